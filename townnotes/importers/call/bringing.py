"""What a file of a call brings to a session: who is new, who was known, and how many they were."""

from collections.abc import Callable, Collection, Iterator
from typing import Any

from townnotes.domain.commands.participants import add_participant, change_participant
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Participant
from townnotes.domain.ranks import ranks_after
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.categories import CategoryFinder
from townnotes.importers.call.known_record import FILLED, KnownRecord, fills, remembered
from townnotes.importers.call.people import CallPerson, Why
from townnotes.importers.call.preview import Bringing, Brought, Preview


def bringing(
    state: State,
    found: CallFile,
    *,
    with_: Collection[Why] = (),
    adds: bool | None = None,
    without: Collection[int] = (),
) -> Bringing:
    """Return what a file brings; `with_` are those counted too, such as hosts.

    `adds` says whether everybody becomes a participant; by default a list does it, a report does
    not. `without` are the places of people who are left out by hand.
    """
    what = Preview(found, KnownRecord(state))
    what.with_, what.without = set(with_), set(without)
    if adds is not None:
        what.adds = adds
    return what.bringing()


def assigns(state: State, what: Bringing, new_id: Callable[[], str]) -> list[Assign]:
    """Return what is written: one step, which one undo takes back.

    Raises RuleError where the number is smaller than that of those who took the floor.
    """
    return [one for part in parts_of(state, what, new_id) for one in part]


def parts_of(
    state: State, what: Bringing, new_id: Callable[[], str], size: int = 0
) -> Iterator[list[Assign]]:
    """Give what is written in parts of so many people, all in one without a size.

    Each part may be written before the next is asked for; the first raises RuleError as `assigns`
    does, before anything is written.
    """
    if what.attendance is not None:
        yield change_details(state, attendance=what.attendance, attendance_trail=what.trail)
    categories = CategoryFinder(state, new_id, what.categories)
    last = max((one.rank for one in state.all(Participant)), default="")
    ranks = iter(ranks_after(last, what.count("added")))
    changed = [one for one in what.people if one.changes]
    for at in range(0, len(changed), size or len(changed) or 1):
        made: list[Assign] = []
        for one in changed[at : at + size] if size else changed:
            if one.does == "added":
                made += _added(state, one.person, next(ranks), new_id(), categories)
            else:
                made += _filled(state, one, categories)
        yield [*categories.taken(), *made]


def _added(
    state: State, one: CallPerson, rank: str, id_: str, categories: CategoryFinder
) -> list[Assign]:
    fields = {name: getattr(one, name) for name in FILLED if getattr(one, name)}
    fields["category"] = categories.id_of(one.category)
    return add_participant(state, id_, one.name, rank=rank, **fields)


def _filled(state: State, one: Brought, categories: CategoryFinder) -> list[Assign]:
    participant = state.find(Participant, one.participant)
    if participant is None:
        return []
    person = one.person
    new: dict[str, Any] = dict(fills(participant, person))
    if "category" in new:
        new["category"] = categories.id_of(person.category)
    if new and participant.to_identify and (person.organization or person.email):
        new["to_identify"] = False
    if one.is_settled:
        new["aliases"] = remembered(participant, person.name)
    return change_participant(state, participant.id, **new)
