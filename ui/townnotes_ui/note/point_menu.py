"""The menu of a point in the note, or of a theme that it wears."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QContextMenuEvent

from townnotes.domain.commands.themes import labelled
from townnotes_ui.desk import Desk
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.note.painting import LinePainter


def ask_for_menu(desk: Desk, editor: PointEditor, event: QContextMenuEvent) -> None:
    """Ask for the menu of what is under the pointer, where the caret then is; by key of its line.

    What is selected stays so: it may be what is to be cut.
    """
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        corner = editor.cursorRect().bottomLeft()
        desk.menu_wanted.emit(
            "point", editor.current_line().id, editor.viewport().mapToGlobal(corner)
        )
        return
    there = editor.cursorForPosition(event.pos())
    if not editor.textCursor().hasSelection():
        editor.put_caret(there.position())
    place = QPointF(editor.viewport().mapTo(editor, event.pos()))
    label = LinePainter(editor.note).theme_at(there.block(), place, editor.view())
    theme = labelled(desk.state, label) if label else None
    kind, id_ = ("theme", theme.id) if theme else ("point", editor.note.line_at(there).id)
    desk.menu_wanted.emit(kind, id_, event.globalPos())
