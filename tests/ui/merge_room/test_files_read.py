"""Files for a merge: chosen, dropped, refused, and read while typing goes on."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.builders import Townhall
from tests.merge.halls import SPEAKERS, note_all
from tests.ui.hands import Hands
from tests.ui.merge_room.conftest import Merge
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.registers import Assign
from townnotes_ui.files import ask_list_path

Key = Qt.Key


# H2
def test_the_same_file_given_twice_is_read_once_and_said(merge: Merge, bea: Path) -> None:
    merge.reads(bea, bea)

    assert merge.room.side.trouble.text() == "bea.townnotes was given twice, and read once."
    assert merge.counts[3] == "1 only from Bea Okafor"


def _of_another_townhall(tmp_path: Path) -> Path:
    other = Townhall(tmp_path / "other.townnotes", author="c" * 32).later(3 * 86_400)
    note_all(other, SPEAKERS[12:24])
    other.do([Assign("session", other.state.session.id, "ordinal", 7)])
    other.session.close()
    return other.session.path


def _numbered(merge: Merge) -> None:
    hall = merge.hands.townhall
    hall.do([Assign("session", hall.state.session.id, "ordinal", 2)])


def test_a_file_of_another_townhall_is_asked_of_and_no_is_the_default(
    merge: Merge, tmp_path: Path
) -> None:
    _numbered(merge)
    before = sorted(merge.hands.state.registers())

    merge.reads(_of_another_townhall(tmp_path))
    question = merge.room.side.question
    asked, has_focus = question.text.text(), question.no_button.hasFocus()
    may_be_taken_in = merge.room.side.take_in_button.isEnabled()
    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.hands.press(Key.Key_Return)

    assert "Merge it anyway?" in asked
    assert has_focus
    assert not may_be_taken_in
    assert merge.room.start.isVisible()
    assert sorted(merge.hands.state.registers()) == before


@pytest.mark.parametrize("answer", ["same_button", "other_button"])
def test_a_file_that_is_asked_of_can_be_taken_in_at_a_word(
    merge: Merge, tmp_path: Path, answer: str
) -> None:
    _numbered(merge)
    merge.reads(_of_another_townhall(tmp_path))
    question = merge.room.side.question

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        getattr(question, answer).click()

    assert not question.isVisible()
    merge.takes_in()
    assert len(merge.hands.state.all(Intervention)) == 24


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
    assert said == "1 damaged entry was left out; the rest is intact."
    assert len([row for row in merge.rows if row.theirs and row.kind == "intervention"]) == 12


def test_a_newer_version_s_file_is_refused_in_words(merge: Merge, bea: Path) -> None:
    db = sqlite3.connect(bea)
    db.execute("PRAGMA user_version = 900")
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


def test_files_are_chosen_where_the_last_one_was_and_the_next_one_where_they_were(
    merge: Merge, bea: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    def choose(_: object, __: str, folder: str, ___: str) -> tuple[str, str]:
        begun.append(folder)
        return str(elsewhere / "list.csv"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    ask_list_path(merge.hands.window)
    merge.opens()
    merge.room.choose_files()
    (dialog,) = merge.room.findChildren(QFileDialog)
    assert dialog.directory().absolutePath() == str(elsewhere)

    dialog.selectFile(str(bea))
    with merge.hands.qtbot.waitSignal(merge.room.compared):
        QTest.keyClick(dialog, Key.Key_Return)
    ask_list_path(merge.hands.window)

    assert begun[1] == str(bea.parent)


def test_what_is_being_compared_can_be_cancelled(merge: Merge, bea: Path) -> None:
    merge.opens()
    merge.room.read([bea])
    assert merge.hands.focus is merge.room.start.cancel_button

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.hands.press(Key.Key_Space)

    assert not merge.room.comparing.has_files
    assert merge.room.start.choose_button.isVisible()


def test_typing_on_the_floor_goes_on_while_files_are_compared(merge: Merge, bea: Path) -> None:
    merge.opens()
    hall = merge.hands.townhall
    hall.asks(hall.participant("Late Comer"))
    merge.room.read([bea])
    merge.hands.window.show_room("floor")
    merge.hands.next()

    merge.hands.types("welcomed all of it\n")
    merge.hands.until(lambda: not merge.room.comparing.is_busy)
    merge.hands.types("and asked for more")
    merge.hands.saves()

    assert merge.hands.is_in_note
    assert {"welcomed all of it", "and asked for more"} <= {
        one.text for one in merge.hands.state.all(Point)
    }


def test_too_few_to_compare_are_not_called_another_townhall(hands: Hands, bea: Path) -> None:
    hands.townhall.do(change_details(hands.state, date=""))
    hands.townhall.speaks(hands.townhall.participant("Ed"), "spoke of boats")
    merge = Merge(hands)

    merge.reads(bea)

    assert "another townhall" not in merge.room.side.trouble.text()
    assert not merge.room.side.question.isVisible()
    assert merge.room.side.take_in_button.text() == "Merge 12 interventions"
    merge.room.finish()
