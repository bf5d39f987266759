"""Bold and italic of paragraphs by hand, from the statement to every file."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QApplication

from tests.summary.townhalls import Townhall, state_from_json
from townnotes.domain.commands.replacing import TextChange, replace_texts
from townnotes.domain.commands.summary import WordedSentence, make_final, write_paragraph
from townnotes.domain.entities import Statement
from townnotes.domain.state import State
from townnotes.domain.texts.styles import StyledRange
from townnotes.interchange import write_session
from townnotes.summary.by_hand.editions import digest_of, text_of
from townnotes.summary.by_hand.paragraphs import Rewording, styled_by, styles_in
from townnotes.summary.document import Run
from townnotes.summary.draft import write_draft
from townnotes.summary.publication import Publication, publish
from townnotes_exporters.formats import FORMATS
from townnotes_ui.pages.layout import to_pdf

SAID = WordedSentence(
    "z", "See https://x.org and the ports now.", styles=("bold 26 ports", "italic 22 the ports")
)


def styled_town(styles: tuple[str, ...] = SAID.styles) -> State:
    town = Townhall()
    town.theme("ports")
    said = SAID._replace(styles=styles)
    return town.state_after(write_paragraph(town.state, "ports", (said,)))


def runs_of(state: State) -> list[tuple[str, bool, bool]]:
    paragraph = next(one for one in write_draft(state).paragraphs if one.by_hand)
    return [(run.text, run.bold, run.italic) for run in paragraph.sentences[0].styled]


STYLED = [
    ("See ", False, False), ("https://x.org", False, False), (" and ", False, False),
    ("the ", False, True), ("ports", True, True), (" now.", False, False),
]  # fmt: skip


def test_the_draft_is_in_bold_and_italic_where_the_statement_is() -> None:
    assert runs_of(styled_town()) == STYLED


def test_json_keeps_them_and_has_no_key_where_there_are_none() -> None:
    written = write_session(styled_town())
    assert runs_of(state_from_json(written)) == STYLED
    assert "styles" not in write_session(styled_town(()))


def test_words_replaced_keep_their_style() -> None:
    state = styled_town()
    held = state.all(Statement)[0]
    change = TextChange(Statement, held.id, "text", held.text.replace("ports", "harbours"))
    found = [one for one in replace_texts(state, [change]) if one.field == "styles"]
    assert [one.value for one in found] == [["bold 26 harbours", "italic 22 the harbours"]]


def test_a_final_summary_keeps_them() -> None:
    state = styled_town()
    assert '"bold":true' in text_of(state, write_draft(state))


def test_a_final_summary_keeps_them_in_json_too() -> None:
    state = styled_town()
    draft = write_draft(state)
    town = Townhall()
    town.theme("ports")
    final = town.state_after(
        [
            *write_paragraph(town.state, "ports", (SAID,)),
            *make_final(town.state, "e", "", 1, digest_of(draft), text_of(state, draft)),
        ]
    )
    assert runs_of(final) == STYLED
    assert runs_of(state_from_json(write_session(final))) == STYLED


def test_each_sentence_of_a_text_gets_its_own_part() -> None:
    ids = iter("abc")
    rewording = Rewording((), lambda: next(ids))
    found = rewording.of("All sang. Some spoke.", [StyledRange("bold", 4, 14)])
    assert [(one.text, one.styles) for one in found] == [
        ("All sang.", ("bold 4 sang.",)), ("Some spoke.", ("bold 0 Some",)),
    ]  # fmt: skip


def test_runs_and_ranges_are_two_sides_of_one_thing() -> None:
    runs = (Run("a"), Run("bc", bold=True), Run("d", bold=True, italic=True))
    assert styles_in(styled_by((Run("abcd"),), styles_in(runs))) == styles_in(runs)


@pytest.mark.parametrize(
    ("ending", "mark"), [(".html", "<em><strong>ports"), (".md", "*the* ***ports***")]
)
def test_files_of_plain_marks_have_them(ending: str, mark: str, tmp_path: Path) -> None:
    state = styled_town()
    target = tmp_path / f"out{ending}"
    FORMATS[ending].write(publish(state, write_draft(state), Publication()), target)
    text = target.read_text(encoding="utf-8").replace("<strong><em>ports", "<em><strong>ports")
    assert mark in text


def test_the_word_file_has_them(tmp_path: Path) -> None:
    state = styled_town()
    summary = publish(state, write_draft(state), Publication())
    FORMATS[".docx"].write(summary, tmp_path / "out.docx")
    runs = [run for one in Document(str(tmp_path / "out.docx")).paragraphs for run in one.runs]
    assert [(run.text, run.bold, run.italic) for run in runs if run.italic] == [
        ("the ", None, True), ("ports", True, True),
    ]  # fmt: skip


def test_the_pdf_is_set_in_them(qapp: QApplication) -> None:
    def letters(state: State) -> int:
        pdf = to_pdf(publish(state, write_draft(state), Publication()))
        return pdf.count(b"/FontDescriptor")

    assert letters(styled_town()) > letters(styled_town(()))
