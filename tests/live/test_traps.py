"""What goes wrong with PostgreSQL under several writers, each as it was met."""

import json
import threading
from collections.abc import Generator

import psycopg
import pytest
from psycopg import errors

from tests.live.laptops import Hall, Laptop, Office
from tests.patience import comes_true
from townnotes.domain.registers import Register, checksum
from townnotes.errors import FileError
from townnotes.folder.member import Parcel
from townnotes.live.rows import can_be_taken


@pytest.fixture
def guest(office: Office) -> Generator[psycopg.Connection]:
    with office.guest() as one:
        yield one


def _rows(*registers: Register) -> str:
    return json.dumps([[*one, checksum(one)] for one in registers])


def _puts(hall: Hall, laptop: Laptop, rows: str) -> None:
    token = laptop.live.token
    with hall.office.guest() as one:
        one.execute("SELECT live.put(%s, %s::json)", [token, rows])


def test_who_follows_ten_writers_at_once_misses_nothing(hall: Hall) -> None:
    writers = [hall.joins(f"Writer {number}") for number in range(10)]
    follower = hall.joins("Follower", link=hall.read_link)

    def write(one: Laptop) -> None:
        for number in range(25):
            one.says(f"{one.author[:8]}-{number}", f"{number}")

    threads = [threading.Thread(target=write, args=(one,)) for one in writers]
    for one in threads:
        one.start()
    while any(one.is_alive() for one in threads):
        follower.looks()
    for one in threads:
        one.join()
    follower.looks()

    assert len(follower.held) == 250


def test_a_role_that_listens_hears_nothing_of_what_is_written(hall: Hall) -> None:
    with hall.office.guest() as listener:
        for channel in ("bell", "live", "townnotes"):
            listener.execute(f"LISTEN {channel}")

        hall.ada.says("p1", "Confidential")

        assert list(listener.notifies(timeout=0.2)) == []


def test_of_a_register_twice_in_one_batch_the_newest_stands(hall: Hall) -> None:
    older, newer = (hall.ada.register("p1", "text", said) for said in ("old", "new"))

    _puts(hall, hall.ada, _rows(newer, older))

    assert [row[4] for row in hall.rows()] == ['"new"']


def test_a_laptop_gives_of_a_register_twice_the_newest(hall: Hall) -> None:
    older, newer = (hall.ada.register("p1", "text", said) for said in ("old", "new"))

    hall.ada.live.give(Parcel([newer, older]))
    hall.ada.live.write()

    assert [row[4] for row in hall.rows()] == ['"new"']


def test_of_two_texts_at_one_moment_the_server_keeps_the_one_that_laptops_keep(hall: Hall) -> None:
    # A locale has a before B, and B before z; laptops compare code points.
    one = hall.ada.register("p1", "text", "B")
    for value in ('"B"', '"z"', '"a"', '"Ä"'):
        _puts(hall, hall.ada, _rows(one._replace(value=value)))

    assert [row[4] for row in hall.rows()] == ['"Ä"']


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT pg_terminate_backend(pid) FROM pg_locks",
        "SELECT pg_cancel_backend(1)",
        "SELECT pg_sleep(1)",
        "SELECT lo_create(0)",
        "SELECT lo_from_bytea(0, 'a')",
        "SELECT pg_advisory_lock(1)",
        "SELECT pg_notify('bell', 'words')",
        "SELECT query FROM pg_stat_activity",
        "CREATE TEMPORARY TABLE mine(a int)",
        "CREATE TABLE live.mine(a int)",
        "CREATE TABLE public.mine(a int)",
        "DO 'BEGIN LOOP END LOOP; END'",
        "SELECT * FROM live.register",
        "SELECT * FROM live.invitation",
        "SELECT * FROM live.server",
        "DELETE FROM live.townhall",
        "SELECT live.delete_due()",
        "SELECT live.laptop_of('x')",
        "SELECT live.take_words('x', NULL)",
        "SELECT live.bind('x', 'x', 'x', 'x', NULL, NULL)",
    ],
)
def test_a_guest_cannot(guest: psycopg.Connection, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        guest.execute(statement)  # pyright: ignore[reportArgumentType, reportCallIssue]


def test_a_guest_gets_into_no_other_database_where_it_could(office: Office) -> None:
    for database in ("postgres", "template1"):
        with pytest.raises(psycopg.OperationalError, match="permission denied"):
            office.guest(database)


def test_the_largest_batch_is_taken_before_the_server_gives_up(hall: Hall) -> None:
    # Its length asked for at each row is read five thousand times, and takes minutes.
    some = [hall.ada.register(f"p{number}", "text", "x" * 2000) for number in range(5000)]

    _puts(hall, hall.ada, _rows(*some))

    assert len(hall.rows()) == 5000


def test_an_id_with_a_nul_is_kept_here_and_does_not_stop_the_rest(hall: Hall) -> None:
    bad = hall.ada.register("p\0", "text", "kept here")
    good = hall.ada.register("p1", "text", "with \0 in it")

    hall.ada.live.give(Parcel([bad, good]))
    hall.ada.live.write()
    bea = hall.joins("Bea Mate")

    assert not can_be_taken(bad)
    assert bea.text("p1") == "with \0 in it"
    assert "1 entry too large" in hall.ada.looks().kept_here[0]


def test_a_server_that_was_killed_has_all_that_it_acknowledged(hall: Hall) -> None:
    acknowledged: list[str] = []

    def write() -> None:
        number = 0
        while True:
            id_ = f"p{number}"
            hall.ada.writes(id_, "text", "x")
            try:
                hall.ada.live.write()
            except FileError:
                return
            acknowledged.append(id_)
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    assert comes_true(lambda: len(acknowledged) > 20)
    hall.office.cluster.kill()
    writer.join()
    # Right after the kill a start fails while old processes end: this waits.
    hall.office.cluster.start()

    assert set(acknowledged) <= {row[0] for row in hall.rows()}
