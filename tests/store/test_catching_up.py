"""A session whose file is spoilt goes on from its newest backup, with all that has come since."""

import os
from functools import partial
from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Participant, Point
from townnotes.merging import Merging
from townnotes.safety.backups import AT_WORK, back_up, newest_backup
from townnotes.safety.privacy.erasing import erase
from townnotes.safety.privacy.people import choose_person
from townnotes.session import Session
from townnotes.store.going_on import Refuge
from townnotes.store.opening import Source, read_source


@pytest.fixture
def hall(townhall: Townhall, tmp_path: Path) -> Townhall:
    """Have a townhall in which Marta spoke, with a backup of that."""
    data = tmp_path / "data"
    townhall.session.take_refuge_in(Refuge(data, partial(newest_backup, folder=data)))
    townhall.speaks(townhall.participant("Marta"), "We need rest")
    townhall.later(60)
    back_up(townhall.session, AT_WORK, data)()
    return townhall


def _spoilt(hall: Townhall) -> Source:
    """Cut the file short; returns what is in the one in which the session goes on."""
    os.truncate(hall.session.path, 5000)
    assert hall.session.look_after_file()
    assert hall.session.path.stem.endswith("(mine)")
    again = _read_in_full(hall.session)
    assert set(again.registers) == set(hall.state.registers())
    return again


def _read_in_full(session: Session) -> Source:
    """Read the file of a session that is closed for it; nothing in it may be unsound."""
    assert session.faults() == []
    session.close()
    return read_source(session.path)


def test_what_came_since_the_backup_is_there_and_what_it_replaced_is_an_earlier_version(
    hall: Townhall,
) -> None:
    (point,) = hall.state.all(Point)
    line = TypedLine(point.id, "We need sleep", hall.later(60).time)
    hall.do(write_lines(hall.state, point.intervention, "", [line], {point.id}))
    hall.speaks(hall.participant("Bo"), "So do we")

    again = _spoilt(hall)

    assert [one.value for one in again.earlier if one.field == "text"] == ['"We need rest"']


def test_a_merge_that_was_taken_back_since_stays_out(hall: Townhall, tmp_path: Path) -> None:
    other = Townhall(tmp_path / "other.townnotes", "other")
    other.participant("Eve")
    other.session.close()
    Merging([other.session.path]).merge_into(hall.session, folder=tmp_path / "none")
    back_up(hall.session, AT_WORK, tmp_path / "data")()
    hall.session.undo_merge()
    assert [one.name for one in hall.state.all(Participant)] == ["Marta"]

    _spoilt(hall)


def test_whoever_was_erased_since_stays_out(hall: Townhall) -> None:
    erase(hall.session, choose_person(hall.session, "Marta"))

    again = _spoilt(hall)

    assert b"Marta" not in hall.session.path.read_bytes()
    assert again.erased.ids
