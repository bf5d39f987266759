"""What whoever runs a live server does: sets it up, gives offices their links, closes townhalls."""

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from ssl import PEM_cert_to_DER_cert
from typing import TYPE_CHECKING, LiteralString, NamedTuple, cast

from townnotes.errors import FileError, RuleError
from townnotes.live.links import DATABASE, GUEST, HOST, LiveLink, Server, hash_of, new_token
from townnotes.live.words import not_installed, of_administration
from townnotes.private_files import create

if TYPE_CHECKING:
    # Half a second to import, and of an extra.
    import psycopg

SCHEMA = Path(__file__).with_name("schema.sql")
_OWNER = "postgres"
"""Whose PostgreSQL is on Debian: root asks it as this user."""
_OLDEST = 150_000


class ServerAddress(NamedTuple):
    """Under which name and port laptops find a server."""

    host: str
    port: int


class ServerTownhall(NamedTuple):
    """A townhall on the server, as whoever runs it sees it: no word of what was noted."""

    id: str
    office: str
    title: str
    held: date
    entries: int
    laptops: int
    last_entry: str
    closed: str
    delete_on: date | None


class Administration:
    """The database of live townhalls, reached as who may do everything there."""

    def __init__(self, dsn: str = "", database: str = DATABASE) -> None:
        self._dsn = dsn
        self.database = database

    def set_up(self, address: ServerAddress, authority: bytes) -> list[str]:
        """Make the database, tables, functions and the guests' role, or bring them up to date.

        Returns what is to be said of it. Raises RuleError or FileError.
        """
        with self._connected(is_first=True) as first:
            _refuse_little_rights(first)
            there = first.execute("SELECT 1 FROM pg_database WHERE datname = %s", [self.database])
            if there.fetchone() is None:
                self._run(first, "CREATE DATABASE {database}")
            others = _others(first, self.database)
        with self._connected() as held, held.transaction():
            password = self._password(held)
            self._run(held, _schema(), password=password)
            held.execute(
                "INSERT INTO live.server (host, port, authority, guest, password) "
                "VALUES (%s, %s, %s, %s, %s) ON CONFLICT (is_only) DO UPDATE SET "
                "host = excluded.host, port = excluded.port, authority = excluded.authority",
                [*address, authority, self.guest, password],
            )
        return others

    def refuse_another_authority(self, folder: Path) -> None:
        """Refuse a folder without the authority that the links have: all would be worthless."""
        try:
            with self._connected() as held:
                row = held.execute("SELECT authority FROM live.server").fetchone()
        except FileError:
            # There is none yet: what else is wrong is said as the server is set up.
            return
        pem = folder / "authority.pem"
        there = PEM_cert_to_DER_cert(pem.read_text(encoding="ascii")) if pem.exists() else b""
        if row is not None and row[0] and bytes(row[0]) != there:
            raise RuleError(
                "The authority of this server is not in “{folder}”, and with "
                "another no link would be good any more. Name its folder "
                "with --folder. Nothing was changed.",
                folder=folder,
            )

    @property
    def guest(self) -> str:
        """The role of all laptops; each database has its own."""
        return GUEST if self.database == DATABASE else f"{self.database}_guest"

    def where(self) -> tuple[str, int]:
        """Return at which address PostgreSQL listens for what is in front of it."""
        with self._connected(is_first=True) as held:
            host = held.info.host
            is_here = not host or host.startswith("/") or host == "localhost"
            return ("127.0.0.1" if is_here else host, held.info.port)

    def invite(self, office: str, *, is_anew: bool = False) -> LiveLink:
        """Make an office's link, by which its people open townhalls and invite others."""
        if not office.strip():
            raise RuleError("Name the office the link is for.")
        token = new_token()
        with self._connected() as held, held.transaction():
            row = held.execute(
                "SELECT host, port, password, authority, guest FROM live.server"
            ).fetchone()
            if row is None:
                raise RuleError("The server is not set up yet: run “townnotes server init” first.")
            if is_anew:
                held.execute(
                    "UPDATE live.office SET withdrawn = now() "
                    "WHERE name = %s AND withdrawn IS NULL", [office.strip()],
                )  # fmt: skip
            held.execute(
                "INSERT INTO live.office (token_hash, name) VALUES (%s, %s)",
                [hash_of(token), office.strip()],
            )
        host, port, password, authority, guest = row
        server = Server(host, port, password, bytes(authority), self.database, guest)
        return LiveLink(HOST, server, token)

    def townhalls(self) -> list[ServerTownhall]:
        """Return the townhalls that are there, the latest first; those that are due are deleted."""
        with self._connected() as held:
            held.execute("SELECT live.delete_due()")
            rows = held.execute(
                "SELECT t.id, t.office, t.title, t.held, "
                "(SELECT count(*) FROM live.register AS r WHERE r.townhall = t.id), "
                "(SELECT count(*) FROM live.laptop AS l WHERE l.townhall = t.id), "
                "coalesce((SELECT to_char(max(l.seen), 'YYYY-MM-DD HH24:MI') "
                "FROM live.laptop AS l WHERE l.townhall = t.id), ''), "
                "coalesce(to_char(t.closed, 'YYYY-MM-DD HH24:MI'), ''), t.delete_on "
                "FROM live.townhall AS t ORDER BY t.held DESC, t.title"
            ).fetchall()
        return [ServerTownhall(*row) for row in rows]

    def close(self, townhall: str, delete_on: date | None = None) -> ServerTownhall:
        """Have nothing added to a townhall any more; it goes from the server on a day, if any."""
        found = self._named(townhall)
        with self._connected() as held, held.transaction():
            held.execute(
                "UPDATE live.townhall SET closed = coalesce(closed, now()), "
                "delete_on = coalesce(%s, delete_on) WHERE id = %s", [delete_on, found.id],
            )  # fmt: skip
            held.execute("SELECT live.delete_due()")
        return found

    def back_up(self, target: Path) -> int:
        """Write all of the database into a new file of its own; returns the size in bytes.

        Raises FileError; then there is no such file.
        """
        program = shutil.which("pg_dump") or _beside_server()
        if program is None:
            raise FileError("The program “pg_dump” of PostgreSQL is not installed.")
        try:
            create(target)
        except OSError as error:
            raise FileError(
                "“{target}” cannot be made: {reason}.", target=target, reason=error.strerror
            ) from error
        with target.open("wb") as file:
            ran = subprocess.run(
                [program, "--format=custom", f"--dbname={self._dsn_of_database()}"],
                stdout=file, stderr=subprocess.PIPE, check=False, user=_runs_as(self._dsn),
            )  # fmt: skip
        if ran.returncode:
            target.unlink(missing_ok=True)
            said = ran.stderr.decode(errors="replace").strip().splitlines() or [""]
            raise FileError("The backup failed, and no file was written: {said}", said=said[-1])
        return target.stat().st_size

    def _named(self, wanted: str) -> ServerTownhall:
        found = [
            one for one in self.townhalls()
            if one.id.startswith(wanted) or one.title.casefold().startswith(wanted.casefold())
        ]  # fmt: skip
        if len(found) == 1:
            return found[0]
        said = "; ".join(f"“{one.title}” ({one.id[:8]})" for one in found)
        if found:
            raise RuleError("Several townhalls begin like that: {said}. Say which one.", said=said)
        raise RuleError(
            "No matching townhall is on the server: “{wanted}”. Nothing was closed.", wanted=wanted
        )

    def _password(self, held: "psycopg.Connection") -> str:
        """Return the guests' password: the one there is, so that links stay good."""
        if held.execute("SELECT to_regclass('live.server')").fetchone() != (None,):
            row = held.execute("SELECT password FROM live.server").fetchone()
            if row is not None:
                return str(row[0])
        return new_token()

    def _run(self, held: "psycopg.Connection", text: str, password: str = "") -> None:
        from psycopg import sql

        words = sql.SQL(cast("LiteralString", text)).format(
            database=sql.Identifier(self.database),
            guest=sql.Identifier(self.guest),
            password=sql.Literal(password),
        )
        held.execute(words)

    def _first_database(self) -> str:
        """Return from where a database is made: the one that is named, or the usual one."""
        from psycopg.conninfo import conninfo_to_dict

        return str(conninfo_to_dict(self._dsn).get("dbname") or _OWNER)

    def _dsn_of_database(self) -> str:
        from psycopg.conninfo import make_conninfo

        return make_conninfo(self._dsn, dbname=self.database)

    @contextmanager
    def _connected(self, *, is_first: bool = False) -> "Generator[psycopg.Connection]":
        try:
            import psycopg
        except ImportError as missing:
            raise not_installed() from missing
        try:
            where = self._first_database() if is_first else self.database
            with _as_owner(self._dsn):
                held = psycopg.connect(self._dsn, autocommit=True, connect_timeout=10, dbname=where)
            with held:
                yield held
        except psycopg.Error as error:
            raise of_administration(error) from error


