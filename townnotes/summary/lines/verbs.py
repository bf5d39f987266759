"""How each stance introduces what was said: "called for a fund", "urged States to act".

A pattern is `head|tail`: the verb, and what stands between it and the list. `@` in a tail is whom
the speakers address where the note does not say: the conveners.
"""

import re
from dataclasses import dataclass

from townnotes.domain.points.stances import STANCES, Family, Stance
from townnotes.summary.lines.grammar.english_things import has_plural_head, head_noun
from townnotes.summary.lines.phrases import Phrase

UNMARKED = Stance("", "emphasize", 0)
"""No stance noted: said in neutral words, weaker than any that was chosen."""


@dataclass(frozen=True, slots=True)
class Verb:
    """The patterns of one stance, by the form of what follows."""

    noun: str
    action: str
    that: str
    addressed: str = ""
    wh: str = "asked|"
    importance: str = ""
    need: str = ""


def _direct(words: str, that: str = "", wh: str = "", action: str = "") -> Verb:
    head = f"{words}|"
    return Verb(head, action or head, that or f"{words}|the fact that", wh=wh or head)


def _emphasis(head: str, noun: str = "") -> Verb:
    return Verb(
        noun or f"{head}|the importance of",
        f"{head}|the need to",
        f"{head}|that",
        wh=f"{head}|",
        importance=f"{head}|the importance of",
        need=f"{head}|the need to",
    )


_RAISED = Verb(
    "raised|the issue of", "raised|the need to", "noted|that", wh="raised|the question of",
    importance="raised|the importance of", need="raised|the need to",
)  # fmt: skip

VERBS: dict[str, Verb] = {
    "noted": _direct("noted", "noted|that"),
    "took note of": _direct("took note of"),
    "noted with appreciation": _direct("noted with appreciation", "noted with appreciation|that"),
    "welcomed": _direct("welcomed"),
    "supported": _direct("supported", "supported|the idea that"),
    "commended": _direct("commended", "noted with appreciation|that"),
    "suggested": Verb("suggested|", "suggested|", "suggested|that"),
    "proposed": Verb("proposed|", "proposed|", "proposed|that"),
    "encouraged": Verb("encouraged|", "encouraged|", "suggested|that", "encouraged|"),
    "asked for": Verb("asked|for", "asked|@ to", "asked|that", "asked|"),
    "requested": Verb("requested|", "requested|@ to", "requested|that", "requested|"),
    "called for": Verb("called|for", "called|for", "asked|that", "called|on"),
    "urged": Verb("called|for", "urged|@ to", "urged|that", "urged|"),
    "": Verb(
        "mentioned|", "raised|the need to", "noted|that", wh="raised|the question of",
        importance="mentioned|the importance of", need="raised|the need to",
    ),
    "recalled": _emphasis("recalled", "recalled|"),
    "highlighted": _emphasis("highlighted", "highlighted|"),
    "raised": _RAISED,
    "emphasized": _emphasis("emphasized"),
    "underlined": _emphasis("underlined"),
    "underscored": _emphasis("underscored"),
    "stressed": _emphasis("stressed"),
    "asked": Verb("asked|about", "asked|about", "asked|whether", "asked|", "asked|"),
    "questioned": _direct("questioned", "questioned|whether", "questioned|"),
    "expressed concern about": Verb(
        "expressed concern|about", "expressed concern|about", "expressed concern|that",
        wh="expressed concern|about",
    ),
    "cautioned against": Verb(
        "cautioned|against", "cautioned|against", "cautioned|that", wh="questioned|",
    ),
    "regretted": _direct("regretted", "regretted|that"),
    "opposed": _direct("opposed", "opposed|the idea that", "questioned|"),
    "informed": Verb(
        "informed participants|of", "informed participants|of", "informed participants|that",
        wh="informed participants|of",
    ),
    "explained": _direct("explained", "explained|that"),
    "provided an overview of": _direct("provided an overview of", "explained|that"),
    "presented": _direct("presented", "explained|that"),
    "reported": Verb("reported|on", "reported|on", "reported|that", wh="reported|on"),
    "reiterated": _emphasis("reiterated", "reiterated|"),
    "reaffirmed": _emphasis("reaffirmed", "reaffirmed|"),
}  # fmt: skip

