"""Links to a live townhall, and the host's: where the server is, and what lets one in."""

import base64
import binascii
import hashlib
import re
import secrets
from typing import NamedTuple
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from townnotes.errors import RuleError
from townnotes.start_words import SCHEME

JOIN, HOST = "join", "host"
DATABASE = "townnotes"
GUEST = "townnotes_guest"
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22,86}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")
_SERVER_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:]{2,45}")
_LARGEST_PORT = 65535
_LONGEST = 4096

_NO_LINK = {
    JOIN: (
        "This does not lead to a live townhall: a link begins with “townnotes:join?”. Copy all of "
        "it from whoever sent it."
    ),
    HOST: (
        "This is not the link of an office: one begins with “townnotes:host?”. Whoever runs the "
        "server has it for you."
    ),
}


class Server(NamedTuple):
    """Where a server is, and as whom guests come to it; `authority` vouches for it, in DER."""

    host: str
    port: int
    password: str
    authority: bytes = b""
    database: str = DATABASE
    guest: str = GUEST

    @property
    def place(self) -> str:
        """What it is called to people."""
        return f"{self.host}:{self.port}"


class LiveLink(NamedTuple):
    """A link: of a townhall (`join`), or of an office that may open some (`host`)."""

    kind: str
    server: Server
    token: str


def new_token() -> str:
    """Return 128 random bits, in signs that no address changes."""
    return secrets.token_urlsafe(16)


def laptop_token(secret: str, session: str, author: str) -> str:
    """Return the token of one author's laptop at one townhall, always the same."""
    said = f"{secret}\0{session}\0{author}".encode()
    return _in_signs(hashlib.sha256(said).digest())


def hash_of(token: str) -> bytes:
    """Return what the server keeps of a token."""
    return hashlib.sha256(token.encode()).digest()


def link_text(link: LiveLink) -> str:
    """Write a link."""
    server = link.server
    host = f"[{server.host}]" if ":" in server.host else server.host
    said = {"at": f"{host}:{server.port}", "key": server.password}
    if server.database != DATABASE:
        said["in"] = server.database
    if server.guest != GUEST:
        said["as"] = server.guest
    if server.authority:
        said["by"] = _in_signs(server.authority)
    return f"{SCHEME}{link.kind}?{urlencode(said, safe=':[]', quote_via=quote)}#{link.token}"


def read_link(text: str, wanted: str = JOIN) -> LiveLink:
    """Read a link as it was pasted; raises RuleError, which says what is wrong with it.

    A text that is no link at all is told what one of the kind wanted looks like.
    """
    # Mail programs break lines, and put marks around.
    whole = "".join(text.split()).strip("<>“”\"'")
    kind = next((one for one in (JOIN, HOST) if whole.lower().startswith(f"{SCHEME}{one}?")), "")
    if not kind or len(whole) > _LONGEST:
        raise RuleError(_NO_LINK[wanted])
    try:
        parts = urlsplit(whole)
        said = {name: values[0] for name, values in parse_qs(parts.query).items()}
        server = _server(said)
    except (ValueError, KeyError, binascii.Error) as wrong:
        raise _not_whole() from wrong
    if not _TOKEN.fullmatch(parts.fragment):
        raise _not_whole()
    return LiveLink(kind, server, parts.fragment)


def _server(said: dict[str, str]) -> Server:
    """Read where the server is; raises ValueError or KeyError."""
    host, colon, port = said["at"].rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    database, guest = said.get("in", DATABASE), said.get("as", GUEST)
    is_sound = colon and _SERVER_NAME.fullmatch(host) and 0 < int(port) <= _LARGEST_PORT
    if not (is_sound and port.isascii() and _NAME.fullmatch(database) and _NAME.fullmatch(guest)):
        raise ValueError(said["at"])
    if not _TOKEN.fullmatch(said["key"]):
        raise ValueError("key")
    return Server(host, int(port), said["key"], _from_signs(said.get("by", "")), database, guest)


def _not_whole() -> RuleError:
    return RuleError(
        "This link is not whole: a part of it is missing or changed. Copy all of it, from "
        "“townnotes:” to its end."
    )


def _in_signs(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _from_signs(text: str) -> bytes:
    if text and not re.fullmatch(r"[A-Za-z0-9_-]+", text):
        raise ValueError(text)
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
