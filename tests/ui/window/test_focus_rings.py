"""What has the keys shows it: a ring of two pixels that stands out from the ground."""

from collections import Counter
from functools import cache

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QSlider,
    QTextEdit,
    QWidget,
)

from tests.ui.hands import Hands
from tests.ui.window.test_cut_texts import ROOMS, SECTIONS, SHEETS, VIEWS, call, does
from townnotes_ui.look import contrast
from townnotes_ui.widgets.sheet import takes_tab

__all__ = ["call"]
LEAST = 3.0
RING, HANDLE = 2, 24
CORNERS = 0.7
"""What round corners and letters in the way leave of a ring."""


@cache
def stands_out(one: int, other: int) -> bool:
    return contrast(QColor.fromRgb(one), QColor.fromRgb(other)) >= LEAST


def picture(widget: QWidget, part: QRect) -> tuple[int, ...]:
    QApplication.processEvents()
    image = widget.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return tuple(memoryview(image.constBits()).cast("I"))


def ringless_in(window: QWidget) -> list[str]:
    """Return what in a window takes the keys without showing it."""
    found = [one for one in window.findChildren(QWidget) if takes_tab(one)]
    return [said for one in found if takes_tab(one) and (said := _without_ring(one))]


def _without_ring(one: QWidget) -> str:
    is_empty = isinstance(one, QListView) and one.model().rowCount() == 0
    if isinstance(one, QTextEdit) or is_empty:
        # A caret shows where the keys are; in a list without rows they do nothing.
        return ""
    part = _part_of(one)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    there = picture(one, part)
    one.clearFocus()
    before = picture(one, part)
    ground = Counter(before).most_common(1)[0][0]
    changed = sum(
        new != old and stands_out(new, ground) for new, old in zip(there, before, strict=True)
    )
    wanted = round(RING * _around(one, part) * CORNERS)
    named = f"{type(one).__name__} {one.property('role')} {one.accessibleName()}"
    return f"{named}: {changed} of {wanted}" if changed < wanted else ""


def _around(one: QWidget, part: QRect) -> int:
    """Return how long a ring is; a field without a frame has a line below it instead."""
    if one.property("role") in {"bare", "word"}:
        return part.width()
    return 3 * HANDLE if isinstance(one, QSlider) else 2 * (part.width() + part.height())


def _part_of(one: QWidget) -> QRect:
    """Return the part that a ring is around: a row of a list, or all of what takes the keys."""
    if isinstance(one, QAbstractItemView) and one.model() and one.model().rowCount():
        if not one.currentIndex().isValid():
            one.setCurrentIndex(one.model().index(0, 0))
        row = one.visualRect(one.currentIndex())
        row.translate(one.viewport().pos())
        return row.intersected(one.rect())
    if isinstance(one, QSlider):
        # Around its handle, which is at its end.
        return QRect(one.width() - HANDLE, 0, HANDLE, HANDLE)
    return one.rect()


@pytest.mark.parametrize("room", ROOMS)
def test_all_that_takes_the_keys_in_a_room_has_a_ring(call: Hands, room: str) -> None:
    call.window.show_room(room)

    assert ringless_in(call.window) == []


@pytest.mark.parametrize("section", SECTIONS)
def test_all_that_takes_the_keys_in_prepare_has_a_ring(call: Hands, section: int) -> None:
    call.window.show_room("prepare")
    for _ in range(section):
        does(call, "next-section")

    assert ringless_in(call.window.rooms.prepare) == []


@pytest.mark.parametrize("view", VIEWS)
def test_all_that_takes_the_keys_in_review_has_a_ring(call: Hands, view: int) -> None:
    call.window.show_room("review")
    call.window.rooms.review.show_view(view)

    assert ringless_in(call.window.rooms.review) == []


@pytest.mark.parametrize("action", SHEETS)
def test_all_that_takes_the_keys_in_a_sheet_has_a_ring(call: Hands, action: str) -> None:
    does(call, action)
    sheet = call.window.sheets.shown
    assert sheet is not None

    assert ringless_in(sheet) == []
