"""A point is worded for the summary: its first text stays, and what was accepted is known."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.points import TypedLine, word_point, write_lines
from townnotes.domain.entities import Point
from townnotes.domain.points.worded import is_worded


@pytest.fixture
def typed(townhall: Townhall) -> Point:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    return townhall.types("shd fund wells")


def _now(hall: Townhall, point: Point) -> Point:
    found = hall.state.find(Point, point.id)
    assert found is not None
    return found


def _word(hall: Townhall, point: Point, text: str, stance: str = "") -> Point:
    hall.do(word_point(hall.state, point.id, text, stance), "Wording")
    return _now(hall, point)


def test_the_first_text_is_kept_however_often_a_point_is_worded(
    townhall: Townhall, typed: Point
) -> None:
    _word(townhall, typed, "wells should be funded")

    worded = _word(townhall, typed, "a fund for wells", "called for")

    assert (worded.text, worded.stance) == ("a fund for wells", "called for")
    assert worded.as_noted == "shd fund wells"
    assert is_worded(worded)


def test_a_text_that_stays_is_not_accepted_by_a_stance(townhall: Townhall, typed: Point) -> None:
    worded = _word(townhall, typed, typed.text, "urged")

    assert worded.stance == "urged"
    assert not worded.as_noted
    assert not is_worded(worded)


def test_another_text_is_no_more_the_one_that_was_accepted(
    townhall: Townhall, typed: Point
) -> None:
    worded = _word(townhall, typed, "a fund for wells")

    line = TypedLine(typed.id, "a fnd for wells", townhall.time)
    townhall.do(write_lines(townhall.state, typed.intervention, "", [line], {typed.id}))

    assert is_worded(worded)
    assert not is_worded(_now(townhall, typed))
    assert _now(townhall, typed).as_noted == "shd fund wells"


def test_a_line_typed_anew_was_worded_never(townhall: Townhall, typed: Point) -> None:
    _word(townhall, typed, "a fund for wells")

    line = TypedLine(typed.id, "no loans", townhall.time, is_anew=True)
    townhall.do(write_lines(townhall.state, typed.intervention, "", [line], {typed.id}))

    assert _now(townhall, typed).as_noted == ""


def test_undo_takes_a_wording_back(townhall: Townhall, typed: Point) -> None:
    _word(townhall, typed, "a fund for wells")

    townhall.session.undo()

    assert (_now(townhall, typed).text, _now(townhall, typed).as_noted) == ("shd fund wells", "")
