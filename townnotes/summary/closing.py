"""The closing paragraph: what comes next, and where written inputs go."""

from townnotes.domain.entities import Contact, NextStep
from townnotes.domain.state import State
from townnotes.summary.frames import Frames, link_run
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.lines.words import distinct

__all__ = ["closing", "contacts_for_inputs", "link_run"]


def closing(state: State, frames: Frames) -> tuple[Sentence, ...]:
    """Return the sentences on the next steps and on written inputs, as far as they are known."""
    steps = [told for one in state.all(NextStep) if (told := frames.next_step(one))]
    inputs = frames.written_inputs(contacts_for_inputs(state))
    return (*steps, *([inputs] if inputs else []))


def contacts_for_inputs(state: State) -> list[Contact]:
    """Return the contacts listed for written inputs, in the order they were listed."""
    ids = distinct(state.leader(one) for one in state.session.inputs_contacts)
    found = [state.find(Contact, one) for one in ids]
    return [one for one in found if one is not None and one.value.strip()]
