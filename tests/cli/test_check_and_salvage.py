"""`check` says what state a file is in, and `salvage` writes what of a damaged one can be read."""

import gzip
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.elsewhere import held_elsewhere
from tests.faults.one_page import lose_a_page, townhall_of
from townnotes.command_line.commands import command_line
from townnotes.domain.entities import Intervention
from townnotes.safety.backups import former
from townnotes.session import Session
from townnotes.settings import data_folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write a townhall of eight speakers."""
    hall = townhall_of(tmp_path / "a.townnotes", 8, 8)
    hall.session.close()
    return hall.session.path


def run(*words: object) -> Result:
    return CliRunner().invoke(command_line, [*map(str, words)], catch_exceptions=False)


def test_a_sound_file_is_sound_where_nothing_can_be_written(file: Path) -> None:
    before = file.read_bytes(), file.stat().st_mtime_ns
    file.chmod(0o400)
    file.parent.chmod(0o500)
    try:
        ran = run("check", file)
    finally:
        file.parent.chmod(0o700)

    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout.startswith("Sound: ")
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


def test_a_sound_file_of_an_older_format_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "older.townnotes"
    older = Path(__file__).parents[1] / "store" / "format-1.0.townnotes.gz"
    path.write_bytes(gzip.decompress(older.read_bytes()))

    ran = run("check", path)

    assert (ran.exit_code, ran.stderr) == (0, "")


def test_a_file_in_use_is_not_checked(file: Path) -> None:
    with held_elsewhere(file):
        ran = run("check", file)

    assert ran.exit_code == 2
    assert "is in use, so it was not checked" in ran.stderr


def test_check_says_of_a_damaged_file_what_can_be_read_and_what_to_do(file: Path) -> None:
    lose_a_page(file)
    before = file.read_bytes()

    ran = run("check", file)

    assert ran.exit_code == 1
    assert "is damaged, or another program has changed it" in ran.stderr
    assert "of at least" in ran.stderr
    assert f"townnotes salvage “{file}” -o NEW.townnotes" in ran.stderr
    assert file.read_bytes() == before


def test_check_says_which_entries_are_damaged_and_leaves_the_file_as_it_is(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("UPDATE register SET value = '\"Eve\"' WHERE value = '\"Speaker 3\"'")
    connection.commit()
    connection.close()
    before = file.read_bytes()

    ran = run("check", file)

    assert ran.exit_code == 1
    assert "1 entry set aside" in ran.stderr
    assert file.read_bytes() == before


def test_a_plain_table_that_disagrees_is_said_and_made_anew(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("UPDATE points SET text = 'never said' WHERE n = 3")
    connection.commit()
    connection.close()

    assert "other programs is wrong (points)" in run("check", file).stderr
    assert run("check", file, "--rebuild").exit_code == 0
    assert run("check", file).exit_code == 0


def test_salvage_writes_what_can_be_read_into_a_new_file(file: Path, tmp_path: Path) -> None:
    lose_a_page(file)
    target = tmp_path / "new.townnotes"

    ran = run("salvage", file, "-o", target)

    assert ran.exit_code == 0
    assert "Gap: 2026-03-11T14:" in ran.stdout
    assert ran.stdout.endswith(f"Written: {target}\n")
    session = Session.open(target, "me")
    assert len(session.state.all(Intervention)) == 8
    session.close()
    assert run("check", target).exit_code == 0


def test_salvage_says_it_as_json_with_the_newest_backup(file: Path, tmp_path: Path) -> None:
    folder = former(file, data_folder() / "backups")
    folder.mkdir(parents=True)
    for name in ("2026-03-11 14-00-00 opening", "2026-03-11 14-05-00 change"):
        (folder / f"{name}.townnotes").write_bytes(file.read_bytes())
    lost = lose_a_page(file)

    ran = run("salvage", file, "-o", tmp_path / "new.townnotes", "--json")

    said = json.loads(ran.stdout)
    assert list(said) == ["read", "lost", "earlier", "gaps", "backup"]
    assert 0 < said["lost"] <= lost
    assert set(said["gaps"][0]) == {"intervention", "speaker"}
    assert said["backup"] == str(folder / "2026-03-11 14-05-00 change.townnotes")


def test_salvage_never_writes_over_a_file(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "there.townnotes"
    target.write_text("mine", encoding="utf-8")

    ran = run("salvage", file, "-o", target)

    assert ran.exit_code == 1
    assert "exists already" in ran.stderr
    assert target.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("content", [b"a letter", bytes(9000)])
def test_where_nothing_can_be_read_salvage_says_so_and_writes_nothing(
    tmp_path: Path, content: bytes
) -> None:
    path, target = tmp_path / "x.townnotes", tmp_path / "new.townnotes"
    path.write_bytes(content)

    ran = run("salvage", path, "-o", target)

    assert ran.exit_code == 1
    assert "Nothing of a townhall can be read" in ran.stderr
    assert not target.exists()


def _without_first_page(file: Path) -> None:
    file.write_bytes(bytes(100) + file.read_bytes()[100:])


@pytest.mark.parametrize("damage", [lose_a_page, _without_first_page])
def test_other_commands_name_damage_as_check_does_and_say_where_to_look(
    file: Path, damage: Callable[[Path], object]
) -> None:
    damage(file)

    ran = run("info", file)

    assert ran.exit_code == 1
    assert "is damaged, or another program has changed it" in run("check", file).stderr
    assert "is damaged, or another program has changed it" in ran.stderr
    assert "townnotes check says what of it can be read" in ran.stderr


def test_what_holds_nothing_of_a_townhall_is_not_said_to_be_readable(tmp_path: Path) -> None:
    path = tmp_path / "letter.townnotes"
    path.write_bytes(b"Dear all" * 2000)

    for command in ("info", "check"):
        assert "is not a townnotes file. It was left as it is.\n" in run(command, path).stderr


def test_every_command_says_that_damaged_entries_were_set_aside(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db:
        db.execute("UPDATE register SET value = '\"Eve\"' WHERE value = '\"Speaker 3\"'")
        db.commit()

    ran = run("info", file)

    assert ran.exit_code == 0
    assert "1 damaged entry was set aside" in ran.stderr


def test_of_a_file_in_which_nothing_can_be_read_it_is_said_where_to_look(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:9000])

    ran = run("check", file)

    assert ran.exit_code == 1
    assert "Nothing of a townhall can be read in it." in ran.stderr
    assert "No backup of it is on this computer" in ran.stderr