# "Stressed the importance of gaps" would turn a complaint into a wish.
_NO_WISH = re.compile(
    r"(?:[\w-]+\s+){0,3}(?:lack|gaps?|absence|risks?|challenges?|barriers?|difficult\w*|problems?|"
    r"shortages?|threats?|failures?|discrimination|violence|obstacles?|delays?|impacts?|effects?|"
    r"links?|fact|urgency|value|rights?|danger|loss(?:es)?|rise|fall|growth|decline|harm|damage|"
    r"costs?|savings|increases?|decreases?|burdens?|injustices?|inequalit\w*|role|need|"
    r"vulnerabilit\w*|consequences?|disappearance|shrinking|inequity)\b",
    re.IGNORECASE,
)
_THANKED = re.compile(r"(?:the\s+)?(?:co-)?[a-z]+(?:ors|ers|eners|irs|ariat)\s+for\s+.+")
_ALREADY_ISSUE = re.compile(
    r"(?:(?:the|an?|some|several|many|key|two|three)\s+)*(?:question|issue|possibility|idea|"
    r"problem|"
    r"point|matter|topic|challenge|concern|need|lack|absence|risk|importance)s?\b"
)
# What can be said again as it stands; any other thing was wanted, and is wanted still. So can what
# is somebody's, or is known already: "the operators’ fleet", "Article 5".
_SAYABLE = re.compile(
    r"calls?|requests?|appeals?|demands?|support|concerns?|commitments?|opposition|objections?|"
    r"positions?|views?|importance|needs?|readiness|willingness|points?|questions?|offers?|"
    r"pledges?|proposals?|suggestions?|recommendations?|messages?|warnings?|thanks|appreciation|"
    r"gratitude|interest|intention|belief|conviction|principles?|value|role|relevance|urgency|"
    r"fact|idea|issue|problem|risk|lack|statements?|remarks?",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"(?:the|its|their|his|her|our|this|that|these|those|paragraphs?)\s|[A-Z]|"
    r"(?:\S+\s){0,3}\S+(?:[’']s|s[’'])\s"
)
_STRONG_EMPHASIS = frozenset({"emphasized", "underlined", "underscored", "stressed"})


@dataclass(frozen=True, slots=True)
class Introduced:
    """What was said as the verb takes it; `again` is repeated before each later item."""

    head: str
    tail: str
    item: str
    again: str = ""
    is_action: bool = False

    @property
    def slot(self) -> tuple[str, str, bool]:
        """What items of one list have in common."""
        return self.head, self.tail, self.is_action


def truest_words(families: Family, reached: list[tuple[int, str]]) -> str:
    """Return the strongest stance that at least half of the speakers reached.

    `reached` is each speaker's own strongest: (strength, words), all of one family.
    """
    words = reached[0][1] if len(reached) == 1 else _reached_by_half(reached)
    if not words and families != UNMARKED.family:
        return next(one.words for one in STANCES.values() if one.family == families)
    return words


