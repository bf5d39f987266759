"""Whatever is done on the floor, undo gives back step by step, and redo makes again."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands import cards, interventions, points, speakers_list, themes
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import KINDS, Intervention, Participant, Point, Request, Theme
from townnotes.domain.floor.speakers import open_intervention, waiting
from townnotes.domain.registers import Assign, new_id
from townnotes.errors import RuleError

Deed = Callable[[Townhall, int], list[Assign]]


def _points(townhall: Townhall) -> tuple[Point, ...]:
    running = open_intervention(townhall.state)
    return townhall.state.points_of(running.id) if running else ()


def _type(townhall: Townhall, n: int) -> list[Assign]:
    running = open_intervention(townhall.state)
    if running is None:
        return []
    held = [TypedLine(p.id, p.text, p.at or 0) for p in _points(townhall)]
    line = TypedLine(new_id(), f"point {n} #pay", townhall.time)
    if held and n % 3 == 0:
        line = TypedLine(held[n % len(held)].id, f"typed over {n}", townhall.time)
        held = [one for one in held if one.id != line.id]
    return write_lines(townhall.state, running.id, "", [*held, line], {line.id})


def _of_a_point(deed: Callable[[Townhall, Point, int], list[Assign]]) -> Deed:
    def with_one(townhall: Townhall, n: int) -> list[Assign]:
        held = _points(townhall)
        return deed(townhall, held[n % len(held)], n) if held else []

    return with_one


def _tag(townhall: Townhall, point: Point, n: int) -> list[Assign]:
    every = townhall.state.all(Theme)
    return themes.toggle_theme(townhall.state, point.id, every[n % len(every)].id)


def _against(townhall: Townhall, point: Point, n: int) -> list[Assign]:
    every = townhall.state.all(Point)
    return cards.oppose(townhall.state, point.id, every[n % len(every)].id)


def _ask(townhall: Townhall, n: int) -> list[Assign]:
    people = townhall.state.all(Participant)
    chosen = people[n % len(people)].id
    return speakers_list.request_floor(townhall.state, new_id(), chosen, townhall.time)


def _of_a_request(deed: Callable[[Townhall, Request, int], list[Assign]]) -> Deed:
    def with_one(townhall: Townhall, n: int) -> list[Assign]:
        row = waiting(townhall.state)
        return deed(townhall, row[n % len(row)], n) if row else []

    return with_one


def _correct(townhall: Townhall, n: int) -> list[Assign]:
    every = townhall.state.all(Intervention)
    people = townhall.state.all(Participant)
    if not every:
        return []
    one = every[n % len(every)]
    speaker = people[n % len(people)].id
    return interventions.correct(townhall.state, one.id, townhall.time, speaker=speaker)


def _remove(townhall: Townhall, n: int) -> list[Assign]:
    every = townhall.state.all(Intervention)
    if n % 5 or not every:
        return []
    return interventions.remove_intervention(townhall.state, every[n % len(every)].id)


DEEDS: tuple[Deed, ...] = (
    _type, _ask, _correct, _remove,
    lambda t, _: speakers_list.call_next(t.state, new_id(), t.time),
    lambda t, _: speakers_list.pause_or_go_on(t.state, new_id(), t.time),
    lambda t, n: themes.add_theme(t.state, new_id(), f"theme {n} {t.time}"),
    _of_a_point(_tag),
    _of_a_point(lambda t, point, _: points.apply_marks(t.state, point.id)),
    _of_a_point(lambda t, point, _: points.toggle_private(t.state, point.id)),
    _of_a_point(lambda t, point, n: points.word_point(t.state, point.id, f"worded {n}", "urged")),
    _of_a_point(_against),
    _of_a_point(lambda t, point, _: points.remove_points(t.state, [point.id])),
    _of_a_request(lambda t, one, n: speakers_list.move_request(t.state, one.id, n % 4)),
    _of_a_request(lambda t, one, _: speakers_list.withdraw(t.state, one.id)),
)  # fmt: skip


def _all_of(townhall: Townhall) -> dict[str, Any]:
    return {name: townhall.state.all(kind) for name, kind in KINDS.items()}


def _do(townhall: Townhall, which: int, n: int) -> bool:
    """Do one thing, and say whether anything came of it."""
    before = _all_of(townhall)
    try:
        assigns = DEEDS[which % len(DEEDS)](townhall.later(3), n)
    except RuleError:
        return False
    townhall.do(assigns, f"step {n}")
    return _all_of(townhall) != before


def _begun(folder: str) -> Townhall:
    townhall = Townhall(Path(folder) / "s.townnotes")
    for name in ("Ada", "Bo", "Cy"):
        townhall.asks(townhall.participant(name))
    for label in ("pay", "tea", "rest"):
        townhall.theme(label)
    townhall.do(speakers_list.call_next(townhall.state, new_id(), townhall.time), "next")
    return townhall


# D8
def test_120_mixed_steps_are_undone_one_by_one_and_made_again() -> None:
    with tempfile.TemporaryDirectory() as folder:
        townhall = _begun(folder)
        seen = [_all_of(townhall)]
        for n in range(600):
            if _do(townhall, n, n // 3):
                seen.append(_all_of(townhall))
            if len(seen) > 120:
                break
        assert len(seen) == 121

        back: list[dict[str, Any]] = []
        for _ in range(120):
            townhall.session.undo()
            back.append(_all_of(townhall))
        again: list[dict[str, Any]] = []
        for _ in range(120):
            townhall.session.redo()
            again.append(_all_of(townhall))
        townhall.session.close()

    assert back == seen[-2::-1]
    assert again == seen[1:]


# D8
@settings(max_examples=40, deadline=None)
@given(steps=st.lists(st.tuples(st.integers(0, 12), st.integers(0, 9)), max_size=25))
def test_any_steps_undone_leave_what_stood_before(steps: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        townhall = _begun(folder)
        seen = [_all_of(townhall)]
        for which, n in steps:
            if _do(townhall, which, n):
                seen.append(_all_of(townhall))
        back = [_all_of(townhall)]
        for _ in seen[1:]:
            townhall.session.undo()
            back.append(_all_of(townhall))
        again = [_all_of(townhall)]
        for _ in seen[1:]:
            townhall.session.redo()
            again.append(_all_of(townhall))
        townhall.session.close()

    assert back == seen[::-1]
    assert again == seen


# D8
def test_undo_of_taking_a_theme_off_puts_it_back_in_its_place(townhall: Townhall) -> None:
    for label in ("pay", "tea", "rest"):
        townhall.theme(label)
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    point = townhall.types("night work #pay #tea #rest")
    pay = townhall.state.all(Theme)[0]

    townhall.do(themes.toggle_theme(townhall.state, point.id, pay.id), "theme")
    townhall.session.undo()

    after = townhall.state.find(Point, point.id)
    assert after
    assert after.themes == point.themes
