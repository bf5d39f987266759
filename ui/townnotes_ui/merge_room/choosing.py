"""Asks which files to take in, beside the window: nothing waits for the answer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from townnotes_ui.files import ENDING
from townnotes_ui.wording import tr


def ask_files(parent: QWidget, take: Callable[[Sequence[Path]], None]) -> QFileDialog:
    """Open the dialog; `take` hears of what was chosen."""
    dialog = QFileDialog(parent, tr("Take in other note-takers’ sessions"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    sessions, notes = f"*{ENDING}", "*.docx *.txt *.md"
    dialog.setNameFilters(
        [
            tr("Sessions and notes") + f" ({sessions} {notes})",
            tr("townnotes sessions") + f" ({sessions})",
            tr("Notes taken elsewhere") + f" ({notes})",
        ]
    )
    dialog.setModal(False)

    def hand_on(names: list[str]) -> None:
        take([Path(name) for name in names])

    dialog.filesSelected.connect(hand_on)
    dialog.show()
    return dialog
