"""What matters whatever its form: what was urged, called for or opposed, and conditions."""

import re
from collections.abc import Iterable
from functools import lru_cache

from townnotes.summary.evidence.gather import Remark

MATTERS = ("urged", "called for", "opposed")
"""The stances of which no point is left out for its form."""


@lru_cache(maxsize=8)
def _pattern(conditions: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(conditions))})\b", re.IGNORECASE)


@lru_cache(maxsize=16384)
def is_condition(text: str, conditions: frozenset[str]) -> bool:
    """Tell whether a line says on what condition; `conditions` are patterns of words."""
    return bool(conditions) and bool(_pattern(conditions).search(text))


def matters(one: Remark, conditions: frozenset[str]) -> bool:
    """Tell whether a remark is told before anything that nobody marked."""
    return any(words in MATTERS for _, words in one.reached.values()) or is_condition(
        one.text or one.phrase.body, conditions
    )


def mattering(remarks: Iterable[Remark], conditions: frozenset[str]) -> list[Remark]:
    """Return those that matter, in their order."""
    return [one for one in remarks if matters(one, conditions)]
