"""Review: the room in which a townhall is read again, by intervention or theme by theme."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from townnotes.domain.entities import OPENING, Intervention
from townnotes.domain.state import SessionChanged
from townnotes_ui.actions.keys import say_tip
from townnotes_ui.desk import Desk
from townnotes_ui.floor.arrangement import WORDS_WIDTH
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP
from townnotes_ui.merge_room.room import MergeRoom
from townnotes_ui.note.intervention_sheets import CorrectSheet
from townnotes_ui.review.board import ThemeBoard
from townnotes_ui.review.columns_sheet import ColumnsSheet
from townnotes_ui.review.intervention_table import InterventionTable
from townnotes_ui.review.interventions import (
    FoundRow,
    InterventionPlace,
    Interventions,
    ReadingColumn,
)
from townnotes_ui.review.theme_table import ThemeTable
from townnotes_ui.review.words_beside import ReviewWords
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.room import Room
from townnotes_ui.window_memory import window_settings
from townnotes_ui.wording_round.room import WordingRoom

_READING_WIDTH = 336
_ROOM_FOR_BOTH = 1100
"""Below it the reading pane opens only when it is asked for."""
_PANE = "reading pane"
_MERGE, _WORDING = 2, 3


class ReviewRoom(Room):
    """Four views: all interventions with the one selected to read, themes, merge, wording round."""

    name = "review"
    search_left = Signal()
    """Esc was pressed in the search, or in what it found."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._is_stale = True
        self.model = Interventions(desk, self)
        self.search = LineEdit()
        self.table = InterventionTable(tr("Interventions"), self.model)
        self.reading = ReadingColumn(desk)
        self.count = text_label(role="caption")
        self.themes_button = push_button(
            tr("Themes by category"),
            lambda: self._desk.sheet_wanted.emit(self._theme_table),
            "quiet",
        )
        self.views = QStackedWidget()
        self._reading_view, self._table_side = QWidget(), QWidget()
        self.words = ReviewWords(desk, self._reading_view)
        self.tabs = [
            push_button(text, role="tab")
            for text in (tr("Interventions"), tr("Theme board"), tr("Merge"), tr("Wording round"))
        ]
        self.board = ThemeBoard(desk)
        self._merge: MergeRoom | None = None
        self._wording: WordingRoom | None = None
        self._came_from = ""
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the session holds; while the room is hidden only remember that it must."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.model.forget()
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the room was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _follow(self, change: SessionChanged) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        self.model.forget(change.touched)
        self._show()

    def _show(self) -> None:
        self.model.show(self._found())
        self._count()
        self._read_selected()

    def _search(self) -> None:
        """Show what the words typed find; another search is another list, begun at its top."""
        selected = self.model.key_at(self.table.currentIndex().row())
        self.model.begin_with(self._found())
        self._count()
        row = self.model.place_of(selected) if selected else -1
        # That has its row read, too.
        self.table.selectRow(max(row, 0))
        if not self.model.rowCount():
            self._read_selected()

    def _found(self) -> list[FoundRow]:
        """Return what the words typed find: the interventions, then the words of the call."""
        typed = self._words()
        return [*self.model.found(typed), *self.words.found(typed)]

    def _words(self) -> str:
        return self.search.text().strip()

    def _count(self) -> None:
        said = sum(not isinstance(one, InterventionPlace) for one in self.model.rows)
        count = self.model.rowCount() - said
        if said:
            text = tr("Found · {count} in notes, {said} in words", count=count, said=said)
        elif self._words():
            text = tr("Found · {count}", count=count)
        else:
            text = tr("Interventions · {count}", count=count)
        self.count.setText(text)

    def _selected(self) -> str:
        return self.model.intervention_at(self.table.currentIndex().row())

    def _read_selected(self) -> None:
        self.reading.show_intervention(self._selected(), self.model.asked)
        self.words.follow(self._selected())
        self._fit_reading()

    # The reading pane.

    def turn_reading(self) -> None:
        """Open the reading pane, or close it; that is kept for the next time."""
        window_settings().setValue(_PANE, "closed" if self.reading.isVisible() else "open")
        self._fit_reading()
        if not self._selected() and self.model.rowCount():
            self.table.selectRow(0)

    def _fit_reading(self) -> None:
        """Show the selected intervention beside the table, where that leaves enough of it."""
        wanted = window_settings().value(_PANE)
        self._table_side.setVisible(not self.words.fit(self.width()))
        room = _ROOM_FOR_BOTH + (WORDS_WIDTH if self.words.is_shown else 0)
        is_open = wanted != "closed" and self.width() >= room
        is_open = is_open or (wanted == "open" and not self.words.is_shown)
        has_none = not self._desk.state.all(Intervention)
        self.reading.setVisible(has_none or (is_open and bool(self._selected())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close the reading pane where it would leave too little of the table."""
        super().resizeEvent(event)
        self._fit_reading()

    def choose_columns(self) -> None:
        """Ask which columns the table is to have."""
        self.show_view(0)
        self._desk.sheet_wanted.emit(partial(ColumnsSheet, table=self.table))

    def usual_columns(self) -> None:
        """Give the table the columns that fit, in their usual widths."""
        self.table.choose_usual()

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._read_selected()

    def turn_words(self) -> None:
        """Show the words of the call beside the selected intervention, or put them away."""
        if self.view:
            self.show_view(0)
        self.words.turn()

    def _select(self, id_: str) -> None:
        """Select an intervention; one that a search has left out is shown on the Floor."""
        row = self.model.place_of(id_)
        if row >= 0:
            self.table.selectRow(row)
        else:
            self.open_intervention.emit(id_)

    def _open_selected(self) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None and not isinstance(row, InterventionPlace):
            self.words.show_row(row)
        elif self._selected():
            self.open_intervention.emit(self._selected())

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.table.entered_row.connect(self._open_selected)
        self.table.doubleClicked.connect(self._open_selected)
        self.reading.open_wanted.connect(self.open_intervention)
        self.reading.closed.connect(self.turn_reading)
        for view in (self.reading.cards, self.table):
            view.menu_wanted.connect(self._desk.menu_wanted)
        self.search.textChanged.connect(self._search)
        self.search.given_up.connect(self._leave_search)
        self.search.returnPressed.connect(self.table.setFocus)
        self.board.open_intervention.connect(self.open_intervention)
        for at, tab in enumerate(self.tabs):
            tab.clicked.connect(partial(self.show_view, at))
        self.words.found_anew.connect(self._search)
        self.words.turned.connect(self._fit_reading)
        self.words.open_wanted.connect(self._select)
        self.words.left.connect(self.table.setFocus)
        self._desk.opened.connect(self.refresh)
        self._desk.changed.connect(self._follow)

    def turn_view(self) -> None:
        """Go to the theme board, or from there back to the interventions."""
        self.show_view(0 if self.views.currentWidget() is self.board else 1)

    @property
    def merge(self) -> "MergeRoom":
        """Others' sessions beside this one; made when it is first looked at."""
        if self._merge is None:
            self._merge = MergeRoom(self._desk)
            self.views.addWidget(self._merge)
        return self._merge

    @property
    def wording(self) -> WordingRoom:
        """What waits for words, one after the other; made when it is first looked at."""
        if self._wording is None:
            self._wording = WordingRoom(self._desk)
            self._wording.left.connect(self._leave_wording)
            self._wording.summary_wanted.connect(lambda: self._desk.room_wanted.emit("summary"))
            self.views.addWidget(self._wording)
        return self._wording

    def show_wording(self, came_from: str = "") -> None:
        """Give words to what waits for them; Esc leads back to the room one came from."""
        self._came_from = "" if came_from == self.name else came_from
        self._desk.room_wanted.emit(self.name)
        self.show_view(_WORDING)

    def _leave_wording(self) -> None:
        came_from, self._came_from = self._came_from, ""
        self.show_view(0)
        if came_from:
            self._desk.room_wanted.emit(came_from)

    def show_merge(self) -> None:
        """Show the sessions of others beside this one, from whichever room."""
        self._desk.room_wanted.emit(self.name)
        self.show_view(_MERGE)

    def choose_files(self) -> None:
        """Ask whose sessions are to be laid beside this one."""
        self.show_merge()
        self.merge.choose_files()

    def finish(self) -> None:
        """Let what is being compared come to its end."""
        self.board.finish()
        if self._merge is not None:
            self._merge.finish()

    def join(self) -> None:
        """Join cards of the theme board; from the interventions go there first."""
        if self._is_wording:
            self.wording.join()
        elif self.views.currentWidget() is self.board:
            self.board.join()
        else:
            self.turn_view()

    def take_apart(self) -> None:
        """Take a card of the theme board apart."""
        if self.views.currentWidget() is self.board:
            self.board.take_apart()

    @property
    def view(self) -> int:
        """The number of the view that is shown, from the interventions on."""
        return next(at for at, tab in enumerate(self.tabs) if tab.isChecked())

    def show_view(self, which: int) -> None:
        """Show a view by number, from the interventions on, and give it the keys."""
        first = self._first_of(which)
        self.views.setCurrentWidget(first if which else self._reading_view)
        for at, tab in enumerate(self.tabs):
            tab.setChecked(at == which)
        self.setFocusProxy(first)
        first.setFocus()

    def _first_of(self, which: int) -> QWidget:
        """Return what has the keys first in a view: but for the interventions the view itself."""
        match which:
            case 0:
                return self.table
            case 1:
                return self.board
            case _:
                return self.merge if which == _MERGE else self.wording

    @property
    def _is_wording(self) -> bool:
        return self._wording is not None and self.views.currentWidget() is self._wording

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search on Esc, from what it found, too."""
        if event.key() == Qt.Key.Key_Escape and self.views.currentIndex() == 0:
            self._leave_search()
        else:
            super().keyPressEvent(event)

    def _leave_search(self) -> None:
        self.search.clear()
        self.search_left.emit()

    @property
    def is_in_search(self) -> bool:
        """Tell whether the caret is in the search."""
        return self.search.hasFocus()

    def go_to_search(self) -> None:
        """Put the caret into the search."""
        self.show_view(0)
        self.search.setFocus()
        self.search.selectAll()

    def correct(self, id_: str = "") -> None:
        """Correct an intervention, or the selected one: who, when, how, on what."""
        if self._is_wording:
            self.wording.edit()
            return
        if self._merge is not None and self.views.currentWidget() is self._merge:
            self._desk.noticed.emit(tr("Nothing can be corrected here: Enter shows both notes."))
            return
        on_board = self.views.currentWidget() is self.board
        selected = self.board.selected if on_board else id_ or self._selected()
        one = self._desk.state.find(Intervention, selected)
        if one is None or one.kind == OPENING:
            self._desk.noticed.emit(tr("Select an intervention first, then correct it."))
            return
        found = one

        def sheet(window: QWidget) -> QWidget:
            return CorrectSheet(window, self._desk, found)

        self._desk.sheet_wanted.emit(sheet)

    def _theme_table(self, window: QWidget) -> ThemeTable:
        table = ThemeTable(window, self._desk)
        table.opened.connect(self.open_intervention)
        return table

    def _lay_out(self) -> None:
        self.search.show_hint(tr("Search notes and names…"), tr("Search…"))
        self.search.setAccessibleName(tr("Search the interventions"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(STEP * 15)
        self.search.setMaximumWidth(STEP * 45)
        head = lay_row(None, self.count, 1, self.themes_button, (self.search, 3))
        sides = (STEP * 2, STEP, STEP * 2, STEP * 2)
        lay_column(self._table_side, head, (self.table, 1), edges=sides)
        self.reading.setFixedWidth(_READING_WIDTH)
        lay_row(self._reading_view, (self._table_side, 1), self.reading, space=0)
        self.views.addWidget(self._reading_view)
        self.views.addWidget(self.board)
        lay_column(self, self._tab_row(), (self.views, 1), space=0)
        self.setFocusProxy(self.table)

    def _tab_row(self) -> QHBoxLayout:
        keys = ("review", "theme-board", "merge", "wording-round")
        for tab, action in zip(self.tabs, keys, strict=True):
            say_tip(tab, tab.text(), action)
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs[0].setChecked(True)
        return lay_row(None, *self.tabs, 0, space=0, edges=(STEP * 2, STEP, STEP * 2, 0))
