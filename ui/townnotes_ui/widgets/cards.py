"""Cards that show what was said, for reading; Review and Summary both have a column of them."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from townnotes.domain.floor.floor_rows import Chip
from townnotes_ui.look import SMALL, STEP, set_role, text_font, tokens
from townnotes_ui.widgets.card_texts import CardText
from townnotes_ui.widgets.shapes import draw_dot
from townnotes_ui.wording import heard_through

_AT_ONCE = 40
"""A card is a widget; so many are made at a time, however many points there are."""
_CHIP_HEIGHT = 20


class CardColumn(QScrollArea):
    """Cards one under the other, and a button for more where there are many."""

    opened = Signal(str)
    """The intervention of a card that was double-clicked, or on which Enter was pressed."""

    def __init__(self, name: str, *, with_speaker: bool) -> None:
        super().__init__()
        self._with_speaker = with_speaker
        self._said: Sequence[CardText] = ()
        self._shown = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 2, 0)
        self._column.setSpacing(STEP)
        self._more = QPushButton()
        set_role(self._more, "link")
        self._more.clicked.connect(self._show_more)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch()
        self.setWidget(inside)
        self.show_said(())

    @property
    def said(self) -> Sequence[CardText]:
        """What the cards show, those not yet made included."""
        return self._said

    def show_said(self, said: Sequence[CardText]) -> None:
        """Show other cards; the same ones again are left as they are."""
        if said == self._said and self._shown:
            return
        for card in self.findChildren(SaidCard):
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._said, self._shown = said, 0
        self.verticalScrollBar().setValue(0)
        self._show_more()

    def _show_more(self) -> None:
        end = min(len(self._said), self._shown + _AT_ONCE)
        for place in range(self._shown, end):
            card = SaidCard(self._said[place], with_speaker=self._with_speaker)
            card.opened.connect(self.opened)
            self._column.insertWidget(place, card)
        self._shown = end
        left = len(self._said) - end
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("Show {} more").format(min(left, _AT_ONCE)))


class SaidCard(QFrame):
    """One thing said: who and when, how and what, and who noted it."""

    opened = Signal(str)

    def __init__(self, said: CardText, *, with_speaker: bool) -> None:
        super().__init__()
        self.said = said
        set_role(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_in_words(said))
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addLayout(self._head(with_speaker=with_speaker))
        column.addWidget(self._text)
        if said.chips:
            column.addWidget(Chips(said.chips))
        if said.note_takers and with_speaker:
            column.addWidget(_small(self._noted()))
        if said.heard_through:
            column.addWidget(_small(heard_through(said.heard_through)))
        self._set_text()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the scheme that is now in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the intervention on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.said.intervention)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the intervention on a double click."""
        super().mouseDoubleClickEvent(event)
        self.opened.emit(self.said.intervention)

    def _head(self, *, with_speaker: bool) -> QHBoxLayout:
        said = self.said
        row = QHBoxLayout()
        row.setSpacing(STEP)
        if with_speaker:
            who = f"<b>{escape(said.name)}</b>"
            if said.organization:
                who += f" · {escape(said.organization)}"
            label = _small(who)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            row.addWidget(label, 1)
        elif said.note_takers:
            row.addWidget(_small(self._noted()), 1)
        else:
            row.addStretch()
        if said.private:
            mark = _small(self.tr("private"))
            set_role(mark, "warning")
            row.addWidget(mark)
        row.addWidget(_small(said.time), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _noted(self) -> str:
        return self.tr("noted by {}").format(" · ".join(self.said.note_takers))

    def _set_text(self) -> None:
        said, colours = self.said, tokens()
        stance = (
            f'<span style="color:{colours.accent}; font-weight:500">{escape(said.stance)}</span> '
        )
        cites = f" <b>{escape(', '.join(said.cites))}</b>" if said.cites else ""
        self._text.setText((stance if said.stance else "") + escape(said.text) + cites)


class Chips(QWidget):
    """Themes as small chips, flowing over as many lines as they need."""

    def __init__(self, chips: Sequence[Chip]) -> None:
        super().__init__()
        self._chips = chips
        self._font = text_font(SMALL)
        self.setAccessibleName(", ".join(one.label for one in chips))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for the lines that the chips need."""
        width = max(self.width(), 160)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the chips stand in a width."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each chip: a dot in the theme's colour and its word."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for chip, place in zip(self._chips, self._places(self.width()), strict=True):
            where = QRect(place)
            if rtl:
                where.moveRight(self.width() - place.left())
            painter.setPen(QPen(QColor(tokens().line), 1))
            painter.setBrush(QColor(tokens().panel))
            painter.drawRoundedRect(where.adjusted(0, 0, -1, -1), 10, 10)
            dot = where.right() - 10 if rtl else where.left() + 10
            draw_dot(painter, QPointF(dot, where.center().y() + 0.5), chip.colour)
            painter.setPen(QColor(tokens().soft))
            inside = where.adjusted(8, 0, -19, 0) if rtl else where.adjusted(19, 0, -8, 0)
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), chip.label)

    def _places(self, width: int) -> list[QRect]:
        metrics = QFontMetrics(self._font)
        places: list[QRect] = []
        left = top = 0
        for chip in self._chips:
            wide = min(metrics.horizontalAdvance(chip.label) + 28, max(width, 40))
            if left and left + wide > width:
                left, top = 0, top + _CHIP_HEIGHT + 4
            places.append(QRect(left, top, wide, _CHIP_HEIGHT))
            left += wide + 4
        return places


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, "small")
    return label


def _in_words(said: CardText) -> str:
    heard = heard_through(said.heard_through)
    parts = (said.name, said.organization, said.time, said.stance, said.text, heard)
    return ", ".join(part for part in parts if part)
