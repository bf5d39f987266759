"""What was looked at is taken in, decided on later, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import Townhall, texts_in
from tests.merge.halls import SPEAKERS, note_all
from tests.ui.hands import CTRL, Hands
from tests.ui.merge_room.conftest import Merge, names_of
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.entities import Intervention, NoteTaker, Participant, Point
from townnotes.session import Session

Key = Qt.Key


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
    assert merge.room.side.take_in_button.text() == "Merge 35 interventions"
    assert "1 min 30 s" in merge.room.side.clock.line.text()
    merge.takes_in()
    assert len(hands.state.all(Intervention)) == 35
    merge.reads(bea.session.path)
    assert merge.room.side.take_in_button.text() == "Nothing new to merge"
    assert not merge.room.side.take_in_button.isEnabled()
    merge.takes_back()

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
    assert merge.said[-1] == "The merge was undone; everything is as it was before."


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

    with merge.hands.qtbot.waitSignal(merge.room.writing.failed):
        merge.room.take_in()

    assert "Nothing was merged." in merge.room.side.trouble.text()
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


# H6
@pytest.mark.parametrize("room", ["prepare", "floor", "summary"])
def test_undo_in_any_room_takes_the_merge_back(merge: Merge, bea: Path, room: str) -> None:
    before = sorted(merge.hands.state.registers())
    merge.reads(bea)
    merge.takes_in()
    merge.hands.window.show_room(room)

    with merge.hands.qtbot.waitSignal(merge.room.writing.taken_back):
        merge.hands.press(Key.Key_Z, CTRL)

    assert sorted(merge.hands.state.registers()) == before


# H6
def test_undo_takes_back_what_was_typed_since_before_it_takes_the_merge_back(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)
    merge.takes_in()
    merge.hands.window.show_room("floor")
    merge.hands.types("about the pier")
    merge.hands.saves()

    merge.hands.press(Key.Key_Z, CTRL)
    was_typed = "about the pier" in {one.text for one in merge.hands.state.all(Point)}
    with merge.hands.qtbot.waitSignal(merge.room.writing.taken_back):
        merge.hands.press(Key.Key_Z, CTRL)

    assert not was_typed
    assert "The merge was undone" in merge.said[-1]


def test_what_is_typed_while_a_merge_is_written_is_in_the_session_with_it(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)
    hall = merge.hands.townhall

    with merge.hands.qtbot.waitSignal(merge.room.writing.taken_in):
        merge.room.take_in()
        hall.speaks(hall.participant("Late Comer"), "asked for time")
        was_saved = hall.session.is_saved

    assert not was_saved
    merge.hands.qtbot.waitUntil(lambda: hall.session.is_saved)
    hall.session.copy_to(bea.with_name("copy.townnotes"))
    assert "asked for time" in texts_in(bea.with_name("copy.townnotes"))
    assert "Bea Okafor" in {one.name for one in merge.hands.state.all(NoteTaker)}


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
        elsewhere.submit(change_participant(elsewhere.state, one.id, name="Rosa Keller"))
        hall.session.take_in(elsewhere.state.registers())
        elsewhere.close()

    assert ["Rosa Keller"] in [names_of(row) for row in merge.rows]
    assert merge.current.verdict == "joined"
