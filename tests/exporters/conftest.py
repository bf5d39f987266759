"""A summary of a townhall that never was, in every shape an exporter meets."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from townnotes.summary.document import Paragraph, Run, Summary


@pytest.fixture(autouse=True, scope="session")
def qt(qapp: QApplication) -> None:
    """Have the one application of Qt be the window's, whichever test prints first."""


@pytest.fixture
def reference() -> Path:
    return Path(__file__).parent / "reference"


@pytest.fixture
def lakes() -> Summary:
    return Summary(
        "2nd virtual townhall on the Lakes & Ferries Charter",
        (
            Paragraph("heading", (Run("Summary"),)),
            Paragraph(
                "title",
                (
                    Run("2", bold=True),
                    Run("nd", bold=True, superscript=True),
                    Run(" virtual townhall on the Lakes & Ferries Charter", bold=True),
                ),
            ),
            Paragraph("date", (Run("6 May 2026 (Zoom)", bold=True),)),
            Paragraph(
                "body",
                (Run("Ms. ليلى الحسن (Delta Fishers) and Mr. 王小明 want “quiet ferries” <now>."),),
            ),
            Paragraph("body", (Run("נהר (Nahar) spoke first.\nThen\tothers did."),)),
            Paragraph(
                "body",
                (
                    Run("Inputs go to "),
                    Run("ana.office@example.org", link="mailto:ana.office@example.org"),
                    Run(" or "),
                    Run("the board", link="https://example.org/board?a=1&b=2"),
                    Run(", again "),
                    Run("ana.office@example.org", link="mailto:ana.office@example.org"),
                    Run(", not "),
                    Run("here", link="#"),
                    Run("."),
                ),
            ),
        ),
    )
