"""From right to left every part of the window stands where its mirror image has it."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QWidget

from tests.ui.hands import Hands
from tests.ui.window.test_cut_texts import ROOMS, SECTIONS, SHEETS, VIEWS, does
from townnotes_ui.language.window_language import set_direction


@pytest.fixture(autouse=True)
def mirrored(qapp: QApplication) -> Generator[None]:
    """Have windows made from here on run from right to left."""
    set_direction(is_right_to_left=True)
    yield
    set_direction(is_right_to_left=False)


def unmirrored_in(window: QWidget) -> list[str]:
    """Return what of a window runs from left to right, or stands in a row as if it did."""
    shown = [one for one in (window, *window.findChildren(QWidget)) if one.isVisible()]
    rows = [row for one in shown for row in one.findChildren(QHBoxLayout)
            if row.parentWidget() is one]  # fmt: skip
    turned = [
        _name(one) for one in shown if one.layoutDirection() != Qt.LayoutDirection.RightToLeft
    ]
    return [*turned, *(said for row in rows if (said := _order_of(row)))]


def _order_of(row: QLayout) -> str:
    """Return a row whose parts do not stand from right to left, or nothing."""
    parts = [item.widget() for at in range(row.count()) if (item := row.itemAt(at)) is not None]
    seen = [one for one in parts if one is not None and one.isVisible() and one.width()]
    places = [one.mapTo(one.window(), QPoint()).x() for one in seen]
    return "" if places == sorted(places, reverse=True) else " ".join(map(_name, seen))


def _name(one: QWidget) -> str:
    return f"{type(one).__name__} {one.accessibleName() or one.objectName()}".strip()


def nothing_unmirrored(hands: Hands, window: QWidget | None = None) -> None:
    """Wait until all is laid out, and see that it is mirrored."""

    def looked() -> None:
        found = unmirrored_in(window or hands.window)
        assert not found, "\n".join(found)

    hands.qtbot.waitUntil(looked, timeout=2000)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_mirrored(hands: Hands, room: str) -> None:
    hands.window.show_room(room)

    nothing_unmirrored(hands)


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_of_review_is_mirrored(hands: Hands, view: int) -> None:
    hands.window.show_room("review")
    hands.window.rooms.review.show_view(view)

    nothing_unmirrored(hands)


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_of_prepare_is_mirrored(hands: Hands, section: int) -> None:
    hands.window.show_room("prepare")
    for _ in range(section):
        does(hands, "next-section")

    nothing_unmirrored(hands)


@pytest.mark.parametrize("action", SHEETS)
def test_a_sheet_is_mirrored(call: Hands, action: str) -> None:
    does(call, action)
    sheet = call.window.sheets.shown
    assert sheet is not None

    nothing_unmirrored(call, sheet)
    call.window.sheets.close()
