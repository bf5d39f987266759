"""The tone names those behind it, and tells what ran through the debate no stronger than it was."""

import pytest

from tests.summary.townhalls import Townhall, paragraph_of, with_others
from townnotes.domain.entities import ReferenceText
from townnotes.summary.draft import write_draft
from townnotes.summary.style.house_style import built_in, in_language


def _well_received() -> Townhall:
    town = Townhall(
        audience=("stakeholders", "UN entities"), reception="was well received", inputs_on="text"
    )
    town.add(ReferenceText, "text", short="REV2")
    return with_others(town, 12)


# F2
@pytest.mark.parametrize(
    ("stance", "told"),
    [
        ("suggested", "repeatedly suggested a fund"),
        ("asked for", "repeatedly asked for a fund"),
        ("called for", "repeatedly called for a fund"),
    ],
)
def test_the_demand_of_a_debate_is_told_no_stronger_than_it_was_made(
    stance: str, told: str
) -> None:
    town = _well_received()
    for who in "abcd":
        town.says(who, stance, "a fund")

    assert town.paragraph("overview").endswith(f", stakeholders {told}.")


# F2
def test_the_demand_of_a_debate_is_told_no_stronger_in_french() -> None:
    town = _well_received()
    for who in "abcd":
        town.says(who, "suggested", "a fund")

    found = paragraph_of(
        write_draft(town.state, in_language(built_in("townhall"), "fr")), "overview"
    )

    assert found
    assert "ont suggéré" in found.text


# F2
def test_what_one_person_says_again_and_again_is_no_demand_of_stakeholders() -> None:
    town = _well_received()
    town.says("a", "called for", "a fund")
    for turn in ("turn a 2", "turn a 3"):
        town.turn("a", id_=turn)
        town.says(turn, "called for", "a fund")

    assert town.paragraph("overview") == "One stakeholder repeatedly called for a fund."


# F2
def test_the_tone_has_the_noun_of_those_behind_it() -> None:
    town = _well_received()
    for who in "abcd":
        town.speaker(who, "un")
        town.says(who, "called for", "a fund")

    assert ", UN entities repeatedly called for a fund." in town.paragraph("overview")


# F2
def test_key_issues_of_several_categories_are_those_of_participants() -> None:
    town = _well_received()
    town.theme("bees")
    town.speaker("u", "un")
    for who in "abcu":
        town.says(who, "called for", "a fund", "bees")

    assert ", participants raised a number of key issues." in town.paragraph("overview")
