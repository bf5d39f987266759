"""The themes: the session's tags, each with a key, a colour and the phrase the summary prints."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from townnotes.domain.commands.themes import COLOURS, add_theme, change_theme, remove_theme
from townnotes.domain.entities import Theme
from townnotes.domain.ids import new_id
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes_ui.desk import Command, Desk
from townnotes_ui.prepare.add_row import AddRow
from townnotes_ui.prepare.attempt import attempt
from townnotes_ui.prepare.table import ChoiceDelegate
from townnotes_ui.prepare.table_model import Column, Index, TableModel
from townnotes_ui.prepare.table_panel import NO_CHANGE, TablePanel
from townnotes_ui.widgets.shapes import draw_square

_COLOUR = 1
_WIDTHS = (64, 140, 240, 400)
_ICON = 16


class Themes(TablePanel[Theme]):
    """The table of themes, edited in place."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._names: dict[str, str] = dict(zip(COLOURS, self._colour_names(), strict=True))
        super().__init__(desk, self.tr("Themes"), ThemeModel(self._columns(), _key))
        self.table.setItemDelegateForColumn(_COLOUR, ChoiceDelegate(self._choices, self.table))
        self.table.widths(_WIDTHS, stretch=3)
        self.add_row = AddRow(
            (self.tr("Theme, in a word or two"), self.tr("Topic, as a noun phrase")),
            self.tr("Add theme"),
            self._add,
        )
        self.stack(self.add_row)

    def refresh(self) -> None:
        """Show what the session holds."""
        every = self.desk.state.all(Theme)
        self.model.show(every)
        self.title.setText(self.tr("Themes · {}").format(len(every)))

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a theme; the points it marked stay."""

        def command(state: State) -> list[Assign]:
            found = state.find(Theme, id_)
            return remove_theme(found) if found else NO_CHANGE

        return self.tr("Theme removed"), command

    def _columns(self) -> list[Column[Theme]]:
        return [
            self._text_column(self.tr("Key"), "key"),
            Column(self.tr("Colour"), self._colour_of, self._set_colour),
            self._text_column(self.tr("Theme"), "label"),
            self._text_column(self.tr("Topic in the summary"), "topic"),
        ]

    def _text_column(self, title: str, field: str) -> Column[Theme]:
        return Column(
            title,
            lambda one: getattr(one, field),
            lambda one, text: self._change(title, one, **{field: text}),
        )

    def _change(self, title: str, one: Theme, **fields: Any) -> str:
        if "key" in fields:
            fields["key"] = fields["key"].lower()

        def command(state: State) -> list[Assign]:
            found = state.find(Theme, one.id)
            return change_theme(state, found, **fields) if found else NO_CHANGE

        return self.change(self.tr("Theme: {}").format(title), command)

    def _colour_of(self, one: Theme) -> str:
        colour = QColor(one.colour)
        if not colour.isValid():
            return ""
        nearest = min(self._names, key=lambda known: _distance(QColor(known), colour))
        return self._names[nearest]

    def _set_colour(self, one: Theme, text: str) -> str:
        colour = next((colour for colour, name in self._names.items() if name == text), "")
        return self._change(self.tr("Colour"), one, colour=colour) if colour else ""

    def _choices(self) -> Sequence[tuple[str, QIcon]]:
        return [(name, square(colour)) for colour, name in self._names.items()]

    def _add(self, typed: Sequence[str]) -> str:
        label, topic = (text.strip() for text in typed)
        id_ = new_id()
        why = attempt(
            self.desk,
            self.tr("Theme added"),
            lambda state: add_theme(state, id_, label, topic=topic),
        )
        if not why:
            self.select(id_)
        return why

    def _colour_names(self) -> tuple[str, ...]:
        return (
            self.tr("violet"), self.tr("teal"), self.tr("orange"), self.tr("green"),
            self.tr("blue"), self.tr("crimson"), self.tr("olive"), self.tr("sea green"),
            self.tr("slate"), self.tr("amber"), self.tr("indigo"), self.tr("purple"),
        )  # fmt: skip


class ThemeModel(TableModel[Theme]):
    """Themes with their colour as a small square beside its name."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _COLOUR:
            theme = self.row_at(index.row())
            return square(theme.colour) if theme else None
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
    return QIcon(pixmap)


def _key(one: Theme) -> str:
    return one.id
