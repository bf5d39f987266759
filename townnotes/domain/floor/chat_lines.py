"""Lines to paste into the chat of the call; each is empty where there is nothing to say."""

from collections.abc import Iterable

from townnotes.domain.dates import date_in_words
from townnotes.domain.entities import Category, Contact, Participant, ReferenceText, Request
from townnotes.domain.erased import UNNAMED
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.floor.timer import Timing, as_clock
from townnotes.domain.state import State

NEXT_AT_MOST = 3
LEFT = (
    (15, "Please conclude."),
    (45, "Half a minute left, please."),
    (75, "One minute left, please."),
    (105, "One and a half minutes left, please."),
)
"""What is said up to so many seconds before the limit; beyond, whole minutes are told."""


def next_speakers(state: State, at_most: int = NEXT_AT_MOST) -> str:
    """Return who speaks next: `Next speakers: 1. Juan Pérez (IOM); 2. …`."""
    named = [_speaker(state, one) for one in waiting(state)][: max(1, at_most)]
    if not named:
        return ""
    if len(named) == 1:
        return f"Next speaker: {named[0]}."
    listed = "; ".join(f"{place}. {name}" for place, name in enumerate(named, start=1))
    return f"Next speakers: {listed}."


def time_left(timing: Timing) -> str:
    """Return what the chair would say now; a paused or ended time, or none, has no line."""
    if timing.remaining is None or timing.state in {"idle", "paused", "ended"}:
        return ""
    if timing.remaining <= 0:
        return "Time is up, please conclude."
    seconds = timing.remaining / 1000
    words = next((words for until, words in LEFT if seconds <= until), "")
    return words or f"{round(seconds / 60)} minutes left, please."


def list_line(state: State) -> str:
    """Return whether the speakers' list is open, and how many wait."""
    many = len(waiting(state))
    count = {0: "nobody is", 1: "1 speaker is"}.get(many, f"{many} speakers are")
    if state.session.list_closed is not None:
        return f"The speakers’ list is closed; {count} still waiting."
    return f"The speakers’ list is open; {count} waiting."


def how_to_ask(state: State) -> str:
    """Return how to ask for the floor, and how long one may speak."""
    if state.session.list_closed is not None:
        return "The speakers’ list is closed; written inputs are welcome."
    asked = (
        "To ask for the floor, raise your hand or write in the chat your name, your organization "
        "and whether you speak for a group."
    )
    return f"{asked} {_limits(state)}".strip()


def contacts(state: State) -> str:
    """Return where written inputs go, one address a line."""
    found = [state.find(Contact, one) for one in state.session.inputs_contacts]
    lines = dict.fromkeys(_contact(one) for one in found if one is not None and one.value.strip())
    if not lines:
        return ""
    text = state.find(ReferenceText, state.session.inputs_on)
    about = f" on {text.short or text.name}" if text and (text.short or text.name) else ""
    deadline = state.session.inputs_deadline.strip()
    until = f" by {date_in_words(deadline)}" if deadline else ""
    return "\n".join([f"Written inputs{about} are welcome{until}:", *lines])


def _speaker(state: State, request: Request) -> str:
    one = state.find(Participant, request.participant)
    if one is None:
        return UNNAMED
    name = " ".join(filter(None, (one.honorific, one.name)))
    behind = request.on_behalf_of or one.organization
    return f"{name} ({behind})" if name and behind else name or behind or UNNAMED


def _limits(state: State) -> str:
    """Return the limits by category; one that all share is said once."""
    limits = {one.plural or one.singular: one for one in _counted(state.all(Category))}
    told = {name: _limit(one) for name, one in limits.items()}
    if not told:
        return ""
    if len(set(told.values())) == 1:
        return f"Speaking time: {next(iter(told.values()))}."
    return f"Speaking time: {'; '.join(f'{name} {limit}' for name, limit in told.items())}."


def _counted(categories: Iterable[Category]) -> list[Category]:
    return [one for one in categories if one.took_the_floor and one.limit]


def _limit(one: Category) -> str:
    alone = as_clock((one.limit or 0) * 1000)
    group = as_clock(one.group_limit * 1000) if one.group_limit else alone
    return f"{alone} ({group} on behalf of a group)" if group != alone else alone


def _contact(one: Contact) -> str:
    label = one.label.strip()
    return f"{label}: {one.value.strip()}" if label else one.value.strip()
