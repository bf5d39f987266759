"""In a language that nobody speaks, nothing English is left, and nothing is cut or unmirrored."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.hands import Hands
from tests.ui.language.shown import english_in, typed_words
from tests.ui.measuring import cut_in
from tests.ui.window.test_cut_texts import ROOMS, SECTIONS, SHEETS, VIEWS, does
from townnotes_ui.language.window_language import WindowLanguage


@pytest.fixture(autouse=True)
def spoken(language: WindowLanguage, longer_catalogue: Path) -> None:
    """Speak the longer language before the window is made."""
    assert language.install(longer_catalogue)


def nothing_english(hands: Hands, window: QWidget | None = None) -> None:
    """See that all that is shown is in the language."""
    found = english_in(window or hands.window, typed_words(hands))

    assert found == [], "\n".join(found)


def nothing_cut(hands: Hands, window: QWidget | None = None) -> None:
    """See that all that is shown has its room."""

    def looked() -> None:
        found = cut_in(window or hands.window)
        assert not found, "\n".join(found)

    hands.qtbot.waitUntil(looked, timeout=2000)


@pytest.mark.parametrize("room", ROOMS)
def test_nothing_english_is_left_in_a_room(hands: Hands, room: str) -> None:
    hands.window.show_room(room)

    nothing_english(hands)


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_english_is_left_in_a_view_of_review(hands: Hands, view: int) -> None:
    hands.window.show_room("review")
    hands.window.rooms.review.show_view(view)

    nothing_english(hands)


@pytest.mark.parametrize("section", SECTIONS)
def test_nothing_english_is_left_in_a_section_of_prepare(hands: Hands, section: int) -> None:
    hands.window.show_room("prepare")
    for _ in range(section):
        does(hands, "next-section")

    nothing_english(hands)


@pytest.mark.parametrize("action", SHEETS)
def test_nothing_english_is_left_in_a_sheet(call: Hands, action: str) -> None:
    does(call, action)
    sheet = call.window.sheets.shown
    assert sheet is not None

    nothing_english(call, sheet)
    call.window.sheets.close()


@pytest.mark.parametrize("action", SHEETS)
def test_nothing_is_cut_in_a_sheet(call: Hands, action: str) -> None:
    does(call, action)
    sheet = call.window.sheets.shown
    assert sheet is not None

    nothing_cut(call, sheet)
    call.window.sheets.close()
