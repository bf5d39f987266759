"""Writes a finished summary as Markdown, in the form pandoc reads."""

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from townnotes.summary import document
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean, web_address
from townnotes_exporters.file_texts import FileText, line_texts

# Each alternative is a character that would change the meaning where it stands; an underscore
# within a word, a lone `<` or `&` and the @ of an e-mail address would not.
_MEANING = re.compile(
    r"[\\`*\[\]^~{]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?\w+;)"
    r"|(?<![^\W_])@(?=[\w{]|$)"
    r"|(?<!\s)\$(?!\d)"
)
# What would make a line a heading, quotation, table, definition, rule or the item of a list.
_LINE_START = re.compile(r"^(?=[#>|:%]|=+$|-(?:[-\s|:]|$)|\+(?:[-+=\s]|$))")
_ITEM = re.compile(
    r"^(\(?(?:\d{1,9}|[a-z]|[ivxlcdm]+|@)|\(?(?:[A-Z]|[IVXLCDM]+)(?=\)|\.\s\s))([.)])(?=\s|$)"
)
_LOOKS = re.compile(r"(?<!\\)[*^]")
_HARD_BREAK = "\\\n"


def write_markdown(summary: document.Summary, target: Path) -> None:
    """Write the summary as a Markdown file in UTF-8; raises FileError when the disk refuses."""
    write_file(target, to_markdown(summary).encode())


def markdown_texts(summary: document.Summary) -> Iterator[FileText]:
    """Give every text of that file, words in several looks as the one word that is read, too."""
    text = to_markdown(summary)
    # In an address the signs of looks are its own.
    for one in (text, _LOOKS.sub("", text)):
        yield from line_texts(one, goes_on="\\")


def to_markdown(summary: document.Summary) -> str:
    """Return the summary as Markdown: `# ` the heading, `## ` the title, an empty line between.

    Notes are footnotes, the tables of annexes pipe tables without their bars.
    """
    notes: list[str] = []
    parts = [_paragraph(each, notes) for each in summary.paragraphs]
    for annex in summary.annexes:
        parts += _annex(annex, notes)
    parts += [_footnote(number, note) for number, note in enumerate(notes, start=1)]
    return "".join(f"{text}\n" for text in "\n\n".join(filter(None, parts)).splitlines())


def _paragraph(paragraph: document.Paragraph, notes: list[str]) -> str:
    emphatic = paragraph.kind in {"title", "date"}
    parts: list[str] = []
    for note, stretch in document.noted(paragraph.runs):
        parts.append(_inline(stretch, emphatic=emphatic))
        if note:
            notes.append(note)
            parts.append(f"[^{len(notes)}]")
    # An exclamation mark before a link would make it a picture.
    text = "".join(parts).replace("![", "\\![")
    lines = [line.strip(" \t") for line in text.strip().split("\n")]
    if paragraph.kind in {"heading", "title", "subheading"}:
        line = re.sub("(#+)$", r"\\\1", " ".join(filter(None, lines)))
        return f"{'#' if paragraph.kind == 'heading' else '##'} {line}" if line else ""
    return _HARD_BREAK.join(map(_guard_start, lines))


def _inline(runs: tuple[document.Run, ...], *, emphatic: bool = False) -> str:
    groups = groupby(runs, key=lambda run: emphatic or run.bold)
    return "".join(_group("".join(map(_run, held)), bold=bold) for bold, held in groups)


def _footnote(number: int, note: str) -> str:
    lines = [
        _guard_start(_run(document.Run(line)).strip(" \t")) for line in clean(note).split("\n")
    ]
    return f"[^{number}]: " + "\\\n    ".join(filter(None, lines))


def _annex(annex: document.Annex, notes: list[str]) -> list[str]:
    parts = [_paragraph(document.Paragraph("heading", (document.Run(annex.title),)), notes)]
    for block in annex.blocks:
        is_text = isinstance(block, document.Paragraph)
        parts.append(_paragraph(block, notes) if is_text else _table(block))
    return parts


def _table(table: document.Table) -> str:
    """Return a pipe table; pandoc takes the widths of its columns from the dashes."""
    kept = [
        place
        for place in range(len(table.columns))
        if not any(isinstance(row[place], document.Bar) for row in table.rows)
    ]
    columns = [table.columns[place] for place in kept]
    lines = [
        _table_row([column.heading for column in columns]),
        f"|{'|'.join(map(_dashes, columns))}|",
    ]
    lines += [_table_row([row[place] for place in kept]) for row in table.rows]
    return "\n".join(lines)


def _dashes(column: document.Column) -> str:
    dashes = "-" * max(3, column.width)
    return f"{dashes}:" if column.is_number else dashes


def _table_row(cells: list[document.Cell]) -> str:
    texts = (_inline(document.cell_runs(cell)).replace("![", "\\![") for cell in cells)
    # A bar would end the cell.
    lines = (" ".join(text.replace("|", "\\|").split()) for text in texts)
    return f"| {' | '.join(lines)} |"


def _group(text: str, *, bold: bool) -> str:
    return _between("**", text, "**") if bold else text


def _between(before: str, text: str, after: str) -> str:
    """Return the text between two marks; they must touch it, so spaces at its ends go outside."""
    words = text.strip()
    if not words:
        return text
    start, end = text.split(words, 1)
    return f"{start}{before}{words}{after}{end}"


def _run(run: document.Run) -> str:
    text = _MEANING.sub(r"\\\g<0>", clean(run.text))
    if run.superscript:
        # pandoc ends the superscript at a bare space.
        text = _between("^", re.sub(r"(?<=\S)\s+(?=\S)", r"\\ ", text), "^")
    if run.italic:
        text = _between("*", text, "*")
    address = web_address(run.link)
    if address is None:
        return text
    return _between("[", text, f"]({address.replace('(', '%28').replace(')', '%29')})")


def _guard_start(line: str) -> str:
    return _ITEM.sub(r"\1\\\2", _LINE_START.sub(r"\\", line))
