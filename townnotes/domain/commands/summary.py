"""The summary's paragraphs that a person has taken into their own hands."""

from townnotes.domain.commands.records import change, delete, make
from townnotes.domain.entities import Statement
from townnotes.domain.registers import Assign
from townnotes.domain.state import State


def edit_paragraph(
    state: State, id_: str, section: str, text: str, rests_on: tuple[str, ...] = ()
) -> list[Assign]:
    """Keep a paragraph as the rapporteur words it; drafting again leaves it alone."""
    held = written_by_hand(state, section)
    if held is not None:
        return change(held, text=text)
    return make(Statement, id_, section=section, text=text, rests_on=rests_on, by_hand=True)


def draft_again(state: State, section: str) -> list[Assign]:
    """Give a paragraph back to the rules."""
    held = written_by_hand(state, section)
    return delete(held) if held else []


def written_by_hand(state: State, section: str) -> Statement | None:
    """Return what the rapporteur wrote for a section, if they did."""
    return next(
        (one for one in state.all(Statement) if one.section == section and one.by_hand), None
    )
