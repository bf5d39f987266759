"""Compares taking registers in with the least it could cost: ATTACH and upsert (goal G9)."""

import random
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from townnotes.domain.entities import Intervention, Point
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.merge_batch import Batch, Came
from townnotes.domain.registers import Register, encode_value, union
from townnotes.domain.state import State
from townnotes.session import Session
from townnotes.store.opening import read_source
from townnotes.store.session_file import SessionFile

FILES, ROWS, SHARED, FIELDS = 5, 10_000, 0.1, ("intervention", "rank", "text", "stance", "at")
ROUNDS = 7
RATIO_LIMIT = 3.0
# A busy machine is no regression.
SLACK = 1.2
WORDS = "the text of this draft should keep a clear reference to people who live near rivers"
UPSERT = """
    INSERT INTO register SELECT * FROM other.register WHERE true
    ON CONFLICT (id, field, author) DO UPDATE
    SET entity = excluded.entity, stamp = excluded.stamp, value = excluded.value, crc = excluded.crc
    WHERE excluded.stamp > stamp
"""


def registers_of(number: int) -> list[Register]:
    """Return a note-taker's registers, a tenth of them the same in every file."""
    found: list[Register] = []
    for at in range(ROWS // len(FIELDS)):
        author = "0" * 32 if at < ROWS * SHARED / len(FIELDS) else f"{number + 1:032x}"
        chance = random.Random(f"{author}{at}")
        id_ = f"{chance.getrandbits(128):032x}"
        values = {
            "intervention": f"{at // 5:032x}",
            "rank": f"a{at:06}",
            "text": " ".join(chance.choices(WORDS.split(), k=16)),
            "stance": "welcomed",
            "at": 1_773_237_600_000 + at * 1000,
        }
        found += [
            Register(Point.entity, id_, field, author, (at + 1) << 20, encode_value(value))
            for field, value in values.items()
        ]
    return found


def make_files(folder: Path) -> list[Path]:
    """Write the files, interventions included."""
    paths: list[Path] = []
    for number in range(FILES):
        registers = [
            Register(Intervention.entity, f"{at:032x}", "began", "0" * 32, 1, str(at))
            for at in range(ROWS // len(FIELDS) // 5)
        ]
        path = folder / f"{number}.townnotes"
        session = Session.create(path, f"{number + 1:032x}")
        session.take_in(registers + registers_of(number))
        session.close()
        paths.append(path)
    return paths


def attach(target: Path, others: list[Path]) -> None:
    """Let SQLite do all, unchecked, in one transaction."""
    db = sqlite3.connect(target, isolation_level=None)
    for sign in ("journal_mode = TRUNCATE", "synchronous = FULL"):
        db.execute(f"PRAGMA {sign}")
    for other in others:
        db.execute("ATTACH ? AS other", [str(other)])
        db.execute("BEGIN")
        db.execute(UPSERT)
        db.execute("COMMIT")
        db.execute("DETACH other")
    db.close()


def by_row(target: Path, others: list[Path]) -> None:
    """Look at each file, check every row, and copy the registers in one commit."""
    with nothing_thrown_away():
        file = SessionFile.open(target)
        coming = union(*(read_source(other).registers for other in others))
        came = tuple(Came(coming[key]) for key in sorted(coming))
        file.merge(Batch(came), State(), frozenset(), glance_at(State()))
        file.close()


def through_the_door(target: Path, others: list[Path]) -> None:
    """Take everything in as the window does: state, plain tables and search index follow."""
    session = Session.open(target, "f" * 32)
    coming = union(*(read_source(other).registers for other in others))
    session.take_in(coming.values())
    session.close()


def seconds(way: Callable[[Path, list[Path]], None], paths: list[Path], folder: Path) -> float:
    """Return how long one way takes, on copies."""
    copies = [folder / f"copy{path.name}" for path in paths]
    for path, copy in zip(paths, copies, strict=True):
        shutil.copy(path, copy)
    begun = perf_counter()
    way(copies[0], copies[1:])
    return perf_counter() - begun


def held(path: Path) -> list[tuple[object, ...]]:
    """Return the registers of a file."""
    db = sqlite3.connect(path)
    rows = db.execute("SELECT * FROM register ORDER BY id, field, author").fetchall()
    db.close()
    return rows


def main() -> None:
    """Print the ratios; fails where copying by row takes too long or gives other rows."""
    ways = (attach, by_row, through_the_door)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = make_files(folder)
        results: list[list[tuple[object, ...]]] = []
        for way in ways:
            seconds(way, paths, folder)
            results.append(held(folder / "copy0.townnotes"))
        times = [[seconds(way, paths, folder) for way in ways] for _ in range(ROUNDS)]
    least, row, door = (median(column) for column in zip(*times, strict=True))
    same = results[0] == results[1] == results[2]
    fails = "" if row <= least * RATIO_LIMIT else "  FAILS"
    print(f"{FILES} files of {ROWS:,} registers, {len(results[0]):,} in the end; the same: {same}")
    print(f"  ATTACH and upsert    {least * 1000:8.0f} ms")
    print(
        f"  checked, by row      {row * 1000:8.0f} ms  {row / least:5.2f} × ≤ {RATIO_LIMIT}{fails}"
    )
    print(f"  through the door     {door * 1000:8.0f} ms  {door / least:5.2f} ×")
    sys.exit(0 if same and row <= least * RATIO_LIMIT * SLACK else 1)


if __name__ == "__main__":
    main()
