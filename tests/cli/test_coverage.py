"""`townnotes coverage`: where each point is told, in words and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.builders import Townhall
from townnotes.command_line.commands import command_line


@pytest.fixture
def session(townhall: Townhall) -> Path:
    """Return the file of a townhall with a theme that is told, one that is named, and a remark."""
    townhall.theme("buses")
    townhall.theme("trams")
    stakeholder = townhall.category("stakeholder", "stakeholders")
    for name in ("Ada", "Bo", "Cy"):
        speaker = townhall.participant(name, category=stakeholder.id)
        townhall.later(5).speaks(speaker, "> night buses #buses")
    townhall.later(5).speaks(speaker, "trams are slow #trams", "a greeting", "// SECRET")
    townhall.session.close()
    return townhall.session.path


def run(*words: object) -> Result:
    return CliRunner().invoke(command_line, [*map(str, words)], catch_exceptions=False)


def as_json(session: Path, *words: str) -> dict[str, Any]:
    return json.loads(run("coverage", session, "--json", *words).stdout)


# X4
def test_coverage_as_json_names_points_as_the_export_does(session: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.json"
    run("export", session, "--to", target)
    turns = json.loads(target.read_text(encoding="utf-8"))["interventions"]
    texts = {point["id"]: point["text"] for turn in turns for point in turn["points"]}

    found = as_json(session)

    said = {name: [texts[id_] for id_ in found[name]] for name in found if name != "points"}
    assert found["points"] == 5
    assert said == {
        "told": ["night buses"] * 3,
        "to_word": [],
        "topics": ["trams are slow"],
        "left_out": ["a greeting"],
    }


# X4
def test_coverage_says_in_words_what_is_told_and_names_what_is_not(session: Path) -> None:
    lines = run("coverage", session).stdout.splitlines()

    assert lines[0] == "3 of 5 points are told."
    assert "Of 1 point only the theme is named." in lines
    assert lines[-2:] == ["Told nowhere · without a theme", "  a greeting"]


# X4
def test_coverage_is_that_of_the_style_and_language_asked_for(session: Path) -> None:
    found = as_json(session, "--style", "record", "--language", "fr")

    assert len(found["told"]) == 5
    assert found["topics"] == []


# X4
def test_a_style_that_there_is_not_is_refused_in_a_sentence(session: Path) -> None:
    ran = run("coverage", session, "--style", "none such")

    assert ran.exit_code == 1
    assert "no house style" in ran.stderr
