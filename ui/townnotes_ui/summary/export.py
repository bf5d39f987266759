"""Writes the summary to a file: asks where, writes beside the window, says where it is."""

import re
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QDir, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes.errors import FileError, RuleError
from townnotes.summary.document import Summary
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role

SAID_AFTER_MS = 1000
_ENDINGS = (".docx", ".md")


class Export(QWidget):
    """The room's one filled button, and under it what became of the last export."""

    finished = Signal()
    """An export came to its end, well or not."""
    _written = Signal()

    def __init__(self, desk: Desk, summary: Callable[[], Summary | None]) -> None:
        super().__init__()
        self._desk = desk
        self._summary = summary
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._future: Future[None] | None = None
        self.target: Path | None = None
        self.button = QPushButton(self.tr("Export Word…"))
        set_role(self.button, "primary")
        self.button.clicked.connect(self.ask)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.open_button = QPushButton(self.tr("Open"))
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._open_folder)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SAID_AFTER_MS)
        self._slow.timeout.connect(lambda: self._say("small", self.tr("Writing…")))
        # Emitted in the thread, heard on the GUI thread.
        self._written.connect(self._tell)
        self._lay_out()

    def ask(self) -> None:
        """Ask where the summary is to go, and write it there."""
        if self._future is not None:
            return
        word, markdown = self.tr("Word document"), self.tr("Markdown text")
        kinds = f"{word} (*.docx);;{markdown} (*.md)"
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the summary"), str(self._suggested()), kinds
        )
        if chosen:
            ending = ".md" if "*.md" in kind else ".docx"
            path = Path(chosen)
            known = path.suffix.lower() in _ENDINGS
            self.write(path if known else path.with_name(path.name + ending))

    def write(self, target: Path) -> None:
        """Write the summary to a file, beside the window."""
        summary = self._summary()
        if summary is None or self._future is not None:
            return
        self.target = target
        self._forget()
        self.button.setEnabled(False)
        self._slow.start()
        self._future = self._pool.submit(_write, summary, target)
        self._future.add_done_callback(lambda _future: self._written.emit())

    def wait(self) -> None:
        """Let an export that runs come to its end."""
        self._pool.shutdown(wait=True)

    def _tell(self) -> None:
        future, self._future = self._future, None
        if future is None:
            return
        self._slow.stop()
        self.button.setEnabled(True)
        try:
            # Anything but these two is a bug of ours, and goes to the crash report from here.
            future.result()
        except (RuleError, FileError) as error:
            self._say("warning", self.tr("Not exported: {}").format(error))
            self._desk.noticed.emit(self.words.text())
        else:
            assert self.target is not None
            self._say("small", self.tr("Saved as {}").format(_breakable(self.target)))
            self.words.setToolTip(str(self.target))
            self.open_button.show()
            self.folder_button.show()
        finally:
            self.finished.emit()

    def _say(self, role: str, text: str) -> None:
        set_role(self.words, role)
        self.words.setText(text)
        self.words.show()

    def _forget(self) -> None:
        for part in (self.words, self.open_button, self.folder_button):
            part.hide()

    def _suggested(self) -> Path:
        folder = self.target.parent if self.target else self._desk.session.path.parent
        date = self._desk.state.session.date
        name = f"{self.tr('Summary')} {date}".strip()
        return folder / (re.sub(r'[\\/:*?"<>|]', "-", name) + ".docx")

    def _open(self) -> None:
        if self.target:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.target)))

    def _open_folder(self) -> None:
        if self.target:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.target.parent)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.open_button)
        row.addWidget(self.folder_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.button)
        self._forget()


def _write(summary: Summary, target: Path) -> None:
    from townnotes_exporters import write

    write(summary, target)


def _breakable(path: Path) -> str:
    """Return a path as the system writes it, with places where a narrow column may break it."""
    text = QDir.toNativeSeparators(str(path))
    return re.sub(r"([\\/])", "\\1\u200b", text)
