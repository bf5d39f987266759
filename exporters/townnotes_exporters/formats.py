"""The formats that a summary is written in: one table, read by whoever offers, writes or searches.

A format is a module that writes it, and its row here.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NoReturn, TypeAlias

from townnotes.errors import FileError, RuleError
from townnotes.summary.document import Summary
from townnotes_exporters.file_texts import FileText
from townnotes_exporters.markdown import markdown_texts, write_markdown
from townnotes_exporters.spreadsheet import (
    csv_texts,
    spreadsheet_texts,
    write_csv,
    write_spreadsheet,
)
from townnotes_exporters.web_page import web_page_texts, write_web_page

PDF = ".pdf"
Kind: TypeAlias = Literal["text", "workbook", "table"]
Writer: TypeAlias = Callable[[Summary, Path], None]
Reader: TypeAlias = Callable[[Summary], Iterable[FileText]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format of files, by the ending of their names.

    A `text` is read, a `workbook` holds every sheet of the summary, a `table` one of them. `write`
    puts the file in its place; `texts` gives every text that this file holds, its properties and
    links too, for the search for names: one that it misses is given away unseen. `about` is what
    the export sheet says of the format.
    """

    ending: str
    title: str
    kind: Kind
    write: Writer
    texts: Reader
    takes_letterhead: bool = False
    about: str = ""


Formats: TypeAlias = Mapping[str, Format]


def _write_word(summary: Summary, target: Path) -> None:
    # python-docx takes 60 ms to import; only who writes Word pays for it.
    from townnotes_exporters.word import write_word

    write_word(summary, target)


def _word_texts(summary: Summary) -> Iterable[FileText]:
    from townnotes_exporters.word import word_texts

    return word_texts(summary)


def no_pdf(reason: str) -> FileError:
    """Return the refusal of a PDF, which says what serves in its place."""
    return FileError(
        "The PDF was not written: {reason}. Write a .docx instead. Your notes are safe.",
        reason=reason,
    )


def _no_pages(*_: Summary | Path) -> NoReturn:
    raise no_pdf("nothing here draws its pages")


def formats_with(write_pdf: Writer, pdf_texts: Reader) -> Formats:
    """Return the table, by ending; PDF is handed in, as its pages are drawn with Qt."""
    table = (
        Format(".docx", "Word document", "text", _write_word, _word_texts, takes_letterhead=True),
        Format(
            PDF, "PDF", "text", write_pdf, pdf_texts, takes_letterhead=True,
            about="Page by page as the preview shows it.",
        ),
        Format(
            ".html", "Web page", "text", write_web_page, web_page_texts,
            about="One file with nothing to load: for a website or an e-mail.",
        ),
        Format(".md", "Markdown text", "text", write_markdown, markdown_texts),
        Format(
            ".xlsx", "Excel workbook", "workbook", write_spreadsheet, spreadsheet_texts,
            about="Sentences, interventions, points, themes and times as sheets.",
        ),
        Format(
            ".csv", "Table", "table", write_csv, csv_texts,
            about="UTF-8 with a line of headings, as Excel reads it.",
        ),
    )  # fmt: skip
    return {one.ending: one for one in table}


FORMATS = formats_with(_no_pages, _no_pages)
"""The table for whoever writes no PDF, or does not write at all."""


def format_of(target: Path, formats: Formats = FORMATS) -> Format:
    """Return the format of the target's ending; RuleError where nothing writes it."""
    found = formats.get(target.suffix.lower())
    if found is None:
        *others, last = formats
        known = f"{', '.join(others)} or {last}"
        raise RuleError(
            "A summary is written as {known}, not as “{suffix}”.",
            known=known,
            suffix=target.suffix or target.name,
        )
    return found


def write(summary: Summary, target: Path, formats: Formats = FORMATS) -> None:
    """Write the summary in the format that the target's ending asks for.

    Raises RuleError for an ending nobody writes, FileError when the disk refuses.
    """
    format_of(target, formats).write(summary, target)
