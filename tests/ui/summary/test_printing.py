"""Whatever was typed can be printed, and every page is drawn."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.exporters.full import full_of
from townnotes.summary.document import Annex, Bar, Column, Paragraph, Run, Summary, Table
from townnotes_ui.pages.layout import pages_of, to_pdf, with_notes_at_end

TEXT = st.text(st.characters(), max_size=60)
RUN = st.builds(
    Run,
    TEXT,
    bold=st.booleans(),
    superscript=st.booleans(),
    italic=st.booleans(),
    link=st.one_of(st.none(), TEXT.map("https://example.org/{}".format)),
    note=TEXT,
)
KIND = st.sampled_from(["heading", "title", "date", "body", "subheading"])
PARAGRAPH = st.builds(Paragraph, KIND, st.lists(RUN, max_size=4).map(tuple))
CELL = st.one_of(TEXT, st.floats(-1, 2).map(Bar))
ROWS = st.lists(st.tuples(CELL, TEXT), max_size=6).map(tuple)
TABLE = st.builds(
    Table, st.just((Column("a"), Column("b", 3, is_number=True))), ROWS, st.booleans()
)
ANNEX = st.builds(
    Annex, TEXT, st.lists(st.one_of(PARAGRAPH, TABLE), max_size=3).map(tuple), st.booleans()
)
SUMMARY = st.builds(
    Summary,
    TEXT,
    st.lists(PARAGRAPH, max_size=5).map(tuple),
    annexes=st.lists(ANNEX, max_size=2).map(tuple),
)


# G5
@settings(max_examples=60, deadline=None)
@given(summary=SUMMARY)
def test_any_summary_becomes_a_pdf(qapp: QApplication, summary: Summary) -> None:
    assert to_pdf(summary).startswith(b"%PDF")


# G5
@settings(max_examples=30, deadline=None)
@given(words=st.lists(st.text("abc\u0627\u05d0 \n", max_size=400), min_size=1, max_size=30))
def test_every_word_is_on_one_page_and_in_its_order(qapp: QApplication, words: list[str]) -> None:
    pages = pages_of(Summary("", tuple(Paragraph("body", (Run(word),)) for word in words)))
    *_, count = pages.lay_out()

    said = "".join(line for page in range(count) for line in pages.texts_on(page))

    assert _letters(said) == _letters("".join(words))


def _letters(text: str) -> str:
    return "".join(text.split()).replace("\u2028", "")


# X20
def test_on_paper_the_notes_are_numbered_and_told_at_the_end() -> None:
    printed = with_notes_at_end(full_of("word"))

    assert printed.paragraphs[1].text == "word1word"
    assert printed.annexes[-1].title == "Evidence"
    assert [block.text for block in printed.annexes[-1].blocks if hasattr(block, "text")] == [  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        "1. 4 of 9\nword"
    ]
    assert printed.notes == ()


# G5
def test_a_page_can_be_painted_in_any_size(qapp: QApplication) -> None:
    pages = pages_of(Summary("", (Paragraph("body", (Run("Wells and pumps"),)),)))
    *_, count = pages.lay_out()
    image = QImage(100, 141, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(100 / pages.width, 100 / pages.width)

    pages.paint(painter, count - 1)
    painter.end()

    assert any(image.pixelColor(x, y).lightness() < 200 for x in range(100) for y in range(10, 30))
