"""How much of what was noted is in the summary, and the way to what is not."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes_ui.look import STEP, set_role, tokens

_BAR = 6


class CoverageBar(QWidget):
    """The share of points used, as a bar; the words under it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(_BAR)

    def show_share(self, share: float) -> None:
        """Show a share between 0 and 1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the bar's height only."""
        return QSize(120, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar from where reading begins."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(tokens().line))
        painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        done = QRectF(whole)
        done.setWidth(whole.width() * self._share)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.moveRight(whole.right())
        painter.setBrush(QColor(tokens().ok))
        painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)


class Coverage(QWidget):
    """The bar, its words, and links to the points in no sentence, and to those without a theme."""

    uncovered_wanted = Signal()
    no_theme_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        caption = QLabel(self.tr("Coverage"))
        set_role(caption, "caption")
        self.bar = CoverageBar()
        self.words = QLabel()
        set_role(self.words, "soft")
        self.link, self.no_theme = QPushButton(), QPushButton()
        self.link.clicked.connect(self.uncovered_wanted)
        self.no_theme.clicked.connect(self.no_theme_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(caption)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        for link in (self.link, self.no_theme):
            set_role(link, "link")
            link.setProperty("beside", "text")
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def show_counts(self, used: int, uncovered: int, without_theme: int) -> None:
        """Show how many points are used, in no sentence, and of those without a theme."""
        total = used + uncovered
        self.bar.show_share(used / total if total else 0.0)
        words = self.tr("{} of {} points used").format(used, total)
        self.words.setText(words if total else self.tr("No points were noted yet."))
        self.bar.setAccessibleName(self.words.text())
        one = self.tr("1 point in no sentence")
        many = self.tr("{} points in no sentence").format(uncovered)
        self.link.setText(one if uncovered == 1 else many)
        self.link.setVisible(uncovered > 0)
        one = self.tr("1 point has no theme")
        many = self.tr("{} points have no theme").format(without_theme)
        self.no_theme.setText(one if without_theme == 1 else many)
        self.no_theme.setVisible(without_theme > 0)
