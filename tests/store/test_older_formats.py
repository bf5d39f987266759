"""Files of formats before this one: they open, and can do what this one can."""

import gzip
import sqlite3
from pathlib import Path

import pytest

from townnotes.domain.entities import Participant
from townnotes.safety.privacy.erasing import erase
from townnotes.safety.privacy.people import choose_person
from townnotes.session import Session
from townnotes.store import VERSION
from townnotes.store.opening import read_source

HERE = Path(__file__).parent


@pytest.fixture(params=["1.0", "2.0", "3.0", "4.0"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "older.townnotes"
    path.write_bytes(gzip.decompress((HERE / f"format-{request.param}.townnotes.gz").read_bytes()))
    return path


def test_a_file_of_an_older_format_is_one_of_this_format_once_it_was_opened(older: Path) -> None:
    session = Session.open(older, "me")
    session.keep_first_rows()
    assert session.faults() == []
    session.close()

    connection = sqlite3.connect(older)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()


def test_a_person_can_be_erased_from_a_file_of_an_older_format(older: Path) -> None:
    session = Session.open(older, "me")
    one = session.state.all(Participant)[0]

    erase(session, choose_person(session, one.id))

    session.close()
    assert one.name.encode() not in older.read_bytes()
    again = Session.open(older, "me")
    assert one.id in again.erased.ids
    again.close()


def test_what_a_file_of_format_3_had_erased_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "older.townnotes"
    path.write_bytes(gzip.decompress((HERE / "format-3.0.townnotes.gz").read_bytes()))
    before = read_source(path).erased

    session = Session.open(path, "me")

    assert before.ids == {"c76abf436fa84dcaac0ae4e2f729b4c8"}
    assert session.erased == before
    assert session.faults() == []
    session.close()
