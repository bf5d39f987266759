"""Our words and theirs beside each other, with what differs struck out and underlined."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from townnotes.taking_back.compared import BackRow
from townnotes.taking_back.differing import DifferingPart, differing_parts
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, tokens, zoomed
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label

_HEIGHT = 150
_BETWEEN = "\n"


class Sides(QWidget):
    """Two texts that are read only, each under its caption, and the remarks on them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ours, self.theirs = self._text(tr("Here")), self._text(tr("In the file"))
        self._caption = text_label("", "soft", is_plain=True)
        self.remarks = text_label("", "soft", wraps=True, is_plain=True)
        here = lay_column(None, text_label(tr("Here"), "soft"), self.ours, space=STEP // 2)
        there = lay_column(None, self._caption, self.theirs, space=STEP // 2)
        lay_column(self, lay_row(None, (here, 1), (there, 1), space=STEP * 2), self.remarks)

    def show_row(self, row: BackRow | None) -> None:
        """Show both sides of a row; without one nothing."""
        by = ", ".join(row.changed_by) if row else ""
        self._caption.setText(tr("In the file, changed by {by}", by=by) if by
                              else tr("In the file"))  # fmt: skip
        ours = _BETWEEN.join(one.text for one in row.ours) if row else ""
        theirs = _BETWEEN.join(one.text for one in row.theirs) if row else ""
        here, there = differing_parts(ours, theirs)
        _put(self.ours, here, is_ours=True)
        _put(self.theirs, there, is_ours=False)
        if row is not None and not row.ours:
            self.ours.setPlaceholderText(tr("Nothing stands here for it."))
        if row is not None and not row.theirs:
            self.theirs.setPlaceholderText(tr("It is not in the file."))
        said = [
            " · ".join(filter(None, (one.said.by, one.said.date.replace("T", " "), one.said.text)))
            for one in (row.comments if row else ())
        ]
        if row is not None and row.exported and "changed here" in row.doubts:
            said.insert(0, tr("As it was exported: {exported}", exported=row.exported))
        self.remarks.setText("\n".join(said))
        self.remarks.setVisible(bool(said))

    def _text(self, name: str) -> QTextEdit:
        one = QTextEdit(self)
        one.setReadOnly(True)
        one.setAccessibleName(name)
        one.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        one.setFixedHeight(zoomed(_HEIGHT))
        return one


def _put(text: QTextEdit, parts: Iterable[DifferingPart], *, is_ours: bool) -> None:
    """Set a text; what the other lacks is struck out here, and underlined there."""
    text.clear()
    colours = tokens()
    cursor = QTextCursor(text.document())
    for part in parts:
        letters = QTextCharFormat()
        letters.setForeground(QColor(colours.ink))
        if part.is_other:
            letters.setForeground(QColor(colours.over if is_ours else colours.ok))
            letters.setFontStrikeOut(is_ours)
            letters.setFontUnderline(not is_ours)
        cursor.insertText(part.text, letters)
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    text.setTextCursor(cursor)
