"""Writes a finished summary as one HTML file: no script, nothing loaded, fit for paper and dark."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

import townnotes_resources
from townnotes.summary import document
from townnotes.summary.annexes.annex_words import words_in
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean, clean_line, reads_from_right, web_address
from townnotes_exporters.file_texts import FileText, page_texts

_TAGS = {"heading": "h1", "title": "h2", "subheading": "h3"}


def write_web_page(summary: document.Summary, target: Path) -> None:
    """Write the summary as an HTML file in UTF-8; raises FileError when the disk refuses."""
    write_file(target, to_web_page(summary).encode())


def web_page_texts(summary: document.Summary) -> Iterator[FileText]:
    """Give every text of that file."""
    return page_texts(to_web_page(summary))


def to_web_page(summary: document.Summary) -> str:
    """Return the summary as an HTML page; notes stand at its end, each linked with its words."""
    notes: list[str] = []
    parts = [_paragraph(each, notes) for each in summary.paragraphs]
    parts += [_annex(annex, notes) for annex in summary.annexes]
    if notes:
        parts.append(_notes(notes, words_in(summary.language).notes))
    page = townnotes_resources.path("templates/summary.html").read_text("utf-8")
    style = townnotes_resources.path("templates/summary.css").read_text("utf-8")
    return page.format(
        language=escape(clean_line(summary.language)) or "en",
        title=escape(clean_line(summary.title)) or "Summary",
        style=style,
        body="\n".join(parts),
    )


def _paragraph(paragraph: document.Paragraph, notes: list[str]) -> str:
    tag = _TAGS.get(paragraph.kind, "p")
    parts: list[str] = []
    for note, stretch in document.noted(paragraph.runs):
        parts += map(_run, stretch)
        if note:
            notes.append(note)
            number = len(notes)
            parts.append(
                f'<a class="note" id="said{number}" href="#note{number}" '
                f'role="doc-noteref">{number}</a>'
            )
    text = "".join(parts)
    if paragraph.kind == "date":
        text = f"<strong>{text}</strong>"
    return f"<{tag}{_direction(paragraph.text)}>{text}</{tag}>"


def _direction(text: str) -> str:
    return ' dir="rtl"' if reads_from_right(text) else ""


def _run(run: document.Run) -> str:
    text = _text(run.text)
    if not text:
        return ""
    for is_so, tag in ((run.superscript, "sup"), (run.italic, "em"), (run.bold, "strong")):
        if is_so:
            text = f"<{tag}>{text}</{tag}>"
    address = web_address(run.link)
    return f'<a href="{escape(address)}">{text}</a>' if address else text


def _text(text: str) -> str:
    return escape(clean(text), quote=False).replace("\n", "<br>\n")


def _annex(annex: document.Annex, notes: list[str]) -> str:
    parts = [f'<section class="annex">\n<h1>{_text(annex.title)}</h1>']
    for block in annex.blocks:
        is_text = isinstance(block, document.Paragraph)
        parts.append(_paragraph(block, notes) if is_text else _table(block))
    parts.append("</section>")
    return "\n".join(parts)


def _table(table: document.Table) -> str:
    head = "".join(
        f'<th scope="col"{_side(column)} style="width:{column.width}%">{_text(column.heading)}</th>'
        for column in table.columns
    )
    parts = [f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>"]
    last = len(table.rows) - 1 if table.has_sum else -1
    for number, row in enumerate(table.rows):
        cells = "".join(
            _cell(cell, column) for cell, column in zip(row, table.columns, strict=True)
        )
        kind = "sum" if number == last else "more" if number and not row[0] else ""
        parts.append(f'<tr class="{kind}">{cells}</tr>' if kind else f"<tr>{cells}</tr>")
    parts.append("</tbody>\n</table>")
    return "\n".join(parts)


def _cell(cell: document.Cell, column: document.Column) -> str:
    if isinstance(cell, document.Bar):
        share = min(1.0, max(0.0, cell.share))
        return f'<td><span class="bar" style="width:{100 * share:.1f}%"></span></td>'
    text = "".join(map(_run, document.cell_runs(cell)))
    return f"<td{_side(column)}{_direction(document.cell_text(cell))}>{text}</td>"


def _side(column: document.Column) -> str:
    return ' class="number"' if column.is_number else ""


def _notes(notes: list[str], title: str) -> str:
    items = "\n".join(
        f'<li id="note{number}"{_direction(note)}>{_text(note)} '
        f'<a href="#said{number}" role="doc-backlink" aria-label="{number}">↩</a></li>'
        for number, note in enumerate(notes, start=1)
    )
    head = f'<section class="notes" role="doc-endnotes">\n<h1>{title}</h1>'
    return f"{head}\n<ol>\n{items}\n</ol>\n</section>"
