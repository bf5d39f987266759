"""The command `archive`: many townhalls asked from the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.archive.offices import harbour_folder
from townnotes.command_line.commands import command_line


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    harbour_folder(tmp_path / "harbour")
    return tmp_path / "harbour"


def run(*words: str) -> tuple[int, str, str]:
    ran = CliRunner().invoke(command_line, ["archive", *words])
    return ran.exit_code, ran.stdout, ran.stderr


def test_it_says_who_asked_by_year_and_what_was_said(harbour: Path) -> None:
    code, said, _ = run(str(harbour), "--ask", "break")

    assert code == 0
    assert "Said by 4 speakers, 1 of them to identify in 2 townhalls: 5 points" in said
    assert "Zoe Brook, Harbour Friends: called for longer breaks for the crews of cranes" in said


def test_a_series_shows_the_course_over_it(harbour: Path) -> None:
    _, said, _ = run(str(harbour), "--ask", "toll", "--series", "harbour")

    assert "1 of 2  2nd virtual townhall" in said
    assert "0 of 3  3rd virtual townhall" in said


def test_as_json_it_says_the_same(harbour: Path) -> None:
    _, said, _ = run(str(harbour), "--organization", "quay", "--json")

    answer = json.loads(said)
    assert (answer["speakers"], answer["organizations"][0]["by_year"]) == (
        2, {"2025": 1, "2026": 1},
    )  # fmt: skip


def test_what_could_not_be_read_is_said_beside_the_answer(harbour: Path) -> None:
    (harbour / "other.townnotes").write_bytes(b"minutes of something else\n" * 20)

    code, said, beside = run(str(harbour), "--ask", "break")

    assert (code, "other.townnotes" in said) == (0, False)
    assert "is not a townnotes file" in beside


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    code, _, beside = run(str(tmp_path / "nowhere"))

    assert (code, "There is no folder" in beside) == (1, True)


def test_small_words_alone_are_no_question(harbour: Path) -> None:
    code, _, beside = run(str(harbour), "--ask", "the of")

    assert (code, "ask for a word that tells more" in beside) == (1, True)
