"""What the tables of Prepare share: a heading, a filter, lines to add a row, a refusal."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPushButton, QWidget

from townnotes.domain.readings.name_search import is_found
from townnotes.errors import RuleError
from townnotes_ui.desk import Command, Desk
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.look import STEP, fix_width
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.flow_row import FlowRow
from townnotes_ui.widgets.list_model import Index, Row
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.table import EditTable, TableColumn, TableModel

_ROOM_FOR_ADDING = 640


def turn(box: QBoxLayout, *, is_narrow: bool) -> None:
    """Lay the parts of a row out below each other where there is no room beside each other."""
    across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    box.setDirection(down if is_narrow else across)
    box.setSpacing(STEP if is_narrow else STEP * 2)


def refused_by(desk: Desk, command: Command) -> str:
    """Return why a change would be refused, or nothing."""
    try:
        command(desk.state)
    except RuleError as refusal:
        return worded(refusal)
    return ""


def attempt(desk: Desk, name: str, command: Command, merge: str = "") -> str:
    """Make a change; returns why it was refused, or nothing.

    The desk tells refusals to the whole window. A command is pure, so it is asked first: what it
    refuses stays between the field and the hand.
    """
    why = refused_by(desk, command)
    if not why:
        desk.do(name, command, merge=merge)
    return why


class RowFilter(QSortFilterProxyModel):
    """Shows the rows that hold what is typed, or a name that is found by it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""

    def look_for(self, typed: str) -> None:
        """Show what is found by this."""
        self._typed = typed
        self.setFilterFixedString(typed)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Tell whether a row is shown."""
        if super().filterAcceptsRow(source_row, source_parent):
            return True
        model = self.sourceModel()
        texts = (
            str(model.index(source_row, column).data() or "")
            for column in range(model.columnCount())
        )
        return any(is_found(self._typed, text) for text in texts if text)


class TablePanel(QWidget, Generic[Row]):
    """A table of entities that are edited in place.

    A subclass makes the model and says how a row is removed.
    """

    follows: frozenset[str] = frozenset()
    """The kinds of entities that it shows: a change of one is a change of the table."""

    def __init__(self, desk: Desk, title: str, model: TableModel[Row]) -> None:
        super().__init__()
        self.desk = desk
        self.model = model
        self.proxy = RowFilter(self)
        self.proxy.setSourceModel(model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = EditTable(title)
        self.table.setModel(self.proxy)
        self.table.deleted.connect(self.remove_selected)
        self.filter_line = LineEdit()
        self.title = text_label(title, "caption")
        self.remove_button = push_button(tr("Remove"), self.remove_selected, "quiet")
        self.refusal = text_label(role="refusal", wraps=True)
        self.refusal.hide()
        model.refused.connect(self.refuse)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)

    def stack(self, *parts: QWidget, filter_hint: str = "", beside: Sequence[QWidget] = ()) -> None:
        """Lay the panel out: heading and filter, the table, the refusal, the parts given."""
        first = lay_row(None, self.title, 0, self.remove_button, space=STEP * 2)
        tools = (*beside, self._filter(filter_hint)) if filter_hint else beside
        self._tools = FlowRow(*tools, space=STEP * 2)
        self._head = lay_row(None, (first, 1), self._tools, space=STEP * 2)
        lay_column(self, self._head, (self.table, 1), self.refusal, *parts)
        self._on_selected()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside the heading below it, where both would be cut."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        parts = (self.title, self.remove_button, self._tools)
        needed = sum(one.sizeHint().width() + STEP * 2 for one in parts)
        turn(self._head, is_narrow=self.width() < needed)

    def removal(self, id_: str) -> tuple[str, Command]:
        """Return what undo calls the removal of a row, and the command that removes it."""
        raise NotImplementedError

    def remove_selected(self) -> None:
        """Remove the rows selected in one step, or say why one stays."""
        removals = [self.removal(self.id_at(place)) for place in self._selected_places()]
        why, wanted = "", list[tuple[str, Command]]()
        for name, command in removals:
            refused = refused_by(self.desk, command)
            why = refused or why
            if not refused:
                wanted.append((name, command))
        if wanted:
            several = tr("{n} row removed|{n} rows removed", len(wanted))
            self.desk.do(
                wanted[0][0] if len(wanted) == 1 else several,
                lambda state: [one for _, command in wanted for one in command(state)],
            )
        self.refuse(why)

    def refuse(self, why: str) -> None:
        """Say why a change was not made; an empty text takes the earlier refusal back."""
        self.refusal.setText(tr("Not changed: {why}", why=why) if why else "")
        self.refusal.setVisible(bool(why))
        self.table.setAccessibleDescription(why)

    def id_at(self, row: int) -> str:
        """Return the id of the entity in a row of the model."""
        return self.model.key_at(row)

    def select(self, id_: str) -> None:
        """Select an entity's row and bring it into sight."""
        index = self.proxy.mapFromSource(self.model.index(self.model.place_of(id_), 0))
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def add(self, name: str, id_: str, command: Command) -> str:
        """Add an entity and select its row; returns why that was refused, or nothing."""
        why = attempt(self.desk, name, command)
        if not why:
            self.select(id_)
        return why

    def change(self, name: str, command: Command) -> str:
        """Make a change of a cell; returns why it was refused, or nothing."""
        return attempt(self.desk, name, command)

    def correct(self, title: str, one: Row, **fields: Any) -> str:
        """Change fields of an entity, under a column's title; returns why not, or nothing."""
        raise NotImplementedError

    def text_column(self, title: str, field: str) -> TableColumn[Row]:
        """Return a column of a text, changed by `correct`."""
        return TableColumn(
            title,
            lambda one: getattr(one, field),
            lambda one, text: self.correct(title, one, **{field: text}),
        )

    def move_by(self, up: QPushButton, down: QPushButton, move: Callable[[int], None]) -> None:
        """Have two buttons, and Alt with an arrow in the table, move what is selected."""
        for button, key, by in ((up, "Alt+Up", -1), (down, "Alt+Down", 1)):
            button.clicked.connect(partial(move, by))
            self.on_key(key, partial(move, by))

    def on_key(self, key: str | QKeySequence.StandardKey, does: Callable[[], None]) -> None:
        """Have a key do something while the table has the focus."""
        pressed = QShortcut(QKeySequence(key), self.table)
        pressed.setContext(Qt.ShortcutContext.WidgetShortcut)
        pressed.activated.connect(does)

    def _filter(self, hint: str) -> QLineEdit:
        line = self.filter_line
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        line.setClearButtonEnabled(True)
        fix_width(line, 240)
        line.given_up.connect(line.clear)
        line.textChanged.connect(self.proxy.look_for)
        return line

    def selected_rows(self) -> list[Row]:
        """Return the entities selected, in their order."""
        return [self.model.rows[place] for place in self._selected_places()]

    def _selected_places(self) -> list[int]:
        return sorted(self.proxy.mapToSource(index).row() for index in self._selected())

    def _selected(self) -> Sequence[QModelIndex]:
        return self.table.selectionModel().selectedRows()

    def _on_selected(self) -> None:
        self.remove_button.setVisible(bool(self._selected()))
        self._fit_head()


