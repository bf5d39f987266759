"""Tells a screen reader of the floor and of the line that is written."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from townnotes.domain.floor.floor_rows import PointRow
from townnotes_ui.by_ear.announcing import announce, is_listened_to
from townnotes_ui.by_ear.floor_words import floor_in_words, is_urgent_change, told_of_change
from townnotes_ui.by_ear.line_words import line_in_words, told_of_marks, told_of_stance
from townnotes_ui.desk import Desk
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.windows.feed import StageFeed
from townnotes_ui.windows.view import StageView

LOOK_MS = 1000
"""Between two looks whether somebody listens; nothing tells when a screen reader comes."""


class FloorHeard(QObject):
    """Goes with a Floor; silent, and at rest, while nobody listens."""

    def __init__(self, desk: Desk, editor: PointEditor, floor: QWidget) -> None:
        super().__init__(floor)
        self._floor = floor
        self._desk = desk
        self._view: StageView | None = None
        self._feed = StageFeed(desk, self)
        self._feed.pushed.connect(self._hear)
        self._line = LineHeard(desk, editor, self)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._looking.start()
        self.look()

    def look(self) -> None:
        """See whether somebody listens now."""
        is_heard = is_listened_to() and self._desk.is_open
        if is_heard and not self._feed.is_running:
            self._feed.run(runs=True)
            self._view = self._feed.view
            self._line.describe()
        elif not is_heard and self._feed.is_running:
            self._feed.run(runs=False)
            self._view = None

    def say_floor(self) -> None:
        """Say who speaks, how the time stands and who is next, for the eye, too."""
        self._feed.read()
        self._desk.noticed.emit(floor_in_words(self._feed.view))

    def _hear(self, view: StageView) -> None:
        before, self._view = self._view, view
        if before is not None:
            urgent = is_urgent_change(before, view)
            announce(told_of_change(before, view), self._floor, is_urgent=urgent)


class LineHeard(QObject):
    """Keeps the description of the line that the caret is in, and tells of marks that were read."""

    def __init__(self, desk: Desk, editor: PointEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self._told: dict[str, PointRow | None] = {}
        """What is known of the line of the caret, and of the one it came from, by their ids."""
        # The keeper has read the marks by then: it was made, and connected, before.
        editor.left.connect(self._tell_left)
        editor.entered.connect(self.describe)

    def describe(self) -> None:
        """Have the note described by what its line wears."""
        if not is_listened_to():
            self._told.clear()
            return
        line = self._editor.current_line()
        if line.id in self._told:
            # A key that changes the stance has it said in a notice.
            self._tell(told_of_marks(self._told[line.id], line.row))
        self._told[line.id] = line.row
        words = line_in_words(line.row, self._desk.state.session.time_zone)
        if words != self._editor.accessibleDescription():
            self._editor.setAccessibleDescription(words)

    def _tell_left(self, id_: str) -> None:
        """Tell what the marks of a line became that was just left."""
        if id_ not in self._told or not is_listened_to():
            return
        lines, before = self._editor.lines, self._told[id_]
        place = lines.place_of(id_)
        row = lines.lines[place].row if place >= 0 else None
        self._tell(
            ", ".join(filter(None, (told_of_stance(before, row), told_of_marks(before, row))))
        )
        here = self._editor.current_line()
        self._told = {here.id: here.row}

    def _tell(self, words: str) -> None:
        announce(words, self._editor)
