"""The list of stances is the common one and what a session adds to it."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.stances import add_stance, change_stance, remove_stance
from townnotes.domain.entities import OwnStance
from townnotes.domain.points.stances import stance_like, stances_of
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError


# D5
@pytest.mark.parametrize(
    "verb",
    [
        "welcomed", "noted with appreciation", "urged", "called for", "stressed", "raised",
        "suggested", "asked for", "expressed concern", "opposed",
    ],
)  # fmt: skip
def test_the_usual_verbs_are_in_the_list(verb: str) -> None:
    assert stance_like(verb.replace(" ", "_"), stances_of(())).startswith(verb)


# D5
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("concern", "expressed concern about"),
        ("con", "expressed concern about"),
        ("apprec", "noted with appreciation"),
        ("co", "commended"),
        ("s", "suggested"),
        ("su", "suggested"),
        ("sup", "supported"),
        ("for", ""),
        ("xyz", ""),
    ],
)
def test_a_later_word_means_a_verb_where_it_is_the_only_one(typed: str, meant: str) -> None:
    assert stance_like(typed, stances_of(())) == meant


# D5
def test_a_verb_added_to_the_list_is_typed_like_any_other(townhall: Townhall) -> None:
    townhall.do(add_stance(townhall.state, new_id(), "pleaded  for", "urg"))
    townhall.asks(townhall.participant("Ada"))
    townhall.next()

    point = townhall.types("!plead night buses")

    own = townhall.state.all(OwnStance)[0]
    assert (point.stance, point.text) == ("pleaded for", "night buses")
    assert (own.family, own.strength) == ("ask", 7)


# D5
@pytest.mark.parametrize(
    ("words", "like", "why"),
    [
        (" ", "urged", "needs a word"),
        ("Urged", "urged", "already"),
        ("pleaded for", "xyz", "as strong as"),
        ("pleaded for", "", "as strong as"),
        ("pleaded for", "pleaded", "as strong as"),
    ],
)
def test_a_stance_without_words_or_place_is_refused(
    townhall: Townhall, words: str, like: str, why: str
) -> None:
    with pytest.raises(RuleError, match=why):
        add_stance(townhall.state, new_id(), words, like)


# D5
def test_a_verb_is_corrected_and_taken_off_the_list_and_points_keep_it(townhall: Townhall) -> None:
    townhall.do(add_stance(townhall.state, new_id(), "pleaded for", "urged"))
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    point = townhall.types("!plead night buses")
    own = townhall.state.all(OwnStance)[0]

    townhall.do(change_stance(townhall.state, own.id, words="begged for", like="asked for"))
    changed = townhall.state.all(OwnStance)[0]
    townhall.do(remove_stance(townhall.state, changed.id))

    assert (changed.words, changed.family, changed.strength) == ("begged for", "ask", 4)
    assert townhall.state.all(OwnStance) == ()
    assert townhall.state.points_of(point.intervention)[0].stance == "pleaded for"
