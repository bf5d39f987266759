"""A version restored in place: new changes that give everything its values of then, one undo."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Townhall
from tests.test_undo_of_everything import DEEDS
from townnotes.domain.commands import speakers_list, themes
from townnotes.domain.entities import KINDS, Participant, Point, Theme
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.safety.backups import AT_WORK, back_up
from townnotes.safety.restoring import compared, state_of, values_of

steps = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 9)), max_size=20)


def _all_of(state: State) -> dict[str, Any]:
    return {name: state.all(kind) for name, kind in KINDS.items()}


def _begun(folder: str) -> Townhall:
    townhall = Townhall(Path(folder) / "s.townnotes")
    for name in ("Ada", "Bo", "Cy"):
        townhall.asks(townhall.participant(name))
    for label in ("pay", "tea", "rest"):
        townhall.theme(label)
    townhall.do(speakers_list.call_next(townhall.state, new_id(), townhall.time), "next")
    townhall.types("night work #pay #tea #rest")
    return townhall


def _go_on(townhall: Townhall, done: list[tuple[int, int]]) -> None:
    for which, n in done:
        try:
            townhall.do(DEEDS[which](townhall.later(3), n), f"step {n}")
        except RuleError:
            continue


def _restore(townhall: Townhall, then: State) -> None:
    townhall.later(3).session.submit(values_of(then, townhall.state), "version")


@settings(max_examples=60, deadline=None)
@given(before=steps, since=steps)
def test_restored_everything_is_as_then_and_undone_as_before(
    before: list[tuple[int, int]], since: list[tuple[int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        townhall = _begun(folder)
        _go_on(townhall, before)
        then = state_of(back_up(townhall.session, AT_WORK, Path(folder))())
        _go_on(townhall, since)
        now = _all_of(townhall.state)
        _restore(townhall, then)
        restored = _all_of(townhall.state)
        if restored != now:
            townhall.session.undo()
        undone = _all_of(townhall.state)
        townhall.session.close()

    assert restored == _all_of(then)
    assert undone == now


def test_what_another_wrote_since_is_put_back_too(townhall: Townhall) -> None:
    point = _spoken(townhall)
    then = state_of(back_up(townhall.session, AT_WORK)())
    other = Townhall(townhall.session.path.with_name("other.townnotes"), "b")
    other.later(60).session.take_in(townhall.state.registers())
    other.do([Assign(Point.entity, point.id, "text", "something else")])
    who = other.participant("Somebody new")
    townhall.later(120).session.take_in(other.state.registers())
    other.session.close()

    _restore(townhall, then)

    assert [one.text for one in townhall.state.all(Point)] == [point.text]
    assert townhall.state.find(Participant, who.id) is None


def test_a_comparison_names_what_is_gone_what_reads_otherwise_and_counts_what_came(
    townhall: Townhall,
) -> None:
    one, other = _spoken(townhall), _spoken(townhall)
    path = back_up(townhall.session, AT_WORK)()
    townhall.later(60)
    townhall.do([Assign(Point.entity, one.id, "deleted", True)])
    townhall.do([Assign(Point.entity, other.id, "text", "something else")])
    _spoken(townhall)

    seen = compared(list(townhall.state.registers()), path)

    assert (seen.gone, seen.changed, seen.added) == ({one.id}, {other.id}, 1)


@pytest.mark.parametrize("count", [1, 3])
def test_a_session_restored_twice_is_the_same(townhall: Townhall, count: int) -> None:
    _spoken(townhall)
    then = state_of(back_up(townhall.session, AT_WORK)())
    _spoken(townhall)

    for _ in range(count):
        _restore(townhall, then)

    assert _all_of(townhall.state) == _all_of(then)


def _spoken(townhall: Townhall) -> Point:
    one = townhall.speaks(townhall.participant("Marta"), "more benches")
    return townhall.state.points_of(one.id)[0]


def test_a_theme_taken_off_since_comes_back_in_its_place(townhall: Townhall) -> None:
    for label in ("pay", "tea", "rest"):
        townhall.theme(label)
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    point = townhall.types("night work #pay #tea #rest")
    then = state_of(back_up(townhall.session, AT_WORK)())
    pay = townhall.state.all(Theme)[0]
    townhall.later(3).do(themes.toggle_theme(townhall.state, point.id, pay.id), "theme")

    _restore(townhall, then)

    after = townhall.state.find(Point, point.id)
    assert after
    assert after.themes == point.themes
