"""The windows beside the main one: makes them when they are wanted, and lets them go with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from townnotes_ui.windows.chat import Chat
from townnotes_ui.windows.feed import StageFeed
from townnotes_ui.windows.screens import keep_on_screen
from townnotes_ui.windows.stage import Stage
from townnotes_ui.windows.strip import Strip
from townnotes_ui.windows.strip_session import StripSession

if TYPE_CHECKING:
    from townnotes_ui.window.main_window import MainWindow


class Windows(QObject):
    """Opens and closes strip and stage; an action calls `window.windows.show_…`.

    Neither is the main window's child: a child is minimized along with it, and lies above it.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.strip: Strip | None = None
        self.stage: Stage | None = None
        self.feed = StageFeed(window.desk, self)
        self.chat = Chat(window.desk, self)
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
        strip.come()

    def _make_strip(self) -> Strip:
        strip = self.strip = Strip()
        StripSession(strip, self._window, self.feed)
        strip.closed.connect(self._leave_strip)
        strip.came.connect(self._call_live)
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
        if self._window.room != "floor":
            self._window.show_room("floor")
        keeper = self._window.floor.note.keeper
        if keeper.is_earlier:
            keeper.call_live()

    def _follow_caret(self) -> None:
        """Bring the window forward where a key of the strip has led elsewhere in it."""
        if self.strip is None or not self.strip.isActiveWindow():
            return
        window = self._window
        if window.room != "floor" or window.focusWidget() is not window.floor.note.editor:
            _bring_forward(window)

    def _leave_strip(self) -> None:
        self._rest()
        _bring_forward(self._window)
        if self._window.room == "floor":
            self._window.floor.go_to_note()

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
        stage.addActions([action for row, action in self._window.keys.awake() if row.id == "stage"])
        return stage

    def write_message(self) -> None:
        """Ask for the message on the stage; an empty one takes it away."""
        from townnotes_ui.windows.message_sheet import MessageSheet

        sheet = MessageSheet(self._window, self.feed.view.message)
        sheet.written.connect(self._show_message)
        self._window.sheets.show(sheet)

    def clear_message(self) -> None:
        """Take the message off the stage."""
        self._show_message("")

    def _show_message(self, text: str) -> None:
        self.feed.show_message(text)
        if not text:
            self._window.say(self.tr("The stage shows no message."))
        elif self.stage is not None and self.stage.isVisible():
            self._window.say(self.tr("On the stage: {}").format(text))
        else:
            self._window.say(self.tr("On the stage, as soon as it is open: {}").format(text))

    # Coming and going.

    def let_go(self) -> None:
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
