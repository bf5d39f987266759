"""Work beside the window, in threads or once changes pause, so that whoever types never waits.

Whoever has such work says what is done and what is done with the result; that the latest asked for
is the one heard of, how work is cancelled and waited for, how its progress gets to the GUI thread,
and that no failure goes unheard, is said here once.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

from townnotes.errors import FileError, RuleError
from townnotes_ui.crash import report_failure
from townnotes_ui.language.translation import tr, worded

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")

LONGEST_WAIT_S = 10


class JobCancelledError(BaseException):
    """Nobody wants to know any more; no failure, so nothing that catches failures catches it."""


class Job:
    """One piece of work in a thread of its own, as the work itself sees it."""

    def __init__(
        self, post: "Callable[[Job, Callable[[], object]], None]", run: "Callable[[Job], None]"
    ) -> None:
        self.is_wanted = True
        self.thread = threading.Thread(target=run, args=(self,), daemon=True)
        self._post = post

    def post(
        self, call: Callable[Arguments, object], *args: Arguments.args, **named: Arguments.kwargs
    ) -> None:
        """Have something called on the GUI thread, as to show progress.

        Where the job is no longer wanted nothing is called, and the work ends here.
        """
        if not self.is_wanted:
            raise JobCancelledError
        self._post(self, partial(call, *args, **named))


class _Postbox(QObject):
    """Calls on the GUI thread what threads post.

    It lives as long as the process: a thread that emits a signal of an object which the window
    deletes at that moment ends the program.
    """

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._posted.connect(self._call)

    def post(self, call: Callable[[], object]) -> None:
        """Have something called soon; to be used from any thread."""
        self._posted.emit(call)

    def _call(self, call: Callable[[], object]) -> None:
        call()


@cache
def _postbox() -> _Postbox:
    """Return the only one, first asked for by the GUI thread."""
    return _Postbox()


def _pass_over(result: object) -> None:
    """Make no use of a result, where the work itself says what came of it."""


class Jobs(QObject):
    """Jobs of one kind: the latest is wanted, what was asked before is never heard of again.

    `in_turn` says that one begins when the one before it has ended, wanted or not.
    """

    failed = Signal(str)
    """Why the latest could not be done, in words."""

    def __init__(self, parent: QObject | None = None, *, in_turn: bool = False) -> None:
        super().__init__(parent)
        self._in_turn = in_turn
        self._latest: Job | None = None
        self._jobs: list[Job] = []
        self._postbox = _postbox()

    @property
    def is_busy(self) -> bool:
        """Tell whether something is wanted whose result has not been heard yet."""
        return self._latest is not None

    @property
    def is_running(self) -> bool:
        """Tell whether any thread still runs, wanted or not."""
        return any(one.thread.is_alive() for one in self._jobs)

    def start(
        self, work: Callable[[Job], Result], use: Callable[[Result], object] = _pass_over
    ) -> None:
        """Do some work in a thread, in the place of what was asked before.

        `use` gets the result on the GUI thread; a failure comes by `failed` instead.
        """
        self.cancel()
        before = tuple(self._jobs) if self._in_turn else ()

        def do(job: Job) -> None:
            for one in before:
                one.thread.join()
            job.post(self._end, partial(use, work(job)))

        job = self._latest = Job(self._post, partial(self._run, do))
        self._jobs = [*(one for one in self._jobs if one.thread.is_alive()), job]
        job.thread.start()

    def cancel(self) -> None:
        """Hear of nothing any more that was asked so far; the work ends when it next posts."""
        if self._latest is not None:
            self._latest.is_wanted = False
            self._latest = None

    def finish(self, longest_s: float | None = LONGEST_WAIT_S) -> None:
        """Let all that runs come to its end: a program that ends before its threads crashes."""
        for one in self._jobs:
            one.thread.join(longest_s)

    def finish_at_end(self) -> None:
        """Have the program wait for them when it ends, and nobody who types before."""
        application = QCoreApplication.instance()
        assert application is not None, "work beside a window"
        application.aboutToQuit.connect(self.finish)

    def _run(self, do: Callable[[Job], None], job: Job) -> None:
        with suppress(JobCancelledError):
            why_not = attempt(partial(do, job))
            if why_not:
                job.post(self._end, partial(self.failed.emit, why_not))

    def _post(self, job: Job, call: Callable[[], object]) -> None:
        self._postbox.post(partial(self._call, job, call))

    def _call(self, job: Job, call: Callable[[], object]) -> None:
        if not isValid(self):
            # Who asked is gone, with all that could be called.
            job.is_wanted = False
        elif job is self._latest:
            call()

    def _end(self, call: Callable[[], object]) -> None:
        self._latest = None
        call()


def after_pause(parent: QObject, wait_ms: int, call: Callable[[], object]) -> QTimer:
    """Return a timer that calls once, so long after it was last started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(call)
    return timer


def attempt(work: Callable[[], object]) -> str:
    """Do a thread's work; returns why it could not be done, in words, or nothing.

    Nothing may end a thread unheard: what nobody foresaw is reported, too.
    """
    try:
        work()
    except (FileError, RuleError) as error:
        return worded(error)
    except Exception as error:  # noqa: BLE001 - the last net
        report_failure(error)
        return tr("Something went wrong in townnotes. Nothing was changed.")
    return ""
