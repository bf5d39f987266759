"""Reads what is whole in a damaged file: row by row through SQLite, then page by page without it.

The file and its journal are never touched: everything is read from a copy, in which SQLite may roll
back what was half written. A row is believed where its own checksum is right, wherever it stood.

* SQLite reads `register` and `earlier` from the front until it finds damage, then from the back.
  It is asked only where the file's own words for these tables are ours, so that nothing runs that
  somebody else has put into the file.
* The pages are read whoever points at them, so that what stands between is found, too, and what
  nothing leads to any more because the schema or the first page is gone.
* What a row of the plain tables said is kept as well. It has no checksum and is never written
  anywhere; it tells where something is missing (see `lost`).
"""

import shutil
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from townnotes.domain.erased import Version
from townnotes.domain.registers import Register
from townnotes.domain.words.call_words import CallWords
from townnotes.errors import FileError
from townnotes.store import layout as ddl
from townnotes.store.damage.journal import journal_of, refuse_journal, restore
from townnotes.store.damage.pages import PageRow, Values, rows_by_page
from townnotes.store.damage.reading import as_escaped
from townnotes.store.erasing import legible, read_erased
from townnotes.store.layout import COLUMNS, as_erased_row, as_register, is_shaped
from townnotes.store.opening import MOST_REGISTERS, trust_nothing
from townnotes.store.refusals import errors_in_words
from townnotes.store.tables import TABLES, Row
from townnotes.store.words import call_rows

Key = tuple[str, str, str]
"""The id, field and author of a register."""

_KEYS = {"register": ("id", "field", "author"), "earlier": ("id", "field", "author", "stamp")}
_OF_REGISTER = (3, 0, 1, 2, 4, 5, 6)
_OF_EARLIER = (4, 0, 1, 2, 3, 5, 6)
"""Where a page's row of these tables has what `COLUMNS` names: a key stands first in it."""
_READ_BY_PAGE = {
    len(table.columns) + 1: table for table in TABLES if table.name in {"interventions", "points"}
}
"""The plain tables whose rows are told on a page: no other has as many columns."""
_ERASED_COLUMNS = 5
_BLOCK = 4096


@dataclass
class Salvage:
    """What could be read of a damaged file."""

    registers: dict[Key, Register] = field(default_factory=dict[Key, Register])
    earlier: dict[tuple[Key, int], Register] = field(
        default_factory=dict[tuple[Key, int], Register]
    )
    erased: set[Version] = field(default_factory=set[Version])
    """What the file was to take in no more, as far as it could be read."""
    doubted: set[Key] = field(default_factory=set[Key])
    """Keys of rows whose checksum is wrong."""
    is_all: bool = False
    """Whether every entry could be reached, damaged or not; else nobody knows how many there were.
    """
    words: tuple[CallWords, ...] = ()
    """What could be read of the words of calls."""
    words_lost: int = 0
    """Lines of these that are known to be lost."""
    has_all_words: bool = True
    """Whether all lines of these could be reached, so that no more are lost than is known."""
    shown: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    """Rows of the plain tables by the table's name, as they were read."""

    def take(self, table: str, row: tuple[Any, ...]) -> None:
        """Take a row of `register` or `earlier`, if it is believed."""
        register = as_register(row)
        if register is None:
            if table == "register" and is_shaped(row):
                self.doubted.add((row[1], row[2], row[3]))
        elif table == "earlier":
            self.earlier[register.key, register.stamp] = register
        else:
            held = self.registers.get(register.key)
            if held is None or register.replaces(held):
                self.registers[register.key] = register


def read_damaged(path: Path) -> Salvage:
    """Read what is whole in a file; raises FileError where it is in use, or the disk refuses."""
    found = Salvage()
    with errors_in_words(path, "It was left as it is."), copied(path) as copy:
        is_half_written = journal_of(path).is_file() and journal_of(path).stat().st_size > 0
        if is_half_written and not journal_of(copy).exists():
            # What was being written is there as well: words that somebody typed.
            _read_by_page(rows_by_page(copy), found)
            restore(path, copy)
        _read_by_sql(copy, found)
        # A journal cut between two parts looks whole, and gives half of what stood there back.
        found.is_all &= not is_half_written
        _read_by_page(rows_by_page(copy), found)
    found.doubted -= found.registers.keys()
    return found


def holds_entries(path: Path) -> bool:
    """Tell whether anything of a townhall stands in a file, read up to its first sound entry."""
    found = Salvage()
    try:
        for row in rows_by_page(path):
            _read_by_page([row], found)
            if found.registers:
                return True
    except OSError:
        return False
    return False


