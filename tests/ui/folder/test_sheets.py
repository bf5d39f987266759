"""The sheets about the folder: naming it, how it goes with it, and sharing no longer."""

import os
from pathlib import Path

from tests.folder.mates import Mate
from tests.ui.hands import Hands
from townnotes.folder.lines import Header, header_line
from townnotes.settings import load_settings
from townnotes_ui.folder.share_sheet import AboutSheet, ShareSheet

SENTENCE = "night work on the pier needs a stand-alone paragraph"


# H8
def test_the_sheet_says_what_is_damaged_newer_or_of_another_townhall(
    ada: Hands, bea: Mate, place: Path
) -> None:
    bea.types(SENTENCE)
    whole = bea.folder.own.read_bytes()
    damaged = whole.replace(b"stand-alone", b"stand-al\0ne")
    (place / "Copy of Bea.registers").write_bytes(damaged)
    other = header_line(Header("9" * 32, "cy", "Cy", "4th regional townhall"))
    (place / "Cy.registers").write_bytes(other)
    newer = '{"townnotes":"registers","version":[2,0]}\n'
    (place / "Dee.registers").write_text(newer)
    sharing = ada.window.folder.sharing
    assert sharing is not None
    ada.until(lambda: sharing.news.newer)

    ada.window.folder.show_sheet()

    sheet = ada.window.sheets.shown
    assert isinstance(sheet, AboutSheet)
    said = sheet.facts.text()
    assert "1 damaged entry was left out" in said
    assert "“Dee.registers” was written by a newer townnotes" in said
    assert "“4th regional townhall”; the two stay apart" in said
    ada.until(lambda: SENTENCE in ada.lines)


# H8
def test_a_session_that_was_shared_is_shared_again_when_it_is_opened(
    ada: Hands, place: Path
) -> None:
    kept = load_settings().folders

    assert [one["folder"] for one in kept.values()] == [str(place)]
    ada.window.close_session()
    assert ada.window.folder.sharing is None
    ada.window.folder.go_on()
    assert ada.window.folder.sharing is not None


# H8
def test_sharing_is_named_by_keyboard_in_a_sheet(hands: Hands, place: Path) -> None:
    hands.window.folder.show_sheet()
    hands.types(f"{place}\n")

    hands.until(lambda: hands.window.folder.sharing is not None)

    assert hands.window.sheets.shown is None
    assert hands.is_in_note


# K4
def test_a_folder_that_is_not_there_is_refused_in_the_sheet(hands: Hands, place: Path) -> None:
    hands.window.folder.show_sheet()
    hands.types(f"{place}{os.sep}nowhere\n")

    sheet = hands.window.sheets.shown
    assert isinstance(sheet, ShareSheet)
    assert "There is no folder" in sheet.refusal.text()
    assert hands.window.folder.sharing is None


# H8
def test_sharing_no_longer_leaves_the_file_where_it_is(ada: Hands, place: Path) -> None:
    ada.window.folder.show_sheet()
    sheet = ada.window.sheets.shown
    assert isinstance(sheet, AboutSheet)
    sheet.stop_button.click()

    assert ada.window.folder.sharing is None
    assert load_settings().folders == {}
    assert list(place.glob("*.registers"))
