"""What is clicked is large enough, in every room and sheet: 24 pixels in both directions."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QSlider,
    QWidget,
)

from tests.ui.hands import Hands
from tests.ui.window.test_cut_texts import ROOMS, SECTIONS, SHEETS, VIEWS, call, does
from townnotes_ui.windows.theme_chips import ThemeChip

__all__ = ["call"]
TARGET = 24
KINDS = (QAbstractButton, QComboBox, QSlider)


def small_in(window: QWidget) -> list[str]:
    """Return what is clicked in a window and has less than it needs, with its size; rows, too."""
    sizes: list[tuple[QWidget, int, int]] = [
        (one, one.width(), one.height())
        for one in window.findChildren(QWidget)
        if isinstance(one, KINDS) and one.isVisible()
    ]
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        is_list = view.isVisible() and not isinstance(view, QHeaderView)
        if is_list and model.rowCount():
            row = view.visualRect(model.index(0, 0))
            sizes.append((view, row.width(), row.height()))
    return [
        f"{type(one).__name__} {one.accessibleName()}: {width} × {height}"
        for one, width, height in sizes
        if min(width, height) < TARGET
    ]


@pytest.mark.parametrize("room", ROOMS)
def test_targets_in_a_room_are_large_enough(call: Hands, room: str) -> None:
    call.window.show_room(room)

    call.until(lambda: small_in(call.window) == [])


@pytest.mark.parametrize("section", SECTIONS)
def test_targets_in_prepare_are_large_enough(call: Hands, section: int) -> None:
    call.window.show_room("prepare")
    for _ in range(section):
        does(call, "next-section")

    call.until(lambda: small_in(call.window) == [])


@pytest.mark.parametrize("view", VIEWS)
def test_targets_in_review_are_large_enough(call: Hands, view: int) -> None:
    call.window.show_room("review")
    call.window.rooms.review.show_view(view)

    call.until(lambda: small_in(call.window) == [])


@pytest.mark.parametrize("action", SHEETS)
def test_targets_in_a_sheet_are_large_enough(call: Hands, action: str) -> None:
    does(call, action)
    sheet = call.window.sheets.shown
    assert sheet is not None

    call.until(lambda: small_in(sheet) == [])


def test_targets_in_the_strip_are_large_enough(call: Hands) -> None:
    does(call, "strip")
    strip = call.window.windows.strip
    assert strip is not None

    assert strip.findChildren(ThemeChip)
    call.until(lambda: small_in(strip) == [])
