"""`townnotes backups`: names them, and restores one, whatever state the file itself is in."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.builders import Townhall, texts_in
from townnotes.command_line.commands import command_line
from townnotes.safety.backups import AT_WORK, CLOSED, back_up, backups
from townnotes.settings import Settings, load_settings, save_settings
from townnotes.sharing import SharedPlace, keep_place, place_of

ROOT = Path(__file__).parents[2]


def _run(*words: object) -> tuple[int, str]:
    ran = CliRunner().invoke(command_line, ["backups", *map(str, words)])
    return ran.exit_code, ran.output


@pytest.fixture
def kept(townhall: Townhall) -> Townhall:
    """Back a townhall up with one point, and with two."""
    for text, why in (("more benches", AT_WORK), ("fewer cars", CLOSED)):
        townhall.speaks(townhall.participant("Marta"), text)
        back_up(townhall.session, why)()
    return townhall


def test_backups_are_named_with_number_instant_why_size_and_soundness(kept: Townhall) -> None:
    code, said = _run(kept.session.path)

    assert code == 0
    newest, oldest = said.splitlines()
    assert newest.split()[0] == "1"
    assert "closed" in newest
    assert "at work" in oldest
    assert all(line.split()[-1] == "sound" and " MB " in line for line in (newest, oldest))
    assert all("2026-03-11" in line for line in (newest, oldest))


def test_they_are_named_while_the_session_is_open(kept: Townhall) -> None:
    # In a process of its own, as a user does: this one would drop its own lock.
    named = [sys.executable, "-m", "townnotes", "backups", str(kept.session.path)]

    said = subprocess.run(named, cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout

    assert len(said.splitlines()) == 2


def test_one_that_is_damaged_is_named_as_not_sound(kept: Townhall) -> None:
    newest = backups(kept.session.path)[0].path
    newest.write_bytes(newest.read_bytes()[:5000])

    first, second = _run(kept.session.path)[1].splitlines()

    assert first.endswith("not sound")
    assert not second.endswith("not sound")


def test_a_number_restores_that_backup_into_a_new_file(kept: Townhall, tmp_path: Path) -> None:
    target = tmp_path / "restored.townnotes"

    code, said = _run(kept.session.path, "--restore", 2, "-o", target)

    assert code == 0
    assert f"Written: {target}" in said
    assert texts_in(target) == {"more benches"}


@pytest.mark.parametrize("state", ["damaged", "gone"])
def test_it_works_when_the_file_does_not(kept: Townhall, tmp_path: Path, state: str) -> None:
    kept.session.close()
    if state == "gone":
        kept.session.path.unlink()
    else:
        kept.session.path.write_bytes(b"nothing of ours")
    target = tmp_path / "restored.townnotes"

    assert _run(kept.session.path, "--restore", 1, "-o", target)[0] == 0
    assert texts_in(target) == {"more benches", "fewer cars"}


def test_a_target_that_exists_is_left_as_it_is(kept: Townhall, tmp_path: Path) -> None:
    target = tmp_path / "there.townnotes"
    target.write_text("mine")

    code, said = _run(kept.session.path, "--restore", 1, "-o", target)

    assert code == 1
    assert "exists already" in said
    assert target.read_text() == "mine"


def test_restoring_needs_a_name_for_the_new_file(kept: Townhall) -> None:
    code, said = _run(kept.session.path, "--restore", 1)

    assert code == 1
    assert "-o NEW.townnotes" in said


def test_a_file_without_backups_is_said_to_have_none(tmp_path: Path) -> None:
    code, said = _run(tmp_path / "nothing.townnotes")

    assert code == 0
    assert "There are no backups of" in said


def test_what_was_restored_is_not_shared_with_the_session(kept: Townhall, tmp_path: Path) -> None:
    settings = load_settings()
    place = SharedPlace(tmp_path, kept.state.session.id)
    save_settings(_shared(settings, place))
    target = tmp_path / "restored.townnotes"

    _run(kept.session.path, "--restore", 1, "-o", target)

    assert place_of(load_settings(), kept.state, target) is None
    assert place_of(load_settings(), kept.state, kept.session.path) == place


def _shared(settings: Settings, place: SharedPlace) -> Settings:
    settings.folders = keep_place(settings, place)
    return settings
