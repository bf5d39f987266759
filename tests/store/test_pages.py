"""The reader of pages reads what SQLite reads, and comes to an end whatever it is given."""

import io
import random
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.store.damage.pages import PAGE_BYTES, DamagedPages, rows_by_page

_VALUES = st.tuples(
    st.text(max_size=30), st.integers(-(1 << 63), (1 << 63) - 1), st.none() | st.binary(max_size=40)
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a session's file with notes that run over several pages."""
    hall = Townhall(tmp_path_factory.mktemp("pages") / "whole.townnotes")
    for n, length in enumerate((10, 900, 1100, 4096, 30_000)):
        hall.later(5).speaks(hall.participant(f"Speaker {n} 🙂"), "ü" * length)
    hall.session.close()
    return hall.session.path.read_bytes()


def test_every_row_that_sqlite_reads_is_read_from_the_pages(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "whole.townnotes"
    path.write_bytes(whole)
    connection = sqlite3.connect(path)
    expected = set(
        connection.execute("SELECT id, field, author, entity, stamp, value, crc FROM register")
    )
    connection.close()

    found = {row.values for row in rows_by_page(path) if not row.has_rowid}

    assert expected <= found


@given(st.lists(_VALUES, min_size=1, max_size=30))
def test_values_of_every_size_come_back_as_they_were(rows: list[tuple[object, ...]]) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (a, b, c)")
    connection.executemany("INSERT INTO t VALUES (?, ?, ?)", rows)
    connection.commit()
    file = io.BytesIO(connection.serialize())
    connection.close()

    found = [row.values for row in DamagedPages(file).rows() if row.has_rowid]

    assert sorted(map(repr, rows)) == sorted(map(repr, found[1:]))


def test_what_was_deleted_does_not_come_back(tmp_path: Path) -> None:
    path = tmp_path / "deleted.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA secure_delete = OFF")
    connection.execute("CREATE TABLE t (a)")
    connection.executemany("INSERT INTO t VALUES (?)", [(f"word {n} " * 90,) for n in range(60)])
    connection.commit()
    connection.execute("DROP TABLE t")
    connection.commit()
    connection.close()
    assert b"word 3" in path.read_bytes()

    assert [row for row in rows_by_page(path) if row.values and "word" in str(row.values)] == []


@pytest.mark.parametrize("seed", range(6))
def test_pages_of_anything_come_to_an_end(whole: bytes, seed: int) -> None:
    chance = random.Random(seed)
    damaged = bytearray(whole)
    for at in range(0, len(damaged), PAGE_BYTES):
        # Every page says that it holds rows, and points anywhere.
        damaged[at : at + 12] = bytes((chance.choice((2, 10, 13)), *chance.randbytes(11)))
        for _ in range(40):
            damaged[at + chance.randrange(PAGE_BYTES)] = chance.randrange(256)

    rows = list(DamagedPages(io.BytesIO(bytes(damaged))).rows())

    assert len(rows) <= len(damaged)


def test_rows_that_all_run_onto_the_same_pages_are_not_followed_for_ever() -> None:
    pages = 400
    file = bytearray(pages * PAGE_BYTES)
    count, size = 2000, b"\x87\xff\x7f"
    for number in range(pages):
        at = number * PAGE_BYTES + (100 if number == 0 else 0)
        cells = b"".join((2100 + n % 500).to_bytes(2, "big") for n in range(count // 2))
        file[at : at + 8] = bytes((10, 0, 0)) + (count // 2).to_bytes(2, "big") + bytes(3)
        file[at + 8 : at + 8 + len(cells)] = cells
        place = number * PAGE_BYTES
        file[place + 2100 : place + PAGE_BYTES] = (size * 700)[: PAGE_BYTES - 2100]

    rows = sum(1 for _ in DamagedPages(io.BytesIO(bytes(file))).rows())

    assert rows < pages * count
