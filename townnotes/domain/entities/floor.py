"""Who asked for the floor, and who had it from when to when."""

from dataclasses import dataclass
from typing import ClassVar

from townnotes.domain.entities.entity import Entity, Ranked
from townnotes.domain.fields import fact, instant, ref

FLOOR_KINDS = ("statement", "group statement", "video message")
"""The kinds of intervention that count as taking the floor."""
OTHER_KINDS = ("convener reply", "point of order", "right of reply", "procedural")
OPENING = "opening"
"""The kind of the opening note: what was noted before anybody had the floor. It has no speaker,
stands first, and is neither counted nor numbered."""
CHAT_MESSAGE = "chat message"
"""The kind of what somebody wrote in the chat who was not heard then: no turn at the floor."""
_KINDS = (*FLOOR_KINDS, *OTHER_KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Ranked):
    """A line of the speakers' list: who asked for the floor, and what became of it."""

    entity: ClassVar[str] = "request"
    participant: str = ref("participant")
    kind: str = fact("statement", among=_KINDS)
    on_behalf_of: str = fact(names="body")
    in_relation_to: str = fact(names="statement")
    state: str = fact("waiting", among=("waiting", "late", "called", "withdrawn", "not reached"))
    requested: int | None = instant()
    limit: int | None = fact(None, least=0)
    recorded_in: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention(Ranked):
    """One turn at speaking; the running one has begun and not ended. Or the opening note."""

    entity: ClassVar[str] = "intervention"
    request: str = ref("request", exchange="never")
    speaker: str = ref("participant")
    kind: str = fact("statement", among=(*_KINDS, OPENING, CHAT_MESSAGE), compared="linked")
    item: str = ref("agenda_item")
    on_behalf_of: str = fact(names="body", compared="linked")
    in_relation_to: str = fact(names="statement", compared="linked")
    began: int | None = instant()
    ended: int | None = instant()
    limit: int | None = fact(None, least=0)
    added_seconds: int = 0
    interpreted_from: str = fact(compared="linked")
    joined: tuple[str, ...] = fact((), of_group="own")
    recorded_in: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Entity):
    """A stretch of an intervention that is not counted as speaking."""

    entity: ClassVar[str] = "pause"
    intervention: str = ref("intervention", exchange="apart")
    began: int | None = instant(key="from")
    ended: int | None = instant(key="to")
    recorded_in: str = fact(exchange="apart", compared="never", of_group="own")
