"""Writes a finished summary as Markdown, in the form pandoc reads."""

import re
from itertools import groupby
from pathlib import Path

from townnotes.summary.document import Paragraph, Run, Summary
from townnotes_exporters.atomic import write_file
from townnotes_exporters.cleaning import clean, web_address

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
_HARD_BREAK = "\\\n"


def write_markdown(summary: Summary, target: Path) -> None:
    """Write the summary as a Markdown file in UTF-8; raises FileError when the disk refuses."""
    write_file(target, to_markdown(summary).encode())


def to_markdown(summary: Summary) -> str:
    """Return the summary as Markdown: `# ` the heading, `## ` the title, an empty line between."""
    paragraphs = [_paragraph(each) for each in summary.paragraphs]
    return "".join(f"{text}\n" for text in "\n\n".join(filter(None, paragraphs)).splitlines())


def _paragraph(paragraph: Paragraph) -> str:
    emphatic = paragraph.kind in {"title", "date"}
    groups = groupby(paragraph.runs, key=lambda run: emphatic or run.bold)
    text = "".join(_group("".join(map(_run, runs)), bold=bold) for bold, runs in groups)
    # An exclamation mark before a link would make it a picture.
    lines = [line.strip(" \t") for line in text.replace("![", "\\![").strip().split("\n")]
    if paragraph.kind in {"heading", "title"}:
        line = re.sub("(#+)$", r"\\\1", " ".join(filter(None, lines)))
        return f"{'#' if paragraph.kind == 'heading' else '##'} {line}" if line else ""
    return _HARD_BREAK.join(map(_guard_start, lines))


def _group(text: str, *, bold: bool) -> str:
    return _between("**", text, "**") if bold else text


def _between(before: str, text: str, after: str) -> str:
    """Return the text between two marks; they must touch it, so spaces at its ends go outside."""
    words = text.strip()
    if not words:
        return text
    start, end = text.split(words, 1)
    return f"{start}{before}{words}{after}{end}"


def _run(run: Run) -> str:
    text = _MEANING.sub(r"\\\g<0>", clean(run.text))
    if run.superscript:
        # pandoc ends the superscript at a bare space.
        text = _between("^", re.sub(r"(?<=\S)\s+(?=\S)", r"\\ ", text), "^")
    address = web_address(run.link)
    if address is None:
        return text
    return _between("[", text, f"]({address.replace('(', '%28').replace(')', '%29')})")


def _guard_start(line: str) -> str:
    return _ITEM.sub(r"\1\\\2", _LINE_START.sub(r"\\", line))
