"""One author's file in a shared folder: incremental, whole again after damage, and theirs alone."""

import os
from pathlib import Path

import pytest

from tests.folder.laptops import START, Laptop, catch_up
from tests.windows import needs_pipes
from townnotes.domain.registers import Register
from townnotes.folder.member import Parcel


# H8
def test_what_is_added_is_appended_and_what_stands_is_not_written_again(ada: Laptop) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    before = ada.folder.own.read_bytes()

    ada.writes("p2", "text", "two")
    ada.write()

    after = ada.folder.own.read_bytes()
    assert after.startswith(before)
    assert after.count(b"\n") == before.count(b"\n") + 1


# H8
def test_everybody_writes_a_file_of_their_own_alone(ada: Laptop, bea: Laptop) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    before = ada.folder.own.read_bytes()

    bea.look()
    bea.writes("p1", "text", "of Bea")
    bea.write()

    assert ada.folder.own.read_bytes() == before
    ada.look()
    assert ada.texts == {"of Bea"}


# H8
def test_a_torn_line_is_taken_in_once_it_has_come_whole(ada: Laptop, bea: Laptop) -> None:
    ada.writes("p1", "text", "one")
    ada.writes("p2", "text", "two")
    ada.write()
    whole = ada.folder.own.read_bytes()

    ada.folder.own.write_bytes(whole[:-9])
    bea.look()
    assert (bea.texts, bea.damaged) == ({"one"}, 0)
    ada.folder.own.write_bytes(whole)
    bea.look()

    assert bea.texts == {"one", "two"}


# H8
def test_a_damaged_register_is_left_out_and_counted_and_comes_when_it_is_whole(
    ada: Laptop, bea: Laptop
) -> None:
    ada.writes("p1", "text", "one")
    ada.writes("p2", "text", "two")
    ada.write()
    whole = ada.folder.own.read_bytes()

    ada.folder.own.write_bytes(whole.replace(b"one", b"One"))
    bea.look()
    assert (bea.texts, bea.damaged) == ({"two"}, 1)
    ada.folder.own.write_bytes(whole)
    bea.look()

    assert (bea.texts, bea.damaged) == ({"one", "two"}, 0)


# H8: some network drives say of a file that came late that nothing has changed.
def test_a_damaged_file_is_read_again_though_it_seems_unchanged(ada: Laptop, bea: Laptop) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    own = ada.folder.own
    whole = own.read_bytes()
    own.write_bytes(whole.replace(b"one", b"One"))
    bea.look()
    held = own.stat()

    own.write_bytes(whole)
    os.utime(own, ns=(held.st_atime_ns, held.st_mtime_ns))
    bea.look()

    assert (bea.texts, bea.damaged) == ({"one"}, 0)


@pytest.mark.parametrize(
    "name",
    [
        "Ada.x (1).registers",
        "Ada.x (Bea's conflicted copy 2026-11-24).registers",
        "Ada.x (conflicted copy 2026-11-24 101500).registers",
        "Ada.x.sync-conflict-20261124-101500-ABCDEFG.registers",
        "Ada.x-LAPTOP-7.registers",
        "Ada.x_conflict-20261124.registers",
        "Ada.x.registers (conflicted copy)",
        "Copy of Ada.x.REGISTERS",
    ],
)
# H8
def test_a_conflict_copy_is_read_as_any_other_file(ada: Laptop, bea: Laptop, name: str) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    ada.folder.own.rename(ada.place / name)

    bea.look()

    assert bea.texts == {"one"}


@pytest.mark.parametrize(
    "name",
    [
        "~Ada.x.registers.tmp", ".Ada.x.registers.~1f2", ".syncthing.Ada.x.registers.tmp",
        "~$Ada.x.registers", "Ada.x.registers.part", "Ada.x.docx", "registers",
    ],
)  # fmt: skip
# H8
def test_what_a_sync_tool_has_not_finished_is_left_alone(
    ada: Laptop, bea: Laptop, name: str
) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    ada.folder.own.rename(ada.place / name)

    assert bea.look().registers == []


# H8
def test_an_old_version_of_a_file_is_no_sign_of_life(ada: Laptop, bea: Laptop) -> None:
    bea.writes("p1", "text", "one")
    bea.write()
    old = bea.folder.own.read_bytes()
    bea.writes("p2", "text", "two")
    bea.write()
    seen = ada.look().people

    ada.time += 60_000
    bea.folder.own.write_bytes(old)

    assert ada.look().people == seen


