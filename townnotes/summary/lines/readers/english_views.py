"""What a speaker thinks of a thing, by the verb that an English line begins with."""

import re
from collections.abc import Sequence
from dataclasses import replace

from townnotes.domain.points.stance_words import ENGLISH, opening_verb, opening_verbs
from townnotes.domain.points.stances import STANCES
from townnotes.summary.lines import verb_forms
from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.grammar.english_clauses import reported, subject_of
from townnotes.summary.lines.grammar.english_finite_verbs import finite_at
from townnotes.summary.lines.grammar.english_things import is_thing, named
from townnotes.summary.lines.phrases import Phrase, read_phrase
from townnotes.summary.lines.readers.english_sayings import careful
from townnotes.summary.lines.readers.english_words import (
    COMMA,
    FIRST_PERSON,
    SPEAKER,
    WE,
    careful_words,
    has_figure,
    is_item,
    listed_things,
    may_go_on,
)
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said, Why, stance_or_verb

_OTHER_VERBS = opening_verbs(
    ("agreed", r"(?:fully\s+|strongly\s+)?agree(?:s|d)?\s+(with)\s+(.+)"),
    ("disagreed", r"(?:strongly\s+)?disagree(?:s|d)?\s+(with)\s+(.+)"),
    ("disagreed", r"(?:strongly\s+)?disagree(?:s|d)?\s+()(that\s+.+)"),
    ("warned", r"warn(?:s|ed)?\s+(of|about)\s+(.+)"),
    ("warned", r"warn(?:s|ed)?\s+()(that\s+.+)"),
    ("thanked", r"thank(?:s|ed|\s+you)?\s+(?:to\s+)?(?!for\b)(.+?\s+for\s+.+)"),
    ("endorsed", r"endorse(?:s|d)\s+(.+)"),
    ("offered", r"offer(?:s|ed)\s+(.+)"),
    (
        "expressed",
        r"(?:(?:is|are|am)\s+)?(?:also\s+)?(?:ready|willing|prepared|happy)\s+()(to\s+(?!see\b).+)",
    ),
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
    listed = _of_several(part) if "," in part.text else None
    if listed:
        return listed
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


def _of_several(part: Part) -> Answer:
    """Read a verb of a list, or of a thing with what hangs on it: "call for nets, ropes, hooks"."""
    head, *rest = COMMA.split(part.text)
    told = ENGLISH.told(head) if rest else None
    if told is None:
        return None
    hangs = _HANGS.search(part.text)
    if hangs:
        found = own_verb(part.but(part.text[: hangs.start()]))
        if not found or isinstance(found, str) or FIRST_PERSON.search(hangs[0]):
            return "splice"
        only = found[0]
        if only.phrase.form not in {"noun", "verb"}:
            return "splice"
        phrase = replace(only.phrase, body=only.phrase.body + hangs[0])
        return [replace(only, text=only.text + hangs[0], phrase=phrase)]
    stance, verb = stance_or_verb(told)
    items = [told.of, *rest]
    if verb or not all(map(is_item, items)) or has_figure(items) or any(map(may_go_on, rest)):
        return None
    text = listed_things(", ".join(items), items)
    return [Said(text, Phrase("noun", text), "" if part.stance else stance)]


_HANGS = re.compile(
    r",\s+(?:including|especially|particularly|notably|in particular|such as|as well as|with|at|"
    r"starting with|not least)\s[^,]+$"
)
"""What hangs on a thing behind the only comma of a line."""


def _own(part: Part, stance: str, verb: str, lead: str, body: str) -> Answer:
    if FIRST_PERSON.search(body) or " but " in body:
        return "person" if FIRST_PERSON.search(body) else "splice"
    if verb:
        return _own_words(part, verb, lead, body)
    family = STANCES[stance].family
    if stance == "asked" and _ASKED.match(body):
        return _with_stance(careful(Part(body, stance)), "" if part.stance else stance)
    found: Answer = None
    if body.startswith("that ") and family != "approve":
        found = _that(body.removeprefix("that "), is_wish=family == "ask")
    elif family == "ask":
        found = _wish(body, of_somebody=stance in _OF_SOMEBODY or _asks_somebody(part.text))
    elif family in {"emphasize", "repeat"} and _WEIGHED.match(body):
        found = [careful_words(body)]
    return _with_stance(found or _thing_or_fact(stance, body), "" if part.stance else stance)


def _with_stance(found: Answer, stance: str) -> Answer:
    if not found or isinstance(found, str):
        return found
    return [replace(one, stance=stance) for one in found]


def _asks_somebody(text: str) -> bool:
    """Tell whether a line asks somebody to do a thing, and not for a thing."""
    return bool(re.match(r"(?:\w+ )?ask(?:s|ed)? (?!for\b)", text))


_ASKED = re.compile(r"(?:whether|why|how|what|when|where|who|which)\s")
_WEIGHED = re.compile(r"(?:the )?(?:need|importance) (?:to|of|for)\s")


def _that(what: str, *, is_wish: bool) -> Sequence[Said] | Why:
    """Read what somebody fears, stresses or asks to be so."""
    if is_wish:
        who, be, how = what.partition(" be ")
        subject = who if _SHARE.match(who) else subject_of(who)
        subject = "" if who.endswith(" to") or not be else subject
        told = f"{subject} be {how}"
        return [Said(f"that {told}", Phrase("that", told))] if subject else "verbless"
    told = reported(what)
    return [Said(f"that {told}", Phrase("that", told))] if told else "verbless"


_SHARE = re.compile(r"(?:at least |at most )?\d[\d.,]* per cent of [^,]+$")


def _wish(body: str, *, of_somebody: bool) -> Answer:
    """Read what is asked for: an action, what somebody is to do; nothing where it is a thing."""
    phrase = read_phrase(body)
    if phrase.form in {"addressed", "gerund"} or body.startswith("to "):
        return [Said(body, phrase)]
    found = re.match(r"(.+?)\sto\s(.+)", body) if of_somebody else None
    if found is None:
        return "verbless" if finite_at(body.split()) else None
    if not is_thing(found[1]) or not english_verbs().is_base(found[2].split()[0]):
        return None
    told = f"{subject_of(found[1]) or found[1]} to {found[2]}"
    return [Said(told, Phrase("noun", told))]


def _own_words(part: Part, verb: str, lead: str, body: str) -> Answer:
    """Read a verb that is no stance: "agree with", "warn that"."""
    if verb == "expressed":
        return _offered(part, body)
    whom, that, what = f"{lead}{body}".partition("that ")
    if that and verb in {"agreed", "disagreed", "warned"}:
        told = reported(what)
        return [Said(part.text, Phrase("verb", f"{whom}that {told}", verb))] if told else "verbless"
    thing = named(body, known=verb not in {"offered", "warned"})
    thing = thing or (body if verb_forms.begins_with_gerund(body) else "")
    is_sure = bool(thing) and not finite_at(body.split())
    return [Said(part.text, Phrase("verb", f"{lead}{thing}", verb))] if is_sure else "verbless"


def _offered(part: Part, body: str) -> Answer:
    """Read who is ready to do a thing."""
    words = body.split()
    is_sure = not part.stance and english_verbs().is_base(words[1]) and not finite_at(words[1:])
    told = Phrase("verb", f"readiness {body}", "expressed")
    return [Said(part.text, told)] if is_sure else "verbless"


def _thing_or_fact(stance: str, body: str) -> Sequence[Said] | Why:
    is_clause = bool(finite_at(body.split()))
    thing = named(body, known=STANCES[stance].family != "ask")
    thing = thing or (body if verb_forms.begins_with_gerund(body) else "")
    told = reported(body) if is_clause or not thing else ""
    told = f"the fact that {told}" if told and stance in _OF_A_FACT else told or thing
    phrase = read_phrase(told)
    told = phrase.body if phrase.form == "noun" else told
    return [Said(told, Phrase("noun", told))] if told else "verbless"


_OF_A_FACT = frozenset({"welcomed", "regretted"})
_OF_SOMEBODY = frozenset({"called for", "urged"})
"""What is said of somebody who is to do something."""


def _no_person(text: str) -> str:
    return re.sub(r"\b(?:our|my)\s", "their ", text)
