"""Erasing a person: the other files of a session that hold them are known, and can be done, too."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.builders import Townhall
from townnotes.command_line.commands import command_line
from townnotes.safety.backups import OPENED, back_up
from townnotes.safety.left_files import note_left
from townnotes.safety.privacy.erasing import erase, erase_in_file, sweeping
from townnotes.safety.privacy.other_files import Holding, OtherFiles
from townnotes.safety.privacy.people import choose_person
from townnotes.session import Session
from townnotes.settings import data_folder

NAME = "Marta Kovač"


@pytest.fixture
def noted(townhall: Townhall) -> Townhall:
    """Have a townhall in which Marta spoke, and Bo named her."""
    townhall.speaks(townhall.participant(NAME), "We need rest")
    townhall.later(60)
    townhall.speaks(townhall.participant("Bo"), "as Ms Kovač said")
    return townhall


def _copied(hall: Townhall, target: Path) -> Path:
    target.parent.mkdir(exist_ok=True)
    shutil.copyfile(hall.session.path, target)
    return target


def _holding(session: Session) -> Holding:
    what = sweeping(session, choose_person(session, NAME))
    return OtherFiles(what.of, data_folder()).holding(what)


def test_a_version_beside_the_session_holds_the_person(noted: Townhall) -> None:
    version = _copied(noted, noted.session.path.with_name("session (of then).townnotes"))

    assert _holding(noted.session) == Holding((version,))


def test_a_file_elsewhere_is_known_by_the_backups_made_of_it(
    noted: Townhall, tmp_path: Path
) -> None:
    elsewhere = _copied(noted, tmp_path / "elsewhere" / "then.townnotes")
    other = Session.open(elsewhere, "me")
    back_up(other, OPENED)()
    other.close()

    assert _holding(noted.session) == Holding((elsewhere,))


def test_a_file_that_the_session_was_taken_out_of_is_known(noted: Townhall, tmp_path: Path) -> None:
    left = noted.session.path
    (tmp_path / "elsewhere").mkdir()
    noted.session.go_on_in(tmp_path / "elsewhere" / "b.townnotes")
    note_left(noted.session, left)

    assert _holding(noted.session) == Holding((left,))


def test_another_townhall_beside_it_is_none_of_them(noted: Townhall) -> None:
    other = Townhall(noted.session.path.with_name("other.townnotes"))
    other.speaks(other.participant(NAME), "We need rest")
    other.session.close()

    assert _holding(noted.session) == Holding()


def test_a_file_that_cannot_be_read_is_said_to_be_unread(noted: Townhall, tmp_path: Path) -> None:
    elsewhere = _copied(noted, tmp_path / "elsewhere" / "then.townnotes")
    other = Session.open(elsewhere, "me")
    back_up(other, OPENED)()
    other.close()
    elsewhere.write_bytes(b"damaged")

    assert _holding(noted.session) == Holding((), (elsewhere,))


def test_erased_there_nothing_of_them_is_left_but_what_texts_say(noted: Townhall) -> None:
    version = _copied(noted, noted.session.path.with_name("version.townnotes"))
    what = sweeping(noted.session, choose_person(noted.session, NAME))
    erase(noted.session, what.person)

    named = erase_in_file(version, what)

    assert [one.begins for one in named] == ["“as Ms Kovač said”"]
    assert b"Marta" not in version.read_bytes()
    assert OtherFiles(what.of, data_folder()).holding(what).files == (version,)


def test_the_command_line_names_the_other_files_and_erases_there_where_it_is_wished(
    noted: Townhall,
) -> None:
    version = _copied(noted, noted.session.path.with_name("version.townnotes"))
    noted.session.close()
    asked = ["erase", str(noted.session.path), "--participant", NAME]

    said = CliRunner().invoke(command_line, [*asked, "--dry-run"]).output
    assert f"“{version}” is of this session, too, and holds the person." in said
    assert b"Marta" in version.read_bytes()

    said = CliRunner().invoke(command_line, [*asked, "--other-files"]).output
    assert f"Erased in “{version}”." in said
    assert b"Marta" not in version.read_bytes()
