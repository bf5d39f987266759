"""Merging by the front door: files in, one commit, one undo, nothing asked."""

import shutil
import sqlite3
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import Townhall
from tests.merge.halls import SPEAKERS, note_all
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.commands.points import toggle_private
from townnotes.domain.entities import Intervention, Link, NoteTaker, Participant, Point
from townnotes.domain.floor import took_the_floor
from townnotes.domain.registers import Assign
from townnotes.errors import FileError, RuleError
from townnotes.merge.report import MergeReport
from townnotes.merging import Merging
from townnotes.session import Session
from townnotes.store.tables import TABLES

REGISTERS = "entity, id, field, author, stamp, value, crc"


@pytest.fixture
def ann(tmp_path: Path) -> Generator[Townhall]:
    one = Townhall(tmp_path / "ann.townnotes", author="a" * 32)
    yield one
    one.session.close()


@pytest.fixture
def bea(tmp_path: Path) -> Generator[Townhall]:
    one = Townhall(tmp_path / "bea.townnotes", author="b" * 32)
    yield one.later(90)
    one.session.close()


def _copy(hall: Townhall, name: str, author: str) -> Townhall:
    """Hand out a copy of the file, which somebody else opens."""
    path = hall.session.path.with_name(f"{name}.townnotes")
    shutil.copy(hall.session.path, path)
    other = Townhall.__new__(Townhall)
    other.time, other.author = hall.time, author * 32
    other.session = Session.open(path, other.author, wall_clock=lambda: other.time)
    return other


def _saved(hall: Townhall) -> Path:
    hall.session.close()
    return hall.session.path


def _merge(into: Townhall, *paths: Path, **options: Any) -> MergeReport:
    return Merging(paths, own=into.session.path, **options).merge_into(into.session)


def _all_of(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Return every register and every plain row of the file; `n` is SQLite's own number."""
    path = session.path
    session.close()
    db = sqlite3.connect(path)
    tables = dict.fromkeys(("register", "earlier", "damaged"), REGISTERS)
    tables |= {one.name: ", ".join(f'"{name}"' for name in one.columns) for one in TABLES}
    found = {
        name: sorted(db.execute(f"SELECT {columns} FROM {name}"), key=repr)  # noqa: S608 - our own names
        for name, columns in tables.items()
    }
    found["made of"] = sorted(db.execute("SELECT name, sql FROM sqlite_master"), key=repr)
    db.close()
    return found


def _texts(session: Session) -> set[str]:
    return {one.text for one in session.state.all(Point)}


# H1
def test_a_preview_says_with_numbers_what_is_new_and_the_same_and_writes_nothing(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:12])
    merging = Merging([_saved(bea)])
    before = sorted(ann.state.registers())

    report = merging.preview(ann.state, ann.author)

    assert report.new == {"participants": 3, "interventions": 3, "points": 12}
    assert report.known == {"participants": 9, "interventions": 9, "points": 0}
    assert sorted(ann.state.registers()) == before


# H1
def test_the_preview_of_a_merge_says_what_the_merge_then_does(
    ann: Townhall, bea: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[3:14])
    path = _saved(bea)
    seen = Merging([path]).preview(ann.state, ann.author)

    done = Merging([path]).merge_into(ann.session, folder=tmp_path)

    assert done.words() == seen.words()


# H1
def test_what_two_say_differently_of_one_field_is_counted_and_both_are_kept(
    ann: Townhall,
) -> None:
    who = ann.participant("Amina Diallo")
    bea = _copy(ann, "bea", "b")
    ann.later(9).do(change_participant(who, name="Amina Dialo"))
    bea.later(20).do(change_participant(who, name="Aminata Diallo"))

    report = _merge(ann, _saved(bea))

    names = {ann.state.session.id, *(r.value for r in ann.session.earlier(who.id, "name"))}
    assert report.conflicts == {"participant.name": 1}
    assert '"Amina Dialo"' in names
    assert ann.state.all(Participant)[0].name == "Aminata Diallo"


# H8
def test_what_another_added_to_a_copy_is_there_and_nothing_doubles(ann: Townhall) -> None:
    note_all(ann, SPEAKERS[:5])
    bea = _copy(ann, "bea", "b").later(60)
    bea.speaks(bea.participant("Late Comer"), "asked for time")

    report = _merge(ann, _saved(bea))

    assert report.new == {"participants": 1, "interventions": 1, "points": 1}
    assert len(ann.state.all(Intervention)) == 6
    assert ann.state.all(Link) == ()


