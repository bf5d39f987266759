"""Who convenes the townhall: one card each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes.domain.commands.sessions import add_convener, change_convener, remove_convener
from townnotes.domain.entities import Convener
from townnotes.domain.ids import new_id
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.prepare.entity_rows import EntityRow, EntityRows
from townnotes_ui.prepare.fields import Field, of_entity


class Conveners(QWidget):
    """The conveners and the button for one more, who is taken to be of the same role and post."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.list = EntityRows(desk, Convener, lambda id_: ConvenerRow(desk, id_))
        self.add_button = QPushButton(self.tr("Add a convener"))
        self.add_button.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.list)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def refresh(self) -> None:
        """Show what the session holds."""
        self.list.refresh()

    def _add(self) -> None:
        id_ = new_id()
        self._desk.do(self.tr("Convener added"), lambda state: _add_alike(state, id_))
        row = next((row for row in self.list.rows if row.id == id_), None)
        if row is not None:
            row.setFocus()


class ConvenerRow(EntityRow):
    """One convener's fields."""

    def __init__(self, desk: Desk, id_: str) -> None:
        super().__init__(id_)
        self._desk = desk
        card = QFrame()
        set_role(card, "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(STEP * 2, STEP, STEP * 2, STEP * 2)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(2)
        for place, (text, field) in enumerate(self._words()):
            row, column = divmod(place, 3)
            self._put(grid, (row * 2, column), text, field)
        grid.setRowMinimumHeight(2, 28)
        for column, share in enumerate((3, 3, 5)):
            grid.setColumnStretch(column, share)
        self.remove_button = QPushButton(self.tr("Remove"))
        set_role(self.remove_button, "quiet")
        self.remove_button.clicked.connect(self._remove)
        grid.addWidget(self.remove_button, 0, 2, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.setFocusProxy(self.fields[2])

    def refresh(self) -> None:
        """Show what the session holds; the button says whom it removes."""
        super().refresh()
        found = self._find(self._desk.state)
        name = found.name if found else ""
        self.remove_button.setAccessibleName(self.tr("Remove the convener {}").format(name))

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Role"), "role"),
            (self.tr("Honorific"), "honorific"),
            (self.tr("Name"), "name"),
            (self.tr("Post"), "post"),
            (self.tr("Of"), "of"),
            (self.tr("To"), "to"),
        )

    def _put(self, grid: QGridLayout, place: tuple[int, int], text: str, name: str) -> None:
        binding = of_entity(self.tr("Convener: {}").format(text), name, self._find, change_convener)
        field = Field(self._desk, binding)
        label = QLabel(text)
        set_role(label, "small")
        label.setBuddy(field.editor)
        grid.addWidget(label, *place)
        grid.addWidget(field, place[0] + 1, place[1], Qt.AlignmentFlag.AlignTop)
        self.fields.append(field)

    def _find(self, state: State) -> Convener | None:
        return state.find(Convener, self.id)

    def _remove(self) -> None:
        def command(state: State) -> list[Assign]:
            found = self._find(state)
            return remove_convener(found) if found else []

        self._desk.do(self.tr("Convener removed"), command)


def _add_alike(state: State, id_: str) -> list[Assign]:
    """Add a convener; co-facilitators mostly share role, post and the body they are sent to."""
    others = state.all(Convener)
    if not others:
        return add_convener(state, id_)
    last = others[-1]
    alike = {field: getattr(last, field) for field in ("role", "post", "post_plural", "to")}
    return add_convener(state, id_, **alike)
