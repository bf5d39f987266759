"""Which points are private, as their registers say it: for whatever leaves this laptop."""

from collections.abc import Iterable

from townnotes.domain.entities import Point
from townnotes.domain.points.marks import read_marks
from townnotes.domain.registers import Register, decode_value


def says_private(one: Register) -> bool:
    """Tell whether a register makes its point private, at once or when its line is left."""
    if one.entity != Point.entity:
        return False
    if one.field == "private":
        return one.value == "true"
    is_marked = one.field == "text" and "//" in one.value
    return is_marked and read_marks(str(decode_value(one.value))).private


def private_points(registers: Iterable[Register]) -> frozenset[str]:
    """Return the points that are private by the current ones of the registers.

    A mark in a text is none where it was said later that the point is open.
    """
    said: dict[str, Register] = {}
    texts: dict[str, Register] = {}
    for one in registers:
        if one.entity == Point.entity and one.field in {"private", "text"}:
            current = said if one.field == "private" else texts
            held = current.get(one.id)
            if held is None or one.order > held.order:
                current[one.id] = one
    private = {one.id for one in said.values() if says_private(one)}
    marked = (one for one in texts.values() if says_private(one))
    return frozenset(private.union(one.id for one in marked if not _opened(said.get(one.id), one)))


def _opened(said: Register | None, text: Register) -> bool:
    return said is not None and said.value == "false" and said.order >= text.order
