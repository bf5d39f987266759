"""A rapporteur who notes a townhall at the real window with ten fingers and no mouse.

Keeps beside the window what a tape would say: who spoke, what was noted of it, and when.
"""

import itertools
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import Townhall
from tests.patience import PATIENCE_MS
from tests.stories.debates import Speech
from tests.stories.heard import Heard, Noted
from townnotes.domain.commands.sessions import change_details
from townnotes_ui.completion.matching import Candidate, as_candidate, find_matches
from townnotes_ui.desk import Desk
from townnotes_ui.window.main_window import MainWindow

KEY_S = 0.125
"""Eight keys a second."""
THEMES = ("budget", "climate", "rights", "energy", "trade", "fisheries")
UNKNOWN_EVERY = 7
ALREADY_WAITING = 5
SLIP = "was"
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True)
class Mark:
    """What is typed before and behind a line, and what the session makes of it."""

    before: str = ""
    behind: str = ""
    stance: str = ""
    theme: str = ""
    private: bool = False


MARKS = (
    Mark(before="+ ", stance="welcomed"),
    Mark(behind=" #clim ", theme="climate"),
    Mark(before="> ", behind=" #rights", stance="called for", theme="rights"),
    Mark(),
    Mark(behind=" !urged", stance="urged"),
    Mark(before="// ", private=True),
    Mark(before="? ", stance="asked"),
)


def prepare(hall: Townhall, said: Sequence[Speech], closes_at: int) -> None:
    """Prepare a townhall: the speakers but each seventh, themes, and when the list closes."""
    category = hall.category("member", "members")
    for one in _known(said):
        hall.participant(one.name, organization=one.group, category=category.id)
    for theme in THEMES:
        hall.theme(theme)
    hall.do(change_details(hall.state, list_closed=closes_at))


def open_floor(hall: Townhall) -> MainWindow:
    """Open the window on a townhall, with the caret in the note."""
    desk = Desk("Ada Note")
    window = MainWindow(desk)
    # Before the session is there: what has not begun opens in Prepare.
    window.show_room("floor")
    desk.open(hall.session)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, PATIENCE_MS)
    # The keys are made after the first paint.
    window.go_on()
    return window


def _known(said: Sequence[Speech]) -> list[Speech]:
    return [one for number, one in enumerate(said, 1) if number % UNKNOWN_EVERY]


