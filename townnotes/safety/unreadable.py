"""What of an open session damage made unreadable: whose notes, and which backup has it still.

A damaged row is believed in nothing: what it says it is of is asked of the session, and what a
backup has in its place is a register of its own, whole and with its own stamp. So bringing it back
is a union like any other, and what was typed since stays.
"""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from itertools import islice
from typing import NamedTuple

from townnotes.domain.entities import KINDS, Intervention, Participant, Pause, Point, SessionDetails
from townnotes.domain.erased import UNNAMED
from townnotes.domain.fields import label_of
from townnotes.domain.registers import Register, decode_value
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.safety.backups import Backup, backups
from townnotes.session import Session
from townnotes.store.erasing import NOTE, versions_of
from townnotes.store.opening import Source, read_source
from townnotes.store.set_aside import SetAside

MOST_BACKUPS = 20
"""So many of the newest are looked through; each takes up to a second."""


class Unreadable(NamedTuple):
    """One damaged row, and what the session knows of what it is of."""

    row: SetAside
    intervention: str = ""
    """The id of the intervention it is noted in, or of itself; nothing where it is of none."""
    whose: str = ""
    """Who speaks there, or whom or what it is of, as far as that has a name."""
    what: str = ""
    """What people call the field, where it is no line of a note."""
    is_earlier: bool = False
    """Whether it is an earlier version: what the session says now is whole."""

    @property
    def is_of_erased(self) -> bool:
        """Whether it noted what was erased and is refused."""
        return self.row.entity == NOTE

    @property
    def words(self) -> str:
        """What the damage has left of its words; a letter may be wrong."""
        value = self.row.value
        try:
            said = decode_value(value)
        except (ValueError, TypeError, RecursionError):
            said = value.decode(errors="replace") if isinstance(value, bytes) else value
        return said if isinstance(said, str) else ""


class Whereabouts(NamedTuple):
    """Where so many damaged lines, or one damaged field, belong."""

    intervention: str
    whose: str
    what: str
    is_earlier: bool
    entries: int


class Recovery(NamedTuple):
    """What backups have in the place of damaged rows."""

    oldest: Backup
    """The oldest of the backups that anything is taken from."""
    registers: tuple[Register, ...]
    earlier: tuple[Register, ...]
    numbers: tuple[int, ...]
    """The damaged rows that it makes good."""


def unreadable_in(session: Session) -> list[Unreadable]:
    """Return what was set aside and nobody has looked at yet."""
    return known(session.aside.unseen(), session.state)


def known(rows: Iterable[SetAside], state: State) -> list[Unreadable]:
    """Return what a state knows of damaged rows, earlier versions last."""
    found = [_known(row, state) for row in rows]
    return sorted(found, key=lambda one: (one.is_earlier, str(one.row.stamp)))


def whereabouts(found: Iterable[Unreadable]) -> list[Whereabouts]:
    """Return where it belongs, those that belong together as one; what is lost now comes first."""
    lines = {(one.intervention, one.whose, one.what, one.is_earlier, one.row.id) for one in found}
    counted = Counter(one[:4] for one in lines)
    return [
        Whereabouts(*place, count)
        for place, count in sorted(counted.items(), key=lambda one: (one[0][3], -one[1], one[0]))
    ]


def find_in_backups(found: Iterable[Unreadable], every: Iterable[Backup]) -> Recovery | None:
    """Return what the newest backups have of it, None where that is nothing; for any thread."""
    wanted = {one.row.number: one for one in found if not one.is_of_erased}
    good: dict[int, Register] = {}
    oldest: Backup | None = None
    for backup in islice(every, MOST_BACKUPS):
        missing = [one for number, one in wanted.items() if number not in good]
        held = _held_in(backup) if missing else None
        more = {one.row.number: held.instead_of(one) for one in missing} if held else {}
        if any(more.values()):
            good |= {number: one for number, one in more.items() if one is not None}
            oldest = backup
    if oldest is None:
        return None
    registers = tuple(one for number, one in good.items() if not wanted[number].is_earlier)
    earlier = tuple(one for number, one in good.items() if wanted[number].is_earlier)
    return Recovery(oldest, registers, earlier, tuple(good))


def mend_erased(session: Session) -> None:
    """Have what was erased refused as before, where damage touched a note of it.

    A note is never taken away, so that a backup with at least as many, the sound ones among them,
    has them all.
    """
    damaged = [one for one in session.aside.unseen() if one.entity == NOTE]
    if not damaged:
        return
    said = {(one.id, one.field, one.author, one.stamp) for one in damaged}
    sound = versions_of(session.erased) - said
    id_ = session.state.session.id
    for backup in islice(backups(session.path, session.state.group(id_)), MOST_BACKUPS):
        with suppress(FileError):
            erased = read_source(backup.path).erased
            held = versions_of(erased)
            if sound <= held and len(held) >= len(sound) + len(damaged):
                session.refuse(erased)
                session.aside.make_good((), [one.number for one in damaged])
                session.remarks.append(
                    "A note of what was erased was damaged in the file. A backup had it: what was "
                    "erased stays so."
                )
                return


def bring_back(session: Session, recovery: Recovery) -> None:
    """Take what the backups have into the session; raises FileError where the disk refuses."""
    session.take_in(recovery.registers)
    if not session.is_saved:
        raise FileError(session.trouble)
    versions = [one for one in recovery.earlier if not session.erased.refuses(one)]
    session.aside.make_good(versions, recovery.numbers)


class _Held:
    """What a backup holds, by what a damaged row may still have right."""

    def __init__(self, source: Source) -> None:
        self._newest = {one.key: one for one in source.registers}
        self._stamped = {(one.author, one.stamp): one for one in source.registers}
        versions = (*source.earlier, *source.registers)
        self._versions = {(one.author, one.stamp): one for one in versions}

    def instead_of(self, one: Unreadable) -> Register | None:
        """Return what stands in the place of a damaged row; no stamp of an author comes twice."""
        row = one.row
        if one.is_earlier:
            return self._versions.get((row.author, row.stamp))
        return self._stamped.get((row.author, row.stamp)) or self._newest.get(
            (row.id, row.field, row.author)
        )


def _held_in(backup: Backup) -> _Held | None:
    try:
        return _Held(read_source(backup.path))
    except FileError:
        return None


def _known(row: SetAside, state: State) -> Unreadable:
    held = state.registers_of(str(row.id)).get(str(row.field))
    is_earlier = held is not None and type(row.stamp) is int and held.stamp > row.stamp
    entity = held.entity if held else str(row.entity)
    kind = KINDS.get(entity)
    if kind is None:
        return Unreadable(row, is_earlier=is_earlier)
    parent = str(state.value(str(row.id), "intervention", "") or "")
    is_in_turn = kind in {Point, Pause}
    turn = parent if is_in_turn else str(row.id) if kind is Intervention else ""
    what = "" if kind is Point else label_of(kind, str(row.field))
    return Unreadable(row, turn, _whose(state, kind, str(row.id), turn), what, is_earlier)


def _whose(state: State, kind: type, id_: str, turn: str) -> str:
    intervention = state.find(Intervention, turn) if turn else None
    person = intervention.speaker if intervention else id_ if kind is Participant else ""
    participant = state.find(Participant, person) if person else None
    if participant is not None:
        return participant.name or participant.organization or UNNAMED
    return state.session.name if kind is SessionDetails else ""
