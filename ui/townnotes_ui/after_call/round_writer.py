"""Writes extracts into a folder beside the window, and says how far it is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from townnotes.after_call.extracts import Extract, ExtractWriter
from townnotes_exporters.extracts import ExtractsWritten, write_extracts
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.language.translation import tr


class RoundWriter(QObject):
    """One writing at a time; what is written before it is cancelled stays."""

    said = Signal(str)
    """How far it is, or how it ended, in words."""
    ended = Signal(object)
    """The `ExtractsWritten`, or None where it was cancelled or failed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self._fail)
        self._count = self._written = 0

    @property
    def is_writing(self) -> bool:
        """Tell whether files are being written."""
        return self.jobs.is_busy

    def write(
        self,
        writer: ExtractWriter,
        chosen: Sequence[Extract],
        folder: Path,
        *,
        ending: str,
        template: Path | None,
    ) -> None:
        """Begin to write an extract a file into a folder, and their addresses beside."""
        self._count, self._written = len(chosen), 0

        def work(job: Job) -> ExtractsWritten:
            def goes_on(done: int) -> bool:
                job.post(self._step, done)
                return job.is_wanted

            return write_extracts(
                writer, chosen, folder, ending=ending, template=template, goes_on=goes_on
            )

        self.jobs.start(work, self._end)
        self._step(0)

    def cancel(self) -> None:
        """Write no further file."""
        if self.is_writing:
            self.jobs.cancel()
            self.said.emit(
                tr(
                    "Cancelled: {written} of {count} were written, and stay.",
                    written=self._written,
                    count=self._count,
                )
            )
            self.ended.emit(None)

    def _step(self, done: int) -> None:
        self._written = done
        self.said.emit(tr("Writing: {done} of {count}…", done=done, count=self._count))

    def _end(self, written: ExtractsWritten) -> None:
        self.said.emit(
            tr(
                "Written: {n} file, and a table of addresses.|Written: {n} "
                "files, and a table of addresses.",
                self._count,
            )
        )
        self.ended.emit(written)

    def _fail(self, why: str) -> None:
        self.said.emit(why)
        self.ended.emit(None)
