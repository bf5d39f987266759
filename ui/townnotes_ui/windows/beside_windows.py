"""The windows beside the main one: made when they are wanted, they go along with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from townnotes.domain.floor import chat_lines
from townnotes.domain.floor.floor_reading import now_row
from townnotes.domain.floor.timer import IDLE, read_timer
from townnotes_ui.desk import Desk
from townnotes_ui.floor.room import FloorRoom
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import fill, text_label
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.window_memory import keep_on_screen
from townnotes_ui.windows.feed import StageFeed
from townnotes_ui.windows.stage import Stage
from townnotes_ui.windows.strip import Strip
from townnotes_ui.windows.strip_session import StripSession

LONGEST_SAID = 120
LONGEST = 120
WIDTH = 480


class Chat(QObject):
    """One method a line; an action calls `windows.chat.copy_…`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def copy_next_speakers(self) -> None:
        """Copy who speaks next."""
        at_most = self._desk.settings.stage_next
        line = chat_lines.next_speakers(self._desk.state, at_most)
        self._copy(line, tr("Nobody is waiting, so nothing was copied."))

    def copy_time_left(self) -> None:
        """Copy what the chair would say about the time now."""
        now = now_row(self._desk.state)
        timing = read_timer(now.intervention, now.pauses, self._desk.now()) if now else IDLE
        self._copy(
            chat_lines.time_left(timing),
            tr("No speaking time is running out, so nothing was copied."),
        )

    def copy_contacts(self) -> None:
        """Copy where written inputs go."""
        self._copy(
            chat_lines.contacts(self._desk.state),
            tr("No contact for written inputs is listed in Prepare; nothing was copied."),
        )

    def copy_list_state(self) -> None:
        """Copy whether the speakers' list is open."""
        self._copy(chat_lines.list_line(self._desk.state))

    def copy_how_to_ask(self) -> None:
        """Copy how to ask for the floor."""
        self._copy(chat_lines.how_to_ask(self._desk.state))

    def _copy(self, line: str, nothing: str = "") -> None:
        if not line:
            self._desk.noticed.emit(nothing)
            return
        QGuiApplication.clipboard().setText(line)
        said = " ".join(line.split())
        if len(said) > LONGEST_SAID:
            said = f"{said[: LONGEST_SAID - 1]}…"
        self._desk.noticed.emit(tr("Copied: {said}", said=said))


