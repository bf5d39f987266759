"""Participants and conveners as they are added before the call."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.participants import add_to_roster
from townnotes.domain.commands.sessions import add_convener, add_convener_alike
from townnotes.domain.entities import Convener, Participant
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError


def _last(townhall: Townhall) -> Participant:
    return townhall.state.all(Participant)[-1]


@pytest.mark.parametrize("organization", ["River Network", "river network"])
def test_nobody_is_added_to_the_roster_twice(townhall: Townhall, organization: str) -> None:
    townhall.do(add_to_roster(townhall.state, new_id(), "Ada Obi", "River Network"))

    with pytest.raises(RuleError, match="ada obi is in the table already"):
        add_to_roster(townhall.state, new_id(), "ada obi", organization)


def test_one_name_may_stand_for_two_organizations(townhall: Townhall) -> None:
    townhall.do(add_to_roster(townhall.state, new_id(), "Ada Obi", "River Network"))

    townhall.do(add_to_roster(townhall.state, new_id(), "Ada Obi", "Delta Forum"))

    assert len(townhall.state.all(Participant)) == 2


def test_the_first_category_is_likely_until_another_was_chosen(townhall: Townhall) -> None:
    stakeholder = townhall.category("stakeholder", "stakeholders")
    entity = townhall.category("UN entity", "UN entities")

    townhall.do(add_to_roster(townhall.state, new_id(), "Ada Obi", ""))
    assert _last(townhall).category == stakeholder.id

    townhall.participant("Marta Kovač", category=entity.id)
    townhall.do(add_to_roster(townhall.state, new_id(), "Bo Lind", ""))
    assert _last(townhall).category == entity.id


def test_without_categories_nobody_has_one(townhall: Townhall) -> None:
    townhall.do(add_to_roster(townhall.state, new_id(), "Ada Obi", ""))

    assert _last(townhall).category == ""


def test_a_convener_is_likely_to_share_role_and_post_with_the_one_before(
    townhall: Townhall,
) -> None:
    said = {"role": "co-facilitator", "post": "Permanent Representative", "to": "the UN"}
    townhall.do(add_convener(townhall.state, new_id(), name="Ada Obi", of="Norland", **said))

    townhall.do(add_convener_alike(townhall.state, new_id()))

    first, second = townhall.state.all(Convener)
    assert (second.role, second.post, second.to) == (first.role, first.post, first.to)
    assert (second.name, second.of) == ("", "")
