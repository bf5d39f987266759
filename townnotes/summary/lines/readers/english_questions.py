"""Questions in English, as a report has them: who asks "is it so?" asked whether it was so.

A question whose subject cannot be told from its verb is not turned, and its line waits.
"""

import re
from collections.abc import Sequence

from townnotes.summary.lines.english_verbs import AUXILIARIES, english_verbs
from townnotes.summary.lines.grammar.english_clauses import idiomatic, reported
from townnotes.summary.lines.grammar.english_finite_verbs import OBJECT, finite_at
from townnotes.summary.lines.grammar.english_tenses import in_the_past
from townnotes.summary.lines.grammar.english_things import has_plural_head
from townnotes.summary.lines.grammar.seen_verbs import is_quality
from townnotes.summary.lines.words import listed

_WH = re.compile(
    r"(?:to what extent|by when|from when|since when|at what (?:point|level)|in what way|"
    r"on what basis|"
    r"for how long|how|what|which|whose|why|when|where|who)\s",
    re.IGNORECASE,
)
_INVERTS = listed(
    "is are was were has have had can could will would should do does did must may might shall "
    "isn’t aren’t don’t doesn’t can’t won’t didn’t hasn’t haven’t shouldn’t couldn’t wouldn’t"
)
_BE = listed("is are was were isn’t aren’t")
_HAVE = listed("has have had hasn’t haven’t")
_LONGEST_SUBJECT = 7
_ADJECTIVES = listed(
    "able ready clear enough possible available necessary likely aware sufficient adequate "
    "equipped "
    "sure true realistic feasible compatible consistent legal safe open responsible accountable "
    "free fair included covered eligible binding mandatory voluntary relevant subject"
)
_PLACED = listed("in on at under for with of to from behind")
_NO_ENDS = listed("the a an of in to for and or on at with by from")


def asked(text: str) -> str:
    """Return a question as "asked" takes it, without its mark, or nothing where it stays unsure."""
    bare = text.rstrip("? ")
    words = bare.split()
    lead = _lead(words)
    rest = words[len(lead.split()) :]
    if not rest:
        return ""
    lead = lead[:1].lower() + lead[1:] if lead else "whether"
    if rest[0].casefold() == "no" and lead in {"why", "how come"}:
        plural = "were" if has_plural_head(" ".join(rest[1:])) else "was"
        return f"{lead} there {plural} {' '.join(rest)}"
    if rest[0].casefold() in _INVERTS:
        return _turned(lead, rest)
    if lead != "whether":
        return _subject_asked(lead, rest)
    return ""


def indirect(text: str) -> str:
    """Return an indirect question in the past, as it stands behind "asked", where that is sure."""
    first, _, rest = text.partition(" ")
    if first.casefold() in {"whether", "if"}:
        told = reported(rest)
        return f"{first} {told}" if told else text
    return asked(text) or text


def _lead(words: Sequence[str]) -> str:
    """Return the question words that a question begins with: "what mandate", "how"."""
    if not words or not _WH.match(f"{' '.join(words[:3])} "):
        return ""
    first = words[0].casefold()
    if first in {"why", "when", "where", "who"}:
        return words[0]
    at = next((at for at, one in enumerate(words[:7]) if one.casefold() in _INVERTS), 0)
    return " ".join(words[:at]) if at else words[0]


def _subject_asked(lead: str, rest: Sequence[str]) -> str:
    """Return "who paid for it", where the question word is or holds the subject."""
    whole = [*lead.split(), *rest]
    at = len(lead.split())
    verbs = english_verbs()
    if lead in {"what", "which"} and finite_at(rest):
        # "What rules apply": the verb comes behind what is asked about.
        at += finite_at(rest)
        told = in_the_past(whole, at)
        return " ".join((*whole[:at], told)) if told else ""
    if rest[0].casefold() in verbs.thirds and lead in {"who", "what"}:
        told = in_the_past(whole, at)
        return f"{lead} {told}" if told else ""
    if rest[0].casefold() in verbs.told and lead in {"who", "what"}:
        return " ".join(whole)
    if lead in {"how", "why", "when", "where"}:
        told = reported(" ".join(rest))
        return f"{lead} {told}" if told else ""
    return ""


