"""Whether a note is a sentence or the name of a thing, by what its words are among each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.summary.lines.reading import read_line
from townnotes.summary.lines.tagging.english_tags import english_tags
from townnotes.summary.lines.tagging.tagger import WordTag
from townnotes.summary.style.house_style import built_in

_SHORT = built_in("townhall").abbreviations["en"]


def _said(typed: str, stance: str = "") -> str:
    reading = read_line(typed, stance, "en", _SHORT)
    return reading.why or " | ".join(one.text for one in reading.said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("foxes sleep in gardens", "that foxes slept in gardens"),
        ("hedge saved the meadow in 2019", "that the hedge saved the meadow in 2019"),
        ("keepers take half", "that keepers took half"),
        ("bee law bans exchange between keepers",
         "that the bee law banned exchange between keepers"),
        ("honey tax worked in Malta, failed in Cyprus",
         "that the honey tax worked in Malta and failed in Cyprus"),
        ("the hive fund got 3m, needs 50m", "that the hive fund got 3m and needed 50m"),
        ("the draft says “may”, shd say “shall”",
         "that the draft said “may” and should say “shall”"),
        ("the hotline exists, nobody knows it",
         "that the hotline existed and that nobody knew it"),
        ("keepers need jobs, not promises", "that keepers needed jobs, not promises"),
        ("rules on hives to be published in Oct",
         "that rules on hives were to be published in October"),
        ("what about moths", "moths"),
    ],
)  # fmt: skip
def test_a_sentence_is_known_by_its_verb(typed: str, said: str) -> None:
    assert _said(typed) == said


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("meadow flooded twice since 2015", "verbless"),
        ("ponds dry by June", "verbless"),
        ("honey nobody wants", "verbless"),
        ("winter takes 9 weeks here, 9 months in Norway", "splice"),
        ("numbers change from year to year, cannot plan", "splice"),
        ("publish them", "reference"),
        ("not against a register as long as small keepers exempt", "no"),
    ],
)
def test_what_may_be_either_waits(typed: str, why: str) -> None:
    assert _said(typed) == why


@pytest.mark.parametrize(
    ("stance", "typed", "said"),
    [
        ("called for", "youth seat on the council", "a youth seat on the council"),
        ("expressed concern about", "heating costs passed on to keepers",
         "heating costs passed on to keepers"),
        ("called for", "dry, fire-safe storage for honey", "dry, fire-safe storage for honey"),
        ("stressed", "curfew for shop signs, 1 am latest",
         "a curfew for shop signs by 1 am at the latest"),
    ],
)  # fmt: skip
def test_a_thing_with_a_word_that_may_be_a_verb_is_still_a_thing(
    stance: str, typed: str, said: str
) -> None:
    assert _said(typed, stance) == said


@pytest.mark.parametrize(
    ("stance", "typed"),
    [
        ("urged", "register of keepers, public"),
        ("expressed concern about", "corporate buyers, whole meadows at once"),
    ],
)
def test_what_is_added_behind_a_comma_is_no_second_thing(stance: str, typed: str) -> None:
    assert _said(typed, stance) == "splice"


@given(st.text(max_size=200))
def test_each_word_of_any_text_has_one_tag(text: str) -> None:
    tagged = english_tags(text)
    assert len(tagged) <= len(text.split())
    assert all(isinstance(one.tag, WordTag) and one.margin >= 0 for one in tagged)
