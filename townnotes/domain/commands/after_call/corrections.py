"""Keeps what a speaker says of what was recorded, and takes it into the point's words."""

from townnotes.domain.commands.points import word_point
from townnotes.domain.commands.records import change, last_rank, make
from townnotes.domain.commands.summary import settle_remark
from townnotes.domain.dates import checked_date
from townnotes.domain.entities import Point, SummaryRemark
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

_SOURCE = "reply"
"""What a correction came from."""


def keep_correction(state: State, id_: str, point: str, text: str, date: str) -> list[Assign]:
    """Keep a correction of a point, with the ISO date of the reply and what was recorded."""
    held = state.find(Point, point)
    said = text.strip()
    if held is None:
        raise RuleError("This point was deleted meanwhile. The reply is still in the field.")
    if held.private:
        raise RuleError("This point is private: it was sent to nobody. Nothing was kept.")
    if not said:
        raise RuleError("Type what the speaker wants recorded first.")
    if not date:
        raise RuleError("A correction needs the date of the reply.")
    return make(
        SummaryRemark,
        id_,
        rank=last_rank(state, SummaryRemark),
        point=point,
        words=held.text,
        text=said,
        date=checked_date(date),
        source=_SOURCE,
    )


def take_correction(state: State, id_: str) -> list[Assign]:
    """Give a point the words of a correction, and settle it; the words before are kept."""
    one = state.find(SummaryRemark, id_)
    point = state.find(Point, one.point) if one is not None else None
    if one is None or point is None:
        return []
    worded = word_point(state, point.id, one.text, point.stance)
    # Words typed into a gap fill it.
    return [*worded, *change(point, gap=False), *settle_remark(state, id_, is_settled=True)]