# H8
def test_a_heartbeat_a_minute_is_all_that_is_written_while_nobody_types(ada: Laptop) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    before = ada.folder.own.stat().st_size
    for _ in range(60):
        ada.time += 2000
        ada.write()

    assert 0 < ada.folder.own.stat().st_size - before < 100


# H8
def test_the_first_file_holds_others_work_too_so_that_anybody_can_begin_from_it(
    tmp_path: Path,
) -> None:
    ada, bea = Laptop(tmp_path / "a", "ada"), Laptop(tmp_path / "b", "bea")
    bea.writes("p1", "text", "of Bea")
    catch_up([ada, bea])
    fresh = tmp_path / "new"
    fresh.mkdir()

    ada.place = fresh
    ada.restart()
    ada.write()

    cy = Laptop(fresh, "cy")
    assert cy.texts == {"of Bea"}


# H8
def test_another_townhall_in_the_folder_is_told_apart_and_named(ada: Laptop) -> None:
    other = Laptop(ada.place, "cy", session="9" * 32)
    other.writes("p1", "text", "elsewhere")
    other.write()

    news = ada.look()

    assert news.registers == []
    assert news.others == ("3rd virtual townhall",)


# H8
def test_a_file_of_a_newer_version_is_named_and_the_rest_is_read(ada: Laptop, bea: Laptop) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    (ada.place / "Dee.registers").write_text('{"townnotes":"registers","version":[2,0],"x":1}\n…')

    news = bea.look()

    assert news.newer == ("Dee.registers",)
    assert bea.texts == {"one"}


# H8
def test_a_private_point_is_given_to_nobody(ada: Laptop) -> None:
    one = Register("point", "p1", "text", "ada", 1, '"secret"')
    ada.folder.give(Parcel([one], frozenset({"p1"})))
    ada.write()

    assert b"secret" not in ada.folder.own.read_bytes()


# H8
def test_of_a_point_made_private_later_others_learn_that_it_is_and_no_more(
    ada: Laptop, bea: Laptop
) -> None:
    ada.writes("p1", "text", "said too early")
    ada.write()
    private = Register("point", "p1", "private", "ada", 1 << 60, "true")
    text = Register("point", "p1", "text", "ada", 1 << 60, '"and secret"')

    turned = ada.folder.give(Parcel([private, text], frozenset({"p1"})))
    ada.write()

    assert turned == {"p1"}
    bea.look()
    assert bea.state.value("p1", "private", False) is True
    assert bea.texts == {"said too early"}


# H8
def test_who_is_there_is_told_by_ones_own_clock_as_theirs_may_be_wrong(
    ada: Laptop, bea: Laptop
) -> None:
    bea.time -= 90_000
    bea.writes("p1", "text", "one")
    bea.write()
    assert [one.seen for one in ada.look().people] == [START - 90_000 + 7]

    bea.writes("p2", "text", "two")
    bea.write()
    ada.time += 5000

    assert [(one.name, one.seen) for one in ada.look().people] == [("Bea", START + 5000)]


# R8: whoever can write to the folder can put anything there.
@needs_pipes
def test_a_pipe_or_a_folder_with_a_files_name_is_passed_over(ada: Laptop, bea: Laptop) -> None:
    os.mkfifo(ada.place / "pipe.registers")
    (ada.place / "folder.registers").mkdir()
    (ada.place / "link.registers").symlink_to("/dev/zero")
    ada.writes("p1", "text", "one")
    ada.write()

    bea.look()

    assert bea.texts == {"one"}


# H8
@pytest.mark.parametrize("first", ['"a"', '"b"'])
def test_two_values_of_one_stamp_are_both_news_whichever_comes_first(
    ada: Laptop, bea: Laptop, first: str
) -> None:
    of_cid = [Register("point", "p1", "text", "cid", START << 16, one) for one in ('"a"', '"b"')]
    bea.folder.know([one for one in of_cid if one.value == first])
    other = next(one for one in of_cid if one.value != first)
    ada.folder.give(Parcel([other]))
    ada.write()

    assert other in bea.folder.look().registers
    assert bea.folder.look().registers == []
