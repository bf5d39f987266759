"""Writes the summary to a file, beside the window: what became of the last export, and where."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes.summary.paragraphs import Draft
from townnotes_exporters.publishing import NamesLeftError, Published
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.job import ExportProcess, StoppedError
from townnotes_ui.exporting.protocol import Wanted
from townnotes_ui.jobs import Job, Jobs, after_pause
from townnotes_ui.look import STEP, set_role

if TYPE_CHECKING:
    # The sheet is imported when somebody exports.
    from townnotes.summary.evidence.attribution import Leak
    from townnotes_ui.exporting.sheet import ExportSheet
    from townnotes_ui.summary.export_choices import Choices

SAID_AFTER_MS = 1000


class Export(QWidget):
    """The room's one filled button, and above it what became of the last export."""

    finished = Signal()
    """An export came to its end, well or not."""
    stepped = Signal(int)
    """It goes on; 1 is the first step."""
    exported_as_final = Signal()
    """A file was written that is to be the final version."""
    went_to = Signal(object)
    """A `Matter` that somebody wishes to see before they export."""

    def __init__(self, desk: Desk, draft: Callable[[], Draft | None]) -> None:
        super().__init__()
        self._desk = desk
        self._draft = draft
        self._jobs = Jobs(self)
        self._running: ExportProcess | None = None
        self._makes_final = False
        self._step = 0
        self.target: Path | None = None
        self.is_written = False
        self.leaks: tuple[Leak, ...] = ()
        self.button = QPushButton(self.tr("Export…"))
        set_role(self.button, "primary")
        self.button.clicked.connect(self.ask)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.open_button = QPushButton(self.tr("Open"))
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._open_folder)
        self.cancel_button.clicked.connect(self.cancel)
        self._slow = after_pause(self, SAID_AFTER_MS, self._show_progress)
        self._jobs.failed.connect(self._show_failed)
        self.stepped.connect(self._follow)
        self._lay_out()

    @property
    def is_writing(self) -> bool:
        """Tell whether an export is under way."""
        return self._jobs.is_busy

    @property
    def is_final(self) -> bool:
        """Tell whether the summary is final already."""
        from townnotes.domain.commands.summary import final_edition

        return final_edition(self._desk.state) is not None

    def ask(self) -> None:
        """Show the sheet in which the export is chosen."""
        if self._desk.is_open:
            self._desk.sheet_wanted.emit(self._sheet)

    def ask_target(self, choices: "Choices") -> Path | None:
        """Ask where the file is to go."""
        from townnotes_ui.exporting.sheet import with_ending

        chosen = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the summary"),
            str(self._suggested(choices)),
            f"{choices.ending[1:].upper()} (*{choices.ending})",
        )[0]
        return with_ending(chosen, choices.ending) if chosen else None

    def write(
        self,
        choices: "Choices",
        target: Path,
        *,
        allows_names: bool = False,
        is_final: bool = False,
    ) -> None:
        """Write what is chosen to a file, beside the window; what is noted now is in it."""
        if self.is_writing or not self._desk.is_open:
            return
        self.target, self.is_written, self.leaks = target, False, ()
        self._makes_final = is_final and not self.is_final
        self._forget()
        self.button.setEnabled(False)
        wanted = Wanted(choices.order(target, allows_names=allows_names), choices.without_private)
        process = self._running = ExportProcess(tuple(self._desk.state.registers()), wanted)
        self._step = 0
        self._slow.start()
        self._jobs.start(lambda job: _outcome_of(process, job, self.stepped.emit), self._show_end)
        self.stepped.emit(0)

    def cancel(self) -> None:
        """End the export under way; no file is written."""
        if self._running is not None:
            self._running.cancel()

    def wait(self) -> None:
        """Let an export that runs come to its end."""
        self._jobs.finish(longest_s=None)

    def _sheet(self, window: QWidget) -> "ExportSheet":
        from townnotes_ui.exporting.sheet import ExportSheet

        sheet = ExportSheet(window, self._desk, self, self._draft)
        sheet.went_to.connect(self.went_to)
        return sheet

    def _show_end(self, outcome: Published | NamesLeftError | StoppedError) -> None:
        if isinstance(outcome, NamesLeftError):
            self.leaks = outcome.leaks
            self._show_failed(str(outcome))
            return
        self._stop_waiting()
        if isinstance(outcome, StoppedError):
            self._say("small", str(outcome))
        else:
            self._show_written(outcome)
        self.finished.emit()

    def _stop_waiting(self) -> None:
        self._running = None
        self._slow.stop()
        self.cancel_button.hide()
        self.button.setEnabled(True)

    def _show_written(self, published: Published) -> None:
        self.is_written = True
        self.target = published.files[0]
        names = [_breakable(self.target), *(one.name for one in published.files[1:])]
        words = self.tr("Saved as {}").format(self.tr(" and ").join(names))
        if published.leaks:
            named = dict.fromkeys(one.what for one in published.leaks)
            words += "\n" + self.tr("It still names {}.").format(", ".join(named))
        self._say("small", words)
        self.words.setToolTip("\n".join(map(str, published.files)))
        self.open_button.show()
        self.folder_button.show()
        if not self.isVisible():
            self._desk.noticed.emit(self.tr("Saved as {}").format(self.target.name))
        if self._makes_final:
            self.exported_as_final.emit()

    def _show_failed(self, why: str) -> None:
        self._stop_waiting()
        self._say("warning", self.tr("Not exported: {}").format(why))
        self._desk.noticed.emit(self.words.text())
        self.finished.emit()

    def _follow(self, step: int) -> None:
        self._step = step
        if self.cancel_button.isVisible():
            self._show_progress()

    def _show_progress(self) -> None:
        from townnotes_ui.exporting.sheet import writing_words

        self._say("small", writing_words(self, self._step))
        self.cancel_button.show()

    def _say(self, role: str, text: str) -> None:
        set_role(self.words, role)
        self.words.setText(text)
        self.words.show()

    def _forget(self) -> None:
        for part in (self.words, self.open_button, self.folder_button, self.cancel_button):
            part.hide()

    def _suggested(self, choices: "Choices") -> Path:
        folder = self.target.parent if self.target else self._desk.session.path.parent
        date = self._desk.state.session.date
        what = self.tr("Session") if choices.ending == ".json" else self.tr("Summary")
        inside = choices.is_text and choices.version == "internal"
        name = f"{what} {date}".strip() + (f" ({self.tr('internal')})" if inside else "")
        return folder / (re.sub(r'[\\/:*?"<>|]', "-", name) + choices.ending)

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
        row.addWidget(self.cancel_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.button)
        self._forget()


def _outcome_of(
    process: ExportProcess, job: Job, stepped: Callable[[int], None]
) -> Published | NamesLeftError | StoppedError:
    """Export in a thread; the two refusals that say more than their words come as a result."""
    try:
        return process.run(lambda step: job.post(stepped, step))
    except (NamesLeftError, StoppedError) as refusal:
        return refusal


def _breakable(path: Path) -> str:
    """Return a path as the system writes it, with places where a narrow column may break it."""
    text = QDir.toNativeSeparators(str(path))
    return re.sub(r"([\\/])", "\\1\u200b", text)
