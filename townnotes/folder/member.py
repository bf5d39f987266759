"""One author where a session is shared, whatever the medium: what is known, owed and heard there.

What a medium holds is read from it and kept nowhere else: whatever it lacks is given. So what was
lost there is made good, and nothing has to be remembered between two runs.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from typing import NamedTuple

from townnotes.domain.registers import Register
from townnotes.folder.clocks import FolderClocks

HEARTBEAT_MS = 60_000
STILL_SAID = frozenset({"private", "deleted"})
"""What others are told of a point whose text they have already."""

Key = tuple[str, str, str]


class FolderPerson(NamedTuple):
    """Somebody who is there; `seen` is by this computer's clock, `at` by theirs."""

    author: str
    name: str
    seen: int
    at: int
    left: bool
    reads_along: bool = False
    """They came by a link to read, and cannot write."""


class News(NamedTuple):
    """What a look found."""

    registers: list[Register]
    people: tuple[FolderPerson, ...]
    damaged: int = 0
    newer: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """The titles of other townhalls that share the folder."""
    files: tuple[str, ...] = ()
    """The names of the files that may hold registers."""
    has_more: bool = False
    refused: int = 0
    """How many registers have a stamp that no clock has made."""
    relayed: int = 0
    """How many registers come from others than their authors, who have no file there."""
    too_large: tuple[str, ...] = ()
    """The names of files that hold more than any townhall does."""
    ahead: int = 0
    """By how many milliseconds our clock is ahead of the one that all follow here."""
    kept_here: tuple[str, ...] = ()
    """Why some registers are not given, in words."""
    remark: str = ""
    """What is to be said of the place itself, though it works."""


class Parcel(NamedTuple):
    """What is to be given: registers, and which of their points are private."""

    registers: list[Register]
    private: frozenset[str] = frozenset()


class SharedMember(ABC):
    """One author's place where a session is shared. Not for two threads at once.

    `know` what the session holds, `look` what is new, `give` what the others may lack and `write`
    it; `look`, `write` and `leave` raise FileError, and what was owed is owed still.
    """

    heartbeat_ms = HEARTBEAT_MS
    poll_s, longest_poll_s = 2.0, 15.0
    """Between two looks, and at most while it cannot be used."""
    give_after_ms = 500
    """After a change: what is typed meanwhile goes with it."""
    may_write = True

    def __init__(self, author: str, now: Callable[[], int]) -> None:
        self.clocks = FolderClocks(author)
        self._author = author
        self._now = now
        self._moved = 0
        self._known: dict[Key, Register] = {}
        self._held: dict[Key, Register] = {}
        self._out: set[str] = set()
        """The ids of which the others can have anything."""
        self._owed: dict[Key, Register] = {}
        self._private: set[str] = set()
        self._people: dict[str, FolderPerson] = {}

    @property
    def owed(self) -> int:
        """How many registers wait to be written."""
        return len(self._owed)

    def know(self, registers: Iterable[Register]) -> None:
        """Note what the session holds already: it is no news. Whose clock all follow, it tells."""
        for one in registers:
            keep(self._known, one)
        first = min(self._known.values(), key=lambda one: one.order, default=None)
        self.clocks.founder = first.author if first else ""

    def keep_time(self, moved: int) -> None:
        """Note by how much our clock was set, of which the times written know nothing."""
        if moved != self._moved:
            self._moved = moved
            self.clocks.forget()

    def give(self, parcel: Parcel) -> frozenset[str]:
        """Have registers written by the next `write`, as far as the others lack them.

        Of private points nothing is; returns those whose text the others have all the same.
        """
        given = {one.id for one in parcel.registers}
        self._private = (self._private - given) | parcel.private
        for key in [key for key in self._owed if key[0] in parcel.private]:
            del self._owed[key]
        turned: set[str] = set()
        for one in parcel.registers:
            keep(self._known, one)
            if one.id in parcel.private:
                if one.field not in STILL_SAID or one.id not in self._out:
                    continue
                if one.field == "private" and self._is_news(one):
                    turned.add(one.id)
            if self._is_news(one):
                keep(self._owed, one)
        return frozenset(turned)

    @abstractmethod
    def look(self) -> News:
        """Return what is new; raises FileError where that cannot be told."""

    @abstractmethod
    def write(self) -> None:
        """Write what is owed, a sign of life at need; raises FileError, and it is owed still."""

    @abstractmethod
    def leave(self) -> None:
        """Write what is owed, and that nobody is there from now on."""

    @abstractmethod
    def hang_up(self) -> None:
        """Let go of what is held open, whether or not it could be left."""

    @abstractmethod
    def _is_news(self, one: Register) -> bool:
        """Tell whether a register is to be written."""

    def _take(self, registers: Iterable[Register]) -> list[Register]:
        """Note what others have written; returns what is news to the session."""
        news: list[Register] = []
        for one in registers:
            known = self._known.get(one.key)
            if keep(self._known, one) or (known and one.doubles(known)):
                news.append(one)
        return news

    def _hold(self, one: Register) -> None:
        keep(self._held, one)
        self._out.add(one.id)

    def _everybody(self) -> tuple[FolderPerson, ...]:
        return tuple(sorted(self._people.values(), key=lambda one: (one.name, one.author)))

    def _measured(self) -> int:
        """Return the time that is written: as if our clock had never been set."""
        return self._now() - self._moved


def replaces(one: Register, held: Register | None) -> bool:
    """Tell whether a register stands instead of the one that is held, if any is."""
    return held is None or one.replaces(held)


def keep(registers: dict[Key, Register], one: Register) -> bool:
    """Keep a register in the place of an older one of its key; returns whether it was news."""
    key = one.key
    if replaces(one, registers.get(key)):
        registers[key] = one
        return True
    return False
