"""Damages a session's file in every way that rows R5 and R8 name, and says what came of it.

Kind and number decide what is damaged. Each case that does not hold is named on the way;
`python -m tests.faults.damage KIND NUMBER` tries it again and leaves the file to be looked at.
"""

import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from tests.builders import Townhall
from tests.faults.result import Result
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Intervention
from townnotes.domain.registers import Register, encode_value
from townnotes.errors import FileError
from townnotes.glance import read_glance
from townnotes.safety.opening import open_file
from townnotes.safety.salvaging import SalvagedSession
from townnotes.session import Session
from townnotes.store.damage.journal import journal_of
from townnotes.store.damage.pages import PAGE_BYTES, rows_by_page
from townnotes.store.layout import as_register, as_row
from townnotes.store.tables import TABLES

ZEROS = 512
GARBAGE_PAGES = 3
LEAST_SALVAGED = 0.99
SPEAKERS, FEW_SPEAKERS = 12, 4
A_PART = 500
MOST_BYTES = 8
"""So many bytes are changed by a mutation at most."""
_LEAVES = (10, 13)
"""How a page of rows begins, of a table without numbers of its own and of one with them."""
_KEPT = ("register", "earlier")
_TABLES = (*_KEPT, *(table.name for table in TABLES))
_LONG = "a very long intervention of many words. " * 300

Damage = Callable[[random.Random, bytearray], None]


class PlacedRow(NamedTuple):
    """A register of the whole file, and the pages it stands on."""

    pages: frozenset[int]
    register: Register


@dataclass
class Tally:
    """What came of one kind of damage."""

    kind: str
    tried: int = 0
    altered: int = 0
    """Files in which a register, an earlier version or a plain row was changed."""
    noticed: int = 0
    """Those of the altered ones that opening or checking noticed."""
    readable: int = 0
    """Rows whose own and overflow pages are unchanged, over all trials."""
    salvaged: int = 0
    refused: int = 0
    overclaims: int = 0
    """Files of which more was said to be lost than was; with a journal, of what was never saved."""
    crashes: int = 0
    slowest_s: float = 0.0


def damaged_files(count: int) -> Result:
    """Damage a session so many times in each way; all is noticed and what is whole read."""
    kinds = (*KINDS, *JOURNAL_KINDS)
    with ProcessPoolExecutor(2) as two:
        parts = two.map(_damaged, (kinds[::2], kinds[1::2]), (count, count))
        tallies = list(chain.from_iterable(parts))
    return _summed(f"{count} of each of {len(tallies)} kinds", tallies)


def _damaged(kinds: Sequence[str], count: int) -> list[Tally]:
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder))
        return [trial.damage(kind, count) for kind in kinds]


def mutated_files(count: int) -> Result:
    """Change bytes of a session so many times; opening it never crashes."""
    parts = [range(first, min(first + A_PART, count)) for first in range(0, count, A_PART)]
    with ProcessPoolExecutor(2) as two:
        tallies = list(two.map(_mutated, parts))
    return _summed(f"{count:,} files with bytes changed", tallies)


def _mutated(numbers: range) -> Tally:
    # Reading the file is what takes long: a short one is read three times as often.
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder), speakers=FEW_SPEAKERS)
        return trial.damage(MUTATIONS, len(numbers), numbers.start)


def _summed(tried: str, tallies: list[Tally]) -> Result:
    altered, noticed = sum(one.altered for one in tallies), sum(one.noticed for one in tallies)
    readable, salvaged = sum(one.readable for one in tallies), sum(one.salvaged for one in tallies)
    crashes, refused = sum(one.crashes for one in tallies), sum(one.refused for one in tallies)
    share = salvaged / readable if readable else 1.0
    return Result(
        f"{tried}: {noticed:,} of {altered:,} altered noticed, {share:.2%} of the readable rows "
        f"salvaged, {refused} refused, {crashes} crashes, slowest "
        f"{max(one.slowest_s for one in tallies):.1f} s",
        noticed == altered and share >= LEAST_SALVAGED and not crashes,
    )


