"""`townnotes list --mail`, `corrections` and `series`: after the call, without a window."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.after_call.harbour import earlier_townhall, spoken, unheard
from tests.builders import Townhall
from townnotes.command_line.commands import command_line


def ran(*words: object) -> Result:
    return CliRunner().invoke(command_line, [*map(str, words)])


@pytest.fixture
def file(townhall: Townhall) -> Path:
    """Return the file of a townhall that was held, and in which four were not heard."""
    spoken(townhall)
    unheard(townhall)
    townhall.session.close()
    return townhall.session.path


# X13
def test_the_mail_to_those_not_heard_is_printed_and_who_has_no_address_is_named(file: Path) -> None:
    done = ran("list", file, "--not-reached", "--mail")

    assert done.stdout.startswith("Bcc: Di <di@pier4.org>, ")
    assert done.stderr == "Without an e-mail address: Dr. Fay, Clinic; Gulls\n"


# X13
def test_a_mail_is_no_table(file: Path, tmp_path: Path) -> None:
    done = ran("list", file, "--mail", "--to", tmp_path / "list.csv")

    assert done.exit_code == 1
    assert "not both" in done.stderr


# X15
def test_it_is_said_who_gets_an_extract(file: Path) -> None:
    assert ran("corrections", file).stdout == (
        "Ms. Ada Mill, Harbour Friends: 3 points <ada@mill.org>\n"
        "Bo Quay, Quay Board: 1 point, no e-mail\n"
        "Cy, Dockers: 1 point, no e-mail\n"
    )


# X15
def test_extracts_are_written_into_a_folder_but_of_who_is_to_identify(
    file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "round"
    folder.mkdir()

    done = ran("corrections", file, "--to", folder, "--mail", "--until", "2026-03-18")

    assert sorted(one.name for one in folder.iterdir()) == [
        "Addresses.csv",
        "Recorded from Bo Quay, Quay Board.txt",
        "Recorded from Ms. Ada Mill, Harbour Friends.txt",
    ]
    assert "To identify, so not written: Cy, Dockers" in done.stderr


# X15
def test_a_speaker_of_whom_nothing_was_recorded_is_refused(file: Path, tmp_path: Path) -> None:
    done = ran("corrections", file, "--to", tmp_path, "--speaker", "Nobody")

    assert done.exit_code == 1
    assert "Nothing was recorded from “Nobody”" in done.stderr


# X16
def test_a_series_is_remembered_from_the_files_that_are_named(file: Path, tmp_path: Path) -> None:
    before = earlier_townhall(tmp_path / "before.townnotes").session.path

    assert ran("series", file, "--earlier", before).stdout == (
        "Compared with: 2nd virtual townhall, 11 March 2025\n"
        "New: nights\n"
        "Returning: rest (2nd virtual townhall, 11 March 2025)\n"
        "Dropped: tolls (2nd virtual townhall, 11 March 2025)\n"
        "Said before? Ada Mill, Harbour Friends: called for longer breaks for crane crews\n"
        "  2nd virtual townhall, 11 March 2025: called for longer breaks for the crews of cranes\n"
    )


# X16
def test_a_series_is_said_as_json(file: Path, tmp_path: Path) -> None:
    before = earlier_townhall(tmp_path / "before.townnotes").session.path

    said = json.loads(ran("series", file, "--earlier", before, "--json").stdout)

    assert [one["course"] for one in said["themes"]] == ["new", "returning", "dropped"]
    assert said["said_before"][0]["organization"] == "Harbour Friends"


# X16
def test_without_an_earlier_townhall_it_is_said_how_to_name_one(file: Path) -> None:
    done = ran("series", file)

    assert done.exit_code == 1
    assert "name one with --earlier" in done.stderr
