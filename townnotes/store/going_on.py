"""Where a session goes on when its file is no longer its own: whole, beside what is there now."""

import re
import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from townnotes import private_files
from townnotes.domain.erased import Erased
from townnotes.domain.floor.floor_rows import Glance
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.domain.words.call_words import CallWords
from townnotes.errors import FileError
from townnotes.language.saying import Saying
from townnotes.store import erasing, layout, plain, writing
from townnotes.store.backup import copy_into
from townnotes.store.catching_up import catch_up
from townnotes.store.glance import GlanceWriter
from townnotes.store.held_database import HeldDatabase
from townnotes.store.opening import look_inside, read_source
from townnotes.store.own_file import Fate
from townnotes.store.refusals import in_words
from townnotes.store.words import call_rows

_HAPPENED: dict[Fate, str] = {
    "deleted": "“{}” was deleted.",
    "missing": "“{}” is no longer where it was.",
    "renamed": "“{}” was given another name or place.",
    "replaced": "Another file was put in the place of “{}”.",
    "remounted": "Another disk stands where the one of “{}” was.",
    "overwritten": "Another program has written into “{}”.",
    "cut": "Another program has cut “{}” short.",
    "taken": "Another program has taken “{}” over.",
}
STILL_OPEN = Saying("What you typed is kept here and written as soon as it can be.")
_BEING_WRITTEN = Saying("The whole session is being written again.")
_FROM_HANDLE: set[Fate] = {"deleted", "missing", "replaced", "remounted"}
"""Where what was open is whole still; else what it reads is a mixture."""
_WHERE_IT_WAS: set[Fate] = {"deleted", "missing"}
_REGISTER = ", ".join(Register._fields)
_MINE = re.compile(r" \(mine(?: \d+)?\)$")
_FOLDER = "sessions"
_FAILURES = (sqlite3.Error, OSError, FileError)

_Maker = Callable[[Path], HeldDatabase]


class Moved(NamedTuple):
    """What became of a session's file, and where the session goes on."""

    fate: Fate
    old: Path
    new: Path

    @property
    def what_happened(self) -> str:
        """Say what became of the file, in a sentence."""
        return _HAPPENED[self.fate].format(self.old)

    @property
    def is_beside(self) -> bool:
        """Tell whether something else is where the session was, which may hold what it lacks."""
        return self.fate not in {"deleted", "missing", "renamed"}


class Refuge(NamedTuple):
    """The folder for what finds no other place, and what knows the newest backup of a file."""

    folder: Path
    newest_of: Callable[[Path], Path | None]


class KnownSession(NamedTuple):
    """What is known of a session without its file; `owed` of the state were not written yet.

    `glance` is what the last commit wrote, where there was one; `words` are those of its calls.
    """

    state: State
    owed: Sequence[Register]
    erased: Erased
    refuge: Refuge | None
    glance: Glance | None = None
    words: Sequence[CallWords] = ()

    def backup_of(self, path: Path) -> Path | None:
        """Return the newest backup of a file of the session that is sound."""
        return self.refuge.newest_of(path) if self.refuge is not None else None


class GoingOn:
    """The way from a file that is no longer the session's own to the one in which it goes on.

    To write a long session takes a second: `find` does so in any thread, as long as nothing else is
    written to the file; whoever has the file is to `take` what came of it, or what went wrong.
    """

    def __init__(self, held: HeldDatabase, fate: Fate, known: KnownSession | None) -> None:
        self._held = held
        self._fate: Fate = fate
        self._known = known
        self._is_same = False
        """Whether it is the file so far, by its new name or with nothing but its time touched."""
        self._made: HeldDatabase | None = None
        self._failure: FileError | None = None

    @property
    def what_happened(self) -> str:
        """Say what became of the file, in a sentence."""
        return _HAPPENED[self._fate].format(self._held.path)

    def find(self) -> None:
        """Write the session where it goes on, whole."""
        if self._fate == "renamed":
            self._is_same = True
        elif self._fate == "overwritten" and self._known is not None:
            self._is_same = _still_holds(self._held, self._known)
        if not self._is_same:
            self._write()

    def take(self) -> HeldDatabase:
        """Return the file in which the session goes on; another than the one so far closes that.

        Raises FileError where no place took it: it is then kept in memory, and here as it was.
        """
        if self._is_same:
            held, path = self._held, self._held.path
            with suppress(*_FAILURES):
                held.reopen(held.own.new_path() or path if self._fate == "renamed" else path)
                return held
        if self._made is None and self._failure is None:
            self._write()
        if self._made is None:
            assert self._failure is not None
            raise self._failure
        self._held.close()
        return self._made

    def _write(self) -> None:
        old, fate, known = self._held.path, self._fate, self._known
        failure: Exception = FileError("No place is known for it.")
        makers = _makers(self._held, fate, known)
        for place in _places(old, fate, known):
            for make in makers:
                try:
                    self._made = make(place)
                except _FAILURES as error:
                    failure = error
                else:
                    return
        self._failure = FileError(
            "{what_happened} {why}", what_happened=self.what_happened, why=_why(failure, old)
        )


