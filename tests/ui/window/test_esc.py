"""Esc closes the sheet that an action has opened, and the caret is in the note again."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import Hands

_OPEN_A_SHEET = [
    "not-heard", "heard", "limits", "correct", "insert-missed", "history", "theme-table",
    "stage-message", "versions", "share", "join-folder", "clean-copy", "erase", "palette",
    "keys", "settings",
]  # fmt: skip


@pytest.mark.parametrize("action", _OPEN_A_SHEET)
def test_esc_leads_from_a_sheet_back_into_the_note(hands: Hands, action: str) -> None:
    hands.adds("Marta")
    hands.next()
    hands.types("more light")
    next(does for row, does in hands.window.keys.possible() if row.id == action).trigger()
    sheet = hands.window.sheets.shown
    assert sheet is not None
    assert hands.focus is sheet or sheet.isAncestorOf(hands.focus)

    hands.press(Qt.Key.Key_Escape)

    assert hands.window.sheets.shown is None
    assert hands.is_in_note
