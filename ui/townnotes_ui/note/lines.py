"""The lines of the note pane and their identities, which survive splitting, joining and pasting.

Knows no Qt: the editor says which lines were replaced by which texts, and this says who they are.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from townnotes.domain.commands.points import JoinedLine
from townnotes.domain.floor.floor_rows import PointRow
from townnotes.domain.registers import clean_text, new_id, new_ids

LONGEST_LINE = 10_000
"""Bytes of a line above which Qt lays it out too slowly to type in (40 kB: 9 ms a key)."""

_AROUND = 8


@dataclass(slots=True)
class NoteLine:
    """One line: who it is, what stands there, and the point it was saved as, if it was.

    `typed` is False once something with marks was pasted in; `edited` until its marks are read.
    Until it is saved it knows whether it was emptied, and which lines became part of it.
    """

    id: str
    text: str
    at: int
    typed: bool = True
    edited: bool = False
    row: PointRow | None = None
    is_anew: bool = False
    joined: tuple[JoinedLine, ...] = ()


class NoteLines:
    """The lines of one intervention in the order they stand, and what is not saved of them."""

    def __init__(self, now: int) -> None:
        self.lines = [_fresh(now)]
        self.changed: set[str] = set()
        self.removed: list[str] = []
        self._near = 0

    @property
    def is_saved(self) -> bool:
        """Tell whether nothing waits to be saved."""
        return not self.changed and not self.removed

    @property
    def has_text(self) -> bool:
        """Tell whether anything at all stands in the note."""
        return any(line.text.strip() for line in self.lines)

    def load(self, rows: Iterable[PointRow], now: int) -> None:
        """Begin with the points of an intervention, and an empty line to go on with."""
        self.lines = [*map(_of_row, rows), _fresh(now)]
        self.changed.clear()
        self.removed.clear()

    def own_all(self) -> None:
        """Have every line with text saved: it belongs to another intervention now."""
        self.changed = {line.id for line in self.lines if line.text.strip()}
        self.removed.clear()

    def replace(self, first: int, count: int, texts: Sequence[str], now: int) -> None:
        """Note that `count` lines from `first` on became these texts.

        Lines that stand unchanged at either end keep their identity. Of the others the first keeps
        the first's, and so on: a line split keeps its identity with the first half, two lines
        joined the first one's. What an empty line was joined with thereby keeps its own.
        """
        old = self.lines[first : first + count]
        head = _equal_at_start(old, texts)
        tail = _equal_at_end(old[head:], texts[head:])
        gone = old[head : len(old) - tail]
        came = texts[head : len(texts) - tail]
        was = [line.text for line in gone]
        kept = [self._edit(line, text, now) for line, text in zip(gone, came, strict=False)]
        if came and len(came) < len(gone):
            self._join(kept[-1], was[len(came) - 1], gone[-1])
        typed = all(line.typed for line in gone)
        more = came[len(gone) :]
        ids = new_ids(len(more))
        begun = [self._begin(id_, text, now, typed) for id_, text in zip(ids, more, strict=True)]
        for line in gone[len(came) :]:
            self._drop(line)
        self.lines[first + head : first + count - tail] = [*kept, *begun]

    def take_changes(self) -> tuple[set[str], list[str]]:
        """Return the ids of changed lines and of removed ones, and consider them saved."""
        changed, removed = self.changed, self.removed
        self.changed, self.removed = set(), []
        return changed, removed

    def put_back(self, changed: set[str], removed: list[str]) -> None:
        """Take changes back that could not be saved after all."""
        self.changed |= changed
        self.removed = removed + self.removed

    def settle(self, ids: AbstractSet[str]) -> None:
        """Take lines as what they say, once they are saved: where that came from is written."""
        for place in self.places_of(ids).values():
            line = self.lines[place]
            line.is_anew, line.joined = False, ()

    def place_of(self, id_: str, near: int | None = None) -> int:
        """Return where a line stands, or -1; `near` where it is likely found."""
        self._near = self._near if near is None else near
        return self.places_of({id_}).get(id_, -1)

    def places_of(self, ids: AbstractSet[str]) -> dict[str, int]:
        """Return where the lines of these ids stand, those that are there, in their order."""
        # What is typed in is mostly where it was the last time: a long note takes long to read.
        around = _AROUND + 2 * len(ids)
        near = range(max(0, self._near - around), min(self._near + around, len(self.lines)))
        found = {self.lines[at].id: at for at in near if self.lines[at].id in ids}
        if len(found) < len(ids):
            found = {line.id: at for at, line in enumerate(self.lines) if line.id in ids}
        if found:
            self._near = next(iter(found.values()))
        return found

    def points_around(self, place: int) -> tuple[NoteLine | None, NoteLine | None]:
        """Return the nearest lines above and below one that are points."""
        above = (self.lines[at] for at in range(place - 1, -1, -1))
        below = (self.lines[at] for at in range(place + 1, len(self.lines)))
        up, down = (next((one for one in side if one.row), None) for side in (above, below))
        return up, down

    def _edit(self, line: NoteLine, text: str, now: int) -> NoteLine:
        if not line.text.strip() and line.row is None:
            line.at = now
        line.text = text
        line.edited = True
        if not text.strip():
            line.is_anew, line.joined = True, ()
        self.changed.add(line.id)
        return line

    def _join(self, line: NoteLine, was: str, last: NoteLine) -> None:
        """Have a line remember the last of those whose words are now in it, and what is its own."""
        own = _letters_alike(was, line.text)
        rest = line.text[own:]
        words = rest[len(rest) - _letters_alike(rest[::-1], last.text[::-1]) :]
        if not was[:own].strip():
            line.is_anew, line.joined = True, ()
        if words.strip():
            line.typed = line.typed and last.typed
            itself = () if last.is_anew else (JoinedLine(last.id, words),)
            line.joined = (*line.joined, *itself, *last.joined)

    def _begin(self, id_: str, text: str, now: int, typed: bool) -> NoteLine:  # noqa: FBT001 - a line's
        line = NoteLine(id_, text, now, typed)
        if text:
            line.edited = True
            self.changed.add(line.id)
        return line

    def _drop(self, line: NoteLine) -> None:
        self.changed.discard(line.id)
        self.removed.append(line.id)


def brought_in_line(lines: NoteLines, rows: Sequence[PointRow], here: NoteLine) -> list[NoteLine]:
    """Return the lines as the points are now, each unsaved line behind the one it stood behind.

    The line that the caret is in stays, empty, where its point is gone.
    """
    known = {line.id: line for line in lines.lines}
    wanted = {row.id for row in rows}
    apart: dict[str, list[NoteLine]] = {}
    behind = ""
    for line in lines.lines:
        if line.id in wanted:
            behind = line.id
            continue
        if line.row is not None:
            line.row = None
            if line.id not in lines.changed:
                if line is not here:
                    continue
                line.text = ""
        apart.setdefault(behind, []).append(line)
    found = apart.get("", [])
    for row in rows:
        line = known.get(row.id) or _of_row(row)
        line.row = row
        if line.id not in lines.changed and not is_same(line.text, row.text, is_here=line is here):
            line.text = row.text
        found += [line, *apart.get(row.id, ())]
    return found


def is_same(shown: str, text: str, *, is_here: bool) -> bool:
    """Tell whether a line shows its point's text; `is_here` where the caret is in it."""
    if shown == text:
        return True
    if is_here:
        # A space just typed stays under the caret, though a saved point has none at its end.
        return clean_text(shown).split() == text.split()
    return clean_text(shown) == text


