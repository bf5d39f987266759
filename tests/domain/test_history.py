"""Any moment of a session is read from its registers and the versions that its file kept."""

import tempfile
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Literal, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import START, Townhall
from townnotes.demo import build_demo
from townnotes.domain.entities import KINDS, Intervention, Participant, Point
from townnotes.domain.floor.kept_floor import KeptFloor, glance_at
from townnotes.domain.history import History
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.domain.stamps import COUNTER_BITS
from townnotes.domain.state import State
from townnotes.session import Session

QUIET_MS = 5001
"""What stands longer than five seconds is kept; the last thousandth belongs to the counter."""


class Change(NamedTuple):
    """Something that somebody writes, so long after the one before."""

    author: Literal["me", "bea"]
    wait_ms: int
    id: str
    field: str
    value: object


CHANGES = st.lists(
    st.builds(
        Change,
        st.sampled_from(["me", "bea"]),
        st.sampled_from([1, 300, 2500, 4999, QUIET_MS, 60_000]),
        st.sampled_from(["p1", "p2"]),
        st.sampled_from(["text", "stance", "deleted", "themes/t1", "themes/t2"]),
        st.sampled_from([True, False, "a", "b", "c"]),
    ),
    min_size=1,
    max_size=14,
)


def history_of(session: Session) -> History:
    return History(session.state.registers(), chain.from_iterable(session.every_earlier()))


def seen(state: State) -> list[object]:
    return [(list(state.raw(id_).items()), state.is_visible(id_)) for id_ in ("p1", "p2")]


def made(changes: Sequence[Change], path: Path) -> tuple[Session, list[tuple[int, list[object]]]]:
    """Make the changes in a file; returns when each was made and what was seen after it."""
    now = START
    session = Session.create(path, "me", wall_clock=lambda: now)
    was: list[tuple[int, list[object]]] = []
    for one in changes:
        now += one.wait_ms
        if one.author == "me":
            session.submit([Assign("point", one.id, one.field, one.value)])
        else:
            stamp = (now << COUNTER_BITS) + 1
            value = encode_value(one.value)
            session.take_in([Register("point", one.id, one.field, "bea", stamp, value)])
        was.append((now, seen(session.state)))
    return session, was


