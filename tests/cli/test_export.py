"""The command that exports: every format and option, and each refusal in a sentence."""

import csv
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result
from docx import Document
from PySide6.QtWidgets import QApplication

from tests.builders import Townhall
from townnotes.beginning import opened
from townnotes.command_line.commands import command_line
from townnotes.summary.publication import ANNEXES, Publication
from townnotes_exporters.publishing import Order
from townnotes_ui.exporting.job import ExportProcess
from townnotes_ui.exporting.protocol import ExportRequest


@pytest.fixture
def session(qapp: QApplication, townhall: Townhall) -> Path:
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
@pytest.mark.parametrize("ending", ["docx", "pdf", "html", "md", "xlsx", "csv", "json"])
def test_every_format_is_written_by_its_ending(session: Path, tmp_path: Path, ending: str) -> None:
    ran = export(session, tmp_path / f"out.{ending}")

    assert (ran.exit_code, ran.stdout) == (0, f"Written: {tmp_path / f'out.{ending}'}\n")
    assert (tmp_path / f"out.{ending}").stat().st_size > 0


# Q1
def test_what_is_left_out_of_a_letterhead_is_said(session: Path, tmp_path: Path) -> None:
    letter = Document()
    letter.add_paragraph("Dear colleague,")
    letter.save(str(tmp_path / "letter.docx"))

    ran = export(session, tmp_path / "out.docx", "--template", tmp_path / "letter.docx")

    assert "Left out of the letterhead: what its text says from “Dear colleague,” on." in ran.stderr
    assert ran.stdout == f"Written: {tmp_path / 'out.docx'}\n"


# X4
def test_what_waits_for_words_is_said_and_stands_in_the_internal_file_alone(
    townhall: Townhall, tmp_path: Path
) -> None:
    speaker = townhall.participant("Ada Okonjo")
    townhall.later(5).speaks(speaker, *(f"bus {number} -> late ≠ safe" for number in range(7)))
    townhall.session.close()

    ran = export(townhall.session.path, tmp_path / "out.md", "--both")

    lines = ran.stdout.splitlines()
    assert lines[0] == "7 points wait for words and are not in the summary:"
    assert lines[1] == "  bus 0 -> late ≠ safe"
    assert lines[6] == "  and 2 more: townnotes coverage names them all."
    assert "bus 0" not in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "bus 0 -> late ≠ safe" in (tmp_path / "out (internal).md").read_text(encoding="utf-8")


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


# G5
def test_without_qt_a_pdf_is_refused_in_a_sentence_that_says_what_serves(
    session: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken" / "PySide6"
    broken.mkdir(parents=True)
    lacking = "libEGL.so.1: cannot open shared object file"
    (broken / "__init__.py").write_text(f"raise ImportError({lacking!r})", "utf-8")

    ran = subprocess.run(
        [sys.executable, "-m", "townnotes", "export", str(session), "--to", "out.pdf"],
        capture_output=True, encoding="utf-8", check=False, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(broken.parent), *sys.path])},
    )  # fmt: skip

    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("townnotes: The PDF was not written: Qt, which draws its pages,")
    assert lacking in ran.stderr
    assert "Write a .docx instead." in ran.stderr
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems never lack fonts")
def test_without_fonts_no_pdf_is_written_as_its_pages_would_have_no_letter(
    session: Path, tmp_path: Path
) -> None:
    fonts = tmp_path / "fonts.xml"
    fonts.write_text("<fontconfig/>", "utf-8")
    paths = os.pathsep.join(sys.path)

    ran = subprocess.run(
        [sys.executable, "-m", "townnotes", "export", str(session), "--to", "out.pdf"],
        capture_output=True, encoding="utf-8", check=False, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": paths, "FONTCONFIG_FILE": str(fonts)},
    )  # fmt: skip

    assert ran.returncode == 1
    assert "The PDF was not written: no fonts are installed here." in ran.stderr
    assert not (tmp_path / "out.pdf").exists()


# G5
@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not installed")
def test_a_pdf_is_the_same_page_by_page_from_the_window_and_without_a_screen(
    session: Path, tmp_path: Path
) -> None:
    with opened(session) as open_session:
        registers = tuple(open_session.state.registers())
    order = Order(tmp_path / "window.pdf", Publication(frozenset(ANNEXES)))
    ExportProcess(registers, ExportRequest(order)).run(lambda _: None)
    environment = {one: os.environ[one] for one in os.environ if "DISPLAY" not in one}

    subprocess.run(
        [sys.executable, "-m", "townnotes", "export", str(session), "--annex", "all", "--to",
         str(tmp_path / "command.pdf")],
        check=True, env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip

    def drawn(name: str) -> bytes:
        words = ["pdftoppm", "-r", "60", "-gray", str(tmp_path / name)]
        return subprocess.run(words, capture_output=True, check=True).stdout

    assert drawn("window.pdf") == drawn("command.pdf")


# X22
def test_the_language_and_the_style_are_chosen_for_one_export(
    session: Path, tmp_path: Path
) -> None:
    ran = export(session, tmp_path / "out.md", "--language", "fr", "--annex", "speakers")

    assert ran.exit_code == 0
    assert "# Annexe. Liste des orateurs" in (tmp_path / "out.md").read_text("utf-8")


def test_a_file_is_named_by_a_pattern_in_a_folder(session: Path, tmp_path: Path) -> None:
    ran = export(session, tmp_path, "--name", "{title} {number} ({version}).md", "--internal")

    assert (
        ran.stdout.splitlines()[-1] == f"Written: {tmp_path / 'virtual townhall 3 (internal).md'}"
    )
    assert (tmp_path / "virtual townhall 3 (internal).md").exists()


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("{dat}.md", "There is no place {dat} in a name; there are: {kind}"),
        ("{date}", "the name ends in the format, such as .docx."),
    ],
)
def test_a_pattern_that_makes_no_name_is_refused_in_words(
    session: Path, tmp_path: Path, pattern: str, words: str
) -> None:
    ran = export(session, tmp_path, "--name", pattern)

    assert ran.exit_code == 1
    assert words in ran.stderr


def test_a_pattern_wants_a_folder(session: Path, tmp_path: Path) -> None:
    ran = export(session, tmp_path / "no folder", "--name", "{date}.md")

    assert (ran.exit_code, "is not a folder" in ran.stderr) == (1, True)