class FilePlace:
    """The file that is held, and what becomes of it.

    Where it is no longer the session's own, that goes on elsewhere wherever it is noticed; or, if
    somebody has it `goes_on_later`, in a thread: until then it is `lost`.
    """

    def __init__(self, held: HeldDatabase) -> None:
        self.held = held
        self.refuge: Refuge | None = None
        """Where it goes on if there is no place beside."""
        self.on_moved: list[Callable[[Moved], None]] = []
        """Who hears what became of the file, before anything is written where it goes on."""
        self.goes_on_later = False
        self.lost: Fate | None = None

    def go_on_for(self, before: "FilePlace") -> None:
        """Take the place of another file of the session: its refuge, and who hears of its moves."""
        self.refuge, self.on_moved = before.refuge, before.on_moved
        self.goes_on_later = before.goes_on_later

    @contextmanager
    def at_once(self) -> Generator[None]:
        """Have it go on wherever it is noticed that it is no longer its own."""
        later, self.goes_on_later = self.goes_on_later, False
        try:
            yield
        finally:
            self.goes_on_later = later

    def make_sure(self, fate: Fate, known: KnownSession | None, *, may_wait: bool = False) -> bool:
        """Go on elsewhere where the file is no longer its own; tells whether it was not.

        Raises FileError where no place takes it, or where it `may_wait` and goes on later.
        """
        self.lost = fate if fate != "ours" else None
        if self.lost is None:
            return False
        going_on = GoingOn(self.held, fate, known)
        if may_wait and self.goes_on_later and fate != "renamed":
            raise FileError(
                "{what_happened} {being_written} {still_open}",
                what_happened=going_on.what_happened,
                being_written=_BEING_WRITTEN,
                still_open=STILL_OPEN,
            )
        going_on.find()
        self.end_going_on(going_on)
        return True

    def begin_going_on(self, known: KnownSession) -> GoingOn:
        """Begin to go on elsewhere; nothing is written to the file until the end.

        The state that is known is read where the session is written.
        """
        assert self.lost is not None, "the file is its own"
        return GoingOn(self.held, self.lost, known)

    def end_going_on(self, going_on: GoingOn) -> None:
        """Have the session be in the file that was found; raises FileError where none was."""
        old, fate = self.held.path, self.lost
        try:
            self.held = going_on.take()
        except FileError as error:
            raise FileError("{error} {still_open}", error=error, still_open=STILL_OPEN) from error
        self.lost = None
        if fate and (self.held.path != old or fate in {"deleted", "missing"}):
            for listener in list(self.on_moved):
                listener(Moved(fate, old, self.held.path))


def _places(old: Path, fate: Fate, known: KnownSession | None) -> Iterator[Path]:
    whose = old.with_stem(_MINE.sub("", old.stem))
    yield old if fate in _WHERE_IT_WAS else private_files.beside(whose, "mine")
    if known is not None and known.refuge is not None:
        folder = known.refuge.folder / _FOLDER
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield private_files.beside(folder / whose.name, "mine")


def _makers(held: HeldDatabase, fate: Fate, known: KnownSession | None) -> list[_Maker]:
    """Return the ways to write the session: the first that succeeds is taken."""
    makers: list[_Maker] = []
    if fate in _FROM_HANDLE:
        makers.append(held.copied_to)
    if known is not None:
        # Backups are read whole to find a sound one: once for all ways and places.
        newest = cache(partial(known.backup_of, held.path))
        makers.append(lambda place: _caught_up(place, newest(), known))
        makers.append(lambda place: _written_anew(place, newest(), known))
    return makers


def _caught_up(place: Path, backup: Path | None, known: KnownSession) -> HeldDatabase:
    """Copy the newest backup of a session, and write what has come since."""
    if backup is None:
        raise FileError("There is no backup.")
    with HeldDatabase.filled(place) as made:
        copy_into(made.db, backup)
        with nothing_thrown_away(), made.db.atomic():
            catch_up(made.db, known.state, known.erased)
            call_rows.put_all(made.db.conn, known.words)
            GlanceWriter().write(made.db.conn, known.glance or glance_at(known.state))
    return made


def _written_anew(place: Path, backup: Path | None, known: KnownSession) -> HeldDatabase:
    """Write a session from memory; its earlier versions are those of the newest backup."""
    with HeldDatabase.filled(place) as made:
        earlier = read_source(backup).earlier if backup is not None else []
        layout.make(made.db)
        with nothing_thrown_away(), made.db.atomic():
            erasing.remember(made.db, known.erased)
            writing.put(made.db, list(known.state.registers()))
            writing.put_earlier(made.db, (one for one in earlier if not known.erased.refuses(one)))
            plain.make(made.db)
            plain.fill(made.db, known.state)
            call_rows.put_all(made.db.conn, known.words)
            GlanceWriter().write(made.db.conn, known.glance or glance_at(known.state))
    return made


def _still_holds(held: HeldDatabase, known: KnownSession) -> bool:
    """Tell whether the file holds all that was written: then only its time was touched.

    A drive may set it late, and some programs do nothing else. Read by the one descriptor, and
    looked at as any file is.
    """
    try:
        with nothing_thrown_away(), closing(sqlite3.connect(":memory:")) as db:
            db.deserialize(held.own.content())
            look_inside(db, held.path)
            found = set(db.execute(f"SELECT {_REGISTER} FROM register"))  # noqa: S608 - our own names
    except _FAILURES:
        return False
    return found >= set(known.state.registers()) - set(known.owed)


def _why(failure: Exception, path: Path) -> str:
    if isinstance(failure, FileError):
        return str(failure)
    return str(in_words(failure, path.parent, "")).strip()