class AddRow(QWidget):
    """Lines to fill in and a button; Enter in any of them adds.

    `add` is given what was typed and returns why it was refused, or nothing.
    """

    def __init__(
        self,
        words: Sequence[tuple[str, str]],
        button: str,
        add: Callable[[Sequence[str]], str],
        *further: QWidget,
    ) -> None:
        """Make a line for each name with its example; what else there is stands after them."""
        super().__init__()
        self._add = add
        self.lines = [self._line(*word) for word in words]
        self.button = push_button(button, self.submit)
        self.button.setProperty("beside", "field")
        self.refusal = text_label(role="refusal", wraps=True)
        self.refusal.hide()
        lines = lay_row(None, *((line, 1) for line in self.lines))
        ends = lay_row(None, *((one, 1) for one in further), self.button)
        self._is_long = bool(further)
        self._row = lay_row(None, (lines, 1), ends)
        lay_column(self, self._row, self.refusal, space=STEP // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the lines above, and the rest below them, where there is no room for all."""
        super().resizeEvent(event)
        turn(self._row, is_narrow=self._is_long and event.size().width() < _ROOM_FOR_ADDING)
        self._row.setSpacing(STEP)

    def submit(self) -> None:
        """Add what was typed, or say why not."""
        self.refuse(self._add([line.text() for line in self.lines]))
        if self.refusal.isHidden():
            for line in self.lines:
                line.clear()
            self.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say why nothing was added; an empty text takes the earlier refusal back."""
        self.refusal.setText(tr("Not added: {why}", why=why) if why else "")
        self.refusal.setVisible(bool(why))
        self.lines[0].setAccessibleDescription(why)

    def _line(self, word: str, example: str) -> LineEdit:
        line = LineEdit()
        hint = tr("{word}, such as {example}", word=word, example=example) if example else word
        line.show_hint(hint, word)
        line.setAccessibleName(hint)
        line.returnPressed.connect(self.submit)
        line.given_up.connect(self._give_up)
        return line

    def _give_up(self) -> None:
        for line in self.lines:
            line.clear()
        self.refuse("")
