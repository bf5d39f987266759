"""What the words of the call do for a note: they fill its gaps, and tell what of it was said."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from townnotes.domain.entities import Point
from townnotes.importers.beside.checking import NotedPoint, SaidAt, WordsCheck
from townnotes_ui.call_words.reader import ReadWords, words_reader
from townnotes_ui.call_words.taker import WordsTaker
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.note.keeper import NoteKeeper
from townnotes_ui.note.sheets import TellingSheet
from townnotes_ui.widgets.sheet import ListedRow
from townnotes_ui.wording import time_of_day

_SHOWN = 120
_FEW = 2
"""Points of a note of which none may be found by chance."""


class NoteWords(QObject):
    """Does it for the note that is shown, once the words are read."""

    def __init__(self, desk: Desk, keeper: NoteKeeper, editor: PointEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._keeper = keeper
        self._editor = editor
        self._reader = words_reader(desk)
        self._taker = WordsTaker(desk, self)

    def fill_gap(self) -> None:
        """Fill the gap the caret is in; from any other line all gaps of the note."""
        self._keeper.leave_line()
        if not self._has_words():
            return
        gaps = [one for one in self._points() if one.gap]
        here = [one for one in gaps if one.id == self._editor.current_line().id]
        if gaps:
            self._reader.ask(lambda words: self._taker.fill_gaps(here or gaps, words.beside))
        else:
            self._desk.noticed.emit(tr("There is no gap in this note."))

    def check(self) -> None:
        """List which points of the note were said when, and which are not found in the words."""
        self._keeper.leave_line()
        if self._has_words():
            self._reader.ask(self._show_checked)

    def _has_words(self) -> bool:
        if not self._reader.has_words:
            self._desk.noticed.emit(
                tr("No words yet: bring in a transcript, captions or a chat of the call.")
            )
        return self._reader.has_words

    def _points(self) -> tuple[Point, ...]:
        return tuple(self._desk.state.points_of(self._keeper.shown))

    def _show_checked(self, words: ReadWords) -> None:
        points = [one for one in self._points() if not one.gap and one.text.strip()]
        if not points:
            self._desk.noticed.emit(tr("There is nothing in this note to be found."))
            return
        turn = self._desk.state.leader(self._keeper.shown)
        asked = [NotedPoint(one.text, one.at, turn) for one in points]
        found = [words.check.find(one) for one in asked]
        zone = self._desk.state.session.time_zone
        rows = [
            ListedRow(one.id, one.text, _below(words.check, each, said, zone))
            for one, each, said in zip(points, asked, found, strict=True)
        ]
        sheet = partial(checked_sheet, rows=rows, missing=found.count(None),
                        go_to=self._editor.go_to_line)  # fmt: skip
        self._desk.sheet_wanted.emit(sheet)


def checked_sheet(
    window: QWidget, rows: Sequence[ListedRow], missing: int, go_to: Callable[[str], object]
) -> TellingSheet:
    """Return the sheet: a row a point with when it was said; Enter goes to the point."""
    if not missing:
        said = tr("All points are found in the words of the call, in part at least.")
    elif missing == len(rows) > _FEW:
        said = tr("No point is found: the words may be in another language than the notes, or of "
                  "another call.")  # fmt: skip
    else:
        said = tr(
            "{missing} of {all} points are not found in the words of the call. Enter goes to a "
            "point.",
            missing=missing,
            all=len(rows),
        )
    sheet = TellingSheet(window, tr("The note and the words of the call"), said, rows)
    sheet.taken.connect(go_to)
    return sheet


def _below(check: WordsCheck, asked: NotedPoint, found: SaidAt | None, zone: str) -> str:
    if not check.can_tell(asked):
        return tr("too few words to be looked for")
    if found is None:
        return tr("not found in the words")
    at = time_of_day(found.row.at, zone, seconds=True)
    told = tr("said at {at}", at=at) if found.is_sure else tr("in part at {at}", at=at)
    return f"{told} · {' '.join(found.row.text.split())[:_SHOWN]}"
