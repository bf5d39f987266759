"""Damaged entries: whose they are is told until somebody has looked, and backups have them."""

from itertools import chain
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.faults.one_page import townhall_of
from tests.faults.one_row import damage_rows
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.state import State
from townnotes.safety.backups import CLOSED, back_up, backups
from townnotes.safety.checking import FileState, check
from townnotes.safety.unreadable import (
    Recovery,
    bring_back,
    find_in_backups,
    known,
    unreadable_in,
    whereabouts,
)
from townnotes.session import Session
from townnotes.store.set_aside import SetAside


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Note three speakers with an earlier wording of one line, back it up, and close it."""
    hall = townhall_of(tmp_path / "a.townnotes", 3, 3)
    first = hall.state.all(Intervention)[0]
    point = hall.state.points_of(first.id)[0]
    hall.later(10)
    line = TypedLine(point.id, "said better", hall.time)
    hall.do(write_lines(hall.state, first.id, "", [line], {point.id}))
    back_up(hall.session, CLOSED)()
    hall.session.close()
    return hall.session.path


def _places(session: Session) -> list[tuple[str, str, int]]:
    return [(one.whose, one.what, one.entries) for one in whereabouts(unreadable_in(session))]


def _found_for(session: Session) -> Recovery:
    found = find_in_backups(unreadable_in(session), backups(session.path))
    assert found is not None
    return found


def _texts(session: Session) -> set[str]:
    return {one.text for one in session.state.all(Point)}


def test_damaged_lines_are_told_by_whose_they_are(path: Path) -> None:
    damage_rows(path, "point 1.0", "point 1.2", "Speaker 2")

    session = Session.open(path, "me")

    assert _places(session) == [("Speaker 1", "", 2), ("a participant", "Name", 1)]
    assert {one.words for one in unreadable_in(session)} >= {"point 1.~", "Speaker ~"}
    session.close()


def test_what_nobody_has_looked_at_is_told_at_the_next_opening_again(path: Path) -> None:
    damage_rows(path, "point 1.0")
    Session.open(path, "me").close()

    again = Session.open(path, "me")

    assert again.damaged == 0
    assert len(unreadable_in(again)) == 1
    again.aside.note_seen()
    assert unreadable_in(again) == []
    again.close()


def test_a_file_renamed_meanwhile_takes_under_its_new_name_what_is_looked_at(path: Path) -> None:
    damage_rows(path, "point 1.0")
    session = Session.open(path, "me")
    path.rename(path.with_name("b.townnotes"))

    session.aside.note_seen()

    assert session.path == path.with_name("b.townnotes")
    assert unreadable_in(session) == []
    session.close()


def test_a_backup_gives_damaged_lines_back_as_they_were(path: Path) -> None:
    before = Session.open(path, "me")
    whole = set(before.state.registers())
    before.close()
    damage_rows(path, "point 1.0", "Speaker 2")
    session = Session.open(path, "me")
    assert "point 1.0" not in _texts(session)

    bring_back(session, _found_for(session))

    assert set(session.state.registers()) == whole
    assert unreadable_in(session) == []
    session.close()
    assert check(path).state is FileState.SOUND


def test_a_line_typed_anew_meanwhile_stays_over_the_one_brought_back(path: Path) -> None:
    damage_rows(path, "point 1.0")
    hall = Townhall.reopened(path, "me", 1_773_300_000_000)
    turn = next(one.id for one in hall.state.all(Intervention) if _of(hall, one) == "Speaker 1")
    recovery = _found_for(hall.session)
    point = next(one.row.id for one in unreadable_in(hall.session))
    line = TypedLine(point, "typed anew", hall.time)
    hall.do(write_lines(hall.state, turn, "", [line], {point}))

    bring_back(hall.session, recovery)

    assert "typed anew" in _texts(hall.session)
    assert "point 1.0" not in _texts(hall.session)
    hall.session.close()


def _of(hall: Townhall, one: Intervention) -> str:
    participant = hall.state.leader(one.speaker)
    return str(hall.state.value(participant, "name", ""))


def test_a_damaged_earlier_version_is_set_aside_told_and_given_back(path: Path) -> None:
    damage_rows(path, "point 0.0", table="earlier")
    session = Session.open(path, "me")
    point = next(one.id for one in session.state.all(Point) if one.text == "said better")
    assert session.earlier(point, "text") == []

    session.aside.take_from_earlier(chain.from_iterable(session.aside.damaged_earlier()))

    (found,) = whereabouts(unreadable_in(session))
    assert (found.whose, found.is_earlier) == ("Speaker 0", True)
    bring_back(session, _found_for(session))
    assert [one.value for one in session.earlier(point, "text")] == ['"point 0.0"']
    assert session.faults() == []
    session.close()


def test_without_a_backup_that_has_it_nothing_is_offered(path: Path) -> None:
    damage_rows(path, "point 1.0")
    session = Session.open(path, "me")

    assert find_in_backups(unreadable_in(session), []) is None
    session.close()


@pytest.mark.parametrize("value", [None, 7, b"\xff\xfeR", 'half a "text', "[1]"])
def test_whatever_damage_left_of_the_words_can_be_shown(value: object) -> None:
    row = SetAside(1, None, b"?", 3, "me", "never", value)

    (found,) = known((row,), State())

    assert isinstance(found.words, str)
    assert whereabouts([found]) == [("", "", "", False, 1)]
