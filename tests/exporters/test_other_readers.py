import shutil
import subprocess
from pathlib import Path

import pytest

from townnotes.summary.document import Summary
from townnotes_exporters.word import write_word


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_makes_a_pdf_of_it(lakes: Summary, tmp_path: Path) -> None:
    write_word(lakes, tmp_path / "summary.docx")

    subprocess.run(
        [
            "soffice",
            # Its own profile: one already open would refuse the work.
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(tmp_path / "summary.docx"),
        ],
        capture_output=True,
        check=True,
        timeout=120,
    )

    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
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
