"""The practice call is in mid-floor: somebody speaks, five wait, and it is known as practice."""

from collections.abc import Generator

import pytest

from townnotes.domain.entities import Intervention, Participant, Point, Request
from townnotes.domain.floor.speakers import open_intervention, waiting
from townnotes.errors import RuleError
from townnotes.session import Session
from townnotes.starting.practice_call import SPOKEN_FOR_MS, build_practice_call
from townnotes.starting.recent import is_practice
from townnotes.starting.script import call, speeches
from townnotes.starting.standing import look_at
from townnotes.summary.draft import finished, write_draft


@pytest.fixture
def session() -> Generator[Session]:
    one = Session.open(build_practice_call("Africa/Nairobi"), "me")
    yield one
    one.close()


def _names(session: Session, *ids: str) -> list[str]:
    people = {one.id: one.name for one in session.state.all(Participant)}
    return [people[id_] for id_ in ids]


def test_somebody_has_the_floor_and_five_wait_in_the_order_of_the_script(session: Session) -> None:
    speaking = open_intervention(session.state)
    assert speaking is not None

    row = [speaking.speaker, *(one.participant for one in waiting(session.state))]

    late = [one["chat"]["speaker"] for one in call()["turns"] if "chat" in one]
    assert len(row) == 6
    assert [*_names(session, *row), *late] == list(speeches())


def test_a_few_have_spoken_and_their_notes_bear_themes_and_stances(session: Session) -> None:
    state = session.state
    held = state.all(Intervention)[:-1]
    points = [point for one in held for point in state.points_of(one.id)]

    assert len(held) == 3
    assert len(points) == 7
    assert all(point.stance for point in points)
    assert sum(bool(point.themes) for point in points) == 5


def test_it_goes_on_now(session: Session) -> None:
    speaking = open_intervention(session.state)
    assert speaking is not None
    assert speaking.began is not None

    began_before = session.now() - speaking.began

    assert SPOKEN_FOR_MS <= began_before < SPOKEN_FOR_MS + 60_000
    assert all((point.at or 0) <= session.now() for point in session.state.all(Point))
    ended = [one.ended or 0 for one in session.state.all(Intervention)[:-1]]
    assert max(ended) < speaking.began


def test_undo_passes_over_what_was_noted_before(session: Session) -> None:
    with pytest.raises(RuleError):
        session.undo()


def test_it_is_called_practice_in_the_window_and_in_the_summary(session: Session) -> None:
    assert session.state.session.name == "practice townhall"
    assert session.state.session.ordinal == 6
    summary = finished(write_draft(session.state))
    assert "practice townhall" in summary.paragraphs[1].text


def test_it_lands_in_a_place_of_its_own_and_is_never_written_over() -> None:
    first, second = build_practice_call(), build_practice_call()

    assert first != second
    assert first.exists()
    assert is_practice(first)
    assert is_practice(second)
    assert look_at(second).standing == "floor open"


def test_whoever_asks_in_the_chat_is_known_but_on_no_list(session: Session) -> None:
    (asking,) = (one["chat"]["speaker"] for one in call()["turns"] if "chat" in one)
    (who,) = (one for one in session.state.all(Participant) if one.name == asking)

    assert who.id not in {one.participant for one in session.state.all(Request)}
