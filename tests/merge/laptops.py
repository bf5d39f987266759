"""Laptops with different clocks at which one townhall is noted."""

from collections.abc import Iterable
from pathlib import Path

from tests.builders import START, Townhall
from townnotes.domain.entities import Intervention, Participant

SPEAKERS = [f"{first} {last}" for last in ("Diallo", "Berg", "Horvat")
            for first in ("Amina", "Juan", "Lena", "Taras", "Wei", "Zoe")]  # fmt: skip
MINUTE, HOUR = 60, 3600


def moment(at: int) -> int:
    """Return how many milliseconds after the first somebody begins to speak."""
    return 1000 * sum(75 + one * one * 37 % 101 for one in range(at))


def noted(folder: Path, author: str, ahead: float = 0, missed: Iterable[int] = ()) -> Townhall:
    """Note the townhall, but for who was missed, on a laptop whose clock is so many seconds ahead.

    The author is a letter; each is a laptop of its own.
    """
    hall = Townhall(folder / f"{author}.townnotes", author * 32)
    for at, name in enumerate(SPEAKERS):
        if at not in missed:
            hall.time = START + round(ahead * 1000) + moment(at)
            hall.speaks(hall.participant(name), f"{name} spoke of water, {author}")
    return hall


def order(hall: Townhall) -> list[str]:
    """Return who spoke, in the order shown."""
    said = (hall.state.find(Participant, one.speaker) for one in hall.state.all(Intervention))
    return [one.name for one in said if one]


def began(hall: Townhall) -> list[int]:
    """Return when each intervention began, as shown."""
    return [one.began or 0 for one in hall.state.all(Intervention)]


def shown(ahead: float = 0) -> list[int]:
    """Return when each would have begun by a clock that is so many seconds ahead."""
    return [START + round(ahead * 1000) + moment(at) for at in range(len(SPEAKERS))]
