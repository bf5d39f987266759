"""The grid that all forms of Prepare share: words at the start, what is filled in beside them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from townnotes_ui.look import STEP, set_role
from townnotes_ui.prepare.fields import Field

LABEL_WIDTH = 120
_TEXT_TOP = 8
"""From a field's upper edge to its text, so that label and text share a line."""


class Form(QWidget):
    """Rows of a label and a field, or of a label and two fields that belong together."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[Field] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(STEP * 2)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def heading(self, text: str) -> None:
        """Begin a group of fields."""
        label = QLabel(text)
        set_role(label, "caption")
        row = self._grid.rowCount()
        if row > 1:
            self._grid.setRowMinimumHeight(row, STEP * 2)
            row += 1
        self._grid.addWidget(label, row, 0, 1, 2)

    def add(self, text: str, field: Field, *, width: int = 0) -> Field:
        """Add a field on a row of its own, of a width where its content has one."""
        if width:
            field.editor.setFixedWidth(width)
            field.row.addStretch()
        row = self._grid.rowCount()
        self._grid.addWidget(_label(text, field), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        self.fields.append(field)
        return field

    def add_pair(self, first: tuple[str, Field, int], second: tuple[str, Field]) -> None:
        """Add two fields on one row, the first of the width given."""
        text, field, width = first
        field.setFixedWidth(width)
        box = QHBoxLayout()
        box.setSpacing(STEP * 2)
        top = Qt.AlignmentFlag.AlignTop
        box.addWidget(field, 0, top)
        box.addWidget(_label(second[0], second[1]), 0, top)
        box.addWidget(second[1], 1, top)
        row = self._grid.rowCount()
        self._grid.addWidget(_label(text, field), row, 0, top)
        self._grid.addLayout(box, row, 1)
        self.fields += [field, second[1]]

    def span(self, widget: QWidget) -> None:
        """Add a widget over both columns."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def beside(self, widget: QWidget) -> None:
        """Add a widget under the fields, without a label."""
        self._grid.addWidget(widget, self._grid.rowCount(), 1)

    def refresh(self) -> None:
        """Show what the session holds."""
        for field in self.fields:
            field.refresh()


def _label(text: str, field: Field) -> QLabel:
    label = QLabel(text)
    set_role(label, "soft")
    label.setBuddy(field.editor)
    label.setContentsMargins(0, _TEXT_TOP, 0, 0)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return label
