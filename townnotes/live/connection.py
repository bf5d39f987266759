"""One connection to a live server: made when first needed, verified, made anew once it broke."""

import socket
import ssl
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from math import inf
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, LiteralString

from townnotes.errors import FileError
from townnotes.live.links import Server
from townnotes.live.words import not_installed, of_error, of_silence, of_version

if TYPE_CHECKING:
    # Half a second to import, and of an extra.
    import psycopg

VERSION = 1
"""Of the schema that this program knows."""
CONNECT_S = 10
ANSWER_S = 15.0
"""A server that says nothing for so long is taken to be away."""


class LiveConnection:
    """Asks a server, in one thread at a time; a failure is a FileError or RuleError in words."""

    def __init__(self, server: Server, *, answer_s: float = ANSWER_S) -> None:
        self.server = server
        self._answer_s = answer_s
        self._held: psycopg.Connection | None = None
        self._watch: _Watch | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether there is a connection, as far as is known."""
        return self._held is not None and not self._held.closed

    def ask(self, statement: LiteralString, *values: Any) -> list[tuple[Any, ...]]:
        """Return the rows of a statement; raises FileError or RuleError.

        All that a server is asked may be asked again: a connection that broke since it was last
        used is made anew at once.
        """
        with self._in_words() as broken:
            if self.is_open:
                with suppress(broken):
                    return self._rows(statement, values)
                if self._is_silent:
                    raise of_silence(self.server)
                self.close()
            return self._rows(statement, values)

    def _rows(self, statement: LiteralString, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        held = self._open()
        with self._answering():
            return held.execute(statement, values, prepare=True).fetchall()

    @property
    def _is_silent(self) -> bool:
        return self._watch is not None and self._watch.has_cut

    def close(self) -> None:
        """Let go of it; the next question makes a new one."""
        if self._held is not None:
            with suppress(Exception):
                self._held.close()
        if self._watch is not None:
            self._watch.end()
        self._held = self._watch = None

    def _open(self) -> "psycopg.Connection":
        if self._held is None or self._held.closed:
            self.close()
            self._held = _connect(self.server)
            self._watch = _Watch(self._held, self._answer_s)
            with self._answering():
                row = self._held.execute("SELECT live.version()").fetchone()
            version = row[0] if row else 0
            if version != VERSION:
                self.close()
                raise of_version(version, VERSION)
        return self._held

    @contextmanager
    def _in_words(self) -> "Generator[type[psycopg.OperationalError]]":
        """Have what goes wrong be said in words; gives what a broken connection raises."""
        try:
            import psycopg
        except ImportError as missing:
            raise not_installed() from missing
        try:
            yield psycopg.OperationalError
        except FileError:
            self.close()
            raise
        except psycopg.Error as error:
            # Our own refusals leave the connection good.
            is_silent = self._is_silent
            if not (error.sqlstate or "").startswith("TN"):
                self.close()
            if is_silent:
                raise of_silence(self.server) from error
            raise of_error(error, self.server) from error

    @contextmanager
    def _answering(self) -> Generator[None]:
        """Have a connection end that does not answer: whoever waits for it hears of it."""
        if self._watch is not None:
            self._watch.ends_at = time.monotonic() + self._answer_s
        try:
            yield
        finally:
            if self._watch is not None:
                self._watch.ends_at = inf


class _Watch:
    """Cuts a connection from which an answer takes too long; one thread, which mostly sleeps."""

    def __init__(self, held: "psycopg.Connection", longest_s: float) -> None:
        self.ends_at = inf
        """By when the answer that is waited for has to be there."""
        self.has_cut = False
        self._held = held
        self._looks_each = longest_s / 4
        self._is_over = Event()
        Thread(target=self._run, daemon=True).start()

    def end(self) -> None:
        """Watch no longer."""
        self._is_over.set()

    def _run(self) -> None:
        while not self._is_over.wait(self._looks_each):
            if time.monotonic() > self.ends_at:
                self.has_cut = True
                self._cut()
                return

    def _cut(self) -> None:
        with suppress(Exception):
            # What waits at the socket wakes up; the descriptor stays its own.
            line = socket.socket(fileno=self._held.fileno())
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.detach()


def _connect(server: Server) -> "psycopg.Connection":
    import psycopg

    with _roots(server) as roots:
        return psycopg.connect(
            host=server.host,
            port=server.port,
            dbname=server.database,
            user=server.guest,
            password=server.password,
            sslmode="verify-full",
            sslnegotiation="direct",
            sslrootcert=str(roots),
            sslcertmode="disable",
            gssencmode="disable",
            connect_timeout=CONNECT_S,
            tcp_user_timeout=round(ANSWER_S * 1000),
            keepalives_idle=30,
            application_name="townnotes",
            autocommit=True,
        )


@contextmanager
def _roots(server: Server) -> Generator[Path]:
    """Write who may vouch for a server: the authority of its link alone, or the system's store.

    The libraries of psycopg look for the system's store where no system has it.
    """
    every = [server.authority] if server.authority else _system_roots()
    folder = tempfile.mkdtemp(prefix="townnotes-")
    file = Path(folder, "roots.pem")
    try:
        file.write_text("".join(map(ssl.DER_cert_to_PEM_cert, every)), encoding="ascii")
        yield file
    finally:
        with suppress(OSError):
            file.unlink(missing_ok=True)
            file.parent.rmdir()


def _system_roots() -> list[bytes]:
    found = ssl.create_default_context().get_ca_certs(binary_form=True)
    if not found:
        raise FileError(
            "The link names no authority, and this computer has no store of them, so the live "
            "server cannot be told from another. Ask whoever runs it for a link with an authority."
        )
    return found
