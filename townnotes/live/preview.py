"""Where a link leads, as the server says before anybody joins."""

from datetime import date
from typing import NamedTuple

from townnotes.errors import FileError
from townnotes.live.connection import LiveConnection
from townnotes.live.links import LiveLink


class Invited(NamedTuple):
    """A townhall that a link leads to, who is there, and whether one may write."""

    session: str
    title: str
    held: date
    may_write: bool
    names: tuple[str, ...]


def look_at(link: LiveLink) -> Invited:
    """Ask where a link leads; raises FileError, as where it was withdrawn."""
    server = LiveConnection(link.server)
    try:
        rows = server.ask(
            "SELECT id, title, held, may_write, names FROM live.invited(%s)", link.token
        )
    finally:
        server.close()
    if not rows:
        raise FileError("The townhall is no longer on the live server.")
    id_, title, held, may_write, names = rows[0]
    return Invited(id_, title, held, may_write, tuple(dict.fromkeys(names)))
