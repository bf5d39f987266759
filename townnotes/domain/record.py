"""One entity as its registers leave it, before it is read as what it is."""

from collections.abc import Iterable
from operator import itemgetter

from townnotes.domain.registers import Register, Value, decode_value

_BY_ORDER = itemgetter(4, 3)
"""A register's `order`, told without a call: this sorts every entity that is read."""


class Record:
    """One entity's registers: the current one of each field, and other authors' beside it."""

    __slots__ = ("current", "entity", "is_deleted", "newest", "others")

    def __init__(self, entity: str) -> None:
        self.entity = entity
        self.current: dict[str, Register] = {}
        self.others: dict[tuple[str, str], Register] = {}
        self.newest: int = 0
        self.is_deleted = False
        """Whether the deletion is newer than every other register of the entity."""

    def put(self, register: Register) -> bool:
        """Take a register in; returns False where a newer one of its key is held already."""
        current = self.current.get(register.field)
        if current is None:
            self.current[register.field] = register
        elif current.author == register.author:
            if not register.replaces(current):
                return False
            self.current[register.field] = register
        elif not self._put_beside(register, current):
            return False
        if register.field != "deleted":
            self.newest = max(self.newest, register.stamp)
        if "deleted" in self.current:
            deleted = self.current["deleted"]
            self.is_deleted = deleted.value == "true" and deleted.stamp > self.newest
        return True

    def _put_beside(self, register: Register, current: Register) -> bool:
        key = (register.field, register.author)
        held = self.others.get(key)
        if held is not None and not register.replaces(held):
            return False
        if register.order > current.order:
            self.others.pop(key, None)
            self.others[register.field, current.author] = current
            self.current[register.field] = register
        else:
            self.others[key] = register
        return True

    def values(self) -> Iterable[tuple[str, Value]]:
        """Give `(field, value)` in the order the values were set, so members keep their order."""
        for register in sorted(self.current.values(), key=_BY_ORDER):
            if register.field != "deleted":
                yield register.field, decode_value(register.value)
