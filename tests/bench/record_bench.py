"""Whether a merged record counts right: `record_bench.py [--all | --debates=N] [KIND …]`.

Debates of the European Parliament are noted by two in every way that merging has trouble with; both
files are merged by the front door, and the number of speakers is read out of the opening sentence.
Each figure stands beside its limit, and says MISSED beyond it. A few debates of the half that
nothing was chosen by; `--all` takes every one of them. A KIND is the beginning of a kind's name.
"""

import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
import record_special as special
from record_tally import Figure, Tally, known, precise, proposed, recalled, tell
from verdicts import Verdicts

from tests.merge import kinds_apart as kinds
from tests.merge.kinds_apart import CAREFUL, HASTY, HURRIED, two
from tests.merge.merged_records import Answer, merged
from tests.merge.note_takers import Debate, debates
from tests.merge.two_recordings import Ear, Turn, TwoRecordings

SHORTEST, LONGEST, FEW = 14, 30, 8
HALF_AN_HOUR, SOON = 1800, 120
Recorded = Callable[[Debate, random.Random], TwoRecordings]


class Kind(NamedTuple):
    """A kind of townhall: how it comes about, and what is measured of it."""

    name: str
    recorded: Recorded
    figures: Sequence[Figure]
    answer: Answer = ""
    """What somebody says of the townhall that the other file is of."""


def by_clock(
    ours: Ear,
    offsets: Callable[[random.Random], float],
    turns: Callable[[Debate, random.Random], list[Turn]] = kinds.turns_of,
) -> Recorded:
    """Return townhalls noted by one who is careful or not, and by one in a hurry with a clock."""

    def recorded(debate: Debate, chance: random.Random) -> TwoRecordings:
        ear = HURRIED._replace(offset=offsets(chance))
        return two(turns(debate, chance), ours, ear, chance)

    return recorded


def of(turns: Callable[[Debate, random.Random], list[Turn]], ours: Ear, theirs: Ear) -> Recorded:
    """Return townhalls of such turns, noted by two."""
    return lambda debate, chance: two(turns(debate, chance), ours, theirs, chance)


def _dialogue_by_clocks(debate: Debate, chance: random.Random) -> TwoRecordings:
    ear = HASTY._replace(offset=chance.uniform(-SOON, SOON))
    return two(kinds.dialogue(debate, chance), HASTY, ear, chance)


COUNTED: tuple[Figure, ...] = (Tally.count, Tally.said_so, Tally.remarked, Tally.not_asked,
                               Tally.survives)  # fmt: skip
AS_GOOD: tuple[Figure, ...] = (*COUNTED, Tally.names, Tally.order, precise(0.99))
APART: tuple[Figure, ...] = (Tally.is_asked, Tally.nothing_joined, Tally.nothing_taken_in)
ALIGNED: tuple[Figure, ...] = (Tally.count, Tally.said_so, Tally.nothing_joined, Tally.names,
                               Tally.order, proposed(0.95))  # fmt: skip
CLOCKS: dict[str, Callable[[random.Random], float]] = {
    "clocks equal": lambda _: 0.0,
    "30 s behind": lambda _: -30.0,
    "30 s ahead": lambda _: 30.0,
    "90 s behind": lambda _: -90.0,
    "90 s ahead": lambda _: 90.0,
    "±30 minutes": lambda chance: chance.uniform(-HALF_AN_HOUR, HALF_AN_HOUR),
    "3 h behind": lambda _: -3.0 * kinds.HOUR,
    "another zone": lambda chance: chance.choice(kinds.ZONES) * float(kinds.HOUR),
}
BEFORE = 1.0
"""How much was joined by itself before the record was made to count right, whatever the clocks."""


