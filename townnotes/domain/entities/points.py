"""What was said, and what of it is one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from townnotes.domain.entities.entity import Entity, Ranked
from townnotes.domain.fields import fact, instant, members, ref, texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(Ranked):
    """One line of a note: one thing said.

    `place` is a rank among the cards of its themes; where it `leads`, its words stand for all that
    are linked with it. Where its text was worded, `as_noted` is the first one and `worded` the
    digest of what was accepted by hand (`points/worded.py`). What was copied from the words of the
    call has its `source`, such as “Zoom transcript, 14:31:05”; `as_said` is the digest of the words
    as somebody said them, which may be quoted while its text is still these.
    """

    entity: ClassVar[str] = "point"
    intervention: str = ref("intervention", exchange="apart")
    by: str = ref("note_taker", label="Note-taker")
    at: int | None = instant(label="Time")
    text: str = fact(label="Words")
    stance: str = ""
    themes: tuple[str, ...] = members("theme", label="A theme")
    cites: tuple[str, ...] = members(exchange="apart", label="A paragraph")
    mentions: tuple[str, ...] = members("participant", is_newer=True, label="Somebody named")
    wording: Mapping[str, str] = texts(exchange="apart")
    emphasis: bool = False
    private: bool = False
    gap: bool = False
    place: str = fact(is_newer=True, compared="never")
    leads: bool = fact(False, is_newer=True)
    as_noted: str = fact(is_newer=True, compared="never", label="As noted")
    worded: str = fact(is_newer=True, compared="never")
    source: str = fact(is_newer=True, label="Source")
    as_said: str = fact(is_newer=True, compared="never")
    recorded_in: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Entity):
    """Two entities that are one; can be taken back.

    `kind` is any kind of entity, as participant, intervention, theme or convener. Three kinds join
    nothing: `apart` says of two that they are not one, `opposed` that the point `one` speaks
    against the point `other`, `undecided` that two may be one.
    """

    entity: ClassVar[str] = "link"
    kind: str = ""
    one: str = ""
    other: str = ""
