"""Notes taken elsewhere in the window: seen line by line, put right by key, laid beside."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from shiboken6 import delete

from tests.ui.merge_room.conftest import Merge
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import NoteTaker, Participant, Point
from townnotes_ui.notes.painting import who_words
from townnotes_ui.notes.sheet import NotesSheet

Key = Qt.Key
TEXT = """Notes by Lena Horvat

2:00 Maria Santos (Harbour Friends): welcomed the draft
- and its structure

Solo Name

she left early
-----

Note: the line dropped
2:12 Kaya (Fishers’ Guild): publish earlier
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "lena.txt"
    path.write_text(TEXT, "utf-8")
    return path


class Seen:
    """The sheet of notes that lies over the window, and fingers on it."""

    def __init__(self, merge: Merge, *paths: Path) -> None:
        self.merge = merge
        if merge.hands.window.room != "review":
            merge.opens()
        merge.room.read(paths)
        self.waits()

    @property
    def sheet(self) -> NotesSheet:
        shown = self.merge.hands.window.sheets.shown
        assert isinstance(shown, NotesSheet)
        return shown

    @property
    def kinds(self) -> list[str]:
        return [row.line.kind for row in self.sheet.model.rows]

    def waits(self) -> None:
        sheet = self.sheet
        self.merge.hands.until(lambda: sheet.model.rows or not sheet.trouble.isHidden())

    def says(self, key: Qt.Key, at: int = -1) -> None:
        """Press a letter on a line, and wait until the notes were understood again."""
        sheet = self.sheet
        if at >= 0:
            sheet.list.setCurrentIndex(sheet.model.index(at, 0))
        QTest.keyClick(sheet.list, key)
        self.merge.hands.until(lambda: not sheet.reading.is_busy)

    def takes_over(self) -> None:
        with self.merge.hands.qtbot.waitSignal(self.merge.room.compared):
            QTest.keyClick(self.sheet.list, Key.Key_Return)


# H1: a preview of what was understood and what was not, before anything is written
def test_notes_are_shown_line_by_line_with_what_was_not_understood_in_words(
    merge: Merge, notes: Path
) -> None:
    before = sorted(merge.hands.state.registers())

    seen = Seen(merge, notes)

    assert seen.kinds == [
        "heading", "speaker", "point", "not understood", "heading", "left out", "point", "speaker",
    ]  # fmt: skip
    assert seen.sheet.said.text() == "lena.txt · 2 speakers · 5 points"
    told = seen.sheet.model.index(3, 0).data()
    assert (
        told
        == "line 6, Not understood, goes to Maria Santos · Harbour Friends, in doubt, Solo Name"
    )
    assert seen.sheet.whose.text() == "Lena Horvat"
    assert seen.sheet.date.text() == "11 March 2026"
    assert sorted(merge.hands.state.registers()) == before


def test_a_letter_says_that_a_line_is_a_speaker_or_text_and_takes_it_back(
    merge: Merge, notes: Path
) -> None:
    seen = Seen(merge, notes)

    seen.says(Key.Key_S, 3)
    assert seen.kinds[3] == "speaker"
    assert seen.sheet.model.index(3, 0).data() == "line 6, Speaker, as you said, Solo Name"
    seen.says(Key.Key_T, 3)
    assert seen.kinds[3] == "point"
    seen.says(Key.Key_Z, 3)
    assert seen.kinds[3] == "not understood"


def test_the_first_line_in_doubt_is_chosen_n_goes_to_the_next_and_the_line_chosen_stays(
    merge: Merge, notes: Path
) -> None:
    seen = Seen(merge, notes)

    assert seen.sheet.list.currentIndex().row() == 3
    said = "2 lines are in doubt, 1 of them not understood: N goes to the next."
    assert seen.sheet.doubt.text() == said
    QTest.keyClick(seen.sheet.list, Key.Key_N)
    assert seen.sheet.list.currentIndex().row() == 6
    QTest.keyClick(seen.sheet.list, Key.Key_N)
    seen.says(Key.Key_S)

    assert seen.sheet.list.currentIndex().row() == 3


