"""A file that a session was taken out of says, when it is opened, where the session went on."""

from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.beginning import opened
from townnotes.safety.left_files import note_left, went_on_from
from townnotes.safety.opening import open_file
from townnotes.session import Session
from townnotes.settings import data_folder


@pytest.fixture
def left(townhall: Townhall, tmp_path: Path) -> Path:
    """Have a townhall that was saved elsewhere, in `b`; returns the file it was in."""
    session = townhall.session
    path = session.path
    session.go_on_in(tmp_path / "b.townnotes")
    note_left(session, path)
    session.close()
    return path


def _later(path: Path) -> tuple[Path | None, list[str]]:
    session = open_file(path, "me")
    session.close()
    return session.later, session.remarks


def test_a_file_left_for_another_names_it(left: Path) -> None:
    assert _later(left) == (left.with_name("b.townnotes"), [])


def test_the_file_in_which_the_session_goes_on_names_none(left: Path) -> None:
    assert _later(left.with_name("b.townnotes")) == (None, [])


def test_the_last_of_several_is_named(left: Path) -> None:
    second = left.with_name("b.townnotes")
    session = open_file(second, "me")
    session.go_on_in(left.with_name("c.townnotes"))
    note_left(session, second)
    session.close()

    assert _later(left)[0] == left.with_name("c.townnotes")


def test_a_session_that_came_back_to_its_file_names_none(left: Path) -> None:
    second = left.with_name("b.townnotes")
    left.unlink()
    session = open_file(second, "me")
    session.go_on_in(left)
    note_left(session, second)
    session.close()

    assert _later(left) == (None, [])
    assert _later(second)[0] == left


def test_a_later_file_that_is_gone_is_said_and_not_offered(left: Path) -> None:
    left.with_name("b.townnotes").unlink()

    later, remarks = _later(left)

    assert later is None
    assert "b.townnotes”, which is not there now" in remarks[0]


def test_another_session_in_its_place_names_none(left: Path) -> None:
    left.unlink()
    Townhall(left).session.close()

    assert _later(left) == (None, [])


def test_a_damaged_note_of_it_is_passed_over(left: Path) -> None:
    (note,) = (data_folder() / "left").iterdir()
    note.write_text("[]", encoding="utf-8")

    assert _later(left) == (None, [])


def test_a_replaced_file_is_left_for_the_one_beside_it(townhall: Townhall) -> None:
    path = townhall.session.path
    townhall.session.close()
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes())
    session = open_file(path, "me")
    copy.replace(path)
    session.look_after_file()
    session.close()

    assert _later(path)[0] == path.with_name("session (mine).townnotes")


def test_a_file_that_is_gone_or_damaged_is_known_by_its_name(left: Path) -> None:
    left.write_bytes(b"cut")

    assert went_on_from(left) == left.with_name("b.townnotes")


def test_the_command_line_says_it_too(left: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with opened(left):
        pass

    assert "This session went on in" in capsys.readouterr().err


def test_a_data_folder_that_takes_nothing_costs_the_hint_alone(
    townhall: Townhall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in the way").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "in the way"))
    path = townhall.session.path

    townhall.session.go_on_in(tmp_path / "b.townnotes")
    note_left(townhall.session, path)

    assert townhall.session.is_saved
    Session.open(path, "me").close()
