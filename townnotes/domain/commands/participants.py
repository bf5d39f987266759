"""Participants and their categories."""

from typing import Any

from townnotes.domain.commands.records import change, delete, last_rank, make
from townnotes.domain.entities import Category, Intervention, Participant, Request
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


def add_participant(state: State, id_: str, name: str, **fields: Any) -> list[Assign]:
    """Add a participant; one who is known by organization alone needs no name."""
    name = name.strip()
    if not name and not str(fields.get("organization", "")).strip():
        raise RuleError("A participant needs a name or an organization.")
    rank = fields.pop("rank", "") or last_rank(state, Participant)
    return make(Participant, id_, rank=rank, name=name, **fields)


def add_to_roster(state: State, id_: str, name: str, organization: str) -> list[Assign]:
    """Add one who is to take part, in the likely category; refuses who is there already."""
    for one in state.all(Participant):
        same_name = one.name.casefold() == name.casefold()
        if same_name and one.organization.casefold() == organization.casefold():
            raise RuleError(f"{name or organization} is in the table already.")
    likely = _likely_category(state)
    return add_participant(state, id_, name, organization=organization, category=likely)


def change_participant(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Correct a participant; every list, table and export follows. Naming one identifies them."""
    participant = state.find(Participant, id_)
    if participant is None:
        return []
    name = fields.get("name", participant.name).strip()
    if not name and not fields.get("organization", participant.organization).strip():
        raise RuleError("A participant needs a name or an organization; the earlier one stays.")
    if "name" in fields and name != participant.name and "to_identify" not in fields:
        fields["to_identify"] = False
    return change(participant, **fields)


def remove_participant(state: State, id_: str) -> list[Assign]:
    """Remove a participant who has not spoken, with what they asked for."""
    participant = state.find(Participant, id_)
    if participant is None:
        return []
    if state.having(Intervention, "speaker", participant.id):
        raise RuleError(
            f"{participant.name} has taken the floor and stays in the record. "
            "If somebody else spoke, correct the speaker of that intervention first."
        )
    return delete(participant, *state.having(Request, "participant", participant.id))


def add_category(state: State, id_: str, singular: str, plural: str, **fields: Any) -> list[Assign]:
    """Add a category of participants; its two words are printed in the summary."""
    if not singular.strip() or not plural.strip():
        raise RuleError("A category needs two words, such as “stakeholder” and “stakeholders”.")
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
            raise RuleError("A category needs its two words; the earlier ones stay.")
    return change(category, **fields)


def remove_category(state: State, id_: str) -> list[Assign]:
    """Remove a category that nobody belongs to."""
    category = state.find(Category, id_)
    if category is None:
        return []
    holders = len(state.having(Participant, "category", category.id))
    if holders:
        raise RuleError(
            f"{holders} of the participants are “{category.plural}”: "
            "give them another category first."
        )
    return delete(category)


def _likely_category(state: State) -> str:
    """Return the category of who was added last: rosters come group by group."""
    everyone, categories = state.all(Participant), state.all(Category)
    if everyone and everyone[-1].category:
        return everyone[-1].category
    return categories[0].id if categories else ""
