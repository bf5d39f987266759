"""Ends the program as closing its window does: at the end of the computer's session, or a signal.

Without this, logging out or `kill` would look like a crash to the next start, and what was typed
in the last quarter of a second would go with it.
"""

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

_SIGNALS = [one for one in signal.Signals if one.name in {"SIGTERM", "SIGHUP"}]


class SystemEnd(QObject):
    """Listens to the system from its making on."""

    def __init__(
        self, prepare: Callable[[], object], end: Callable[[], object], parent: QObject
    ) -> None:
        """`prepare` is called when the computer's session is about to end, `end` on a signal."""
        super().__init__(parent)
        self._prepare = prepare
        self._end = end
        if sys.platform != "win32":
            self._listen()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.commitDataRequest.connect(self._commit)

    def _listen(self) -> None:
        # Python would run its handler with its next line, which may be long in coming: the signal
        # is written into a pipe, and that is an event.
        self._pipe, waker = os.pipe()
        os.set_blocking(waker, False)
        self._notifier = QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
        for one in _SIGNALS:
            signal.signal(one, _stay)

    def _wake(self) -> None:
        came = os.read(self._pipe, 64)
        if any(one in came for one in _SIGNALS):
            self._notifier.setEnabled(False)
            self._end()

    def _commit(self) -> None:
        self._prepare()


def _stay(_number: int, _frame: object) -> None:
    """Do nothing: the pipe tells, and the program ends in its own time."""
