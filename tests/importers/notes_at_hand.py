"""What the tests of notes taken elsewhere share: samples, Word files made on the spot, readings."""

from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from townnotes.importers.notes.file_reading import read_document, read_plain
from townnotes.importers.notes.pieces import Document
from townnotes.importers.notes.understanding import Notes, UnderstoodLine, understand

GOLDEN = Path(__file__).parent / "golden"


def understood(text: str, **more: Any) -> Notes:
    return understand(Document("notes", read_plain(text)), **more)


def kinds(text: str) -> list[str]:
    return [line.kind for line in understood(text).lines]


def told(line: UnderstoodLine) -> str:
    """Say a line as golden files have it."""
    who = " ".join(filter(None, (line.who.honorific, line.who.name)))
    time = line.time.written if line.time else ""
    said = f"… {line.said}" if line.goes_on else line.said
    parts = (str(line.number), line.kind, time, who, line.who.organization, said)
    return " | ".join(parts).rstrip()


def reading_of(path: Path) -> str:
    return "".join(f"{told(line)}\n" for line in understand(read_document(path)).lines)


def word_with_headings(path: Path) -> Path:
    """Make a Word file with headings, a bold name, lists, a form's field, tracked text, a box."""
    document: Any = docx.Document()
    document.core_properties.author = "Lena Horvat"
    document.add_paragraph("3rd virtual townhall", style="Title")
    document.add_paragraph("11 March 2026")
    document.add_heading("Amina Diallo – Women in Migration Network", 2)
    document.add_paragraph("welcomed the draft", style="List Bullet")
    document.add_paragraph("gender budgeting", style="List Bullet 2")
    bold = document.add_paragraph()
    bold.add_run("Juan Pérez (Dock Workers Union)").bold = True
    bold.add_run(" no recruitment fees")
    tracked = document.add_paragraph("and no ")
    w, box = nsdecls("w"), "<w:p><w:r><w:t>from a text box</w:t></w:r></w:p>"
    for xml in (
        f"<w:ins {w}><w:r><w:t>visa fees either</w:t></w:r></w:ins>",
        f"<w:del {w}><w:r><w:delText>something else</w:delText></w:r></w:del>",
        f"<w:r {w}><w:pict><w:txbxContent>{box}</w:txbxContent></w:pict></w:r>",
    ):
        tracked._p.append(parse_xml(xml))  # noqa: SLF001 - python-docx makes none of these
    field = parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>from a field</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    document.element.body.insert_element_before(field, "w:sectPr")
    document.save(str(path))
    return path


def word_with_table(path: Path) -> Path:
    """Make a Word file with a table of two columns, without a row of headings."""
    document: Any = docx.Document()
    table = document.add_table(rows=0, cols=2)
    for who, said in (
        ("10:05 Amina Diallo (Women in Migration Network)", "welcomed the draft\nasked for gender"),
        ("10:08 Juan Pérez, Dock Workers Union", "no fees"),
        ("", "nor for visas"),
    ):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = who, said
    document.save(str(path))
    return path
