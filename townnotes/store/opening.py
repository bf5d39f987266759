"""Looks at a file before it is trusted: whose it is, which version, whole, and nothing foreign.

Another's file, to be merged, is looked at so too, then opened read-only and copied row by row.
"""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from townnotes.domain.erased import Erased
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.registers import Register
from townnotes.errors import DamageError, FileError
from townnotes.held_files import refuse_held
from townnotes.language.saying import Saying
from townnotes.store import APPLICATION_ID, MAJOR, drive_locks
from townnotes.store import layout as ddl
from townnotes.store.damage.journal import journal_of, refuse_journal
from townnotes.store.damage.reading import read_rows
from townnotes.store.erasing import erased_in
from townnotes.store.refusals import errors_in_words, in_words

_HEADER = b"SQLite format 3\0"
_HEADER_BYTES = 100
_UNTOUCHED = Saying("It was left as it is.")
_MIGRATIONS = "_sqlite_migrations"

LONGEST_VALUE = 16 * 1024 * 1024
"""Bytes of the longest text a file may hold; a townhall's longest note is a hundred times less."""
MOST_REGISTERS = 1_100_000
"""Beyond what the longest townhall ever holds, and the memory of a small laptop."""


def look_at(path: Path) -> bool:
    """Refuse, in words, a file that is missing, foreign, of a newer version or damaged.

    Tells whether its drive knows locks. A file that is open here is refused unopened. What may be
    ours and damaged raises DamageError. The first bytes are read as bytes, then what the file says
    it is made of is compared, word for word, with what we would have made; only then is anything
    else asked of it.
    """
    has_locks = _look_at_header(path)
    with errors_in_words(path, _UNTOUCHED):
        refuse_journal(path)
        with closing(_connect(path, _mode(path), has_locks=has_locks)) as db:
            look_inside(db, path)
    return has_locks


def _connect(path: Path, mode: str, *, has_locks: bool) -> sqlite3.Connection:
    """Open for a look; on a drive without locks SQLite would take every file for one in use."""
    uri = f"{uri_of(path)}?mode={mode}" + ("" if has_locks else "&nolock=1")
    return sqlite3.connect(uri, uri=True, timeout=0.2)


def uri_of(path: Path) -> str:
    """Return the path as SQLite's URI; raises OSError or RuntimeError for links in a circle."""
    uri = path.resolve().as_uri()
    # Of a share of Windows, which SQLite would take for another computer's name.
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def read_header(path: Path) -> bytes:
    """Return the first bytes of a file; refuses, in words, what is missing or no ordinary file."""
    return _read_start(path, refuses_kept=False)[0]


def _read_start(path: Path, *, refuses_kept: bool) -> tuple[bytes, bool]:
    """Return the first bytes of a file, and whether its drive knows locks."""
    refuse_held(path)
    try:
        if path.is_dir():
            raise FileError("“{path}” is a folder, not a townnotes file.", path=path)
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileError(
                "“{path}” is not an ordinary file. {untouched}", path=path, untouched=_UNTOUCHED
            )
        with path.open("rb") as file:
            if refuses_kept:
                drive_locks.refuse_kept(file.fileno(), path)
            return file.read(_HEADER_BYTES), drive_locks.has_locks(file.fileno())
    except FileNotFoundError:
        raise FileError("There is no file “{path}”.", path=path) from None
    except (OSError, ValueError, RuntimeError) as error:
        raise in_words(error, path, _UNTOUCHED) from error


def is_older(path: Path) -> bool:
    """Tell whether a file is of an older format, which opening brings up to this one."""
    return int.from_bytes(read_header(path)[60:64], "big", signed=True) // 100 < MAJOR


def is_in_use(path: Path) -> bool:
    """Tell whether another program holds the file."""
    try:
        connection = sqlite3.connect(f"{uri_of(path)}?mode=ro", uri=True, timeout=0.2)
        with closing(connection) as db:
            db.execute("SELECT 1 FROM sqlite_master").fetchone()
    except (sqlite3.Error, UnicodeError) as error:
        return getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY")
    return False


def _look_at_header(path: Path) -> bool:
    """Refuse what is no file of ours by its first bytes; tells whether its drive knows locks."""
    header, has_locks = _read_start(path, refuses_kept=True)
    if not header.startswith(_HEADER) or len(header) < _HEADER_BYTES:
        raise DamageError(
            "“{path}” is not a townnotes file. {untouched}", path=path, untouched=_UNTOUCHED
        )
    version = int.from_bytes(header[60:64], "big", signed=True)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID or version < 0:
        raise DamageError(
            "“{path}” belongs to another program than townnotes. {untouched}",
            path=path,
            untouched=_UNTOUCHED,
        )
    if version // 100 > MAJOR:
        error = DamageError if _is_made_as_ours(path) else FileError
        raise error(
            f"“{path}” was written by a newer townnotes (format {version // 100}; this one reads "
            f"format {MAJOR}). Update townnotes to open it. {_UNTOUCHED}"
        )
    return has_locks


