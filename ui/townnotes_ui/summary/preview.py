"""When the pages are shown beside the text, and when they are drawn anew."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.exporting.choices import choices_in
from townnotes_ui.exporting.job import Drawing
from townnotes_ui.exporting.protocol import STEPS, Drawn, Heard, PageCount
from townnotes_ui.jobs import Jobs, after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, set_role
from townnotes_ui.pages.view import PageView
from townnotes_ui.summary.arrangement import SummaryArrangement
from townnotes_ui.summary.drafting import Redraft
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label

WAIT_MS = 500
"""After a draft, so that who goes on changing things has no pages drawn in vain."""
SAID_AFTER_MS = 1000


class Previewing(QObject):
    """Shows and hides the preview; makes it when it is first wanted."""

    print_wanted = Signal()
    """The pages are to be printed."""

    def __init__(self, desk: Desk, redraft: Redraft, arrangement: SummaryArrangement) -> None:
        super().__init__(arrangement)
        self._desk = desk
        self._arrangement = arrangement
        self._came_from: QWidget | None = None
        self._drawing: Drawing | None = None
        self._jobs = Jobs(self)
        self.preview: PagePreview | None = None
        self._timer = after_pause(self, WAIT_MS, self._draw)
        self._jobs.failed.connect(self._fail)
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
        return self._jobs.is_running

    def toggle(self) -> None:
        """Show the pages beside the text, or put them away."""
        if self.is_shown:
            self.close()
        else:
            self._open()

    def show(self) -> None:
        """Show the pages, to be printed by Enter."""
        if not self.is_shown:
            self._open()
        if self.preview is not None:
            self.preview.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Put the pages away; the keys go back where they were."""
        self._stop()
        self._arrangement.show_instead(None)
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()

    def end(self) -> None:
        """Have nothing drawn any more, before the window goes."""
        self._stop()
        self._jobs.finish()

    def _open(self) -> None:
        if not self._desk.is_open:
            return
        self._came_from = QApplication.focusWidget()
        if self.preview is None:
            self.preview = PagePreview()
            self.preview.closed.connect(self.close)
            self.preview.print_wanted.connect(self.print_wanted)
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
        preview = self.preview
        if preview is None or not self.is_shown or not self._desk.is_open:
            return
        self._stop()
        publication = choices_in(self._desk.settings.export).publication
        drawing = self._drawing = Drawing(tuple(self._desk.state.registers()), publication)
        self._jobs.start(lambda job: drawing.draw(lambda heard: job.post(preview.hear, heard)))
        preview.begin()

    def _fail(self, why: str) -> None:
        self._drawing = None
        if self.preview is not None:
            self.preview.end(why)

    def _ask(self, number: int, width: int) -> None:
        if self._drawing is not None:
            self._drawing.ask(number, width)

    def _cancel(self) -> None:
        """Have nothing drawn any more until something changes."""
        self._stop()
        if self.preview is not None:
            self.preview.end(tr("Cancelled: no pages were drawn."))

    def _stop(self) -> None:
        self._timer.stop()
        self._jobs.cancel()
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = None


class PagePreview(QFrame):
    """The pages and how far they are; Esc puts them away."""

    closed = Signal()
    print_wanted = Signal()
    cancelled = Signal()
    """No pages are wanted any more; those in sight stay."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        self._step = 0
        self._counted: PageCount | None = None
        self.view = PageView()
        self.view.setAccessibleName(tr("Preview of the pages"))
        self.view.turned.connect(self._say_count)
        self.said = text_label(role="small")
        self.cancel_button = push_button(tr("Cancel"), self.cancelled)
        self.cancel_button.hide()
        self.print_button = push_button(tr("Print…"), self.print_wanted)
        self.close_button = push_button(tr("Close"), self.closed)
        self._slow = after_pause(self, SAID_AFTER_MS, self._say_step)
        self._lay_out()

    @property
    def count(self) -> int:
        """How many pages there are, once there are all."""
        return self._counted.count if self._counted and self._counted.is_whole else 0

    def take_focus(self) -> None:
        """Have arrows and Page Down turn the pages."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Wait for pages; those of before stay in sight."""
        self._step = 0
        if not self.view.count:
            self.said.setText(tr("Drawing the pages…"))
        self._slow.start()

    def hear(self, heard: Heard) -> None:
        """Follow how it goes."""
        if isinstance(heard, Drawn):
            self.view.show_page(heard.number, heard.width, heard.height, heard.dots)
        elif isinstance(heard, PageCount):
            self._count(heard)
        elif isinstance(heard, int):
            self._step = heard
            if self.cancel_button.isVisible():
                self._say_step()

    def end(self, words: str = "") -> None:
        """Wait for nothing more."""
        self._slow.stop()
        self.cancel_button.hide()
        if words:
            self.said.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; Enter on a button presses it."""
        enters = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in enters and self.print_button.hasFocus():
            self.print_button.click()
        else:
            super().keyPressEvent(event)

    def _count(self, counted: PageCount) -> None:
        self._counted = counted
        # While pages come, those of before that are not there yet are still to be scrolled to.
        count = counted.count if counted.is_whole else max(counted.count, self.view.count)
        self.view.show_count(count, counted.height / counted.width)
        if counted.is_whole:
            self.view.draw_anew()
            self.end()
        self._say_count()

    def _say_count(self) -> None:
        if self._counted is None:
            return
        count, at = self._counted.count, self.view.top_page + 1
        if not self._counted.is_whole:
            self.said.setText(tr("{n} page so far…|{n} pages so far…", count))
        elif count > 1:
            self.said.setText(tr("page {at} of {count}", at=at, count=count))
        else:
            self.said.setText(tr("one page"))

    def _say_step(self) -> None:
        doing = {
            1: tr("reading the session"),
            2: tr("drafting"),
            3: tr("laying out the pages"),
        }.get(self._step, tr("preparing"))
        words = tr(
            "Step {max} of {steps}: {doing}…", max=max(1, self._step), steps=STEPS, doing=doing
        )
        self.said.setText(words)
        self.cancel_button.show()

    def _lay_out(self) -> None:
        caption = text_label(tr("Preview"), "caption")
        buttons = (self.cancel_button, self.print_button, self.close_button)
        head = lay_row(None, caption, (self.said, 1), *buttons, space=STEP * 2)
        lay_column(self, head, (self.view, 1), edges=(STEP * 2, STEP * 2, STEP * 2, STEP * 2))
