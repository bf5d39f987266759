"""An hour of one townhall through a folder: both press, type and add as they like."""

from random import Random

import pytest

from tests.ui.folder.laptops import Laptop, Two

LATER = (
    "Zola Brandt", "Kemi Oduya", "Wim Jansen", "Pia Lund", "Yusuf Haddad", "Chen Guo",
    "Vera Sokol", "Omar Faye", "Una Byrne", "Tariq Aziz", "Lena Fuchs", "Hugo Reyes",
    "Noa Ezer", "Igor Babic", "Fatou Diop", "Raj Mehta", "Ewa Nowak", "Jun Sato",
    "Dina Karam", "Bo Lindqvist", "Gil Torres",
)  # fmt: skip
SPOKEN_S = 150
NEAR_S = 6
"""What they press and add besides takes up to 5.3 s, and what a clock may be wrong by."""


@pytest.fixture(params=[0, 420_000, -3_600_000], ids=["equal", "ahead", "behind"])
def ahead(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def _gives_floor(one: Laptop, name: str) -> None:
    """Press Next for somebody, and once more where that is asked and they have no floor yet."""
    one.next()
    if one.live != name:
        one.next()


def _presses(two: Two, name: str, random: Random) -> None:
    """Have one of them give the floor, or both: at once, or the other when she sees it late."""
    first, second = random.sample([two.ann, two.bea], 2)
    how = random.choice(["one", "both at once", "the other late"])
    _gives_floor(first, name)
    two.later(0.3)
    if how == "both at once":
        _gives_floor(second, name)
    two.meet()
    if how == "the other late":
        two.later(3)
        second.next()


def _adds(two: Two, name: str, random: Random) -> None:
    """Have a new name put on the list on one laptop, or on both before either sees it."""
    adding = random.choice([[two.ann], [two.bea], [two.ann, two.bea]])
    for one in adding:
        one.at().adds(name)
        two.later(1)
    two.ann.until(lambda: all(one.speakers() == [name] for one in (two.ann, two.bea)))


# O5
def test_each_turn_stands_once_timed_by_one_clock_and_nothing_typed_is_lost(
    two: Two, ahead: int
) -> None:
    random = Random(f"{ahead}")
    heard = two.ann.speakers()
    typed: list[str] = []
    for name in (*heard, *LATER):
        if name not in heard:
            heard.append(name)
            _adds(two, name, random)
        _presses(two, name, random)
        for one in random.sample([two.ann, two.bea], random.randint(1, 2)):
            typed.append(f"point {len(typed)} of the hour")
            one.at().types(f"{typed[-1]}\n")
        two.later(SPOKEN_S)
        two.meet()

    turns = two.ann.turns()
    assert [name for name, _, _ in turns] == heard
    spoken = [(ended - began) / 1000 for _, began, ended in turns[1:-1] if began and ended]
    assert [one for one in spoken if abs(one - SPOKEN_S) > NEAR_S] == []
    assert set(typed) <= set(two.bea.noted())
