"""Two recordings are aligned as all their alignments together say."""

from itertools import combinations, pairwise
from math import isclose, prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.merge.made_up import recordings
from tests.merge.note_takers import BEGAN, HARD, debates, note, pairs_of
from townnotes.merge.align import align, probabilities
from townnotes.merge.evidence import Weighed
from townnotes.merge.recordings import RecordedPerson, RecordedTurn, Recording

ODDS = st.integers(1, 4).flatmap(
    lambda columns: st.lists(
        st.lists(st.floats(0, 50), min_size=columns, max_size=columns), min_size=1, max_size=4
    )
)


def _by_hand(odds: list[list[float]]) -> dict[tuple[int, int], float]:
    """Weigh every alignment that keeps the order, one by one."""
    cells = [(i, j) for i, row in enumerate(odds) for j in range(len(row))]
    total = 0.0
    held = dict.fromkeys(cells, 0.0)
    for count in range(min(len(odds), len(odds[0])) + 1):
        for chosen in combinations(cells, count):
            if all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chosen)):
                weight = prod(odds[i][j] for i, j in chosen)
                total += weight
                for cell in chosen:
                    held[cell] += weight
    return {cell: weight / total for cell, weight in held.items()}


@settings(deadline=None)
@given(ODDS)
def test_a_pair_is_as_probable_as_the_alignments_that_hold_it(odds: list[list[float]]) -> None:
    found, _ = probabilities([Weighed(i, 0, row) for i, row in enumerate(odds)], len(odds[0]))

    expected = _by_hand(odds)
    assert all(
        isclose(one.probability, expected[one.one, one.other], rel_tol=1e-6) for one in found
    )
    left_out = set(expected) - {(one.one, one.other) for one in found}
    assert all(expected[cell] <= 0.021 for cell in left_out)


@settings(deadline=None)
@given(recordings(at_most=2))
def test_rows_are_joined_once_and_in_their_order(many: list[Recording]) -> None:
    joined = [one for one in align(*many).pairs if one.probability > 0.5 + 1e-9]

    ordered = sorted(joined)
    assert all(a.one < b.one and a.other < b.other for a, b in pairwise(ordered))


def _row(at: int, name: str, began: int | None, text: str = "") -> RecordedTurn:
    ended = None if began is None else began + 60_000
    return RecordedTurn(f"row{at}", RecordedPerson(name, name), began, ended, text)


# X3
@pytest.mark.parametrize("seconds", [0, 90, -1_800])
def test_the_clock_offset_is_found(seconds: int) -> None:
    lengths = [70, 95, 110, 64, 150, 81, 120]
    names = ["Ann", "Bea", "Cy", "Dov", "Ewa", "Fay", "Gil"]
    starts = [sum(lengths[:at]) * 1000 for at in range(len(lengths))]
    ours = Recording("a", tuple(map(_row, range(7), names, starts)))
    theirs = Recording(
        "b", tuple(_row(at, names[at], starts[at] + seconds * 1000) for at in range(7) if at != 3)
    )

    offset = align(ours, theirs).offset

    assert offset is not None
    assert offset.milliseconds == pytest.approx(seconds * 1000, abs=1)


def test_without_times_the_order_and_the_names_decide() -> None:
    ours = [_row(at, name, None) for at, name in enumerate(["Ann", "Bea", "Cy", "Ann"])]
    theirs = [_row(at, name, None) for at, name in enumerate(["Bea", "Cy", "Ann"])]

    found = align(Recording("a", tuple(ours)), Recording("b", tuple(theirs)))

    assert found.offset is None
    assert [(one.one, one.other) for one in found.pairs if one.probability > 0.5] == [
        (1, 0),
        (2, 1),
        (3, 2),
    ]


def test_one_row_without_an_instant_keeps_its_place() -> None:
    rows = [_row(at, name, at * 90_000) for at, name in enumerate(["Ann", "Bea", "Cy", "Dov"])]
    ours = [*rows[:2], rows[2]._replace(began=None, ended=None), rows[3]]

    found = align(Recording("a", tuple(ours)), Recording("b", tuple(rows)))

    assert [(one.one, one.other) for one in found.pairs if one.probability > 0.5] == [
        (0, 0),
        (1, 1),
        (2, 2),
        (3, 3),
    ]


def test_what_was_noted_tells_nameless_speakers_apart() -> None:
    said = ["welcomed language on diasporas", "asked for stronger rivers protection clauses",
            "regretted missing children schooling paragraph"]  # fmt: skip
    ours = [_row(at, "", at * 20_000, text) for at, text in enumerate(said)]
    theirs = [_row(0, "", 22_000, said[1]), _row(1, "", 41_000, said[2])]

    found = align(Recording("a", tuple(ours)), Recording("b", tuple(theirs)))

    assert [(one.one, one.other) for one in found.pairs if one.probability > 0.5] == [
        (1, 0),
        (2, 1),
    ]


@pytest.mark.parametrize("drift", [50, -50])
def test_a_drifting_clock_is_followed_through_a_long_session(drift: int) -> None:
    held = max(debates(), key=lambda one: len(one.said), default=None)
    if held is None:
        pytest.skip("the debates of ../shared/data/ep are not here")
    one, other = note(held, HARD, "a"), note(held, HARD, "b", offset=-1500, drift=drift)

    found = align(one.recording, other.recording)

    assert found.offset is not None
    end = held.said[-1].ended
    true = end - 1_500_000 + (end - BEGAN) * drift / 1e6
    assert abs(found.offset.shift(end) - true) < 5_000
    assert len(pairs_of(one, other)) > 100
