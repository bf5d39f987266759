"""Names keep their own reading direction in a window that is read the other way."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from townnotes_ui.look import TEXT, apply_scheme, text_font
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ROOM = QRectF(0, 0, 300, 24)
LATIN, ARABIC = "Wiiiiiiiiii", "واااااا"


@pytest.fixture(autouse=True)
def read_as_before(qapp: QApplication) -> Generator[None]:
    yield
    qapp.setLayoutDirection(LTR)
    apply_scheme(qapp)


def painted(text: str, alignment: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> list[int]:
    """Return the columns in which a text has any ink."""
    image = QImage(300, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    draw_text(painter, ROOM, text, text_font(TEXT), "#000000", alignment)
    painter.end()
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 160 for y in range(image.height()))
    ]


# J2
@pytest.mark.parametrize("text", [LATIN, ARABIC, "2:00"])
@pytest.mark.parametrize(
    ("alignment", "direction", "is_right"),
    [(LEADING, LTR, False), (LEADING, RTL, True), (TRAILING, LTR, True), (TRAILING, RTL, False)],
)
def test_a_text_of_any_script_stands_at_the_side_that_the_window_wants(
    text: str, alignment: Qt.AlignmentFlag, direction: Qt.LayoutDirection, *, is_right: bool
) -> None:
    columns = painted(text, alignment, direction)

    assert (columns[0] > 150) == is_right


# J2
def test_a_name_that_is_too_long_begins_where_it_is_read_from() -> None:
    long_latin = "M" * 3 + "i" * 200

    columns = painted(long_latin, LEADING, RTL)

    # A broad letter has ink in each column; three dots, which would stand there, have not.
    assert columns[7] - columns[0] == 7


# J2
def test_borders_follow_the_direction_of_the_window(qapp: QApplication) -> None:
    qapp.setLayoutDirection(RTL)
    apply_scheme(qapp)

    assert '[side="leading"] { border-left:' in qapp.styleSheet()
