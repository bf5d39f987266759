"""The quick-tag panel: themes with their keys, and how many speakers took each up."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands.themes import add_path
from townnotes.domain.floor.floor_rows import Glance, ThemeRow
from townnotes.domain.registers import new_id
from townnotes.domain.state import SessionChanged
from townnotes_ui.actions.keys import say_keys
from townnotes_ui.completion.matching import NEW, find_themes, is_known
from townnotes_ui.desk import Desk
from townnotes_ui.floor.themes.list import (
    ROW_HEIGHT,
    ThemeEntry,
    ThemeList,
    ThemeListModel,
    ThemeRowDelegate,
    in_words,
)
from townnotes_ui.language.translation import tr
from townnotes_ui.late_imports import in_turn
from townnotes_ui.look import zoomed
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, text_label
from townnotes_ui.widgets.shapes import KEYCAP

if TYPE_CHECKING:
    from townnotes_ui.review.theme_table import ThemeTable

_COUNTED = {"point", "intervention", "theme", "participant", "category", "link"}


class ThemesPanel(QWidget):
    """Shows the themes; says which one is to be put on the current line, or taken off."""

    tag_wanted = Signal(str)
    added = Signal(str)
    """The id of a theme that was typed here and is new."""
    done = Signal()
    """A theme was found or named, or not after all: the caret may go back to the note."""
    wanted = Signal()
    """The panel is to be where it can be seen."""
    open_wanted = Signal(str)
    """The intervention of a point in the table of themes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table: ThemeTable | None = None
        self._rows: Sequence[ThemeRow] = ()
        self._says_keys = False
        self.model = ThemeListModel(self._say, self._tell, self)
        # First, as it stands first: Tab goes from one to the next as they were made.
        self.entry = ThemeEntry(self)
        self.list = ThemeList(self)
        self._delegate = ThemeRowDelegate(self.list, self.model)
        self._set_up()
        self._lay_out()
        desk.opened.connect(self.show_session)
        desk.changed.connect(self._follow)
        desk.settings_changed.connect(self._fit)

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._click)
        self.list.chosen.connect(self.tag_wanted)
        self.list.menu_wanted.connect(self._open_menu)
        self.entry.looked_up.connect(self._look_up)
        self.entry.stepped.connect(self._step)
        self.entry.taken.connect(self._take)
        self.entry.left.connect(self.done)

    def _lay_out(self) -> None:
        caption = text_label(tr("Themes"), "caption", self)
        counted = text_label(tr("speakers"), "small", self)
        counted.setToolTip(
            tr("How many people spoke on the theme, or on one under it; each counts once")
        )
        head = lay_row(None, caption, 1, counted, space=0)
        sign = text_label("+", "key-sign", self)
        sign.setFixedSize(KEYCAP, KEYCAP)
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field = lay_row(None, sign, (self.entry, 1), space=8, edges=(8, 0, 8, 0))
        layout = lay_column(self, head, space=0)
        layout.addSpacing(8)
        fill(layout, field, (self.list, 100), 1)

    def show_first(self, glance: Glance) -> None:
        """Show the rows that a file has ready."""
        self._rows = glance.themes
        self.model.begin_with(glance.themes)
        self._fit()

    def mark_worn(self, labels: frozenset[str]) -> None:
        """Mark the themes that the current line wears."""
        if labels != self._delegate.worn:
            self._delegate.worn = labels
            self.list.viewport().update()

    def show_session(self) -> None:
        """Show the themes of the session, with what counts for each."""
        if not self._says_keys:
            self._says_keys = True
            say_keys(self.entry, "find-theme", self.entry.say_key)
        self._show(self._desk.session.floor.glance.themes)

    # What the keys do.

    def find_theme(self) -> None:
        """Go to the field that finds and adds themes."""
        self.wanted.emit()
        self.entry.setFocus()
        self.entry.selectAll()

    def show_table(self) -> None:
        """Show who took up which theme, by category, or put that away."""
        if self._table is not None:
            self._table.close_sheet()
        elif self._desk.is_open:
            self._desk.sheet_wanted.emit(self._make_table)

    def _make_table(self, window: QWidget) -> "ThemeTable":
        # 11 ms that the window would wait for, for a table that a key asks for.
        with in_turn:
            from townnotes_ui.review.theme_table import ThemeTable

        table = self._table = ThemeTable(window, self._desk)
        table.opened.connect(self.open_wanted)
        table.closed.connect(self._forget_table)
        return table

    def _forget_table(self) -> None:
        self._table = None

    # Looking a theme up.

    def _look_up(self, typed: str) -> None:
        if not typed.strip():
            if self._delegate.taken is not None:
                self._delegate.taken = None
                self.model.begin_with(self._rows)
            return
        found = find_themes(typed, self._rows)
        if not is_known(typed, self._rows):
            words = tr("new: {split}", split=" ".join(typed.split()))
            found.append(ThemeRow(NEW, "+", words, "", -1))
        self._delegate.above = {row.id: row.label for row in self._rows}
        self.model.begin_with(found)
        self._choose(0)

    def _step(self, step: int) -> None:
        if self._delegate.taken is None:
            return
        at = self.model.place_of(self._delegate.taken) + step
        self._choose(at % len(self.model.rows))

    def _choose(self, place: int) -> None:
        row = self.model.row_at(place)
        self._delegate.taken = row.id if row else ""
        self.list.scrollTo(self.model.index(place, 0))
        self.list.viewport().update()
        self.entry.setAccessibleDescription(self._say(row) if row else "")

    def _take(self) -> None:
        """Put what was found on the point, or add what was typed."""
        taken = self._delegate.taken
        if taken == NEW:
            self._add()
            return
        self.entry.finish()
        self.done.emit()
        if taken:
            self.tag_wanted.emit(taken)

    def _add(self) -> None:
        id_, parent, typed = new_id(), new_id(), self.entry.text()
        if self._desk.do(tr("new theme"), lambda state: add_path(state, (id_, parent), typed)):
            self.entry.finish()
            self.done.emit()
            self.added.emit(id_)

    def _click(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is None:
            return
        if self._delegate.taken is None:
            self.tag_wanted.emit(row.id)
        else:
            self._choose(index.row())
            self._take()

    def _open_menu(self, id_: str, place: QPoint) -> None:
        if id_ != NEW:
            self._desk.menu_wanted.emit("theme", id_, place)

    # What the session holds.

    def _follow(self, change: SessionChanged) -> None:
        if not change.kinds & _COUNTED:
            return
        rows = self._desk.session.floor.glance.themes
        if rows != self._rows:
            self._show(rows)

    def _show(self, rows: Sequence[ThemeRow]) -> None:
        self._rows = rows
        if self._delegate.taken is None:
            self.model.show(self._rows)
        else:
            self._look_up(self.entry.text())
        self._fit()

    def _fit(self) -> None:
        """Have the list as high as all rows, as far as there is room."""
        self.list.setMaximumHeight(max(1, len(self._rows)) * zoomed(ROW_HEIGHT))

    def _say(self, row: ThemeRow) -> str:
        above = next((one.label for one in self._rows if one.id == row.parent), "")
        label = f"{above} > {row.label}" if above else row.label
        if row.speakers < 0:
            return label
        key = tr("key {key}", key=row.key) if row.key else tr("no key")
        worn = tr("on this line") if row.label in self._delegate.worn else ""
        return ", ".join(filter(None, (label, worn, key, self._figures(row))))

    def _tell(self, row: ThemeRow) -> str:
        # A label may hold what looks like a tag; in rich text a long one has its lines broken.
        label = escape(row.label)
        return f"<qt><b>{label}</b><br>{escape(self._figures(row))}</qt>" if row.colour else label

    def _figures(self, row: ThemeRow) -> str:
        if not self._desk.is_open:
            return tr("1 speaker|{n} speakers", row.speakers)
        tally = self._desk.session.floor.tally
        return in_words(self._desk.state, tally.figures(self._desk.state, row.id))
