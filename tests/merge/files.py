"""What the tests of merging do with files: copy, close, merge and read them whole."""

import shutil
import sqlite3
from pathlib import Path
from typing import Any

from tests.builders import Townhall
from townnotes.domain.entities import Point
from townnotes.merge.report import MergeReport
from townnotes.merging import Merging
from townnotes.session import Session
from townnotes.store.tables import TABLES

REGISTERS = "entity, id, field, author, stamp, value, crc"


def copied(hall: Townhall, name: str, author: str) -> Townhall:
    """Hand out a copy of the file, which somebody else opens."""
    path = hall.session.path.with_name(f"{name}.townnotes")
    shutil.copy(hall.session.path, path)
    return Townhall.reopened(path, author * 32, hall.time)


def saved(hall: Townhall) -> Path:
    hall.session.close()
    return hall.session.path


def merged_into(into: Townhall, *paths: Path, **options: Any) -> MergeReport:
    return Merging(paths, own=into.session.path, **options).merge_into(into.session)


def all_of(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Return every register and every plain row of the file; `n` is SQLite's own number."""
    path = session.path
    session.close()
    db = sqlite3.connect(path)
    tables = dict.fromkeys(("register", "earlier", "damaged"), REGISTERS)
    tables |= {one.name: ", ".join(f'"{name}"' for name in one.columns) for one in TABLES}
    found = {
        name: sorted(db.execute(f"SELECT {columns} FROM {name}"), key=repr)  # noqa: S608 - our own names
        for name, columns in tables.items()
    }
    found["made of"] = sorted(db.execute("SELECT name, sql FROM sqlite_master"), key=repr)
    db.close()
    return found


def texts_of(session: Session) -> set[str]:
    return {one.text for one in session.state.all(Point)}
