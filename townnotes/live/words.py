"""What a live server's refusals and failures are called, in words."""

import re
from typing import TYPE_CHECKING
from urllib.request import getproxies

from townnotes.errors import FileError
from townnotes.live.links import Server

if TYPE_CHECKING:
    import psycopg

_OF_US = {
    "TN001": "The live server does not know this link. Ask for a new one.",
    "TN002": "The link was withdrawn. Ask whoever shares the townhall for a new one.",
    "TN003": "The link has expired. Ask whoever shares the townhall for a new one.",
    "TN004": "The townhall was closed on the live server: nothing is added to it any more.",
    "TN006": "This link is for reading only: the live server takes nothing from this laptop.",
    "TN007": "The live server refused an entry, because it is larger than anything it takes.",
    "TN008": "The live server holds as much of this townhall as it takes: it is full.",
    "TN009": (
        "Another laptop writes with your profile already, as when a profile was copied. Continue "
        "there, or use a profile of your own here."
    ),
    "TN010": "The townhall is no longer on the live server.",
    "TN011": "Another office has put a townhall with the same identity on the live server.",
}
_OF_CODES = {
    "53100": "The live server {} cannot take anything: its disk is full.",
    "53200": "The live server {} cannot take anything: its memory is full.",
    "53300": "The live server {} has as many guests as it takes. It is tried again.",
    "57014": "The live server {} is too slow to answer at the moment.",
    "55P03": "The live server {} is too slow to answer at the moment.",
    **dict.fromkeys(
        ("3F000", "42883", "42501", "42P01"),
        "There are no live townhalls of townnotes on the server {}.",
    ),
    **dict.fromkeys(
        ("28000", "28P01", "3D000"),
        "The server {} does not take this link: it may be of another server, or the server was set "
        "up anew. Ask for a new one.",
    ),
}
_AWAY = {"57P01", "57P02", "57P03"}
_OF_TEXTS = {
    "too many connections": "53300",
    "password authentication failed": "28P01",
    "no pg_hba.conf entry": "28000",
    "does not exist": "3D000",
}
"""What a failure of connecting says, which has no code."""
_CERTIFICATE = re.compile(
    r"certificate verify failed|server certificate for|root certificate", re.IGNORECASE
)
_NO_TLS = re.compile(r"ALPN|wrong version number|SSL error|SSL connection", re.IGNORECASE)


def not_installed() -> FileError:
    """Say that the part of the program for live townhalls is not there."""
    return FileError(
        "This townnotes was installed without its part for live townhalls. Install it with "
        "“townnotes[live]”, or share through a folder."
    )


def of_version(theirs: object, ours: int) -> FileError:
    """Say that a server is of another version than this program."""
    is_newer = isinstance(theirs, int) and theirs > ours
    update = "Update townnotes on this laptop" if is_newer else "Whoever runs it has to update it"
    age = "newer" if is_newer else "older"
    return FileError(
        "The live server is of a version that is {age} than this townnotes. {update}.",
        age=age,
        update=update,
    )


def of_silence(server: Server) -> FileError:
    """Say that a server does not answer, though there is a way to it."""
    return FileError(
        "The live server {place} does not answer; the way to it may be slow.", place=server.place
    )


def of_error(error: "psycopg.Error", server: Server) -> FileError:
    """Return what went wrong with a server as one sentence or two."""
    said = str(error)
    code = error.sqlstate or next((_OF_TEXTS[one] for one in _OF_TEXTS if one in said), "")
    if code == "TN005":
        return _of_another(error.diag.message_detail or "")
    if code in _OF_US:
        return FileError(_OF_US[code])
    if code in _OF_CODES:
        return FileError(_OF_CODES[code].format(server.place))
    if code and code not in _AWAY:
        return FileError(
            "The live server {place} refused: {first_line}.",
            place=server.place,
            first_line=_first_line(error),
        )
    return _of_connection(said, server)


def _of_another(name: str) -> FileError:
    who = f"“{name}”" if name else "somebody else"
    return FileError(
        "The live server refused entries that say they are of {who}: "
        "everybody writes there for themselves.",
        who=who,
    )


def _of_connection(said: str, server: Server) -> FileError:
    place = server.place
    if _CERTIFICATE.search(said):
        return FileError(
            "What answers at {place} cannot prove that it is the live "
            "server of this link, so nothing was sent to it. The link "
            "may be of another server, somebody may be in between, or "
            "the date of this computer is wrong.",
            place=place,
        )
    if "could not translate" in said or "resolve" in said or "Name or service" in said:
        return FileError(
            "There is no server called “{host}”, or no way to the internet.", host=server.host
        )
    if _NO_TLS.search(said) and "closed" not in said:
        return FileError("What answers at {place} is no live server of townnotes.", place=place)
    proxy = ""
    if getproxies().get("https"):
        proxy = (
            " This network lets web pages pass through a proxy, and nothing else: share through a "
            "folder here."
        )
    return FileError("The live server {place} cannot be reached.{proxy}", place=place, proxy=proxy)


def _first_line(error: "psycopg.Error") -> str:
    said = error.diag.message_primary or str(error)
    return said.partition("\n")[0].rstrip(".")


def of_administration(error: "psycopg.Error") -> FileError:
    """Say what whoever runs the server has to know: PostgreSQL's own words."""
    is_missing = "database" in str(error) and "does not exist" in str(error)
    if is_missing or (error.sqlstate or "") in {"3F000", "42P01"}:
        return FileError("The server is not set up yet: run “townnotes server init” first.")
    return FileError("PostgreSQL said: {first_line}.", first_line=_first_line(error))
