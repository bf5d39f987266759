"""A look at page 1 before it is written, and what of the letterhead is not on it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from townnotes_exporters.formats import PDF
from townnotes_ui.exporting.choices import Choices
from townnotes_ui.exporting.job import Drawing
from townnotes_ui.exporting.protocol import Drawn, Heard, LetterheadSaid, PageCount
from townnotes_ui.jobs import Jobs, after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.look import tokens
from townnotes_ui.widgets.parts import lay_column, text_label

WIDTH = 168
"""Of the page as it is shown, in pixels."""
_WAIT_MS = 250
"""After a choice, so that who goes through them has no pages drawn in vain."""
_HIGHEST = 1.5

PageDrawer = Callable[[Choices], Drawing | None]
"""Gives the process that draws what is chosen; none while no session is open."""


class SmallPage(QWidget):
    """A page as small as a thumb; white until it is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._dots = b""
        self._ratio = 2**0.5
        self.setAccessibleName(tr("Page 1 as it will look"))

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._image

    def sizeHint(self) -> QSize:
        """Be as high as the page."""
        return QSize(WIDTH, round(WIDTH * min(_HIGHEST, self._ratio)))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller."""
        return self.sizeHint()

    def show_dots(self, drawn: Drawn) -> None:
        """Show a page as it was drawn."""
        self._dots = drawn.dots
        self._image = QImage(
            self._dots, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGB32
        )
        self._ratio = drawn.height / max(1, drawn.width)
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show an empty page."""
        self._image = QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page with a line around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = self.rect().adjusted(0, 0, -1, -1)
        page.setHeight(min(page.height(), self.sizeHint().height() - 1))
        painter.setPen(QColor(tokens().line))
        painter.setBrush(QColor("white"))
        painter.drawRect(page)
        if not self._image.isNull():
            size = page.adjusted(1, 1, 0, 0).size()
            fitted = self._image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
            room = page.adjusted(1, 1, 0, 0)
            room.setSize(fitted)
            painter.drawImage(room, self._image)


class FirstPage(QWidget):
    """Page 1 of what is chosen, drawn beside the window.

    `words` say what is to be said of its letterhead; who shows the page gives them their place.
    """

    resized = Signal()
    """What is said is longer or shorter."""

    def __init__(self, drawer: PageDrawer) -> None:
        super().__init__()
        self._drawer = drawer
        self._drawing: Drawing | None = None
        self._choices = Choices()
        self._said = LetterheadSaid()
        self._is_asked = False
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self._fail)
        self._timer = after_pause(self, _WAIT_MS, self._draw)
        self.page = SmallPage()
        self.words = text_label("", "small", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        lay_column(self, text_label(tr("Page 1"), "caption"), self.page, 1)

    def show_choices(self, choices: Choices) -> None:
        """Draw what is chosen now, after a moment; say at once what holds for its format."""
        self._choices = choices
        self._say()
        self._timer.start()

    def stop(self) -> None:
        """Draw nothing more."""
        self._timer.stop()
        self._jobs.cancel()
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = None

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is chosen as soon as it can be seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        super().hideEvent(event)
        self.stop()

    def _draw(self) -> None:
        self.stop()
        self._is_asked = False
        drawing = self._drawing = self._drawer(self._choices) if self.isVisible() else None
        if drawing is not None:
            self._jobs.start(lambda job: drawing.draw(lambda heard: job.post(self._hear, heard)))

    def _hear(self, heard: Heard) -> None:
        if isinstance(heard, LetterheadSaid):
            self._said = heard
            self._say()
        elif isinstance(heard, PageCount):
            # Once when it is there, and again when it is known how many there are.
            if self._drawing is not None and (heard.is_whole or not self._is_asked):
                self._is_asked = True
                self._drawing.ask(0, round(WIDTH * self.devicePixelRatioF()))
        elif isinstance(heard, Drawn):
            self.page.show_dots(heard)

    def _fail(self, why: str) -> None:
        self._drawing = None
        self._said = LetterheadSaid()
        self.page.clear()
        self._show(why)

    def _say(self) -> None:
        said = list(self._said.remarks)
        if self._choices.ending == PDF:
            if self._said.left_out:
                named = tr("; ").join(self._said.left_out)
                said.append(tr("The PDF leaves out {named}; a Word file keeps it.", named=named))
            fonts = self._said.fonts if self._choices.template else ()
            said += [_font_words(*one) for one in fonts]
        elif self._said.left_out:
            named = tr("; ").join(self._said.left_out)
            said.append(tr("Not in this picture, but in the Word file: {named}.", named=named))
        self._show("\n".join(said))

    def _show(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.resized.emit()


def _font_words(wanted: str, instead: str) -> str:
    said = "{font} is not on this computer: the PDF is set in {instead}."
    return tr(said, font=wanted, instead=instead)
