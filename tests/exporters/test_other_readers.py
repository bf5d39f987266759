import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.exporters.full import full_of
from tests.office import made_by_libreoffice
from townnotes.beginning import begin_from, read_json
from townnotes.domain.state import State
from townnotes.summary.document import Summary
from townnotes.summary.draft import write_draft
from townnotes.summary.publication import ANNEXES, Publication, publish
from townnotes_exporters.markdown import write_markdown
from townnotes_exporters.word import write_word
from townnotes_resources import path as resource

MODEL = Path(__file__).parents[3] / "shared" / "model-summary.md"
PANDOC = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> State:
    """Return the practice townhall."""
    target = tmp_path_factory.mktemp("practice") / "practice.townnotes"
    session = begin_from(target, read_json(resource("demo/townhall.json")).assigns)
    session.close()
    return session.state


# G1
def test_libreoffice_makes_a_pdf_of_a_summary_and_of_everything(
    lakes: Summary, practice: State, tmp_path: Path
) -> None:
    wanted = Publication(frozenset(ANNEXES), is_internal=True)
    everything = publish(practice, write_draft(practice), wanted)
    files = [tmp_path / "summary.docx", tmp_path / "everything.docx"]
    for summary, file in zip((lakes, everything), files, strict=True):
        write_word(summary, file)

    made = made_by_libreoffice(*files)

    assert all(one.read_bytes().startswith(b"%PDF") for one in made)


@PANDOC
def test_pandoc_reads_the_skeleton(lakes: Summary, tmp_path: Path) -> None:
    write_word(lakes, tmp_path / "summary.docx")

    read = subprocess.run(
        ["pandoc", "--to=markdown", "--wrap=none", str(tmp_path / "summary.docx")],
        capture_output=True,
        check=True,
    )

    heading, title, date, *_, links = read.stdout.decode().rstrip("\n").split("\n\n")
    assert heading == "# Summary"
    assert title == "## **2^nd^ virtual townhall on the Lakes & Ferries Charter**"
    assert date == "**6 May 2026 (Zoom)**"
    assert "[the board](https://example.org/board?a=1&b=2)" in links
    assert links.count("<ana.office@example.org>") == 2


def pandoc(*words: str, given: str = "") -> str:
    ran = subprocess.run(["pandoc", *words], input=given.encode(), capture_output=True, check=True)
    return ran.stdout.decode()


def kinds_in(inlines: list[dict[str, Any]]) -> list[str]:
    """Return what is neither text nor space among inlines, links with what they lead to."""
    found: list[str] = []
    for one in inlines:
        if one["t"] in {"Strong", "Emph", "Superscript"}:
            found += [one["t"], *kinds_in(one["c"])]
        elif one["t"] == "Link":
            found.append("mail" if one["c"][2][0].startswith("mailto:") else "link")
        elif one["t"] not in {"Str", "Space", "SoftBreak", "Quoted", "Span"}:
            found.append(one["t"])
    return found


def skeleton(document: dict[str, Any]) -> list[tuple[str, int, tuple[str, ...]]]:
    """Return each block's kind, its level counted from the first heading, and its styles."""
    blocks = document["blocks"]
    top = min(one["c"][0] for one in blocks if one["t"] == "Header")
    found: list[tuple[str, int, tuple[str, ...]]] = []
    for one in blocks:
        if one["t"] == "Header":
            found.append(("Header", one["c"][0] - top, tuple(kinds_in(one["c"][2]))))
        else:
            found.append((one["t"], 0, tuple(dict.fromkeys(kinds_in(one["c"])))))
    return found


# G1, G3
@PANDOC
@pytest.mark.skipif(not MODEL.exists(), reason="the model summary is not beside the project")
def test_the_practice_townhalls_export_has_the_model_summarys_skeleton(
    practice: State, tmp_path: Path
) -> None:
    draft = write_draft(practice)
    write_word(publish(practice, draft, Publication()), tmp_path / "summary.docx")

    ours = skeleton(json.loads(pandoc("-t", "json", str(tmp_path / "summary.docx"))))
    page = pandoc("-f", "gfm", "-t", "html", given=MODEL.read_text("utf-8"))
    model = skeleton(json.loads(pandoc("-f", "html", "-t", "json", given=page)))

    assert ours[:3] == model[:3]
    assert set(ours[3:-1]) == set(model[3:-1]) == {("Para", 0, ())}
    assert ours[-1] == model[-1] == ("Para", 0, ("mail", "link"))


# G4
@PANDOC
def test_pandoc_reads_the_annexes_of_word_and_of_markdown_alike(tmp_path: Path) -> None:
    write_word(full_of("harbour"), tmp_path / "summary.docx")
    write_markdown(full_of("harbour"), tmp_path / "summary.md")

    word = pandoc("-t", "plain", str(tmp_path / "summary.docx"))
    markdown = pandoc("-t", "plain", str(tmp_path / "summary.md"))

    for text in (word, markdown):
        assert text.count("harbour") >= 5
        assert "9%" in text


# X20
@PANDOC
def test_pandoc_reads_the_evidence_as_comments_and_as_footnotes(tmp_path: Path) -> None:
    write_word(full_of("harbour"), tmp_path / "summary.docx")
    write_markdown(full_of("harbour"), tmp_path / "summary.md")

    comments = pandoc("--track-changes=all", "-t", "markdown", str(tmp_path / "summary.docx"))
    notes = json.loads(pandoc("-t", "json", str(tmp_path / "summary.md")))

    assert 'author="townnotes"' in comments
    assert "Note" in kinds_in(notes["blocks"][1]["c"])
