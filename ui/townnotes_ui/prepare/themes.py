"""The themes: the session's tags, each with a key, a colour and the phrase the summary prints."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands import themes as commands
from townnotes.domain.entities import Theme
from townnotes.domain.points.theme_order import shown_parents
from townnotes.domain.registers import decode_value, new_id
from townnotes.importers.tables.content import read_content
from townnotes_ui.desk import Command, Desk
from townnotes_ui.files import ask_table_path, ask_theme_list_path
from townnotes_ui.floor.themes.sheets import merging_sheet
from townnotes_ui.language.translation import tr
from townnotes_ui.prepare.table_panel import AddRow, TablePanel
from townnotes_ui.prepare.theme_list_sheet import ThemeListSheet, save_theme_list
from townnotes_ui.widgets.choice_box import CellChoiceDelegate
from townnotes_ui.widgets.list_model import Index
from townnotes_ui.widgets.parts import lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import draw_square
from townnotes_ui.widgets.table import TableColumn, TableModel
from townnotes_ui.wording import time_of_day

_COLOUR, _LABEL, _UNDER = 1, 2, 4
_WIDTHS = (56, 116, 180, 260, 140, 104, 180)
_INDENT = "\u2003"
"""Before the label of a theme under another."""
_ICON = 16


class ThemeActions(QWidget):
    """Buttons that need a theme to be selected."""

    def __init__(self) -> None:
        super().__init__()
        self.merge_button = push_button(tr("Merge into…"), role="quiet")
        self.up_button = push_button(tr("Up"), role="quiet")
        self.down_button = push_button(tr("Down"), role="quiet")
        self.up_button.setAccessibleName(tr("Move the theme up (Alt+Up)"))
        self.down_button.setAccessibleName(tr("Move the theme down (Alt+Down)"))
        self.up_button.setToolTip("Alt+↑")
        self.down_button.setToolTip("Alt+↓")
        lay_row(self, self.merge_button, self.up_button, self.down_button)


class PastLine(QWidget):
    """Says how the theme selected was called, and what was merged into it; takes it apart."""

    apart_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.label = text_label(role="small", wraps=True, is_plain=True)
        self.button = push_button(tr("Separate"), self.apart_wanted, "link")
        lay_row(self, self.label, self.button, 0)
        self.hide()

    def show_past(self, merged: Sequence[str], earlier: Sequence[str], renamed: str) -> None:
        """Name what was merged and what it was called until it was renamed, or say nothing."""
        parts: list[str] = []
        if merged:
            parts.append(tr("Merged into it: {merged}", merged=", ".join(merged)))
        if earlier:
            parts.append(
                tr(
                    "Called {earlier} before, renamed {renamed}",
                    earlier=", ".join(f"“{one}”" for one in earlier),
                    renamed=renamed,
                )
            )
        self.label.setText(" · ".join(parts))
        self.button.setVisible(bool(merged))
        self.setVisible(bool(parts))


class Themes(TablePanel[Theme]):
    """The table of themes, edited in place."""

    follows = frozenset({Theme.entity, "link"})

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._names: dict[str, str] = dict(zip(commands.COLOURS, self._colour_names(), strict=True))
        self.actions_row = ThemeActions()
        self.past = PastLine()
        model = ThemesModel(self._columns(), lambda one: one.id)
        super().__init__(desk, tr("Themes"), model)
        self._theme_model = model
        for column, choices in ((_COLOUR, self._choices), (_UNDER, self._tops)):
            self.table.setItemDelegateForColumn(column, CellChoiceDelegate(choices, self.table))
        self.table.widths(_WIDTHS, stretch=3)
        self.add_row = AddRow(
            (
                (tr("Theme"), tr("wages, or labour > wages")),
                (tr("Topic"), tr("fair pay for night work")),
            ),
            tr("Add theme"),
            self._add,
        )
        self.actions_row.merge_button.clicked.connect(self._merge)
        self.past.apart_wanted.connect(self._take_apart)
        self.move_by(self.actions_row.up_button, self.actions_row.down_button, self._move)
        self.bring_button = push_button(tr("Bring in…"), self.choose_list, "quiet")
        self.bring_button.setToolTip(tr("A list of themes, such as one saved here, as CSV"))
        self.save_button = push_button(tr("Save list…"), self.save_list, "quiet")
        beside = (self.actions_row, self.bring_button, self.save_button)
        self.stack(self.past, self.add_row, beside=beside)

    def refresh(self) -> None:
        """Show what the session holds, each theme before those under it."""
        state = self.desk.state
        every = {one.id: one for one in state.all(Theme)}
        parents = shown_parents(state)
        has_moved = parents != self._theme_model.parents
        self._theme_model.parents = parents
        self.model.show([every[id_] for id_ in parents])
        if has_moved:
            self.model.say_all_changed()
        self.title.setText(tr("Themes · {count}", count=len(every)))
        self._on_selected()

    def choose_list(self) -> None:
        """Ask which list of themes is to be brought in."""
        path = ask_theme_list_path(self)
        if path is not None:
            self.bring_in(path)

    def bring_in(self, path: Path) -> None:
        """Show what a list brings, before any theme is added."""
        content = partial(read_content, path)
        self.desk.sheet_wanted.emit(partial(ThemeListSheet, desk=self.desk, content=content))

    def save_list(self) -> None:
        """Ask where the list of themes is to go, and write it there."""
        path = ask_table_path(self, tr("themes"))
        if path is not None:
            save_theme_list(self.desk, path)

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a theme; the points it marked stay."""
        return tr("Theme removed"), lambda state: commands.remove_theme(state, id_)

    def _columns(self) -> list[TableColumn[Theme]]:
        return [
            self.text_column(tr("Key"), "key"),
            TableColumn(tr("Colour"), self._colour_of, self._set_colour),
            self.text_column(tr("Theme"), "label"),
            self.text_column(tr("Topic in the summary"), "topic"),
            TableColumn(tr("Under"), self._parent_of, self._set_parent),
            TableColumn(
                tr("Comes first"),
                lambda one: tr("yes") if one.of_the_text else tr("no"),
                lambda one, tick: self.correct(tr("Comes first"), one, of_the_text=bool(tick)),
                check=lambda one: one.of_the_text,
            ),
            self.text_column(tr("Definition"), "definition"),
        ]

    def correct(self, title: str, one: Theme, **fields: Any) -> str:
        """Change fields of a theme; returns why that was refused, or nothing."""
        if "key" in fields:
            fields["key"] = fields["key"].lower()
        return self.change(
            tr("Theme: {title}", title=title),
            lambda state: commands.change_theme(state, one.id, **fields),
        )

    def _colour_of(self, one: Theme) -> str:
        colour = QColor(one.colour)
        if not colour.isValid():
            return ""
        nearest = min(self._names, key=lambda known: _distance(QColor(known), colour))
        return self._names[nearest]

    def _set_colour(self, one: Theme, text: str) -> str:
        colour = next((colour for colour, name in self._names.items() if name == text), "")
        return self.correct(tr("Colour"), one, colour=colour) if colour else ""

    def _parent_of(self, one: Theme) -> str:
        parent = self.desk.state.find(Theme, self._theme_model.parents.get(one.id, ""))
        return parent.label if parent else ""

    def _set_parent(self, one: Theme, text: str) -> str:
        parent = commands.labelled(self.desk.state, text) if text else None
        return self.correct(tr("Under"), one, parent=parent.id if parent else "")

    def _tops(self) -> Sequence[tuple[str, QIcon]]:
        tops = [one for one in self.model.rows if not self._theme_model.parents.get(one.id)]
        return [("", QIcon()), *((one.label, square(one.colour)) for one in tops)]

    def _current(self) -> str:
        selected = self._selected()
        return self.id_at(self.proxy.mapToSource(selected[0]).row()) if selected else ""

    def _on_selected(self) -> None:
        super()._on_selected()
        state = self.desk.state
        theme = state.find(Theme, self._current())
        self.actions_row.setVisible(theme is not None)
        merged = commands.labels_of(state, theme)[1:] if theme else []
        self.past.show_past(merged, *(self._earlier(theme) if theme else ((), "")))

    def _earlier(self, theme: Theme) -> tuple[Sequence[str], str]:
        """Return what the theme was called before, the latest first, and when it was renamed."""
        registers = self.desk.session.earlier(theme.id, "label")
        labels = dict.fromkeys(str(decode_value(one.value)) for one in registers)
        labels.pop(theme.label, None)
        now = self.desk.state.current(theme.id, "label")
        zone = self.desk.state.session.time_zone
        return tuple(labels), time_of_day(now.stamp >> 16, zone) if now else ""

    def _merge(self) -> None:
        self.desk.sheet_wanted.emit(partial(merging_sheet, self.desk, self._current()))

    def _take_apart(self) -> None:
        id_ = self._current()
        why = self.change(tr("Themes separated"), lambda state: commands.take_apart(state, id_))
        self.refuse(why)

    def _move(self, by: int) -> None:
        id_ = self._current()
        self.change(tr("Theme moved"), lambda state: commands.move_theme(state, id_, by))

    def _choices(self) -> Sequence[tuple[str, QIcon]]:
        return [(name, square(colour)) for colour, name in self._names.items()]

    def _add(self, typed: Sequence[str]) -> str:
        label, topic = (text.strip() for text in typed)
        id_, parent = new_id(), new_id()
        return self.add(
            tr("Theme added"),
            id_,
            lambda state: commands.add_path(state, (id_, parent), label, topic),
        )

    def _colour_names(self) -> tuple[str, ...]:
        return (
            tr("violet"), tr("teal"), tr("orange"), tr("green"),
            tr("blue"), tr("crimson"), tr("olive"), tr("sea green"),
            tr("slate"), tr("amber"), tr("indigo"), tr("brown"),
        )  # fmt: skip


