"""The command that exports: every format and option, and each refusal in a sentence."""

import csv
import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result
from docx import Document

from tests.builders import Townhall
from townnotes.command_line.commands import command_line


@pytest.fixture
def session(townhall: Townhall) -> Path:
    """Return the file of a townhall in which three spoke, one of them of another by name."""
    townhall.theme("buses")
    stakeholder = townhall.category("stakeholder", "stakeholders")
    for name in ("Ada Okonjo", "Bo Reed", "Cy Marsh"):
        speaker = townhall.participant(
            name, category=stakeholder.id, organization=f"{name[:2]} Club"
        )
        townhall.later(5).speaks(speaker, "> night buses #buses", "> what Okonjo said #buses")
    townhall.session.close()
    return townhall.session.path


def export(session: Path, target: Path, *words: object) -> Result:
    order = ["export", str(session), "--to", str(target), *map(str, words)]
    return CliRunner().invoke(command_line, order, catch_exceptions=False)


# G5
@pytest.mark.parametrize("ending", ["docx", "html", "md", "xlsx", "csv", "json"])
def test_every_format_is_written_by_its_ending(session: Path, tmp_path: Path, ending: str) -> None:
    ran = export(session, tmp_path / f"out.{ending}")

    assert (ran.exit_code, ran.stdout) == (0, f"Written: {tmp_path / f'out.{ending}'}\n")
    assert (tmp_path / f"out.{ending}").stat().st_size > 0


# G4
def test_annexes_are_added_by_name_or_all_at_once(session: Path, tmp_path: Path) -> None:
    assert (
        export(session, tmp_path / "two.md", "--annex", "points", "--annex", "speakers").exit_code
        == 0
    )
    assert export(session, tmp_path / "all.md", "--annex", "all").exit_code == 0

    def annexes(name: str) -> list[str]:
        lines = (tmp_path / name).read_text("utf-8").splitlines()
        return [line for line in lines if line.startswith("# Annex")]

    assert annexes("two.md") == ["# Annex I. List of speakers", "# Annex II. Points by theme"]
    assert len(annexes("all.md")) == 4


# G7
def test_without_attribution_names_left_are_said_and_nothing_is_written(
    session: Path, tmp_path: Path
) -> None:
    words = ("--annex", "points", "--attribution", "none")

    ran = export(session, tmp_path / "out.docx", *words)

    assert ran.exit_code == 1
    assert "Named: Okonjo — the text, “called for what Okonjo said”" in ran.stderr
    assert "townnotes: “out.docx” was not written: it would still name “Okonjo”" in ran.stderr
    assert not (tmp_path / "out.docx").exists()
    assert export(session, tmp_path / "out.docx", *words, "--allow-leaks").exit_code == 0
    assert (tmp_path / "out.docx").exists()


# X20
def test_both_versions_are_written_at_once(session: Path, tmp_path: Path) -> None:
    ran = export(session, tmp_path / "out.docx", "--both")

    assert ran.stdout.splitlines() == [
        f"Written: {tmp_path / 'out.docx'}",
        f"Written: {tmp_path / 'out (internal).docx'}",
    ]


# X20
def test_the_internal_version_has_its_comments(session: Path, tmp_path: Path) -> None:
    export(session, tmp_path / "out.docx", "--internal")

    assert "word/comments.xml" in ZipFile(tmp_path / "out.docx").namelist()


# G2
def test_a_letterhead_is_given_by_its_path(session: Path, tmp_path: Path) -> None:
    letter = Document()
    letter.sections[0].header.paragraphs[0].text = "Mission of Veldania"
    letter.save(str(tmp_path / "letter.docx"))

    ran = export(session, tmp_path / "out.docx", "--template", tmp_path / "letter.docx")

    assert ran.exit_code == 0
    header = Document(str(tmp_path / "out.docx")).sections[0].header
    assert header.paragraphs[0].text == "Mission of Veldania"


# G5
def test_another_table_is_written_by_its_name(session: Path, tmp_path: Path) -> None:
    export(session, tmp_path / "themes.csv", "--table", "themes")

    text = (tmp_path / "themes.csv").read_text("utf-8-sig")
    assert next(csv.DictReader(io.StringIO(text)))["theme"] == "buses"


# G5
@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("out.odt", (), "A summary is written as .docx"),
        ("out.csv", ("--table", "nix"), "no table “nix” here"),
        ("out.docx", ("--template", "missing.docx"), "it cannot be read"),
        ("out.docx", ("--style", "nix"), "There is no house style “nix”"),
        ("out.docx", ("--language", "de"), "There is no summary in “de”"),
        ("out.docx", ("--style", "missing.toml"), "could not be read"),
    ],
)
def test_what_cannot_be_exported_is_refused_in_a_sentence(
    session: Path, tmp_path: Path, name: str, words: tuple[str, ...], said: str
) -> None:
    ran = export(session, tmp_path / name, *words)

    assert ran.exit_code == 1
    assert ran.stderr.startswith("townnotes: ")
    assert said in ran.stderr
    assert not (tmp_path / name).exists()


# X22
def test_the_language_and_the_style_are_chosen_for_one_export(
    session: Path, tmp_path: Path
) -> None:
    ran = export(session, tmp_path / "out.md", "--language", "fr", "--annex", "speakers")

    assert ran.exit_code == 0
    assert "# Annexe. Liste des orateurs" in (tmp_path / "out.md").read_text("utf-8")