def _reached_by_half(reached: list[tuple[int, str]]) -> str:
    ordered = sorted(reached, key=lambda one: -one[0])
    allowed = ordered[(len(ordered) + 1) // 2 - 1][0]
    at_it = [words for strength, words in reached if strength == allowed]
    return max(dict.fromkeys(at_it), key=at_it.count)


def introduce(words: str, phrase: Phrase, addressee: str) -> Introduced:
    """Return how a stance introduces a phrase."""
    verb = VERBS.get(words) or _direct(words)
    own = _own_words(phrase)
    if own is not None:
        return own
    if phrase.form in {"wh", "that", "told"}:
        return _made(verb.wh if phrase.form == "wh" else verb.that, phrase.body)
    if phrase.form == "addressed":
        return _addressed(words, verb, phrase)
    if phrase.form in {"action", "gerund"} or (phrase.form == "need" and _is_ask(words)):
        return _action(verb, phrase, addressee)
    return _noun(words, verb, phrase)


def _own_words(phrase: Phrase) -> Introduced | None:
    """Return how a phrase that needs no stance's verb is introduced."""
    if phrase.form == "verb":
        return Introduced(phrase.to, "", phrase.body)
    if phrase.form == "speech":
        return Introduced("asked:" if phrase.body.endswith("?”") else "said:", "", phrase.body)
    if phrase.form == "question":
        return Introduced("asked", "", f"“{phrase.body[:1].upper()}{phrase.body[1:]}?”")
    return None


def _addressed(words: str, verb: Verb, phrase: Phrase) -> Introduced:
    if verb.addressed:
        head, _, tail = verb.addressed.partition("|")
        return Introduced(head, f"{tail} {phrase.to} to".strip(), phrase.body, "to")
    if _is_ask(words):
        return _made(verb.that, f"{phrase.to} {phrase.body}")
    return _made(verb.noun, f"the call on {phrase.to} to {phrase.body}")


def _action(verb: Verb, phrase: Phrase, addressee: str) -> Introduced:
    wants_base = verb.action.endswith(" to")
    if wants_base and "@" in verb.action and not addressee:
        return _made(verb.noun, phrase.as_gerund, is_action=True)
    if wants_base and not phrase.as_base:
        return _made(verb.importance or verb.noun, phrase.as_gerund)
    body = phrase.as_base if wants_base else phrase.as_gerund
    return _made(verb.action.replace("@", addressee), body, is_action=not wants_base)


def _noun(words: str, verb: Verb, phrase: Phrase) -> Introduced:
    if phrase.form == "importance" and (verb.importance or _is_ask(words)):
        return _made(verb.importance or verb.noun, phrase.body)
    if phrase.form == "needed":
        return _needed(words, verb, phrase.body)
    if phrase.form == "need" and verb.need:
        return _made(verb.need, phrase.body)
    if phrase.form in {"importance", "need"}:
        marker = "the importance of" if phrase.form == "importance" else "the need to"
        return _made(verb.noun, f"{marker} {phrase.body}")
    return _odd_noun(words, verb, phrase.body) or _made(verb.noun, phrase.body)


def _needed(words: str, verb: Verb, body: str) -> Introduced:
    """Return how the need for a thing is introduced; who asks for it asks for the thing."""
    thing = body.removeprefix("for ")
    if _is_ask(words) and thing != body:
        return _made(verb.noun, thing)
    head, _, tail = (verb.need or f"{verb.noun} the need to").partition("|")
    return Introduced(head, tail.removesuffix(" to").strip(), body)


def _may_be_said_again(body: str) -> bool:
    return bool(_KNOWN.match(body) or _SAYABLE.fullmatch(head_noun(body)))


def _odd_noun(words: str, verb: Verb, body: str) -> Introduced | None:
    """Return how a noun phrase that its stance's own pattern would twist is introduced."""
    if body.startswith("no ") and verb.that.endswith("|that") and not _is_ask(words):
        were = "were" if has_plural_head(body.removeprefix("no ")) else "was"
        return _made(verb.that, f"there {were} {body}")
    if _THANKED.fullmatch(body) and _family(words) == "approve":
        return Introduced("expressed appreciation", "to", body)
    if _family(words) == "repeat" and not _may_be_said_again(body):
        return Introduced(words, "the issue of" if _NO_WISH.match(body) else "the need for", body)
    is_issue = words in _STRONG_EMPHASIS and _NO_WISH.match(body)
    if is_issue or (words == "raised" and _ALREADY_ISSUE.match(body)):
        return Introduced(words, "", body)
    return None


def _is_ask(words: str) -> bool:
    return _family(words) == "ask"


def _family(words: str) -> Family | None:
    stance = STANCES.get(words)
    return stance.family if stance else None


def _made(pattern: str, item: str, *, is_action: bool = False) -> Introduced:
    head, _, tail = pattern.partition("|")
    last = tail.rpartition(" ")[2]
    again = last if last in {"that", "to", "whether"} else ""
    return Introduced(head, tail, item, again, is_action)
