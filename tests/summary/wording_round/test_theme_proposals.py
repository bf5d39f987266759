"""Likely themes are proposed for a point that has none; a person takes one."""

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Point, Theme
from townnotes.summary.wording_round.theme_proposals import proposed_themes


def _town() -> Townhall:
    town = Townhall()
    for label in ("water", "schools"):
        town.theme(label)
    for who, stance, text in (
        ("a", "called for", "clean wells in every village"),
        ("b", "opposed", "wells in villages"),
        ("c", "", "toilets"),
        ("d", "", "pumps for farms"),
        ("e", "", "clean wells for villages"),
    ):
        town.says(who, stance, text, "water")
    town.says("f", "", "teachers for girls", "schools")
    return town


def _point(town: Townhall, text: str) -> Point:
    return next(one for one in town.state.all(Point) if one.text == text)


def _themes(town: Townhall, text: str) -> list[str]:
    state = town.state
    found = (state.find(Theme, one) for one in proposed_themes(state, _point(town, text)))
    return [one.label for one in found if one]


# N3
def test_themes_are_proposed_by_their_words_and_by_what_was_noted_on_them() -> None:
    town = _town()
    town.says("g", "", "teachers who stay")
    town.says("h", "", "the water is brown")

    assert _themes(town, "teachers who stay")[0] == "schools"
    assert _themes(town, "the water is brown")[0] == "water"


# N3
def test_at_most_three_themes_are_proposed() -> None:
    town = _town()
    for label in ("roads", "ports", "data"):
        town.theme(label)
    town.says("g", "", "teachers who stay")

    assert len(_themes(town, "teachers who stay")) == 3