def _is_made_as_ours(path: Path) -> bool:
    """Tell whether the number of the version is damaged: a newer file is made anew, and whole."""
    try:
        connection = sqlite3.connect(f"{uri_of(path)}?mode=ro", uri=True, timeout=0.2)
        with closing(connection) as db:
            trust_nothing(db)
            if strange_things(db):
                return False
            steps = db.execute(f"SELECT name FROM {_MIGRATIONS}").fetchall()  # noqa: S608 - our own name
            return all(hasattr(ddl, str(name)) for (name,) in steps)
    except (sqlite3.Error, UnicodeError) as error:
        return isinstance(in_words(error, path, ""), DamageError)


def _mode(path: Path) -> str:
    """Return how to open: a journal left by a crash must be rolled back before reading."""
    journal = journal_of(path)
    return "rw" if journal.exists() and journal.stat().st_size else "ro"


def look_inside(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse what an open database should not hold, or what is damaged in it."""
    trust_nothing(connection)
    strange = strange_things(connection)
    if strange:
        raise DamageError(
            "“{path}” holds things that townnotes did not put there "
            "({strange}), so it is not opened. {untouched}",
            path=path,
            strange=", ".join(strange[:3]),
            untouched=_UNTOUCHED,
        )
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if not found or found[0] != "ok":
        raise DamageError("“{path}” is damaged. {untouched}", path=path, untouched=_UNTOUCHED)


def trust_nothing(connection: sqlite3.Connection) -> None:
    """Have SQLite be on its guard, and texts that are no UTF-8 come with signs in their place."""
    connection.text_factory = as_legible
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    for setting in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
        connection.execute(f"PRAGMA {setting}")


def as_legible(raw: bytes) -> str:
    """Return a text as far as it is UTF-8: what is not changes its sum, and so is told."""
    return raw.decode("utf-8", "replace")


def strange_things(connection: sqlite3.Connection) -> list[str]:
    """Return what a file has, or lacks, that tells it was not made by townnotes."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    strange = [f"{kind} {name}" for kind, name, table, _ in rows if not _is_known(kind, table)]
    held = {name: sql for kind, name, _, sql in rows if kind == "table"}
    foreign_indexes = [
        f"index {name}"
        for kind, name, table, sql in rows
        if kind == "index" and sql is not None and table in ddl.OURS
    ]
    # Only the registers are in every file.
    held = {**dict.fromkeys(ddl.REGISTERS, ""), **held}
    wrong = [
        name
        for name, sql in ddl.OURS.items()
        if held.get(name, sql) not in {sql, ddl.OLDER.get(name)}
    ]
    return strange + foreign_indexes + [f"another table {name}" for name in wrong]


def _is_known(kind: str, table: str) -> bool:
    known = {_MIGRATIONS, "search", *ddl.OURS, *ddl.SHADOWS, *ddl.plain()}
    return kind in {"table", "index"} and table in known


class Source(NamedTuple):
    """What a file holds: its sound registers, those they replaced, and how many are damaged."""

    path: Path
    registers: list[Register]
    earlier: list[Register]
    damaged: int
    erased: Erased = Erased()
    """What was erased from the file, and is in it no more."""


def read_source(path: Path, most: int = MOST_REGISTERS) -> Source:
    """Read a file without writing to it.

    Raises FileError where it is not ours, is in use, or holds more than `most` registers.
    """
    has_locks = look_at(path)
    with errors_in_words(path, _UNTOUCHED):
        if not has_locks:
            drive_locks.refuse_in_use(path)
        with nothing_thrown_away(), closing(_connect(path, "ro", has_locks=has_locks)) as db:
            trust_nothing(db)
            _refuse_more(db, path, most)
            registers, unsound = read_rows(db, "register")
            earlier, _ = read_rows(db, "earlier")
            (set_aside,) = db.execute("SELECT count(*) FROM damaged").fetchone()
            erased = erased_in(db)
    return Source(path, registers, earlier, len(unsound) + int(set_aside), erased)


def _refuse_more(db: sqlite3.Connection, path: Path, most: int) -> None:
    counted = "SELECT (SELECT count(*) FROM register) + (SELECT count(*) FROM earlier)"
    (held,) = db.execute(counted).fetchone()
    if held > most:
        raise FileError(
            "“{path}” holds {held} entries, more than a townhall has "
            "({most} at most), so it was not read. It was left as it is.",
            path=path,
            held=f"{held:,}",
            most=f"{most:,}",
        )
