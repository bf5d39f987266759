"""Runs exports beside the window: asks the child, waits, puts its files in place, says how it went.

Nothing here is a widget: whatever shows an export asks `Export` and hears its signals.
"""

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from townnotes.domain.commands.summary import final_edition
from townnotes.domain.registers import Register
from townnotes.errors import FileError, RuleError
from townnotes.start_words import EXPORT, own_command
from townnotes.summary.evidence.attribution import Leak
from townnotes.summary.publication import Publication
from townnotes_exporters.atomic import write_file
from townnotes_exporters.formats import PDF
from townnotes_exporters.publishing import NamesLeftError, Order, Published
from townnotes_exporters.targets.replacing import content_digest, refuse_to_replace
from townnotes_ui.desk import Desk
from townnotes_ui.exporting import protocol
from townnotes_ui.exporting.choices import Choices
from townnotes_ui.exporting.memory import ExportMemory
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.language.translation import tr

_SAFE = "Your notes are safe; try again."


class StoppedError(RuleError):
    """The export was cancelled."""


class ExportProcess:
    """One export; `run` takes its time in a thread, `cancel` ends it from another.

    `known` are the digests of files that may be written over as long as they hold the same; without
    it every file may. `digests` are those of what was written.
    """

    _nothing = "Nothing was written"
    _stopped = "Cancelled: no file was written."

    def __init__(
        self,
        registers: Sequence[Register],
        request: protocol.ExportRequest,
        known: Mapping[Path, str] | None = None,
    ) -> None:
        self.digests: dict[Path, str] = {}
        self._registers = registers
        self._request = request
        self._known = known
        self._child: subprocess.Popen[str] | None = None
        self._is_asked = False
        self._is_stopped = False
        self._lock = threading.Lock()

    def cancel(self) -> None:
        """End it; nothing is put in place any more."""
        with self._lock:
            self._is_stopped = True
            if self._child is not None:
                self._child.kill()

    def run(self, said_step: Callable[[int], None]) -> Published:
        """Write everything, saying each step; raises as `publish_to`, and StoppedError."""

        def hear(heard: protocol.Heard) -> None:
            if isinstance(heard, int):
                said_step(heard)

        with self._talked(hear) as folder:
            return self._put_in_place(folder, self._end_of(folder))

    @contextmanager
    def _talked(self, hear: Callable[[protocol.Heard], None]) -> Generator[Path]:
        """Have the child work, hearing every line it says; gives the folder that it worked in."""
        try:
            with tempfile.TemporaryDirectory(
                prefix="townnotes-", ignore_cleanup_errors=True
            ) as place:
                self._talk(Path(place), hear)
                yield Path(place)
        except OSError as error:
            reason = error.strerror or str(error)
            raise FileError(f"{self._nothing}: {reason}. {_SAFE}") from error

    def _talk(self, folder: Path, hear: Callable[[protocol.Heard], None]) -> None:
        child = self._start(folder)
        assert child.stdin is not None
        assert child.stdout is not None
        # Who ended in the middle of a line has said nothing in the end.
        with suppress(OSError), child:
            protocol.send_request(child.stdin, self._request, self._registers)
            self._is_asked = True
            for line in child.stdout:
                heard = protocol.read_heard(line, folder)
                if heard is not None:
                    hear(heard)
        self._check()

    def _end_of(self, folder: Path) -> protocol.ExportOutcome:
        said = protocol.read_outcome(folder)
        if said is None:
            raise FileError(f"{self._nothing}: something went wrong in townnotes. {_SAFE}")
        return said

    def _start(self, folder: Path) -> "subprocess.Popen[str]":
        with self._lock:
            self._check()
            self._child = subprocess.Popen(
                [*own_command(), EXPORT, str(folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                env=_environment(),
                creationflags=_NO_CONSOLE,
            )
            return self._child

    def _check(self) -> None:
        if self._is_stopped:
            raise StoppedError(self._stopped)

    def _put_in_place(self, folder: Path, said: protocol.ExportOutcome) -> Published:
        target = self._request.order.target
        if said.is_for_names:
            raise NamesLeftError(target, said.leaks)
        if said.refused:
            # The child knows its own folder only.
            raise RuleError(
                said.refused.replace(str(protocol.written_in(folder)), str(target.parent))
            )
        contents = [
            (target.with_name(name), protocol.written_in(folder) / name) for name in said.files
        ]
        if self._known is not None:
            refuse_to_replace([place for place, _ in contents], self._known)
        for place, made in contents:
            content = made.read_bytes()
            write_file(place, content)
            self.digests[place] = content_digest(content)
        return Published(tuple(place for place, _ in contents), said.leaks)


def _environment() -> dict[str, str]:
    """Return the environment of the child, which finds our packages where we did."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


_NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a console would flash up."""


class Drawing(ExportProcess):
    """The pages of one state of the session; `draw` goes on until `cancel`, in a thread."""

    _nothing = "The pages were not drawn"
    _stopped = "Cancelled: no pages were drawn."

    def __init__(self, registers: Sequence[Register], publication: Publication) -> None:
        order = Order(Path(f"pages{PDF}"), publication)
        super().__init__(registers, protocol.ExportRequest(order, shows_pages=True))

    def draw(self, hear: Callable[[protocol.Heard], None]) -> None:
        """Have pages drawn, as they are asked for; raises as `publish_to`, and StoppedError."""
        with self._talked(hear) as folder:
            said = self._end_of(folder)
        if said.refused:
            raise RuleError(said.refused)

    def ask(self, number: int, width: int) -> None:
        """Ask for a page, counted from 0, so many dots wide."""
        child = self._child
        if child is None or child.stdin is None or not self._is_asked:
            return
        try:
            child.stdin.write(f"{number} {width}\n")
            child.stdin.flush()
        except (OSError, ValueError):
            # It has ended; how, is said at its end.
            return


class Export(QObject):
    """Writes one file at a time.

    Of the last one: where it went, the files written and who is named in them, or why there are
    none in words and the leaks that were refused.
    """

    finished = Signal()
    """An export came to its end, well or not."""
    stepped = Signal(int)
    """It goes on; 0 is its beginning, 1 the first step."""
    final_begun = Signal()
    """A file is being written that is to be the final version: of what is noted now."""
    exported_as_final = Signal()
    """A file was written that is to be the final version."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self._refuse)
        self.memory = ExportMemory(desk)
        self._running: ExportProcess | None = None
        self._choices, self._by_hand, self.remark = Choices(), "", ""
        self._makes_final = self._is_of_final = False
        self.target: Path | None = None
        self.files: tuple[Path, ...] = ()
        self.leaks: tuple[Leak, ...] = ()
        self.named: tuple[str, ...] = ()
        self.why_not = ""
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
        by_hand: str = "",
        known: Mapping[Path, str] | None = None,
        remark: str = "",
    ) -> None:
        """Write what is chosen to a file, beside the window; what is noted now is in it.

        `by_hand` is a name that is not the pattern's, `known` what `ExportProcess` takes, and
        `remark` what is to be said with the files.
        """
        if self.is_writing or not self._desk.is_open:
            return
        self.target, self.files, self.leaks = target, (), ()
        self.why_not, self.is_refused = "", False
        self._choices, self._by_hand, self.remark = choices, by_hand, remark
        self._makes_final = is_final and not self.is_final
        self._is_of_final = is_final or self.is_final
        order = choices.order(target, allows_names=allows_names)
        request = protocol.ExportRequest(order, choices.without_private)
        registers = tuple(self._desk.state.registers())
        process = self._running = ExportProcess(registers, request, known)
        self._jobs.start(lambda job: _outcome_of(process, job, self.stepped.emit), self._take)
        if self._makes_final:
            self.final_begun.emit()
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
            self.why_not = str(outcome)
        else:
            self._take_published(outcome)
        self._end()
        if self.is_written and self._makes_final:
            self.exported_as_final.emit()

    def refuse(self, why: str) -> None:
        """Say of an export that was asked for why nothing is written."""
        self.files, self.leaks = (), ()
        self._refuse(why)

    @property
    def last_files(self) -> tuple[Path, ...]:
        """The files written last from this townhall, as far as is remembered."""
        last = self.memory.last
        return self.files or (last.files if last is not None and last.is_of_this else ())

    def _refuse(self, why: str) -> None:
        self.is_refused = True
        self.why_not = tr("Not exported: {why}", why=why)
        self._end()

    def _end(self) -> None:
        self._running = None
        self.finished.emit()

    def _take_published(self, published: Published) -> None:
        self.files = published.files
        self.target = self.files[0]
        self.named = tuple(dict.fromkeys(one.what for one in published.leaks))
        assert self._running is not None
        self.memory.keep_written(
            self._choices, self._running.digests, is_final=self._is_of_final, by_hand=self._by_hand
        )


def _outcome_of(
    process: ExportProcess, job: Job, stepped: Callable[[int], None]
) -> Published | NamesLeftError | StoppedError:
    """Export in a thread; the two refusals that say more than their words come as a result."""
    try:
        return process.run(lambda step: job.post(stepped, step))
    except (NamesLeftError, StoppedError) as refusal:
        return refusal


def progress_words(step: int) -> str:
    """Say how far an export is."""
    doing = {1: tr("reading the session"), 2: tr("drafting"), 3: tr("writing the file")}.get(
        step, tr("preparing")
    )
    return tr(
        "Step {max} of {steps}: {doing}…", max=max(1, step), steps=protocol.STEPS, doing=doing
    )
