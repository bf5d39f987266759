"""Tells where a letterhead ends: at the first line that reads like a form, a letter or minutes."""

import re
import tomllib
from functools import cache

import townnotes_resources

_LONGEST = 90
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_LABEL = re.compile(r"^[^\W\d_][^:\uff1a@/]{0,30}\s?[:\uff1a](?:\s|$)")
_TO_FILL_IN = re.compile(
    r"\[[^\]]+\]|<[^>]+>|_{3,}|\.{4,}|…{2,}|\bX{2,}\b|\b(?:click|type) here\b", re.IGNORECASE
)
_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|er|º|\.)?[\s./-]+(?:de\s+)?(?:[^\W\d_]{3,10}|\d{1,2})[\s./-]+"
    r"(?:de\s+)?(?:19|20)\d\d\b|\b20\d\d-\d\d-\d\d\b"
)
_SENTENCE = re.compile(r"(?:\S+\s+){6,}\S+[.!?;,]$")


def begins_text(line: str) -> bool:
    """Tell whether a line is where the text of a document begins, and its letterhead ended."""
    words = " ".join(line.split())
    if not words:
        return False
    first = _FIRST_WORD.match(words)
    return bool(
        len(words) > _LONGEST
        or (first and first[0].casefold() in _words())
        or words.startswith(_chinese())
        or _LABEL.search(words)
        or _TO_FILL_IN.search(words)
        or _DAY.search(words)
        or _SENTENCE.search(words)
        or words.endswith((",", ":", "\uff1a"))
    )


@cache
def _words() -> frozenset[str]:
    """Return with which words texts begin, in languages that set words apart."""
    return frozenset(word for code, words in _starts().items() if code != "zh" for word in words)


@cache
def _chinese() -> tuple[str, ...]:
    return tuple(_starts()["zh"])


def _starts() -> dict[str, list[str]]:
    return tomllib.loads(townnotes_resources.path("languages/text_starts.toml").read_text("utf-8"))
