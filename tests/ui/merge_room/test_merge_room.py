"""The merge room by keys: looked at, decided, taken in, taken back."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.merge.halls import SPEAKERS, note_all
from tests.ui.hands import CTRL, Hands
from tests.ui.merge_room.conftest import Merge, names_of
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.entities import Intervention, Link, Participant, Point
from townnotes.session import Session
from townnotes_ui.merge_room.both_sheet import BothSheet
from townnotes_ui.review.cards import SaidCard

Key = Qt.Key


# H1
def test_a_preview_counts_what_is_one_likely_to_decide_and_new_and_writes_nothing(
    merge: Merge, bea: Path
) -> None:
    before = sorted(merge.hands.state.registers())

    merge.reads(bea)

    assert merge.counts == [
        "9 are one with yours", "1 likely one", "1 to decide", "1 only from Bea Okafor",
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

    assert said.startswith("one; same surname and initial, 1 s apart after the 91 s offset; yours:")
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


# X3
def test_join_and_keep_apart_go_by_key_and_n_goes_to_the_next_to_decide(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)

    merge.press(Key.Key_N)
    likely = names_of(merge.current)
    merge.press(Key.Key_J)
    joined = merge.current.verdict
    merge.press(Key.Key_N)
    merge.press(Key.Key_K)

    assert likely == ["Juan Pérez Ibarra", "Federation speaker"]
    assert joined == "joined"
    assert names_of(merge.current) == ["Wei Chen", "Lucía Ortega"]
    assert merge.current.verdict == "kept apart"


# X3
def test_z_takes_the_last_decision_back_and_goes_to_its_row(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.press(Key.Key_N)
    merge.press(Key.Key_J)
    merge.press(Key.Key_End)

    merge.press(Key.Key_Z)

    assert merge.current.verdict == "likely one"


# X3
def test_what_was_decided_is_written_with_the_merge(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.press(Key.Key_N)
    merge.press(Key.Key_J)
    merge.press(Key.Key_N)
    merge.press(Key.Key_K)

    merge.takes_in()

    kinds = [one.kind for one in merge.hands.state.all(Link)]
    assert len(merge.hands.state.all(Intervention)) == 14
    assert kinds.count("apart") == 1


# X3
def test_a_pair_can_be_answered_by_its_buttons(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.press(Key.Key_N)
    join, apart = merge.room.list.answers.pair

    apart.click()

    assert merge.current.verdict == "kept apart"
    assert join.isVisible()
    assert (join.accessibleName(), apart.accessibleName()) == ("Join", "Keep apart")


def test_where_nothing_is_proposed_two_can_be_joined_by_hand(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("Rosa")
    merge.press(Key.Key_J)
    marked = merge.current.verdict
    merge.chooses("Sven Dahl")
    merge.press(Key.Key_J)

    assert marked == "marked"
    assert names_of(merge.current) == ["Rosa", "Sven Dahl"]
    merge.takes_in()
    assert len(merge.hands.state.all(Intervention)) == 14


# X3
def test_two_joined_by_hand_come_apart_with_z(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    for name in ("Rosa", "Sven Dahl"):
        merge.chooses(name)
        merge.press(Key.Key_J)

    merge.press(Key.Key_Z)

    assert merge.current.verdict == "apart"
    assert ["Sven Dahl"] in [names_of(row) for row in merge.rows]


# X3
def test_of_what_is_here_two_are_joined_by_hand_and_undone_as_any_change(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)
    merge.takes_in()
    with merge.hands.qtbot.waitSignal(merge.room.compared):
        for name in ("Sven Dahl", "Rosa"):
            merge.chooses(name)
            merge.press(Key.Key_J)
    joined = len(merge.hands.state.all(Intervention))

    merge.press(Key.Key_Z, CTRL)

    assert (joined, len(merge.hands.state.all(Intervention))) == (14, 15)


def test_esc_leaves_what_was_marked_as_it_is(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("Rosa")
    merge.press(Key.Key_J)

    merge.press(Key.Key_Escape)

    assert merge.current.verdict == "apart"


def test_keep_apart_of_what_is_apart_says_so(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("Rosa")

    merge.press(Key.Key_K)

    assert merge.said == ["These are apart already; they stay so."]


# H5
@pytest.mark.parametrize(
    ("key", "why"),
    [
        (Key.Key_1, "yours is shown"),
        (Key.Key_2, "theirs is shown"),
        (Key.Key_3, "both are kept"),
    ],
)
def test_of_a_field_one_of_both_is_chosen_by_key(
    merge: Merge, bea: Path, key: Qt.Key, why: str
) -> None:
    merge.reads(bea)
    merge.room.side.fields.button.click()
    assert names_of(merge.current) == ["Amina Diallo", "Amina Dialo"]

    merge.press(key)

    assert merge.current.why == why


# H5
def test_the_value_chosen_is_shown_once_it_is_taken_in(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("WRN")
    merge.press(Key.Key_2)

    merge.takes_in()

    people = merge.hands.state.all(Participant)
    assert next(one for one in people if one.name.startswith("Amina")).organization == "WRN"


# X3, H6
def test_thirty_five_are_taken_in_once_and_one_undo_takes_them_back(
    hands: Hands, tmp_path: Path
) -> None:
    note_all(hands.townhall, SPEAKERS)
    bea = Townhall(tmp_path / "bea.townnotes", author="b" * 32).later(90)
    note_all(bea, SPEAKERS)
    bea.session.close()
    merge = Merge(hands)
    before = sorted(hands.state.registers())

    merge.reads(bea.session.path)
    assert merge.room.side.take_in_button.text() == "Take in 35 interventions"
    assert "1 min 30 s" in merge.room.side.clock.line.text()
    merge.takes_in()
    assert len(hands.state.all(Intervention)) == 35
    merge.reads(bea.session.path)
    assert merge.room.side.take_in_button.text() == "Nothing new to take in"
    assert not merge.room.side.take_in_button.isEnabled()
    merge.room.take_back()

    assert sorted(hands.state.registers()) == before
    merge.room.finish()


# H6
def test_the_report_afterwards_says_the_numbers_and_where_the_backup_is(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)
    merge.takes_in()

    report = merge.room.side.report
    assert report.line.text().split("\n")[0] == "3 interventions new"
    backup = report.small.text().removeprefix("Backup: ").replace("\u200b", "")
    assert Path(backup).exists()


# H6
def test_undo_right_after_takes_the_whole_merge_back(merge: Merge, bea: Path) -> None:
    before = sorted(merge.hands.state.registers())
    merge.reads(bea)
    merge.takes_in()

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.hands.press(Key.Key_Z, CTRL)

    assert sorted(merge.hands.state.registers()) == before
    assert merge.said[-1] == "The merge was taken back; all is as it was before."


# H6
def test_the_merge_can_be_taken_back_until_the_next_by_a_button(merge: Merge, bea: Path) -> None:
    before = sorted(merge.hands.state.registers())
    merge.reads(bea)
    merge.takes_in()

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.room.side.take_back_button.click()

    assert sorted(merge.hands.state.registers()) == before


# H6
def test_without_a_backup_nothing_is_taken_in_and_the_panel_says_so(
    merge: Merge, bea: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "backups").write_text("in the way")
    monkeypatch.setattr("townnotes.merging.data_folder", lambda: tmp_path)
    merge.reads(bea)
    before = sorted(merge.hands.state.registers())

    merge.room.take_in()

    assert "nothing else was done" in merge.room.side.trouble.text()
    assert sorted(merge.hands.state.registers()) == before


# X3
def test_what_was_left_undecided_is_decided_later_as_a_change_like_any_other(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)
    merge.takes_in()
    merge.chooses("Federation speaker")
    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.press(Key.Key_J)
    joined = len(merge.hands.state.all(Intervention))

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.press(Key.Key_Z)

    assert (joined, len(merge.hands.state.all(Intervention))) == (14, 15)
    assert merge.hands.desk.session.last_merge() is not None


def test_files_that_were_looked_at_are_put_aside_and_nothing_was_written(
    merge: Merge, bea: Path
) -> None:
    before = sorted(merge.hands.state.registers())
    merge.reads(bea)
    merge.press(Key.Key_N)
    merge.press(Key.Key_J)

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.room.side.aside_button.click()

    assert merge.room.start.isVisible()
    assert sorted(merge.hands.state.registers()) == before


# H2
def test_the_same_file_given_twice_is_read_once_and_said(merge: Merge, bea: Path) -> None:
    merge.reads(bea, bea)

    assert merge.room.side.trouble.text() == "bea.townnotes was given twice, and read once."
    assert merge.counts[3] == "1 only from Bea Okafor"


def test_a_file_of_another_townhall_is_said_and_the_button_says_so(
    merge: Merge, tmp_path: Path
) -> None:
    other = Townhall(tmp_path / "other.townnotes", author="c" * 32).later(3 * 86_400)
    note_all(other, [f"{name} Zhou" for name in SPEAKERS[:12]])
    other.session.close()

    merge.reads(other.session.path)

    side = merge.room.side
    assert "another townhall" in side.trouble.text()
    assert side.take_in_button.text() == "Take in 12 interventions of another townhall"
    merge.takes_in()
    assert merge.hands.state.all(Link) == ()


def test_damaged_entries_are_counted_and_the_rest_is_shown(merge: Merge, bea: Path) -> None:
    db = sqlite3.connect(bea)
    db.execute(
        "UPDATE register SET value = '\"other\"' WHERE (id, field) ="
        " (SELECT id, field FROM register WHERE field = 'text' LIMIT 1)"
    )
    db.commit()
    db.close()

    merge.reads(bea)

    said = merge.room.side.trouble.text()
    assert said == "1 damaged entry was left out; the rest is whole."
    assert len([row for row in merge.rows if row.theirs and row.kind == "intervention"]) == 12


def test_a_newer_version_s_file_is_refused_in_words(merge: Merge, bea: Path) -> None:
    db = sqlite3.connect(bea)
    db.execute("PRAGMA user_version = 200")
    db.close()

    said = merge.is_refused(bea)

    assert "newer townnotes" in said
    assert merge.room.start.choose_button.isVisible()


def test_a_file_that_is_no_session_is_refused_in_words(merge: Merge, tmp_path: Path) -> None:
    (tmp_path / "holiday.townnotes").write_bytes(b"not a session at all")

    assert merge.is_refused(tmp_path / "holiday.townnotes")


def test_files_are_dropped_onto_the_room(merge: Merge, bea: Path) -> None:
    merge.opens()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bea))])
    event = QDropEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.room.dropEvent(event)

    assert merge.room.side.title.text() == "Bea Okafor’s notes"


def test_the_file_dialog_holds_nothing_up(merge: Merge) -> None:
    merge.opens()

    merge.room.choose_files()

    (dialog,) = merge.room.findChildren(QFileDialog)
    assert not dialog.isModal()
    dialog.close()


def test_what_is_being_compared_can_be_cancelled(merge: Merge, bea: Path) -> None:
    merge.opens()
    merge.room.read([bea])
    assert merge.hands.focus is merge.room.start.cancel_button

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.hands.press(Key.Key_Space)

    assert not merge.room.has_files
    assert merge.room.start.choose_button.isVisible()


def test_typing_on_the_floor_goes_on_while_files_are_compared(merge: Merge, bea: Path) -> None:
    merge.opens()
    hall = merge.hands.townhall
    hall.asks(hall.participant("Late Comer"))
    merge.room.read([bea])
    merge.hands.window.show_floor()
    merge.hands.next()

    merge.hands.types("welcomed all of it\n")
    merge.hands.until(lambda: not merge.room.comparing.is_busy)
    merge.hands.types("and asked for more")
    merge.hands.saves()

    assert merge.hands.is_in_note
    assert {"welcomed all of it", "and asked for more"} <= {
        one.text for one in merge.hands.state.all(Point)
    }


def test_what_was_typed_since_the_preview_stays_when_it_is_taken_in(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)
    who = merge.hands.townhall.participant("Late Comer")
    merge.hands.townhall.speaks(who, "asked for time")

    merge.takes_in()

    assert "asked for time" in {one.text for one in merge.hands.state.all(Point)}


def test_what_others_bring_meanwhile_is_compared_anew(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.press(Key.Key_N)
    merge.press(Key.Key_J)
    hall = merge.hands.townhall
    one = next(who for who in hall.state.all(Participant) if who.name == "Rosa")

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        elsewhere = Session.create(bea.with_name("folder.townnotes"), "d" * 32)
        elsewhere.take_in(hall.state.registers())
        elsewhere.submit(change_participant(one, name="Rosa Keller"))
        hall.session.take_in(elsewhere.state.registers())
        elsewhere.close()

    assert ["Rosa Keller"] in [names_of(row) for row in merge.rows]
    assert merge.current.verdict == "joined"


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
    assert [tab.isChecked() for tab in review.tabs] == [False, False, True]

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
    merge.hands.qtbot.wait(1)

    button = merge.room.side.take_in_button
    assert button.width() >= button.sizeHint().width()
    assert merge.room.list.answers.width() <= 168


# H4
def test_on_the_floor_each_line_says_who_noted_it_once_several_did(merge: Merge, bea: Path) -> None:
    heard = merge.hands.state.all(Intervention)[2].id
    columns = merge.hands.floor.note.editor.columns
    merge.hands.floor.show_intervention(heard)
    alone = columns.shows_takers
    merge.reads(bea)
    merge.takes_in()

    merge.hands.window.show_floor()
    merge.hands.floor.show_intervention(heard)

    takers = [line.row.note_taker for line in merge.hands.floor.note.editor.lines.lines if line.row]
    assert (alone, columns.shows_takers) == (False, True)
    assert set(takers) == {"AL", "BO"}


# X3
def test_what_was_joined_is_taken_apart_later_by_key(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.takes_in()
    merge.chooses("Lena Berg")

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.press(Key.Key_K)

    assert len(merge.hands.state.all(Intervention)) == 16


def test_too_few_to_compare_are_not_called_another_townhall(hands: Hands, bea: Path) -> None:
    hands.townhall.speaks(hands.townhall.participant("Ed"), "spoke of boats")
    merge = Merge(hands)

    merge.reads(bea)

    said = merge.room.side.trouble.text()
    assert said == "Too few interventions to compare: nothing will be joined by itself."
    assert merge.room.side.take_in_button.text() == "Take in 12 interventions"
    merge.room.finish()


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
    window.show_floor()
    frame.activateWindow()
    merge.hands.until(lambda: merge.hands.is_in_note)

    merge.opens()

    assert window.room == "review"
    frame.takeCentralWidget()
