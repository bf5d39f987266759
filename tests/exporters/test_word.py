import xml.etree.ElementTree as ET
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

import townnotes_resources
from townnotes.errors import FileError, RuleError
from townnotes.summary.document import Paragraph, Run, Summary
from townnotes_exporters.characters import clean, clean_line
from townnotes_exporters.word import to_word, write_word

ANYTHING = st.text(alphabet=st.characters(exclude_categories=()))
TEMPLATE = townnotes_resources.path("templates/summary.docx")


def reopened(summary: Summary, template: Path | None = None) -> WordDocument:
    return Document(BytesIO(to_word(summary, template)))


def part(summary: Summary, name: str) -> str:
    with ZipFile(BytesIO(to_word(summary))) as archive:
        return archive.read(name).decode()


def body(*texts: str) -> Summary:
    return Summary("Notes", tuple(Paragraph("body", (Run(text),)) for text in texts))


def test_the_lakes_are_written_as_the_reference(lakes: Summary, reference: Path) -> None:
    written = part(lakes, "word/document.xml").replace("><", ">\n<")

    assert written == (reference / "summary.xml").read_text("utf-8").rstrip("\n")


def test_word_reads_what_was_written(lakes: Summary, tmp_path: Path) -> None:
    write_word(lakes, tmp_path / "summary.docx")

    document = Document(str(tmp_path / "summary.docx"))

    assert [each.text for each in document.paragraphs] == [each.text for each in lakes.paragraphs]
    assert [each.style and each.style.name for each in document.paragraphs] == [
        "Heading 1",
        "Heading 2",
        "Normal",
        "Normal",
        "Normal",
        "Normal",
    ]


def test_title_and_date_are_bold_and_the_ordinal_is_raised(lakes: Summary) -> None:
    _, title, date, *others = reopened(lakes).paragraphs

    assert all(run.bold for run in [*title.runs, *date.runs])
    assert [run.font.superscript for run in title.runs] == [None, True, None]
    assert not any(run.bold for paragraph in others for run in paragraph.runs)


def test_links_are_live_and_an_address_is_kept_once(lakes: Summary) -> None:
    document = reopened(lakes)
    links = [link for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    external = [each for each in document.part.rels.values() if each.is_external]

    assert [link.url for link in links] == [
        "mailto:ana.office@example.org",
        "https://example.org/board?a=1&b=2",
        "mailto:ana.office@example.org",
    ]
    assert [link.runs[0].style.name for link in links] == ["Hyperlink"] * 3
    assert len(external) == 2


def test_the_file_names_the_meeting_and_nobody(lakes: Summary) -> None:
    properties = reopened(lakes).core_properties
    now = datetime.now(UTC)

    assert properties.title == "2nd virtual townhall on the Lakes & Ferries Charter"
    assert properties.language == "en-GB"
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    for moment in (properties.created, properties.modified):
        assert moment is not None
        assert abs(now - moment) < timedelta(minutes=1)


def test_a_title_longer_than_a_property_is_cut_in_the_property_only() -> None:
    summary = Summary("long\n" * 100, (Paragraph("title", (Run("long " * 100),)),))

    assert len(reopened(summary).core_properties.title) <= 255
    assert reopened(summary).paragraphs[0].text == "long " * 100


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("fr", '<w:lang w:val="fr" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'),
        ("ar-EG", '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-EG"/>'),
        ("zh-TW", '<w:lang w:val="en-GB" w:eastAsia="zh-TW" w:bidi="ar-SA"/>'),
        ('no "tag"', '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'),
    ],
)
def test_word_checks_the_spelling_in_the_summarys_language(language: str, written: str) -> None:
    assert written in part(Summary("Notes", (), language), "word/styles.xml")


def test_an_arabic_name_in_english_runs_from_the_right_and_bold_with_it() -> None:
    summary = Summary("Notes", (Paragraph("body", (Run("Ms. ليلى: yes", bold=True),)),))

    xml = part(summary, "word/document.xml")

    assert (
        '<w:r><w:rPr><w:b/><w:bCs/><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr>'
        '<w:t xml:space="preserve">ليلى</w:t></w:r>'
    ) in xml
    assert "<w:bidi/>" not in xml


def test_a_paragraph_that_begins_in_hebrew_begins_and_ends_in_hebrew() -> None:
    xml = part(body("נהר and Lake."), "word/document.xml")

    assert "<w:p><w:pPr><w:bidi/></w:pPr>" in xml
    assert '<w:r><w:t xml:space="preserve">and Lake</w:t></w:r>' in xml
    assert '<w:rtl/><w:lang w:bidi="he-IL"/></w:rPr><w:t xml:space="preserve">.</w:t>' in xml


