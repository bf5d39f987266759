"""Wherever another reader of a file finds a name, so does the search before it is given away."""

import html
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from shutil import which
from typing import Any, cast
from urllib.parse import unquote
from zipfile import ZipFile, is_zipfile

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from hypothesis import given, settings
from hypothesis import strategies as st

import townnotes_resources
from tests.summary.townhalls import Townhall
from townnotes.domain.entities import (
    AgendaItem,
    Contact,
    Intervention,
    NextStep,
    NoteTaker,
    Participant,
    ReferenceText,
)
from townnotes.summary.document import (
    Annex,
    Column,
    Paragraph,
    Run,
    SpreadsheetTable,
    Summary,
    Table,
)
from townnotes.summary.evidence.attribution import leaks_in
from townnotes.summary.publication import ANNEXES, Publication
from townnotes_exporters.formats import Format
from townnotes_exporters.publishing import Order, publish_to
from townnotes_ui.pages.printing import printing_formats

FORMATS = printing_formats()
TEXTS = {one.ending for one in FORMATS.values() if one.kind == "text"}
ICON = townnotes_resources.path("icons/townnotes.png")
W = nsdecls("w")
PDF_IS_READ = pytest.mark.skipif(which("pdftotext") is None, reason="poppler is not installed")
IN_EVERY_FORMAT = pytest.mark.parametrize(
    "ending", [pytest.param(one, marks=PDF_IS_READ) if one == ".pdf" else one for one in FORMATS]
)


def other_reader(path: Path) -> str:
    """Return what the file says to whoever does not read it as we do, in one line."""
    content = path.read_bytes()
    if is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as package:
            parts = [package.read(one) for one in package.namelist() if "media/" not in one]
        content = b" ".join(parts)
    texts = [content.decode("utf-8", "replace")]
    if content.startswith(b"%PDF"):
        # Its links are in plain signs.
        texts = [content.decode("latin-1")]
        for program in (["pdftotext", str(path), "-"], ["pdfinfo", str(path)]):
            texts.append(subprocess.run(program, capture_output=True, check=True).stdout.decode())
    return " ".join(unquote(html.unescape(" ".join(texts))).split())


def named(*names: str) -> Townhall:
    """Return a townhall in which so many are known who have said nothing."""
    town = Townhall()
    for name in names:
        town.add(Participant, name, name=name)
    return town


# Names planted in a file by hand.

Planted = Callable[[str], Summary]


def _paragraphs(*runs: Run) -> Summary:
    return Summary("Notes", (Paragraph("body", (Run("words "), *runs, Run(" words"))),))


def _annexed(*blocks: Paragraph | Table) -> Summary:
    return replace(_paragraphs(), annexes=(Annex("Annex", blocks),))


def _sheet(*rows: tuple[str, ...], columns: tuple[str, ...] = ("text",)) -> Summary:
    return replace(_paragraphs(), sheets=(SpreadsheetTable("points", columns, rows),))


def _halves(name: str) -> Summary:
    first, rest = name[: len(name) // 2], name[len(name) // 2 :]
    return _paragraphs(Run(first, bold=True), Run(rest, italic=True))


PLACES: dict[str, Planted] = {
    "title": lambda name: replace(_paragraphs(), title=f"Notes of {name}"),
    "heading": lambda name: Summary("", (Paragraph("heading", (Run(name),)),)),
    "subheading": lambda name: Summary("", (Paragraph("subheading", (Run(name),)),)),
    "paragraph": lambda name: _paragraphs(Run(f"said {name} and others")),
    "raised": lambda name: _paragraphs(Run(name, superscript=True)),
    "halves": _halves,
    "far": lambda name: _paragraphs(Run(f"{'word ' * 4_000}{name}")),
    "two lines": lambda name: _paragraphs(Run(name.replace(" ", "\n"))),
    "link": lambda name: _paragraphs(Run("write", link=f"https://e.org/{name}")),
    "note": lambda name: _paragraphs(Run("said", note=f"4 of 9\n{name} said so")),
    "annex": lambda name: replace(_paragraphs(), annexes=(Annex(f"Of {name}", ()),)),
    "annexed": lambda name: _annexed(Paragraph("body", (Run(f"heard {name}"),))),
    "column": lambda name: _annexed(Table((Column(name), Column("")), (("a", "b"),))),
    "cell": lambda name: _annexed(Table((Column("a"), Column("b")), (("a", f"by {name}"),))),
    "high row": lambda name: _annexed(
        Table((Column("a"), Column("b")), (("a", f"{'word ' * 4_000}{name}"),))
    ),
    "link in a cell": lambda name: _annexed(
        Table((Column("a"),), (((Run("write", link=f"mailto:{name}"),),),))
    ),
    "cell of a sheet": lambda name: _sheet(("=a",), (f"heard {name}",)),
    "column of a sheet": lambda name: _sheet(("a", "b"), columns=("text", name)),
}
NAMES = st.one_of(
    st.sampled_from(
        ["Zorban", "Zorban & Sons", "Zorban-Bly", "Žorbač", "O’Zorban", "Zor_ban*", "[Zorban]",
         "<Zorban> Zorb", "Zorban, Quay", "Зорбан", "زوربان", "佐尔班", "Zorban\u00a0Quay",
         "# Zorban"]
    ),
    st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=3, max_size=12),
    st.text("Zorban &*_<>[]`\\'\"|#%.-", min_size=5, max_size=20),
)  # fmt: skip


