"""The practice townhall is stamped as if typed in the call, and says what it said."""

from pathlib import Path

from townnotes.beginning import begin_as_written, begin_from, read_json
from townnotes.demo import build_demo
from townnotes.domain.entities import KINDS, Intervention, Point, Request
from townnotes.domain.stamps import instant_of
from townnotes.interchange import write_session
from townnotes.practice_stamps import stamped
from townnotes.session import Session
from townnotes.summary.draft import finished, write_draft
from townnotes_resources import path as resource


def test_stamped_in_the_call_or_all_at_once_the_session_says_the_same(tmp_path: Path) -> None:
    assigns = read_json(resource("demo/townhall.json")).assigns
    at_once = begin_from(tmp_path / "at once.townnotes", assigns)
    in_the_call = begin_as_written(tmp_path / "call.townnotes", stamped(assigns, "me"))

    one, other = at_once.state, in_the_call.state
    at_once.close()
    in_the_call.close()

    for kind in KINDS.values():
        assert one.all(kind) == other.all(kind)
        assert [one.group(e.id) for e in one.all(kind)] == [
            other.group(e.id) for e in one.all(kind)
        ]
    assert write_session(one) == write_session(other)
    assert finished(write_draft(one)) == finished(write_draft(other))


def test_each_intervention_and_point_is_stamped_at_its_own_instant(tmp_path: Path) -> None:
    session = Session.open(build_demo(tmp_path).session, "me")
    state = session.state
    session.close()

    def stamped_at(id_: str, field: str) -> int:
        register = state.current(id_, field)
        return instant_of(register.stamp) if register else 0

    for one in state.all(Intervention):
        assert stamped_at(one.id, "speaker") == one.began
        assert stamped_at(one.id, "ended") == one.ended
    for point in state.all(Point):
        assert stamped_at(point.id, "text") == point.at


def test_who_asked_for_the_floor_waited_until_they_were_called(tmp_path: Path) -> None:
    session = Session.open(build_demo(tmp_path).session, "me")
    called = [one for one in session.state.all(Request) if one.state == "called"]

    earlier = {one.id: [e.value for e in session.earlier(one.id, "state")] for one in called}
    session.close()

    assert len(called) > 30
    assert set(map(tuple, earlier.values())) == {('"waiting"',)}
