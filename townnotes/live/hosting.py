"""What a host does beside noting: makes the links of a townhall, and withdraws them."""

from townnotes.errors import RuleError
from townnotes.live.connection import LiveConnection
from townnotes.live.links import HOST, JOIN, LiveLink, hash_of, new_token, read_link


def read_host_link(text: str) -> LiveLink:
    """Read the link that `townnotes server invite` gives an office; raises RuleError."""
    link = read_link(text, HOST)
    if link.kind != HOST:
        raise RuleError(
            "That link joins one townhall. To share one of your own, ask whoever runs the server "
            "for your office’s link: it begins with “townnotes:host?”."
        )
    return link


def read_join_link(text: str) -> LiveLink:
    """Read a link to one townhall; raises RuleError."""
    link = read_link(text)
    if link.kind != JOIN:
        raise RuleError(
            "That link is your office’s own: it opens townhalls, and joins none. Paste it in "
            "Settings, and do not pass it on."
        )
    return link


def invite(host: LiveLink, townhall: str, *, may_write: bool) -> LiveLink:
    """Make a link to a townhall that is on the server; raises FileError or RuleError."""
    link = LiveLink(JOIN, host.server, new_token())
    server = LiveConnection(host.server)
    try:
        values = (host.token, townhall, hash_of(link.token), may_write)
        server.ask("SELECT live.invite(%s, %s, %s, %s)", *values)
    finally:
        server.close()
    return link


def withdraw(host: LiveLink, townhall: str, *, may_write: bool) -> int:
    """End the links of one kind and who came by them; returns how many laptops that were."""
    server = LiveConnection(host.server)
    try:
        statement = "SELECT live.withdraw(%s, %s, %s)"
        return int(server.ask(statement, host.token, townhall, may_write)[0][0])
    finally:
        server.close()