def every_kind() -> list[Kind]:
    """Return all kinds in the order of the table."""
    panel_whole = of(kinds.panel, CAREFUL, CAREFUL)
    first, second = Ear(share=(0, 0.6)), Ear(share=(0.6, 1))
    day_wrong = Ear(missed=0.1, offset=kinds.DAY, days=1)
    date_wrong = Ear(missed=0.1, days=1)
    return [
        *(Kind(f"one in a hurry, {name}", by_clock(CAREFUL, clock),
               (*AS_GOOD, recalled(BEFORE))) for name, clock in CLOCKS.items()),
        *(Kind(f"both in a hurry, {name}", by_clock(HURRIED, CLOCKS[name]), AS_GOOD)
          for name in ("clocks equal", "30 s behind", "30 s ahead")),
        Kind("merged into the file of the one in a hurry", of(kinds.turns_of, HURRIED, CAREFUL),
             AS_GOOD),
        Kind("several of one organization", by_clock(CAREFUL, CLOCKS["30 s behind"],
             kinds.of_groups), AS_GOOD),
        Kind("panel that opens and closes, noted whole", panel_whole,
             (*COUNTED, Tally.nothing_joined, Tally.order, proposed(0.95))),
        Kind("panel, one opens and the other closes", of(kinds.panel, first, second),
             (*COUNTED, Tally.nothing_joined, Tally.order)),
        Kind("shift change", of(kinds.turns_of, first, second),
             (*COUNTED, Tally.nothing_joined, Tally.order)),
        Kind("dialogue, clocks equal", of(kinds.dialogue, HASTY, HASTY),
             (*COUNTED, precise(0.97))),
        Kind("dialogue, clocks ±2 minutes", _dialogue_by_clocks,
             (*COUNTED, precise(0.97))),
        Kind("next morning, No. 4", _another(kinds.NEXT_MORNING), APART),
        Kind("next morning, without a number",
             _another(kinds.NEXT_MORNING._replace(ordinal=None)), APART),
        Kind("last month, without times", _another(kinds.LAST_MONTH), APART),
        Kind("the clock a day ahead, unsaid", of(kinds.turns_of, CAREFUL, day_wrong),
             (Tally.is_asked, Tally.nothing_taken_in)),
        Kind("the clock a day ahead, said to be the same",
             of(kinds.turns_of, CAREFUL, day_wrong), ALIGNED, answer="same"),
        Kind("the date alone a day wrong, unsaid", of(kinds.turns_of, CAREFUL, date_wrong),
             (Tally.is_asked,)),
        Kind("the date alone a day wrong, said to be the same",
             of(kinds.turns_of, CAREFUL, date_wrong), ALIGNED, answer="same"),
        *_of_names(),
    ]  # fmt: skip


def _of_names() -> list[Kind]:
    return [
        Kind("nicknames", kinds.with_nicknames,
             (*COUNTED, proposed(0.95), known(0.95))),
        Kind("Chinese in Latin letters", kinds.in_chinese,
             (Tally.not_asked, Tally.nothing_joined, proposed(0.9),
              known(0.9))),
        Kind("names by speech-to-text", kinds.by_machine,
             (Tally.not_asked, precise(0.99), proposed(0.85),
              known(0.85))),
    ]  # fmt: skip


def _another(theirs: Ear) -> Recorded:
    return lambda debate, chance: kinds.another(debate, theirs, chance)


def measured(kind: Kind, chosen: Sequence[Debate]) -> Tally:
    """Merge townhalls of a kind, one of each debate."""
    tally = Tally()
    for debate in chosen:
        case = kind.recorded(debate, random.Random(f"{debate.id}/{kind.name}"))
        with (
            tempfile.TemporaryDirectory() as folder,
            merged(case, Path(folder), answer=kind.answer) as record,
        ):
            tally.see(record, case, Path(folder))
    return tally


def main() -> int:
    """Print all figures; 1 where one is missed."""
    held_out = [one for one in debates() if not one.is_for_tuning]
    if not held_out:
        print("../shared/data/ep is not here: nothing was measured")
        return 0
    fitting = [one for one in held_out if SHORTEST <= len(one.said) <= LONGEST]
    asked = [one.partition("=")[2] for one in sys.argv if one.startswith("--debates=")]
    chosen = held_out if "--all" in sys.argv else fitting[: int(asked[0]) if asked else FEW]
    wanted = tuple(one for one in sys.argv[1:] if not one.startswith("--"))
    verdicts = Verdicts()
    began = perf_counter()
    for kind in every_kind():
        if not wanted or kind.name.startswith(wanted):
            print(kind.name, flush=True)
            tally = measured(kind, chosen)
            tell(verdicts, [figure(tally) for figure in kind.figures])
    for name, rows in special.SPECIAL.items():
        if not wanted or name.startswith(wanted):
            print(name, flush=True)
            tell(verdicts, rows(chosen))
    print(f"{len(chosen)} debates a kind, {perf_counter() - began:.0f} s")
    return int(verdicts.is_missed)


if __name__ == "__main__":
    sys.exit(main())
