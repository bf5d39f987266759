"""Lengths of speaking as people type them: `3`, `3:00`, `2.5 min`, `180 s`, `2 min 30 s`."""

import re

from townnotes.errors import RuleError

LONGEST_SECONDS = 24 * 3600
_MINUTE, _SECOND = r"m(?:in(?:utes?|s)?)?", r"s(?:ec(?:onds?|s)?)?"
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)")
_BOTH = re.compile(rf"(\d{{1,4}}){_MINUTE}([0-5]?\d)(?:{_SECOND})?")
_SECONDS = re.compile(rf"(\d{{1,6}}){_SECOND}")
_MINUTES = re.compile(rf"(\d{{1,4}}(?:[.,]\d{{1,2}})?)(?:{_MINUTE})?")


def read_length(text: str) -> int | None:
    """Return the seconds typed, a bare number being minutes; None where nothing was typed.

    Refuses what is no length, nothing at all of one, and more than a day.
    """
    typed = "".join(text.split()).casefold()
    if not typed:
        return None
    seconds = _seconds(typed)
    if seconds is None:
        raise RuleError(f"“{text.strip()}” is no speaking time: write 3, 2:30 or 150 s.")
    if not 0 < seconds <= LONGEST_SECONDS:
        raise RuleError(
            f"A speaking time of {text.strip()} cannot be: leave it empty for no limit at all."
        )
    return seconds


def _seconds(typed: str) -> int | None:
    for pattern in (_CLOCK, _BOTH):
        if found := pattern.fullmatch(typed):
            return int(found[1]) * 60 + int(found[2])
    if found := _SECONDS.fullmatch(typed):
        return int(found[1])
    if found := _MINUTES.fullmatch(typed):
        return round(float(found[1].replace(",", ".")) * 60)
    return None
