"""Likely duplicates of random words: `python tests/bench/likely_bench.py`.

Once of 2,500 points in ten themes, and once of 400 in a single theme said in one way, where every
pair could be one.
"""

import random
import sys
from statistics import median
from time import process_time

from townnotes.domain.commands.records import make
from townnotes.domain.entities import Intervention, Point, Theme
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State
from townnotes.summary.evidence.duplicates import likely_duplicates

ROUNDS = 5
GOALS_MS = {(10, 2500): 300, (1, 400): 100}
"""By the themes, and the points of them all."""
ENDINGS = ("ater", "oads", "ells", "unds", "ights", "ograms", "arbour", "edules", "onsent", "ield")
WORDS = [f"{letter}{ending}" for letter in "bcdfghklmnprst" for ending in ENDINGS]
STANCES = ("welcomed", "called for", "stressed", "questioned", "informed")


def made_up(themes: int, points: int) -> State:
    """Return points of random words, the same at each run; of one theme, of one stance."""
    chance = random.Random(7)
    assigns = make(Intervention, "turn", began=1)
    for number in range(themes):
        assigns += make(Theme, f"theme {number}", label=f"theme {number}")
    for number in range(points):
        words = " ".join(chance.choices(WORDS, k=chance.randint(3, 9)))
        stance = chance.choice(STANCES) if themes > 1 else STANCES[1]
        worn = (f"theme {chance.randrange(themes)}",)
        assigns += make(
            Point, f"point {number}", intervention="turn", rank=f"{number:05}V", text=words,
            stance=stance, themes=worn,
        )  # fmt: skip
    state = State()
    state.apply(
        Register(one.entity, one.id, one.field, "author", stamp, encode_value(one.value))
        for stamp, one in enumerate(assigns, start=1)
    )
    return state


def main() -> None:
    """Print the times, and fail where the goal is missed."""
    for (themes, points), goal in GOALS_MS.items():
        state = made_up(themes, points)
        found = likely_duplicates(state)
        took: list[float] = []
        for _ in range(ROUNDS):
            begun = process_time()
            likely_duplicates(state)
            took.append((process_time() - begun) * 1000)
        print(
            f"{points} points in {themes} themes: {len(found)} pairs, {median(took):.0f} ms, "
            f"{median(took) / goal:.2f} of the goal"
        )
        if median(took) > goal:
            sys.exit(1)


if __name__ == "__main__":
    main()