def split_long(text: str, longest: int = LONGEST_LINE) -> list[str]:
    """Split a pasted text into lines, and lines longer than Qt can edit at a space before that."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    for sign in ("\u2028", "\u2029", "\v", "\f", "\x85"):
        whole = whole.replace(sign, "\n")
    return [part for line in whole.split("\n") for part in _parts(line, longest)]


def _parts(line: str, longest: int) -> Iterator[str]:
    # Four bytes is the longest a character can be, so most lines need no counting.
    while len(line) * 4 > longest and len(line.encode("utf-8", "surrogatepass")) > longest:
        some = line.encode("utf-8", "surrogatepass")[:longest].decode("utf-8", "ignore")
        at = some.rfind(" ") + 1 or len(some)
        yield line[:at].rstrip()
        line = line[at:]
    yield line


def _fresh(now: int) -> NoteLine:
    return NoteLine(new_id(), "", now)


def _of_row(row: PointRow) -> NoteLine:
    return NoteLine(row.id, row.text, row.at or 0, row=row)


def _letters_alike(one: str, other: str) -> int:
    """Return how many letters two texts begin alike with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _equal_at_start(old: Sequence[NoteLine], texts: Sequence[str]) -> int:
    equal = 0
    for line, text in zip(old, texts, strict=False):
        if line.text != text:
            break
        equal += 1
    return equal


def _equal_at_end(old: Sequence[NoteLine], texts: Sequence[str]) -> int:
    return _equal_at_start(old[::-1], texts[::-1])
