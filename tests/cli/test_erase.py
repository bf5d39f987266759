"""`townnotes erase` in words and by exit code."""

import subprocess
import sys
from pathlib import Path

from tests.builders import Townhall
from tests.safety.naming import MAIL, NAME, holds, marta_in


def _erase(path: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "townnotes", "erase", path, "--participant", *words],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_the_command_erases_everywhere_and_names_the_texts_left(townhall: Townhall) -> None:
    marta_in(townhall)
    townhall.speaks(townhall.participant("Bo"), "as Kovač-Ünal said")
    townhall.session.close()
    path = townhall.session.path

    ran = _erase(path, "marta kovac-unal")

    assert ran.returncode == 0, ran.stderr
    assert "a point of Bo: “as Kovač-Ünal said”" in ran.stdout
    assert not holds(path.read_bytes(), NAME)
    assert not holds(path.read_bytes(), MAIL)


def test_of_an_unknown_name_only_that_is_said(townhall: Townhall) -> None:
    townhall.session.close()
    before = townhall.session.path.read_bytes()

    ran = _erase(townhall.session.path, "Nobody Here")

    assert ran.returncode == 1
    assert ran.stdout == ""
    assert "Nobody is called “Nobody Here” here; nothing was erased." in ran.stderr
    assert townhall.session.path.read_bytes() == before


def test_a_dry_run_says_of_an_unknown_name_what_would_be_looked_through(townhall: Townhall) -> None:
    townhall.session.close()

    ran = _erase(townhall.session.path, "Nobody Here", "--dry-run")

    assert ran.stdout == "Nobody is called “Nobody Here” here; backups to be looked through: 0.\n"