class BesideWindows(QObject):
    """Opens and closes strip and stage; an action calls `windows.show_…`.

    Neither is the main window's child: a child is minimized along with it, and lies above it.
    `floor` gives the Floor, whose note the strip has a line of; each session has its own.
    """

    def __init__(self, window: QWidget, desk: Desk, floor: Callable[[], FloorRoom]) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._floor = floor
        self.strip: Strip | None = None
        self.stage: Stage | None = None
        self.feed = StageFeed(desk, self)
        self.chat = Chat(desk, self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._keep_on_screen)
        application.primaryScreenChanged.connect(self._keep_on_screen)

    # The strip.

    def show_strip(self) -> None:
        """Go to the strip, or from there back to the window; the caret stays in its line."""
        if self.strip is not None and self.strip.isActiveWindow():
            self.strip.close()
            return
        strip = self.strip or self._make_strip()
        self._call_live()
        self._give_keys(strip)
        self.feed.run(runs=True)
        strip.bring_forward()

    def _make_strip(self) -> Strip:
        strip = self.strip = Strip()
        StripSession(strip, self._desk, self._floor().note, self.feed)
        strip.closed.connect(self._leave_strip)
        strip.activated.connect(self._call_live)
        return strip

    def _give_keys(self, strip: Strip) -> None:
        """Have the window's own actions heard in the strip, which has no table of its own."""
        known = strip.actions()
        for action in self._window.actions():
            if action not in known:
                strip.addAction(action)
                action.triggered.connect(self._follow_caret)

    def _call_live(self) -> None:
        """Have the live note, whose line the strip is, in the window when hands come here."""
        floor = self._floor()
        if not floor.is_shown:
            self._desk.room_wanted.emit(floor.name)
        if floor.note.keeper.is_earlier:
            floor.note.keeper.call_live()

    def _follow_caret(self) -> None:
        """Bring the window forward where a key of the strip has led elsewhere in it."""
        if self.strip is None or not self.strip.isActiveWindow():
            return
        floor = self._floor()
        if not floor.is_shown or self._window.focusWidget() is not floor.note.editor:
            _bring_forward(self._window)

    def _leave_strip(self) -> None:
        self._rest()
        _bring_forward(self._window)
        if self._floor().is_shown:
            self._floor().go_to_note()

    # The stage.

    def show_stage(self) -> None:
        """Open the stage, or close it; the caret stays where it is."""
        if self.stage is not None and self.stage.isVisible() and not self.stage.isMinimized():
            self.stage.close()
            return
        stage = self.stage or self._make_stage()
        self.feed.run(runs=True)
        stage.setWindowState(stage.windowState() & ~Qt.WindowState.WindowMinimized)
        typed_in = QApplication.activeWindow()
        stage.show()
        keep_on_screen(stage)
        if typed_in is not None:
            # Not every desktop heeds a window that asks to be shown without the keys.
            typed_in.activateWindow()

    def _make_stage(self) -> Stage:
        stage = self.stage = Stage()
        stage.show_view(self.feed.view)
        self.feed.pushed.connect(stage.show_view)
        stage.closed.connect(self._rest)
        stage.addActions([one for one in self._window.actions() if one.objectName() == "stage"])
        return stage

    def write_message(self) -> None:
        """Ask for the message on the stage; an empty one takes it away."""
        self._desk.sheet_wanted.emit(self._message_sheet)

    def clear_message(self) -> None:
        """Take the message off the stage."""
        self._show_message("")

    def _message_sheet(self, window: QWidget) -> "MessageSheet":
        sheet = MessageSheet(window, self.feed.view.message)
        sheet.written.connect(self._show_message)
        return sheet

    def _show_message(self, text: str) -> None:
        self.feed.show_message(text)
        if not text:
            said = tr("The stage shows no message.")
        elif self.stage is not None and self.stage.isVisible():
            said = tr("On the stage: {words}", words=text)
        else:
            said = tr("On the stage, as soon as it is open: {words}", words=text)
        self._desk.noticed.emit(said)

    # Their end.

    def close_session(self) -> None:
        """Leave the session: the strip goes with its note, and the stage shows an empty floor."""
        self._close_strip()
        self.feed.forget()

    def close(self) -> None:
        """Go along with the main window."""
        self._close_strip()
        if self.stage is not None:
            self.stage.close()
            self.stage.deleteLater()
            self.stage = None

    def _close_strip(self) -> None:
        strip, self.strip = self.strip, None
        if strip is not None:
            strip.closed.disconnect(self._leave_strip)
            strip.close()
            strip.deleteLater()
            self._rest()

    def _rest(self) -> None:
        """Stop reading the time once nobody sees it here."""
        seen = [one for one in (self.strip, self.stage) if one is not None and one.isVisible()]
        self.feed.run(runs=bool(seen))

    def _keep_on_screen(self) -> None:
        for window in (self.strip, self.stage):
            if window is not None and window.isVisible():
                keep_on_screen(window)


def _bring_forward(window: QWidget) -> None:
    # The main window may stand within the frame that showed the first sight.
    frame = window.window()
    frame.setWindowState(frame.windowState() & ~Qt.WindowState.WindowMinimized)
    frame.raise_()
    frame.activateWindow()


class MessageSheet(Sheet):
    """One field; Enter puts the message on the stage, an empty one takes it away."""

    written = Signal(str)

    def __init__(self, window: QWidget, message: str) -> None:
        super().__init__(window, tr("Message on the stage"))
        self.field = QLineEdit(message, self)
        self.field.setMaxLength(LONGEST)
        self.field.setMinimumWidth(WIDTH)
        self.field.setPlaceholderText(tr("Shown to everybody in the call"))
        self.field.setAccessibleName(tr("Message on the stage"))
        self.field.returnPressed.connect(self._write)
        hint = text_label(tr("Enter shows it; leave it empty to show none."), "small", self)
        fill(self.body, self.field, hint)

    def take_focus(self) -> None:
        """Begin with what stands there, all of it chosen."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def _write(self) -> None:
        text = " ".join(self.field.text().split())
        self.close_sheet()
        self.written.emit(text)
