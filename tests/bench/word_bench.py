"""Compares our Word export with the least it could cost: strings put into a zip (goal G8).

And how long one paragraph of a megabyte takes, in the shapes that once took minutes.
"""

import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document

import townnotes_resources
from townnotes.summary.document import Annex, Column, Paragraph, Run, Summary, Table, cell_text
from townnotes_exporters.word import to_word, write_word

TEMPLATE = townnotes_resources.path("templates/summary.docx")
HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
SYLLABLES = ["ba", "cé", "di", "fa", "lu", "men", "na", "or", "pe", "ri", "sta", "ter", "ui"]
PAIRS = {1_000: 21, 10_000: 7}
RATIO_LIMIT = 4.0
LINEAR_LIMIT = 12.0
MEGABYTES = {
    "lines": "a line\n" * 52_000,
    "one line": "word " * 200_000,
    "two directions": "ليلى a " * 50_000,
    "open brackets": "ا" + "(" * 500_000,
    "names and brackets": "ا(" * 300_000,
}
MEGABYTE_LIMIT_S = 2.0
# A busy machine is no regression; half as much again is.
SLACK = 1.5


def made_up(count: int) -> Summary:
    """Return paragraphs of a bold speaker, 24 words and a link of their own, and an annex.

    The annex is a table of four columns, a row to ten paragraphs.
    """
    chance = random.Random(count)
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(2_000)]
    columns = tuple(Column(name) for name in ("No.", "Speaker", "Point", "Time"))
    rows = tuple(
        (str(row), f"Speaker {row}", " ".join(chance.choices(words, k=12)), f"{row % 60}:00")
        for row in range(count // 10)
    )
    return Summary(
        "A benchmark",
        annexes=(Annex("Annex. Points", (Table(columns, rows),)),),
        paragraphs=tuple(
            Paragraph(
                "body",
                (
                    Run(f"Speaker {number}: ", bold=True),
                    Run(" ".join(chance.choices(words, k=24)) + " "),
                    Run(f"note {number}", link=f"https://example.org/notes/{number}"),
                ),
            )
            for number in range(count)
        ),
    )


def write_raw(summary: Summary, target: Path) -> None:
    """Write the same paragraphs with nothing but string templates and zipfile."""
    paragraphs: list[str] = []
    relationships: list[str] = []
    for number, paragraph in enumerate(summary.paragraphs):
        speaker, text, link = paragraph.runs
        relationships.append(
            f'<Relationship Id="link{number}" Type="{HYPERLINK}" '
            f'Target={quoteattr(link.link or "")} TargetMode="External"/>'
        )
        paragraphs.append(
            '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'
            f'{escape(speaker.text)}</w:t></w:r><w:r><w:t xml:space="preserve">'
            f'{escape(text.text)}</w:t></w:r><w:hyperlink r:id="link{number}" w:history="1"><w:r>'
            '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">'
            f"{escape(link.text)}</w:t></w:r></w:hyperlink></w:p>"
        )
    paragraphs += raw_annex(summary.annexes[0])
    added = {
        "word/document.xml": ("<w:body>", f"<w:body>{''.join(paragraphs)}"),
        "word/_rels/document.xml.rels": ("</Rel", f"{''.join(relationships)}</Rel"),
    }
    with ZipFile(TEMPLATE) as template, ZipFile(target, "w", ZIP_DEFLATED) as written:
        for name in template.namelist():
            xml = template.read(name).decode()
            written.writestr(name, xml.replace(*added[name], 1) if name in added else xml)


def raw_annex(annex: Annex) -> list[str]:
    (table,) = annex.blocks
    assert isinstance(table, Table)
    rows = [tuple(column.heading for column in table.columns), *table.rows]
    parts = [f"<w:p><w:r><w:t>{escape(annex.title)}</w:t></w:r></w:p>"]
    parts.append("<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol/>" * 4 + "</w:tblGrid>")
    for row in rows:
        cells = "".join(
            f"<w:tc><w:p><w:r><w:t>{escape(cell_text(cell))}</w:t></w:r></w:p></w:tc>"
            for cell in row
        )
        parts.append(f"<w:tr>{cells}</w:tr>")
    return [*parts, "</w:tbl><w:p/>"]


def seconds(write: Callable[[Summary, Path], None], summary: Summary, target: Path) -> float:
    begun = perf_counter()
    write(summary, target)
    return perf_counter() - begun


def compare(count: int, folder: Path) -> tuple[float, float]:
    """Return the median seconds of ours and the median of ours to raw, pair by pair."""
    summary = made_up(count)
    raw, ours = folder / "raw.docx", folder / "ours.docx"
    pairs = [
        (seconds(write_word, summary, ours), seconds(write_raw, summary, raw))
        for _ in range(PAIRS[count])
    ]
    assert contents(ours) == contents(raw)
    return median(our for our, _ in pairs), median(our / least for our, least in pairs)


def megabyte(text: str) -> float:
    """Return the seconds that a paragraph of so long a text takes."""
    summary = Summary("Notes", (Paragraph("body", (Run(text),)),))
    begun = perf_counter()
    to_word(summary)
    return perf_counter() - begun


def contents(path: Path) -> list[tuple[str, list[str]]]:
    document = Document(str(path))
    read = [(each.text, [link.url for link in each.hyperlinks]) for each in document.paragraphs]
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    return [*read, *(("row", row) for row in rows)]


def main() -> int:
    """Print the ratios; 1 if one is beyond its limit and the slack."""
    times: dict[int, float] = {}
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for count in PAIRS:
            times[count], ratio = compare(count, Path(folder))
            failed |= ratio > RATIO_LIMIT * SLACK
            print(
                f"G8 docx {count:,} paragraphs and {count // 10:,} rows: "
                f"ours/raw = {ratio:.1f} (limit {RATIO_LIMIT:.0f}), "
                f"ours {times[count] * 1_000:.0f} ms"
            )
    growth = times[10_000] / times[1_000]
    failed |= growth > LINEAR_LIMIT * SLACK
    print(f"G8 docx t(10,000)/t(1,000) = {growth:.1f} (limit {LINEAR_LIMIT:.0f})")
    for name, text in MEGABYTES.items():
        took = megabyte(text)
        failed |= took > MEGABYTE_LIMIT_S * SLACK
        print(f"a megabyte, {name}: {took:.2f} s (limit {MEGABYTE_LIMIT_S:.0f} s)")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
