"""English lines that begin with how a thing was said: the verb is their stance, and said once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.points.stance_words import stance_in_words
from townnotes.summary.lines.reading import read_line
from townnotes.summary.style.house_style import built_in

_SHORT = built_in("townhall").abbreviations["en"]


def _said(typed: str, stance: str = "") -> list[tuple[str, str]]:
    reading = read_line(typed, stance, "en", _SHORT)
    return [(one.stance, one.text) for one in reading.said]


@pytest.mark.parametrize(
    ("typed", "stance", "said"),
    [
        ("call for ban on wax imports", "called for", "a ban on wax imports"),
        ("propose fee of 6 euros for hives", "proposed", "a fee of 6 euros for hives"),
        ("propose to merge both hives", "proposed", "to merge both hives"),
        ("propose that levy be open to keepers", "proposed", "that the levy be open to keepers"),
        ("suggest map of meadows", "suggested", "a map of meadows"),
        ("recommend hive inspector in each town", "proposed", "a hive inspector in each town"),
        ("ask for review of honey rules", "asked for", "a review of honey rules"),
        ("ask mayor to plant limes", "asked for", "the mayor to plant limes"),
        ("ask about smoke in hives", "asked", "smoke in hives"),
        ("asks whether fund is open to keepers", "asked", "whether the fund was open to keepers"),
        ("stress link with pesticides", "stressed", "the link with pesticides"),
        ("emphasise that moths feed at night", "emphasized",
         "that moths fed at night"),
        ("highlight role of hedges", "highlighted", "the role of hedges"),
        ("reiterate call for hedges", "reiterated", "the call for hedges"),
        ("worried about theft of hives", "expressed concern about", "theft of hives"),
        ("call for nets, ropes and hooks", "called for", "nets, ropes and hooks"),
        ("call for hives in towns, especially near schools", "called for",
         "hives in towns, especially near schools"),
    ],
)  # fmt: skip
def test_the_verb_at_a_line_s_start_is_its_stance(typed: str, stance: str, said: str) -> None:
    assert _said(typed) == [(stance, said)]


@pytest.mark.parametrize(
    "typed",
    [
        "request clarification of hive rules",
        "call for new hives, cuts costs",
        "propose honey fund, 1% of turnover",
        "stress levels high among keepers",
        "proposed levy too high",
        "want seat at table not photo",
        "need hive, smoker and veil",
        "else nobody keeps bees",
    ],
)
def test_what_may_say_something_else_waits(typed: str) -> None:
    assert not _said(typed)


@pytest.mark.parametrize(
    "typed",
    ["call for papers closed in May", "stress at work", "requests for honey", "proposed levy",
     "support for hives", "highlights of the fair", "demand for wax"],
)  # fmt: skip
def test_nouns_of_the_same_letters_tell_no_stance(typed: str) -> None:
    assert stance_in_words(typed) == ""


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ready to help with maps", "expressed readiness to help with maps"),
        ("disagree that wasps are the problem", "disagreed that wasps were the problem"),
        ("warns that wax prices rise again", "warned that wax prices rose again"),
    ],
)
def test_a_verb_that_is_no_stance_is_told_as_it_is(typed: str, said: str) -> None:
    (one,) = read_line(typed, "", "en", _SHORT).said

    assert f"{one.phrase.to} {one.phrase.body}" == said


_VERBS = {
    "call for": "called for", "calls for": "called for", "propose": "proposed",
    "suggest": "suggested", "ask for": "asked for", "welcome": "welcomed",
    "concerned about": "expressed concern about", "opposes": "opposed",
}  # fmt: skip
_QUALITIES = ("", "new ", "regional ", "stronger ")
_THINGS = ("hive fund", "hives in towns", "ban on smoke", "honey tax", "maps", "UN envoy for bees")


@given(st.sampled_from(sorted(_VERBS)), st.sampled_from(_QUALITIES), st.sampled_from(_THINGS))
def test_the_stance_is_the_floor_s_and_the_thing_keeps_its_words(
    verb: str, quality: str, thing: str
) -> None:
    typed = f"{verb} {quality}{thing}"

    ((stance, said),) = _said(typed)

    assert stance == _VERBS[verb] == stance_in_words(typed)
    assert [one for one in said.split() if one not in {"a", "an", "the"}] == (
        f"{quality}{thing}".split()
    )


@given(st.sampled_from(sorted(_VERBS)), st.sampled_from(_QUALITIES), st.sampled_from(_THINGS))
def test_a_marked_stance_holds_against_the_verb(verb: str, quality: str, thing: str) -> None:
    assert [stance for stance, _ in _said(f"{verb} {quality}{thing}", "urged")] == [""]
