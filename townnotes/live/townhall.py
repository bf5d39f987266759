"""A live townhall as one author sees it: takes in what others gave, and gives what they lack."""

import json
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any, LiteralString, cast

from townnotes.domain.registers import Register
from townnotes.domain.stamps import wall_clock_ms
from townnotes.errors import FileError, RuleError
from townnotes.folder.lines import LONGEST_DELAY_MS, ClockReading, Header
from townnotes.folder.member import FolderPerson, Key, News, Parcel, SharedMember, keep, replaces
from townnotes.live.connection import LiveConnection
from townnotes.live.links import HOST, LiveLink, laptop_token
from townnotes.live.rows import batches, can_be_taken, read_rows
from townnotes.live.withheld import WORDS, Withheld

A_PAGE = 5000
PEOPLE_S = 2.0
"""Between two questions who is there."""
WRONG_CLOCK_MS = 300_000
"""A clock so far from the server's is told of; what laptops reckon with is finer."""
_A_DAY_MS = 86_400_000


def _hides_nothing(_: Register) -> bool:
    """Tell of no register that it is to be taken out."""
    return False


class LiveTownhall(SharedMember):
    """One author's place at a live townhall. Not for two threads at once."""

    poll_s, longest_poll_s = 0.4, 4.0
    give_after_ms = 100

    def __init__(
        self,
        link: LiveLink,
        header: Header,
        secret: str,
        *,
        day: str = "",
        sessions: Iterable[str] = (),
        now: Callable[[], int] = wall_clock_ms,
        clock: Callable[[], float] = time.monotonic,
        hides: Callable[[Register], bool] = _hides_nothing,
    ) -> None:
        """See a townhall by a link; `secret` is this computer's, `day` that of the townhall."""
        super().__init__(header.author, now)
        self.link = link
        self.is_host = link.kind == HOST
        self._header = header
        self._day = day or datetime.now(UTC).date().isoformat()
        self.token = laptop_token(secret, header.session, header.author)
        """By which the server knows this laptop."""
        self._sessions = {header.session, *sessions}
        self._clock = clock
        self._hides = hides
        self._server = LiveConnection(link.server)
        self._is_in = False
        self._after = 0
        self._damaged = self._refused = 0
        self._kept: dict[Key, Register] = {}
        """What is of others, or too large: the server does not take it from here."""
        self._withheld = Withheld()
        self._gone: set[str] = set()
        """The ids whose words are withheld."""
        self._erased: set[str] = set()
        self._asked_at = float("-inf")
        self._said_at = 0
        self._remark = ""

    def know(self, registers: Iterable[Register]) -> None:
        """Note what the session holds already: it is no news."""
        every = list(registers)
        super().know(every)
        self._follow(every)

    def look(self) -> News:
        """Return what is new on the server; raises FileError where it cannot be asked."""
        self.enter()
        rows = self._ask("SELECT * FROM live.since(%s, %s)", self.token, self._after)
        arrived = read_rows(rows, self._after)
        self._after = arrived.newest
        self._damaged += arrived.damaged
        self._refused += arrived.refused
        for one in arrived.registers:
            self._hold(one)
            if self._hides(one) and self._is_ours(one):
                self._erased.add(one.id)
        news = self._take(arrived.registers)
        self._follow(arrived.registers)
        if self._clock() - self._asked_at >= PEOPLE_S:
            self._see_people()
        return News(
            news,
            self._everybody(),
            damaged=self._damaged,
            refused=self._refused,
            has_more=len(rows) == A_PAGE,
            ahead=self.clocks.ahead,
            kept_here=self._why_kept(),
            remark=self._remark,
        )

    def give(self, parcel: Parcel) -> frozenset[str]:
        """Have registers given by the next `write`, as far as the server lacks them.

        Of private points nothing is; returns those whose text the others have all the same.
        """
        # Whether words are withheld is known once all of an entity is.
        self._follow(parcel.registers)
        return super().give(parcel)

    def write(self) -> None:
        """Give what is owed, and a sign of life at need; raises FileError, and it is owed still."""
        self.enter()
        self._give_owed()
        if self._erased and self.may_write:
            self._ask("SELECT live.forget(%s, %s)", self.token, sorted(self._erased))
            self._erased.clear()
        is_due = not 0 <= self._now() - self._said_at < self.heartbeat_ms
        if is_due or self.clocks.has_news:
            self._say_here()

    def leave(self) -> None:
        """Give what is owed, say that nobody is there from now on, and hang up."""
        try:
            self.enter()
            self._give_owed()
            self._say_here(is_leaving=True)
        finally:
            self.hang_up()

    def hang_up(self) -> None:
        """Let go of the connection; the next question makes a new one."""
        self._server.close()

    def enter(self) -> None:
        """Join by the link, or open the townhall; asked again, nothing changes."""
        if self._is_in:
            return
        header = self._header
        if self.is_host:
            self._ask(
                "SELECT live.open(%s, %s, %s, %s, %s::date, %s, %s)",
                self.link.token, self.token, header.session, header.title[:500], self._day,
                header.author, header.name[:200],
            )  # fmt: skip
        else:
            found = self._ask("SELECT id, may_write FROM live.invited(%s)", self.link.token)
            if not found or found[0][0] not in self._sessions:
                raise RuleError("The link is of another townhall than this one.")
            self.may_write = bool(found[0][1])
            self._ask(
                "SELECT live.join(%s, %s, %s, %s)",
                self.link.token, self.token, header.author, header.name[:200],
            )  # fmt: skip
        self._compare_clocks()
        self._is_in = True

    def _compare_clocks(self) -> None:
        rows = self._ask("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint")
        ahead = self._measured() - int(rows[0][0])
        self._remark = _said_of_clock(ahead) if abs(ahead) > WRONG_CLOCK_MS else ""

    def _give_owed(self) -> None:
        for one in [one for one in self._owed.values() if not self._may_give(one)]:
            del self._owed[one.key]
            self._keep_back(one)
        owed = sorted(self._owed.values(), key=lambda one: one.order)
        for text, some in batches(owed):
            try:
                self._ask("SELECT live.put(%s, %s::json)", self.token, text)
            except (FileError, RuleError):
                # Somebody may have joined meanwhile, who speaks for themselves from now on.
                self._asked_at = float("-inf")
                raise
            for one in some:
                self._hold(one)
                self._owed.pop(one.key, None)

    def _say_here(self, *, is_leaving: bool = False) -> None:
        now = self._measured()
        reading = self.clocks.reading(now)
        told = json.dumps(reading.seen)
        rows = self._ask("SELECT live.here(%s, %s, %s, %s)", self.token, now, is_leaving, told)
        self._said_at = self._now()
        if int(rows[0][0]) < self._after:
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Give all again to a server that was put back to a backup."""
        self._after = 0
        self._held.clear()
        self._out.clear()
        for one in self._known.values():
            if one.id not in self._private:
                self._owe(one)

    def _see_people(self) -> None:
        """Note who is there: by our clock, as theirs may be wrong."""
        self._asked_at = self._clock()
        rows = self._ask("SELECT * FROM live.people(%s)", self.token)
        now, measured = self._now(), self._measured()
        self._people = {}
        for author, name, age, at, clock_age, has_left, writes, told, is_good in rows:
            if author == self._author:
                continue
            self._people[author] = FolderPerson(
                author, name, now - age, at, has_left or not is_good, not writes
            )
            if at:
                reading = ClockReading(at + clock_age, _seen_in(told))
                self.clocks.see(author, reading, measured)
        self.clocks.settle()

    def _is_news(self, one: Register) -> bool:
        if not replaces(one, self._held.get(one.key)):
            return False
        if not self._may_give(one):
            self._keep_back(one)
            return False
        return True

    def _is_ours(self, one: Register) -> bool:
        """Tell whether the server takes a register from here: our own, or of who never joined."""
        is_relayed = self.is_host and one.author not in self._people
        return one.author == self._author or is_relayed

    def _may_give(self, one: Register) -> bool:
        is_taken = self.may_write and self._is_ours(one) and can_be_taken(one)
        return is_taken and not (one.field in WORDS and one.id in self._gone)

    def _keep_back(self, one: Register) -> None:
        if self.may_write and not (one.field in WORDS and one.id in self._gone):
            keep(self._kept, one)

    def _why_kept(self) -> tuple[str, ...]:
        """Say what stays here, as far as the server lacks it still."""
        kept = [one for one in self._kept.values() if replaces(one, self._held.get(one.key))]
        large = sum(not can_be_taken(one) for one in kept)
        others = len(kept) - large
        why: list[str] = []
        if others:
            why.append(
                f"{_entries(others)} of people who have not joined: in your own file alone, as "
                "only they may bring that, or who shares the townhall."
            )
        if large:
            why.append(f"{_entries(large)} too large for the live server: in your own file alone.")
        return tuple(why)

    def _follow(self, registers: Iterable[Register]) -> None:
        """Forget that the server has words which it takes out, and owe those that show again."""
        for id_ in self._gone | self._withheld.note(registers):
            if self._withheld.holds(id_):
                self._gone.add(id_)
                for key in self._withheld.words_of(id_):
                    self._held.pop(key, None)
                    self._owed.pop(key, None)
            elif id_ in self._gone:
                self._gone.discard(id_)
                for key in self._withheld.words_of(id_):
                    if key in self._known and id_ not in self._private:
                        self._owe(self._known[key])

    def _owe(self, one: Register) -> None:
        if self._is_news(one):
            keep(self._owed, one)

    def _ask(self, statement: LiteralString, *values: Any) -> list[tuple[Any, ...]]:
        return self._server.ask(statement, *values)


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _said_of_clock(ahead: int) -> str:
    """Say how far this computer's clock is from the server's."""
    days = round(abs(ahead) / _A_DAY_MS)
    length = f"{days} days" if days > 1 else f"{round(abs(ahead) / 60_000)} minutes"
    side = "ahead of" if ahead > 0 else "behind"
    return (
        f"This computer’s clock is {length} {side} the live server’s: set it, or the times of "
        "your notes are wrong."
    )


def _seen_in(told: str) -> dict[str, int]:
    try:
        found: Any = json.loads(told or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    every = cast("dict[str, Any]", found)
    return {
        who: gap for who, gap in every.items() if type(gap) is int and abs(gap) < LONGEST_DELAY_MS
    }
