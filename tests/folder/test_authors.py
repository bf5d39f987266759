"""Who speaks for whom in a shared folder: everybody in their own file, and others only without."""

from pathlib import Path

import pytest

from tests.folder.laptops import START, Laptop
from townnotes.domain.registers import LARGEST_STAMP, Register, encode_value
from townnotes.folder import folder_reading
from townnotes.folder.folder_reading import Reader
from townnotes.folder.lines import Header, header_line, register_line
from townnotes.folder.member import Parcel

LATER = START + 60_000 << 16


def _says(author: str, text: str, id_: str = "p1", stamp: int = LATER) -> Register:
    return Register("point", id_, "text", author, stamp, encode_value(text))


def _writes(of: Laptop, *registers: Register) -> None:
    """Have a file say, whole and with checksums, what another program wrote there."""
    with of.folder.own.open("ab") as file:
        file.write(b"".join(map(register_line, registers)))


# H8
def test_nobody_speaks_for_one_who_has_a_file_there(ada: Laptop, bea: Laptop) -> None:
    ada.writes("p1", "text", "of Ada")
    ada.write()
    bea.write()
    _writes(bea, _says("ada", "never said by Ada"))
    cy = Laptop(ada.place, "cy")

    for one in (ada, cy):
        one.look()
        assert one.texts == {"of Ada"}
        assert one.folder.look().relayed == 0


# H8: notes that were merged, or of one whose file is lost.
def test_who_has_no_file_there_is_spoken_for_and_counted(ada: Laptop, bea: Laptop) -> None:
    bea.folder.give(Parcel([_says("dee", "of Dee"), _says("dee", "more", "p2")]))
    bea.write()

    news = ada.look()

    assert ada.texts == {"of Dee", "more"}
    assert news.relayed == 2


# H8
def test_when_a_file_is_lost_what_others_have_of_it_is_taken(ada: Laptop, bea: Laptop) -> None:
    ada.writes("p1", "text", "of Ada")
    ada.write()
    bea.look()
    bea.write()
    _writes(bea, *bea.held.values())
    ada.folder.own.unlink()

    cy = Laptop(ada.place, "cy")

    assert cy.texts == {"of Ada"}
    assert cy.folder.look().relayed == 1


# H8
def test_what_was_passed_over_comes_once_its_author_has_no_file_any_more(
    ada: Laptop, bea: Laptop
) -> None:
    ada.write()
    bea.write()
    _writes(bea, _says("ada", "relayed"))
    cy = Laptop(ada.place, "cy")
    assert cy.texts == set()

    ada.folder.own.unlink()
    cy.look()
    cy.look()

    assert cy.texts == {"relayed"}


# H8
def test_a_file_rolled_back_is_made_good_when_its_author_returns(ada: Laptop) -> None:
    ada.writes("p1", "text", "first")
    ada.write()
    old = ada.folder.own.read_bytes()
    ada.writes("p1", "text", "second")
    ada.write()
    ada.folder.own.write_bytes(old)
    cy = Laptop(ada.place, "cy")
    assert cy.texts == {"first"}

    ada.look()
    ada.write()
    cy.look()

    assert cy.texts == {"second"}


# R8
def test_a_stamp_that_cannot_be_is_refused_and_counted_in_a_folder(
    ada: Laptop, bea: Laptop
) -> None:
    bea.write()
    _writes(bea, _says("bea", "for ever", stamp=LARGEST_STAMP), _says("bea", "now", "p2"))

    news = ada.look()

    assert ada.texts == {"now"}
    assert (news.refused, news.damaged) == (1, 0)


# R8
def test_a_file_with_more_lines_than_any_townhall_is_read_no_further(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_reading, "MOST_LINES", 100)
    monkeypatch.setattr(folder_reading, "MOST_BYTES", 10_000)
    lines = [header_line(Header("5" * 32, "bea"))]
    lines += [register_line(_says("bea", f"line {n}", f"p{n}")) for n in range(2000)]
    (tmp_path / "Bea.registers").write_bytes(b"".join(lines))
    reader = Reader(tmp_path, {"5" * 32})

    taken = 0
    while True:
        taken += sum(len(part.registers) for part in reader.read())
        if not reader.has_more:
            break

    assert 100 <= taken < 400
    assert reader.too_large == ("Bea.registers",)


# R8
def test_of_very_many_files_only_so_many_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_reading, "MOST_FILES", 5)
    for number in range(9):
        header = header_line(Header("5" * 32, f"author {number}"))
        (tmp_path / f"{number}.registers").write_bytes(header)
    reader = Reader(tmp_path, {"5" * 32})

    assert len(reader.read()) == 5
    assert len(reader.names) == 5
