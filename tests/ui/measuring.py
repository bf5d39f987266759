"""Finds words that have no room: each widget's words against its width, and what hides a part."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QWidget,
)

from tests.ui.hands import Hands
from townnotes_ui.widgets.editors import room_in
from townnotes_ui.widgets.small import ElidedLabel

SIZES = ((1366, 768), (1280, 720), (911, 512), (683, 384))
"""Of windows that words have room in; the last two are a laptop’s at 150 % and at 200 %."""
ARROW = 24
"""The room for the arrow of a box of choices."""
BESIDE = 5
"""What a field keeps free beside its words, for the caret, too."""
Measure = tuple[str, int, int]
"""Words, the room there is for them and the room they need, in pixels."""


def cut_in(window: QWidget) -> list[str]:
    """Return the words in a window that have no room, with what they have and what they need."""
    widgets = [one for one in window.findChildren(QWidget) if one.isVisible()]
    return [
        f"{type(one).__name__} “{text}”: {has}, needs {needs}"
        for one in widgets
        for text, has, needs in (*_measured(one), *_hidden(one))
        if text and has < needs
    ]


def nothing_is_cut(hands: Hands, window: QWidget | None = None) -> None:
    """Wait until all is laid out, and see that no words are cut then."""

    def looked() -> None:
        found = cut_in(window or hands.window)
        assert not found, "\n".join(found)

    hands.qtbot.waitUntil(looked)


def _measured(one: QWidget) -> Iterator[Measure]:
    if isinstance(one, QHeaderView) and one.orientation() == Qt.Orientation.Horizontal:
        yield from _headings_of(one)
    elif not isinstance(one, ElidedLabel):
        yield _own_words(one)


def _own_words(one: QWidget) -> Measure:
    match one:
        case QLabel() if one.wordWrap():
            return one.text(), one.height(), one.heightForWidth(one.width())
        case QLabel() | QCheckBox() | QRadioButton():
            return one.text(), one.width(), one.sizeHint().width()
        case QAbstractButton() | QSpinBox():
            return one.text(), one.width(), one.minimumSizeHint().width()
        case QComboBox():
            return _measured_in(one, one.currentText(), one.width() - ARROW)
        case QLineEdit() if not one.text():
            return _measured_in(one, one.placeholderText(), room_in(one) - BESIDE)
        case _:
            return "", 0, 0


def _measured_in(one: QWidget, text: str, room: int) -> Measure:
    return text, room, one.fontMetrics().horizontalAdvance(text)


def _headings_of(header: QHeaderView) -> Iterator[Measure]:
    beside = 2 * header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
    for at in range(header.count()):
        if not header.isSectionHidden(at):
            text = header.model().headerData(at, Qt.Orientation.Horizontal)
            # What Qt asks for has a margin beside the one that the style sheet asks for.
            yield str(text or ""), header.sectionSize(at), header.sectionSizeHint(at) - beside


def _hidden(one: QWidget) -> Iterator[Measure]:
    """Give what of a label or button lies outside of what it stands in; what scrolls may."""
    if not isinstance(one, (QLabel, QAbstractButton)) or one.isWindow():
        return
    seen = one.rect()
    for around in _around(one):
        room = QRect(one.mapFrom(around, QPoint()), around.size())
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            return
        seen &= room
    yield one.text(), seen.width(), one.width()
    high = one.minimumSizeHint() if isinstance(one, QPushButton) else _letters(one)
    yield one.text(), seen.height(), high.height()


def _letters(one: QLabel | QAbstractButton) -> QSize:
    return one.fontMetrics().tightBoundingRect(one.text()).size()


def _around(one: QWidget) -> Iterator[QWidget]:
    """Give what a widget stands in, up to its window."""
    around = one.parentWidget()
    while not one.isWindow() and around is not None:
        yield around
        around = None if around.isWindow() else around.parentWidget()
