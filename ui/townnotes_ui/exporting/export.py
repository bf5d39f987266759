"""The export of the summary, beside the window: how far it is, and what became of the last one."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal

from townnotes.domain.commands.summary import final_edition
from townnotes.summary.evidence.attribution import Leak
from townnotes_exporters.publishing import NamesLeftError, Published
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.choices import Choices
from townnotes_ui.exporting.job import ExportProcess, StoppedError
from townnotes_ui.exporting.protocol import STEPS, ExportRequest
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.wording import tr


class Export(QObject):
    """Writes one file at a time.

    Of the last one: where it went, whether it was written or refused, the names that are left in
    it, and all that in words.
    """

    finished = Signal()
    """An export came to its end, well or not."""
    stepped = Signal(int)
    """It goes on; 1 is the first step."""
    exported_as_final = Signal()
    """A file was written that is to be the final version."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self._refuse)
        self._running: ExportProcess | None = None
        self._makes_final = False
        self.target: Path | None = None
        self.files: tuple[Path, ...] = ()
        self.leaks: tuple[Leak, ...] = ()
        self.words = ""
        self.is_refused = False

    @property
    def is_writing(self) -> bool:
        """Tell whether an export is under way."""
        return self._jobs.is_busy

    @property
    def is_written(self) -> bool:
        """Tell whether the last export came to a file."""
        return bool(self.files)

    @property
    def is_final(self) -> bool:
        """Tell whether the summary is final already."""
        return final_edition(self._desk.state) is not None

    def write(
        self,
        choices: Choices,
        target: Path,
        *,
        allows_names: bool = False,
        is_final: bool = False,
    ) -> None:
        """Write what is chosen to a file, beside the window; what is noted now is in it."""
        if self.is_writing or not self._desk.is_open:
            return
        self.target, self.files, self.leaks = target, (), ()
        self.words, self.is_refused = "", False
        self._makes_final = is_final and not self.is_final
        order = choices.order(target, allows_names=allows_names)
        request = ExportRequest(order, choices.without_private)
        process = self._running = ExportProcess(tuple(self._desk.state.registers()), request)
        self._jobs.start(lambda job: _outcome_of(process, job, self.stepped.emit), self._take)
        self.stepped.emit(0)

    def cancel(self) -> None:
        """End the export under way; no file is written."""
        if self._running is not None:
            self._running.cancel()

    def wait(self) -> None:
        """Let an export that runs come to its end."""
        self._jobs.finish(longest_s=None)

    def _take(self, outcome: Published | NamesLeftError | StoppedError) -> None:
        if isinstance(outcome, NamesLeftError):
            self.leaks = outcome.leaks
            self._refuse(str(outcome))
            return
        if isinstance(outcome, StoppedError):
            self.words = str(outcome)
        else:
            self._take_published(outcome)
        self._end()
        if self.is_written and self._makes_final:
            self.exported_as_final.emit()

    def _refuse(self, why: str) -> None:
        self.is_refused = True
        self.words = self.tr("Not exported: {}").format(why)
        self._end()

    def _end(self) -> None:
        self._running = None
        self.finished.emit()

    def _take_published(self, published: Published) -> None:
        self.files = published.files
        self.target = self.files[0]
        names = [_breakable(self.target), *(one.name for one in self.files[1:])]
        self.words = self.tr("Saved as {}").format(self.tr(" and ").join(names))
        if published.leaks:
            named = dict.fromkeys(one.what for one in published.leaks)
            self.words += "\n" + self.tr("It still names {}.").format(", ".join(named))


def progress_words(step: int) -> str:
    """Say how far an export is."""
    doing = {
        1: tr("reading the session"),
        2: tr("drafting"),
        3: tr("writing the file"),
    }.get(step, tr("preparing"))
    return tr("Step {} of {}: {}…").format(max(1, step), STEPS, doing)


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
