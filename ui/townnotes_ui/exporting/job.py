"""Runs an export beside the window: asks the child, waits, and puts its files in place."""

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from townnotes.domain.registers import Register
from townnotes.errors import FileError, RuleError
from townnotes.summary.publication import Publication
from townnotes_exporters.atomic import write_file
from townnotes_exporters.formats import PDF
from townnotes_exporters.publishing import NamesLeftError, Order, Published
from townnotes_ui.exporting.protocol import (
    CHILD,
    ExportOutcome,
    ExportRequest,
    Heard,
    read_heard,
    read_outcome,
    send_request,
    written_in,
)

_SAFE = "Your notes are safe; try again."


class StoppedError(RuleError):
    """The export was cancelled."""


class ExportProcess:
    """One export; `run` takes its time in a thread, `cancel` ends it from another."""

    _nothing = "Nothing was written"
    _stopped = "Cancelled: no file was written."

    def __init__(self, registers: Sequence[Register], request: ExportRequest) -> None:
        self._registers = registers
        self._request = request
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

        def hear(heard: Heard) -> None:
            if isinstance(heard, int):
                said_step(heard)

        with self._talked(hear) as folder:
            return self._put_in_place(folder, self._end_of(folder))

    @contextmanager
    def _talked(self, hear: Callable[[Heard], None]) -> Generator[Path]:
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

    def _talk(self, folder: Path, hear: Callable[[Heard], None]) -> None:
        child = self._start(folder)
        assert child.stdin is not None
        assert child.stdout is not None
        # Who ended in the middle of a line has said nothing in the end.
        with suppress(OSError), child:
            send_request(child.stdin, self._request, self._registers)
            self._is_asked = True
            for line in child.stdout:
                heard = read_heard(line, folder)
                if heard is not None:
                    hear(heard)
        self._check()

    def _end_of(self, folder: Path) -> ExportOutcome:
        said = read_outcome(folder)
        if said is None:
            raise FileError(f"{self._nothing}: something went wrong in townnotes. {_SAFE}")
        return said

    def _start(self, folder: Path) -> "subprocess.Popen[str]":
        with self._lock:
            self._check()
            self._child = subprocess.Popen(
                _child_words(folder),
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

    def _put_in_place(self, folder: Path, said: ExportOutcome) -> Published:
        target = self._request.order.target
        if said.is_for_names:
            raise NamesLeftError(target, said.leaks)
        if said.refused:
            # The child knows its own folder only.
            raise RuleError(said.refused.replace(str(written_in(folder)), str(target.parent)))
        contents = [(target.with_name(name), written_in(folder) / name) for name in said.files]
        for place, made in contents:
            write_file(place, made.read_bytes())
        return Published(tuple(place for place, _ in contents), said.leaks)


def _child_words(folder: Path) -> list[str]:
    """Return how the child is started; a packed program is its own Python and knows no `-m`."""
    ours = [] if getattr(sys, "frozen", False) else ["-m", "townnotes"]
    return [sys.executable, *ours, CHILD, str(folder)]


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
        super().__init__(registers, ExportRequest(order, shows_pages=True))

    def draw(self, hear: Callable[[Heard], None]) -> None:
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
