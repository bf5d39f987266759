"""A column of small forms, one for each entity of a kind, kept in step with the session."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from townnotes.domain.entities import Entity
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP
from townnotes_ui.prepare.fields import Field


class EntityRow(QWidget):
    """The fields of one entity."""

    def __init__(self, id_: str) -> None:
        super().__init__()
        self.id = id_
        self.fields: list[Field] = []

    def refresh(self) -> None:
        """Show what the session holds."""
        for field in self.fields:
            field.refresh()


class EntityRows(QWidget):
    """The rows themselves: one that stays keeps its caret, whatever comes or goes around it."""

    def __init__(
        self,
        desk: Desk,
        kind: type[Entity],
        make_row: Callable[[str], EntityRow],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._kind = kind
        self._make_row = make_row
        self.rows: list[EntityRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)

    def refresh(self) -> None:
        """Add rows for new entities, take those of removed ones away, refresh the others."""
        wanted = _ids(self._desk.state, self._kind)
        held = {row.id: row for row in self.rows}
        for id_, row in held.items():
            if id_ not in wanted:
                self._column.removeWidget(row)
                row.deleteLater()
        self.rows = [held.get(id_) or self._make_row(id_) for id_ in wanted]
        for place, row in enumerate(self.rows):
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.refresh()
        self.setVisible(bool(self.rows))


def _ids(state: State, kind: type[Entity]) -> list[str]:
    return [one.id for one in state.all(kind)]