@given(
    st.lists(st.tuples(ANYTHING, st.booleans(), st.booleans(), st.none() | ANYTHING), max_size=4),
    ANYTHING,
)
def test_any_text_at_all_can_be_written_and_read_again(
    drawn: list[tuple[str, bool, bool, str | None]], title: str
) -> None:
    runs = [Run(*each) for each in drawn]
    links = [Run(run.text, link=f"https://example.org/{run.link}") for run in runs]
    paragraphs = tuple(
        Paragraph(kind, tuple(shown))
        for kind in ("heading", "title", "date", "body")
        for shown in (runs, links)
    )

    document = reopened(Summary(title, paragraphs, title))

    assert [each.text for each in document.paragraphs] == [
        "".join(clean(run.text) for run in each.runs) for each in paragraphs
    ]
    assert len(document.paragraphs[1].hyperlinks) == sum(bool(clean(run.text)) for run in links)
    assert document.core_properties.title == clean_line(title)[:255]


@pytest.mark.parametrize(
    "text",
    [
        "a line\n" * 52_000,
        "word " * 200_000,
        "ليلى a " * 50_000,
        "ا" + "(" * 500_000,
        "ا(" * 300_000,
    ],
    ids=["lines", "one line", "two directions", "open brackets", "names and brackets"],
)
def test_a_note_of_a_megabyte_is_written_whole(text: str) -> None:
    # How long it takes is measured in tests/bench/word_bench.py.
    xml = ET.fromstring(part(body(text), "word/document.xml"))  # noqa: S314 - our own file

    written = "".join(one.text or "" for one in xml.iter(qn("w:t")))
    assert written == text.replace("\n", "")


def test_a_text_longer_than_xml_readers_take_is_written_in_pieces() -> None:
    text = "four bytes \U0001f6a2" * 1_000_000

    assert reopened(body(text)).paragraphs[0].text == text


def changed(tmp_path: Path, name: str, old: str, new: str) -> Path:
    """Return our template with something else in one of its parts."""
    target = tmp_path / "house.docx"
    with ZipFile(TEMPLATE) as ours, ZipFile(target, "w") as house:
        for each in ours.namelist():
            xml = ours.read(each).decode()
            assert each != name or old in xml
            house.writestr(each, xml.replace(old, new) if each == name else xml)
    return target


def test_a_house_template_gives_its_styles_and_keeps_its_text(tmp_path: Path) -> None:
    ours = Document(str(TEMPLATE))
    ours.add_paragraph("Delete this line")
    ours.sections[0].header.paragraphs[0].text = "Secretariat"
    ours.save(str(tmp_path / "filled.docx"))
    summary = Summary("Notes", (Paragraph("heading", (Run("Summary"),)),))

    document = reopened(summary, tmp_path / "filled.docx")

    assert [each.text for each in document.paragraphs] == ["Summary"]
    assert document.sections[0].header.paragraphs[0].text == "Secretariat"


def test_a_summary_can_be_the_template_of_the_next(lakes: Summary, tmp_path: Path) -> None:
    write_word(lakes, tmp_path / "last.docx")

    document = reopened(lakes, tmp_path / "last.docx")

    assert len(document.paragraphs[-1].hyperlinks) == 3
    assert sum(each.is_external for each in document.part.rels.values()) == 2


def test_a_template_made_in_another_language_is_known_by_its_styles_names(tmp_path: Path) -> None:
    german = changed(tmp_path, "word/styles.xml", '"Heading1"', '"berschrift1"')
    summary = Summary("Notes", (Paragraph("heading", (Run("Summary"),)),))

    style = reopened(summary, german).paragraphs[0].style

    assert style is not None
    assert (style.style_id, style.name) == ("berschrift1", "Heading 1")


def test_a_template_without_defaults_gets_the_language(tmp_path: Path) -> None:
    bare = changed(tmp_path, "word/styles.xml", "docDefaults", "ignored")

    with ZipFile(BytesIO(to_word(body("text"), bare))) as written:
        styles = written.read("word/styles.xml").decode()

    assert (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
        "</w:docDefaults>"
    ) in styles


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("word/document.xml", "w:body", "w:nobody"),
        ("word/styles.xml", "</w:styles>", ""),
        ("word/styles.xml", "<w:styles ", "<w:other "),
        ("_rels/.rels", "officeDocument", "other"),
        ("docProps/core.xml", "cp:coreProperties", "cp:other"),
    ],
)
def test_a_damaged_template_is_refused_in_words(
    tmp_path: Path, name: str, old: str, new: str
) -> None:
    with pytest.raises(RuleError, match="it is not a Word file"):
        to_word(body("text"), changed(tmp_path, name, old, new))


@pytest.mark.parametrize("content", [b"", b"not a zip", TEMPLATE.read_bytes()[:3_000]])
def test_a_template_that_is_no_word_file_is_refused_in_words(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "house.docx").write_bytes(content)

    with pytest.raises(RuleError, match="it is not a Word file"):
        to_word(body("text"), tmp_path / "house.docx")


def test_a_template_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="it cannot be read"):
        to_word(body("text"), tmp_path / "missing.docx")
