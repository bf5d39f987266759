"""One `.townnotes` file: registers in, registers out, each change in one commit."""

import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from townnotes.domain.erased import Erased, Erasure
from townnotes.domain.floor.floor_rows import Glance
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.merge_batch import Batch, LastMerge
from townnotes.domain.registers import Register
from townnotes.domain.state import State, Touched
from townnotes.domain.words.call_words import CallWords
from townnotes.errors import FileError
from townnotes.private_files import closed_on_failure, gone_on_failure
from townnotes.store import earlier, erasing, plain, searching, writing
from townnotes.store import layout as ddl
from townnotes.store.backup import NO_BACKUP, CopiedDatabase, Fingerprint, sessions_in
from townnotes.store.damage.reading import MisplacedError, read_rows
from townnotes.store.glance import GlanceWriter, holds
from townnotes.store.going_on import STILL_OPEN, FilePlace, GoingOn, KnownSession
from townnotes.store.held_database import HeldDatabase, ShownDatabase
from townnotes.store.layout import COLUMNS, as_register, migrations
from townnotes.store.opening import look_at
from townnotes.store.own_file import Fate
from townnotes.store.refusals import UNTOUCHED, errors_in_words
from townnotes.store.set_aside import (
    SetAsideRows,
    faults_aside,
    set_entries_aside,
    set_erased_aside,
)
from townnotes.store.words import call_rows
from townnotes.store.words.held_words import CallWordsTable

THE_TABLE = "the table"
"""How a fault of what is derived begins, which can be made anew."""

BeforeUpdate = Callable[[list[str], Callable[[Path], Fingerprint]], None]
"""Is given the ids of the townhalls a file is of, and what copies it; may refuse with FileError."""


