"""What is wrong with a link, a laptop or a server is said in a sentence, and nothing is lost."""

import json
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from tests.live.laptops import Hall, Laptop, Office
from townnotes.domain.registers import checksum, new_id
from townnotes.domain.stamps import wall_clock_ms
from townnotes.errors import FileError, RuleError
from townnotes.folder.member import Parcel
from townnotes.live import connection
from townnotes.live.connection import LiveConnection
from townnotes.live.hosting import invite, read_host_link, read_join_link, withdraw
from townnotes.live.links import link_text, new_token


def _trouble(one: Laptop) -> str:
    with pytest.raises((FileError, RuleError)) as said:
        one.meets()
    return str(said.value)


def test_a_withdrawn_link_ends_whoever_came_by_it(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")
    bea.writes("p1", "text", "Not yet given")

    ended = withdraw(hall.host_link, hall.session, may_write=True)

    assert ended == 1
    assert "was withdrawn" in _trouble(bea)
    assert bea.live.owed == 1


def test_a_withdrawn_link_lets_nobody_in(hall: Hall) -> None:
    withdraw(hall.host_link, hall.session, may_write=True)

    with pytest.raises(FileError, match="was withdrawn"):
        hall.joins("Bea Mate")


def test_withdrawing_the_link_to_read_leaves_the_writers(hall: Hall) -> None:
    bea, viewer = hall.joins("Bea Mate"), hall.joins("Viewer", link=hall.read_link)

    withdraw(hall.host_link, hall.session, may_write=False)

    bea.says("p1", "still here")
    assert "was withdrawn" in _trouble(viewer)


def test_whoever_comes_again_by_a_new_link_goes_on(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")
    withdraw(hall.host_link, hall.session, may_write=True)
    bea.writes("p1", "text", "Not yet given")

    bea.link = hall.invites(may_write=True)
    bea.restarts()
    bea.catches_up()

    assert [row[0] for row in hall.rows()] == ["p1"]


def test_an_expired_link_says_so(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")
    with hall.office.owner() as held:
        held.execute("UPDATE live.invitation SET until = now() WHERE townhall = %s", [hall.session])

    assert "has expired" in _trouble(bea)


def test_a_link_is_good_until_the_day_after(hall: Hall) -> None:
    with hall.office.owner() as held:
        row = held.execute(
            "SELECT until > now() + interval '1 day', until < now() + interval '3 days' "
            "FROM live.invitation WHERE townhall = %s", [hall.session],
        ).fetchone()  # fmt: skip

    assert row == (True, True)


def test_a_link_of_another_townhall_is_refused(hall: Hall, office: Office) -> None:
    other = office.hall()

    with pytest.raises(RuleError, match="another townhall"):
        hall.joins("Bea Mate", link=other.write_link)
    other.ada.live.leave()


def test_a_link_of_another_server_is_refused(hall: Hall) -> None:
    link = hall.write_link
    elsewhere = link._replace(server=link.server._replace(password=new_token()))

    with pytest.raises(FileError, match="may be of another server"):
        hall.joins("Bea Mate", link=elsewhere)


def test_a_token_that_nobody_made_is_refused(hall: Hall) -> None:
    with pytest.raises(FileError, match="does not know this link"):
        hall.joins("Bea Mate", link=hall.write_link._replace(token="x" * 22))


def test_a_server_with_another_certificate_is_sent_nothing(hall: Hall) -> None:
    link = hall.write_link
    unknown = link._replace(server=link.server._replace(authority=b""))

    with pytest.raises(FileError, match="cannot prove that it is the live server"):
        hall.joins("Bea Mate", link=unknown)


def test_a_server_by_another_name_is_sent_nothing(hall: Hall) -> None:
    link = hall.write_link
    other = link._replace(server=link.server._replace(host="127.0.0.1"))

    with pytest.raises(FileError, match="cannot prove that it is the live server"):
        hall.joins("Bea Mate", link=other)


def test_a_viewer_who_writes_is_refused_by_the_server(hall: Hall) -> None:
    viewer = hall.joins("Viewer", link=hall.read_link)

    # As a program of somebody else's would.
    viewer.live.may_write = True
    viewer.writes("p1", "text", "mine")

    assert "for reading only" in _trouble(viewer)
    assert hall.rows() == []


def test_a_viewer_gives_nothing(hall: Hall) -> None:
    viewer = hall.joins("Viewer", link=hall.read_link)

    viewer.writes("p1", "text", "mine")
    viewer.meets()

    assert (viewer.live.owed, hall.rows()) == (0, [])


def test_an_author_who_writes_as_another_is_refused_by_name(hall: Hall) -> None:
    bea, chen = hall.joins("Bea Mate"), hall.joins("Chen Wei")
    forged = bea.register("p1", "text", "never said")._replace(author=chen.author)
    rows = json.dumps([[*forged, checksum(forged)]])

    server = LiveConnection(bea.link.server)
    with pytest.raises(FileError, match="“Chen Wei”"):
        server.ask("SELECT live.put(%s, %s::json)", bea.live.token, rows)
    server.close()

    assert hall.rows() == []


def test_the_host_cannot_write_as_somebody_who_joined(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")
    forged = hall.ada.register("p1", "text", "never said")._replace(author=bea.author)

    rows = json.dumps([[*forged, checksum(forged)]])

    server = LiveConnection(hall.host_link.server)
    with pytest.raises(FileError, match="“Bea Mate”"):
        server.ask("SELECT live.put(%s, %s::json)", hall.ada.live.token, rows)
    server.close()


def test_a_second_laptop_with_the_same_profile_is_refused(hall: Hall) -> None:
    hall.joins("Bea Mate", "b" * 32)

    with pytest.raises(FileError, match="Another laptop writes with your profile"):
        hall.joins("Bea Copy", "b" * 32)


def test_a_hundred_thousand_entries_at_once_arrive(hall: Hall) -> None:
    stamp = hall.ada.register("p", "text", "").stamp
    made = [
        hall.ada.register(f"p{number}", "text", "")._replace(stamp=stamp + number)
        for number in range(100_000)
    ]

    hall.ada.live.give(Parcel(made))
    hall.ada.live.write()
    with hall.office.owner() as held:
        row = held.execute(
            "SELECT count(*) FROM live.register WHERE townhall = %s", [hall.session]
        ).fetchone()

    assert row == (100_000,)


def test_a_batch_of_a_hundred_thousand_is_refused(hall: Hall) -> None:
    one = hall.ada.register("p", "text", "")
    rows = json.dumps([[*one, checksum(one)]] * 100_000)

    server = LiveConnection(hall.host_link.server)
    with pytest.raises(FileError, match="larger than anything it takes"):
        server.ask("SELECT live.put(%s, %s::json)", hall.ada.live.token, rows)
    server.close()


def test_a_value_of_5_mb_stays_here_and_the_rest_goes(hall: Hall) -> None:
    hall.ada.writes("large", "text", "x" * 5_000_000)
    hall.ada.writes("small", "text", "y")

    hall.ada.meets()

    assert [row[0] for row in hall.rows()] == ["small"]
    assert hall.ada.live.owed == 0
    assert "1 entry too large for the live server" in hall.ada.looks().kept_here[0]


def test_a_server_refuses_a_value_of_5_mb(hall: Hall) -> None:
    one = hall.ada.register("p", "text", "x" * 5_000_000)
    rows = json.dumps([[*one, checksum(one)]])

    server = LiveConnection(hall.host_link.server)
    with pytest.raises(FileError, match="larger than anything it takes"):
        server.ask("SELECT live.put(%s, %s::json)", hall.ada.live.token, rows)
    server.close()


def test_a_stamp_that_no_clock_makes_is_refused(hall: Hall) -> None:
    one = hall.ada.register("p", "text", "x")._replace(stamp=1 << 61)

    hall.ada.live.give(Parcel([one]))

    assert "refused an entry" in _trouble(hall.ada)


def test_a_clock_ten_years_ahead_is_told_of_and_the_notes_arrive(hall: Hall) -> None:
    hall.ada.says("p0", "Ada began")
    hall.ada.restarts()
    hall.ada.catches_up()
    ten_years = 10 * 365 * 86_400_000
    link = hall.write_link
    bea = Laptop(hall, new_id(), "Bea Mate", link, now=lambda: wall_clock_ms() + ten_years)
    bea.catches_up()
    bea.says("p1", "from the future")
    hall.ada.looks()

    assert "3650 days ahead" in bea.looks().remark
    assert hall.ada.text("p1") == "from the future"
    assert hall.ada.live.clocks.ahead == 0


def test_a_damaged_row_is_left_out_and_counted(hall: Hall) -> None:
    hall.ada.says("p1", "Water is scarce")
    with hall.office.owner() as held:
        held.execute(
            "UPDATE live.register SET value = %s WHERE townhall = %s", ['"forged"', hall.session]
        )

    bea = hall.joins("Bea Mate")

    assert (bea.held, bea.news.damaged) == ({}, 1)


@pytest.mark.parametrize(("version", "said"), [(2, "is newer"), (0, "is older")])
def test_a_server_of_another_version_is_told(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, version: int, said: str
) -> None:
    # The server's is 1: this program is moved, as the server is every test's.
    monkeypatch.setattr(connection, "VERSION", 2 - version)

    with pytest.raises(FileError, match=said):
        hall.joins("Bea Mate")


def test_a_closed_townhall_takes_nothing_and_is_read_still(hall: Hall) -> None:
    hall.ada.says("p1", "Water is scarce")
    bea = hall.joins("Bea Mate")
    hall.office.runs("close", hall.session)

    bea.writes("p2", "text", "too late")

    assert "was closed" in _trouble(bea)
    bea.looks()
    assert bea.text("p1") == "Water is scarce"


def test_a_townhall_that_is_full_says_so(hall: Hall) -> None:
    with hall.office.owner() as held:
        held.execute("UPDATE live.townhall SET size = 1000000000 WHERE id = %s", [hall.session])

    hall.ada.writes("p1", "text", "too much")

    assert "it is full" in _trouble(hall.ada)
    assert hall.ada.live.owed == 1


def test_a_database_that_is_no_server_of_ours_is_told(hall: Hall, office: Office) -> None:
    with office.owner() as held:
        held.execute("DROP DATABASE IF EXISTS other")
        held.execute("CREATE DATABASE other")
    link = hall.write_link
    other = link._replace(server=link.server._replace(database="other"))

    with pytest.raises(FileError, match="no live townhalls of townnotes"):
        hall.joins("Bea Mate", link=other)


@dataclass
class Listener:
    port: int


@contextmanager
def _listening(answer: bytes | None) -> Generator[Listener]:
    """Something else that listens: it says something, or nothing at all."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        held: list[socket.socket] = []

        def serve() -> None:
            try:
                while True:
                    one, _ = server.accept()
                    if answer is None:
                        held.append(one)
                    else:
                        one.sendall(answer)
                        one.close()
            except OSError:
                return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield Listener(int(server.getsockname()[1]))
        for one in held:
            one.close()


def test_what_is_no_server_at_all_is_told(hall: Hall) -> None:
    link = hall.write_link
    with _listening(b"HTTP/1.1 400 Bad Request\r\n\r\n") as other:
        elsewhere = link._replace(server=link.server._replace(port=other.port))
        with pytest.raises(FileError, match=r"no live server of townnotes|cannot be reached"):
            hall.joins("Bea Mate", link=elsewhere)


def test_a_server_that_is_away_is_told(hall: Hall) -> None:
    link = hall.write_link
    nowhere = link._replace(server=link.server._replace(port=9))

    with pytest.raises(FileError, match="cannot be reached"):
        hall.joins("Bea Mate", link=nowhere)


def test_a_network_of_web_pages_alone_is_told(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example.org:8080")
    link = hall.write_link
    nowhere = link._replace(server=link.server._replace(port=9))

    with pytest.raises(FileError, match="share through a folder here"):
        hall.joins("Bea Mate", link=nowhere)


def test_a_server_that_answers_no_more_is_told_and_not_waited_for(hall: Hall) -> None:
    hall.ada.writes("p1", "text", "waits")
    server = LiveConnection(hall.host_link.server, answer_s=0.5)
    server.ask("SELECT 1")

    hall.office.proxy.freeze()
    try:
        with pytest.raises(FileError, match="does not answer"):
            server.ask("SELECT 1")
    finally:
        hall.office.proxy.thaw()
    server.close()
    hall.ada.meets()

    assert hall.ada.live.owed == 0


def test_an_office_s_own_link_is_not_taken_for_one_to_a_townhall(hall: Hall) -> None:
    with pytest.raises(RuleError, match="do not pass it on"):
        read_join_link(link_text(hall.host_link))
    with pytest.raises(RuleError, match="joins one townhall"):
        read_host_link(link_text(hall.write_link))


def test_another_office_cannot_invite_to_a_townhall(hall: Hall) -> None:
    other = hall.office.host_link("Another Office")

    with pytest.raises(FileError, match="no longer on the live server"):
        invite(other, hall.session, may_write=True)


def test_another_office_cannot_open_a_townhall_that_is_there(hall: Hall) -> None:
    other = Laptop(hall, new_id(), "Eve", hall.office.host_link("Another Office"))

    assert "Another office" in _trouble(other)


def test_an_office_whose_link_was_withdrawn_shares_no_more(hall: Hall) -> None:
    hall.office.runs("invite", "--office", "Public Affairs", "--anew")

    assert "was withdrawn" in _trouble(hall.ada)
