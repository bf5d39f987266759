"""A copy of a session's backup, brought in line with what the session says now.

Most of a long townhall stands in its newest backup as it is in memory, with all that is derived
from it; to write what differs takes a fraction of the time that writing all of it anew does.
"""

from collections.abc import Iterable
from typing import NamedTuple

from sqlite_utils import Database

from townnotes.domain.erased import Erased
from townnotes.domain.registers import Register, checksum
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.store import erasing, plain, writing
from townnotes.store.layout import as_register

_SUMMED = "SELECT id, count(*), max(stamp), sum(crc) FROM register GROUP BY id"
_OF = "SELECT entity, id, field, author, stamp, value, crc FROM register WHERE id = ?"

_Sums = tuple[int, int, int]
"""How many registers an entity has, the newest stamp, and the sum of their checksums."""


class Differences(NamedTuple):
    """What a state holds and a file does not, and what the file holds instead or besides."""

    missing: list[Register]
    other: list[Register]

    def is_all_newer(self) -> bool:
        """Tell whether the file holds nothing but what is missing replaces."""
        newer = {one.key: one for one in self.missing}
        return all(one.key in newer and newer[one.key].replaces(one) for one in self.other)


def catch_up(db: Database, state: State, erased: Erased) -> None:
    """Write what a copy of a backup lacks; the caller holds the transaction.

    The last merge can no longer be taken back. Raises FileError where the copy holds what the
    session has given up since, as after erasing.
    """
    if not plain.is_current(db) or erasing.erased_in(db.conn) != erased:
        raise FileError("The backup is of before something was erased.")
    found = _differences(db, state)
    if not found.is_all_newer():
        raise FileError("The backup holds what the session holds no more.")
    writing.forget(db)
    writing.put_and_keep(db, found.missing)
    plain.follow_many(db, state, frozenset((one.entity, one.id) for one in found.missing))


def _differences(db: Database, state: State) -> Differences:
    now = _summed(state.registers())
    then: dict[str, _Sums] = {row[0]: row[1:] for row in db.conn.execute(_SUMMED)}
    ids = {id_ for id_ in now.keys() | then.keys() if now.get(id_) != then.get(id_)}
    held = {one for one in state.registers() if one.id in ids}
    rows = [row for id_ in ids for row in db.conn.execute(_OF, [id_])]
    written = {one for row in rows if (one := as_register(row))}
    return Differences(sorted(held - written), sorted(written - held))


def _summed(registers: Iterable[Register]) -> dict[str, _Sums]:
    found: dict[str, _Sums] = {}
    for one in registers:
        count, newest, checksums = found.get(one.id, (0, 0, 0))
        found[one.id] = (count + 1, max(newest, one.stamp), checksums + checksum(one))
    return found
