"""How a session's file, or a link, that is opened while a window stands comes to that window.

Each window listens at a local socket that its user alone may use, and names it in the window's
settings: a start reads these before it paints anyway, and the module of sockets, which takes as
long as a third of the first paint, is imported only where another window may stand.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from townnotes.domain.registers import new_id
from townnotes_ui.window_memory import window_settings

if TYPE_CHECKING:
    # It comes where another window may stand, and after the first paint.
    from PySide6.QtNetwork import QLocalSocket

_GROUP = "doorways"
_WAIT_MS = 1000
"""A window that does not answer within it is not waited for: the file opens in one of its own."""
_LONGEST = 8192
SHOW, TAKE, FOLLOW = "show", "take", "follow"
"""Asked of a window: show the file if it is yours; see to it, whatever you show; follow a link."""


class Doorway(QObject):
    """Where other starts of the program bring the files they were to open."""

    came = Signal(object)
    """The `Path` of a file that was opened while this window stood."""
    linked = Signal(str)
    """A link that was."""

    def __init__(self, parent: QObject, shown: Callable[[], Path | None]) -> None:
        """Listen; `shown` is asked for the file of the session that this window shows."""
        # After the first paint, for the reason above.
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._shown = shown
        self._key = f"{_GROUP}/{new_id()}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        name = f"townnotes-{self._key[-12:]}"
        if self._server.listen(name):
            settings = window_settings()
            settings.setValue(self._key, self._server.fullServerName())
            # Another process reads it from the disk.
            settings.sync()

    def close(self) -> None:
        """Take nothing any more."""
        window_settings().remove(self._key)
        self._server.close()

    def _receive(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            socket.readyRead.connect(lambda one=socket: self._answer(one))
            socket.disconnected.connect(socket.deleteLater)

    def _answer(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            return
        line = bytes(socket.readLine(_LONGEST).data()).decode("utf-8", "surrogateescape")
        asked, _, name = line.rstrip("\n").partition(" ")
        path = Path(name)
        is_taken = asked in {TAKE, FOLLOW} or (asked == SHOW and path == self._shown())
        socket.write(b"yes\n" if is_taken else b"no\n")
        socket.flush()
        if asked == FOLLOW:
            self.linked.emit(name)
        elif is_taken:
            self.came.emit(path)


def hand_over(path: Path) -> bool:
    """Bring a file to a window that stands; tells whether one took it."""
    servers, whole = _servers(), str(path.absolute())
    return any(_asks(one, SHOW, whole) for one in servers) or any(
        _asks(one, TAKE, whole) for one in servers
    )


def hand_link_over(link: str) -> bool:
    """Bring a link to a window that stands; tells whether one took it."""
    # One line is one question.
    return any(_asks(one, FOLLOW, "".join(link.split())) for one in _servers())


def _servers() -> list[str]:
    settings = window_settings()
    settings.beginGroup(_GROUP)
    return [str(settings.value(key)) for key in settings.childKeys()]


def _asks(server: str, what: str, name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(server)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(f"{what} {name}\n".encode("utf-8", "surrogateescape"))
    is_answered = socket.waitForReadyRead(_WAIT_MS)
    return is_answered and bytes(socket.readLine(_LONGEST).data()) == b"yes\n"