# H1, H4
def test_enter_lays_the_notes_beside_the_session_and_every_line_is_taken_in(
    merge: Merge, notes: Path
) -> None:
    merge.hands.desk.do("", lambda state: change_details(state, time_zone="UTC"))
    seen = Seen(merge, notes)
    seen.sheet.whose.setText("Lena H.")

    seen.takes_over()
    assert {"Maria Santos", "Elif Kaya"} <= {
        card.name for row in merge.rows if row.theirs for card in row.ours
    }
    merge.takes_in()

    state = merge.hands.state
    taker = next(one for one in state.all(NoteTaker) if one.name == "Lena H.")
    theirs = {one.text for one in state.all(Point) if one.by == taker.id}
    assert theirs == {
        "welcomed the draft", "and its structure", "Solo Name", "Note: the line dropped",
        "publish earlier",
    }  # fmt: skip


# H2
def test_notes_that_are_there_already_are_said_to_be(merge: Merge, notes: Path) -> None:
    Seen(merge, notes).takes_over()
    merge.takes_in()
    count = len(merge.hands.state.all(Point))

    seen = Seen(merge, notes)

    assert "merged before" in seen.sheet.trouble.text()
    seen.takes_over()
    assert len(merge.hands.state.all(Point)) == count
    assert not merge.room.side.take_in_button.isEnabled()


def test_a_date_that_no_calendar_has_is_refused_and_the_sheet_stays(
    merge: Merge, notes: Path
) -> None:
    seen = Seen(merge, notes)
    seen.sheet.date.setText("2026-02-31")

    QTest.keyClick(seen.sheet.list, Key.Key_Return)

    assert "There is no date" in seen.sheet.trouble.text()
    assert seen.sheet.isVisible()


def test_a_locked_word_file_is_refused_in_the_sheet_and_nothing_is_taken_in(
    merge: Merge, tmp_path: Path
) -> None:
    path = tmp_path / "lena.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512)

    seen = Seen(merge, path)

    assert "locked with a password" in seen.sheet.trouble.text()
    assert seen.sheet.trouble.text().endswith("Nothing was merged.")
    assert not seen.sheet.button.isEnabled()


def test_esc_puts_the_notes_away_and_nothing_is_compared(merge: Merge, notes: Path) -> None:
    seen = Seen(merge, notes)

    QTest.keyClick(seen.sheet, Key.Key_Escape)

    assert merge.hands.window.sheets.shown is None
    assert not merge.room.comparing.has_files


def test_several_notes_and_a_session_are_looked_at_one_after_the_other(
    merge: Merge, notes: Path, bea: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.md"
    other.write_text("## Maria Santos (Harbour Friends)\n\n- said more\n", "utf-8")
    seen = Seen(merge, notes, bea, other)

    QTest.keyClick(seen.sheet.list, Key.Key_Return)
    seen.waits()
    assert seen.sheet.said.text().startswith("other.md")
    seen.takes_over()
    merge.takes_in()

    texts = {one.text for one in merge.hands.state.all(Point)}
    assert {"said more", "publish earlier"} <= texts
    assert {"Lena Horvat", "other", "Bea Okafor"} <= {
        one.name for one in merge.hands.state.all(NoteTaker)
    }


# C1: everything is reached without the mouse, and nothing that lies under a sheet
def test_tab_goes_round_within_the_sheet_and_not_to_what_lies_under_it(
    merge: Merge, notes: Path
) -> None:
    seen = Seen(merge, notes)
    sheet, hands = seen.sheet, merge.hands
    round_ = [sheet.button, sheet.whose, sheet.date, sheet.list]

    for there in round_:
        hands.press(Key.Key_Tab)
        assert hands.focus is there
    for there in [*reversed(round_[:-1]), sheet.list]:
        hands.press(Key.Key_Backtab)
        assert hands.focus is there


# X1: files are chosen in a dialog that had the focus, and is gone afterwards
def test_a_sheet_opened_from_a_dialog_gives_the_focus_back_to_the_room(
    merge: Merge, notes: Path
) -> None:
    merge.opens()
    merge.room.start.choose_button.setFocus()
    dialog = QDialog(merge.hands.window)
    field = QLineEdit(dialog)
    dialog.show()
    field.setFocus()
    merge.hands.until(field.hasFocus)
    merge.room.read([notes])
    seen = Seen(merge, notes)
    delete(dialog)
    merge.hands.window.activateWindow()

    seen.sheet.close_sheet()

    assert merge.hands.window.focusWidget() is merge.room.start.choose_button


# H1: what is the matter is said in the colour of warnings, and nothing else is
@pytest.mark.parametrize("is_whole", [True, False])
def test_beside_the_tracks_notes_warn_of_lines_that_were_not_understood_alone(
    merge: Merge, tmp_path: Path, *, is_whole: bool
) -> None:
    path = tmp_path / "lena.txt"
    path.write_text(TEXT.replace("Solo Name\n\n", "") if is_whole else TEXT, "utf-8")

    Seen(merge, path).takes_over()

    said = merge.room.side.trouble.text()
    assert "0 lines" not in said
    assert ("1 line not understood" in said) != is_whole


# H1
def test_a_refusal_is_seen_whole_and_asks_for_nothing_more(merge: Merge, tmp_path: Path) -> None:
    path = tmp_path / "locked.docx"
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(6000))

    sheet = Seen(merge, path).sheet

    assert sheet.height() >= sheet.sizeHint().height()
    assert sheet.trouble.height() >= sheet.trouble.heightForWidth(sheet.trouble.width())
    assert not sheet.whose.isVisible()
    assert not sheet.button.isVisible()


