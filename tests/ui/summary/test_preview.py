"""The pages beside the text, and the PDF that the same renderer writes."""

import re
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.summary.exporting import Exporting
from townnotes.summary.document import Annex, Bar, Column, Paragraph, Run, Summary, Table
from townnotes_ui.pages import layout
from townnotes_ui.pages.layout import to_pdf
from townnotes_ui.summary.arrangement import TEXT

INK = 120
"""Darker than this is no paper."""


@pytest.fixture
def previewed(exporting: Exporting) -> Exporting:
    exporting.hands.press(Qt.Key.Key_F11)
    exporting.hands.until(lambda: pages_of(exporting) > 0)
    return exporting


def laid_out(summary: Summary) -> list[list[str]]:
    """Return what each page says."""
    pages = layout.pages_of(summary)
    for _ in pages.lay_out():
        pass
    return [pages.texts_on(number) for number in range(pages.count)]


def pages_of(exporting: Exporting) -> int:
    preview = exporting.room.previewing.preview
    return preview.count if preview else 0


def test_the_pages_are_shown_beside_the_text(previewed: Exporting) -> None:
    preview = previewed.room.previewing.preview

    assert preview is not None
    assert preview.isVisible()
    assert previewed.room.page.isVisible()
    assert preview.said.text() == "one page"


def test_escape_puts_the_pages_away_and_the_columns_come_back(previewed: Exporting) -> None:
    previewed.hands.press(Qt.Key.Key_Escape)

    assert not previewed.room.previewing.is_shown
    assert previewed.room.arrangement.left.isVisible()
    assert previewed.room.arrangement.right.isVisible()


def test_the_pages_follow_what_is_written(previewed: Exporting) -> None:
    edit = previewed.room.page.paragraphs["opening"].edit
    edit.write()
    edit.selectAll()
    QTest.keyClicks(edit, "A very long opening. " * 200)
    previewed.room.page.end_writing()

    previewed.hands.until(lambda: pages_of(previewed) > 1)


def test_a_page_in_sight_is_drawn(previewed: Exporting) -> None:
    preview = previewed.room.previewing.preview
    assert preview is not None

    previewed.hands.until(lambda: preview.view.has(0))

    image = preview.view.grab().toImage()
    assert any(
        image.pixelColor(x, y).lightness() < INK
        for x in range(image.width())
        for y in range(0, image.height(), 3)
    )


def test_escape_ends_what_draws(previewed: Exporting) -> None:
    previewing = previewed.room.previewing

    previewed.hands.press(Qt.Key.Key_Escape)

    previewed.hands.until(lambda: not previewed.room.previewing.is_drawing)
    previewing.end()


def test_all_pages_of_a_long_summary_are_there(previewed: Exporting) -> None:
    edit = previewed.room.page.paragraphs["opening"].edit
    edit.write()
    edit.selectAll()
    edit.insertPlainText("Stakeholders asked for clean wells. " * 700)
    previewed.room.page.end_writing()
    preview = previewed.room.previewing.preview
    assert preview is not None

    previewed.hands.until(lambda: preview.count > 7)
    preview.take_focus()
    previewed.hands.press(Qt.Key.Key_End)
    previewed.hands.until(lambda: preview.view.has(preview.count - 1))

    assert preview.said.text() == f"page {preview.count} of {preview.count}"
    assert not preview.view.has(0)


def test_what_takes_long_is_said_and_can_be_cancelled(previewed: Exporting) -> None:
    preview = previewed.room.previewing.preview
    assert preview is not None
    shown = preview.view.count
    preview.begin()
    preview.hear(2)
    previewed.hands.until(preview.cancel_button.isVisible)
    assert preview.said.text() == "Step 2 of 3: drafting…"

    preview.cancel_button.click()

    assert "Cancelled" in preview.said.text()
    assert not preview.cancel_button.isVisible()
    assert preview.view.count == shown
    previewed.hands.until(lambda: not previewed.room.previewing.is_drawing)


def test_a_letterhead_that_is_gone_is_told_beside_the_text(
    exporting: Exporting, tmp_path: Path
) -> None:
    desk = exporting.hands.window.desk
    desk.change_settings(export={"ending": ".pdf", "template": str(tmp_path / "gone.docx")})

    exporting.hands.press(Qt.Key.Key_F11)

    preview = exporting.room.previewing.preview
    assert preview is not None
    exporting.hands.until(lambda: "gone.docx" in preview.said.text())


