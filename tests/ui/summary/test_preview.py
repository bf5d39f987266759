"""The pages beside the text, and the PDF that the same renderer writes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.hands import CTRL
from tests.ui.summary.exporting import Exporting
from townnotes.summary.document import Annex, Bar, Column, Paragraph, Run, Summary, Table
from townnotes_ui.summary.preview import MOST, beginning_of
from townnotes_ui.summary.printing import to_pdf


@pytest.fixture
def previewed(exporting: Exporting) -> Exporting:
    exporting.hands.press(Qt.Key.Key_P, CTRL)
    exporting.hands.until(lambda: pages_of(exporting) > 0)
    return exporting


def pages_of(exporting: Exporting) -> int:
    preview = exporting.room.previewing.preview
    return preview.count if preview else 0


def long(paragraphs: int) -> Summary:
    text = "Stakeholders asked for clean wells. " * 12
    return Summary("Long", tuple(Paragraph("body", (Run(text),)) for _ in range(paragraphs)))


def test_the_pages_are_shown_beside_the_text(previewed: Exporting) -> None:
    preview = previewed.room.previewing.preview

    assert preview is not None
    assert preview.isVisible()
    assert previewed.room.page.isVisible()
    assert preview.said.text() == "one page"


def test_escape_puts_the_pages_away_and_the_columns_come_back(previewed: Exporting) -> None:
    previewed.hands.press(Qt.Key.Key_Escape)

    assert not previewed.room.previewing.is_shown
    assert previewed.room.left.isVisible()
    assert previewed.room.right.isVisible()


def test_the_pages_follow_what_is_written(previewed: Exporting) -> None:
    edit = previewed.room.page.paragraphs["opening"].edit
    edit.write()
    edit.selectAll()
    QTest.keyClicks(edit, "A very long opening. " * 200)
    previewed.room.page.end_writing()

    previewed.hands.until(lambda: pages_of(previewed) > 1)


def test_of_a_very_long_summary_the_first_pages_are_drawn(previewed: Exporting) -> None:
    preview = previewed.room.previewing.preview
    assert preview is not None

    preview.show_summary(long(MOST + 1))

    assert "an export holds them all" in preview.said.text()


def test_the_beginning_counts_rows_of_tables_too() -> None:
    table = Table((Column("No."),), tuple((str(n),) for n in range(10)))
    whole = Summary("", (), annexes=(Annex("One", (table, table)), Annex("Two", (table,))))

    short = beginning_of(whole, 15)

    assert [len(block.rows) for annex in short.annexes for block in annex.blocks
            if isinstance(block, Table)] == [10, 5]  # fmt: skip
    assert beginning_of(whole, 30) == whole


# G5
def test_a_pdf_has_live_links_and_its_title_in_the_properties(exporting: Exporting) -> None:
    said = Run("write to us", link="mailto:wells@example.org")

    content = to_pdf(Summary("Wells and pumps", (Paragraph("body", (said,)),)))

    assert b"/URI (mailto:wells@example.org)" in content
    assert "Wells and pumps".encode("utf-16-be") in content


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
def test_a_heading_is_never_left_alone_at_the_foot_of_a_page(
    exporting: Exporting, tmp_path: Path
) -> None:
    from PySide6.QtGui import QPdfWriter

    from townnotes_ui.summary.printing import RESOLUTION, Pages, set_up

    heading = Paragraph("subheading", (Run("Next steps"),))
    for lines in range(40, 60):
        body = tuple(Paragraph("body", (Run("one line"),)) for _ in range(lines))
        writer = QPdfWriter(str(tmp_path / "out.pdf"))
        writer.setResolution(RESOLUTION)
        set_up(writer)
        summary = Summary("", (*body, heading, Paragraph("body", (Run("said"),))))
        pages = Pages(summary, writer)
        block = pages.document.findBlockByNumber(lines)

        assert block.text() == "Next steps"
        assert pages.page_of(block) == pages.page_of(block.next())
