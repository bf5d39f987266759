"""Participants and their categories."""

from collections.abc import Iterable
from typing import Any

from townnotes.domain.commands.records import change, delete, last_rank, make
from townnotes.domain.entities import Category, Intervention, Participant, Request
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

_TELLING = ("organization", "speaks_for", "email")
"""What tells who somebody is, once it is filled in."""


def add_participant(state: State, id_: str, name: str, **fields: Any) -> list[Assign]:
    """Add a participant; one who is known by organization alone needs no name."""
    name = name.strip()
    if not name and not str(fields.get("organization", "")).strip():
        raise RuleError("A participant needs a name or an organization.")
    rank = fields.pop("rank", "") or last_rank(state, Participant)
    return make(Participant, id_, rank=rank, name=name, **fields)


def add_to_roster(
    state: State, id_: str, name: str, organization: str, category: str = ""
) -> list[Assign]:
    """Add one who is to take part; refuses who is there already.

    Whoever was noted by that name and is still to be identified is the one who is added.
    """
    told = {"organization": organization, "category": category}
    namesakes = [one for one in state.all(Participant) if one.name.casefold() == name.casefold()]
    for one in namesakes:
        if one.organization.casefold() == organization.casefold() and not one.to_identify:
            raise RuleError("{name} is already in the table.", name=name or organization)
    for one in namesakes:
        if name and one.to_identify and not one.organization:
            new = {field: text for field, text in told.items() if text}
            return change(one, to_identify=False, **new)
    return add_participant(state, id_, name, **told)


def change_participant(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Correct a participant; every list, table and export follows.

    Whoever is named, or of whom is said for whom they are, is no longer to be identified.
    """
    participant = state.find(Participant, id_)
    if participant is None:
        return []
    name = fields.get("name", participant.name).strip()
    if not name and not fields.get("organization", participant.organization).strip():
        raise RuleError("A participant needs a name or an organization; the earlier one stays.")
    is_named = "name" in fields and name != participant.name
    if "to_identify" not in fields and (is_named or _tells(participant, fields)):
        fields["to_identify"] = False
    return change(participant, **fields)


def _tells(participant: Participant, fields: dict[str, Any]) -> bool:
    return any(
        fields.get(field, "").strip() not in {"", getattr(participant, field)} for field in _TELLING
    )


def identify(state: State, ids: Iterable[str]) -> list[Assign]:
    """Say of participants that they are who their names say."""
    return [
        assign for id_ in ids for assign in change(state.find(Participant, id_), to_identify=False)
    ]


def give_category(state: State, ids: Iterable[str], category: str) -> list[Assign]:
    """Give participants a category, all the same one; an empty one takes it away."""
    return [
        assign for id_ in ids for assign in change(state.find(Participant, id_), category=category)
    ]


def remove_participant(state: State, id_: str) -> list[Assign]:
    """Remove a participant who has not spoken, with what they asked for."""
    participant = state.find(Participant, id_)
    if participant is None:
        return []
    if state.having(Intervention, "speaker", participant.id):
        raise RuleError(
            "{name} has taken the floor and stays in the record. If "
            "somebody else spoke, correct the speaker of that "
            "intervention first.",
            name=participant.name,
        )
    return delete(participant, *state.having(Request, "participant", participant.id))


def add_category(state: State, id_: str, singular: str, plural: str, **fields: Any) -> list[Assign]:
    """Add a category of participants; its two words are printed in the summary."""
    if not singular.strip() or not plural.strip():
        raise RuleError(
            "A category needs a singular and a plural, such as “stakeholder” and “stakeholders”."
        )
    rank = last_rank(state, Category)
    words = {"singular": singular.strip(), "plural": plural.strip()}
    return make(Category, id_, rank=rank, **words, **fields)


def change_category(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Change a category's words, its limits, or whether it counts as taking the floor."""
    category = state.find(Category, id_)
    if category is None:
        return []
    for word in ("singular", "plural"):
        if not fields.get(word, getattr(category, word)).strip():
            raise RuleError("A category needs a singular and a plural; the earlier ones stay.")
    return change(category, **fields)


def remove_category(state: State, id_: str) -> list[Assign]:
    """Remove a category that nobody belongs to."""
    category = state.find(Category, id_)
    if category is None:
        return []
    holders = len(state.having(Participant, "category", category.id))
    if holders:
        raise RuleError(
            "{holders} of the participants are “{plural}”: give them another category first.",
            holders=holders,
            plural=category.plural,
        )
    return delete(category)
