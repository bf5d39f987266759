"""The practice townhall's Word summary opens elsewhere and has the shape of a summary."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.office import made_by_libreoffice
from tests.patience import PATIENCE_S
from townnotes.demo import build_demo


@pytest.fixture(scope="module")
def summary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_demo(tmp_path_factory.mktemp("demo")).summary


def test_it_opens_in_libreoffice(summary: Path) -> None:
    (made,) = made_by_libreoffice(summary)

    assert made.stat().st_size > 10_000


def test_pandoc_reads_headings_bold_lines_superscript_and_live_links(summary: Path) -> None:
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        pytest.skip("pandoc is not on this machine")

    ran = subprocess.run(
        [pandoc, "--wrap=none", "-t", "markdown-smart", str(summary)],
        check=True, capture_output=True, text=True, timeout=PATIENCE_S,
    )  # fmt: skip

    paragraphs = [one for one in ran.stdout.split("\n\n") if one.strip()]
    assert re.match(r"# Summary\b", paragraphs[0])
    assert re.match(r"## \*\*5\^th\^ virtual townhall between the ", paragraphs[1])
    assert re.fullmatch(r"\*\*14 May 2026 \(Zoom\)\*\*", paragraphs[2].strip())
    assert paragraphs[3].startswith("The fifth virtual townhall with ")
    assert "35 participants (28 stakeholders, 4 UN entities and 3 " in paragraphs[3]
    assert [one for one in paragraphs[4:-2] if one.startswith(("#", "*", "-", ">"))] == []
    assert paragraphs[-2].startswith("Additional topics covered were: ")
    assert paragraphs[-2].count(";") == 1
    links = re.findall(r"\]\((mailto:|https:)|<([^>]+@[^>]+)>", paragraphs[-1])
    assert len(links) == 3
