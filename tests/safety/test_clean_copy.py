"""A clean copy to hand out: all that stands, nothing that was deleted or said before."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.interventions import remove_intervention
from townnotes.domain.entities import Participant, Point
from townnotes.domain.registers import Assign
from townnotes.errors import FileError
from townnotes.interchange import write_session
from townnotes.safety.privacy.clean_copy import clean, write_clean_copy
from townnotes.session import Session


def _copied(townhall: Townhall, *, without_private: bool = False) -> Session:
    target = townhall.session.path.with_name("copy.townnotes")
    write_clean_copy(clean(townhall.session, without_private=without_private), target)
    return Session.open(target, "reader")


def _busy(townhall: Townhall) -> Point:
    """Have a townhall with words that were deleted, replaced, private, and beside each other."""
    townhall.theme("pay", topic="wages")
    ada = townhall.participant("Ada", email="ada@example.org")
    one = townhall.speaks(ada, "firstwords #pay", "// privatewords", "stays")
    townhall.later(60)
    gone = townhall.speaks(townhall.participant("Bo"), "deletedwords")
    townhall.later(60)
    townhall.do(remove_intervention(townhall.state, gone.id))
    point = townhall.state.points_of(one.id)[0]
    townhall.do([Assign(Point.entity, point.id, "text", "secondwords")])
    return point


def test_all_that_stands_is_in_the_copy(townhall: Townhall) -> None:
    _busy(townhall)

    copy = _copied(townhall)

    assert write_session(copy.state) == write_session(townhall.state)
    assert copy.faults() == []
    copy.close()


@pytest.mark.parametrize("words", ["firstwords", "deletedwords"])
def test_what_was_deleted_or_said_before_is_not(townhall: Townhall, words: str) -> None:
    _busy(townhall)

    copy = _copied(townhall)
    copy.close()

    assert words.encode() in townhall.session.path.read_bytes()
    assert words.encode() not in copy.path.read_bytes()


def test_what_another_author_says_beside_it_is_not(townhall: Townhall, tmp_path: Path) -> None:
    point = _busy(townhall)
    bea = Session.create(tmp_path / "bea.townnotes", "bea")
    bea.take_in(townhall.state.registers())
    bea.submit([Assign(Point.entity, point.id, "text", "beaswords")])
    townhall.session.take_in(bea.state.registers())
    bea.close()
    townhall.later(60)
    townhall.do([Assign(Point.entity, point.id, "text", "minewords")])

    copy = _copied(townhall)
    copy.close()

    assert b"minewords" in copy.path.read_bytes()
    assert b"beaswords" not in copy.path.read_bytes()


def test_private_points_and_addresses_are_left_out_if_wished(townhall: Townhall) -> None:
    _busy(townhall)

    copy = _copied(townhall, without_private=True)
    texts = [one.text for one in copy.state.all(Point)]
    addresses = [one.email for one in copy.state.all(Participant)]
    copy.close()

    assert texts == ["secondwords", "stays"]
    assert addresses == ["", ""]
    for words in (b"privatewords", b"ada@example.org"):
        assert words not in copy.path.read_bytes()


def test_a_file_that_is_there_is_left_as_it_is(townhall: Townhall, tmp_path: Path) -> None:
    target = tmp_path / "there.townnotes"
    target.write_text("mine")

    with pytest.raises(FileError, match="exists already"):
        write_clean_copy(clean(townhall.session, without_private=False), target)

    assert target.read_text() == "mine"


def test_the_command_writes_a_clean_copy(townhall: Townhall, tmp_path: Path) -> None:
    _busy(townhall)
    townhall.session.close()
    target = tmp_path / "out.townnotes"

    ran = subprocess.run(
        [sys.executable, "-m", "townnotes", "export", townhall.session.path, "--to", target,
         "--without-private"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert ran.returncode == 0, ran.stderr
    assert b"secondwords" in target.read_bytes()
    assert b"firstwords" not in target.read_bytes()
