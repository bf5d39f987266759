"""The correction round in the window: extracts shown, sent and saved; replies kept and used."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl, QUrlQuery
from PySide6.QtWidgets import QFileDialog

from tests.ui.hands import Hands
from tests.ui.mail_program import MailProgram
from townnotes.domain.commands.after_call.corrections import keep_correction
from townnotes.domain.commands.points import toggle_private
from townnotes.domain.entities import Intervention, Point, SummaryRemark
from townnotes.domain.points.corrections import open_corrections
from townnotes_ui.after_call.reply_sheet import ReplySheet
from townnotes_ui.after_call.round_sheet import RoundSheet

FULL = QUrl.ComponentFormattingOption.FullyDecoded
BREAKS, WANTED = "longer breaks for crane crews", "longer breaks for all crews"


def opened(hands: Hands) -> RoundSheet:
    hands.window.sheets.show_round()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, RoundSheet)
    return sheet


def chooses(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Have whoever is asked for a folder choose this one."""

    def choose(*_: object) -> str:
        return str(folder)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)


def replies(hands: Hands) -> ReplySheet:
    """Enter a reply of Ada."""
    opened(hands)
    hands.press(Qt.Key.Key_R)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, ReplySheet)
    return sheet


def point(hands: Hands, text: str = BREAKS) -> Point:
    return next(one for one in hands.state.all(Point) if one.text == text)


def corrected(hands: Hands) -> SummaryRemark:
    """Have Ada's correction kept beside her point."""
    state, id_ = hands.state, hands.townhall.new_id()
    hands.desk.do(
        "correction", lambda _: keep_correction(state, id_, point(hands).id, WANTED, "2026-03-13")
    )
    (one,) = open_corrections(hands.state)
    return one


# X15
def test_each_speaker_stands_with_points_and_address_and_who_is_to_identify_is_named(
    held: Hands,
) -> None:
    sheet = opened(held)

    assert [(row.text, row.below) for row in sheet.list.rows.rows] == [
        ("Ms. Ada Mill, Harbour Friends", "3 points · ada@mill.org"),
        ("Bo Quay, Quay Board", "1 point · no e-mail address"),
        ("Cy, Dockers", "to identify · 1 point · no e-mail address"),
    ]
    assert "as they are to identify: Cy, Dockers" in sheet.said.text()


# X15
def test_a_correction_of_a_point_made_private_is_not_counted(held: Hands) -> None:
    corrected(held)
    held.townhall.do(toggle_private(held.state, point(held).id))

    sheet = opened(held)

    assert "correction" not in sheet.said.text()


# X15
def test_the_mail_to_the_chosen_speaker_is_in_sight_and_opens_with_their_address(
    held: Hands, mails: MailProgram
) -> None:
    sheet = opened(held)
    assert "1. called for longer breaks for crane crews" in sheet.text.toPlainText()

    sheet.mail_button.click()

    assert mails.asked[0].path(FULL) == "ada@mill.org"
    body = QUrlQuery(mails.asked[0]).queryItemValue("body", FULL)
    assert "3. called for a second nurse by night" in body


# X15
def test_all_are_saved_at_once_into_a_folder_but_who_is_to_identify(
    held: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "round"
    folder.mkdir()
    chooses(monkeypatch, folder)
    sheet = opened(held)

    sheet.all_button.click()
    held.until(lambda: not sheet.writing.is_writing)

    assert sorted(one.name for one in folder.iterdir()) == [
        "Addresses.csv",
        "Recorded from Bo Quay, Quay Board.docx",
        "Recorded from Ms. Ada Mill, Harbour Friends.docx",
    ]
    assert sheet.progress.text() == "Written: 2 files, and a table of addresses."


# X15
def test_cancelled_it_is_said_how_many_files_stay(
    held: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooses(monkeypatch, tmp_path)
    sheet = opened(held)
    sheet.all_button.click()

    sheet.all_button.click()

    assert sheet.progress.text().startswith("Cancelled: ")
    assert sheet.all_button.text() == "Save all into a folder…"
    sheet.writing.jobs.finish()


# X15
def test_a_reply_is_kept_with_its_date_and_the_next_point_is_chosen(held: Hands) -> None:
    sheet = replies(held)
    held.press(Qt.Key.Key_Return)
    sheet.date.setText("13 March 2026")
    held.types(WANTED)

    held.press(Qt.Key.Key_Return)

    (one,) = open_corrections(held.state)
    assert (one.text, one.words, one.date) == (WANTED, BREAKS, "2026-03-13")
    assert sheet.list.rows.rows[0].below == f"Correction of 13 March 2026: {WANTED}"
    assert sheet.list.currentIndex().row() == 1
    assert sheet.list.hasFocus()


# X15
def test_words_as_recorded_are_no_correction(held: Hands) -> None:
    sheet = replies(held)

    sheet.button.click()

    assert open_corrections(held.state) == ()
    assert "change them first" in sheet.said.text()


# X15
def test_t_has_a_corrections_words_used_and_the_earlier_ones_are_kept(held: Hands) -> None:
    corrected(held)
    replies(held)

    held.press(Qt.Key.Key_T)

    assert point(held, WANTED).as_noted == BREAKS
    assert open_corrections(held.state) == ()


# X15
def test_the_reading_pane_of_review_shows_a_correction_beside_its_point(held: Hands) -> None:
    corrected(held)
    held.window.show_room("review")
    review = held.window.rooms.review

    review.table.selectRow(0)

    (line,) = review.reading.cards.said[0].corrections
    assert line == (f"Correction of 13 March 2026: {WANTED}", True)


# X15
def test_the_remarks_beside_the_summary_have_it_and_t_uses_its_words(held: Hands) -> None:
    corrected(held)
    held.window.show_room("summary")
    summary = held.window.rooms.summary
    held.until(lambda: summary.remarks.rows)
    summary.show_remarks()

    assert summary.remarks.rows[0].by == "correction by Ada Mill"
    assert summary.remarks.words.text() == f"Recorded: “{BREAKS}”"
    summary.remarks.list.setFocus()
    held.press(Qt.Key.Key_T)

    assert point(held, WANTED).as_noted == BREAKS


# X15
def test_from_review_the_corrections_of_a_speaker_are_one_menu_away(held: Hands) -> None:
    turn = held.state.all(Intervention)[0]

    held.window.sheets.show_reply(turn.id)

    sheet = held.window.sheets.shown
    assert isinstance(sheet, ReplySheet)
    assert sheet.head.text() == "Ms. Ada Mill, Harbour Friends"
