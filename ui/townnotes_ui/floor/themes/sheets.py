"""Sheets that ask for a word about a theme: its new name, or another theme."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget

from townnotes.domain.commands.themes import change_theme, merge_themes
from townnotes.domain.entities import Theme
from townnotes.domain.floor.floor_reading import theme_rows
from townnotes.domain.floor.floor_rows import ThemeRow
from townnotes.domain.points.tally import ThemeTally
from townnotes.domain.registers import new_id
from townnotes_ui.completion.matching import find_themes
from townnotes_ui.desk import Desk
from townnotes_ui.floor.themes.list import ROW_HEIGHT, ThemeListModel, ThemeRowDelegate
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role, zoomed
from townnotes_ui.prepare.table_panel import attempt
from townnotes_ui.widgets.parts import fill, text_label
from townnotes_ui.widgets.sheet import Sheet

_WIDTH = 420
_ROWS = 10
Take = Callable[[str], str]
"""Does something with a word or an id; returns why it was refused, or nothing."""


class NameSheet(Sheet):
    """A line to type a name into; Enter takes it, and a refusal stands below it."""

    def __init__(self, window: QWidget, title: str, name: str, take: Take) -> None:
        super().__init__(window, title)
        self._take_name = take
        set_role(self.caption, "title")
        self.field = QLineEdit(name, self)
        self.field.setAccessibleName(title)
        self.field.setFixedWidth(_WIDTH)
        self.field.returnPressed.connect(self._take)
        self.refusal = _refusal(self)
        fill(self.body, self.field, self.refusal)

    def take_focus(self) -> None:
        """Type at once, over the earlier name."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def _take(self) -> None:
        why = self._take_name(self.field.text())
        if why:
            _refuse(self, self.refusal, why)
        else:
            self.close_sheet()


class _Field(QLineEdit):
    """The arrows go to the list below."""

    def __init__(self, parent: QWidget, step: Callable[[int], None]) -> None:
        super().__init__(parent)
        self._step = step

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Choose with the arrows."""
        if arg__1.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(1 if arg__1.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(arg__1)


class ThemeChoice(Sheet):
    """Themes to choose one of, found by a few letters; Enter takes the one that stands out."""

    def __init__(self, window: QWidget, title: str, rows: Sequence[ThemeRow], take: Take) -> None:
        super().__init__(window, title)
        self._rows = rows
        self._take_theme = take
        set_role(self.caption, "title")
        self.field = _Field(self, self._step)
        self.field.setFixedWidth(_WIDTH)
        self.field.setPlaceholderText(tr("Type a few letters of the theme"))
        self.field.setAccessibleName(title)
        self.list = QListView(self)
        self.model = ThemeListModel(_say, _say, self.list)
        self._delegate = ThemeRowDelegate(self.list, self.model)
        self._delegate.above = {row.id: row.label for row in rows}
        self.model.attach(self.list, self._delegate, tr("Themes"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFixedHeight(min(_ROWS, max(1, len(rows))) * zoomed(ROW_HEIGHT))
        self.refusal = _refusal(self)
        fill(self.body, self.field, self.list, self.refusal)
        self.field.textChanged.connect(self._look_up)
        self.field.returnPressed.connect(self._take)
        self.list.clicked.connect(self._click)
        self._look_up("")

    def take_focus(self) -> None:
        """Type at once."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _look_up(self, typed: str) -> None:
        self.model.begin_with(find_themes(typed, self._rows))
        self._choose(0)

    def _step(self, step: int) -> None:
        count = len(self.model.rows)
        if count:
            self._choose((self.model.place_of(self._delegate.taken or "") + step) % count)

    def _choose(self, place: int) -> None:
        row = self.model.row_at(place)
        self._delegate.taken = row.id if row else ""
        self.list.scrollTo(self.model.index(place, 0))
        self.list.viewport().update()
        self.field.setAccessibleDescription(_say(row) if row else tr("No matching theme."))

    def _click(self, index: QModelIndex) -> None:
        self._choose(index.row())
        self._take()

    def _take(self) -> None:
        place = self.model.place_of(self._delegate.taken or "")
        row = self.model.row_at(place)
        why = self._take_theme(row.id) if row else tr("No matching theme.")
        if why:
            _refuse(self, self.refusal, why)
        else:
            self.close_sheet()


def naming_sheet(desk: Desk, id_: str, window: QWidget) -> Sheet:
    """Return the sheet that gives a theme another name."""
    label = _label(desk, id_)

    def take(name: str) -> str:
        return attempt(
            desk, tr("theme renamed"), lambda state: change_theme(state, id_, label=name)
        )

    return NameSheet(window, tr("Rename “{label}”", label=_short(label)), label, take)


def merging_sheet(desk: Desk, id_: str, window: QWidget) -> Sheet:
    """Return the sheet that merges a theme into another."""
    label = _label(desk, id_)
    others = [row for row in _rows(desk) if row.id != id_]

    def take(into: str) -> str:
        link = new_id()
        why = attempt(desk, tr("themes merged"), lambda state: merge_themes(state, link, id_, into))
        if not why:
            desk.noticed.emit(
                tr(
                    "“{label}” is now “{label2}” wherever it was used. Undo reverses this.",
                    label=_short(label),
                    label2=_short(_label(desk, into)),
                )
            )
        return why

    return ThemeChoice(window, tr("Merge “{label}” into", label=_short(label)), others, take)


def moving_sheet(desk: Desk, id_: str, window: QWidget) -> Sheet:
    """Return the sheet that puts a theme under another, or on its own."""
    alone = ThemeRow("", "", tr("no parent theme"), "", -1)
    others = [row for row in _rows(desk) if row.id != id_ and not row.parent]

    def take(parent: str) -> str:
        return attempt(
            desk, tr("theme moved"), lambda state: change_theme(state, id_, parent=parent)
        )

    title = tr("Move “{label}” under", label=_short(_label(desk, id_)))
    return ThemeChoice(window, title, [*others, alone], take)


def _rows(desk: Desk) -> Sequence[ThemeRow]:
    # The counts help nobody to find a theme by its word.
    rows = theme_rows(desk.state, ThemeTally())
    return [row._replace(speakers=-1) for row in rows]


def _label(desk: Desk, id_: str) -> str:
    theme = desk.state.find(Theme, id_)
    return theme.label if theme else ""


def _short(label: str, most: int = 40) -> str:
    return label if len(label) <= most else f"{label[: most - 1].rstrip()}…"


def _say(row: ThemeRow) -> str:
    return row.label


def _refusal(sheet: Sheet) -> QLabel:
    label = text_label("", "refusal", sheet, wraps=True, is_plain=True)
    label.setMaximumWidth(_WIDTH)
    label.hide()
    return label


def _refuse(sheet: Sheet, label: QLabel, why: str) -> None:
    label.setText(why)
    label.show()
    sheet.setAccessibleDescription(why)
    sheet.adjustSize()
