"""F1: one field for keys, marks and the guide, and the page beside what is found."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from tests.ui.hands import ALT, Hands
from townnotes_ui.actions.keys import apply_keys
from townnotes_ui.actions.table import ACTIONS
from townnotes_ui.guide.help_sheet import HelpSheet
from townnotes_ui.guide.pages import PAGES
from townnotes_ui.guide.search import found_in_help, help_entries
from townnotes_ui.widgets.veil import Veil


@pytest.fixture
def help_(hands: Hands) -> HelpSheet:
    hands.press(Qt.Key.Key_F1)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, HelpSheet)
    return sheet


def found(help_: HelpSheet) -> list[str]:
    return [row.text for row in help_.list.rows.rows]


def chosen(help_: HelpSheet) -> str:
    row = help_.list.chosen
    return row.text if row else ""


def marked(help_: HelpSheet) -> list[str]:
    """Return the words that stand out on the page."""
    marks = help_.page.extraSelections()
    cursors: list[QTextCursor] = [
        one.cursor  # pyright: ignore[reportAttributeAccessIssue]
        for one in marks
    ]
    return [one.selectedText() for one in cursors]


# L14
@pytest.mark.parametrize(
    ("room", "title"),
    [("prepare", "Before the call"), ("floor", "The list of speakers"), ("summary", "The summary")],
)
def test_the_help_begins_with_the_page_nearest_to_the_room(
    hands: Hands, room: str, title: str
) -> None:
    hands.window.show_room(room)

    hands.window.sheets.show_keys()

    sheet = hands.window.sheets.shown
    assert isinstance(sheet, HelpSheet)
    assert chosen(sheet) == title
    assert sheet.page.toPlainText().startswith(title)
    assert sheet.page.verticalScrollBar().value() == 0


def test_a_key_is_found_by_a_word_of_what_it_does(hands: Hands, help_: HelpSheet) -> None:
    hands.types("pause")

    assert found(help_)[0] == "Pause or resume the speaking time"
    assert help_.list.rows.rows[0].keys == "Ctrl+Space"
    assert "Pause or resume the speaking time" in marked(help_)


def test_what_a_key_does_is_found_by_the_key(hands: Hands, help_: HelpSheet) -> None:
    hands.types("f9")

    assert found(help_)[0] == "Close or reopen the list"


def test_a_mark_is_found_by_what_it_means(hands: Hands, help_: HelpSheet) -> None:
    hands.types("private remark")

    assert help_.list.rows.rows[0].keys == "//"


def test_a_task_is_found_in_the_guide_and_shown_at_its_passage(
    hands: Hands, help_: HelpSheet
) -> None:
    hands.types("wrong speaker")

    assert chosen(help_) == "I called the wrong speaker, or missed one"
    assert {"wrong", "speaker"} <= set(marked(help_))
    assert help_.page.verticalScrollBar().value() > 0


def test_what_is_nowhere_is_said(hands: Hands, help_: HelpSheet) -> None:
    hands.types("zzzz")

    assert help_.nothing.isVisible()
    assert help_.page.toPlainText()


def test_back_and_forward_go_through_what_was_read(hands: Hands, help_: HelpSheet) -> None:
    help_.page.anchorClicked.emit(QUrl("time.md"))
    help_.page.anchorClicked.emit(QUrl("action:heard"))
    assert "action:heard" in help_.page.shown

    hands.press(Qt.Key.Key_Left, ALT)
    assert chosen(help_) == "The time of speakers"
    hands.press(Qt.Key.Key_Left, ALT)
    assert chosen(help_) == "The list of speakers"
    assert not help_.back_button.isEnabled()
    help_.forward_button.click()
    assert chosen(help_) == "The time of speakers"


def test_back_passes_over_what_a_search_showed_on_its_way(hands: Hands, help_: HelpSheet) -> None:
    hands.types("stage")
    hands.press(Qt.Key.Key_Return)

    help_.back_button.click()

    assert help_.page.shown == "page:speakers"


def test_the_page_is_read_with_the_arrows_and_a_letter_goes_to_the_field(
    hands: Hands, help_: HelpSheet
) -> None:
    hands.types("folder")
    hands.press(Qt.Key.Key_Return)
    assert help_.page.hasFocus()

    hands.types("s")

    assert help_.field.hasFocus()
    assert help_.field.text() == "folders"


def test_the_floor_goes_on_behind_it_and_esc_is_back_in_the_note(
    hands: Hands, help_: HelpSheet
) -> None:
    hands.window.sheets.close()
    hands.adds("kov")
    hands.press(Qt.Key.Key_F1)

    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.press(Qt.Key.Key_Escape)

    assert hands.spoke() == ["Marta Kovač"]
    assert hands.is_in_note


def test_a_click_beside_it_closes_it_whatever_was_looked_for(
    hands: Hands, help_: HelpSheet
) -> None:
    hands.types("stage")
    behind = hands.window.findChild(Veil)
    assert behind is not None

    QTest.mouseClick(behind, Qt.MouseButton.LeftButton, pos=QPoint(4, 300))

    assert hands.window.sheets.shown is None


def test_a_key_of_ones_own_is_written_in_the_guide(hands: Hands) -> None:
    apply_keys({"add-speaker": ["F12"], "paste-names": ["F4"], "next": []})
    hands.press(Qt.Key.Key_F1)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, HelpSheet)

    words = sheet.page.toPlainText().replace("\u2009", "")

    assert "F12, two or three letters of a name" in words
    assert "then Paste a list of names in the menu" in words
    assert "Give the floor to the next speaker: to the next on the list" in words
    apply_keys({})


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720), (853, 480), (640, 360)])
def test_each_page_fits_in_width_with_its_pictures(hands: Hands, size: tuple[int, int]) -> None:
    hands.window.resize(*size)
    hands.press(Qt.Key.Key_F1)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, HelpSheet)

    for page in PAGES:
        sheet.page.read(f"page:{page}")
        kind = QTextDocument.ResourceType.ImageResource.value
        picture = sheet.page.document().resource(kind, QUrl(f"pictures/{page}.png"))
        assert page == "it-departments" or picture.width() > 0
        assert sheet.page.document().size().width() <= sheet.page.viewport().width() + 1
    assert hands.window.rect().contains(sheet.geometry())


def test_the_page_follows_the_size_of_the_text(hands: Hands, help_: HelpSheet) -> None:
    before = help_.page.document().size().height()

    hands.window.text_zoom.enlarge()

    assert help_.page.document().size().height() > before
    assert "The list of speakers" in help_.page.toPlainText()


@pytest.mark.parametrize("row", [row for row in ACTIONS if row.text], ids=lambda row: row.id)
def test_every_action_is_found_by_its_own_words(row: object) -> None:
    text = getattr(row, "text", "")

    assert text in [one.text for one in found_in_help(text, help_entries())]


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)
@given(typed=st.text(max_size=20))
def test_whatever_is_typed_what_is_found_has_each_word(typed: str) -> None:
    entries = help_entries()

    rows = found_in_help(typed, entries)

    assert len({row.id for row in rows}) == len(rows)
    assert all(row in [one.row for one in entries] for row in rows)