class Rapporteur:
    """Notes speeches; `heard` is what the session should say of them, `keys` what it took."""

    def __init__(
        self, hall: Townhall, window: MainWindow, after_key: Callable[[], None] | None = None
    ) -> None:
        self.hall = hall
        self.window = window
        self.heard: list[Heard] = []
        self.late: list[str] = []
        self.moved = 0
        self.keys = 0
        self._waiting: list[str] = []
        self._waiting_late: list[str] = []
        self._after_key = after_key or QApplication.processEvents
        self._chance = random.Random(35)
        self._faces: list[Candidate] = []
        self._known: set[str] = set()

    def hold(self, speeches: Sequence[Speech], closes_at: int) -> None:
        """Hold a townhall of these speeches; who asks at or after `closes_at` is late."""
        said = {one.name: one for one in speeches}
        asking = iter([one.name for one in speeches])
        self._faces = [as_candidate(one.name, (one.name, one.group), False) for one in speeches]
        self._known = {one.name for one in _known(speeches)}
        for name in itertools.islice(asking, ALREADY_WAITING):
            self._ask(name, closes_at)
        while self._waiting or self._waiting_late:
            self._next((self._waiting or self._waiting_late).pop(0))
            for number, line in enumerate(said[self.heard[-1].name].lines):
                self._note(line)
                self._meanwhile(number, asking, closes_at)
            self.hall.later(self._chance.uniform(20, 90))
        self._end()

    # What the hands do.

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self._beat()
        QTest.keyClick(self._focus, key, modifiers)
        self._after_key()

    def _type(self, text: str) -> None:
        for sign in text:
            self._beat()
            # As an input method delivers it; QTest itself knows ASCII alone.
            QApplication.sendEvent(self._focus, QKeyEvent(QKeyEvent.Type.KeyPress, 0, NONE, sign))
            self._after_key()

    def _beat(self) -> None:
        self.hall.later(KEY_S)
        self.keys += 1

    @property
    def _focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "the keyboard has nowhere to go"
        return found

    # The list.

    def _ask(self, name: str, closes_at: int) -> None:
        self._press(Qt.Key.Key_L, CTRL)
        self._type(self._letters_for(name))
        self._press(Qt.Key.Key_Return)
        if self.hall.time >= closes_at:
            self.late.append(name)
            self._waiting_late.append(name)
        else:
            self._waiting.append(name)

    def _letters_for(self, name: str) -> str:
        """Return the fewest letters that bring a known name to the top; a stranger's whole name."""
        if name not in self._known:
            return name
        beginnings = (" ".join(word[:n] for word in name.split()) for n in range(2, len(name)))
        return next(
            typed.casefold()
            for typed in beginnings
            if [one.name for one in find_matches(typed, self._faces)][:1] == [name]
        )

    def _move_up(self) -> None:
        """Have whoever asked last in time speak one place earlier."""
        panel = self.window.floor.speakers
        name = self._waiting[-1]
        self._press(Qt.Key.Key_L, CTRL)
        while self._focus is not panel.list:
            self._press(Qt.Key.Key_Tab)
        self._press(Qt.Key.Key_Home)
        while (row := panel.waiting.row_at(panel.list.currentIndex().row())) and row.name != name:
            self._press(Qt.Key.Key_Down)
        self._press(Qt.Key.Key_Up, ALT)
        self._press(Qt.Key.Key_Escape)
        self._waiting.insert(-1, self._waiting.pop())
        self.moved += 1

    # The floor.

    def _next(self, name: str) -> None:
        self._press(Qt.Key.Key_Return, CTRL)
        if self.heard:
            self.heard[-1].ended = self.hall.time
        self.heard.append(Heard(name, began=self.hall.time))

    def _end(self) -> None:
        self._press(Qt.Key.Key_Return, CTRL)
        self.heard[-1].ended = self.hall.time

    def _note(self, line: str) -> None:
        """Type a line with its marks, tag it by key now and then, and go on to the next."""
        number = len(self.heard) + len(self.heard[-1].notes)
        mark = MARKS[number % len(MARKS)]
        note = Noted(self.hall.time, line, mark.stance, {mark.theme} - {""}, mark.private)
        self.heard[-1].notes.append(note)
        if number % 5 == 0:
            note.text = self._slip() + line if not mark.before else line
        self._type(f"{mark.before}{line}")
        if number % 3 == 0:
            self._tag(note, number % len(THEMES))
        self._type(mark.behind)
        self._press(Qt.Key.Key_Return)

    def _slip(self) -> str:
        """Begin with the wrong word and take it back; returns what the screen then shows."""
        self._type(SLIP)
        self._press(Qt.Key.Key_Z, CTRL)
        return self.window.floor.note.editor.current_line().text

    def _tag(self, note: Noted, theme: int) -> None:
        """Tag the line by key; every other time think better of it and take it back."""
        self._press(Qt.Key(Qt.Key.Key_1 + theme), CTRL)
        if len(self.heard) % 2:
            note.themes.add(THEMES[theme])
        else:
            self._press(Qt.Key.Key_Z, CTRL)

    def _meanwhile(self, line: int, asking: Iterator[str], closes_at: int) -> None:
        """Do what the chair and the call ask for between two lines."""
        now = self.heard[-1]
        turn = len(self.heard)
        if line == 0:
            for name in (next(asking, ""), next(asking, "") if turn % 4 == 0 else ""):
                if name:
                    self._ask(name, closes_at)
        if line == 1 and turn % 3 == 0:
            self._pause(now)
        # A stranger has no limit, and so no time to be given or taken.
        if line == 1 and turn % 4 == 1 and now.name in self._known:
            self._press(Qt.Key.Key_Up, CTRL)
            now.added_seconds += 30
        if line == 1 and turn % 8 == 2 and now.name in self._known:
            self._press(Qt.Key.Key_Down, CTRL)
            now.added_seconds -= 30
        if line == 0 and turn % 5 == 2 and len(self._waiting) > 2:
            self._move_up()

    def _pause(self, now: Heard) -> None:
        self._press(Qt.Key.Key_Space, CTRL)
        began = self.hall.time
        self.hall.later(self._chance.uniform(5, 15))
        self._press(Qt.Key.Key_Space, CTRL)
        now.pauses.append((began, self.hall.time))
