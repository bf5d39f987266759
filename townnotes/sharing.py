"""A session and the folder it is shared through: what is to be given, and where the folder is.

Where it is belongs to this computer and stands in the settings, by the session's id: in the file
it would travel with every copy to people whose folder is elsewhere. What the folder has already is
read from the folder.
"""

import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, cast

from townnotes.beginning import begin_from, refuse_other_ending
from townnotes.domain.entities import Point
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.points.marks import private_points, said_of_points
from townnotes.domain.registers import Register, union
from townnotes.domain.state import SessionChanged, State
from townnotes.errors import FileError, RuleError
from townnotes.folder import files
from townnotes.folder.folder_reading import Reader
from townnotes.folder.lines import Header, Newer, read_header
from townnotes.folder.member import Parcel
from townnotes.folder.shared import SharedFolder
from townnotes.private_files import gone_on_failure
from townnotes.session import Session
from townnotes.settings import Settings, load_settings, save_settings

REST_S = 4.0
"""How long the line that somebody types in has to rest until it is given."""

_LONGEST_HEADER = 64 * 1024


class SharedPlace(NamedTuple):
    """Where a session is shared, as which townhall, and whether private points go there too."""

    folder: Path
    session: str
    with_private: bool = False


def place_of(settings: Settings, state: State, path: Path) -> SharedPlace | None:
    """Return where the session of a file is shared on this computer, or None where it is not."""
    for id_ in sessions_of(state):
        kept: Any = settings.folders.get(id_)
        if isinstance(kept, dict):
            held = cast("dict[str, Any]", kept)
            folder = held.get("folder")
            if isinstance(folder, str) and folder and not is_apart(held, path):
                return SharedPlace(Path(folder), id_, held.get("private") is True)
    return None


def keep_place(settings: Settings, place: SharedPlace) -> dict[str, Any]:
    """Return the settings' places with this one among them."""
    kept = {"folder": str(place.folder), "private": place.with_private}
    return {**settings.folders, place.session: kept}


def keep_apart(settings: Settings, sessions: Iterable[str], path: Path) -> dict[str, Any]:
    """Return the settings' places with a file that is not shared with the rest of its session.

    An earlier version opened as a session of its own would be brought up to date from the folder.
    """
    kept = dict(settings.folders)
    for id_ in sessions:
        held: Any = kept.get(id_)
        if isinstance(held, dict):
            known = cast("dict[str, Any]", held)
            kept[id_] = {**known, "apart": [*_apart(known), str(path.resolve())]}
    return kept


def is_apart(held: dict[str, Any], path: Path) -> bool:
    """Tell whether a file is not shared with the rest of its session."""
    return str(path.resolve()) in _apart(held)


def _apart(held: dict[str, Any]) -> list[str]:
    apart: Any = held.get("apart")
    return [str(one) for one in cast("list[Any]", apart)] if isinstance(apart, list) else []


def drop_place(settings: Settings, session: str) -> dict[str, Any]:
    """Return the settings' places without that of a townhall."""
    return {id_: one for id_, one in settings.folders.items() if id_ != session}


def sessions_of(state: State) -> tuple[str, ...]:
    """Return the ids a townhall goes by: several, where recordings of it were merged."""
    id_ = state.session.id
    return state.group(id_) if id_ else ()


def begin_place(state: State, folder: Path, *, with_private: bool = False) -> SharedPlace:
    """Return the place for a session in a folder that was just named."""
    if not state.session.id:
        raise RuleError("This session is empty: begin the townhall first, then share it.")
    if not folder.is_absolute():
        raise RuleError("“{folder}”: name the whole path of the folder.", folder=folder)
    if not folder.is_dir():
        raise RuleError("There is no folder “{folder}”. Nothing was shared.", folder=folder)
    return SharedPlace(folder, state.session.id, with_private)


def open_folder(session: Session, place: SharedPlace, name: str, title: str) -> SharedFolder:
    """Return the folder as the one who writes here sees it."""
    header = Header(place.session, session.author, name, title)
    return SharedFolder(
        place.folder,
        header,
        sessions=sessions_of(session.state),
        now=session.now,
        hides=session.erased.hides,
    )


