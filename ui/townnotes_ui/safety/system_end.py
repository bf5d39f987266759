"""Ends the program as closing its window does: at the end of the computer's session, or a signal.

Without this, logging out or `kill` would look like a crash to the next start, and what was typed
in the last quarter of a second would go with it.
"""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

# Windows knows the first alone.
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
        # Python would run its handler with the next event, which may be long in coming: the
        # signal is written into a socket, which is an event.
        self._waker, self._woken = socket.socketpair()
        self._waker.setblocking(False)
        self._woken.setblocking(False)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._waker.fileno(), warn_on_full_buffer=False)
        for one in _SIGNALS:
            signal.signal(one, _stay)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.commitDataRequest.connect(self._commit)

    def _wake(self) -> None:
        came = self._woken.recv(64)
        if any(one in came for one in _SIGNALS):
            self._notifier.setEnabled(False)
            self._end()

    def _commit(self) -> None:
        self._prepare()


def _stay(_number: int, _frame: object) -> None:
    """Do nothing: the socket tells, and the program ends in its own time."""
