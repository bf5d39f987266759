"""What a speaker thinks of a thing, by the verb that an English line begins with."""

import re

from townnotes.domain.points.stance_words import ENGLISH, opening_verb, opening_verbs
from townnotes.summary.lines import verb_forms
from townnotes.summary.lines.grammar.english_clauses import reported
from townnotes.summary.lines.grammar.english_finite_verbs import finite_at
from townnotes.summary.lines.grammar.english_things import is_thing, named
from townnotes.summary.lines.phrases import Phrase, read_phrase
from townnotes.summary.lines.readers.english_words import FIRST_PERSON, SPEAKER, WE
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said, stance_or_verb

_OTHER_VERBS = opening_verbs(
    ("agreed", r"(?:fully\s+|strongly\s+)?agree(?:s|d)?\s+(with)\s+(.+)"),
    ("thanked", r"thank(?:s|ed|\s+you)?\s+(?:to\s+)?(?!for\b)(.+?\s+for\s+.+)"),
    ("endorsed", r"endorse(?:s|d)\s+(.+)"),
    ("offered", r"offer(?:s|ed)\s+(.+)"),
    ("spoke", r"(?:speaks|spoke)\s+(for|on behalf of)\s+(.+)"),
)
"""Verbs of a line's own that are no stance."""
_NOT_AGAINST = re.compile(
    rf"(?:{SPEAKER}\s+)?(?:(?:is|are|was|were)\s+)?not\s+(?:against|opposed to)\s+(.+)",
    re.IGNORECASE,
)

_NO_SUPPORT = re.compile(
    r"(?:we\s+|I\s+)?(can[’']?t|cannot|can not|could not|won[’']t|will not|do not|don[’']t|"
    r"does not)\s+"
    r"(support|accept|agree (?:to|with)|endorse|back|approve)\s+(.+)",
    re.IGNORECASE,
)

_ON_CONDITION = re.compile(
    r"(?:if|unless|without)\s+(?P<on>[^,]+),\s+(?:then\s+)?(?P<what>.+)", re.IGNORECASE
)


_LIMITED = re.compile(r"\s(?:but|as long as|provided|unless|if|when)\s")


def not_against(part: Part) -> Answer:
    """Read who is not against a thing, or supports it on a condition only."""
    found = _NOT_AGAINST.fullmatch(part.text)
    if (
        found
        and is_thing(found[1].split(",")[0])
        and "," not in found[1]
        and not _LIMITED.search(found[1])
    ):
        return [Said(part.text, Phrase("verb", found[1], "did not oppose"))]
    condition = _ON_CONDITION.fullmatch(part.text)
    what, on = (condition["what"], condition) if condition else (part.text, None)
    refused = _NO_SUPPORT.fullmatch(what)
    if not refused:
        return None
    body = _no_person(refused[3])
    if on:
        lead = part.text.split()[0].casefold()
        told = _no_person(on["on"]) if lead == "without" else reported(on["on"])
        told = f"{told} it" if told.endswith(" in") else told
        body = f"{body} {lead} {told}" if told else ""
    if not body or FIRST_PERSON.search(body) or "," in body:
        return "person"
    could = "did not" if refused[1].casefold().startswith("do") else "could not"
    return [Said(part.text, Phrase("verb", body, f"{could} {refused[2]}"))]


def own_verb(part: Part) -> Answer:
    """Read the speaker’s own verb at the start: "welcome …", "we oppose …"."""
    told = ENGLISH.told(part.text)
    if told is not None:
        stance, verb = stance_or_verb(told)
        return _own(part, stance, verb, "", told.of)
    other = opening_verb(_OTHER_VERBS, WE.sub("", part.text, count=1))
    if other is None:
        return None
    verb, found = other
    lead = f"{found[1]} " if found.lastindex == 2 else ""  # noqa: PLR2004 - a particle
    return _own(part, "", verb, lead, found[found.lastindex or 1])


def _own(part: Part, stance: str, verb: str, lead: str, body: str) -> Answer:
    if FIRST_PERSON.search(body) or " but " in body:
        return "person" if FIRST_PERSON.search(body) else "splice"
    own = "" if part.stance else stance
    whom, that, what = body.partition(" that ")
    if verb == "agreed" and that:
        told = reported(what)
        agreed = Said(part.text, Phrase("verb", f"{lead}{whom} that {told}", verb))
        return [agreed] if told else "verbless"
    if stance in _OF_SOMEBODY and re.match(r".+\sto\s", body):
        return [Said(body, read_phrase(body), own)]
    thing, is_clause = named(body, known=verb != "offered"), bool(finite_at(body.split()))
    thing = thing or (body if verb_forms.begins_with_gerund(body) else "")
    if verb:
        is_sure = bool(thing) and not is_clause
        told = Phrase("verb", f"{lead}{thing}", verb)
        return [Said(part.text, told)] if is_sure else "verbless"
    told = reported(body) if is_clause or not thing else ""
    told = f"the fact that {told}" if told and stance in _OF_A_FACT else told or thing
    return [Said(told, Phrase("noun", told), own)] if told else "verbless"


_OF_A_FACT = frozenset({"welcomed", "regretted"})
_OF_SOMEBODY = frozenset({"called for", "urged"})
"""What is said of somebody who is to do something."""


def _no_person(text: str) -> str:
    return re.sub(r"\b(?:our|my)\s", "their ", text)
