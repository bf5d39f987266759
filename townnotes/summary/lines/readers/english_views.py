"""What a speaker thinks of a thing, by the verb that an English line begins with."""

import re

from townnotes.summary.lines import verb_forms
from townnotes.summary.lines.phrases import Phrase, read_phrase
from townnotes.summary.lines.readers.english_clauses import finite_at, reported
from townnotes.summary.lines.readers.english_things import is_thing, named
from townnotes.summary.lines.readers.english_words import FIRST_PERSON, SPEAKER, WE
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said

_OWN = (
    (re.compile(r"(?:(?:very|strongly|warmly|highly|we|I)\s+)*welcom(?:e|es|ed|ing)\s+(?:that\s+)?(.+)", re.IGNORECASE), "welcomed", ""),
    (re.compile(r"(?:strongly|firmly|fully)?\s*oppos(?:e|es|ed)\s+(?:to\s+)?(.+)", re.IGNORECASE), "opposed", ""),
    (re.compile(r"(?:strongly\s+|firmly\s+)?(?:is\s+|are\s+|was\s+|were\s+)?against\s+(.+)", re.IGNORECASE), "opposed", ""),
    (re.compile(r"(?:strongly\s+|fully\s+|very\s+much\s+)?(?:supports?|supported)\s+(?!for\b|to\b|in\b|at\b|of\b|from\b|with\b|and\b|by\b|is\b|as\b)(.+)", re.IGNORECASE), "", "supported"),
    (re.compile(r"(?:fully\s+|strongly\s+)?agree(?:s|d)?\s+(with)\s+(.+)", re.IGNORECASE), "", "agreed"),
    (re.compile(r"thank(?:s|ed|\s+you)?\s+(?:to\s+)?(?!for\b)(.+?\s+for\s+.+)", re.IGNORECASE), "", "thanked"),
    (re.compile(r"(?:commends?|commended)\s+(.+)", re.IGNORECASE), "commended", ""),
    (re.compile(r"(?:appreciates?|appreciated)\s+(.+)", re.IGNORECASE), "noted with appreciation", ""),
    (re.compile(r"regret(?:s|ted)?\s+(.+)", re.IGNORECASE), "regretted", ""),
    (re.compile(r"call(?:s|ed)\s+for\s+(.+)", re.IGNORECASE), "called for", ""),
    (re.compile(r"call(?:s|ed)?\s+(?:up)?on\s+(.+?\s+to\s+.+)", re.IGNORECASE), "called for", ""),
    (re.compile(r"cautions?\s+against\s+(.+)", re.IGNORECASE), "cautioned against", ""),
    (re.compile(r"(?:endorses?|endorsed)\s+(.+)", re.IGNORECASE), "", "endorsed"),
    (re.compile(r"(?:offers|offered)\s+(.+)", re.IGNORECASE), "", "offered"),
    (re.compile(r"(?:speaks|spoke)\s+(for|on behalf of)\s+(.+)", re.IGNORECASE), "", "spoke"),
    (re.compile(r"(?:(?:very|really|so)\s+)?(?:pleased|happy|glad|satisfied|content)\s+(?:about|with|to see)\s+(.+)", re.IGNORECASE), "welcomed", ""),
)  # fmt: skip

_NOT_AGAINST = re.compile(
    rf"(?:{SPEAKER}\s+)?(?:(?:is|are|was|were)\s+)?not\s+(?:against|opposed to)\s+(.+)",
    re.IGNORECASE,
)

_NO_SUPPORT = re.compile(
    r"(?:we\s+|I\s+)?(can[’']?t|cannot|can not|could not|won[’']t|will not|do not|don[’']t|does not)\s+"
    r"(support|accept|agree (?:to|with)|endorse|back|approve)\s+(.+)",
    re.IGNORECASE,
)

_ON_CONDITION = re.compile(
    r"(?:if|unless|without)\s+(?P<on>[^,]+),\s+(?:then\s+)?(?P<what>.+)", re.IGNORECASE
)


def not_against(part: Part) -> Answer:
    """Read who is not against a thing, or supports it on a condition only."""
    found = _NOT_AGAINST.fullmatch(part.text)
    if (
        found
        and is_thing(found[1].split(",")[0])
        and "," not in found[1]
        and " but " not in found[1]
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
    text = WE.sub("", part.text, count=1)
    for pattern, stance, verb in _OWN:
        found = pattern.fullmatch(text)
        if found and "," not in found[1]:
            body = found[found.lastindex or 1]
            lead = f"{found[1]} " if (found.lastindex or 1) > 1 else ""
            return _own(part, stance, verb, lead, body)
    return None


def _own(part: Part, stance: str, verb: str, lead: str, body: str) -> Answer:
    if FIRST_PERSON.search(body):
        return "person"
    body, _, rest = body.partition(" but ")
    if rest:
        return "splice"
    if stance in {"called for"} and re.match(r".+\sto\s", body):
        return [Said(body, read_phrase(body), "" if part.stance else stance)]
    thing = named(body, known=verb != "offered") or (
        body if verb_forms.begins_with_gerund(body) else ""
    )
    clause = reported(body) if not thing or finite_at(body.split()) else ""
    if clause and stance in {"welcomed", "regretted"}:
        clause = f"the fact that {clause}"
    if not thing and not clause:
        return "verbless"
    told = clause or thing
    if verb:
        if verb == "supported" and finite_at(body.split()):
            return "verbless"
        return [Said(part.text, Phrase("verb", f"{lead}{thing or body}", verb))]
    return [Said(told, Phrase("noun", told), "" if part.stance else stance)]


def _no_person(text: str) -> str:
    return re.sub(r"\b(?:our|my)\s", "their ", text)
