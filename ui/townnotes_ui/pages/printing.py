"""Has PDF written on our own pages where there is no window; Qt comes with the first page."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from townnotes.summary.document import Summary
from townnotes_exporters.file_texts import FileText
from townnotes_exporters.formats import Formats, formats_with, no_pdf

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_begun: "list[QGuiApplication]" = []
"""Qt's application, kept until the process ends."""


def printing_formats() -> Formats:
    """Return the table of formats in which PDF has the pages of the preview."""
    return formats_with(_write_pdf, _pdf_texts)


def begin_qt() -> None:
    """Begin Qt without a screen, where nobody has begun it; FileError where it does not load."""
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError as error:
        raise no_pdf(f"Qt, which draws its pages, does not load here ({error})") from error
    if QGuiApplication.instance() is not None:
        return
    if sys.platform == "linux":
        # The platform of the window, or none, is not asked for: no window is shown.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    _begun.append(QGuiApplication(["townnotes"]))


def _write_pdf(summary: Summary, target: Path) -> None:
    begin_qt()
    from townnotes_ui.pages.layout import write_pdf

    write_pdf(summary, target)


def _pdf_texts(summary: Summary) -> Iterable[FileText]:
    begin_qt()
    from townnotes_ui.pages.layout import pdf_texts

    return pdf_texts(summary)