class ThemesModel(TableModel[Theme]):
    """Themes with their colour as a small square beside its name, the second level a step in."""

    parents: Mapping[str, str] = MappingProxyType({})
    """The theme that each is shown under, or nothing."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _COLOUR:
            theme = self.row_at(index.row())
            return square(theme.colour) if theme else None
        if role == Qt.ItemDataRole.DisplayRole and index.column() == _LABEL:
            theme = self.rows[index.row()]
            return f"{_INDENT}{theme.label}" if self.parents.get(theme.id) else theme.label
        return super().data(index, role)


def _distance(one: QColor, other: QColor) -> int:
    """Return how far two colours are apart, the green that the eye sees best counting most."""
    red, green, blue = (
        one.red() - other.red(),
        one.green() - other.green(),
        one.blue() - other.blue(),
    )
    return 2 * red * red + 4 * green * green + 3 * blue * blue


def square(colour: str) -> QIcon:
    """Draw a theme's mark as an icon, sharp on fine screens too."""
    pixmap = QPixmap(_ICON * 3, _ICON * 3)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(3, 3)
    draw_square(painter, QPointF(_ICON / 2, _ICON / 2), colour)
    painter.end()
    icon = QIcon(pixmap)
    # Of a selected row Qt would else mix the mark with the colour of the selection.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
