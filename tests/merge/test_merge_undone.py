"""A merge taken back: a backup before it, one undo after it."""

import shutil
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.merge.files import all_of, copied, merged_into, saved, texts_of
from tests.merge.halls import SPEAKERS, note_all
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.entities import Intervention, Participant, Point
from townnotes.domain.registers import Assign, Register
from townnotes.errors import FileError, RuleError
from townnotes.merging import Merging
from townnotes.session import Session


# H6
def test_a_merge_leaves_a_backup_that_opens_as_the_session_was(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:5])
    note_all(bea, SPEAKERS[:7])
    before = sorted(ann.state.registers())

    report = merged_into(ann, saved(bea))

    backup = Session.open(Path(report.backup), ann.author)
    assert sorted(backup.state.registers()) == before
    backup.close()


# H6
def test_without_a_backup_nothing_is_merged(ann: Townhall, bea: Townhall, tmp_path: Path) -> None:
    note_all(bea, SPEAKERS[:3])
    (tmp_path / "backups").write_text("in the way")
    before = sorted(ann.state.registers())

    with pytest.raises(FileError, match="Nothing was merged"):
        Merging([saved(bea)]).merge_into(ann.session, folder=tmp_path)

    assert sorted(ann.state.registers()) == before
    assert ann.session.last_merge() is None


# H6, X3
@pytest.mark.parametrize("shared", [True, False])
def test_undo_of_a_merge_gives_registers_earlier_ones_and_plain_rows_as_before(
    ann: Townhall, bea: Townhall, *, shared: bool
) -> None:
    note_all(ann, SPEAKERS[:9])
    if shared:
        bea = copied(ann, "shared", "b")
        # One's own older version and a newer one of another come, too.
        bea.later(30).do(
            change_participant(bea.state, bea.state.all(Participant)[0].id, name="New Name")
        )
        ann.later(60).do(
            change_participant(ann.state, ann.state.all(Participant)[1].id, name="Newer")
        )
        bea.speaks(bea.participant("Guest"), "said so")
    else:
        note_all(bea, SPEAKERS[:9])
    path = saved(bea)
    before = all_of(ann.session)
    merged = Session.open(ann.session.path, ann.author)
    Merging([path]).merge_into(merged)
    merged.close()
    again = Session.open(ann.session.path, ann.author)

    stays = again.undo_merge()

    assert stays == 0
    assert all_of(again) == before


# H6
def test_an_author_s_replaced_register_comes_back_when_the_merge_is_undone(ann: Townhall) -> None:
    who = ann.participant("First")
    bea = copied(ann, "bea", "b")
    bea.later(10).do(change_participant(bea.state, who.id, name="Second"))
    first = ann.session.path.with_name("one.townnotes")
    shutil.copy(saved(bea), first)
    bea.session = Session.open(bea.session.path, bea.author, wall_clock=lambda: bea.time)
    bea.later(10).do(change_participant(bea.state, who.id, name="Third"))
    merged_into(ann, first)
    held = sorted(ann.state.registers())
    merged_into(ann, saved(bea))

    ann.session.undo_merge()

    assert sorted(ann.state.registers()) == held
    assert ann.state.all(Participant)[0].name == "Second"


# H6
def test_a_merge_can_be_undone_once_and_only_the_last_one(ann: Townhall, bea: Townhall) -> None:
    note_all(bea, SPEAKERS[:3])
    merged_into(ann, saved(bea))
    ann.session.undo_merge()

    with pytest.raises(RuleError, match="no merge to undo"):
        ann.session.undo_merge()


# H6
def test_what_later_work_stands_on_stays_when_a_merge_is_undone(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(bea, SPEAKERS[:3])
    merged_into(ann, saved(bea))
    mine = ann.state.all(Point)[1]
    ann.later(300).do([Assign(Point.entity, mine.id, "text", "asked for more, I heard")])

    stays = ann.session.undo_merge()

    assert stays >= 3
    assert texts_of(ann.session) == {"asked for more, I heard"}
    assert [one.id for one in ann.state.all(Intervention)] == [mine.intervention]
    assert len(ann.state.all(Participant)) == 1


# H6
def test_one_s_own_changes_since_can_still_be_undone_after_the_merge_was(
    ann: Townhall, bea: Townhall
) -> None:
    who = ann.participant("Amina")
    note_all(bea, SPEAKERS[:3])
    merged_into(ann, saved(bea))
    ann.do(change_participant(ann.state, who.id, name="Aminata"), "Correct the name")
    ann.session.undo_merge()

    ann.session.undo()

    assert [one.name for one in ann.state.all(Participant)] == ["Amina"]


# H6, H8
@pytest.mark.parametrize("again", [True, False])
def test_what_came_late_of_a_merged_point_keeps_it_whole_when_the_merge_is_undone(
    ann: Townhall, bea: Townhall, *, again: bool
) -> None:
    note_all(bea, SPEAKERS[:3])
    merged_into(ann, saved(bea))
    point = ann.state.all(Point)[1]
    made = ann.state.current(point.id, "text")
    assert made is not None
    late = Register(Point.entity, point.id, "stance", "c" * 32, made.stamp + 1, '"urged"')

    ann.session.take_in([late])
    if again:
        ann.session.close()
        ann.session = Session.open(ann.session.path, ann.author)
    stays = ann.session.undo_merge()

    assert stays >= 3
    assert texts_of(ann.session) == {point.text}
    assert [one.id for one in ann.state.all(Intervention)] == [point.intervention]


# H6, H8
def test_what_comes_again_of_a_merge_or_stood_before_keeps_nothing(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:2])
    note_all(bea, SPEAKERS[:3])
    before = sorted(ann.state.registers())
    merged_into(ann, saved(bea))

    ann.session.take_in(list(ann.state.registers()))
    stays = ann.session.undo_merge()

    assert stays == 0
    assert sorted(ann.state.registers()) == before
