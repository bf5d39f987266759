"""Near points and likely themes are proposed; a person says whether they are right."""

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Link, Point, Theme
from townnotes.summary.wording_round.near import near_points
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


def _near(town: Townhall) -> list[str]:
    """Return what is near the last point on wells."""
    state = town.state
    near = near_points(state, _point(town, "clean wells for villages"))
    found = (state.find(Point, one.point) for one in near)
    return [one.text for one in found if one]


def _themes(town: Townhall, text: str) -> list[str]:
    state = town.state
    found = (state.find(Theme, one) for one in proposed_themes(state, _point(town, text)))
    return [one.label for one in found if one]


# N3, X9
def test_three_points_of_the_theme_are_near_whatever_their_stance() -> None:
    found = _near(_town())

    assert len(found) == 3
    assert set(found[:2]) == {"clean wells in every village", "wells in villages"}
    assert "teachers for girls" not in found


# N3, X9
def test_what_was_joined_kept_apart_or_opposed_is_not_near() -> None:
    for kind in ("point", "apart", "opposed"):
        town = _town()
        one, other = (_point(town, text).id for text in ("clean wells in every village",
                                                         "clean wells for villages"))  # fmt: skip
        town.add(Link, "", kind=kind, one=one, other=other)

        assert "clean wells in every village" not in _near(town)


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
