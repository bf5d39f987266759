"""A session and the live server it is shared by: which one, who comes in how, and joining.

As of a folder, this belongs to this computer and stands in the settings, by the session's id.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, cast

from townnotes.beginning import begin_from, refuse_other_ending
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.registers import Register, union
from townnotes.domain.state import State
from townnotes.errors import FileError, RuleError
from townnotes.folder.lines import Header
from townnotes.folder.member import SharedMember
from townnotes.live.hosting import invite, read_join_link, withdraw
from townnotes.live.links import HOST, LiveLink, link_text, new_token, read_link
from townnotes.live.preview import Invited, look_at
from townnotes.live.townhall import LiveTownhall
from townnotes.private_files import gone_on_failure
from townnotes.session import Session
from townnotes.settings import Settings, load_settings, save_settings
from townnotes.sharing import Joined, SharedPlace, is_apart, open_folder, sessions_of


class LivePlace(NamedTuple):
    """By which link a session is live, as which townhall; its host knows what was handed out."""

    link: LiveLink
    session: str
    write_link: str = ""
    read_link: str = ""

    @property
    def is_host(self) -> bool:
        """Whether this laptop may hand out links and withdraw them."""
        return self.link.kind == HOST

    @property
    def with_private(self) -> bool:
        """Whether private points leave: never."""
        return False


Place = SharedPlace | LivePlace


def live_place_of(settings: Settings, state: State, path: Path) -> LivePlace | None:
    """Return by which server a session is live from this computer, or None where it is not."""
    for id_ in sessions_of(state):
        kept: Any = settings.folders.get(id_)
        held = cast("dict[str, Any]", kept) if isinstance(kept, dict) else {}
        try:
            link = read_link(str(held["live"]))
        except (KeyError, RuleError):
            continue
        if is_apart(held, path):
            continue
        return LivePlace(link, id_, str(held.get("write", "")), str(held.get("read", "")))
    return None


def keep_live_place(settings: Settings, place: LivePlace, file: Path) -> dict[str, Any]:
    """Return the settings' places with this one among them, and the file that is shared there."""
    kept = {"live": link_text(place.link), "write": place.write_link, "read": place.read_link}
    return {**settings.folders, place.session: {**kept, "file": str(file.absolute())}}


def file_of(settings: Settings, session: str) -> Path | None:
    """Return the file that a live townhall was continued in before, if it is still there."""
    kept: Any = settings.folders.get(session)
    named = cast("dict[str, Any]", kept).get("file") if isinstance(kept, dict) else None
    return Path(named) if isinstance(named, str) and Path(named).is_file() else None


def is_hosted(settings: Settings, place: LivePlace) -> bool:
    """Tell whether this computer is the host of a townhall already: it needs no link to it."""
    kept: Any = settings.folders.get(place.session)
    link = cast("dict[str, Any]", kept).get("live") if isinstance(kept, dict) else None
    try:
        return isinstance(link, str) and read_link(link).kind == HOST
    except RuleError:
        return False


def secret_of(settings: Settings) -> str:
    """Return what this computer's tokens are made of; made at the first need, to be saved then."""
    settings.live_secret = settings.live_secret or new_token()
    return settings.live_secret


def open_live(
    session: Session, place: LivePlace, name: str, title: str, secret: str
) -> LiveTownhall:
    """Return the live townhall as the one who writes here sees it."""
    header = Header(place.session, session.author, name, title)
    return LiveTownhall(
        place.link,
        header,
        secret,
        day=_day_of(session.state),
        sessions=sessions_of(session.state),
        now=session.now,
        hides=session.erased.hides,
    )


def open_place(session: Session, place: Place, name: str, title: str, secret: str) -> SharedMember:
    """Return where a session is shared as the one who writes here sees it."""
    if isinstance(place, SharedPlace):
        return open_folder(session, place, name, title)
    return open_live(session, place, name, title, secret)


def begin_live(
    session: Session, host: LiveLink, name: str, title: str, secret: str
) -> Callable[[], LivePlace]:
    """Return what puts a session on a server and makes its two links; slow, for any thread.

    It raises FileError or RuleError.
    """
    if not session.state.session.id:
        raise RuleError("This session is empty: begin the townhall first, then share it.")
    place = LivePlace(host, session.state.session.id)
    member = open_live(session, place, name, title, secret)

    def begin() -> LivePlace:
        try:
            member.enter()
        finally:
            member.hang_up()
        return with_links(place)

    return begin


def with_links(place: LivePlace) -> LivePlace:
    """Make the links that are not there, to write and to read; slow."""
    made = {
        "write_link": place.write_link or _new_link(place, may_write=True),
        "read_link": place.read_link or _new_link(place, may_write=False),
    }
    return place._replace(**made)


def without_link(place: LivePlace, *, may_write: bool) -> LivePlace:
    """Withdraw the links of one kind, and make a new one; slow. Whoever came by one is out."""
    withdraw(place.link, place.session, may_write=may_write)
    gone = "write_link" if may_write else "read_link"
    return with_links(place._replace(**{gone: ""}))


def _new_link(place: LivePlace, *, may_write: bool) -> str:
    return link_text(invite(place.link, place.session, may_write=may_write))


def preview(text: str) -> tuple[LiveLink, Invited]:
    """Say where a link leads, before anybody joins; slow."""
    link = read_join_link(text)
    return link, look_at(link)


def join_live(link: LiveLink, target: Path) -> Joined:
    """Begin a file with everything a live townhall holds, which is shared there from now on.

    Where that fails the new file is taken away again.
    """
    refuse_other_ending(target)
    session = look_at(link).session
    settings = load_settings()
    header = Header(session, settings.author, settings.note_taker)
    member = LiveTownhall(link, header, secret_of(settings))
    # Before the server knows this laptop by it: it would be another the next time.
    save_settings(settings)
    with nothing_thrown_away():
        registers, damaged = _read_all(member)
        if not registers:
            raise FileError("Nothing was noted of this townhall yet. Try the link again later.")
        opened = begin_from(target, [])
        with gone_on_failure(opened):
            opened.take_in(registers)
            if not opened.is_saved:
                raise FileError("{trouble} No session was begun.", trouble=opened.trouble)
    settings.folders = keep_live_place(settings, LivePlace(link, session), target)
    save_settings(settings)
    return Joined(opened, len(registers) - opened.left_out, damaged + opened.left_out, ())


def _read_all(member: LiveTownhall) -> tuple[list[Register], int]:
    found: list[Register] = []
    try:
        while True:
            news = member.look()
            found += news.registers
            if not news.has_more:
                return sorted(union(found).values()), news.damaged + news.refused
    finally:
        member.hang_up()


def _day_of(state: State) -> str:
    """Return the townhall's day, by which links expire; nothing where there is none."""
    try:
        return date.fromisoformat(state.session.date).isoformat()
    except ValueError:
        return ""