# G5
def test_a_pdf_has_live_links_and_its_title_in_the_properties(exporting: Exporting) -> None:
    said = Run("write to us", link="mailto:wells@example.org")

    content = to_pdf(Summary("Wells and pumps", (Paragraph("body", (said,)),)))

    assert b"/URI (mailto:wells@example.org)" in content
    assert "Wells and pumps".encode("utf-16-be") in content


# G2
def test_a_pdf_has_the_page_of_its_letterhead(exporting: Exporting, tmp_path: Path) -> None:
    letter = Document()
    letter.sections[0].page_width, letter.sections[0].page_height = Pt(612), Pt(792)
    letter.save(str(tmp_path / "letter.docx"))
    summary = Summary("", (Paragraph("body", (Run("said"),)),), template=tmp_path / "letter.docx")

    box = re.search(rb"/MediaBox \[([^]]*)\]", to_pdf(summary))

    assert box is not None
    assert [round(float(side)) for side in box[1].split()] == [0, 0, 612, 792]


# G5
@pytest.mark.parametrize("sign", ["\ufdd0", "\ufdd1", "\ufffc", "\u2029", "\0", "\ud800", "\r\n"])
def test_every_sign_can_be_printed(exporting: Exporting, sign: str) -> None:
    bars = Table(
        (Column("Who"), Column("Share", is_number=True), Column("")),
        ((sign, "1", Bar(0.5)), ("", sign, Bar(0))),
    )
    one = Paragraph("body", (Run(f"a{sign}b", italic=True, note=f"n{sign}"),))

    content = to_pdf(Summary(sign, (one, one), annexes=(Annex(sign, (bars, one)),)))

    assert content.startswith(b"%PDF")


# G5
def test_a_heading_is_never_left_alone_at_the_foot_of_a_page(exporting: Exporting) -> None:
    heading = Paragraph("subheading", (Run("Next steps"),))
    for count in range(20, 40):
        body = tuple(Paragraph("body", (Run("one line"),)) for _ in range(count))
        pages = laid_out(Summary("", (*body, heading, Paragraph("body", (Run("said"),)))))

        assert any(page[-2:] == ["Next steps", "said"] for page in pages)


# G5
def test_no_line_of_a_paragraph_is_left_alone_on_a_page(exporting: Exporting) -> None:
    for count in range(20, 28):
        lines = tuple(Paragraph("body", (Run(f"l{n}"),)) for n in range(count))
        long = tuple(Paragraph("body", (Run(f"p{n} " * 80),)) for n in range(6))
        pages = laid_out(Summary("", (*lines, *long)))

        assert len(pages) > 1
        for page in pages:
            whose = [line.split()[0] for line in page]
            assert all(whose.count(one) > 1 for one in whose if one.startswith("p"))


# G5
def test_a_table_that_goes_on_says_its_head_and_whose_row_it_is_again(exporting: Exporting) -> None:
    rows = (("Ada", "0"), *(("", str(n)) for n in range(1, 80)))
    table = Table((Column("Who"), Column("No.")), rows)

    first, second, *_ = laid_out(Summary("", (), annexes=(Annex("Points", (table,)),)))

    assert first[:3] == ["Points", "Who No.", "Ada 0"]
    assert second[0] == "Who No."
    assert second[1].startswith("Ada ")
    assert second[2].isdigit()


# G5
def test_a_row_higher_than_a_page_goes_on_to_the_next(exporting: Exporting) -> None:
    rows = (("Ada", "word " * 4_000), ("Bo", "short"))
    table = Table((Column("Who"), Column("What")), rows)

    pages = laid_out(Summary("", (), annexes=(Annex("Points", (table,)),)))

    assert len(pages) > 1
    assert pages[-1][-1] == "Bo short"


def test_in_a_small_window_a_tab_leads_from_the_pages_to_its_panel(previewed: Exporting) -> None:
    previewed.hands.window.resize(683, 384)
    previewed.hands.until(lambda: previewed.room.arrangement.is_narrow)

    previewed.room.arrangement.tabs[TEXT].click()

    assert not previewed.room.previewing.is_shown
    assert previewed.room.page.isVisible()
