"""A PostgreSQL of the tests' own, and HAProxy in front of it, both on loopback."""

import os
import pwd
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from tests.patience import comes_true

SUPERUSER = "postgres"


def postgresql_programs() -> Path | None:
    """Return where the newest PostgreSQL is whose server can be started, if there is one."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def haproxy_program() -> str | None:
    return shutil.which("haproxy", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _unprivileged() -> str | None:
    """Return as whom PostgreSQL runs where the tests run as root, which it refuses."""
    if os.geteuid() != 0:
        return None
    names = {one.pw_name for one in pwd.getpwall()}
    return SUPERUSER if SUPERUSER in names else "nobody"


def _open_folder() -> Path:
    """Return a folder for temporary files that another user may go through, too."""
    usual = Path(tempfile.gettempdir())
    for one in (usual, Path("/dev/shm"), Path("/tmp")):  # noqa: S108 - each file's name is its own
        if one.is_dir() and all(each.stat().st_mode & stat.S_IXOTH for each in (one, *one.parents)):
            return one
    return usual


class Cluster:
    """Made in a temporary folder, started, killed and started again."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._user = _unprivileged()
        self.folder = Path(tempfile.mkdtemp(prefix="tn-pg-", dir=_open_folder()))
        if self._user:
            shutil.chown(self.folder, self._user)
        self.port = free_port()
        self._data = self.folder / "data"
        self._run(
            "initdb", "-D", self._data, "-U", SUPERUSER, "--auth-local=trust", "-E", "UTF8",
            "--auth-host=scram-sha-256", "--locale=C.UTF-8",
        )  # fmt: skip
        self._server: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def dsn(self) -> str:
        """How its superuser comes in."""
        return f"host={self.folder} port={self.port} user={SUPERUSER}"

    def _run(self, program: str, *words: object) -> None:
        subprocess.run(
            [self._programs / program, *map(str, words)], check=True, capture_output=True,
            user=self._user, cwd=self.folder,
        )  # fmt: skip

    def start(self) -> None:
        """Start it; right after it was killed its processes may still be ending."""

        def is_up() -> bool:
            if self._server is None or self._server.poll() is not None:
                with (self.folder / "log").open("ab") as log:
                    self._server = subprocess.Popen(
                        [self._programs / "postgres", "-D", self._data, "-p", str(self.port), "-k",
                         self.folder, "-c", "listen_addresses=127.0.0.1"],
                        stdout=log, stderr=log, user=self._user, cwd=self.folder,
                    )  # fmt: skip
            ready = [self._programs / "pg_isready", "-h", self.folder, "-p", str(self.port), "-q"]
            return subprocess.run(ready, check=False).returncode == 0

        assert comes_true(is_up), (self.folder / "log").read_text()

    def kill(self) -> None:
        """End it as a power cut does."""
        assert self._server is not None
        every = [self._server.pid, *self._serving()]
        for one in every:
            with suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)
        self._server.wait()

    def seconds_worked(self) -> float:
        """Return how much of a processor all its processes that live have used."""
        assert self._server is not None
        used = [_stat(one)[11:13] for one in (self._server.pid, *self._serving())]
        return sum(sum(map(int, one)) for one in used) / os.sysconf("SC_CLK_TCK")

    def _serving(self) -> list[int]:
        """Return the processes that the server has begun."""
        assert self._server is not None
        every = [int(one.name) for one in Path("/proc").iterdir() if one.name.isdigit()]
        return [one for one in every if _stat(one)[1:2] == [str(self._server.pid)]]

    def remove(self) -> None:
        if self._server is not None and self._server.poll() is None:
            self._server.send_signal(signal.SIGINT)
            self._server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Proxy:
    """HAProxy with a configuration; frozen, it answers nobody, and loses nothing."""

    def __init__(self, config: Path, port: int) -> None:
        program = haproxy_program()
        assert program
        self._log = config.with_suffix(".log").open("wb")
        self._process = subprocess.Popen(
            [program, "-db", "-f", config], stdout=self._log, stderr=self._log
        )
        assert comes_true(lambda: _answers(port)), config.with_suffix(".log").read_text()

    def freeze(self) -> None:
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    def end(self) -> None:
        self.thaw()
        self._process.kill()
        self._process.wait()
        self._log.close()


def _stat(process: int) -> list[str]:
    """Return what the system says of a process, from its state on; nothing where it is gone."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split()
    except OSError:
        return []


def _answers(port: int) -> bool:
    with socket.socket() as one:
        one.settimeout(1)
        return one.connect_ex(("127.0.0.1", port)) == 0
