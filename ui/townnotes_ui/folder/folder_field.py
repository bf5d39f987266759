"""A field for the path of a folder, with a way to choose it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from townnotes_ui.wording import tr


class FolderField(QWidget):
    """Takes a typed path, or one chosen in a window that nothing waits for."""

    chosen = Signal()
    """Another folder is named, or Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("such as a folder of OneDrive, or a network drive"))
        self.line.setAccessibleName(tr("Folder"))
        self.line.setMinimumWidth(300)
        self.button = QPushButton(tr("Choose…"), self)
        self.button.setAccessibleName(tr("Choose a folder"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._choose)
        self.line.returnPressed.connect(self.chosen)

    @property
    def folder(self) -> Path | None:
        """The folder named, or None while there is none."""
        text = self.line.text().strip().strip('"')
        return Path(text).expanduser() if text else None

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("The folder to share"), self.line.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take)
        # Shown, not executed: the floor goes on behind it.
        dialog.setModal(False)
        dialog.show()

    def _take(self, path: str) -> None:
        self.line.setText(path)
        self.chosen.emit()
