"""Which fields refer to other entities, and to which one a register does."""

from townnotes.domain.entities import KINDS, references
from townnotes.domain.registers import Register, decode_value

REFERENCES = {name: references(kind) for name, kind in KINDS.items()}
"""By the entity: its fields that refer, with the entity that each refers to."""


def referred(one: Register) -> str:
    """Return the id that a register refers to, or an empty one."""
    field, slash, member = one.field.partition("/")
    if field not in REFERENCES.get(one.entity, {}):
        return ""
    return member if slash else str(decode_value(one.value))
