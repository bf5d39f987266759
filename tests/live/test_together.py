"""Several note-takers at one live townhall, through HAProxy with TLS."""

from tests.live.laptops import Hall
from townnotes.domain.registers import Register
from townnotes.errors import FileError
from townnotes.folder.member import Parcel


def _parcel(*registers: Register) -> Parcel:
    return Parcel(list(registers))


def test_what_one_writes_another_reads(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")

    hall.ada.says("p1", "Water is scarce")
    bea.looks()

    assert bea.text("p1") == "Water is scarce"


def test_whoever_comes_late_gets_all_that_was_written(hall: Hall) -> None:
    for number in range(40):
        hall.ada.says(f"p{number}", f"Point {number}")

    bea = hall.joins("Bea Mate")

    assert bea.held == hall.ada.held


def test_a_reader_sees_the_record_grow(hall: Hall) -> None:
    viewer = hall.joins("Viewer", link=hall.read_link)

    hall.ada.says("p1", "Water is scarce")
    viewer.looks()

    assert viewer.text("p1") == "Water is scarce"
    assert not viewer.live.may_write


def test_each_sees_who_is_there_and_who_reads_along(hall: Hall) -> None:
    hall.joins("Bea Mate")
    hall.joins("Viewer", link=hall.read_link)

    people = hall.ada.looks().people

    assert [(one.name, one.reads_along) for one in people] == [
        ("Bea Mate", False), ("Viewer", True),
    ]  # fmt: skip


def test_whoever_leaves_is_said_to_have_left(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")

    bea.live.leave()

    assert [one.left for one in hall.ada.looks().people] == [True]


def test_what_was_written_without_the_server_comes_once_it_is_back(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")
    hall.office.cluster.kill()
    try:
        bea.writes("p1", "text", "Written on a train")
        failed = False
        try:
            bea.live.write()
        except FileError:
            failed = True
    finally:
        hall.office.cluster.start()
    owed = bea.live.owed
    bea.meets()
    hall.ada.looks()

    assert (failed, owed) == (True, 1)
    assert hall.ada.text("p1") == "Written on a train"


def test_a_restarted_laptop_gives_what_the_server_lacks(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")
    bea.holds([bea.register("p1", "text", "Saved, never given")])

    bea.restarts()
    bea.catches_up()
    hall.ada.looks()

    assert hall.ada.text("p1") == "Saved, never given"


def test_a_server_put_back_to_a_backup_gets_everything_again(hall: Hall) -> None:
    hall.ada.says("p1", "Water is scarce")
    hall.ada.looks()
    with hall.office.owner() as held:
        held.execute("DELETE FROM live.register WHERE townhall = %s", [hall.session])
        held.execute("UPDATE live.townhall SET head = 0 WHERE id = %s", [hall.session])

    hall.ada.live.heartbeat_ms = 0
    hall.ada.meets()
    hall.ada.meets()

    assert [row[4] for row in hall.rows()] == ['"Water is scarce"']


def test_a_text_that_stood_for_a_while_is_among_the_earlier_ones(hall: Hall) -> None:
    time = [1_773_237_600_000]
    hall.ada.now = lambda: time[0]
    first = hall.ada.register("p1", "text", "Water is scarce")._replace(stamp=time[0] << 16)
    later = first._replace(stamp=(time[0] + 6000) << 16, value='"Water is dear"')
    for one in (first, later):
        hall.ada.holds([one])
        hall.ada.live.give(_parcel(one))
        hall.ada.live.write()

    bea = hall.joins("Bea Mate")

    assert bea.text("p1") == "Water is dear"
    assert first in bea.first_news


def test_the_host_brings_what_those_wrote_who_have_not_joined(hall: Hall) -> None:
    chen = hall.ada.register("p9", "text", "Noted by Chen")._replace(author="c" * 32)
    hall.ada.holds([chen])
    hall.ada.live.give(_parcel(chen))
    hall.ada.live.write()

    bea = hall.joins("Bea Mate")

    assert bea.text("p9") == "Noted by Chen"


def test_others_keep_what_those_wrote_who_have_not_joined_and_it_is_said(hall: Hall) -> None:
    bea = hall.joins("Bea Mate")
    chen = bea.register("p9", "text", "Noted by Chen")._replace(author="c" * 32)
    bea.holds([chen])
    bea.live.give(_parcel(chen))
    bea.live.write()

    assert bea.live.owed == 0
    assert "1 entry of people who have not joined" in bea.looks().kept_here[0]
    assert hall.rows() == []
