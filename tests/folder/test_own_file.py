"""An author’s own file, when the sync tool, the disk or a kill has spoiled it."""

import os

import pytest

from tests.file_limits import no_file_longer_than
from tests.folder.laptops import Laptop
from townnotes.errors import FileError
from townnotes.folder.lines import register_line


# H8
@pytest.mark.parametrize("left", [0, 40, 300])
def test_a_file_of_ones_own_that_was_cut_short_is_written_again_whole(
    ada: Laptop, bea: Laptop, left: int
) -> None:
    for number in range(9):
        ada.writes(f"p{number}", "text", f"text {number}")
    ada.write()

    os.truncate(ada.folder.own, left)
    ada.look()
    ada.write()
    bea.look()

    assert bea.texts == {f"text {number}" for number in range(9)}
    assert bea.damaged == 0


# H8
def test_a_line_torn_when_the_program_was_killed_does_not_spoil_the_next_one(
    ada: Laptop, bea: Laptop
) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    ada.writes("p2", "text", "two")
    with ada.folder.own.open("ab") as file:
        file.write(register_line(ada.made[-1])[:-20])

    ada.restart()
    ada.write()
    bea.look()

    assert (bea.texts, bea.damaged) == ({"one", "two"}, 0)


# H8
def test_a_file_of_ones_own_that_was_deleted_is_written_again_whole(ada: Laptop) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    ada.folder.own.unlink()

    ada.write()

    assert b"one" in ada.folder.own.read_bytes()


# H8
def test_a_file_in_which_most_lines_were_replaced_is_written_anew(ada: Laptop, bea: Laptop) -> None:
    for version in range(30):
        for number in range(100):
            ada.writes(f"p{number}", "text", f"version {version}")
        ada.write()

    assert ada.folder.own.read_bytes().count(b"\n") < 2300
    bea.look()
    assert bea.texts == {"version 29"}


# K4
def test_a_full_disk_is_said_and_nothing_written_by_half_and_all_comes_later(
    ada: Laptop, bea: Laptop
) -> None:
    ada.writes("p1", "text", "one")
    ada.write()
    before = ada.folder.own.read_bytes()
    ada.writes("p2", "text", "two" * 99)

    with no_file_longer_than(len(before) + 50), pytest.raises(FileError, match="no file as large"):
        ada.folder.write()

    assert ada.folder.own.read_bytes() == before
    assert ada.folder.owed == 1
    ada.write()
    bea.look()
    assert bea.texts == {"one", "two" * 99}
    assert ada.folder.owed == 0


# K4
def test_a_folder_that_is_gone_is_said_and_caught_up_with(ada: Laptop, bea: Laptop) -> None:
    away = ada.place.with_name("away")
    ada.place.rename(away)
    ada.writes("p1", "text", "offline")
    with pytest.raises(FileError, match="the folder is not there"):
        ada.folder.look()
    with pytest.raises(FileError, match="the folder is not there"):
        ada.folder.write()
    assert not ada.place.exists()

    away.rename(ada.place)
    ada.write()
    bea.look()

    assert bea.texts == {"offline"}
