"""The points that wait for words, seen above the page and under its paragraphs."""

from collections.abc import Iterable
from textwrap import shorten
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from townnotes.domain.entities import Point, Theme
from townnotes.domain.state import State
from townnotes.summary.coverage import Coverage
from townnotes.summary.lines.tidying import as_said
from townnotes_ui.actions.keys import say_tip
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label

_LINES = 3
_LONGEST = 90
_EDGES = (STEP * 2, STEP, STEP * 2, STEP)


class Waiting(NamedTuple):
    """The points that wait for words under one paragraph, as they were noted.

    `heading` is the paragraph's theme, `points` are their ids, and `lines` what was noted.
    """

    section: str
    heading: str
    points: tuple[str, ...]
    lines: tuple[str, ...]


def waiting_in(state: State, found: Coverage) -> tuple[Waiting, ...]:
    """Return what waits, paragraph by paragraph."""
    by_section: dict[str, list[str]] = {}
    for one in found.to_word:
        by_section.setdefault(one.section, []).append(one.point)
    return tuple(
        Waiting(section, _heading(state, section), tuple(points), tuple(_lines(state, points)))
        for section, points in by_section.items()
    )


def _heading(state: State, section: str) -> str:
    theme = state.find(Theme, section)
    return theme.label if theme else ""


def _lines(state: State, points: Iterable[str]) -> Iterable[str]:
    for id_ in points:
        point = state.find(Point, id_)
        if point is not None:
            said = as_said(point.stance, point.text)
            yield shorten(said, _LONGEST, placeholder=" …", break_on_hyphens=False)


class WaitingNote(QWidget):
    """How many points wait under a paragraph, and the first of them as they were noted."""

    wanted = Signal(str)
    """The first of the points."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[str, ...] = ()
        self.link = push_button("", self._want, "link")
        self.link.setProperty("beside", "text")
        self.lines = text_label(role="waiting", wraps=True, is_plain=True)
        row = lay_row(None, self.link, 0, space=0)
        lay_column(self, row, self.lines, space=0, edges=(STEP, 0, STEP, STEP))
        self.hide()

    def show_waiting(self, waiting: Waiting | None, *, with_heading: bool = False) -> None:
        """Show what waits, under its theme's name where no paragraph stands above it."""
        self._points = waiting.points if waiting else ()
        self.setVisible(bool(self._points))
        if waiting is None:
            return
        count = len(waiting.points)
        words = counted("1 point still to word|{n} points still to word", count)
        heading = waiting.heading or tr("Without a paragraph")
        self.link.setText(f"{heading} · {words}" if with_heading else words)
        more = [tr("and {n} more|and {n} more", count - _LINES)] if count > _LINES else []
        self.lines.setText("\n".join([*waiting.lines[:_LINES], *more]))

    def _want(self) -> None:
        self.wanted.emit(self._points[0])


class WaitingLine(QFrame):
    """The line above the page: how many points wait for words, and the way to them."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "calm")
        self.words = text_label(role="waiting-line", wraps=True)
        self.button = push_button(tr("Word them"), self.wanted)
        say_tip(self.button, tr("The wording round"), "word-waiting")
        lay_row(self, (self.words, 1), self.button, edges=_EDGES)
        self.hide()

    def show_count(self, count: int, points: int) -> None:
        """Say how many points wait, of how many; nothing where none does."""
        self.setVisible(count > 0)
        self.words.setText(
            tr(
                "1 of {points} points waits for words: no sentence can be "
                "made of it yet.|{n} of {points} points wait for words: no "
                "sentence can be made of them yet.",
                count,
                points=points,
            )
        )


def with_line(line: WaitingLine, page: QWidget) -> QWidget:
    """Return the page with the line above it."""
    both = QWidget()
    lay_column(both, line, (page, 1), space=0)
    return both