class Trial:
    """A whole file, what stands in it, and a copy that is damaged again and again."""

    def __init__(self, folder: Path, seed: int = 1, speakers: int = SPEAKERS) -> None:
        self._seed = seed
        self._whole = _a_session(folder / "whole.townnotes", random.Random(seed), speakers)
        self._bytes = self._whole.read_bytes()
        self._rows = placed_rows(self._whole)
        self._contents = contents(self._whole)
        self._current = _current(self._whole)
        self.path = folder / "damaged.townnotes"
        half = folder / "half.townnotes"
        _in_the_middle_of_a_save(self._whole, half)
        self._half = half.read_bytes()
        self._journal = journal_of(half).read_bytes()

    def damage(self, kind: str, count: int, first: int = 0) -> Tally:
        """Damage the file, or the journal of a save that was not finished, so many times."""
        tally = Tally(kind)
        for number in range(first, first + count):
            tally.tried += 1
            wrong = self._look(tally, self._damage(kind, number))
            if wrong:
                sys.stderr.write(f"{kind} {number} of seed {self._seed}: {wrong}\n")
        return tally

    def _damage(self, kind: str, number: int) -> bytes:
        """Write a damaged file, and a journal if it is of that kind; returns the file."""
        chance = random.Random(f"{self._seed} {kind} {number}")
        journal_of(self.path).unlink(missing_ok=True)
        file = bytearray(self._bytes)
        if kind in JOURNAL_KINDS:
            file, journal = bytearray(self._half), bytearray(self._journal)
            JOURNAL_KINDS[kind](chance, journal)
            journal_of(self.path).write_bytes(journal)
        else:
            KINDS_AND_MUTATIONS[kind](chance, file)
        self.path.write_bytes(file)
        return bytes(file)

    def _look(self, tally: Tally, damaged: bytes) -> str:
        """Open the damaged file as the program does; returns what does not hold, or nothing."""
        is_altered = contents(self.path) != self._contents
        began = time.monotonic()
        opened: Session | None = None
        crash = ""
        try:
            read_glance(self.path)
            opened = open_file(self.path, "me", salvages=True)
            is_noticed = _notices(opened)
        except FileError:
            is_noticed = True
            tally.refused += opened is None
        except Exception as error:  # noqa: BLE001 - what nobody foresaw is what is counted
            is_noticed = False
            crash = f"crash: {error!r}"
        tally.slowest_s = max(tally.slowest_s, time.monotonic() - began)
        held = _held(opened) if opened is not None else set[Register]()
        tally.overclaims += self._claims_too_much(opened)
        if opened is not None:
            opened.close()
        readable = untouched(self._rows, self._bytes, damaged)
        missing = len(readable) - sum(one in held for one in readable)
        tally.readable += len(readable)
        tally.salvaged += len(readable) - missing
        tally.crashes += bool(crash)
        # What was made anew from the registers was noticed, too.
        is_unnoticed = (
            is_altered and not is_noticed and _said(contents(self.path)) != _said(self._contents)
        )
        tally.altered += is_altered
        tally.noticed += is_altered and not is_unnoticed
        unread = f"{missing} of {len(readable)} readable rows not salvaged" if missing else ""
        return crash or ("altered and not noticed" if is_unnoticed else unread)

    def _claims_too_much(self, opened: Session | None) -> bool:
        if not isinstance(opened, SalvagedSession):
            return False
        lost = len(self._current - set(opened.salvaged.registers))
        said = opened.salvaged.lost
        return said > lost or (opened.salvaged.is_all and said < lost)


def _current(path: Path) -> set[Register]:
    session = Session.open(path, "me")
    current = set(session.state.registers())
    session.close()
    return current


