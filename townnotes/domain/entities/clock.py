"""By which clock something was recorded."""

from dataclasses import dataclass
from typing import ClassVar

from townnotes.domain.entities.entity import Entity
from townnotes.domain.fields import fact, instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Entity):
    """How far a laptop's clock was ahead of the reference clock, as a merge has found.

    `session` is what `recorded_in` of others calls it, `offset_ms` what was found at `at`, an
    instant that this clock said, `drift` what it gains, in parts per million.
    """

    entity: ClassVar[str] = "clock"
    session: str = fact(exchange="apart", compared="never")
    offset_ms: int = fact(0, compared="never", least=-(1 << 43), most=1 << 43)
    drift: int = fact(0, compared="never", least=-1_000, most=1_000)
    at: int | None = instant(compared="never")
    reference: bool = fact(False, compared="never")
