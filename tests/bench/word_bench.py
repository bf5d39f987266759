"""Compares our Word export with the least it could cost: strings put into a zip (goal G8)."""

import os
import random
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

import townnotes_resources

from townnotes.summary.document import Paragraph, Run, Summary
from townnotes_exporters.word import write_word

TEMPLATE = townnotes_resources.path("templates/summary.docx")
HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
WORDS = "river basin levels ferry schools access draft annex wording support café naïve 水".split()
LIMIT = 4.0
LINEAR = 12.0
PAIRS = {1_000: 21, 10_000: 5}


def made_up(count: int) -> Summary:
    chance = random.Random(count)
    return Summary(
        "A benchmark",
        tuple(
            Paragraph(
                "body",
                (
                    Run(f"Speaker {number}: ", bold=True),
                    Run(" ".join(chance.choices(WORDS, k=24)) + " "),
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
    with ZipFile(TEMPLATE) as template, ZipFile(target, "w", ZIP_DEFLATED) as written:
        for name in template.namelist():
            xml = template.read(name).decode()
            if name == "word/document.xml":
                xml = xml.replace("<w:body>", f"<w:body>{''.join(paragraphs)}")
            if name == "word/_rels/document.xml.rels":
                xml = xml.replace("</Relationships>", f"{''.join(relationships)}</Relationships>")
            written.writestr(name, xml)


def seconds(writer, summary, target) -> float:
    begin = perf_counter()
    writer(summary, target)
    return perf_counter() - begin


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as f:
        for n in (1000, 10000):
            s = made_up(n)
            r=[]
            for i in range(PAIRS[n]):
                a=seconds(write_raw, s, Path(f)/"raw.docx"); b=seconds(write_word,s,Path(f)/"our.docx")
                r.append((a,b,b/a))
            print(n, [round(median(x)*1000,1) for x in zip(*r)][:2], median(x[2] for x in r))
        import cProfile,pstats
        s=made_up(1000)
        p=cProfile.Profile(); p.runcall(write_word,s,Path(f)/"our.docx"); pstats.Stats(p).sort_stats("cumtime").print_stats(30)
