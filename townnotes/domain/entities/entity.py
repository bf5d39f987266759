"""What every entity is: an identity, and for most a place in an order."""

from dataclasses import dataclass
from typing import ClassVar

from townnotes.domain.fields import fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """What all entities have: an identity, and the id it came with from another program."""

    entity: ClassVar[str] = ""
    id: str
    source_id: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked(Entity):
    """An entity with a place in the order of its kind."""

    rank: str = fact(exchange="apart", compared="never", of_group="own")