@contextmanager
def copied(path: Path) -> Generator[Path]:
    """Copy a file, and a journal that may be rolled back, to where nobody else can read them."""
    with TemporaryDirectory(prefix="townnotes-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "copy.townnotes"
        _copy_what_reads(path, copy)
        journal = journal_of(path)
        if journal.is_file():
            with suppress(FileError):
                refuse_journal(path)
                shutil.copyfile(journal, journal_of(copy))
        yield copy


def _copy_what_reads(source: Path, target: Path) -> None:
    """Copy a file; blocks that its disk does not give any more become zeros."""
    with source.open("rb", buffering=0) as old, target.open("wb") as new:
        size = old.seek(0, 2)
        for place in range(0, size, _BLOCK):
            wanted = min(_BLOCK, size - place)
            try:
                old.seek(place)
                block = old.read(wanted)
            except OSError:
                block = b""
            new.write(block.ljust(wanted, b"\0"))


def _read_by_sql(path: Path, found: Salvage) -> None:
    # The copy's schema may be anything: what SQLite says of it may not even be text.
    with suppress(sqlite3.Error, UnicodeError), closing(sqlite3.connect(path)) as db:
        trust_nothing(db)
        db.text_factory = as_escaped
        made = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
        if made.get("erased") in {ddl.ERASED, ddl.OLDER["erased"]}:
            with suppress(sqlite3.Error):
                sound, damaged = read_erased(db)
                found.erased.update(sound, legible(damaged))
        if "call_file" in made:
            _read_words(db, found, is_ours=made["call_file"] == call_rows.TABLE)
        whole = [_read_table(db, name, found) for name in _KEYS if made.get(name) == ddl.OURS[name]]
        found.is_all = whole == [True, True]
        for table in TABLES:
            if made.get(table.name) == ddl.plain()[table.name]:
                named = ", ".join(f'"{column}"' for column in table.columns)
                select = f'SELECT n, {named} FROM "{table.name}"'  # noqa: S608 - our own names
                rows = _both_ways(db, select, ("n",))
                shown = {row[0]: dict(zip(table.columns, row[1:], strict=True)) for row in rows}
                found.shown[table.name] = list(shown.values())


def _read_words(db: sqlite3.Connection, found: Salvage, *, is_ours: bool) -> None:
    """Read the words of calls, where the table is ours; of another one nothing is known."""
    found.has_all_words = False
    if not is_ours:
        return
    rows = {(row[0], row[1], row[-1]): row for row in _both_ways(db, call_rows.ALL, call_rows.KEY)}
    held = call_rows.held_in_rows(rows.values())
    found.words, found.words_lost = held.files, held.missing
    with suppress(sqlite3.Error, UnicodeError):
        found.has_all_words = _is_whole(db, "call_file")


def _is_whole(db: sqlite3.Connection, name: str) -> bool:
    """Tell whether SQLite reaches all of a table."""
    return db.execute(f"PRAGMA quick_check({name})").fetchone()[0] == "ok"


def _read_table(db: sqlite3.Connection, name: str, found: Salvage) -> bool:
    """Read a table of registers; returns whether SQLite reached all of it."""
    select = f"SELECT {', '.join(COLUMNS)} FROM {name}"  # noqa: S608 - our own names
    is_ours = True
    for row in _both_ways(db, select, _KEYS[name]):
        found.take(name, row)
        is_ours &= is_shaped(row)
    with suppress(sqlite3.Error, UnicodeError):
        return is_ours and _is_whole(db, name)
    return False


def _both_ways(
    db: sqlite3.Connection, select: str, key: tuple[str, ...]
) -> Iterator[tuple[Any, ...]]:
    """Give rows from the front until damage comes, then from the back; some come twice."""
    for way in ("ASC", "DESC"):
        order = ", ".join(f"{column} {way}" for column in key)
        try:
            rows = db.execute(f"{select} ORDER BY {order}")
            for _, row in zip(range(MOST_REGISTERS), rows, strict=False):
                yield row
        except (sqlite3.Error, UnicodeError):
            continue
        return


def _read_by_page(rows: Iterable[PageRow], found: Salvage) -> None:
    shown: dict[str, dict[Any, Row]] = {}
    for row in rows:
        if row.values is not None and row.has_rowid:
            _take_shown(row.values, shown)
        elif row.values is not None:
            _take_from_page(row.values, found)
    for name, by_id in shown.items():
        found.shown.setdefault(name, list(by_id.values()))


def _take_shown(values: Values, shown: dict[str, dict[Any, Row]]) -> None:
    """Take a row that may be of a plain table: its own key, the first column, is not in it."""
    table = _READ_BY_PAGE.get(len(values))
    if table is not None and values[0] is None:
        row = dict(zip(table.columns, values[1:], strict=True))
        shown.setdefault(table.name, {})[row["id"]] = row


def _take_from_page(values: Values, found: Salvage) -> None:
    """Take a row that may be of `register`, `earlier` or `erased`."""
    if len(values) == len(COLUMNS) and len(found.registers) < MOST_REGISTERS:
        held = found.registers.get(cast("Key", values[:3]))
        if held is not None and (held.entity, held.stamp, held.value) == values[3:6]:
            # SQLite has read it: most are.
            return
        is_earlier = type(values[3]) is int
        order = _OF_EARLIER if is_earlier else _OF_REGISTER
        found.take("earlier" if is_earlier else "register", tuple(values[at] for at in order))
    elif len(values) == _ERASED_COLUMNS:
        *texts, stamp, _ = values
        id_, field, author = map(str, texts)
        version = (id_, field, author, stamp if type(stamp) is int else 0)
        if values == as_erased_row(version):
            found.erased.add(version)
