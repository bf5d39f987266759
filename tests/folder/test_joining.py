"""A shift change: who comes continues the session of who goes from the shared folder."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.builders import Townhall
from tests.file_limits import no_file_longer_than
from tests.folder.mates import Mate
from townnotes.command_line.commands import command_line
from townnotes.domain.commands.points import TypedLine, remove_points, write_lines
from townnotes.domain.entities import Intervention, Point
from townnotes.errors import FileError
from townnotes.folder.member import Parcel
from townnotes.session import Session
from townnotes.settings import load_settings
from townnotes.sharing import Outbox, choose_townhall, join, place_of, townhalls_in


@pytest.fixture
def ada(townhall: Townhall, place: Path) -> Mate:
    one = Mate(townhall, place, "Ada Note")
    marta = townhall.participant("Marta Kovač")
    townhall.asks(marta)
    townhall.next()
    one.types("night work on the pier")
    return one


def _run(*words: object) -> tuple[int, str]:
    ran = CliRunner().invoke(command_line, [str(one) for one in words])
    return ran.exit_code, ran.output


# H8
def test_bea_continues_adas_session_from_the_folder(ada: Mate, place: Path, tmp_path: Path) -> None:
    target = tmp_path / "bea.townnotes"

    code, said = _run("join", place, "-o", target)

    assert code == 0
    assert "Received: 1 intervention, 1 point" in said.splitlines()
    assert "shared by Ada Note" in said
    bea = Townhall.reopened(target, "b" * 32, ada.hall.time)
    assert bea.state.session.id == ada.hall.state.session.id
    assert bea.session.faults() == []
    kept = place_of(load_settings(), bea.state, bea.session.path)
    assert kept is not None
    mate = Mate(bea, place)
    mate.types("and the fee for small boats")
    ada.takes()
    assert ada.texts == mate.texts
    assert sorted(ada.texts) == ["and the fee for small boats", "night work on the pier"]
    bea.session.close()


# H8
def test_where_the_folder_holds_two_townhalls_they_are_named_and_one_is_chosen(
    ada: Mate, place: Path, tmp_path: Path
) -> None:
    other = Townhall(tmp_path / "other.townnotes", author="c" * 32)
    Mate(other, place, "Cy")
    target = tmp_path / "bea.townnotes"

    code, said = _run("join", place, "-o", target)
    assert code == 1
    assert "holds several townhalls" in said
    assert not target.exists()

    id_ = ada.hall.state.session.id
    assert choose_townhall(place, id_[:8]).session == id_
    assert _run("join", place, "-o", target, "--townhall", id_[:8])[0] == 0
    other.session.close()


# H8
def test_a_folder_without_a_townhall_is_refused_in_words(place: Path, tmp_path: Path) -> None:
    (place / "notes.docx").write_bytes(b"something else")

    code, said = _run("join", place, "-o", tmp_path / "bea.townnotes")

    assert code == 1
    assert "No townhall is shared in" in said
    with pytest.raises(FileError, match="the folder is not there"):
        townhalls_in(place / "nowhere")


# H8
def test_what_a_newer_townnotes_wrote_is_refused_in_words(place: Path, tmp_path: Path) -> None:
    (place / "Dee.registers").write_text('{"townnotes":"registers","version":[7,0]}\n')

    code, said = _run("join", place, "-o", tmp_path / "bea.townnotes")

    assert code == 1
    assert "written by a newer townnotes" in said
    assert "Update townnotes" in said


# H8
def test_damaged_entries_are_left_out_and_counted_and_the_rest_is_taken_in(
    ada: Mate, place: Path, tmp_path: Path
) -> None:
    own = ada.folder.own
    own.write_bytes(own.read_bytes().replace(b"Marta", b"Malta"))

    code, said = _run("join", place, "-o", tmp_path / "bea.townnotes")

    assert code == 0
    assert "1 damaged entry was left out" in said
    assert "1 point" in said


# H8
def test_a_file_that_is_there_already_is_not_written_over(
    ada: Mate, place: Path, tmp_path: Path
) -> None:
    target = tmp_path / "bea.townnotes"
    target.write_text("mine")

    code, said = _run("join", place, "-o", target)

    assert code == 1
    assert "exists already" in said
    assert target.read_text() == "mine"


# H1: the same session on several laptops, whatever way registers go.
def test_a_copy_handed_out_and_the_folder_give_the_same_session(
    ada: Mate, place: Path, tmp_path: Path
) -> None:
    bea = Mate.with_copy(ada.hall, place, "b" * 32)
    bea.types("of Bea")
    ada.types("of Ada")
    ada.takes()
    bea.takes()
    joined = join(place, ada.hall.state.session.id, tmp_path / "cy.townnotes").session

    every = [set(one.state.registers()) for one in (ada.hall.session, bea.session, joined)]

    assert every[0] == every[1] == every[2]
    joined.close()
    bea.session.close()


# H8: nothing leaves before it is committed.
def test_what_is_not_on_the_disk_yet_is_not_given(ada: Mate) -> None:
    with no_file_longer_than(1):
        ada.hall.types("not saved")
        assert ada.outbox.take() is None
    assert ada.session.save()

    parcel = ada.outbox.take(is_last=True)

    assert parcel is not None
    assert any(one.value == '"not saved"' for one in parcel.registers)


# H8
def test_a_deletion_and_an_undo_reach_the_others(ada: Mate, place: Path) -> None:
    bea = Mate.with_copy(ada.hall, place, "b" * 32)
    point = ada.types("a slip")
    bea.takes()
    ada.session.submit(remove_points(ada.hall.state, [point.id]), "Delete")
    ada.gives()
    bea.takes()
    assert "a slip" not in bea.texts

    ada.session.undo()
    ada.gives()
    bea.takes()

    assert "a slip" in bea.texts
    bea.session.close()


# H8
def test_private_points_travel_only_where_that_is_ticked(
    townhall: Townhall, tmp_path: Path
) -> None:
    townhall.speaks(townhall.participant("Marta Kovač"), "// the chair is tired", "an open point")
    points = {one.text: one.private for one in townhall.state.all(Point)}
    assert points == {"the chair is tired": True, "an open point": False}

    def given(name: str, *, with_private: bool) -> bytes:
        folder = tmp_path / name
        folder.mkdir()
        return Mate(townhall, folder, with_private=with_private).folder.own.read_bytes()

    assert b"the chair is tired" not in given("closed", with_private=False)
    assert b"the chair is tired" in given("open", with_private=True)


# H8: the mark is read when the line is left; what is typed is saved and given before.
def test_a_line_that_begins_as_a_private_one_is_not_given_while_it_is_typed(ada: Mate) -> None:
    running = ada.hall.state.all(Intervention)[0]
    held = [
        TypedLine(one.id, one.text, one.at or 0) for one in ada.hall.state.points_of(running.id)
    ]
    line = TypedLine("9" * 32, "// the chair is ti", ada.hall.time)
    ada.hall.do(write_lines(ada.hall.state, running.id, "", [*held, line], {line.id}), "Typing")

    ada.gives()

    assert b"the chair is ti" not in ada.folder.own.read_bytes()


def test_what_comes_from_the_folder_is_not_given_back(ada: Mate, place: Path) -> None:
    bea = Mate.with_copy(ada.hall, place, "b" * 32)
    ada.types("of Ada")
    before = bea.folder.own.read_bytes()

    bea.takes()
    bea.gives()

    assert bea.folder.own.read_bytes() == before
    bea.session.close()


def test_two_files_of_one_session_hold_the_same_interventions(
    ada: Mate, place: Path, tmp_path: Path
) -> None:
    one = join(place, ada.hall.state.session.id, tmp_path / "one.townnotes").session
    assert [i.began for i in one.state.all(Intervention)] == [
        i.began for i in ada.hall.state.all(Intervention)
    ]
    one.close()
    again = Session.open(tmp_path / "one.townnotes", "z" * 32)
    box = Outbox(again)
    assert box.parcel_of(box.all()) == Parcel(list(again.state.registers()), frozenset())
    again.close()
