"""Notes taken elsewhere as a file that can be merged: read, looked at, written as registers."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from townnotes.domain.dates import date_in_words
from townnotes.domain.links import link
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.importers.notes.file_reading import is_notes, read_document
from townnotes.importers.notes.known import KnownNames, Setting, setting_in
from townnotes.importers.notes.pieces import Document
from townnotes.importers.notes.turns import NOBODY, turns_of
from townnotes.importers.notes.understanding import Choice, Notes, understand
from townnotes.importers.notes.writing import author_of, day_of, write_notes
from townnotes.merge.incoming import File

NOT_UNDERSTOOD = "not understood"
SHOWN, MOST_SHOWN, MOST_ABOVE = 60, 5, 8
_BY = re.compile(
    r"^(?:notes?\s+(?:taken\s+)?by|taken by|note-?taker|notes (?:de|par)|notas de)\s*:?\s+"
    r"(?P<who>[^\d:]{2,60})$",
    re.IGNORECASE,
)
__all__ = [
    "TakenNotes", "counted", "is_notes", "is_warning", "read_notes", "said_of", "with_notes",
]  # fmt: skip


class TakenNotes(NamedTuple):
    """A file of notes, and what a person has said of it.

    `taker` is whose notes they are, by default whom the file names, and `day` the ISO date of the
    townhall; `choices` say of pieces, by their places, that they name a speaker or are text.
    """

    name: str
    document: Document
    taker: str = ""
    day: str = ""
    choices: Mapping[int, Choice] = MappingProxyType({})

    @property
    def whose(self) -> str:
        """Whose notes they are: who was named, or wrote the file, or the file's own name."""
        above = (_BY.search(one.text) for one in self.document.pieces[:MOST_ABOVE])
        named = next((found["who"].strip() for found in above if found), "")
        return self.taker.strip() or named or self.document.author or self.document.name

    def understood(self, state: State) -> Notes:
        """Understand the notes with the people that a session knows."""
        return self.understood_with(setting_in(state).known)

    def understood_with(self, known: KnownNames) -> Notes:
        """Understand the notes with the people known; a thread may do it."""
        return understand(self.document, known, self.choices)

    def asked_of_day(self, notes: Notes, known: str) -> list[str]:
        """Ask for the day in a sentence, where figures may mean two and nothing tells which.

        `known` is the ISO date of the session, or nothing.
        """
        day = day_of(notes, known)
        if self.day or not day.either:
            return []
        one, other = map(date_in_words, day.either)
        which = f"{day.either[0]} or {day.either[1]}"
        return [f"{self.name}: “{day.written}” is {one} or {other}; say which, as {which}."]

    def is_in(self, state: State) -> bool:
        """Tell whether these notes were merged before."""
        author = author_of(self.document)
        return any(one.author == author for one in state.registers())

    def as_file(self, state: State) -> tuple[File, tuple[str, ...]]:
        """Write the notes as registers for a session, and say what to know of them.

        Notes that are there already bring what they brought, whatever the session has learned
        since. The session made of them is linked with the one they are taken into: that they are
        of one townhall is what the person says who takes them in.
        """
        author = author_of(self.document)
        there = tuple(one for one in state.registers() if one.author == author)
        if there:
            return File(self.name, there), (f"{self.name}: merged before",)
        setting = setting_in(state)
        notes = understand(self.document, setting.known, self.choices)
        asked = self.asked_of_day(notes, setting.day)
        if asked:
            raise RuleError(" ".join(asked))
        written = write_notes(notes, self.whose, setting, self.day)
        stamp = written.registers[0].stamp
        target = state.session.id
        linked = link("session", target, written.session) if target else []
        links = (
            Register(one.entity, one.id, one.field, author, stamp, encode_value(one.value))
            for one in linked
        )
        file = File(self.name, (*written.registers, *links))
        return file, (*said_of(self.name, notes), *_said_of_times(self.name, written.untimed))


def read_notes(path: Path, taker: str = "", day: str = "") -> TakenNotes:
    """Read a file of notes; raises FileError where it cannot be."""
    return TakenNotes(path.name, read_document(path), taker, day)


def with_notes(
    files: Sequence[File], many: Sequence[TakenNotes], state: State
) -> tuple[tuple[File, ...], tuple[str, ...]]:
    """Return files with those that notes make, and what to know of the notes.

    All notes are read with what the session and the other files know, so their order is of no
    matter.
    """
    if not many:
        return tuple(files), ()
    whole = State()
    whole.apply(state.registers())
    for one in files:
        whole.apply(one.registers)
    made = [one.as_file(whole) for one in many]
    return (*files, *(file for file, _ in made)), tuple(line for _, said in made for line in said)


def counted(notes: Notes) -> list[str]:
    """Return what notes come to: speakers and points."""
    turns = turns_of(notes, Setting(), notes.day).turns
    speakers = len({one.speaker for one in turns} - {NOBODY})
    points = sum(
        bool(line.said.strip()) and not line.goes_on and line.kind != "heading"
        for line in notes.lines
    )
    return [_many(speakers, "speaker"), _many(points, "point")]


def is_warning(said: str) -> bool:
    """Tell whether what is said of notes is more than how many lines they have."""
    return not said.endswith(f", {_many(0, 'line')} {NOT_UNDERSTOOD}")


def said_of(name: str, notes: Notes) -> list[str]:
    """Say in lines what of notes was understood, and what was not."""
    unknown = [line for line in notes.lines if line.kind == "not understood"]
    many = f"{_many(len(unknown), 'line')} {NOT_UNDERSTOOD}"
    found = [f"{name}: {', '.join((*counted(notes), many))}"]
    for line in unknown[:MOST_SHOWN]:
        kept = "kept as a point" if line.said.strip() else "no words, left out"
        found.append(f"  line {line.number}, {kept}: {_short(line.text)}")
    if len(unknown) > MOST_SHOWN:
        found.append(f"  and {len(unknown) - MOST_SHOWN} more")
    if notes.doubtful > len(unknown):
        found.append(f"  {_many(notes.doubtful, 'line')} in doubt: look whose they are")
    if not notes.count("speaker"):
        found.append("  nobody is named as a speaker in it")
    return [*found, *notes.document.remarks]


def _said_of_times(name: str, untimed: int) -> list[str]:
    if not untimed:
        return []
    return [f"{name}: {_many(untimed, 'time')} kept as words, since no date is known"]


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
