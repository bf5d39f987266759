"""Files of formats before this one: they open, and can do what this one can."""

import gzip
import sqlite3
from pathlib import Path

import pytest

from townnotes.domain.entities import Participant
from townnotes.safety.erasing import erase
from townnotes.safety.people import choose_person
from townnotes.session import Session
from townnotes.store import VERSION

HERE = Path(__file__).parent


@pytest.fixture(params=["1.0", "2.0"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "older.townnotes"
    path.write_bytes(gzip.decompress((HERE / f"format-{request.param}.townnotes.gz").read_bytes()))
    return path


def test_a_file_of_an_older_format_is_one_of_this_format_once_it_was_opened(older: Path) -> None:
    session = Session.open(older, "me")
    session.keep_first_rows()
    assert session.faults() == []
    assert session.erased.ids == frozenset()
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