def _turned(lead: str, rest: Sequence[str]) -> str:
    auxiliary, after = rest[0].casefold(), list(rest[1:])
    if not after:
        return ""
    is_denied = after[0].casefold() == "not" and len(after) > 1
    after = after[is_denied:]
    denial = ["not"] if is_denied else []
    if after[0].casefold() == "we":
        after[0] = "they"
    is_who = lead == "who" and auxiliary in _BE
    holds_subject = is_who or len(lead.split()) > 1
    is_predicate = _begins(auxiliary, after[0].casefold()) or is_quality(after[0])
    is_predicate |= holds_subject and not is_who and after[0].casefold() in _PLACED
    if holds_subject and is_predicate:
        # The question words hold the subject: "how fees would be set".
        return f"{lead} {in_the_past(rest, 0)}"
    at = _predicate(auxiliary, after)
    if not at:
        return _about(lead, auxiliary, after)
    subject = " ".join(after[:at])
    predicate = _LATER.sub(lambda it: AUXILIARIES[it[0]], " ".join(after[at:])).split()
    if auxiliary in {"do", "does", "did"}:
        first = predicate[0].casefold()
        if first == "not" or is_denied:
            return " ".join((lead, subject, "did", *denial, *predicate))
        verb = english_verbs().past_of.get(first, "")
        return idiomatic(" ".join((lead, subject, verb, *predicate[1:]))) if verb else ""
    turned = "should" if auxiliary == "must" else AUXILIARIES[auxiliary]
    return idiomatic(" ".join((lead, subject, turned, *denial, *predicate)))


_LATER = re.compile(r"(?<=\bthey )(?:are|have|can|will)\b|(?<=\bit )(?:is|has|can|will)\b")
"""Verbs of a clause within a question."""


def _about(lead: str, auxiliary: str, subject: Sequence[str]) -> str:
    """Return "what the deadline was", where all that follows is the subject, or nothing."""
    asks_what = lead.split(maxsplit=1)[0] in {"what", "which", "who", "where"}
    if not asks_what or auxiliary not in _BE or len(subject) > _LONGEST_SUBJECT:
        return ""
    return f"{lead} {' '.join(subject)} {AUXILIARIES[auxiliary]}"


def _predicate(auxiliary: str, words: Sequence[str]) -> int:
    """Return where the predicate begins behind the subject, or 0 where it is unsure."""
    if words[0].casefold() in {"there", "it", "they", "this", "that", "you"}:
        is_plain = auxiliary in _BE or (len(words) > 1 and _begins(auxiliary, words[1]))
        return 1 if is_plain and len(words) > 1 and words[0].casefold() != "you" else 0
    places = [
        place
        for place in range(1, min(len(words), _LONGEST_SUBJECT + 1))
        if words[place - 1].casefold() not in _NO_ENDS and _begins(auxiliary, words[place])
    ]
    sure = [place for place in places if _is_sure(auxiliary, words, place)]
    return sure[0] if sure else 0


def _is_sure(auxiliary: str, words: Sequence[str], place: int) -> bool:
    """Tell whether a word that may begin a predicate is no noun of the subject."""
    word = words[place].casefold()
    if auxiliary in _BE or auxiliary in _HAVE or word in {"be", "not", "also", "have"}:
        return True
    after = words[place + 1].casefold() if place + 1 < len(words) else ""
    takes_to = after == "to" and word in {"lead", "work", "turn", "point", "plan"}
    return takes_to or english_verbs().is_surely(word) or bool(OBJECT.match(after))


def _begins(auxiliary: str, typed: str) -> bool:
    """Tell whether a word begins a predicate after that auxiliary."""
    verbs = english_verbs()
    word = typed.casefold().strip(",.")
    if auxiliary in _BE:
        is_verb = word in verbs.participles or (word.endswith("ing") and _is_gerund(word))
        return (
            is_verb
            or word in _ADJECTIVES
            or word in {"not", "part", "the", "a", "an", "still", "also"}
        )
    if auxiliary in _HAVE:
        return word in verbs.participles or word == "been"
    return verbs.is_base(word) or word in {"be", "not", "also"}


def _is_gerund(word: str) -> bool:
    verbs = english_verbs()
    stem = word.removesuffix("ing")
    return any(verbs.is_base(one) for one in (stem, f"{stem}e", stem[:-1]))
