"""What a remark weighs, whether two are on one thing, and what of a speech weighs most."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from townnotes.summary.evidence.gather import Remark
from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.words import listed

DELETES = re.compile(
    r"(?:the\s+)?(?:delet(?:e|ing|ion)|drop(?:ping)?|remov(?:e|ing|al)|strik(?:e|ing))\b"
)
_KEEPS = re.compile(r"(?:the\s+)?(?:retention|inclusion|use|retain|keep|keeping|retaining)\b")
_SMALL = listed("the a an of to on in at for from with by and or as that all any")
_ALIKE = 0.5
"""The part of all their words from which two remarks are taken for one thing."""
_ALIKE_PART = 0.6
"""The part of the words of one of them."""
_ALIKE_WORDS = 2
BRIEF = 12
"""Words that a remark of few may have before briefer ones are told in its place."""

SHORTEST = 7
"""Words of the shortest sentence that is worth a quotation."""
ENOUGH = 4
"""Words of weight that it must have."""

_SENTENCE = re.compile(
    r"(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bhon\.)(?<!\bSt\.)(?<=[.?!…])[”’]?\s+(?=[A-Z“‘\[])"
)
_OPENS = re.compile(
    r"(?:(?:well|so|and|but|yes|no|okay|ok|now|then|obviously|basically|absolutely|actually|"
    r"just|also|finally|i think|i mean|as i said|of course)\b(?:,\s*|\s+(?=(?:the|we|there|it|"
    r"you|i|if|in|this|that|how|what|can|is|are|have)\b)))+",
    re.IGNORECASE,
)
_SMALL_TALK = re.compile(
    r"\b(?:thanks?|chair\w*|madam|sorry|apolog\w+|inaudible|(?:next|questions?),? (?:then,? )?"
    r"(?:is|are|from|on|questions?)|move on|hand over|bring in|come (?:back )?in|unmut\w*|"
    r"microphone|translation|interpret\w+|sound|short of time|running short|conscious of time|"
    r"over to|good (?:morning|afternoon)|go(?:ing)? (?:now |back |on )*(?:to|now|on)|follow up|"
    r"(?:can|could|may) I|just want\w*|hono?u?r(?:able|\.)? member|the floor|welcome\w* members|"
    r"return to|time(?:'s|’s| is) up|seconds?|briefly|point of order|as \w+ (?:has )?said)\b|\[",
    re.IGNORECASE,
)
_PERSON = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Mm]e|[Yy]ou|[Yy]our)\b")
_LOOSE = re.compile(
    r"(?:it|that|this|they|he|she|which|because|those|these|who|or)\b", re.IGNORECASE
)
_LIGHT = listed(
    "about after before being their there these those which while where would could should have "
    "that this with from they them your what when into over going think really things around "
    "actually obviously very people said just want need make"
)
_OF_THE_THEME = 3
"""How much more a word of the theme counts than another."""


def weight(one: Remark) -> frozenset[str]:
    """Return the words that say what a remark is on."""
    return weight_of(one.phrase.body)


@lru_cache(maxsize=8192)
def weight_of(line: str) -> frozenset[str]:
    """Return the words of a line that say what it is on."""
    body = _KEEPS.sub("", DELETES.sub("", line.casefold()))
    return frozenset(word.rstrip("s") for word in re.findall(r"[\w-]+", body)) - _SMALL


def is_like(one: Remark, others: Iterable[Remark]) -> bool:
    """Tell whether one of the others says about the same."""
    mine = weight(one)
    for other in others:
        theirs = weight(other)
        shared = len(mine & theirs)
        of_all, of_one = shared / (len(mine | theirs) or 1), shared / (len(mine) or 1)
        of_one = max(of_one, shared / (len(theirs) or 1))
        if (shared > 1 and of_all >= _ALIKE) or (shared > _ALIKE_WORDS and of_one >= _ALIKE_PART):
            return True
    return False


def strength(one: Remark) -> int:
    """Return the strongest stance that any speaker of a remark reached."""
    return max((strong for strong, _ in one.reached.values()), default=0)


def stance_of(one: Remark) -> str:
    """Return the words that the strongest of a remark's speakers used."""
    return max(one.reached.values(), default=(0, ""))[1]


def lightness(one: Remark, heard: int = 0) -> tuple[int, bool, int, int]:
    """Return what remarks are sorted by: most speakers first, then brief ones, then strong.

    What nobody gave a stance stands back with what is long.

    `heard`: how many remarks have its stance, where that counts before strength.
    """
    strong = strength(one)
    is_long = one.phrase.words > BRIEF or ", " in one.phrase.body
    stands_back = (is_long or not strong) and one.phrase.form != "speech"
    return -len(one.speakers), stands_back, -heard, -strong


def speakers_of(remarks: Iterable[Remark]) -> set[str]:
    """Return the distinct speakers of remarks."""
    return {who for one in remarks for who in one.speakers}


def is_among(one: Remark, others: Iterable[Remark]) -> bool:
    """Tell whether a remark is itself one of others."""
    return any(one is other for other in others)


def without(remarks: Iterable[Remark], taken: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return the remarks that are none of those taken."""
    ids = {id(one) for one in taken}
    return tuple(one for one in remarks if id(one) not in ids)


def excerpts(remarks: Sequence[Remark], longest: int, topic: str) -> tuple[Remark, ...]:
    """Return the remarks, each speech as the sentence that tells most; small talk is left out.

    Where most of a theme was noted as speeches, lines beside them without a stance are no notes.
    """
    speeches = sum(one.phrase.form == "speech" for one in remarks)
    if not speeches:
        return tuple(remarks)
    is_transcript = 2 * speeches >= len(remarks)
    found: list[Remark] = []
    for one in remarks:
        if one.phrase.form == "speech":
            body = excerpt(one.phrase.body, longest, topic)
            if body:
                found.append(replace(one, phrase=replace(one.phrase, body=body)))
        elif not is_transcript or any(words for _, words in one.reached.values()):
            found.append(one)
    return tuple(found)


@lru_cache(maxsize=8192)
def excerpt(speech: str, longest: int, topic: str) -> str:
    """Return the sentence of a quoted speech that tells most, or nothing."""
    theme = _stems(topic)
    told = [
        one
        for one in _sentences(speech)
        if SHORTEST <= one.count(" ") + 1 <= longest and not one.endswith("…")
    ]
    best = max(told, key=lambda one: _worth(one, theme), default="")
    if not best or _worth(best, theme) < ENOUGH:
        return ""
    return f"“{best.rstrip('.;,: ')}”"


def worth(phrase: Phrase, topic: str) -> int:
    """Return how much a quotation tells of the theme."""
    return _worth(phrase.body, _stems(topic)) if phrase.form == "speech" else 0


def _sentences(speech: str) -> list[str]:
    """Return the sentences of a speech without the words that only begin them."""
    parts = _SENTENCE.split(speech.strip("“”"))
    return [one[found.end() :] if (found := _OPENS.match(one)) else one for one in parts]


def _worth(sentence: str, theme: frozenset[str]) -> int:
    stems = _stems(sentence)
    talk = len(_SMALL_TALK.findall(sentence)) * 10 + len(_PERSON.findall(sentence)) * 2
    talk += 4 * bool(_LOOSE.match(sentence)) + 4 * ("—." in sentence)
    return len(stems) + _OF_THE_THEME * len(stems & theme) - talk


def _stems(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]{5,}", text.casefold())
    return frozenset(word[:6] for word in words if word not in _LIGHT)