def _a_session(path: Path, chance: random.Random, speakers: int) -> Path:
    """Make a townhall with many rows, long notes, and earlier versions; of one seed the same."""
    hall = Townhall(path, ids=lambda: f"{chance.getrandbits(128):032x}")
    hall.theme("pay")
    for n in range(speakers):
        speaker = hall.participant(f"Speaker {n} Õunap", organization=f"Club {n}")
        hall.later(5).speaks(speaker, *(f"+ point {n}.{k} of the «town» #pay" for k in range(12)))
    hall.speaks(hall.participant("Long Talker"), _LONG, _LONG + "again")
    for one in hall.state.all(Intervention)[:6]:
        hall.later(10)
        point = hall.state.points_of(one.id)[0]
        line = TypedLine(point.id, f"{point.text}, said better", hall.time)
        hall.do(write_lines(hall.state, one.id, "", [line], {point.id}))
    hall.session.close()
    return path


def _in_the_middle_of_a_save(whole: Path, half: Path) -> None:
    """Copy a file and its journal while a save of many entries is half written."""
    working = half.with_stem("working")
    shutil.copyfile(whole, working)
    with closing(sqlite3.connect(working, isolation_level=None)) as db:
        db.execute("PRAGMA cache_size = 4")
        db.execute("BEGIN")
        ids = random.Random(7)
        for n in range(400):
            id_ = f"{ids.getrandbits(128):032x}"
            new = Register("point", id_, "text", "me", n, encode_value(f"half {n}"))
            db.execute("INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?)", as_row(new))
        shutil.copyfile(working, half)
        shutil.copyfile(journal_of(working), journal_of(half))
        db.execute("ROLLBACK")


def placed_rows(path: Path) -> list[PlacedRow]:
    """Return the registers of a whole file, earlier ones included, with where they stand."""
    found: list[PlacedRow] = []
    for one in rows_by_page(path):
        values = one.values
        if one.has_rowid or values is None or len(values) != 7:
            continue
        id_, field, author, *rest, value, crc = values
        entity, stamp = sorted(rest, key=lambda each: type(each) is int)
        register = as_register((entity, id_, field, author, stamp, value, crc))
        if register is not None:
            found.append(PlacedRow(frozenset(one.pages), register))
    return found


def contents(path: Path) -> dict[str, Any]:
    """Return what plain SQLite reads in a copy, by table; its refusal where it reads nothing."""
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copyfile(path, copy)
        if journal_of(path).exists():
            shutil.copyfile(journal_of(path), journal_of(copy))
        with closing(sqlite3.connect(copy)) as db:
            db.text_factory = bytes
            for table in _TABLES:
                try:
                    found[table] = db.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
                except (sqlite3.Error, UnicodeError):
                    found[table] = None
    return found


def _said(found: dict[str, Any]) -> dict[str, Any]:
    """Return what the tables say, whatever number and place their rows have."""
    return {
        name: None if rows is None else sorted((row[name not in _KEPT :] for row in rows), key=repr)
        for name, rows in found.items()
    }


def _notices(session: Session) -> bool:
    return isinstance(session, SalvagedSession) or bool(session.damaged or session.faults())


def _held(session: Session) -> set[Register]:
    return {*session.state.registers(), *chain.from_iterable(session.every_earlier())}


def untouched(rows: Iterable[PlacedRow], whole: bytes, damaged: bytes) -> list[Register]:
    """Return the registers whose own and overflow pages are as they were."""
    changed = {
        at // PAGE_BYTES + 1
        for at in range(0, len(whole), PAGE_BYTES)
        if whole[at : at + PAGE_BYTES] != damaged[at : at + PAGE_BYTES]
    }
    return [one.register for one in rows if not one.pages & changed]


# The ways.


def flip_a_bit(chance: random.Random, file: bytearray) -> None:
    """Turn one bit round."""
    file[chance.randrange(len(file))] ^= 1 << chance.randrange(8)