# H8
def test_three_laptops_hold_the_same_whichever_takes_in_first(ann: Townhall) -> None:
    note_all(ann, SPEAKERS[:5])
    halls = [_copy(ann, name, name) for name in "cde"]
    for at, hall in enumerate(halls):
        hall.later(60 * at)
        hall.speaks(hall.participant(f"Guest {at}"), f"said {at}")
    paths = [_saved(hall) for hall in halls]
    targets = [_copy(ann, f"into{at}", "f") for at in range(2)]

    for path in paths:
        _merge(targets[0], path)
    _merge(targets[1], *reversed(paths))

    one, other = (sorted(hall.state.registers()) for hall in targets)
    assert one == other
    assert _texts(targets[0].session) >= {"said 0", "said 1", "said 2"}
    first, second = (_all_of(hall.session) for hall in targets)
    assert {k: v for k, v in first.items() if k != "made of"} == {
        k: v for k, v in second.items() if k != "made of"
    }


# H2
@pytest.mark.parametrize("times", [2, 10])
def test_the_same_file_again_changes_not_a_byte(ann: Townhall, bea: Townhall, times: int) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    path = _saved(bea)
    _merge(ann, path)
    before = ann.session.path.read_bytes()

    reports = [_merge(ann, path) for _ in range(times - 1)]

    assert all(report.changes_nothing for report in reports)
    assert ann.session.path.read_bytes() == before


# H1
def test_a_merge_tells_what_it_is_doing(ann: Townhall, bea: Townhall) -> None:
    note_all(bea, SPEAKERS[:3])
    told: list[str] = []

    _merge(ann, _saved(bea), tell=told.append)

    assert told == ["Reading bea.townnotes", "Comparing", "Writing"]


# H2
def test_the_same_file_given_twice_at_once_is_read_once_and_said(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(bea, SPEAKERS[:3])
    path = _saved(bea)

    report = _merge(ann, path, path, ann.session.path)

    assert report.given_twice == ("bea.townnotes", "ann.townnotes")
    assert len(ann.state.all(Intervention)) == 3


# H6
def test_a_merge_leaves_a_backup_that_opens_as_the_session_was(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:5])
    note_all(bea, SPEAKERS[:7])
    before = sorted(ann.state.registers())

    report = _merge(ann, _saved(bea))

    backup = Session.open(Path(report.backup), ann.author)
    assert sorted(backup.state.registers()) == before
    backup.close()


# H6
def test_without_a_backup_nothing_is_merged(ann: Townhall, bea: Townhall, tmp_path: Path) -> None:
    note_all(bea, SPEAKERS[:3])
    (tmp_path / "backups").write_text("in the way")
    before = sorted(ann.state.registers())

    with pytest.raises(FileError, match="nothing else was done"):
        Merging([_saved(bea)]).merge_into(ann.session, folder=tmp_path)

    assert sorted(ann.state.registers()) == before
    assert ann.session.last_merge() is None


# H6, X3
@pytest.mark.parametrize("shared", [True, False])
def test_undo_of_a_merge_gives_registers_earlier_ones_and_plain_rows_as_before(
    ann: Townhall, bea: Townhall, *, shared: bool
) -> None:
    note_all(ann, SPEAKERS[:9])
    if shared:
        bea = _copy(ann, "shared", "b")
        # One's own older version and a newer one of another come, too.
        bea.later(30).do(change_participant(bea.state.all(Participant)[0], name="New Name"))
        ann.later(60).do(change_participant(ann.state.all(Participant)[1], name="Newer"))
        bea.speaks(bea.participant("Guest"), "said so")
    else:
        note_all(bea, SPEAKERS[:9])
    path = _saved(bea)
    before = _all_of(ann.session)
    merged = Session.open(ann.session.path, ann.author)
    Merging([path]).merge_into(merged)
    merged.close()
    again = Session.open(ann.session.path, ann.author)

    stays = again.undo_merge()

    assert stays == 0
    assert _all_of(again) == before


# H6
def test_an_author_s_replaced_register_comes_back_when_the_merge_is_undone(
    ann: Townhall,
) -> None:
    who = ann.participant("First")
    bea = _copy(ann, "bea", "b")
    bea.later(10).do(change_participant(who, name="Second"))
    first = ann.session.path.with_name("one.townnotes")
    shutil.copy(_saved(bea), first)
    bea.session = Session.open(bea.session.path, bea.author, wall_clock=lambda: bea.time)
    bea.later(10).do(change_participant(who, name="Third"))
    _merge(ann, first)
    held = sorted(ann.state.registers())
    _merge(ann, _saved(bea))

    ann.session.undo_merge()

    assert sorted(ann.state.registers()) == held
    assert ann.state.all(Participant)[0].name == "Second"


# H6
def test_a_merge_can_be_undone_once_and_only_the_last_one(ann: Townhall, bea: Townhall) -> None:
    note_all(bea, SPEAKERS[:3])
    _merge(ann, _saved(bea))
    ann.session.undo_merge()

    with pytest.raises(RuleError, match="no merge to take back"):
        ann.session.undo_merge()


