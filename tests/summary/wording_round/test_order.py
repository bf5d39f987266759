"""The round asks theme by theme, first for what matters, last for what has no theme."""

from tests.summary.townhalls import Townhall, with_others
from tests.summary.waiting import waiting
from townnotes.domain.entities import Link, Point
from townnotes.summary.draft import write_draft
from townnotes.summary.wording_round.items import seconds_left, waiting_points


def _town() -> Townhall:
    town = Townhall()
    for label in ("pumps", "water"):
        town.theme(label)
    for who in "abc":
        town.says(who, "called for", "clean wells", "water")
    town.says("d", "called for", "more pumps", "pumps")
    return with_others(town, 3)


def _asked(town: Townhall) -> list[str]:
    state = town.state
    found = waiting_points(state, write_draft(state))
    points = (state.find(Point, one.point) for one in found)
    return [one.text for one in points if one]


# N3
def test_themes_come_in_the_order_of_the_draft_and_none_at_the_end() -> None:
    town = _town()
    town.says("e", "", "lamps -> dim")
    town.says("f", "", "pumps -> old", "pumps")
    town.says("g", "", "wells -> dry", "water")

    assert _asked(town) == ["wells -> dry", "pumps -> old", "lamps -> dim"]


# N3
def test_what_was_urged_called_for_or_opposed_comes_first_on_its_theme() -> None:
    town = _town()
    town.says("e", "", "wells -> dry", "water")
    town.says("f", "opposed", "wells -> dams", "water")
    town.says("g", "stressed", "wells -> life", "water")
    town.says("h", "urged", "pumps -> wells", "water")

    assert _asked(town) == ["wells -> dams", "pumps -> wells", "wells -> dry", "wells -> life"]


# N3
def test_a_card_is_asked_for_once_by_its_leading_point() -> None:
    town = _town()
    one = town.says("e", "", "wells -> dry", "water")
    other = town.says("f", "", "wells dry => thirst", "water", leads=True)
    town.add(Link, "", kind="point", one=one, other=other)

    assert _asked(town) == ["wells dry => thirst"]


# N3
def test_a_point_that_waits_for_its_opponent_alone_is_not_asked_for() -> None:
    town = _town()
    id_ = town.says("e", "called for", "open wells", "water")
    state = town.state
    draft = waiting(write_draft(state), id_, section="water", why="opponent")

    assert waiting_points(state, draft) == ()


# N3
def test_a_point_takes_five_seconds() -> None:
    assert seconds_left(70) == 350