def zero_some(chance: random.Random, file: bytearray) -> None:
    """Make 512 bytes zeros, as a block of a disk that was not written."""
    at = chance.randrange(len(file) // ZEROS) * ZEROS
    file[at : at + ZEROS] = bytes(ZEROS)


def cut(chance: random.Random, file: bytearray) -> None:
    """Cut the end off."""
    del file[chance.randrange(len(file)) :]


def swap_pages(chance: random.Random, file: bytearray) -> None:
    """Let two pages stand in each other's place."""
    one, other = (_page(chance, file) for _ in range(2))
    file[one], file[other] = file[other], file[one]


def swap_with_empty(chance: random.Random, file: bytearray) -> None:
    """Let a page of rows and an empty one of the same kind stand in each other's place."""
    pages = [slice(at, at + PAGE_BYTES) for at in range(PAGE_BYTES, len(file), PAGE_BYTES)]
    empty = [one for one in pages if file[one][0] in _LEAVES and not any(file[one][3:5])]
    one = chance.choice(empty)
    full = [other for other in pages if file[other][0] == file[one][0] and other not in empty]
    other = chance.choice(full)
    file[one], file[other] = file[other], file[one]


def garbage_pages(chance: random.Random, file: bytearray) -> None:
    """Make three pages anything."""
    for _ in range(GARBAGE_PAGES):
        file[_page(chance, file)] = chance.randbytes(PAGE_BYTES)


def damage_first_page(chance: random.Random, file: bytearray) -> None:
    """Make a part of the first page, where the header and the schema stand, anything."""
    length = chance.choice((1, 16, 100, 600, PAGE_BYTES))
    at = chance.randrange(PAGE_BYTES - length + 1)
    file[at : at + length] = chance.randbytes(length)


def damage_schema(chance: random.Random, file: bytearray) -> None:
    """Change a letter of what the file says it is made of."""
    places = [at for at in _found(file, b"CREATE ") if at < len(file)]
    at = chance.choice(places) + chance.randrange(60)
    file[at] = chance.randrange(256)


def mutate(chance: random.Random, file: bytearray) -> None:
    """Change a few bytes anywhere, often where they matter most."""
    reach = chance.choice((100, PAGE_BYTES, len(file), len(file)))
    for _ in range(chance.randint(1, MOST_BYTES)):
        file[chance.randrange(reach)] = chance.choice((0, 255, 128, chance.randrange(256)))


def garbage_in(chance: random.Random, file: bytearray) -> None:
    """Make a part of it anything."""
    at = chance.randrange(max(1, len(file) - 600))
    file[at : at + 600] = chance.randbytes(min(600, len(file) - at))


def _page(chance: random.Random, file: bytearray) -> slice:
    at = chance.randrange(len(file) // PAGE_BYTES) * PAGE_BYTES
    return slice(at, at + PAGE_BYTES)


def _found(file: bytearray, words: bytes) -> Iterable[int]:
    at = file.find(words)
    while at >= 0:
        yield at
        at = file.find(words, at + 1)


KINDS: dict[str, Damage] = {
    "bit flip": flip_a_bit,
    "512 zero bytes": zero_some,
    "truncation": cut,
    "swapped pages": swap_pages,
    "swapped with an empty page": swap_with_empty,
    "3 garbage pages": garbage_pages,
    "damaged first page": damage_first_page,
    "damaged schema": damage_schema,
}
JOURNAL_KINDS: dict[str, Damage] = {"torn journal": cut, "garbage in the journal": garbage_in}
MUTATIONS = "byte mutations"
KINDS_AND_MUTATIONS = {**KINDS, MUTATIONS: mutate}


if __name__ == "__main__":
    few = FEW_SPEAKERS if sys.argv[1] == MUTATIONS else SPEAKERS
    left = Trial(Path(tempfile.mkdtemp()), speakers=few)
    sys.stdout.write(f"{left.damage(sys.argv[1], 1, int(sys.argv[2]))}\n{left.path}\n")
