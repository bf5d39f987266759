"""The rows of the sheet of notes: each line as it was understood, in words."""

from typing import NamedTuple

from townnotes.importers.notes.understanding import Kind, Line
from townnotes_ui.wording import tr


class NotesRow(NamedTuple):
    """A line of the notes by its place; `is_chosen` where a person said what it is."""

    at: int
    line: Line
    is_chosen: bool


def kind_words(kind: Kind) -> str:
    """Return what a line was understood as."""
    return {
        "speaker": tr("Speaker"),
        "point": tr("Point"),
        "time": tr("Time"),
        "heading": tr("Heading"),
        "not understood": tr("Not understood"),
    }[kind]


def who_words(line: Line) -> str:
    """Return whom a line names."""
    name = " ".join(filter(None, (line.who.honorific, line.who.name)))
    return " · ".join(filter(None, (name, line.who.organization)))


def text_words(line: Line) -> str:
    """Return the words of a line, for those that make none the line as it stands."""
    return line.said or (line.text if line.kind in {"not understood", "heading"} else "")


def key_of(row: NotesRow) -> str:
    """Return what tells a row from others."""
    return str(row.at)


def say(row: NotesRow) -> str:
    """Return a row as it is read aloud, and shown where the pointer rests on it."""
    line = row.line
    kind = kind_words(line.kind)
    if line.goes_on:
        kind = tr("Goes on with the point above")
    elif row.is_chosen:
        kind = tr("{}, as you said").format(kind)
    time = line.time.written if line.time else ""
    number = tr("line {}").format(line.number)
    parts = (number, kind, time, who_words(line), text_words(line))
    return ", ".join(filter(None, parts))
