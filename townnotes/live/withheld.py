"""Which entities' words a live server must not have: of what is deleted or private."""

from collections.abc import Iterable

from townnotes.domain.entities import Intervention
from townnotes.domain.registers import Register, decode_value

WORDS = frozenset({"text", "as_noted", "worded", "wording"})
"""The fields that go; the rest stays, so that an undo finds its place."""

Key = tuple[str, str, str]


class Withheld:
    """Follows all registers there are, and tells by them; the server reckons alike."""

    def __init__(self) -> None:
        self._deleted: dict[str, Register] = {}
        self._private: dict[str, Register] = {}
        self._newest: dict[str, int] = {}
        """By id, the newest stamp of what is no deletion."""
        self._parents: dict[str, Register] = {}
        self._children: dict[str, set[str]] = {}
        self._words: dict[str, set[Key]] = {}

    def note(self, registers: Iterable[Register]) -> set[str]:
        """Take registers in, in any order and again; returns the ids that they may concern."""
        touched: set[str] = set()
        for one in registers:
            self._note(one)
            touched.add(one.id)
        return touched.union(*(self._children.get(id_, ()) for id_ in touched))

    def words_of(self, id_: str) -> set[Key]:
        """Return the keys of an entity's registers that hold words."""
        return self._words.get(id_, set())

    def holds(self, id_: str) -> bool:
        """Tell whether an entity's words are withheld."""
        private, parent = self._private.get(id_), self._parents.get(id_)
        if private is not None and private.value == "true":
            return True
        return self._is_gone(id_) or (parent is not None and self._is_gone(_id_in(parent)))

    def _is_gone(self, id_: str) -> bool:
        deleted = self._deleted.get(id_)
        if deleted is None or deleted.value != "true":
            return False
        return deleted.stamp > self._newest.get(id_, 0)

    def _note(self, one: Register) -> None:
        if one.field == "deleted":
            _keep_current(self._deleted, one)
            return
        self._newest[one.id] = max(one.stamp, self._newest.get(one.id, 0))
        if one.field == "private":
            _keep_current(self._private, one)
        elif one.field in WORDS:
            self._words.setdefault(one.id, set()).add(one.key)
        elif one.field == Intervention.entity:
            _keep_current(self._parents, one)
            self._children.setdefault(_id_in(one), set()).add(one.id)


def _keep_current(held: dict[str, Register], one: Register) -> None:
    before = held.get(one.id)
    if before is None or one.order >= before.order:
        held[one.id] = one


def _id_in(one: Register) -> str:
    return str(decode_value(one.value))
