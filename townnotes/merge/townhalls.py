"""Says which townhall a recording is of, seen from the others: the same, another, or not told."""

from typing import Literal, NamedTuple

TownhallVerdict = Literal["same", "shift", "align?", "another?", "beside", "unclear"]
"""The same; the same, noted at other times; the same but for a date that is wrong by whole days,
or another: both are asked; another, taken in beside at somebody's word; too little to tell."""

ASKED: frozenset[TownhallVerdict] = frozenset({"align?", "another?"})


class Belonging(NamedTuple):
    """Which townhall one recording is of, seen from another, and why, in words.

    `days` is by how many days the other one's clock is ahead, where that is asked.
    """

    verdict: TownhallVerdict
    reasons: tuple[str, ...] = ()
    days: int = 0

    @property
    def is_asked(self) -> bool:
        """Tell whether nothing of it may be taken in before somebody has said which it is."""
        return self.verdict in ASKED


class FileTownhall(NamedTuple):
    """Which townhall a file is of, seen from what it is merged with.

    `file` is its name; `beside` says what it was compared with, "this session" or other files.
    """

    file: str
    beside: str
    belonging: Belonging

    @property
    def verdict(self) -> TownhallVerdict:
        """Say it in a word."""
        return self.belonging.verdict

    @property
    def is_asked(self) -> bool:
        """Tell whether somebody has to say which it is before it is taken in."""
        return self.belonging.is_asked

    @property
    def question(self) -> str:
        """Ask which it is, after saying why; nothing where that is clear."""
        if not self.is_asked:
            return ""
        asked = "Align it?" if self.verdict == "align?" else "Take it in all the same?"
        return " ".join([*self.belonging.reasons, asked])
