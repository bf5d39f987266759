"""Where one note-taker goes on as another ends: who speaks again, and whose clock is wrong."""

from collections.abc import Sequence
from random import Random

import pytest

from tests.merge.note_takers import BEGAN
from townnotes.merge.proposals import compare
from townnotes.merge.recordings import RecordedPerson, RecordedTurn, Recording

NAMES = ("Lena Horvat", "Wei Okoye", "Juan Diallo", "Zoe Berg", "Ivo Rossi", "Mara Silva",
         "Taras Moreau", "Nils Sato", "Amina Kim", "Pia Novak")  # fmt: skip
AHEAD_MS = 25 * 60_000
SHORT_LIMIT, NO_LIMIT = (108_000, 120_000), (30_000, 240_000)
Spoken = list[tuple[int, str, int, int]]
"""Turns by their number: who spoke, and when that began and ended."""


def spoken(names: Sequence[str], limit: tuple[int, int], chance: Random) -> Spoken:
    now, found = BEGAN, Spoken()
    for number, name in enumerate(names):
        ended = now + chance.randint(*limit)
        found.append((number, name, now, ended))
        now = ended + chance.randint(1_000, 5_000)
    return found


def noted(turns: Spoken, by: str, chance: Random, ahead: int = 0) -> Recording:
    def key(at: int) -> int:
        return at + ahead + round(chance.gauss(0, 1_000))

    return Recording(
        by,
        tuple(
            RecordedTurn(
                f"{by}{number}", RecordedPerson(f"{by}{name}", name), key(since), key(till)
            )
            for number, name, since, till in turns
        ),
    )


def joined(ours: Recording, theirs: Recording) -> list[tuple[int, int]]:
    """Return the turns that are joined unasked, by their numbers."""
    sure = (one for one in compare([ours, theirs]).sure if one.kind == "intervention")
    return sorted((int(one.one[1:]), int(one.other[1:])) for one in sure)


@pytest.mark.parametrize("both", [0, 1, 2])
@pytest.mark.parametrize("seed", range(12))
def test_who_speaks_again_under_a_strict_limit_after_a_handover_is_not_joined(
    both: int, seed: int
) -> None:
    chance = Random(seed)
    people = chance.sample(NAMES, 6)
    turns = spoken([*people, *people], SHORT_LIMIT, chance)
    found = joined(noted(turns[: 6 + both], "A", chance), noted(turns[6:], "B", chance))

    assert all(one == other for one, other in found)


@pytest.mark.parametrize("stays", [3, 4])
@pytest.mark.parametrize("seed", range(12))
def test_who_stays_for_some_turns_after_a_handover_shares_those_and_no_others(
    stays: int, seed: int
) -> None:
    chance = Random(seed)
    people = chance.sample(NAMES, 10)
    turns = spoken([*people, *people], SHORT_LIMIT, chance)
    found = joined(noted(turns[: 10 + stays], "A", chance), noted(turns[10:], "B", chance))

    assert found == [(at, at) for at in range(10, 10 + stays)]


@pytest.mark.parametrize("seed", range(6))
def test_a_short_townhall_by_a_wrong_clock_is_joined_where_lengths_tell_it(seed: int) -> None:
    chance = Random(seed)
    turns = spoken(chance.sample(NAMES, 5), NO_LIMIT, chance)
    found = joined(noted(turns, "A", chance), noted(turns, "B", chance, AHEAD_MS))

    assert found == [(at, at) for at in range(5)]