def _schema() -> str:
    return SCHEMA.read_text(encoding="utf-8")


def _refuse_little_rights(held: "psycopg.Connection") -> None:
    row = held.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()
    if row != (True,):
        raise RuleError(
            "This role of PostgreSQL may not take rights away from guests. Run it as “postgres”, "
            "or as another superuser. Nothing was changed."
        )
    if held.info.server_version < _OLDEST:
        raise RuleError("This PostgreSQL is older than version 15. Nothing was changed.")


def _others(held: "psycopg.Connection", ours: str) -> list[str]:
    """Return databases that guests could connect to as well, where others may be in their way."""
    rows = held.execute(
        "SELECT datname FROM pg_database WHERE datallowconn AND datname <> ALL (%s) "
        "AND has_database_privilege('public', datname, 'CONNECT') ORDER BY datname",
        [[ours, _OWNER, "template1"]],
    ).fetchall()
    return [str(row[0]) for row in rows]


def _beside_server() -> str | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_dump"))
    return str(found[-1]) if found else None


def _runs_as(dsn: str) -> str | None:
    """Return as which user of the system PostgreSQL is asked, where that is not this one."""
    is_root = os.name == "posix" and os.geteuid() == 0
    if not is_root or dsn:
        return None
    import pwd

    return _OWNER if any(one.pw_name == _OWNER for one in pwd.getpwall()) else None


@contextmanager
def _as_owner(dsn: str) -> Generator[None]:
    """Ask as the user whose PostgreSQL it is: it lets in who is who they say."""
    owner = _runs_as(dsn)
    if owner is None:
        yield
        return
    import pwd

    os.seteuid(pwd.getpwnam(owner).pw_uid)
    try:
        yield
    finally:
        os.seteuid(0)