class SessionFile:
    """The open file. `damaged` counts the registers that were left out on reading."""

    def __init__(self, held: HeldDatabase) -> None:
        self.damaged = 0
        self.place = FilePlace(held)
        self.erased = Erased()
        """What was erased from it, and is refused."""
        self.known_words: tuple[CallWords, ...] = ()
        """What the session knows of the words of calls, which go where it goes on."""
        self._glance: Glance | None = None
        self._writer = GlanceWriter()

    @classmethod
    def create(cls, path: Path) -> "SessionFile":
        """Make a new file; refuses one that exists."""
        with errors_in_words(path, "No session was begun."):
            try:
                file = cls(HeldDatabase.create(path))
            except FileExistsError:
                raise FileError(
                    "“{path}” exists already; it was left as it is. Choose another name.", path=path
                ) from None
            with gone_on_failure(file):
                file._make()
        return file

    @classmethod
    def in_memory(cls, path: Path) -> "SessionFile":
        """Make a file in memory alone, under the name of one that is only looked at."""
        file = cls(ShownDatabase(path))
        file._make()
        return file

    @classmethod
    def open(
        cls, path: Path, before_update: BeforeUpdate | None = None, *, take_over: bool = False
    ) -> "SessionFile":
        """Open a file, after a look at it; takes hold of it, so that no other program writes.

        `before_update` is called where the file is of an older version, before it is updated. On a
        drive without locks LeftOpenError is raised where another may still have it, unless it is to
        be taken over.
        """
        look_at(path)
        with errors_in_words(path, "It was left as it is."):
            held = HeldDatabase.open(path, take_over=take_over)
            with closed_on_failure(held):
                if before_update is not None and migrations.pending(held.db):
                    before_update(sessions_in(held.db.conn), held.db.copy_to)
                migrations.apply(held.db)
                held.note_commit()
                file = cls(held)
                file._read_erased()
        return file

    def copied_to(self, path: Path) -> "SessionFile":
        """Copy the file as its last commit left it into a new one, and open that."""
        with errors_in_words(path, "Nothing was written there."):
            try:
                copy = SessionFile(self._held.copied_to(path))
            except FileExistsError:
                raise FileError(
                    "“{path}” exists already; it was left as it is.", path=path
                ) from None
        copy.damaged = self.damaged
        return copy

    def go_on_for(self, before: "SessionFile") -> None:
        """Take the place of another file of the session; see `FilePlace.go_on_for`."""
        self.place.go_on_for(before.place)
        self.erased = before.erased
        self.known_words = before.known_words

    def _make(self) -> None:
        ddl.make(self._db)
        with self._db.atomic():
            plain.make(self._db)
        self._held.note_commit()

    @property
    def path(self) -> Path:
        """Where the session is kept."""
        return self._held.path

    @property
    def is_open(self) -> bool:
        """Tell whether the file was not closed yet."""
        return self._held.is_open

    @property
    def has_locks(self) -> bool:
        """Tell whether the drive keeps other programs out."""
        return self._held.has_locks

    @property
    def _held(self) -> HeldDatabase:
        return self.place.held

    @property
    def _db(self) -> CopiedDatabase:
        return self._held.db

    def look_after(self, state: State, owed: Sequence[Register] = ()) -> None:
        """Make sure that the file is ours: a stat; where it is not the session goes on beside it.

        `owed` of the state were not written yet. Raises FileError as `FilePlace.make_sure`.
        """
        with errors_in_words(self.path, STILL_OPEN):
            self._make_sure(self._held.look(), self._known(state, owed), may_wait=True)

    def begin_going_on(self, state: State, owed: Sequence[Register]) -> GoingOn:
        """Begin to go on elsewhere; `state` is as now, and read where it is written."""
        return self.place.begin_going_on(self._known(state, owed))

    def end_going_on(self, going_on: GoingOn) -> None:
        """Have the session be in the file that was found; raises FileError where none was."""
        self.place.end_going_on(going_on)
        self._glance = None

    @contextmanager
    def _commit(
        self, state: State | None = None, owed: Sequence[Register] = ()
    ) -> Generator[CopiedDatabase]:
        """Commit to a file that is ours before, and make sure that it was until after it.

        What is owed may wait for that. Gives the database of the file as it is called by then.
        """
        known = self._known(state, owed) if state is not None else None
        self._make_sure(self._held.look(), known, may_wait=bool(owed))
        try:
            with self._db.atomic():
                yield self._db
        except sqlite3.OperationalError:
            # Taking it back has written, too.
            with suppress(OSError):
                self._held.note_commit()
            raise
        after = known and known._replace(owed=())
        self._make_sure(self._held.note_commit(), after, may_wait=bool(owed))

    def _known(self, state: State, owed: Sequence[Register]) -> KnownSession:
        refuge, glance = self.place.refuge, self._glance
        return KnownSession(state, owed, self.erased, refuge, glance, self.known_words)

    def _make_sure(self, fate: Fate, known: KnownSession | None, *, may_wait: bool) -> None:
        if self.place.make_sure(fate, known, may_wait=may_wait):
            self._glance = None

    def registers(self) -> list[Register]:
        """Read every register that is sound; the others are set aside and counted as damaged.

        What is set aside stays in the file, in the table `damaged`, and never stands in the way of
        what is written next.
        """
        with errors_in_words(self.path, "It was left as it is."):
            sound, damaged = read_rows(self._db.conn, "register")
            if not sound and plain.is_current(self._db) and plain.has_session(self._db):
                raise MisplacedError("the plain tables were made from entries that stand elsewhere")
            if damaged:
                with self._commit():
                    set_entries_aside(self._db, sound, damaged)
            if erasing.read_erased(self._db.conn)[1]:
                with self._commit():
                    set_erased_aside(self._db)
                self._read_erased()
        self.damaged = len(damaged)
        return sound

    def faults(self, state: State) -> list[str]:
        """Return what is not sound, in words; nothing where all is. Reads the whole file.

        Raises DamageError where a page stands in the place of another, which opening passes over.
        """
        with errors_in_words(self.path, "It was left as it is."):
            if self._db.conn.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise MisplacedError("an index does not hold what its table does")
            differing = plain.differences(self._db, state)
            differing += [] if holds(self._db.conn, glance_at(state)) else ["glance"]
            found = [f"{THE_TABLE} {name}" for name in differing]
            versions = len(read_rows(self._db.conn, "earlier")[1])
            return found + faults_aside(self._db, versions)

    def earlier(self, id_: str, field: str) -> list[Register]:
        """Return what a field said earlier, as far as it stood for a while; the newest last."""
        named = ", ".join(COLUMNS)
        with errors_in_words(self.path, UNTOUCHED):
            rows = self._db.conn.execute(
                f"SELECT {named} FROM earlier WHERE id = ? AND field = ? ORDER BY stamp",  # noqa: S608 - our own names
                [id_, field],
            ).fetchall()
        return [register for row in rows if (register := as_register(row))]

    @property
    def aside(self) -> SetAsideRows:
        """What damage made unreadable and was set aside."""
        return SetAsideRows(self.path, self._db, self._commit)

    @property
    def words(self) -> CallWordsTable:
        """What the file holds of the words of calls."""
        return CallWordsTable(self.path, self._db, self._commit)

    def every_earlier(self) -> Iterator[list[Register]]:
        """Read what every field said earlier, as far as it stood for a while, part by part."""
        with errors_in_words(self.path, UNTOUCHED):
            yield from earlier.parts(self._db)

    def _read_erased(self) -> None:
        self.erased = erasing.erased_in(self._db.conn)

    def remember_erased(self, erased: Erased) -> None:
        """Refuse from now on what another file of the session has erased."""
        with errors_in_words(self.path, UNTOUCHED):
            with self._commit():
                erasing.remember(self._db, erased)
            self._read_erased()

    def erase(self, erasure: Erasure) -> State:
        """Erase for good, in one commit; returns the state then. See `erasing`.

        `clear_free_space` is to follow: what was deleted before is in the bytes of the file.
        """
        with errors_in_words(self.path, "Nothing was erased."):
            self._make_sure(self._held.look(), None, may_wait=False)
            erasing.prepare(self._db)
            with self._commit():
                erasing.erase(self._db, erasure)
                state = State()
                state.apply(read_rows(self._db.conn, "register")[0])
                self._write_derived(state)
            self._read_erased()
        return state

    def clear_free_space(self) -> None:
        """Write the file anew without what is free in it."""
        wrong = "The entries are erased; do it again to be sure of it."
        with errors_in_words(self.path, wrong), self._db.alone():
            erasing.prepare(self._db)
            self._db.conn.execute("VACUUM")
            self._held.note_commit(may_shrink=True)

    def append(
        self,
        registers: Sequence[Register],
        state: State,
        touched: Touched,
        glance: Glance,
        doubled: Iterable[Register] = (),
    ) -> None:
        """Write registers, the plain rows of what they touched and the first rows, in one commit.

        `state` holds the registers already; `doubled` go to the earlier ones. Returns after the
        commit is on the disk; on failure nothing is written and FileError says why.
        """
        with errors_in_words(self.path, STILL_OPEN), self._commit(state, registers):
            writing.put_and_keep(self._db, registers, doubled)
            plain.follow(self._db, state, touched)
            if glance is not self._glance:
                self._writer.write(self._db.conn, glance)
        self._glance = glance

    def fill(
        self, state: State, earlier: Iterable[Register], erased: Erased, words: Sequence[CallWords]
    ) -> None:
        """Write all that a new file is to hold, in one commit."""
        with errors_in_words(self.path, "Nothing was kept there."), self._commit():
            erasing.remember(self._db, erased)
            writing.put(self._db, list(state.registers()))
            writing.put_earlier(self._db, earlier)
            self._write_derived(state)
            call_rows.put_all(self._db.conn, words)
        self.known_words = tuple(words)
        self._read_erased()

    def merge(self, batch: Batch, state: State, touched: Touched, glance: Glance) -> None:
        """Write all that a merge brings, in one commit, recorded so that it can be taken back.

        `state` holds it already. On failure nothing is written and FileError says why.
        """
        with errors_in_words(self.path, "Nothing was merged."), self._commit(state):
            writing.put_merged(self._db, batch)
            plain.follow_many(self._db, state, touched)
            self._writer.write(self._db.conn, glance)
        self._glance = glance

    def not_kept(self, registers: Iterable[Register]) -> list[Register]:
        """Return those that are not among the earlier ones of the file."""
        with errors_in_words(self.path, "Nothing was merged."):
            return writing.not_kept(self._db, registers)

    def last_merge(self) -> LastMerge | None:
        """Return the merge that can be taken back, if there is one."""
        with errors_in_words(self.path, UNTOUCHED):
            return writing.last_merge(self._db)

    def last_merge_of(self) -> str | None:
        """Return in words what the merge was of that can be taken back; not what came with it."""
        with errors_in_words(self.path, UNTOUCHED):
            return writing.last_merge_of(self._db)

    def take_back_merge(self, stays: frozenset[str]) -> State:
        """Take the last merge back but for what `stays`, in one commit; returns the state then."""
        with errors_in_words(self.path, "The merge was not undone."), self._commit():
            writing.take_back(self._db, stays)
            state = State()
            state.apply(read_rows(self._db.conn, "register")[0])
            self._write_derived(state)
        return state

    def fingerprint(self) -> Fingerprint:
        """Return what tells whether a copy holds the same; another thread may ask."""
        with errors_in_words(self.path, UNTOUCHED):
            return self._db.fingerprint()

    def copy_to(self, target: Path) -> Fingerprint:
        """Copy what is committed to a new file, and check it; another thread may ask.

        Raises FileError where the copy could not be written whole.
        """
        with errors_in_words(self.path, NO_BACKUP):
            return self._db.copy_to(target)

    def has_plain_tables(self) -> bool:
        """Tell whether the plain tables are there and of this version."""
        return plain.is_current(self._db)

    def rebuild(self, state: State) -> None:
        """Make all that is derived anew from the state."""
        with errors_in_words(self.path, UNTOUCHED), self._commit(state):
            self._write_derived(state)

    def _write_derived(self, state: State) -> None:
        plain.make(self._db)
        plain.fill(self._db, state)
        self._writer.write(self._db.conn, glance_at(state))
        self._glance = None

    def keep_glance(self, glance: Glance) -> None:
        """Write the first rows where the file holds others, or none."""
        with errors_in_words(self.path, UNTOUCHED):
            if not holds(self._db.conn, glance):
                with self._commit():
                    self._writer.write(self._db.conn, glance)
        self._glance = glance

    def search(self, text: str) -> list[str]:
        """Return the ids of the interventions that hold all words typed, the newest first.

        The last word may be unfinished. Any text may be typed; signs are passed over.
        """
        with errors_in_words(self.path, UNTOUCHED):
            return searching.find(self._db, text)

    def close(self) -> None:
        """Let go of the file."""
        self._held.close()
