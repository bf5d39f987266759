"""What somebody said of a content that does not say it itself, or that was read wrongly."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from townnotes.importers.folding import folded

Order = Literal["day", "month"]
"""Which of two numbers stands first in a date whose month is a number."""
MEANINGS: tuple[str, ...] = (
    "name", "shown", "first_name", "last_name", "honorific", "organization", "category", "email",
    "country", "speaks_for", "pronunciation", "limit", "asks", "status", "join", "leave",
    "duration", "waiting", "role",
)  # fmt: skip
"""What a column may be said to mean, in the order in which it is asked."""
_NO_WORDS: Mapping[str, str] = {}


class ReadingChoices(NamedTuple):
    """Answers to what a content leaves open; what nobody answered is read as usual.

    `columns` are the meanings of a table's columns by place, "" for one that is passed over, and
    `heading` is the number of the line of its headings, 0 where it has none; without `columns` the
    headings tell it. `meeting` is the place of one among several. `learned` are meanings of
    headings, folded, that somebody said of earlier files, "" for one that says nothing.
    """

    columns: tuple[str, ...] | None = None
    heading: int = 0
    order: Order | None = None
    meeting: int | None = None
    encoding: str = ""
    learned: Mapping[str, str] = _NO_WORDS


NOTHING_CHOSEN = ReadingChoices()


def as_learned(kept: Mapping[str, object]) -> dict[str, str]:
    """Return meanings of headings as they were kept, without those that are none."""
    return {
        folded(word): meaning
        for word, meaning in kept.items()
        if isinstance(meaning, str) and meaning in {"", *MEANINGS}
    }
