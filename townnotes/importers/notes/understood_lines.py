"""Understands notes piece by piece: who speaks, what was said, when; nothing is left out.

Every piece becomes a line that names a speaker, a point, a time, a heading, somebody present, or
one that was not understood, which is kept as a point, too. What has no letter and no figure, such
as a stroke across the page, is among those not understood and makes no point. What is no part of
the notes, such as a comment, is left out, and stands among the lines all the same.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple

from townnotes.importers.names import Named
from townnotes.importers.notes.clock_times import TimeInFront
from townnotes.importers.notes.days import NO_DAY, NamedDay, day_meant
from townnotes.importers.notes.pieces import Document, Piece
from townnotes.importers.notes.speakers import speaker_line

Kind = Literal["speaker", "point", "time", "heading", "present", "left out", "not understood"]
Choice = Literal["speaker", "text", "heading", "present"]
LONG_ENOUGH_TO_WRAP = 50


class UnderstoodLine(NamedTuple):
    """A line of the notes as it was understood; `text` is all of it, as it stands there.

    `said` is the point it makes, and joins the point above where it `goes_on`. Of a speaker's line
    `head` is the part that names them. `day` is the day that it names.

    `whose` is who said it, as fully as the notes and the session name them; nobody where nobody is
    named. It is `inferred` where the line before says so and not the line itself, and `doubtful`
    where it may be somebody else's, or may be none of theirs.
    """

    number: int
    text: str
    kind: Kind
    time: TimeInFront | None = None
    who: Named = Named()
    said: str = ""
    head: str = ""
    on_behalf_of: str = ""
    is_role: bool = False
    goes_on: bool = False
    day: NamedDay = NO_DAY
    depth: int = 0
    whose: Named = Named()
    inferred: bool = False
    doubtful: bool = False
    is_own: bool = False
    """Whether it says itself whose it is, though it is a point: nobody's, or a colleague's."""
    sign: str = ""
    """What parts the head of a speaker's line from its words."""
    is_contents: bool = False
    """Whether a heading stands in a list of headings, where nobody speaks under it."""

    @property
    def is_open(self) -> bool:
        """Tell whether somebody should look at it: what it is, or whose it is, is in doubt."""
        return self.doubtful or (self.kind == "not understood" and bool(self.said.strip()))


class Notes(NamedTuple):
    """A file of notes as it was understood, a line for each of its pieces.

    `present` are those whom it lists as present.
    """

    document: Document
    lines: tuple[UnderstoodLine, ...]
    present: tuple[Named, ...] = ()

    def count(self, kind: Kind) -> int:
        """Count the lines of a kind."""
        return sum(line.kind == kind for line in self.lines)

    @property
    def doubtful(self) -> int:
        """Count the lines that somebody should look at."""
        return sum(line.is_open for line in self.lines)

    @property
    def day(self) -> str:
        """The first date that the notes surely name."""
        return self.named_day().day

    def named_day(self, known: str = "") -> NamedDay:
        """Return the day that the notes name; `known` is an ISO date known otherwise."""
        return day_meant((line.day for line in self.lines), known)


def speaker_line_of(line: UnderstoodLine, speaker: speaker_line.Speaker) -> UnderstoodLine:
    """Return a line as one that names a speaker."""
    return line._replace(
        kind="speaker",
        who=speaker.who,
        said=speaker.said,
        head=speaker.head,
        on_behalf_of=speaker.on_behalf_of,
        is_role=speaker.is_role,
        sign=speaker.sign,
    )


def line_without_words(line: UnderstoodLine, rest: str) -> UnderstoodLine:
    """Read a line without letters and figures: a time alone, a lost thread, or a stroke."""
    if line.time is not None and not rest:
        return line._replace(kind="time", said="")
    if set(rest) <= set("?….… "):
        return line
    return line._replace(kind="not understood", said=rest if line.time else "")


def goes_on(piece: Piece, line: UnderstoodLine, above: UnderstoodLine | None) -> bool:
    """Tell whether a line was broken off the one above it by its width."""
    if above is None or line.time is not None or piece.shape != "line":
        return False
    if piece.after_blank or not piece.is_broken_off:
        return False
    if above.kind not in {"point", "speaker"} or not above.said:
        return False
    is_under = piece.depth > above.depth
    ended = above.said.rstrip().endswith((".", "!", "?", ":", ";", "…"))
    is_wide = len(above.text) >= LONG_ENOUGH_TO_WRAP
    is_more = is_wide or is_under or (above.goes_on and piece.depth == above.depth)
    return not ended and line.said[:1].islower() and is_more


def joined(lines: Iterable[UnderstoodLine]) -> Iterator[UnderstoodLine]:
    """Give the lines with those that go on joined to the ones above them."""
    return merged(lines, _with_what_goes_on)


def merged(
    lines: Iterable[UnderstoodLine],
    both: Callable[[UnderstoodLine, UnderstoodLine], UnderstoodLine | None],
) -> Iterator[UnderstoodLine]:
    """Give the lines with each joined to the one above it that `both` makes one of."""
    held: UnderstoodLine | None = None
    for line in lines:
        one = both(held, line) if held is not None else None
        if held is not None and one is None:
            yield held
        held = one or line
    if held is not None:
        yield held


def _with_what_goes_on(above: UnderstoodLine, line: UnderstoodLine) -> UnderstoodLine | None:
    if not line.goes_on:
        return None
    return above._replace(said=f"{above.said} {line.said}", text=f"{above.text}\n{line.text}")
