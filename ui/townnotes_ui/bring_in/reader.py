"""Reads what is brought in beside the window, and reads it otherwise, as somebody says."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from townnotes.importers.call.known_record import KnownRecord
from townnotes.importers.call.preview import Preview
from townnotes.importers.call.reading import FileReading, read_with_preview
from townnotes.importers.tables.choices import ReadingChoices, as_learned
from townnotes.importers.tables.columns import learned_from
from townnotes.importers.tables.content import Content
from townnotes.importers.words.lining_up import WordsAligner
from townnotes_ui.desk import Desk
from townnotes_ui.garbage_keeper import nothing_searched
from townnotes_ui.jobs import Job, Jobs


class ContentReader(QObject):
    """Reads one content, as often as somebody says how; what was mended stays."""

    begun = Signal()
    told = Signal(int, int)
    """How many rows of how many are read."""
    ended = Signal()
    """It was read: `found` is what came of it."""
    failed = Signal(str)
    """Why it was not read, in words; `found` is as it was."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self._fail)
        self.kind = ""
        """As what it is read; empty where it tells that itself."""
        self.found: FileReading | None = None
        self._last: Preview | None = None
        """What was understood last, of which what was mended stays."""

    @property
    def preview(self) -> Preview | None:
        """What it brings; None while it is not understood."""
        return self.found.preview if self.found is not None else None

    @property
    def is_busy(self) -> bool:
        """Tell whether it is being read."""
        return self._jobs.is_busy

    @property
    def is_running(self) -> bool:
        """Tell whether any thread still reads, wanted or not."""
        return self._jobs.is_running

    def begin(self, content: Callable[[], Content]) -> None:
        """Read a content, in the place of what is being read."""
        known, kind = KnownRecord(self._desk.state), self.kind
        aligner = WordsAligner(self._desk.state)
        self.begun.emit()

        def work(job: Job) -> FileReading:
            with nothing_searched():
                read = content()
                read.on_progress = partial(job.post, self.told.emit)
                found = read_with_preview(read, known, aligner, kind)
                read.on_progress = None
                return found

        self._jobs.start(work, self._take)

    def read_by(self, choices: ReadingChoices) -> None:
        """Read it by other answers."""
        if self.found is not None:
            content = self.found.content
            self.begin(lambda: content.chosen(choices))

    def read_as(self, kind: str) -> None:
        """Read it as another kind of file."""
        self.kind = kind
        if self.found is not None:
            self.read_by(self.found.content.choices)

    def map(self, columns: tuple[str, ...], line: int) -> None:
        """Read the columns as they are said to be; a kind chosen before may not have them."""
        if self.found is None or self.found.table is None:
            return
        self.kind = ""
        self.read_by(self.found.content.choices._replace(columns=columns, heading=line))

    def cancel(self) -> None:
        """Let go of what is still being read."""
        self._jobs.cancel()
        self._jobs.finish()

    def remember(self) -> None:
        """Keep what headings were said to mean, for the next list of the kind."""
        found = self.found
        if found is None or found.table is None or found.content.choices.columns is None:
            return
        kept = as_learned(self._desk.settings.headings)
        learned = learned_from(found.table, kept)
        if learned != kept:
            self._desk.change_settings(headings=learned)

    def _take(self, found: FileReading) -> None:
        if found.preview is None and self.kind and self.preview is not None:
            self._fail(found.why_not)
            return
        if found.preview is not None:
            if self._last is not None:
                found.preview.follow(self._last)
            self._last = found.preview
        self.found = found
        self.ended.emit()

    def _fail(self, sentence: str) -> None:
        """Stay by what was understood, where the file is not of the kind that was chosen."""
        if self.preview is not None:
            self.kind = self.preview.found.kind
        self.failed.emit(sentence)
