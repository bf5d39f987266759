"""The merge room by keys: what it shows and how it is reached."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL
from tests.ui.merge_room.conftest import Merge
from townnotes.domain.entities import Intervention
from townnotes_ui.merge_room.both_sheet import BothSheet
from townnotes_ui.widgets.cards import SaidCard

Key = Qt.Key


# H1
def test_a_preview_counts_what_is_one_likely_to_decide_and_new_and_writes_nothing(
    merge: Merge, bea: Path
) -> None:
    before = sorted(merge.hands.state.registers())

    merge.reads(bea)

    assert merge.counts == [
        "9 match yours", "1 likely the same", "1 to decide", "1 only from Bea Okafor",
        "1 only in yours",
    ]  # fmt: skip
    assert sorted(merge.hands.state.registers()) == before


# H1
def test_whose_notes_and_how_many_are_said_with_the_clock(merge: Merge, bea: Path) -> None:
    merge.reads(bea)

    side = merge.room.side
    assert side.title.text() == "Bea Okafor’s notes"
    assert side.about.text() == "bea.townnotes, 12 interventions, 23 points"
    assert side.clock.line.text() == "Bea Okafor’s laptop is <b>1 min 31 s</b> ahead"


# H1
def test_a_row_in_words_says_the_verdict_its_reason_and_both_sides(merge: Merge, bea: Path) -> None:
    merge.reads(bea)

    said = merge.room.list.rows.index(0, 0).data()

    assert said.startswith(
        "same; same surname and initial, 1 s apart after the 91 s offset; yours:"
    )
    assert "M. Santos" in said


# H4
def test_each_point_of_a_card_shows_its_note_taker(merge: Merge, bea: Path) -> None:
    merge.reads(bea)

    row = merge.rows[2]

    assert {line.by for card in row.ours for line in card.lines} == {"AL"}
    assert {line.by for card in row.theirs for line in card.lines} == {"BO"}


# H4
def test_after_the_merge_the_reading_says_who_noted_each_point(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.takes_in()
    review = merge.review

    review.go_to_search()
    review.reading.show_intervention(merge.hands.state.all(Intervention)[2].id)

    cards = review.reading.findChildren(SaidCard)
    assert {card.said.note_takers for card in cards} == {("AL",), ("BO",)}


def test_enter_shows_both_notes_in_full(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("Lena Berg")

    merge.press(Key.Key_Return)

    sheet = merge.hands.window.sheets.shown
    assert isinstance(sheet, BothSheet)
    cards = sheet.findChildren(SaidCard)
    assert len(cards) == 6
    assert {card.said.note_takers for card in cards} == {("AL",), ("BO",)}
    merge.hands.press(Key.Key_Escape)
    assert merge.room.list.hasFocus()


def test_the_merge_is_a_tab_of_the_review_and_b_still_turns_the_board(merge: Merge) -> None:
    merge.opens()
    review = merge.review
    assert [tab.isChecked() for tab in review.tabs] == [False, False, True, False]

    merge.hands.press(Key.Key_B, CTRL)
    on_board = review.views.currentWidget() is review.board
    merge.hands.press(Key.Key_B, CTRL)

    assert on_board
    assert review.views.currentIndex() == 0


def test_a_session_without_anything_taken_in_invites_to_choose_files(merge: Merge) -> None:
    merge.opens()

    assert merge.room.start.isVisible()
    assert merge.hands.focus is merge.room.start.choose_button


def test_five_thousand_on_each_side_are_laid_out_without_asking_for_their_text(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)
    first = merge.rows[2]
    many = [replace(first, key=f"intervention {n}") for n in range(5000)]
    merge.room.list.show_rows(many, is_new=True)

    merge.press(Key.Key_End)
    bar = merge.room.list.verticalScrollBar()

    assert bar.value() == bar.maximum()
    assert merge.current.key == "intervention 4999"


def test_in_a_small_window_both_names_are_still_read(merge: Merge, bea: Path) -> None:
    merge.reads(bea)

    merge.hands.window.resize(683, 384)
    button = merge.room.side.take_in_button
    merge.hands.until(lambda: merge.room.list.answers.width() <= 168)
    assert button.width() >= button.sizeHint().width()


# H4
def test_on_the_floor_each_line_says_who_noted_it_once_several_did(merge: Merge, bea: Path) -> None:
    heard = merge.hands.state.all(Intervention)[2].id
    columns = merge.hands.floor.note.editor.columns
    merge.hands.floor.show_intervention(heard)
    alone = columns.shows_takers
    merge.reads(bea)
    merge.takes_in()

    merge.hands.window.show_room("floor")
    merge.hands.floor.show_intervention(heard)

    takers = [line.row.note_taker for line in merge.hands.floor.note.editor.lines.lines if line.row]
    assert (alone, columns.shows_takers) == (False, True)
    assert set(takers) == {"AL", "BO"}


# C1
def test_enter_presses_the_button_that_has_the_focus(merge: Merge) -> None:
    merge.opens()
    merge.room.setFocus()

    merge.hands.press(Key.Key_Return)

    (dialog,) = merge.room.findChildren(QFileDialog)
    dialog.close()


# C1, J6: a session opened at start stands in the frame that showed it first
def test_f6_leads_from_the_floor_to_the_merge_in_the_frame_of_the_first_sight(
    merge: Merge, qtbot: QtBot
) -> None:
    window = merge.hands.window
    frame = QMainWindow()
    qtbot.addWidget(frame)
    frame.setCentralWidget(window)
    frame.show()
    window.show_room("floor")
    frame.activateWindow()
    merge.hands.until(lambda: merge.hands.is_in_note)

    merge.opens()

    assert window.room == "review"
    frame.takeCentralWidget()
