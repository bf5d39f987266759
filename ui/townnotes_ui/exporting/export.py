"""What stands beside the page of an export: its button, how far it is, and what became of it."""

import re
from pathlib import Path

from PySide6.QtCore import QDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.exporting.job import Export, progress_words
from townnotes_ui.jobs import after_pause
from townnotes_ui.look import STEP, set_role

SAID_AFTER_MS = 1000


class ExportPanel(QWidget):
    """The room's one filled button, and above it what became of the last export."""

    def __init__(self, desk: Desk, exporter: Export) -> None:
        super().__init__()
        self._desk = desk
        self._exporter = exporter
        self._step = 0
        self.button = QPushButton(self.tr("Export…"))
        set_role(self.button, "primary")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.open_button = QPushButton(self.tr("Open"))
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._open_folder)
        self.cancel_button.clicked.connect(exporter.cancel)
        self._slow = after_pause(self, SAID_AFTER_MS, self._show_progress)
        exporter.stepped.connect(self._follow)
        exporter.finished.connect(self._show_end)
        self._lay_out()

    def _follow(self, step: int) -> None:
        self._step = step
        if not step:
            self._clear()
            self.button.setEnabled(False)
            self._slow.start()
        elif self.cancel_button.isVisible():
            self._show_progress()

    def _show_progress(self) -> None:
        self._say("small", progress_words(self._step))
        self.cancel_button.show()

    def _show_end(self) -> None:
        self._slow.stop()
        self.cancel_button.hide()
        self.button.setEnabled(True)
        exporter = self._exporter
        if exporter.why_not:
            self._say("warning" if exporter.is_refused else "small", exporter.why_not)
        if exporter.is_refused:
            self._desk.noticed.emit(exporter.why_not)
        if exporter.is_written:
            self._show_files(exporter.files, exporter.named)

    def _show_files(self, files: tuple[Path, ...], named: tuple[str, ...]) -> None:
        names = [_breakable(files[0]), *(one.name for one in files[1:])]
        words = self.tr("Saved as {}").format(self.tr(" and ").join(names))
        if named:
            words += "\n" + self.tr("It still names {}.").format(", ".join(named))
        self._say("small", words)
        self.words.setToolTip("\n".join(map(str, files)))
        self.open_button.show()
        self.folder_button.show()
        if not self.isVisible():
            self._desk.noticed.emit(self.tr("Saved as {}").format(files[0].name))

    def _say(self, role: str, text: str) -> None:
        set_role(self.words, role)
        self.words.setText(text)
        self.words.show()

    def _clear(self) -> None:
        for part in (self.words, self.open_button, self.folder_button, self.cancel_button):
            part.hide()

    def _open(self) -> None:
        if self._exporter.target:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exporter.target)))

    def _open_folder(self) -> None:
        if self._exporter.target:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exporter.target.parent)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.open_button)
        row.addWidget(self.folder_button)
        row.addWidget(self.cancel_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.button)
        self._clear()


def _breakable(path: Path) -> str:
    """Return a path as the system writes it, with places where a narrow column may break it."""
    text = QDir.toNativeSeparators(str(path))
    return re.sub(r"([\\/])", "\\1\u200b", text)
