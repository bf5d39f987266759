"""The rows of an edited summary: what is done with each paragraph, what became of it, and why."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView

from townnotes.taking_back.compared import BackRow, ComparedSummary, Doubt, Fate
from townnotes.taking_back.taking import Answer
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.shapes import draw_text, mirrored

ROW_HEIGHT = 44
_ANSWER, _FATE, _EDGE = 104, 132, 8
_LINE, _BELOW = 20, 16


class ChangeRow(NamedTuple):
    """A row of the comparison by its place, with its answer; without one it is undecided."""

    at: int
    row: BackRow
    answer: Answer | None


def rows_of(compared: ComparedSummary, answers: Mapping[int, Answer]) -> list[ChangeRow]:
    """Return the paragraphs that changed or were remarked on, what is in doubt first."""
    doubtful = compared.doubtful
    others = [
        at
        for at, one in enumerate(compared.rows)
        if at not in doubtful and (one.is_change or one.comments)
    ]
    return [ChangeRow(at, compared.rows[at], answers.get(at)) for at in (*doubtful, *others)]


def key_of(row: ChangeRow) -> str:
    """Return what tells a row from others."""
    return str(row.at)


def answer_words(row: ChangeRow) -> str:
    """Return what is done with a paragraph."""
    if not row.row.is_change:
        return ""
    if row.answer is None:
        return tr("? undecided")
    return {"take": tr("take theirs"), "keep": tr("keep ours"), "both": tr("both")}[row.answer]


def fate_words(row: BackRow) -> str:
    """Return what became of a paragraph."""
    fates: Mapping[Fate, str] = {
        "same": tr("Unchanged"), "here": tr("Unchanged"), "moved": tr("Moved"),
        "deleted": tr("Deleted"), "new": tr("New"),
        "changed": tr("Bold or italic") if row.differs_in_style else tr("Changed"),
        "split": tr("Split in {n}|Split in {n}", len(row.theirs)),
        "merged": tr("Merged from {n}|Merged from {n}", len(row.ours)),
    }  # fmt: skip
    moved = tr("{fates}, moved", fates=fates[row.fate])
    return moved if row.is_moved and row.fate != "moved" else fates[row.fate]


def why_words(row: BackRow) -> str:
    """Return why a paragraph is asked about, who changed it, and how many remarks are on it."""
    doubts: Mapping[Doubt, str] = {
        "likeness": tr("recognized by its words"),
        "place": tr("recognized by its place"),
        "changed here": tr("it changed here, too, since it was exported"),
        "not exported": tr("deleted there, or written here since"),
        "details": tr("it says what the townhall’s details say"),
        "heading": tr("it is a heading there"),
        "behind": tr("it stands behind the summary, as a letterhead’s end does"),
    }
    parts = [doubts[one] for one in row.doubts if row.is_change]
    parts += [tr("by {changed_by}", changed_by=", ".join(row.changed_by))] if row.changed_by else []
    parts += [counted("1 remark|{n} remarks", len(row.comments))]
    return " · ".join(filter(None, parts))


def said_words(row: BackRow) -> str:
    """Return a paragraph's words: theirs, of one that is gone ours."""
    return (row.theirs or row.ours)[0].text


def say(row: ChangeRow) -> str:
    """Return a row as it is read aloud, and shown where the pointer rests on it."""
    parts = (answer_words(row), fate_words(row.row), why_words(row.row), said_words(row.row))
    return ", ".join(filter(None, parts))


class ChangeDelegate(RowDelegate[ChangeRow]):
    """What is undecided stands out; what is taken or kept is said in words."""

    def __init__(self, view: QListView, model: ListModel[ChangeRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text, self._small = text_font(TEXT), text_font(SMALL)
        self._bold = text_font(TEXT, QFont.Weight.DemiBold)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: ChangeRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint the answer, what became of it, its words, and below them why it is asked."""
        colours = tokens()
        is_open = row.row.is_change and row.answer is None
        upper = whole.top() + (ROW_HEIGHT - _LINE - _BELOW) / 2
        left = whole.left() + _EDGE
        beside = left + _ANSWER + _FATE
        width = whole.right() - beside - _EDGE
        below = why_words(row.row)
        middle = upper if below else whole.center().y() - _LINE / 2
        shown = (
            (QRectF(left, middle, _ANSWER - _EDGE, _LINE), answer_words(row),
             self._bold if is_open else self._text,
             colours.warning if is_open else colours.soft),
            (QRectF(left + _ANSWER, middle, _FATE - _EDGE, _LINE), fate_words(row.row),
             self._bold, colours.ink),
            (QRectF(beside, middle, width, _LINE), said_words(row.row), self._text, colours.ink),
            (QRectF(beside, upper + _LINE, width, _BELOW), below, self._small,
             colours.warning if row.row.doubts and row.row.is_change else colours.soft),
        )  # fmt: skip
        for place, text, font, colour in shown:
            draw_text(painter, mirrored(place, whole, direction), text, font, colour)
