"""Reads and writes the rows of the words of a call; whoever writes holds the transaction."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, cast
from zlib import crc32

from townnotes.domain.words.call_words import CallWords, ChatMessage, Cue, MessageKind

TABLE = (
    "CREATE TABLE call_file (file TEXT NOT NULL, n INTEGER NOT NULL, kind TEXT NOT NULL,"
    " part INTEGER NOT NULL, starts INTEGER, ends INTEGER, name TEXT NOT NULL,"
    " target TEXT NOT NULL, text TEXT NOT NULL, more TEXT NOT NULL, crc INTEGER NOT NULL,"
    " PRIMARY KEY (file, n)) WITHOUT ROWID"
)
_FILE, _CUE = "file", "cue"
_PUT = "INSERT OR REPLACE INTO call_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
ALL = "SELECT * FROM call_file"
KEY = ("file", "n")
_KINDS = frozenset({"message", "reaction", "reaction_removed"})
_TEXTS = slice(6, 10)
"""What of a row may name somebody: `name`, `target`, `text` and `more`."""

_Row = tuple[Any, ...]


class HeldWords(NamedTuple):
    """The words that a file holds, and how many rows of them are damaged.

    `missing` counts those that are known to have been there and are not sound.
    """

    files: tuple[CallWords, ...] = ()
    damaged: int = 0
    missing: int = 0


def put(db: sqlite3.Connection, files: Iterable[CallWords]) -> None:
    """Write files of a call in the place of what is there of each."""
    for one in files:
        drop(db, one.id)
        db.executemany(_PUT, map(_summed, _rows_of(one)))


def put_all(db: sqlite3.Connection, files: Iterable[CallWords]) -> None:
    """Write files of a call in the place of all that is there."""
    db.execute("DELETE FROM call_file")
    put(db, files)


def drop(db: sqlite3.Connection, id_: str) -> None:
    """Take a file of a call out."""
    db.execute("DELETE FROM call_file WHERE file = ?", [id_])


def read(db: sqlite3.Connection) -> HeldWords:
    """Read all that is sound; a file of an older format has none."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'call_file'").fetchone():
        return HeldWords()
    return held_in_rows(db.execute(f"{ALL} ORDER BY file, n"))


def held_in_rows(rows: Iterable[_Row]) -> HeldWords:
    """Return the files whose rows these are, in any order; one may come twice."""
    sound: dict[tuple[str, int], _Row] = {}
    damaged, last = 0, dict[str, int]()
    for row in rows:
        if _summed(row[:-1]) == row:
            sound[row[0], row[1]] = row
            # The rows of a file are numbered from 0.
            last[row[0]] = max(row[1], last.get(row[0], 0))
        else:
            damaged += 1
    missing = sum(last.values()) + len(last) - len(sound)
    by_file: dict[str, list[_Row]] = {}
    for (file, _), row in sorted(sound.items()):
        by_file.setdefault(file, []).append(row)
    files = tuple(_file_of(id_, held) for id_, held in by_file.items())
    return HeldWords(files, damaged, max(missing, damaged))


def erase(db: sqlite3.Connection, says: Callable[[str], bool]) -> None:
    """Take out each row that names somebody; what a file is called goes, and the file stays."""
    for row in db.execute(ALL).fetchall():
        if not any(says(str(one)) for one in row[_TEXTS]):
            continue
        db.execute("DELETE FROM call_file WHERE file = ? AND n = ?", row[:2])
        # One that is damaged must not be summed anew: it would be taken for a sound one.
        if row[2] == _FILE and _summed(row[:-1]) == row:
            db.execute(_PUT, _summed((*row[:6], "", *row[7:-1])))


def _summed(row: _Row) -> _Row:
    return (*row, crc32("\0".join(map(str, row)).encode("utf-8", "surrogatepass")))


def _rows_of(one: CallWords) -> Iterator[_Row]:
    yield (one.id, 0, _FILE, 0, None, None, one.name, "", one.kind, json.dumps(one.offsets))
    for n, cue in enumerate(one.cues, start=1):
        more = str(cue.line)
        yield (one.id, n, _CUE, cue.part, cue.start, cue.end, cue.speaker, "", cue.text, more)
    for n, said in enumerate(one.messages, start=len(one.cues) + 1):
        more = json.dumps([said.line, said.day, said.replies_to, said.asks_for_floor],
                          ensure_ascii=False)  # fmt: skip
        yield (one.id, n, said.kind, said.part, said.at, None, said.sender, said.to, said.text,
               more)  # fmt: skip


def _file_of(id_: str, rows: Sequence[_Row]) -> CallWords:
    """Return the file of sound rows; without its own it begins at the time 0."""
    head = next((row for row in rows if row[2] == _FILE), None)
    return CallWords(
        id_,
        head[8] if head else "",
        head[6] if head else "",
        tuple(_cue(row) for row in rows if row[2] == _CUE),
        tuple(_message(row) for row in rows if row[2] in _KINDS),
        tuple(json.loads(head[9])) if head else (0,),
    )


def _cue(row: _Row) -> Cue:
    _, _, _, part, starts, ends, name, _, text, more, _ = row
    return Cue(starts, ends, name, text, int(more), part)


def _message(row: _Row) -> ChatMessage:
    _, _, kind, part, starts, _, name, target, text, more, _ = row
    line, day, about, asks = json.loads(more)
    said = cast("MessageKind", kind)
    return ChatMessage(starts, day, name, target, text, said, about, line, part, asks)
