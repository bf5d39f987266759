"""The check of a draft of 500 interventions × 5 points: `python tests/bench/lint_bench.py`.

Compared with finding the words of the same text once, so that a busy machine counts for both.
"""

import random
import re
import sys
from collections.abc import Callable
from functools import partial
from statistics import median
from time import process_time

from townnotes.domain.commands.records import make
from townnotes.domain.entities import (
    Category,
    Intervention,
    Participant,
    Point,
    SessionDetails,
    Theme,
)
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.domain.state import State
from townnotes.summary.draft import write_draft
from townnotes.summary.evidence.duplicates import likely_duplicates
from townnotes.summary.lint import lint
from townnotes.summary.style.house_style import built_in

INTERVENTIONS, POINTS, TOPICS, ROUNDS = 500, 5, 12, 7
GOAL_MS = 200
# A busy machine is no regression; half as much again is.
SLACK = 1.5
STANCES = ("welcomed", "called for", "stressed", "suggested", "expressed concern about", "")
WORDS = [
    "lamps",
    "towns",
    "owls",
    "dusk",
    "shielding",
    "curfews",
    "public",
    "street",
    "harbour",
    "roads",
    "measured",
    "clear",
    "local",
    "yearly",
    "shared",
    "national",
    "rural",
    "funds",
    "plans",
    "maps",
    "training",
]


def made_up() -> State:
    """Return a townhall of random words, the same at each run."""
    chance = random.Random(5)
    assigns = make(SessionDetails, "session", ordinal=4, name="virtual townhall", attendance=900)
    for kind in ("stakeholder", "UN entity"):
        plural = kind.replace("entity", "entities").replace("holder", "holders")
        assigns += make(Category, kind, singular=kind, plural=plural, took_the_floor=True)
    for number in range(TOPICS):
        assigns += make(Theme, f"topic {number}", label=f"topic {number}", rank=f"{number:04}")
    for number in range(INTERVENTIONS):
        assigns += _turn(chance, number)
    state = State()
    state.apply(
        Register(one.entity, one.id, one.field, "author", stamp, encode_value(one.value))
        for stamp, one in enumerate(assigns, start=1)
    )
    return state


def _turn(chance: random.Random, number: int) -> list[Assign]:
    kind = chance.choice(("stakeholder", "UN entity"))
    who, turn = f"speaker {number}", f"turn {number}"
    assigns = make(Participant, who, name=f"Speaker {number}", category=kind, rank=f"{number:04}")
    assigns += make(Intervention, turn, speaker=who, began=1000 * number + 1, rank=f"{number:04}")
    for place in range(POINTS):
        assigns += make(
            Point, f"{turn} {place}", intervention=turn, rank=f"{place:04}",
            text=" ".join(chance.sample(WORDS, k=chance.randint(4, 14))),
            stance=chance.choice(STANCES), themes=(f"topic {chance.randrange(TOPICS)}",),
        )  # fmt: skip
    return assigns


def main() -> None:
    """Print the times of two styles, and fail where the goal is missed."""
    state = made_up()
    for name in ("townhall", "record"):
        style = built_in(name)
        draft = write_draft(state, style)
        text = "\n".join(one.text for one in draft.paragraphs)
        # The window looks for what likely says the same beside it, and has it when it checks.
        likely = likely_duplicates(state, abbreviations=style.abbreviations)
        check = partial(lint, state, draft, style, likely)
        words = partial(re.findall, r"\b\w+\b", text)
        took, read = [median(_times(one)) for one in (check, words)]
        print(
            f"{name}: {len(words())} words, {len(check())} findings, {took:.0f} ms "
            f"({took / read:.0f} × finding the words), goal {GOAL_MS} ms"
        )
        if took > GOAL_MS * SLACK:
            sys.exit(1)


def _times(run: Callable[[], object]) -> list[float]:
    found: list[float] = []
    for _ in range(ROUNDS):
        begun = process_time()
        run()
        found.append((process_time() - begun) * 1000)
    return found


if __name__ == "__main__":
    main()