def leaked(town: Townhall, texts: Iterable[tuple[str, str]]) -> set[str]:
    return {one.what for one in leaks_in(town.state, texts)}


def unfound(one: Format, town: Townhall, summary: Summary, folder: Path) -> set[str]:
    """Return what another reader finds of a name in the file, where our search finds nothing."""
    target = folder / f"summary{one.ending}"
    one.write(summary, target)
    theirs, ours = leaked(town, [("", other_reader(target))]), leaked(town, one.texts(summary))
    if ours or not theirs:
        return set()
    # Word's own words, such as Target, stand in every file of its kind.
    one.write(_paragraphs(), target)
    return theirs - leaked(town, [("", other_reader(target))])


# X10, G7
@IN_EVERY_FORMAT
@settings(max_examples=60, deadline=None)
@given(name=NAMES, place=st.sampled_from(sorted(PLACES)))
def test_a_name_in_any_place_of_a_summary_is_found(
    tmp_path_factory: pytest.TempPathFactory, ending: str, name: str, place: str
) -> None:
    folder = tmp_path_factory.mktemp("planted")

    assert not unfound(FORMATS[ending], named(name), PLACES[place](name), folder)


# X10: what is found nowhere would be found everywhere, too.
@IN_EVERY_FORMAT
def test_the_other_reader_finds_what_a_format_holds(tmp_path: Path, ending: str) -> None:
    def is_seen(place: str) -> bool:
        target = tmp_path / f"summary{ending}"
        FORMATS[ending].write(PLACES[place]("Zorban"), target)
        return "Zorban" in other_reader(target)

    seen = {place for place in PLACES if is_seen(place)}

    sheets = {"cell of a sheet", "column of a sheet"}
    if ending in TEXTS:
        # A word in two looks is found by whoever reads them together, as we do.
        assert seen >= {*PLACES} - {"title", "halves"} - sheets
    else:
        assert seen >= {"paragraph", *sheets}


# X10: this is how a format would be written that nobody searches.
def test_a_format_that_gives_no_texts_is_caught(tmp_path: Path) -> None:
    def nothing(_: Summary) -> list[tuple[str, str]]:
        return []

    silent = replace(FORMATS[".docx"], texts=nothing)

    assert unfound(silent, named("Zorban"), PLACES["cell"]("Zorban"), tmp_path) == {"Zorban"}


# Names typed into a session, and printed in a letterhead.

FIELDS = (
    "name", "gathering", "series", "overview", "reception", "inputs_on", "point", "clause",
    "quoted", "by hand", "organization", "alias", "email", "speaks for", "on behalf",
    "in relation", "label", "topic", "definition", "keyword", "item", "text",
    "what", "where", "contact", "taker",
)  # fmt: skip
OF_FIELD = {field: f"Z{a}rb{b}n" for field, (a, b) in zip(
    FIELDS, ((a, b) for a in "aeiou" for b in "aeiouy"), strict=False)}  # fmt: skip


def everywhere() -> Townhall:
    """Return a townhall in which each field names somebody, each somebody else."""
    to = OF_FIELD
    details = {one: f"the {to[one]} talks" for one in FIELDS[:6]}
    town = Townhall(subject="buses", date="2026-03-11", **details)
    for name in to.values():
        town.add(Participant, name, name=name, category="un")
    town.add(Participant, "ada", name="Ada", category="stakeholder", aliases=(to["alias"],),
             organization=f"{to['organization']} Club", email=f"{to['email']}@example.org",
             speaks_for=f"{to['speaks for']} Group")  # fmt: skip
    town.add(AgendaItem, "item", title=f"Talk of {to['item']}")
    town.add(Intervention, "turn ada", speaker="ada", item="item", began=1000,
             on_behalf_of=f"{to['on behalf']} Five", in_relation_to=to["in relation"])  # fmt: skip
    town.theme("buses", topic=f"buses of {to['topic']}", definition=f"see {to['definition']}",
               keywords=(to["keyword"],))  # fmt: skip
    town.theme(to["label"])
    for who in ("ada", "bo", "cy"):
        town.says(who, "called for", f"buses for {to['point']}", "buses")
        town.says(who, "noted", f"that {to['clause']} waits", to["label"])
    town.says("bo", "quoted", f"“{to['quoted']} will not wait”", "buses")
    town.by_hand("closing", f"All thanked {to['by hand']}.")
    town.add(ReferenceText, name=f"Draft of {to['text']}", short="draft")
    town.add(NextStep, what=f"meet {to['what']}", where=f"at {to['where']}’s")
    town.add(Contact, kind="link", value="https://e.org", label=f"board of {to['contact']}")
    town.add(NoteTaker, name=to["taker"], initials="NT")
    return town