class Outbox:
    """Notes what changes in a session, whoever changed it, to give the folder what it lacks.

    Nothing leaves before it is committed: `take` gives nothing while the disk is owed anything. The
    line that somebody types in stays until it was left or has rested, or something else is done: a
    mark at its end may still make it private.
    """

    def __init__(
        self,
        session: Session,
        *,
        with_private: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._clock = clock
        self._with_private = with_private
        self._changed: dict[str, None] = {}
        self._is_deaf = False
        self._line = ""
        self._typed_at = 0.0
        session.on_change.append(self._note)

    def all(self) -> list[Register]:
        """Return everything the session holds; `parcel_of` makes it ready, in any thread."""
        return list(self._session.state.registers())

    def parcel_of(self, registers: list[Register]) -> Parcel:
        """Return registers as what is to be given: with those among them that are private."""
        if self._with_private:
            return Parcel(registers)
        private = private_points(registers)
        return Parcel(registers, private | said_of_points(registers, private))

    @property
    def waits(self) -> bool:
        """Tell whether anything has changed that was not taken yet."""
        return bool(self._changed)

    def take(self, *, is_last: bool = False) -> Parcel | None:
        """Return what has changed since the last time; None where nothing has, or may leave yet."""
        line = "" if is_last or self._may_line_leave() else self._line
        leaving = [id_ for id_ in self._changed if id_ != line]
        if not leaving or not self._session.is_saved:
            return None
        self._changed = {line: None} if line in self._changed else {}
        return self.parcel_of([one for id_ in leaving for one in self._registers_of(id_)])

    def let_line_go(self) -> None:
        """Note that the line typed in was left: its marks are read, and it may leave."""
        self._line = ""

    @contextmanager
    def passed_over(self) -> Generator[None]:
        """Note nothing of what comes from the folder itself."""
        self._is_deaf = True
        try:
            yield
        finally:
            self._is_deaf = False

    def close(self) -> None:
        """Hear no more of the session."""
        if self._note in self._session.on_change:
            self._session.on_change.remove(self._note)

    def _note(self, change: SessionChanged) -> None:
        if self._is_deaf and change.origin == "elsewhere":
            return
        # The note keeper may save what is typed while something of the others is taken in.
        self._changed |= dict.fromkeys(id_ for _, id_ in change.touched)
        if change.origin == "typing":
            only = next(iter(change.touched)) if len(change.touched) == 1 else ("", "")
            self._line = only[1] if only[0] == Point.entity else ""
            self._typed_at = self._clock()

    def _may_line_leave(self) -> bool:
        return self._with_private or self._clock() - self._typed_at >= REST_S

    def _registers_of(self, id_: str) -> Iterable[Register]:
        state = self._session.state
        for field, register in state.registers_of(id_).items():
            yield register
            yield from state.alternatives(id_, field)


class Townhall(NamedTuple):
    """A townhall found in a folder, and who writes of it there."""

    session: str
    title: str
    names: tuple[str, ...]


class Joined(NamedTuple):
    """What was taken from a folder into a new session."""

    session: Session
    registers: int
    damaged: int
    newer: tuple[str, ...]


def townhalls_in(folder: Path) -> tuple[Townhall, ...]:
    """Return the townhalls of a folder; refuses one that holds none, and says why."""
    found: dict[str, list[Header]] = {}
    newer = 0
    try:
        names = sorted(files.candidates(folder))
        for name in names:
            with (folder / name).open("rb") as file:
                header = read_header(file.readline(_LONGEST_HEADER))
            newer += isinstance(header, Newer)
            if isinstance(header, Header):
                found.setdefault(header.session, []).append(header)
    except OSError as error:
        raise files.in_words(error, folder) from error
    if newer and not found:
        raise FileError(
            "What is in “{folder}” was written by a newer townnotes. "
            "Update townnotes to continue it. Nothing was changed.",
            folder=folder,
        )
    if not found:
        raise FileError(
            "No townhall is shared in “{folder}”: it holds no whole file "
            "that ends in {suffix}. If it was shared a moment ago, it "
            "may still be on its way.",
            folder=folder,
            suffix=files.SUFFIX,
        )
    return tuple(_townhall(session, headers) for session, headers in found.items())


def _townhall(session: str, headers: list[Header]) -> Townhall:
    title = next((one.title for one in headers if one.title), "")
    return Townhall(session, title, tuple(dict.fromkeys(one.name for one in headers if one.name)))


def choose_townhall(folder: Path, wanted: str = "") -> Townhall:
    """Return the one townhall of a folder, or the one whose title or id begins as wanted."""
    found = townhalls_in(folder)
    fitting = [one for one in found if _begins(one, wanted)] if wanted else list(found)
    if len(fitting) == 1:
        return fitting[0]
    said = "; ".join(f"“{one.title}” ({one.session[:8]})" for one in found)
    if not fitting:
        raise RuleError(
            "No townhall in “{folder}” is called “{wanted}”; there are: {said}.",
            folder=folder,
            wanted=wanted,
            said=said,
        )
    raise RuleError(
        "“{folder}” holds several townhalls: {said}. Say which one.", folder=folder, said=said
    )


def _begins(one: Townhall, wanted: str) -> bool:
    return one.title.casefold().startswith(wanted.casefold()) or one.session.startswith(wanted)


def join(folder: Path, session: str, target: Path) -> Joined:
    """Begin a file with everything a folder holds of a townhall, and share it there from now on.

    Where that fails the new file is taken away again.
    """
    refuse_other_ending(target)
    place = folder.absolute()
    reader = Reader(place, {session})
    with nothing_thrown_away():
        registers = _read_all(reader)
        if not registers:
            raise FileError(
                "Nothing in “{folder}” could be read yet; it may still be on its way.",
                folder=folder,
            )
        opened = begin_from(target, [])
        with gone_on_failure(opened):
            opened.take_in(registers)
            if not opened.is_saved:
                raise FileError("{trouble} No session was begun.", trouble=opened.trouble)
    settings = load_settings()
    settings.folders = keep_place(settings, SharedPlace(place, session))
    save_settings(settings)
    damaged = reader.damaged + reader.refused + opened.left_out
    return Joined(opened, len(registers) - opened.left_out, damaged, reader.newer)


def _read_all(reader: Reader) -> list[Register]:
    found: list[Register] = []
    try:
        while True:
            found += [one for part in reader.read() for one in part.registers]
            if not reader.has_more:
                break
    except OSError as error:
        raise files.in_words(error, reader.place) from error
    return sorted(union(found).values())
