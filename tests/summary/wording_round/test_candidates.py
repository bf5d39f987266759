"""The round shows the sentence that the words would make, and writes nothing for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.townhalls import Townhall
from townnotes.domain.commands.points import word_point
from townnotes.domain.entities import Point
from townnotes.summary.draft import one_point
from townnotes.summary.style.house_style import BUILT_IN, built_in, in_language
from townnotes.summary.wording_round.candidate import CandidateSentences, RewordedPoint

STANCES = ("", "welcomed", "supported", "suggested", "asked", "called for", "opposed")
TEXTS = (
    "clean wells", "the need for wells", "women are half of water users", "why there is no fund",
    "des puits propres", "más pozos limpios", "wells by 2030, and pumps", "no dams",
)  # fmt: skip


NOTED = "water -> life 4 all"


def _town() -> tuple[Townhall, str]:
    """Return a townhall, and its point that waits for words."""
    town = Townhall()
    town.theme("water")
    town.says("a", "called for", "clean wells", "water")
    point = town.says("b", "", NOTED, "water")
    town.says("c", "opposed", "dams", "water")
    return town, point


# N3
@given(st.sampled_from(TEXTS), st.sampled_from(STANCES), st.sampled_from(("en", "fr", "es")))
def test_the_sentence_shown_is_the_one_that_the_draft_has_afterwards(
    text: str, stance: str, language: str
) -> None:
    town, point = _town()
    style = in_language(built_in("townhall"), language)

    shown = CandidateSentences(town.state, style).told(
        RewordedPoint(point, text, stance, is_accepted=True)
    )

    written = town.state_after(word_point(town.state, point, text, stance))
    told = one_point(written, style, point)
    assert told is not None
    assert shown.sentence.startswith(told.text)
    assert not shown.why


# N3
@pytest.mark.parametrize("name", BUILT_IN)
def test_every_house_style_shows_a_sentence(name: str) -> None:
    town, point = _town()
    candidate = RewordedPoint(point, "cleaner wells", "called for", is_accepted=True)

    shown = CandidateSentences(town.state, built_in(name)).told(candidate)

    assert "cleaner wells" in shown.sentence


# N3
def test_nothing_is_written_for_what_is_shown() -> None:
    town, point = _town()
    state = town.state
    before = state.find(Point, point)

    CandidateSentences(state, built_in("townhall")).told(RewordedPoint(point, "wells", "urged"))

    assert state.find(Point, point) == before


# N3
def test_words_that_no_rule_can_read_say_why_until_somebody_wrote_them() -> None:
    town, point = _town()
    sentences = CandidateSentences(town.state, built_in("townhall"))

    typed = sentences.told(RewordedPoint(point, "water -> life", ""))
    accepted = sentences.told(RewordedPoint(point, "water -> life", "", is_accepted=True))

    assert (typed.sentence, typed.why) == ("", "signs")
    assert accepted.sentence
    assert not accepted.why


# N3
def test_with_the_words_of_others_a_candidate_is_counted_with_them() -> None:
    town, point = _town()
    sentences = CandidateSentences(town.state, built_in("townhall"))

    told = sentences.told(RewordedPoint(point, "clean wells", "called for"))

    assert told.sentence == "Two stakeholders called for clean wells."
