"""For whoever runs a live server: sets it up, gives offices their links, closes and backs up."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import click

from townnotes.command_line.terminal import counted, shown
from townnotes.domain.dates import checked_date
from townnotes.errors import FileError, RuleError
from townnotes.live.administration import Administration, ServerAddress
from townnotes.live.certificates import authority_of, certify, proxy_config
from townnotes.live.links import link_text

_FILE = click.Path(path_type=Path)
_DSN = click.argument("dsn", metavar="[DSN]", default="")
_DATABASE = click.option(
    "--database", default="townnotes", show_default=True, help="One an organization."
)
_LARGEST_PORT = 65535


@click.group()
def server() -> None:
    """Run a server for live townhalls: PostgreSQL behind HAProxy.

    DSN says where PostgreSQL is, as “host=… user=…”. Without it root asks this computer's own.
    """


@server.command()
@_DSN
@_DATABASE
@click.option("--at", "address", metavar="HOST:PORT", required=True, help="Where laptops find it.")
@click.option(
    "--folder", type=_FILE, default=Path("/etc/townnotes"), show_default=True,
    help="For the authority and the certificate; keep it.",
)  # fmt: skip
@click.option("--certificate", type=_FILE, help="A certificate that browsers trust, with its key.")
@click.option("--haproxy", type=_FILE, help="The configuration to write; what is there is kept.")
def init(
    dsn: str, database: str, address: str, folder: Path, certificate: Path | None,
    haproxy: Path | None,
) -> None:  # fmt: skip
    """Set the server up, or bring it up to date; may be run again."""
    where = _address(address)
    office = Administration(dsn, database)
    database_at = office.where()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        office.refuse_another_authority(folder)
        authority = b"" if certificate else authority_of(folder)
        shown_by = certificate or certify(folder, where.host)
        others = office.set_up(where, authority)
        target = haproxy or folder / "haproxy.cfg"
        _keep_what_is_there(target)
        config = proxy_config(where.port, shown_by.absolute(), database_at)
        target.write_text(config, encoding="utf-8")
    except OSError as error:
        raise FileError(
            "“{filename}” cannot be written: {reason}.",
            filename=error.filename,
            reason=error.strerror,
        ) from error
    click.echo(f"The database “{database}” is ready, and HAProxy is told in {target}.")
    if others:
        named = ", ".join(others)
        click.echo(f"Guests can connect to these databases, too, unless you revoke it: {named}.")
    _reload_proxy(target)
    click.echo("Next: townnotes server invite --office NAME")


@server.command()
@_DSN
@_DATABASE
@click.option("--office", required=True, help="Whose people open townhalls by the link.")
@click.option("--anew", is_flag=True, help="Withdraw the links this office has.")
def invite(dsn: str, database: str, office: str, *, anew: bool) -> None:
    """Make an office's link: its people paste it in Settings, and share live from then on."""
    link = Administration(dsn, database).invite(office, is_anew=anew)
    click.echo(link_text(link))
    click.echo("It is shown this once: give it to the office by a safe way.", err=True)


@server.command()
@_DSN
@_DATABASE
def townhalls(dsn: str, database: str) -> None:
    """List the townhalls on the server, without a word of what was noted."""
    found = Administration(dsn, database).townhalls()
    for one in found:
        facts = [
            one.id[:8], one.held.isoformat(), one.office, one.title or "–",
            counted(one.entries, "entry", "entries"), counted(one.laptops, "laptop"),
            f"closed {one.closed}" if one.closed else "open",
        ]  # fmt: skip
        if one.delete_on is not None:
            facts.append(f"deleted on {one.delete_on.isoformat()}")
        click.echo(shown(" · ".join(facts)))
    if not found:
        click.echo("No townhall is on the server.")


@server.command()
@click.argument("townhall")
@_DSN
@_DATABASE
@click.option("--delete-on", metavar="DATE", default="", help="When it goes from the server.")
def close(townhall: str, dsn: str, database: str, delete_on: str) -> None:
    """Have nothing added to TOWNHALL, named by its title or id, any more."""
    day = date.fromisoformat(checked_date(delete_on)) if delete_on else None
    closed = Administration(dsn, database).close(townhall, day)
    click.echo(shown(f"Closed: {closed.title or closed.id}"))
    if day is not None:
        is_gone = day <= date.today()  # noqa: DTZ011 - as the server reckons days
        click.echo("It was deleted." if is_gone else f"It is deleted on {day.isoformat()}.")


@server.command()
@click.argument("file", type=_FILE)
@_DSN
@_DATABASE
def backup(file: Path, dsn: str, database: str) -> None:
    """Write all of the server into a new FILE, which pg_restore reads."""
    size = Administration(dsn, database).back_up(file)
    click.echo(f"Backup: {file}, {size:,} bytes. Put back with: pg_restore --clean --create {file}")


def _address(text: str) -> ServerAddress:
    host, colon, port = text.rpartition(":")
    if not (colon and host and port.isdecimal() and 0 < int(port) <= _LARGEST_PORT):
        raise RuleError(
            "“{words}”: say the name and port of the server, as live.example.org:5433.", words=text
        )
    return ServerAddress(host.strip("[]"), int(port))


def _keep_what_is_there(target: Path) -> None:
    """Keep a configuration that somebody else wrote, under another name."""
    before = target.with_name(f"{target.name}.before-townnotes")
    if not target.exists() or before.exists():
        return
    if "townnotes server init" not in target.read_text(encoding="utf-8", errors="replace"):
        shutil.copy2(target, before)
        click.echo(f"What was there is kept: {before}")


def _reload_proxy(config: Path) -> None:
    """Have HAProxy follow its new configuration, where the system runs it by this one."""
    is_system = config == Path("/etc/haproxy/haproxy.cfg") and Path("/run/systemd/system").is_dir()
    if is_system and shutil.which("systemctl"):
        ran = subprocess.run(["systemctl", "restart", "haproxy"], check=False)
        if ran.returncode == 0:
            return
    click.echo(f"Start or restart HAProxy: haproxy -f {config}")
