"""Times whole merges of note-takers' files, with checks, links, plain tables and search index.

To reach: 3 files × 500 interventions × 5 points under 1 s, and 5 × 10,000 × 3 under 25 s and 1 GB.
Files share a start (all ids the same, each adds points), as laptops that were handed
a copy do, or were recorded apart.
"""

import resource
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parents[2]))

from townnotes.domain.entities import Intervention, Participant, Point, SessionDetails
from townnotes.domain.registers import Register, encode_value
from townnotes.merging import Merging
from townnotes.session import Session

SIZES = {"small": (3, 500, 5, 1.0), "large": (5, 10_000, 3, 25.0)}
MOST_MEGABYTES = 1000
BEGAN = 1_773_237_600_000
FIRST = ("Amina", "Juan", "Lena", "Taras", "Wei", "Zoe", "Ivo", "Mara", "Nils", "Oya", "Pia")
LAST = ("Diallo", "Berg", "Horvat", "Moreau", "Okoye", "Sato", "Kim", "Novak", "Silva", "Rossi")
WORDS = "the text of this draft should keep a clear reference to people who live near rivers"
LIMIT_SLACK = 1.2


def registers_of(number: int, count: int, points: int, *, apart: bool) -> Iterator[Register]:
    """Give one note-taker's registers; `number` 0 is the lead, whose start the others share."""
    own = f"{number + 1:032x}"
    maker = own if apart else "1".zfill(32)
    chance, same = Random(number), Random(7)
    late = number * 20_000 if apart else 0
    seed = number + 1 if apart else 1
    stamp = BEGAN << 16

    def entity(kind_: str, id_: str, author: str, **values: object) -> Iterator[Register]:
        nonlocal stamp
        for field, value in values.items():
            stamp += 1 << 16
            yield Register(kind_, id_, field, author, stamp, encode_value(value))

    def new(kind: int, at: int, of: int = seed) -> str:
        return f"{of:08x}{kind:08x}{at:016x}"

    yield from entity(SessionDetails.entity, new(0, 0), maker, name="townhall", date="2026-03-11")
    people = min(count, 400)
    for at in range(people):
        name = f"{same.choice(FIRST)} {same.choice(LAST)}{chr(97 + at % 26)}{chr(97 + at // 26)}"
        values = {"made": True, "rank": f"a{at:06}", "name": name}
        yield from entity(Participant.entity, new(1, at), maker, **values)
    for at in range(count):
        began = BEGAN + at * 90_000 + same.randrange(30_000)
        times = {"began": began + late, "ended": began + late + 55_000}
        speaker = new(1, same.randrange(people))
        values = {"speaker": speaker, "kind": "statement", "rank": f"a{at:06}", **times}
        yield from entity(Intervention.entity, new(2, at), maker, **values)
        for k in range(points):
            text = " ".join(chance.choices(WORDS.split(), k=12))
            said = {"intervention": new(2, at), "rank": f"a{k}", "at": began, "text": text}
            yield from entity(Point.entity, new(3, at * points + k, number + 1), own, **said)


def make(folder: Path, files: int, count: int, points: int, *, apart: bool) -> list[Path]:
    """Write the files."""
    paths: list[Path] = []
    for number in range(files):
        path = folder / f"{number}.townnotes"
        session = Session.create(path, f"{number + 1:032x}")
        session.take_in(registers_of(number, count, points, apart=apart))
        session.close()
        paths.append(path)
    return paths


def merged(paths: list[Path], folder: Path) -> tuple[float, float, str]:
    """Merge all into the first; returns the seconds from reading to the commit, and words.

    The second figure is the processor's: what it would be on a computer that does nothing else.
    """
    session = Session.open(paths[0], "1".zfill(32))
    begun, busy = perf_counter(), process_time()
    report = Merging(paths[1:], own=paths[0]).merge_into(session, folder=folder)
    seconds, busy = perf_counter() - begun, process_time() - busy
    session.close()
    return seconds, busy, report.words()[-1]


def main() -> None:
    """Print each figure beside its limit; fails where one is far beyond it."""
    wanted = sys.argv[1:] or list(SIZES)
    failed = False
    for name in wanted:
        files, count, points, limit = SIZES[name]
        for apart in (False, True):
            with tempfile.TemporaryDirectory() as folder:
                paths = make(Path(folder), files, count, points, apart=apart)
                seconds, busy, said = merged(paths, Path(folder))
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            how = "apart" if apart else "from one start"
            print(f"{files} × {count:,} × {points} {how}: {seconds:.2f} s ≤ {limit} s, "
                  f"{busy:.2f} s of the processor, "
                  f"{memory:.0f} MB so far ≤ {MOST_MEGABYTES} MB. {said}", flush=True)  # fmt: skip
            failed |= seconds > limit * LIMIT_SLACK or memory > MOST_MEGABYTES * LIMIT_SLACK
    sys.exit(failed)


if __name__ == "__main__":
    main()
