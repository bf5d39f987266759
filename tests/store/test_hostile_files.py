"""Files made to do harm are refused before anything of them runs."""

import os
import sqlite3
from pathlib import Path

import pytest

from townnotes.errors import FileError
from townnotes.glance import read_glance
from townnotes.session import Session
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


def test_a_file_that_is_no_ordinary_file_is_refused_at_once(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo.townnotes"
    os.mkfifo(fifo)
    loop = tmp_path / "loop.townnotes"
    loop.symlink_to(loop)

    for path in (fifo, loop, tmp_path / "\0.townnotes"):
        assert read_glance(path) is None
        with pytest.raises(FileError):
            Session.open(path, "me")
