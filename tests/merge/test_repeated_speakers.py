"""Where the same few speak again and again, what does not belong together is not joined."""

import random
from collections.abc import Iterable, Sequence

import pytest

from tests.merge.note_takers import (
    BETWEEN_MS,
    EASY,
    MIDDLE,
    Care,
    Debate,
    Noted,
    Said,
    Score,
    debates,
    note,
    pairs_of,
)
from townnotes.merge.proposals import compare

HELD_OUT = [one for one in debates() if not one.is_for_tuning]
pytestmark = pytest.mark.skipif(not HELD_OUT, reason="../shared/data/ep is not here")


def _timed(said: Sequence[Said]) -> Iterable[Said]:
    now = said[0].began
    for one in said:
        length = one.ended - one.began
        yield one._replace(began=now, ended=now + length)
        now += length + BETWEEN_MS


def _dialogue(debate: Debate, count: int) -> Debate:
    """Have so many people speak in turn what a whole debate said."""
    chance = random.Random(f"{debate.id}/{count}")
    people = chance.sample(sorted({(one.name, one.organization) for one in debate.said}), count)
    said: list[Said] = []
    last = people[0]
    for one in debate.said:
        last = chance.choice([who for who in people if who != last])
        said.append(one._replace(name=last[0], organization=last[1]))
    return debate._replace(id=f"{debate.id}/{count}", said=tuple(_timed(said)))


def _panel(debate: Debate, count: int) -> Debate:
    """Have so many people open and close, each for a minute to three."""
    chance = random.Random(f"{debate.id}/{count}")
    names = list(dict.fromkeys((one.name, one.organization) for one in debate.said))
    said = [
        Said(*who, 0, round(chance.uniform(60_000, 180_000)), "")
        for who in (*names, *names[:count])
    ]
    return debate._replace(id=f"{debate.id}/{count}", said=tuple(_timed(said)))


def _joined(one: Noted, other: Noted) -> set[tuple[str, str]]:
    seen = compare([one.recording, other.recording])
    sure = {(it.one, it.other) for it in seen.sure if it.kind == "intervention"}
    return {(a, b) if a in one.heard else (b, a) for a, b in sure}


@pytest.mark.parametrize("care", [EASY, MIDDLE])
@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("apart", [0, 120])
def test_what_is_joined_of_a_dialogue_is_right(care: Care, count: int, apart: int) -> None:
    score = Score()
    for debate in HELD_OUT:
        spoken = _dialogue(debate, count)
        offset = random.Random(spoken.id).uniform(-apart, apart)
        one, other = note(spoken, care, "a"), note(spoken, care, "b", offset=offset)
        score = score.plus(_joined(one, other), pairs_of(one, other))

    assert score.precision >= 0.97


@pytest.mark.parametrize("care", [EASY, MIDDLE])
@pytest.mark.parametrize("count", [4, 5, 6])
def test_a_panel_that_opens_and_closes_is_not_joined_after_a_shift_change(
    care: Care, count: int
) -> None:
    joined = 0
    for debate in HELD_OUT:
        spoken = _panel(debate, count)
        half = len(spoken.said) // 2
        if half < count:
            continue
        first, last = note(spoken, care, "a"), note(spoken, care, "b")
        one, other = _part(first, range(half)), _part(last, range(half, len(spoken.said)))
        joined += len(_joined(one, other))

    assert joined == 0


def _part(noted: Noted, numbers: range) -> Noted:
    rows = tuple(row for row in noted.recording.heard if noted.heard[row.id][0] in numbers)
    return Noted(
        noted.recording._replace(heard=rows), {one.id: noted.heard[one.id] for one in rows}
    )
