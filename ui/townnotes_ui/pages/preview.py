"""When the pages are shown beside the text, and when they are drawn anew."""

from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from townnotes.errors import FileError, RuleError
from townnotes_ui.desk import Desk
from townnotes_ui.summary.arrangement import Arrangement
from townnotes_ui.summary.redraft import Redraft

if TYPE_CHECKING:
    # What draws comes with it; only who looks at pages needs that.
    from townnotes_ui.summary.drawing import Drawing, Heard
    from townnotes_ui.summary.preview import Preview

WAIT_MS = 500
"""After a draft, so that who goes on changing things has no pages drawn in vain."""
_LONGEST_WAIT_S = 10


class Previewing(QObject):
    """Shows and hides the preview; makes it when it is first wanted."""

    _heard = Signal(object, object)
    """From the thread: the drawing, and what it says."""
    _ended = Signal(object, object)
    """The same, and how it ended."""

    def __init__(self, desk: Desk, redraft: Redraft, arrangement: Arrangement) -> None:
        super().__init__(arrangement)
        self._desk = desk
        self._arrangement = arrangement
        self._came_from: QWidget | None = None
        self._drawing: Drawing | None = None
        # One may still be ending when the next begins.
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="preview")
        self._running: set[Future[None]] = set()
        self.preview: Preview | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._draw)
        self._heard.connect(self._hear)
        self._ended.connect(self._end_one)
        redraft.drafted.connect(self._follow)
        desk.settings_changed.connect(self._follow)
        arrangement.part_wanted.connect(self.close)

    @property
    def is_shown(self) -> bool:
        """Tell whether the pages are in sight."""
        return self.preview is not None and self.preview.isVisible()

    @property
    def is_drawing(self) -> bool:
        """Tell whether pages are drawn somewhere, wanted or not."""
        return not all(one.done() for one in self._running)

    def toggle(self) -> None:
        """Show the pages beside the text, or put them away."""
        if self.is_shown:
            self.close()
        else:
            self._open()

    def close(self) -> None:
        """Put the pages away; the keys go back where they were."""
        self._stop()
        self._arrangement.show_instead(None)
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()

    def end(self) -> None:
        """Have nothing drawn any more, before the window goes."""
        self._stop()
        wait(self._running, _LONGEST_WAIT_S)

    def _open(self) -> None:
        if not self._desk.is_open:
            return
        self._came_from = QApplication.focusWidget()
        if self.preview is None:
            from townnotes_ui.summary.preview import Preview

            self.preview = Preview()
            self.preview.closed.connect(self.close)
            self.preview.cancelled.connect(self._cancel)
            self.preview.view.wanted.connect(self._ask)
        self._arrangement.show_instead(self.preview)
        self.preview.take_focus()
        self.preview.begin()
        # After the room is laid out and painted: both at once would make a key wait.
        QTimer.singleShot(0, self, self._draw)

    def _follow(self) -> None:
        if self.is_shown:
            self._timer.start()

    def _draw(self) -> None:
        if self.preview is None or not self.is_shown or not self._desk.is_open:
            return
        from townnotes_ui.summary.drawing import Drawing
        from townnotes_ui.summary.export_choices import choices_in

        self._stop()
        publication = choices_in(self._desk.settings.export).publication
        drawing = Drawing(tuple(self._desk.state.registers()), publication)
        self._drawing = drawing
        future = self._pool.submit(drawing.draw, lambda heard: self._heard.emit(drawing, heard))
        self._running = {one for one in self._running if not one.done()} | {future}
        future.add_done_callback(lambda done: self._ended.emit(drawing, done))
        self.preview.begin()

    def _hear(self, drawing: object, heard: "Heard") -> None:
        if drawing is self._drawing and self.preview is not None:
            self.preview.hear(heard)

    def _end_one(self, drawing: object, future: "Future[None]") -> None:
        if drawing is not self._drawing or self.preview is None:
            return
        self._drawing = None
        try:
            # Anything but these is a bug of ours, and goes to the crash report from here.
            future.result()
        except (RuleError, FileError) as error:
            self.preview.end(str(error))

    def _ask(self, number: int, width: int) -> None:
        if self._drawing is not None:
            self._drawing.ask(number, width)

    def _cancel(self) -> None:
        """Have nothing drawn any more until something changes."""
        self._stop()
        if self.preview is not None:
            self.preview.end(self.tr("Cancelled: no pages were drawn."))

    def _stop(self) -> None:
        self._timer.stop()
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = None