def _header_link(letter: WordDocument, name: str) -> None:
    paragraph = letter.sections[0].header.add_paragraph()
    for xml in (
        f'<w:r {W}><w:fldChar w:fldCharType="begin"/></w:r>',
        f'<w:r {W}><w:instrText>HYPERLINK "mailto:{name}@e.org"</w:instrText></w:r>',
        f'<w:r {W}><w:fldChar w:fldCharType="separate"/></w:r>',
        f"<w:r {W}><w:t>write to us</w:t></w:r>",
        f'<w:r {W}><w:fldChar w:fldCharType="end"/></w:r>',
    ):
        cast("Any", paragraph)._p.append(parse_xml(xml))  # noqa: SLF001


def _control(letter: WordDocument, name: str) -> None:
    xml = (
        f'<w:sdt {W}><w:sdtPr><w:alias w:val="{name} a"/><w:tag w:val="{name}"/></w:sdtPr>'
        "<w:sdtContent><w:p><w:r><w:t>held</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    cast("Any", letter.sections[0].footer)._element.append(parse_xml(xml))  # noqa: SLF001


def _deleted(letter: WordDocument, name: str) -> None:
    xml = f'<w:del {W} w:id="9" w:author="{name}"><w:r><w:delText>{name}</w:delText></w:r></w:del>'
    cast("Any", letter.sections[0].footer.paragraphs[0])._p.append(parse_xml(xml))  # noqa: SLF001


def _picture(letter: WordDocument, name: str) -> None:
    run = letter.sections[0].header.add_paragraph().add_run()
    run.add_picture(str(ICON), width=200_000)
    drawn: Any = cast("Any", run)._r.xpath(".//wp:docPr")[0]  # noqa: SLF001
    drawn.set("name", f"{name}.png")


def _alternative(letter: WordDocument, name: str) -> None:
    run = letter.sections[0].footer.add_paragraph().add_run()
    run.add_picture(str(ICON), width=200_000)
    cast("Any", run)._r.xpath(".//wp:docPr")[0].set("descr", f"seal of {name}")  # noqa: SLF001


def _first_page(letter: WordDocument, name: str) -> None:
    letter.sections[0].different_first_page_header_footer = True
    letter.sections[0].first_page_footer.paragraphs[0].text = f"care of {name}"


def _style(letter: WordDocument, name: str) -> None:
    cast("Any", letter.styles).add_style(f"{name} Body", WD_STYLE_TYPE.PARAGRAPH)


def _table(letter: WordDocument, name: str) -> None:
    table = letter.sections[0].header.add_table(1, 2, Pt(300))
    table.cell(0, 1).text = f"{name} House"


LETTERHEAD: dict[str, tuple[str, Callable[[WordDocument, str], object]]] = {
    "header": ("Zymban", lambda letter, name: letter.sections[0].header.add_paragraph(name)),
    "footer": ("Zymben", lambda letter, name: letter.sections[0].footer.add_paragraph(name)),
    "first page": ("Zymbin", _first_page),
    "table": ("Zymbon", _table),
    "link": ("Zymbun", _header_link),
    "control": ("Zymbyn", _control),
    "deleted": ("Zyrban", _deleted),
    "picture": ("Zyrben", _picture),
    "alternative": ("Zyrbin", _alternative),
    "style": ("Zyrbon", _style),
    "old text": ("Zyrbun", lambda letter, name: letter.add_paragraph(name)),
}


def letterhead(folder: Path) -> Path:
    letter = Document()
    for name, plant in LETTERHEAD.values():
        plant(letter, name)
    letter.core_properties.author = letter.core_properties.title = "Zyrbyn"
    letter.save(str(folder / "letter.docx"))
    return folder / "letter.docx"


@IN_EVERY_FORMAT
@pytest.mark.parametrize("sheet", ["", "sentences", "themes", "interventions"])
@pytest.mark.parametrize("version", ["public", "internal"])
def test_a_name_in_any_field_of_a_session_or_of_its_letterhead_is_found(
    tmp_path: Path, ending: str, sheet: str, version: str
) -> None:
    town = everywhere()
    for name, _ in LETTERHEAD.values():
        town.add(Participant, name, name=name, category="un")
    wanted = Publication(frozenset(ANNEXES), "none", version == "internal", letterhead(tmp_path))
    target = tmp_path / f"summary{ending}"

    done = publish_to(
        town.state, town.draft, Order(target, wanted, allows_names=True, sheet=sheet), FORMATS
    )

    said = other_reader(target)
    known = [*OF_FIELD.values(), *(name for name, _ in LETTERHEAD.values())]
    seen = {name for name in known if name in said}
    assert seen
    assert seen - {one.what for one in done.leaks} == set()