# H6
def test_what_later_work_stands_on_stays_when_a_merge_is_undone(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(bea, SPEAKERS[:3])
    _merge(ann, _saved(bea))
    mine = ann.state.all(Point)[1]
    ann.later(300).do([Assign(Point.entity, mine.id, "text", "asked for more, I heard")])

    stays = ann.session.undo_merge()

    assert stays >= 3
    assert _texts(ann.session) == {"asked for more, I heard"}
    assert [one.id for one in ann.state.all(Intervention)] == [mine.intervention]
    assert len(ann.state.all(Participant)) == 1


# H6
def test_one_s_own_changes_since_can_still_be_undone_after_the_merge_was(
    ann: Townhall, bea: Townhall
) -> None:
    who = ann.participant("Amina")
    note_all(bea, SPEAKERS[:3])
    _merge(ann, _saved(bea))
    ann.do(change_participant(who, name="Aminata"), "Correct the name")
    ann.session.undo_merge()

    ann.session.undo()

    assert [one.name for one in ann.state.all(Participant)] == ["Amina"]


# X3
def test_thirty_five_noted_by_two_are_thirty_five_and_the_offset_is_ninety_seconds(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS)
    note_all(bea, SPEAKERS)

    report = _merge(ann, _saved(bea))

    assert "35 interventions are in both, and the clocks are 90 s apart." in report.words()
    assert len(ann.state.all(Intervention)) == len(took_the_floor(ann.state)) == 35
    assert len(ann.state.all(Point)) == 70


def test_a_file_of_another_townhall_is_said_and_not_linked(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:12])
    bea.later(3 * 86_400)
    note_all(bea, [f"{name} Zhou" for name in SPEAKERS[:12]])

    report = _merge(ann, _saved(bea))

    assert report.other_townhalls == 1
    assert report.links == 0
    assert "This seems to be another townhall: nothing was linked." in report.words()


def test_a_damaged_register_is_left_out_and_counted_and_the_rest_taken(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(bea, SPEAKERS[:3])
    path = _saved(bea)
    db = sqlite3.connect(path)
    db.execute(
        "UPDATE register SET value = '\"other\"' WHERE (id, field) ="
        " (SELECT id, field FROM register WHERE field = 'text' LIMIT 1)"
    )
    db.commit()
    db.close()
    damaged = path.read_bytes()

    report = _merge(ann, path)

    assert report.files[0].damaged == 1
    assert len(ann.state.all(Intervention)) == 3
    assert path.read_bytes() == damaged


def test_a_newer_version_s_file_is_refused_and_nothing_is_written(
    ann: Townhall, bea: Townhall
) -> None:
    path = _saved(bea)
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 200")
    db.close()
    before = ann.session.path.read_bytes()

    with pytest.raises(FileError, match="newer townnotes"):
        _merge(ann, path)

    assert ann.session.path.read_bytes() == before


def test_another_s_private_point_stays_where_it_is_unless_asked_for(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(bea, SPEAKERS[:2])
    secret = bea.state.all(Point)[0]
    bea.do(toggle_private(secret))
    path = _saved(bea)

    without = _merge(ann, path)
    known = ann.state.knows(secret.id)
    with_it = _merge(ann, path, with_private=True)

    assert (without.files[0].private, known) == (1, False)
    assert with_it.files[0].private == 0
    assert ann.state.knows(secret.id)


def test_one_s_own_private_point_comes_back_from_a_copy(ann: Townhall) -> None:
    note_all(ann, SPEAKERS[:2])
    mine = _copy(ann, "second", "a")
    own = mine.later(60).state.all(Point)[0]
    mine.do(toggle_private(own))

    report = _merge(ann, _saved(mine))

    assert report.files[0].private == 0
    assert ann.state.all(Point)[0].private


# H4
def test_each_point_keeps_its_note_taker(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:6])
    note_all(bea, SPEAKERS[:6])
    for hall, initials in ((ann, "AN"), (bea, "BE")):
        taker = initials[0].lower() * 31 + "0"
        hall.do([*_taker(taker, initials), *_by(hall, taker)])

    _merge(ann, _saved(bea))

    first = ann.state.all(Intervention)[0]
    takers = [ann.state.find(NoteTaker, one.by) for one in ann.state.points_of(first.id)]
    assert sorted(one.initials for one in takers if one) == ["AN", "BE"]


def _taker(id_: str, initials: str) -> list[Assign]:
    return [Assign(NoteTaker.entity, id_, "initials", initials)]


def _by(hall: Townhall, taker: str) -> list[Assign]:
    return [Assign(Point.entity, one.id, "by", taker) for one in hall.state.all(Point)]


def test_a_file_with_a_record_of_merges_that_is_not_ours_is_refused(bea: Townhall) -> None:
    path = _saved(bea)
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE merged (n, part TEXT AS (hex(zeroblob(9))))")
    db.close()

    with pytest.raises(FileError, match="another table merged"):
        Session.open(path, "me")
