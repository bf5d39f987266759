"""Files made to do harm are refused before anything of them runs."""

import os
import sqlite3
from pathlib import Path

import pytest

from tests.windows import needs_pipes
from townnotes.domain.registers import Register
from townnotes.errors import FileError
from townnotes.glance import read_glance
from townnotes.safety.opening import open_file
from townnotes.safety.salvaging import SalvagedSession
from townnotes.session import Session
from townnotes.store.layout import as_row
from townnotes.store.opening import LONGEST_VALUE
from townnotes.store.session_file import SessionFile


@pytest.mark.parametrize(
    "hostile",
    [
        (
            "DROP TABLE session; CREATE VIEW session AS WITH RECURSIVE c(x) AS"
            " (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS ordinal FROM c ORDER BY x DESC"
        ),
        "DROP TABLE register; CREATE TABLE register (entity, id, field, author, stamp, value, crc)",
        "DROP TABLE earlier",
        "CREATE UNIQUE INDEX u ON register (entity)",
        "ALTER TABLE register ADD COLUMN extra TEXT AS (hex(zeroblob(300000000)))",
        (
            "DROP TABLE glance; CREATE VIEW glance AS WITH RECURSIVE c(x) AS"
            " (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS rows FROM c ORDER BY x DESC"
        ),
        "DROP TABLE glance; CREATE TABLE glance (n, rows AS (hex(zeroblob(300000000))))",
        "CREATE INDEX i ON glance (hex(zeroblob(300000000)))",
    ],
)
def test_a_hostile_schema_is_refused_and_gives_no_first_rows(tmp_path: Path, hostile: str) -> None:
    path = tmp_path / "hostile.townnotes"
    SessionFile.create(path).close()
    connection = sqlite3.connect(path)
    connection.executescript(hostile)
    connection.close()

    with pytest.raises(FileError, match="did not put there"):
        Session.open(path, "me")
    assert read_glance(path) is None


@needs_pipes
def test_a_file_that_is_no_ordinary_file_is_refused_at_once(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo.townnotes"
    os.mkfifo(fifo)
    loop = tmp_path / "loop.townnotes"
    loop.symlink_to(loop)

    for path in (fifo, loop, tmp_path / "\0.townnotes"):
        assert read_glance(path) is None
        with pytest.raises(FileError):
            Session.open(path, "me")


def _put(path: Path, *values: str) -> None:
    connection = sqlite3.connect(path)
    for n, value in enumerate(values):
        row = as_row(Register("point", f"{n:032x}", "text", "me", n + 1, value))
        connection.execute("INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    connection.commit()
    connection.close()


def test_nothing_of_a_hostile_schema_runs_where_its_entries_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "hostile.townnotes"
    SessionFile.create(path).close()
    _put(path, '"said"')
    connection = sqlite3.connect(path)
    connection.executescript(
        "DROP TABLE points; CREATE VIEW points AS WITH RECURSIVE c(x) AS"
        " (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS n, x AS id FROM c ORDER BY x DESC;"
        "CREATE TRIGGER t AFTER INSERT ON register BEGIN DELETE FROM register; END"
    )
    connection.close()

    session = open_file(path, "me", salvages=True)

    assert isinstance(session, SalvagedSession)
    assert [one.value for one in session.state.registers()] == ['"said"']
    session.close()


def test_a_value_of_millions_of_parts_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "hostile.townnotes"
    SessionFile.create(path).close()
    _put(path, '"said"', "[" + "{}," * 1_000_000 + "{}]", "[" * 100_000 + "]" * 100_000)

    session = open_file(path, "me", salvages=True)

    assert session.damaged == 2
    assert [one.value for one in session.state.registers()] == ['"said"']
    session.close()


def test_a_text_too_long_for_any_file_leaves_the_others_to_be_read(tmp_path: Path) -> None:
    path = tmp_path / "hostile.townnotes"
    SessionFile.create(path).close()
    _put(path, '"said"', f'"{"x" * LONGEST_VALUE}"', '"said too"')

    session = open_file(path, "me", salvages=True)

    assert sorted(one.value for one in session.state.registers()) == ['"said too"', '"said"']
    session.close()
