"""The wording round writes a point's words, stance and theme at once; one undo takes it back."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.wording import join_near, take_words
from townnotes.domain.entities import Point
from townnotes.domain.points.cards import card_of
from townnotes.domain.points.worded import is_worded
from townnotes.errors import RuleError


def _said(hall: Townhall, name: str, *lines: str) -> tuple[Point, ...]:
    turn = hall.speaks(hall.participant(name), *lines)
    return hall.state.points_of(turn.id)


def _now(hall: Townhall, point: Point) -> Point:
    found = hall.state.find(Point, point.id)
    assert found is not None
    return found


# N3
def test_words_stance_and_theme_are_one_step_and_the_note_is_kept(townhall: Townhall) -> None:
    theme = townhall.theme("water")
    (point,) = _said(townhall, "Ana", "water = life 4 all")

    townhall.do(take_words(townhall.state, point.id, "clean wells", "called for", theme), "Worded")

    worded = _now(townhall, point)
    assert (worded.text, worded.stance, worded.themes) == ("clean wells", "called for", (theme,))
    assert worded.as_noted == "water = life 4 all"
    assert is_worded(worded)

    townhall.session.undo()

    assert _now(townhall, point) == point


# N3
def test_who_noted_a_point_stays_its_note_taker(townhall: Townhall) -> None:
    (point,) = _said(townhall, "Ana", "water = life 4 all")

    townhall.do(take_words(townhall.state, point.id, "clean wells", "called for"))

    assert _now(townhall, point).by == point.by


# N3
def test_a_theme_that_a_point_wears_is_not_put_on_again(townhall: Townhall) -> None:
    theme = townhall.theme("water")
    (point,) = _said(townhall, "Ana", "water = life #water")

    written = take_words(townhall.state, point.id, point.text, point.stance, theme)

    assert written == []


# N3, X9
@pytest.mark.parametrize(("leads", "told"), [(True, "clean wells"), (False, "wells for all")])
def test_joined_with_a_near_point_the_one_that_leads_tells_both(
    townhall: Townhall, *, leads: bool, told: str
) -> None:
    (first,) = _said(townhall, "Ana", "wells for all")
    (second,) = _said(townhall, "Bo", "wells 4 all")
    words = ("clean wells" if leads else second.text, "")

    townhall.do(
        join_near(townhall.state, "link", second.id, first.id, words=words, leads=leads), "Joined"
    )

    card = card_of(townhall.state, second.id)
    assert card is not None
    assert card.worded.text == told
    assert len(card.points) == 2

    townhall.session.undo()

    assert _now(townhall, second) == second
    assert townhall.state.group(second.id) == (second.id,)


# N3, X9
def test_opposites_are_not_joined(townhall: Townhall) -> None:
    (first,) = _said(townhall, "Ana", "!oppose wells for all")
    (second,) = _said(townhall, "Bo", "!welcome wells 4 all")

    with pytest.raises(RuleError, match="not one statement"):
        join_near(
            townhall.state, "link", second.id, first.id, words=("wells", "welcomed"), leads=True
        )
