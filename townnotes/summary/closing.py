"""The closing paragraph: what comes next, and where written inputs go."""

import re

from townnotes.domain.entities import Contact, NextStep, ReferenceText
from townnotes.domain.state import State
from townnotes.summary.document import Run
from townnotes.summary.frames import audience
from townnotes.summary.paragraphs import Sentence, sentence_of
from townnotes.summary.words import (
    capitalized,
    distinct,
    long_date,
    read_date,
    sentence,
    squeezed,
    with_the,
)

_NOWHERE = re.compile(r"(?:online|virtually|remotely|by|via|in|at|on)\b", re.IGNORECASE)
_PREPOSITION = re.compile(r"(?:in|on|at|by|during|before|after|early|late|from)\b", re.IGNORECASE)


def closing(state: State) -> tuple[Sentence, ...]:
    """Return the sentences on the next steps and on written inputs, as far as they are known."""
    steps = [text for one in state.all(NextStep) if (text := _next_step(state, one))]
    inputs = written_inputs(state)
    return (*(Sentence(text) for text in steps), *([inputs] if inputs else []))


def _next_step(state: State, step: NextStep) -> str:
    what, when, where = (squeezed(one) for one in (step.what, step.when, step.where))
    if not what:
        return ""
    place = ""
    if where:
        place = where if _NOWHERE.match(where) else f"at {with_the(where)}"
    if not when:
        groups = audience(state.session)
        who = groups[0] if groups else "participants"
        told = f"{who} will soon be informed of the date of {with_the(what)}"
        return sentence(told, f"which will take place {place}" if place else "")
    day = read_date(when)
    moment = f"on {long_date(day)}" if day else when
    if day is None and not _PREPOSITION.match(when):
        moment = f"in {when}"
    return sentence(with_the(what), "will take place", moment, place)


def written_inputs(state: State) -> Sentence | None:
    """Return where inputs can be sent or posted, its addresses live."""
    contacts = contacts_for_inputs(state)
    mails = [Run(c.value, link=f"mailto:{c.value}") for c in contacts if c.kind != "link"]
    spaces = [(c, link_run(c)) for c in contacts if c.kind == "link"]
    day = read_date(state.session.inputs_deadline)
    if not contacts and day is None:
        return None
    runs = [Run("Written inputs" + _on(state) + " can be ")]
    if mails or not spaces:
        runs += [Run("sent to " if mails else "sent"), *_joined(mails)]
    if spaces:
        runs += [Run(" or " if mails else ""), Run("posted "), *_posted(spaces)]
    runs.append(Run((f" by {long_date(day)}" if day else "") + "."))
    return sentence_of(_merged(runs))


def contacts_for_inputs(state: State) -> list[Contact]:
    """Return the contacts listed for written inputs, in the order they were listed."""
    ids = distinct(state.leader(one) for one in state.session.inputs_contacts)
    found = [state.find(Contact, one) for one in ids]
    return [one for one in found if one is not None and one.value.strip()]


def link_run(contact: Contact) -> Run:
    """Return a web link under its label, or under its address where it has none."""
    address = contact.value.strip()
    return Run(squeezed(contact.label) or address, link=address)


def _posted(spaces: list[tuple[Contact, Run]]) -> list[Run]:
    labelled = [run for contact, run in spaces if squeezed(contact.label)]
    bare = [run for contact, run in spaces if not squeezed(contact.label)]
    runs: list[Run] = []
    if labelled:
        runs += [Run("in the dedicated "), *_joined(labelled)]
    if bare:
        runs += [Run(" or at " if labelled else "at "), *_joined(bare)]
    return runs


def _on(state: State) -> str:
    text = state.find(ReferenceText, state.session.inputs_on)
    short = squeezed(text.short) if text else ""
    name = squeezed(text.name) if text else ""
    return f" on {short or with_the(name)}" if short or name else ""


def _joined(items: list[Run]) -> list[Run]:
    runs: list[Run] = []
    for place, item in enumerate(items):
        if place:
            runs.append(Run(" and " if place == len(items) - 1 else ", "))
        runs.append(item)
    return runs


def _merged(runs: list[Run]) -> tuple[Run, ...]:
    merged: list[Run] = []
    for run in runs:
        if merged and run.link is None and merged[-1].link is None:
            merged[-1] = Run(merged[-1].text + run.text)
        elif run.text:
            merged.append(run)
    if merged:
        merged[0] = Run(capitalized(merged[0].text), link=merged[0].link)
    return tuple(merged)
