"""Who takes part, who takes notes."""

from dataclasses import dataclass
from typing import ClassVar

from townnotes.domain.entities.entity import Ranked
from townnotes.domain.fields import fact, members, ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Category(Ranked):
    """A kind of participant; only those that count appear among who took the floor."""

    entity: ClassVar[str] = "category"
    singular: str = ""
    plural: str = ""
    took_the_floor: bool = False
    limit: int | None = fact(None, least=0)
    group_limit: int | None = fact(None, least=0)
    reply_limit: int | None = fact(None, least=0)
    subgroups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Ranked):
    """A person or group who may speak."""

    entity: ClassVar[str] = "participant"
    honorific: str = fact(compared="linked")
    name: str = fact(names="person", compared="linked")
    organization: str = fact(names="body", compared="linked")
    category: str = ref("category")
    subgroup: str = ""
    speaks_for: str = fact(names="body", compared="linked")
    aliases: tuple[str, ...] = members(names="alias", label="Also called")
    pronunciation: str = ""
    email: str = fact(names="address")
    to_identify: bool = False
    made: bool = fact(False, exchange="apart", compared="never", of_group="own")
    joined: tuple[str, ...] = fact((), of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteTaker(Ranked):
    """Who types; the lead is the rapporteur who merges and signs."""

    entity: ClassVar[str] = "note_taker"
    name: str = ""
    initials: str = ""
    role: str = fact(among=("lead", "note-taker"))
