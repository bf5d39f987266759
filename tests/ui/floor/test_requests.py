"""Requests at the window: their kinds, the closing of the list, pasted names, who was not heard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListView, QRadioButton

from tests.ui.hands import CTRL, Hands
from townnotes.domain.entities import Participant, Pause, Request
from townnotes.domain.floor.floor_rows import ListRow
from townnotes.domain.floor.speakers import open_intervention, waiting
from townnotes.domain.floor.timer import Timing, read_timer
from townnotes_ui.floor.speakers.not_heard_sheet import NotHeardSheet
from townnotes_ui.floor.speakers.paste_sheet import PasteSheet, note_on, shown
from townnotes_ui.floor.speakers.request_sheet import RequestSheet
from townnotes_ui.look import BAR_HEIGHT
from townnotes_ui.wording import second_line, spoken_before

MARTA, IDRIS, ANA = "Marta Kovač", "Idris Okoro", "Ана Петрова"


def _rows(hands: Hands) -> list[ListRow]:
    return [row for row in hands.floor.speakers.waiting.rows if row.state == "waiting"]


def _first(hands: Hands) -> Request:
    return waiting(hands.state)[0]


def _timing(hands: Hands) -> Timing:
    running = open_intervention(hands.state)
    assert running
    pauses = hands.state.having(Pause, "intervention", running.id)
    return read_timer(running, pauses, hands.townhall.time)


def _open_request(hands: Hands, row: int = 0) -> RequestSheet:
    hands.floor.speakers.list.setFocus()
    hands.floor.speakers.list.setCurrentIndex(hands.floor.speakers.waiting.index(row, 0))
    hands.press(Qt.Key.Key_F2)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, RequestSheet)
    return sheet


def _paste(hands: Hands, text: str) -> PasteSheet:
    QGuiApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_L, CTRL)
    hands.press(Qt.Key.Key_V, CTRL)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, PasteSheet)
    return sheet


# B4
def test_a_mark_behind_the_name_says_what_the_floor_is_asked_for(hands: Hands) -> None:
    hands.adds("kov /reply to idr")

    one = _first(hands)
    assert (one.kind, one.in_relation_to) == ("right of reply", IDRIS)
    assert second_line(_rows(hands)[0]) == "right of reply · Harbour Friends"


# B4
def test_an_unknown_name_with_a_mark_is_queued_with_its_kind(hands: Hands) -> None:
    hands.adds("iPhone (2) /group for the Harbour Group")

    one = _first(hands)
    assert (one.kind, one.on_behalf_of) == ("group statement", "the Harbour Group")
    assert hands.speakers() == ["iPhone (2)"]


# B4
def test_the_matches_say_the_kind_that_was_typed(hands: Hands) -> None:
    hands.press(Qt.Key.Key_L, CTRL)

    hands.types("kov /ord")

    popup = next(
        view
        for view in hands.window.findChildren(QListView)
        if view.accessibleName() == "Participants found"
    )
    rows = popup.model()
    assert [rows.index(at, 0).data() for at in range(rows.rowCount())] == [
        "Marta Kovač · point of order · Harbour Friends",
        "Add “kov” · to identify · point of order",
    ]


# B4
def test_in_the_sheet_each_kind_says_whether_it_takes_the_floor(hands: Hands) -> None:
    hands.adds("kov")

    sheet = _open_request(hands)

    assert [
        (one.text(), one.accessibleDescription()) for one in sheet.findChildren(QRadioButton)
    ] == [
        ("Statement", "takes the floor"),
        ("Group statement", "takes the floor"),
        ("Video message", "takes the floor"),
        ("Convener reply", "does not count"),
        ("Point of order", "does not count"),
        ("Right of reply", "does not count"),
        ("Procedural", "does not count"),
    ]


# B4, C1
def test_kind_relation_and_limit_are_taken_over_by_enter_and_used_on_next(hands: Hands) -> None:
    hands.adds("kov")
    sheet = _open_request(hands)
    sheet.choose("right of reply")
    sheet.in_relation_to.setFocus()
    hands.types("Pier")
    sheet.limit.setFocus()
    hands.types("1:30")

    hands.press(Qt.Key.Key_Return)

    assert hands.window.sheets.shown is None
    assert hands.is_in_note
    assert _rows(hands)[0].seconds == 90
    hands.next()
    one = hands.floor.speakers.waiting.rows[0]
    assert (one.state, one.kind) == ("speaking", "right of reply")
    assert _timing(hands).limit == 90_000


# B4
def test_a_limit_that_is_none_is_refused_in_words_and_the_sheet_stays(hands: Hands) -> None:
    hands.adds("kov")
    sheet = _open_request(hands)
    sheet.limit.setFocus()
    hands.types("soon")

    hands.press(Qt.Key.Key_Return)

    assert "“soon” is not a speaking time" in hands.window.notice.text
    assert hands.window.sheets.shown is sheet
    assert _first(hands).limit is None


# B11
def test_editing_and_removing_leave_the_timer_and_the_open_note_alone(hands: Hands) -> None:
    hands.adds("kov", "idr", "ана")
    hands.next()
    hands.types("half a sen")
    hands.townhall.later(20)
    before = (_timing(hands), hands.lines, hands.floor.note.keeper.shown)

    sheet = _open_request(hands, 1)
    sheet.choose("point of order")
    hands.press(Qt.Key.Key_Return)
    hands.floor.speakers.list.setFocus()
    hands.floor.speakers.list.setCurrentIndex(hands.floor.speakers.waiting.index(2, 0))
    hands.press(Qt.Key.Key_Delete)

    assert hands.speakers() == [IDRIS]
    assert (_timing(hands), hands.lines, hands.floor.note.keeper.shown) == before


# B5
def test_the_key_closes_the_list_with_its_time_and_opens_it_again(hands: Hands) -> None:
    hands.adds("kov")
    head = hands.floor.speakers.head
    caret_was_in_note = hands.is_in_note

    hands.press(Qt.Key.Key_F9)
    assert hands.state.session.list_closed == hands.townhall.time
    assert head.state_button.text().startswith("closed ")
    assert ":" in head.state_button.text()
    hands.townhall.later(1)
    hands.adds("idr")
    assert [row.late for row in _rows(hands)] == [False, True]
    hands.press(Qt.Key.Key_F9)

    assert hands.state.session.list_closed is None
    assert head.state_button.text() == "open"
    assert hands.is_in_note == caret_was_in_note


# B5
def test_a_click_on_the_word_does_the_same_and_undo_takes_it_back(hands: Hands) -> None:
    QTest.mouseClick(hands.floor.speakers.head.state_button, Qt.MouseButton.LeftButton)
    assert hands.state.session.list_closed == hands.townhall.time
    assert hands.is_in_note

    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.state.session.list_closed is None
    assert hands.floor.speakers.head.state_button.text() == "open"


# B7
def test_a_row_says_how_often_and_how_long_speaker_and_organization_spoke(hands: Hands) -> None:
    hands.townhall.participant("Bo Lind", organization="Harbour Friends")
    hands.adds("kov", "idr")
    hands.next()
    hands.next()
    hands.adds("kov", "bo", "ана")

    assert [spoken_before(row) for row in _rows(hands)] == ["spoke 1× 1:00", "org. 1× 1:00", ""]


# B10
def test_after_the_end_those_not_reached_are_listed_copied_and_saved(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.adds("kov", "idr", "ана")
    hands.next()
    sheets = hands.floor.speakers.sheets
    sheets.end_townhall()
    assert hands.speakers() == []
    assert "2 asked for the floor and were not reached" in hands.window.notice.text

    sheets.show_not_heard()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, NotHeardSheet)
    sheet.copy()
    target = tmp_path / "list"

    def choose(*_: object) -> tuple[str, str]:
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    sheet.save()

    assert QGuiApplication.clipboard().text() == (
        "Idris Okoro, Pier Workers’ Union\nАна Петрова, Coastal Youth"
    )
    assert "Idris Okoro," in target.with_name("list.csv").read_text(encoding="utf-8-sig")


# B10
def test_the_end_taken_back_goes_on_where_it_was(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()
    hands.types("a point")
    hands.floor.speakers.sheets.end_townhall()

    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.speakers() == [IDRIS]
    assert hands.floor.timer.pause_button.isEnabled()
    assert hands.texts() == ["a point"]


def test_a_pasted_list_is_shown_before_anybody_is_added_and_enter_adds_all(hands: Hands) -> None:
    sheet = _paste(hands, "1. Idris Okoro, Pier Workers’ Union\n2. Bo Lind – Harbour\n\n3.\n")

    assert [(shown(row.line), note_on(row.line), row.ticked) for row in sheet.model.rows] == [
        ("Idris Okoro · Pier Workers’ Union", "known", True),
        ("Bo Lind · Harbour", "new", True),
        ("3.", "contains no name: left out", False),
    ]
    assert hands.speakers() == []
    hands.press(Qt.Key.Key_Return)

    assert hands.speakers() == [IDRIS, "Bo Lind"]
    assert len(hands.state.all(Participant)) == 4
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.speakers() == []


# I6
def test_who_a_pasted_line_may_mean_is_said_and_settled_by_a_figure(hands: Hands) -> None:
    sheet = _paste(hands, "Okoro\nBo Lind, Harbour\n")
    assert [note_on(row.line) for row in sheet.model.rows] == ["may be known already", "new"]
    assert "1 may be known already" in sheet.said.text()
    assert sheet.offers.text().startswith("1 is Idris Okoro, Pier Workers’ Union: ")

    hands.press(Qt.Key.Key_1)
    assert [note_on(row.line) for row in sheet.model.rows] == ["known", "new"]
    hands.press(Qt.Key.Key_Return)

    assert hands.speakers() == [IDRIS, "Bo Lind"]
    assert len(hands.state.all(Participant)) == 4


def test_nought_says_that_a_pasted_line_means_somebody_new(hands: Hands) -> None:
    sheet = _paste(hands, "Okoro\nBo Lind, Harbour\n")

    hands.press(Qt.Key.Key_0)
    assert note_on(sheet.model.rows[0].line) == "new · to identify"
    hands.press(Qt.Key.Key_Return)

    assert hands.speakers() == ["Okoro", "Bo Lind"]


def test_space_leaves_a_pasted_line_out_and_a_doubled_one_is_not_ticked(hands: Hands) -> None:
    sheet = _paste(hands, "Bo Lind\nCy Moe\nbo lind\n")
    assert [row.ticked for row in sheet.model.rows] == [True, True, False]

    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return)

    assert hands.speakers() == ["Cy Moe"]


def test_a_pasted_list_of_five_hundred_leaves_timer_and_note_alone(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("half a sen")
    before = (_timing(hands), hands.lines)
    lines = [f"{at}. Speaker {at}, Network" for at in range(500)]
    lines[7], lines[8] = "", "x" * 2000

    _paste(hands, "\n".join(lines))
    hands.press(Qt.Key.Key_Return)

    assert len(hands.speakers()) == 498
    assert (_timing(hands), hands.lines) == before


def test_one_pasted_line_is_a_name_like_any_other(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("Idris Okoro\n")
    hands.press(Qt.Key.Key_L, CTRL)

    hands.press(Qt.Key.Key_V, CTRL)

    assert hands.window.sheets.shown is None
    assert hands.floor.speakers.entry.text().strip() == IDRIS


def test_an_empty_clipboard_is_said(hands: Hands) -> None:
    QGuiApplication.clipboard().clear()

    hands.floor.speakers.sheets.paste_names()

    assert "no text on the clipboard" in hands.window.notice.text


@pytest.mark.parametrize("height", [600, 768, 900])
def test_the_lists_show_whole_rows_only(hands: Hands, height: int) -> None:
    hands.adds(*("kov", "idr", "ана") * 5)
    for _ in range(6):
        hands.next()

    hands.window.resize(1366, 1000)
    hands.window.resize(1366, height)
    speakers = hands.floor.speakers
    views = (speakers.list, speakers.spoke_list)
    hands.until(lambda: views[1].geometry().bottom() <= height - BAR_HEIGHT)
    hands.until(lambda: views[0].geometry().bottom() < views[1].geometry().top())

    for view in views:
        row = view.visualRect(view.model().index(0, 0)).height()
        assert view.viewport().height() >= row
        assert view.viewport().height() % row == 0
