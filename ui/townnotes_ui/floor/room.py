"""The Floor: speakers' list, note, speaking time and themes, around one caret."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from townnotes.domain.glance_rows import Glance
from townnotes_ui.desk import Desk
from townnotes_ui.floor.note_panel import NotePanel
from townnotes_ui.floor.speakers_panel import SpeakersPanel
from townnotes_ui.floor.themes_panel import ThemesPanel
from townnotes_ui.floor.timer_panel import TimerPanel
from townnotes_ui.look import SIDE_WIDTH, set_role


class FloorRoom(QWidget):
    """Holds the panels together and knows what each key does here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._came_from: QWidget | None = None
        self.speakers = SpeakersPanel(desk, self)
        self.note = NotePanel(desk, self)
        self.timer = TimerPanel(desk, self)
        self.themes = ThemesPanel(desk, self)
        self._lay_out()
        self._connect()
        if desk.is_open:
            self.show_session()

    def _lay_out(self) -> None:
        side = QFrame(self)
        set_role(side, "panel")
        side.setProperty("side", "trailing")
        side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 18, 16, 8)
        column.setSpacing(24)
        column.addWidget(self.timer)
        column.addWidget(self.themes, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.speakers)
        row.addWidget(self.note, 1)
        row.addWidget(side)

    def _connect(self) -> None:
        keeper = self.note.keeper
        self.note.head.next_wanted.connect(self.call_next)
        self.timer.pause_button.clicked.connect(self.pause)
        self.timer.more_button.clicked.connect(self.add_time)
        self.timer.less_button.clicked.connect(self.take_time)
        self.timer.ticked.connect(self.speakers.show_spoken)
        self.themes.tag_wanted.connect(keeper.tag)
        self.themes.done.connect(self.go_to_note)
        self.speakers.done.connect(self._go_back)
        self.speakers.earlier_wanted.connect(self.show_intervention)
        self.note.editor.entered.connect(self._mark_themes)
        keeper.moved.connect(self._mark_shown)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_focus)

    def show_session(self) -> None:
        """Show the session that was loaded before the room was built."""
        self.speakers.show_session()
        self.note.show_session()
        self.timer.show_session()
        self.themes.show_session()

    def show_first(self, glance: Glance) -> None:
        """Show what the file's plain tables have, until the session is loaded."""
        self.speakers.show_first(glance)
        self.note.show_first(glance)
        self.timer.show_first(glance)
        self.themes.show_first(glance)
        self._mark_themes()

    # What the keys do.

    def call_next(self) -> None:
        """Give the floor to the next speaker; the caret stays in the note."""
        from townnotes_ui.floor import deeds

        self.note.keeper.leave_line()
        entry = self.speakers.entry
        is_in_note = self.note.editor.hasFocus() or (entry.hasFocus() and not entry.text())
        self._desk.do(self.tr("next speaker"), deeds.calling_next(self._desk.now()))
        if self.note.keeper.is_earlier:
            self.note.keeper.call_live()
        if is_in_note:
            self.go_to_note()
            self.note.editor.go_to_end()

    def pause(self) -> None:
        """Stop the speaking time, or go on."""
        from townnotes_ui.floor import deeds

        self.note.keeper.save()
        self._desk.do(self.tr("pause"), deeds.pausing(self._desk.now()))

    def add_time(self) -> None:
        """Give the speaker half a minute more."""
        self._change_time(30)

    def take_time(self) -> None:
        """Take half a minute back."""
        self._change_time(-30)

    def tag(self, key: str) -> None:
        """Put the theme of that key on the current point, or take it off."""
        self.note.keeper.tag(key)

    def make_private(self) -> None:
        """Make the current point a private remark, or an ordinary one again."""
        self.note.keeper.toggle_private()

    def undo(self) -> None:
        """Take the last change back."""
        self.note.keeper.turn(back=True)

    def redo(self) -> None:
        """Make the change again that was taken back."""
        self.note.keeper.turn(back=False)

    def add_speaker(self) -> None:
        """Go to the field that puts speakers on the list."""
        self.speakers.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.speakers.entry.selectAll()

    def show_intervention(self, id_: str) -> None:
        """Show the note of an intervention."""
        self.note.keeper.show(id_)
        self.go_to_note()

    def go_to_note(self) -> None:
        """Put the caret into the note."""
        self.note.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Save what is typed, before the window or the room is left."""
        self.note.keeper.leave_line()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the floor, and to the note."""
        if event.key() == Qt.Key.Key_Escape:
            if self.note.keeper.is_earlier:
                self.note.keeper.call_live()
            self.go_to_note()
        else:
            super().keyPressEvent(event)

    def _change_time(self, seconds: int) -> None:
        from townnotes_ui.floor import deeds

        self.note.keeper.save()
        self._desk.do(self.tr("speaking time"), deeds.giving_time(seconds))

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self.speakers.entry:
            self._came_from = old

    def _go_back(self) -> None:
        is_empty_floor = not self.note.keeper.shown
        if is_empty_floor and self.speakers.entry.hasFocus() and self.speakers.has_waiting:
            # Before the first speaker one name follows the other; there is nothing to note yet.
            return
        if self._came_from is self.note.editor or not self.speakers.entry.hasFocus():
            self.go_to_note()

    def _mark_themes(self) -> None:
        row = self.note.editor.current_line().row
        self.themes.wear(frozenset(chip.label for chip in row.chips) if row else frozenset())

    def _mark_shown(self) -> None:
        keeper = self.note.keeper
        self.speakers.mark_shown(keeper.shown if keeper.is_earlier else "")
