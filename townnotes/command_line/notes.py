"""What `townnotes notes` does: says line by line how notes taken elsewhere are understood."""

from collections.abc import Iterator
from pathlib import Path

from townnotes.domain.state import State
from townnotes.importers.notes.understanding import UnderstoodLine
from townnotes.merging_notes import read_notes, said_of
from townnotes.store.opening import read_source

WHO, SHORTEST = 40, 12


def tell_notes(path: Path, session: Path | None) -> Iterator[str]:
    """Give a line for each line of the notes, and what they come to.

    A session says who may be meant. Nothing is written. Raises FileError where a file cannot be
    read.
    """
    taken = read_notes(path)
    state = State()
    if session is not None:
        state.apply(read_source(session).registers)
    notes = taken.understood(state)
    yield f"Notes of: {taken.whose}; date: {notes.day or 'not said'}"
    for line in notes.lines:
        yield _told(line)
    yield from said_of(path.name, notes)


def _told(line: UnderstoodLine) -> str:
    """Return a line as it was understood: number, kind, time, who, what."""
    name = " ".join(filter(None, (line.who.honorific, line.who.name)))
    who = " · ".join(filter(None, (name, line.who.organization)))
    time = line.time.written if line.time else ""
    kind = f"{'…' if line.goes_on else ''}{line.kind}"
    said = line.said or (line.text if line.kind == "not understood" else "")
    return f"{line.number:>4}  {kind:<14}  {time:<8}  {who:<{WHO}}  {said}".rstrip()
