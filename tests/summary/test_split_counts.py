"""Who is counted on either side of split views asked for just what the sentence says."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS
from tests.summary.townhalls import on_bees, with_others
from townnotes.domain.entities import Intervention, Point
from townnotes.summary.draft import write_draft
from townnotes.summary.style.house_style import built_in


def said_of(*says: tuple[str, str, str], **fields: Any) -> str:
    town = with_others(on_bees(), 30)
    for who, stance, text in says:
        town.says(who, stance, text, "bees", **fields)
    return town.paragraph("bees")


# F2
def test_who_asked_for_something_else_of_the_same_words_is_not_counted_with_the_others() -> None:
    said = said_of(
        ("a", "called for", "a definition of “wild bees”"),
        ("b", "called for", "a definition of “wild bees”"),
        ("c", "called for", "the retention of the words “wild bees”"),
        ("d", "called for", "the retention of the words “wild bees”"),
        ("e", "opposed", "the words “wild bees”"),
    )

    assert (
        "Two stakeholders called for the retention of the words “wild bees”, while one "
        "stakeholder opposed those words."
    ) in said
    assert "wo stakeholders called for a definition of “wild bees”." in said


# F2
def test_words_asked_for_in_two_places_are_two_requests() -> None:
    said = said_of(
        ("a", "requested", "the retention of the words “wild bees” in paragraph 3"),
        ("b", "requested", "the addition of the words “wild bees” to the title"),
        ("c", "opposed", "the words “wild bees”"),
    )

    assert "Two stakeholders" not in said
    assert "to the title" in said


# F2
def test_those_words_are_never_said_of_one_quotation_among_two() -> None:
    said = said_of(
        ("a", "called for", "using “hives” instead of “bees”"), ("b", "opposed", "the words “bees”")
    )

    assert "opposed the words “bees”" in said


# F2
def test_nobody_is_given_the_reason_of_another() -> None:
    said = said_of(
        ("a", "requested", "the retention of the words “wild bees”, as hives die"),
        ("b", "requested", "the retention of the words “wild bees” everywhere"),
        ("c", "requested", "retaining the words “wild bees”, because a whole coast depends on it"),
        ("d", "opposed", "the words “wild bees”"),
    )

    assert "Two stakeholders requested the retention of the words “wild bees”, while" in said


# F2
def test_who_is_for_the_words_and_against_them_is_on_neither_side_of_the_others() -> None:
    said = said_of(
        ("a", "requested", "the retention of the words “wild bees”"),
        ("b", "requested", "keeping the words “wild bees”"),
        ("b", "opposed", "the words “wild bees”"),
    )

    assert "One stakeholder requested the retention of the words “wild bees”, while" in said


# F2, F9
def test_what_stands_against_a_lone_view_is_told_with_it() -> None:
    town = with_others(on_bees(), 30)
    town.says("a", "stressed", "that wells run dry", "bees")
    town.says("b", "questioned", "that wells run dry", "bees")

    draft = write_draft(town.state, built_in("editorial"))

    assert draft.uncovered == ()
    assert "questioned" in draft.paragraphs[-1].text


_TEXTS = ("the retention of the words “wild bees”", "the words “wild bees”", "deleting “wild bees”",
          "using “hives” instead of “wild bees”", "a definition of “wild bees”, as hives die",
          "clean wells", "clean wells near schools",
          "the co-facilitators to drop “wild bees”")  # fmt: skip
_SAID = st.tuples(
    st.sampled_from("abcdef"),
    st.sampled_from(["asked for", "called for", "urged", "opposed", "welcomed", "questioned", ""]),
    st.sampled_from(_TEXTS),
    st.booleans(),
)


# F2
@SETTINGS
@given(st.lists(_SAID, max_size=9))
def test_any_views_are_told_once_with_their_speakers(
    said: list[tuple[str, str, str, bool]],
) -> None:
    town = with_others(on_bees(), 30)
    for who, stance, text, emphasis in said:
        town.says(who, stance, text, "bees", emphasis=emphasis)
    state, draft = town.state, town.draft
    turns = {one.id: one.speaker for one in state.all(Intervention)}
    speaker = {one.id: turns[one.intervention] for one in state.all(Point)}
    section = [one for one in draft.paragraphs if one.section == "bees"]

    told = [id_ for one in section for each in one.sentences for id_ in each.rests_on]

    assert len(told) == len(set(told))
    for one in section:
        for each in one.sentences:
            behind = {speaker[id_] for id_ in each.rests_on}
            counted = [int(why.split(" of ")[0]) for why in each.why.split("; ") if why]
            assert sum(counted) <= len(behind), (each.text, each.why)
