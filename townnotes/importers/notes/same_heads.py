"""Lines of notes that begin with the same head, of which a person may say the same at once."""

from collections.abc import Sequence

from townnotes.importers.folding import folded
from townnotes.importers.notes.speakers.forms import main_cut
from townnotes.importers.notes.understood_lines import Choice, UnderstoodLine

LONGEST_ALONE = 8
"""Words of a line that is a head by itself, as a heading is."""
_KINDS: dict[Choice, str] = {
    "speaker": "speaker", "text": "point", "heading": "heading", "present": "present",
}  # fmt: skip


def head_of(line: UnderstoodLine) -> str:
    """Return what a line begins with, or ends with in brackets, as it stands there.

    It is nothing where a line has no head.
    """
    rest = line.time.rest if line.time and line.time.rest else line.text
    _, cut = main_cut(rest)
    if cut is not None:
        return cut.head
    if line.head:
        return line.head
    return rest if len(rest.split()) <= LONGEST_ALONE else ""


def with_same_head(lines: Sequence[UnderstoodLine], at: int, choice: Choice) -> tuple[int, ...]:
    """Return the other lines with the head of one, by place, that are not yet what it is."""
    head = folded(head_of(lines[at]))
    if not head:
        return ()
    return tuple(
        other
        for other, line in enumerate(lines)
        if other != at and line.kind != _KINDS[choice] and folded(head_of(line)) == head
    )