FEES = """Call of 11 March 2026

Maria Santos: the draft is short
Fees: too high for small boats
Maria Santos: who pays?
Fees: paid by the port
"""


# G: S, T, H and P on one line offer all with the same head
def test_what_is_said_of_one_line_is_offered_for_all_with_the_same_head(
    merge: Merge, tmp_path: Path
) -> None:
    path = tmp_path / "fees.txt"
    path.write_text(FEES, "utf-8")
    seen = Seen(merge, path)
    before = seen.kinds[4]

    seen.says(Key.Key_H, 2)
    assert seen.kinds[2] == "heading"
    assert seen.kinds[4] == before != "heading"
    assert seen.sheet.offer.text() == "1 other line has “Fees”, too: A marks it alike."
    seen.says(Key.Key_A)

    assert [seen.kinds[2], seen.kinds[4]] == ["heading"] * 2
    assert not seen.sheet.offer.isVisible()


def test_a_letter_says_that_a_line_lists_somebody_present(merge: Merge, tmp_path: Path) -> None:
    path = tmp_path / "fees.txt"
    path.write_text(f"Olga Brandt\n\n{FEES}", "utf-8")
    seen = Seen(merge, path)

    seen.says(Key.Key_P, 0)
    seen.takes_over()
    merge.takes_in()

    names = {one.name for one in merge.hands.state.all(Participant)}
    assert "Olga Brandt" in names
    assert not {"Olga Brandt"} & {one.text for one in merge.hands.state.all(Point)}


# G: nothing goes to the speaker before unsaid
def test_to_whom_a_line_goes_is_read_beside_it(merge: Merge, notes: Path) -> None:
    rows = Seen(merge, notes).sheet.model.rows

    assert who_words(rows[1].line) == "Maria Santos · Harbour Friends"
    assert who_words(rows[2].line) == "↳ Maria Santos · Harbour Friends"


# G: a day that may be two is asked for
def test_a_day_that_may_be_two_is_asked_for_before_the_notes_are_laid_beside(
    merge: Merge, tmp_path: Path
) -> None:
    path = tmp_path / "day.txt"
    path.write_text("Call of 03/11/2027\n\nMaria Santos: the draft is short\n", "utf-8")
    merge.hands.desk.do("", lambda state: change_details(state, date=""))
    seen = Seen(merge, path)
    sheet = seen.sheet
    sheet.date.clear()

    QTest.keyClick(sheet.list, Key.Key_Return)

    assert "3 November 2027 or 11 March 2027" in sheet.trouble.text()
    assert sheet.isVisible()
    sheet.date.setText("2027-03-11")
    seen.takes_over()
