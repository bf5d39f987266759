"""Three note-takers at one townhall of 35 speakers, each with a laptop, a clock and an ear."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import docx
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import Townhall
from tests.merge.halls import SPEAKERS
from tests.stories.rapporteur import open_floor
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Category, Participant

LEAD, SECOND, THIRD = "a" * 32, "b" * 32, "c" * 32
CATEGORIES = (("stakeholder", "stakeholders", 20), ("UN entity", "UN entities", 8),
              ("Member State", "Member States", 7))  # fmt: skip
SAID = ("+ the text on {0}", "> a clear paragraph on {0} #rights", "the word “{0}” for all")
TOPICS = ("harbours", "schools", "rivers", "wages", "health", "borders", "papers")
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Speaker(NamedTuple):
    """Who speaks in a townhall: how they are called, where from, and the place of their kind."""

    name: str
    organization: str
    category: int


def speakers() -> list[Speaker]:
    """Return the 35 in the order they speak."""
    kinds = [at for at, (_, _, count) in enumerate(CATEGORIES) for _ in range(count)]
    return [
        Speaker(name, f"{name.split()[1]} Network {at + 1}", kind)
        for at, (name, kind) in enumerate(zip(SPEAKERS, kinds, strict=True))
    ]


def misheard(one: Speaker, number: int) -> Speaker:
    """Return a speaker as somebody writes them who has no list."""
    first, last = one.name.split()
    forms = (one.name, f"{first} {last.upper()}", f"Ms. {one.name}", f"{first}  {last[:-1]}",
             f"{last}, {first}")  # fmt: skip
    return one._replace(name=forms[number % len(forms)])


def prepare(path: Path, author: str, people: Iterable[Speaker], *, themes: bool = True) -> Townhall:
    """Begin a session as one of the note-takers would: details, categories and who may speak."""
    hall = Townhall(path, author)
    fields = {"process": "Harbour Compact", "platform": "Zoom", "audience": ("stakeholders",)}
    hall.do(change_details(hall.state, **fields))
    categories = [hall.category(one, many).id for one, many, _ in CATEGORIES]
    for one in people:
        kind = categories[one.category]
        hall.participant(one.name, organization=one.organization, category=kind)
    if themes:
        hall.theme("rights")
    return hall


def handed_on(hall: Townhall, author: str) -> Townhall:
    """Hand out a copy of a file that is closed."""
    path = hall.session.path.with_name(f"{author[0]}.townnotes")
    shutil.copy(hall.session.path, path)
    return Townhall.reopened(path, author, hall.time)


def line(number: int, by: str) -> str:
    """Return what a note-taker types of one speaker."""
    said = SAID[(number + ord(by[0])) % len(SAID)].format(TOPICS[number % len(TOPICS)])
    return f"{said}, as {by} heard {number}"


def note(hall: Townhall, by: str, missed: Iterable[int] = ()) -> None:
    """Note the townhall by the commands of the window, but for the speakers that were missed."""
    people = _in_order(hall)
    left_out = set(missed)
    for number, who in enumerate(people):
        hall.later(3 + number % 4)
        if number in left_out:
            hall.later(60)
        else:
            hall.speaks(who, line(number, by))


def written_in_word(path: Path, by: str, missed: Iterable[int]) -> Path:
    """Write notes as somebody does who types in Word: a heading a speaker, a bullet a point."""
    document = docx.Document()
    document.core_properties.author = f"{by} Writer"
    document.add_heading("3rd virtual townhall", 1)
    document.add_paragraph("11 March 2026")
    left_out = set(missed)
    for number, one in enumerate(speakers()):
        if number not in left_out:
            document.add_heading(f"{one.name} – {one.organization}", 2)
            document.add_paragraph(line(number, by).lstrip("+> "), style="List Bullet")
    document.save(str(path))
    return path


def note_at_the_window(hall: Townhall, by: str) -> None:
    """Note the townhall with ten fingers at the real window."""
    for who in _in_order(hall):
        hall.asks(who)
    window = open_floor(hall)
    for number in range(len(SPEAKERS)):
        hall.later(3 + number % 4)
        _press(Qt.Key.Key_Return, CTRL)
        _type(line(number, by))
        _press(Qt.Key.Key_Return)
        hall.later(60)
    _press(Qt.Key.Key_Return, CTRL)
    window.floor.note.keeper.save()
    window.close()


def _in_order(hall: Townhall) -> list[Participant]:
    """Return who speaks, in the order of the list."""
    assert len(hall.state.all(Category)) == len(CATEGORIES)
    return list(hall.state.all(Participant))


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "the keyboard has nowhere to go"
    return found


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(_focus(), key, modifiers)
    QApplication.processEvents()


def _type(text: str) -> None:
    for sign in text:
        # As an input method delivers it; QTest itself knows ASCII alone.
        QApplication.sendEvent(_focus(), QKeyEvent(QKeyEvent.Type.KeyPress, 0, NONE, sign))
