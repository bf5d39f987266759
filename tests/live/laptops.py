"""Laptops at a live townhall, each with what it holds, without a window."""

import shutil
import tempfile
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
from click.testing import CliRunner

from tests.live.cluster import Cluster, Proxy, free_port
from townnotes.command_line.commands import command_line
from townnotes.domain.registers import Register, encode_value, new_id
from townnotes.domain.stamps import StampClock, wall_clock_ms
from townnotes.domain.state import State
from townnotes.errors import FileError, RuleError
from townnotes.folder.lines import Header
from townnotes.folder.member import News, Parcel
from townnotes.live.hosting import invite, read_host_link
from townnotes.live.links import LiveLink
from townnotes.live.townhall import LiveTownhall

TITLE = "3rd virtual townhall"


class Office:
    """Somebody who runs a server, and hands out links."""

    def __init__(self, cluster: Cluster, proxy: Proxy, folder: Path, port: int) -> None:
        self.cluster, self.proxy, self.folder, self.port = cluster, proxy, folder, port

    @classmethod
    @contextmanager
    def at(cls, cluster: Cluster) -> "Generator[Office]":
        """Set a server up at a PostgreSQL, by the command line."""
        port = free_port()
        folder = Path(tempfile.mkdtemp(prefix="tn-tls-"))
        words = ["init", cluster.dsn, "--at", f"localhost:{port}", "--folder", str(folder)]
        ran = CliRunner().invoke(command_line, ["server", *words])
        assert ran.exit_code == 0, ran.output
        proxy = Proxy(folder / "haproxy.cfg", port)
        yield cls(cluster, proxy, folder, port)
        proxy.end()
        shutil.rmtree(folder)

    def runs(self, *words: str) -> str:
        ran = CliRunner().invoke(command_line, ["server", *words, self.cluster.dsn])
        assert ran.exit_code == 0, ran.output
        return ran.stdout

    def host_link(self, name: str = "Public Affairs") -> LiveLink:
        return read_host_link(self.runs("invite", "--office", name).splitlines()[0])

    def owner(self, database: str = "townnotes") -> psycopg.Connection:
        """Come in as who may do everything."""
        return psycopg.connect(self.cluster.dsn, dbname=database, autocommit=True)

    def guest(self, database: str = "townnotes") -> psycopg.Connection:
        """Come in as any laptop does, past TLS, to do what no laptop would."""
        server = self.host_link("Guests").server
        return psycopg.connect(
            host="127.0.0.1", port=self.cluster.port, dbname=database, user=server.guest,
            password=server.password, autocommit=True,
        )  # fmt: skip

    def hall(self, title: str = TITLE) -> "Hall":
        return Hall(self, title)


class Hall:
    """One live townhall: Ada shares it, others come by its links."""

    def __init__(self, office: Office, title: str) -> None:
        self.office = office
        self.title = title
        self.session = new_id()
        self.host_link = office.host_link()
        self.laptops: list[Laptop] = []
        self.ada = Laptop(self, "a" * 32, "Ada Lead", self.host_link)
        self.ada.catches_up()
        self.write_link = self.invites(may_write=True)
        self.read_link = self.invites(may_write=False)

    def invites(self, *, may_write: bool) -> LiveLink:
        return invite(self.host_link, self.session, may_write=may_write)

    def joins(self, name: str, author: str = "", link: LiveLink | None = None) -> "Laptop":
        one = Laptop(self, author or new_id(), name, link or self.write_link)
        one.catches_up()
        return one

    def rows(self) -> list[tuple[str, ...]]:
        """Return what the server holds, as its owner sees it."""
        with self.office.owner() as held:
            return held.execute(
                "SELECT id, field, author, stamp, value FROM live.register WHERE townhall = %s",
                [self.session],
            ).fetchall()


class Laptop:
    """One author with what they hold in memory."""

    def __init__(
        self, hall: Hall, author: str, name: str, link: LiveLink, *,
        now: Callable[[], int] = wall_clock_ms,
    ) -> None:  # fmt: skip
        self.hall, self.author, self.name, self.link = hall, author, name, link
        self.now = now
        hall.laptops.append(self)
        self.secret = new_id()
        self.state = State()
        self.made: list[Register] = []
        self._clock = StampClock(now)
        self.news = News([], ())
        self.is_begun = False
        self.hides: Callable[[Register], bool] = lambda _: False
        self.restarts()

    def restarts(self) -> None:
        """Begin anew with nothing but what was committed."""
        if self.is_begun:
            with suppress(FileError, RuleError):
                self.live.leave()
        self.is_begun = True
        header = Header(self.hall.session, self.author, self.name, self.hall.title)
        self.live = LiveTownhall(
            self.link,
            header,
            self.secret,
            day="2026-03-11",
            now=self.now,
            clock=_Ticks(),
            hides=self.hides,
        )
        self.live.know(list(self.state.registers()))

    def catches_up(self) -> None:
        self.first_news = self.looks().registers
        self.live.give(Parcel(list(self.state.registers())))
        self.live.write()

    def register(self, id_: str, field: str, value: object, entity: str = "point") -> Register:
        return Register(entity, id_, field, self.author, self._clock.next(), encode_value(value))

    def writes(self, id_: str, field: str, value: object, entity: str = "point") -> Register:
        one = self.register(id_, field, value, entity)
        self.holds([one])
        self.live.give(Parcel(list(self._all_of(id_)), frozenset()))
        return one

    def holds(self, registers: Iterable[Register]) -> None:
        every = list(registers)
        self.state.apply(every)
        self.made += every

    def says(self, id_: str, text: str) -> Register:
        one = self.writes(id_, "text", text)
        self.live.write()
        return one

    def looks(self) -> News:
        while True:
            self.news = self.live.look()
            self._clock.see(max((one.stamp for one in self.news.registers), default=0))
            self.state.apply(self.news.registers)
            if not self.news.has_more:
                return self.news

    def meets(self) -> None:
        """Give and take until nothing is owed and nothing new."""
        self.looks()
        self.live.write()

    @property
    def held(self) -> dict[tuple[str, str, str], Register]:
        return {one.key: one for one in self.state.registers()}

    def text(self, id_: str) -> object:
        return self.state.value(id_, "text", "")

    def _all_of(self, id_: str) -> Iterable[Register]:
        for field, one in self.state.registers_of(id_).items():
            yield one
            yield from self.state.alternatives(id_, field)


class _Ticks:
    """A clock that is a minute later each time it is asked: who is there is asked each time."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 60
        return self.now
