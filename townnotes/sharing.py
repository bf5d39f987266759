"""A session and the folder it is shared through: what is to be given, and where the folder is.

Where it is belongs to this computer and stands in the settings, by the session's id: in the file
it would travel with every copy to people whose folder is elsewhere. What the folder has already is
read from the folder.
"""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, cast

from townnotes.domain.entities import Point
from townnotes.domain.marks import read_marks
from townnotes.domain.registers import Register, decode_value
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.folder.lines import Header
from townnotes.folder.shared import Parcel, SharedFolder
from townnotes.session import Session, SessionChanged
from townnotes.settings import Settings


class Place(NamedTuple):
    """Where a session is shared, as which townhall, and whether private points go there too."""

    folder: Path
    session: str
    with_private: bool = False


def place_of(settings: Settings, state: State) -> Place | None:
    """Return where a session is shared on this computer, or None where it is not."""
    for id_ in sessions_of(state):
        kept: Any = settings.folders.get(id_)
        if isinstance(kept, dict):
            held = cast("dict[str, Any]", kept)
            folder = held.get("folder")
            if isinstance(folder, str) and folder:
                return Place(Path(folder), id_, held.get("private") is True)
    return None


def keep_place(settings: Settings, place: Place) -> dict[str, Any]:
    """Return the settings' places with this one among them."""
    kept = {"folder": str(place.folder), "private": place.with_private}
    return {**settings.folders, place.session: kept}


def drop_place(settings: Settings, place: Place) -> dict[str, Any]:
    """Return the settings' places without this one."""
    return {id_: one for id_, one in settings.folders.items() if id_ != place.session}


def sessions_of(state: State) -> tuple[str, ...]:
    """Return the ids a townhall goes by: several, where recordings of it were merged."""
    id_ = state.session.id
    return state.group(id_) if id_ else ()


def begin_place(state: State, folder: Path, *, with_private: bool = False) -> Place:
    """Return the place for a session in a folder that was just named."""
    if not state.session.id:
        raise RuleError("This session is empty: begin the townhall first, then share it.")
    if not folder.is_absolute():
        raise RuleError(f"“{folder}”: name the whole path of the folder.")
    if not folder.is_dir():
        raise RuleError(f"There is no folder “{folder}”. Nothing was shared.")
    return Place(folder, state.session.id, with_private)


def open_folder(session: Session, place: Place, name: str, title: str) -> SharedFolder:
    """Return the folder as the one who writes here sees it."""
    header = Header(place.session, session.author, name, title)
    return SharedFolder(place.folder, header, sessions=sessions_of(session.state), now=session.now)


class Outbox:
    """Notes what changes in a session, whoever changed it, to give the folder what it lacks.

    Nothing leaves before it is committed: `take` gives nothing while the disk is owed anything.
    """

    def __init__(self, session: Session, *, with_private: bool = False) -> None:
        self._session = session
        self._with_private = with_private
        self._changed: dict[str, str] = {}
        self._is_deaf = False
        session.on_change.append(self._note)

    def all(self) -> list[Register]:
        """Return everything the session holds; `parcel_of` makes it ready, in any thread."""
        return list(self._session.state.registers())

    def parcel_of(self, registers: list[Register]) -> Parcel:
        """Return everything the session holds as what is to be given."""
        return Parcel(registers, frozenset() if self._with_private else private_in(registers))

    def take(self) -> Parcel | None:
        """Return what has changed since the last time; None where nothing has, or may leave yet."""
        if not self._changed or not self._session.is_saved:
            return None
        changed, self._changed = self._changed, {}
        registers = [one for id_ in changed for one in self._registers_of(id_)]
        points = [id_ for id_, entity in changed.items() if entity == Point.entity]
        return Parcel(registers, self._private_of(points))

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
        if not self._is_deaf:
            self._changed.update((id_, entity) for entity, id_ in change.touched)

    def _registers_of(self, id_: str) -> Iterable[Register]:
        state = self._session.state
        for field, register in state.registers_of(id_).items():
            yield register
            yield from state.alternatives(id_, field)

    def _private_of(self, points: Iterable[str]) -> frozenset[str]:
        if self._with_private:
            return frozenset()
        state = self._session.state
        return frozenset(id_ for id_ in points if _is_private(state, id_))


def private_in(registers: Iterable[Register]) -> frozenset[str]:
    """Return the points that are private among everything a session holds."""
    current: dict[tuple[str, str], Register] = {}
    for one in registers:
        if one.entity == Point.entity and one.field in {"private", "text"}:
            held = current.get((one.id, one.field))
            if held is None or one.order > held.order:
                current[one.id, one.field] = one
    return frozenset(
        id_
        for (id_, field), one in current.items()
        if (one.value == "true" if field == "private" else _will_be_private(one.value))
    )


def _is_private(state: State, id_: str) -> bool:
    private, text = state.current(id_, "private"), state.current(id_, "text")
    if private is not None and private.value == "true":
        return True
    return text is not None and _will_be_private(text.value)


def _will_be_private(text: str) -> bool:
    """Tell whether a point will be private once the line it is typed in is left."""
    return "//" in text and read_marks(str(decode_value(text))).private