@settings(max_examples=150)
@given(CHANGES)
def test_a_moment_that_nothing_follows_for_five_seconds_is_what_was_there(
    changes: list[Change],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session, was = made(changes, Path(folder) / "any.townnotes")
        history = history_of(session)
        session.close()

    followed = [*(one.wait_ms for one in changes[1:]), QUIET_MS]
    for (instant, then), wait_ms in zip(was, followed, strict=True):
        if wait_ms >= QUIET_MS:
            history.go_to(history.place_at(instant))
            assert seen(history.state) == then


@settings(max_examples=150)
@given(CHANGES, st.lists(st.integers(-1, 14), max_size=8))
def test_it_does_not_matter_from_where_a_moment_is_come_to(
    changes: list[Change], way: list[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session, _ = made(changes, Path(folder) / "any.townnotes")
        walked, straight = history_of(session), history_of(session)
        session.close()

    for place in way:
        walked.go_to(min(place, len(walked) - 1))
    straight.go_to(walked.place)

    assert walked.place == min(way[-1], len(walked) - 1) if way else walked.place == -1
    assert seen(walked.state) == seen(straight.state)
    assert set(walked.state.registers()) == set(straight.state.registers())


def test_a_text_that_stood_for_less_than_five_seconds_is_in_no_moment(townhall: Townhall) -> None:
    said = townhall.speaks(townhall.participant("Ana"), "first words")
    (point,) = townhall.state.points_of(said.id)
    for wait, text in ((60, "being"), (2, "being typed"), (2, "as it stayed")):
        townhall.later(wait).do([Assign("point", point.id, "text", text)])
    history = history_of(townhall.session)

    found: list[object] = []
    for place in range(len(history)):
        history.go_to(place)
        found.append(history.state.value(point.id, "text", None))

    assert list(dict.fromkeys(found)) == ["first words", "as it stayed"]


def test_a_version_kept_since_another_wrote_at_once_is_in_no_moment_either(
    townhall: Townhall,
) -> None:
    said = townhall.speaks(townhall.participant("Ana"), "first words")
    (point,) = townhall.state.points_of(said.id)
    townhall.later(60).do([Assign("point", point.id, "stance", "stressed")])
    # The step that this ends is over before the next words come.
    townhall.later(4).do([Assign("point", point.id, "text", "mine for a moment")])
    stamp = townhall.later(2).time << COUNTER_BITS
    hers = Register("point", point.id, "text", "bea", stamp, encode_value("hers"))
    townhall.session.take_in([hers])
    townhall.later(60).do([Assign("point", point.id, "text", "mine again")])
    kept = [one.value for one in townhall.session.earlier(point.id, "text")]
    history = history_of(townhall.session)

    found: dict[object, None] = {}
    for place in range(len(history)):
        history.go_to(place)
        found[history.state.value(point.id, "text", None)] = None

    assert '"mine for a moment"' in kept
    assert list(found) == ["first words", "hers", "mine again"]


def test_a_step_tells_which_fields_changed_and_when_it_was_over(townhall: Townhall) -> None:
    said = townhall.speaks(townhall.participant("Ana"), "more light")
    (point,) = townhall.state.points_of(said.id)
    townhall.later(60).do([Assign("point", point.id, "stance", "called for")])
    history = history_of(townhall.session)

    last = len(history) - 1

    assert history.changes(last) == {("point", point.id): {"stance"}}
    assert history.instant(last) == townhall.time
    assert history.place_at(townhall.time - 1) == last - 1


def test_a_point_taken_out_is_there_before_and_not_after(townhall: Townhall) -> None:
    said = townhall.speaks(townhall.participant("Ana"), "more light")
    (point,) = townhall.state.points_of(said.id)
    townhall.later(60).do([Assign("point", point.id, "deleted", True)])
    history = history_of(townhall.session)

    history.go_to(len(history) - 1)
    after = history.state.points_of(said.id)
    history.go_to(len(history) - 2)

    assert after == ()
    assert [one.text for one in history.state.points_of(said.id)] == ["more light"]


def test_people_joined_later_are_two_before(townhall: Townhall) -> None:
    one, other = townhall.participant("Ana"), townhall.participant("Anna")
    townhall.later(60).do(
        [Assign("link", "l1", name, value)
         for name, value in {"kind": "participant", "one": one.id, "other": other.id}.items()]
    )  # fmt: skip
    history = history_of(townhall.session)

    counts: list[int] = []
    for place in (len(history) - 1, len(history) - 2, len(history) - 1):
        history.go_to(place)
        counts.append(len(history.state.all(Participant)))

    assert counts == [1, 2, 1]


def test_the_practice_townhall_is_replayed_from_its_start_to_its_end(tmp_path: Path) -> None:
    session = Session.open(build_demo(tmp_path).session, "me")
    history = history_of(session)
    floor = KeptFloor(history.state)
    spoke: list[int] = []
    points: list[int] = []

    for place in range(len(history)):
        floor.follow(history.go_to(place))
        spoke.append(len(history.state.all(Intervention)))
        points.append(len(history.state.all(Point)))

    assert spoke == sorted(spoke)
    assert points == sorted(points)
    assert len(history.speakers) == spoke[-1] == 38
    assert [history.state.all(kind) for kind in KINDS.values()] == [
        session.state.all(kind) for kind in KINDS.values()
    ]
    assert floor.glance == glance_at(session.state)
    session.close()


def test_going_back_the_floor_is_kept_as_if_read_anew(tmp_path: Path) -> None:
    session = Session.open(build_demo(tmp_path).session, "me")
    history = history_of(session)
    session.close()
    floor = KeptFloor(history.state)
    assert floor.glance.now is None

    for place in (400, 399, 12, 300, 120, 119, 118, 0, 417):
        floor.follow(history.go_to(place))
        assert floor.glance == glance_at(history.state)
