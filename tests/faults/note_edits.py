"""R15: random edits in the note, undone and made again: pane, lines and points agree."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from tests.builders import Townhall
from tests.faults.result import Result
from townnotes.domain.commands.speakers_list import call_next
from townnotes_ui.desk import Desk
from townnotes_ui.note.panel import NotePanel

_SIGNS = ("a", "b", "é", "😀", "👩‍👩‍👧", "ع", " ", "e\u0301", "x ", "\u200d", "!support ", "#fees ")
_MOVES = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_End,
)  # fmt: skip
_PLAIN, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CHECKED_EACH = 5


class Note:
    """The note of one intervention on a desk, in a real file, and hands that edit it at random."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.hall = Townhall(folder / f"note {seed}.townnotes")
        self.hall.theme("fees")
        self.hall.asks(self.hall.participant("Marta Kovač"))
        # Without a name it is no step of undo.
        self.hall.do(call_next(self.hall.state, self.hall.new_id(), self.hall.time))
        self.desk = Desk("Noor")
        self.desk.open(self.hall.session)
        self.panel = NotePanel(self.desk)
        self.panel.resize(600, 400)
        self.panel.show_session()
        self.editor = self.panel.editor
        self.keeper = self.panel.keeper

    def close(self) -> None:
        """Let go of the file and the pane."""
        self.desk.close()
        self.panel.deleteLater()

    def edit(self) -> str:
        """Do something at random; returns what."""
        acts = (
            (self._type, 40), (self._enter, 12), (self._back, 14), (self._move, 14),
            (self._select_and_type, 3), (self._paste, 3), (self._undo, 10), (self._redo, 5),
            (self.keeper.save, 4), (self._leave, 3),
        )  # fmt: skip
        act = self.chance.choices([one for one, _ in acts], [often for _, often in acts])[0]
        self.hall.later(self.chance.choice((0, 0.1, 0.5, 7)))
        act()
        return act.__name__.strip("_")

    def difference(self) -> str:
        """Save, and return what of pane, lines and points does not agree, or nothing."""
        self.keeper.save()
        document = self.editor.document()
        blocks = [document.findBlockByNumber(n).text() for n in range(document.blockCount())]
        lines = self.editor.lines.lines
        if blocks != [line.text for line in lines]:
            return f"pane {blocks} is not its lines {[line.text for line in lines]}"
        points = list(self.hall.state.points_of(self.keeper.shown))
        if any(not (one.text.strip() or one.stance or one.themes) for one in points):
            return f"an empty point among {[one.text for one in points]}"
        # A stance alone is a point without words.
        points = [one for one in points if one.text.strip()]
        said = [line.id for line in lines if line.text.strip()]
        if said != [point.id for point in points]:
            texts = [line.text for line in lines if line.text.strip()]
            return f"lines {texts} stand as points {[one.text for one in points]}"
        return ""

    def _press(self, key: Qt.Key, how: Qt.KeyboardModifier = _PLAIN, text: str = "") -> None:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, how, text)
        QApplication.sendEvent(self.editor, event)

    def _type(self) -> None:
        for _ in range(self.chance.randint(1, 4)):
            self._press(Qt.Key(0), text=self.chance.choice(_SIGNS))

    def _enter(self) -> None:
        self._press(Qt.Key.Key_Return, text="\r")

    def _back(self) -> None:
        key = self.chance.choice((Qt.Key.Key_Backspace, Qt.Key.Key_Delete))
        for _ in range(self.chance.randint(1, 6)):
            self._press(key)

    def _move(self) -> None:
        for _ in range(self.chance.randint(1, 4)):
            self._press(self.chance.choice(_MOVES), self.chance.choice((_PLAIN, _PLAIN, _SHIFT)))

    def _select_and_type(self) -> None:
        caret = self.editor.textCursor()
        ends = (self._position(), self._position())
        caret.setPosition(ends[0])
        caret.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(caret)
        self._type()

    def _position(self) -> int:
        return self.chance.randint(0, self.editor.document().characterCount() - 1)

    def _paste(self) -> None:
        QApplication.clipboard().setText(
            "\n".join(self.chance.choices(("one", "two words", "", "😀", " "), k=4))
        )
        self.editor.paste()

    def _undo(self) -> None:
        for _ in range(self.chance.randint(1, 4)):
            self.keeper.turn(back=True)

    def _redo(self) -> None:
        for _ in range(self.chance.randint(1, 4)):
            self.keeper.turn(back=False)

    def _leave(self) -> None:
        self.keeper.leave_line()


def note_edits(count: int) -> Result:
    """Make so many random edits in the note; pane, lines and points are the same."""
    application = QApplication.instance() or QApplication([])
    with TemporaryDirectory() as folder:
        found = differences(Path(folder), count)
    del application
    return Result(f"{count:,} edits: {len(found)} differences", not found)


def differences(folder: Path, count: int, seed: int = 1, edits: int = 40) -> list[str]:
    """Make so many random edits, `edits` a note; returns where pane, lines and points differ.

    Needs a QApplication. Of 9,500 edits 22 differed in order, or left an empty point after undo.
    """
    found: list[str] = []
    for number in range(-(-count // edits)):
        note = Note(folder, seed + number)
        did: list[str] = []
        for _ in range(edits):
            did.append(note.edit())
            wrong = note.difference() if note.chance.random() < 1 / _CHECKED_EACH else ""
            if wrong:
                found.append(f"seed {seed + number} after {' '.join(did[-8:])}: {wrong}")
                break
        note.close()
    return found
