"""What a session holds: one frozen class an entity, whose fields are the registers' fields.

A field is declared here once, with a default: registers, state, plain tables, the JSON format, the
merge and the search for names read what they need of it. `entity` is how registers call the class;
`members` are one register a member (`themes/<id>`), a `mapping` one register a key
(`paragraphs/<number>`), every other field is set as one value. Instants are UTC milliseconds,
lengths whole seconds, dates ISO text. `recorded_in` names the clock that an entity's instants were
read from (`clocks.py`). `made` is written once, so that its stamp tells which of two
linked entities is the earlier.
"""

from typing import TypeVar

from townnotes.domain.entities.clock import Clock
from townnotes.domain.entities.entity import Entity, Ranked
from townnotes.domain.entities.floor import (
    CHAT_MESSAGE,
    FLOOR_KINDS,
    OPENING,
    OTHER_KINDS,
    Intervention,
    Pause,
    Request,
)
from townnotes.domain.entities.people import Category, NoteTaker, Participant
from townnotes.domain.entities.points import Link, Point
from townnotes.domain.entities.summary import Edition, Reiteration, Statement, SummaryRemark
from townnotes.domain.entities.townhall import (
    AgendaItem,
    Contact,
    Convener,
    NextStep,
    OwnStance,
    ReferenceText,
    SessionDetails,
    Theme,
)

__all__ = [
    "CHAT_MESSAGE",
    "FLOOR_KINDS",
    "KINDS",
    "OPENING",
    "OTHER_KINDS",
    "AgendaItem",
    "AnyEntity",
    "Category",
    "Clock",
    "Contact",
    "Convener",
    "Edition",
    "Entity",
    "Intervention",
    "Link",
    "NextStep",
    "NoteTaker",
    "OwnStance",
    "Participant",
    "Pause",
    "Point",
    "Ranked",
    "ReferenceText",
    "Reiteration",
    "Request",
    "SessionDetails",
    "Statement",
    "SummaryRemark",
    "Theme",
]

AnyEntity = TypeVar("AnyEntity", bound=Entity)

KINDS: dict[str, type[Entity]] = {
    kind.entity: kind for kind in (
        SessionDetails, Convener, NextStep, Contact, ReferenceText, Category, Theme, Participant,
        NoteTaker, OwnStance, AgendaItem, Request, Intervention, Pause, Point, Link, Statement,
        SummaryRemark, Reiteration, Edition, Clock,
    )
}  # fmt: skip
