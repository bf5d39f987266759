"""Opposites stand under no common subject, and no point is told without what speaks against it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS
from tests.summary.townhalls import Townhall, on_bees, paragraph_of, with_others
from townnotes.domain.entities import Link
from townnotes.summary.draft import write_draft
from townnotes.summary.style.house_style import built_in, in_language

_JOINTS = r", while |, and |, tandis qu[e’] ?|, et |, mientras que |, y "
_LANGUAGES = ("en", "fr", "es")


def _sentences(town: Townhall, language: str = "en", style: str = "townhall") -> list[str]:
    draft = write_draft(town.state, in_language(built_in(style), language))
    told = paragraph_of(draft, "bees")
    return [one.text for one in told.sentences] if told else []


# K1
@pytest.mark.parametrize(
    ("language", "one", "other", "told"),
    [
        ("en", "private hives are the best way", "private hives are a danger to wild bees",
         ("One stakeholder noted that private hives are the best way, while another noted that "
         "private hives are a danger to wild bees.")),
        ("en", "that hives on roofs help", "that hives never help",
         ("One stakeholder noted that hives on roofs help, while another noted that hives never "
         "help.")),
        ("fr", "que les ruches sont utiles en ville", "que les ruches ne sont pas utiles en ville",
         ("Une partie prenante a fait observer que les ruches sont utiles en ville, tandis qu’une "
         "autre a fait observer que les ruches ne sont pas utiles en ville.")),
        ("es", "que las colmenas son útiles aquí", "que las colmenas no son útiles aquí",
         ("Una parte interesada observó que las colmenas son útiles aquí, mientras que otra "
         "observó que las colmenas no son útiles aquí.")),
    ],
)  # fmt: skip
def test_two_views_on_one_thing_have_a_subject_each(
    language: str, one: str, other: str, told: str
) -> None:
    town = with_others(on_bees(), 9)
    town.says("a", "", one, "bees")
    town.says("b", "", other, "bees")

    assert _sentences(town, language) == [told]


# K1, K5
def test_what_is_to_be_kept_stands_beside_what_is_to_be_deleted_with_the_paragraph_of_both() -> (
    None
):
    town = with_others(on_bees(), 9)
    town.says("a", "", "delete private hives", "bees", cites=("text/17",))
    town.says("b", "", "keep private hives", "bees", cites=("text/17",))

    assert _sentences(town) == [
        (
            "On paragraph 17 of REV2, one stakeholder asked for private hives to be kept, while "
            "another asked for private hives to be deleted."
        )
    ]


# K5
@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "delete the last sentence",
         "asked for the last sentence to be deleted in paragraph 9"),
        ("en", "add “and wild bees” after “hives”",
         "asked for “and wild bees” to be added after “hives” in paragraph 9"),
        ("fr", "supprimer la dernière phrase", "supprimer la dernière phrase au paragraphe 9"),
        ("es", "suprimir la última frase", "suprimir la última frase en el párrafo 9"),
    ],
)  # fmt: skip
def test_an_ask_of_a_text_says_which_paragraph_it_is_on(
    language: str, text: str, told: str
) -> None:
    town = with_others(on_bees(), 9)
    town.says("a", "", text, "bees", cites=("text/9",))
    town.says("b", "welcomed", "the map", "bees")

    assert told in " ".join(_sentences(town, language))


# K6
def test_a_number_word_stands_over_a_list_only_where_all_said_each_item() -> None:
    town = with_others(on_bees(), 9)
    for who, what in (("a", "a fund for keepers"), ("b", "a law on sprays"), ("c", "new maps")):
        town.says(who, "called for", what, "bees")

    assert _sentences(town) == [
        "There were calls for a fund for keepers, a law on sprays and new maps."
    ]


# K6
def test_from_four_speakers_on_the_plural_alone_may_stand_over_a_list() -> None:
    town = with_others(on_bees(), 9)
    for who, what in zip("abcd", ("funds", "laws", "maps", "roads"), strict=True):
        town.says(who, "called for", f"{what} of the valley {who}", "bees")

    (told,) = _sentences(town)
    assert told.startswith("Stakeholders called for ")


# K6
@SETTINGS
@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 5)), min_size=2, max_size=14),
       st.sampled_from(_LANGUAGES))  # fmt: skip
def test_no_number_word_is_above_the_speakers_of_a_thing(
    said: list[tuple[str, int]], language: str
) -> None:
    town = with_others(on_bees(), 30)
    things = ("roofs", "sprays", "meadows", "lamps", "labels", "courses")
    for who, what in said:
        town.says(who, "called for", f"more {things[what]} 1{what}", "bees")
    behind = {f"1{what}": {who for who, that in said if that == what} for what in range(6)}
    two = r"(?:two|deux|dos)\b"

    for sentence in _sentences(town, language):
        for part in re.split(
            r", while |, and |, tandis qu[e’] ?|, et |, mientras que |, y ", sentence
        ):
            if re.match(rf"(?:\w+, )?(?:On [^,]*, )?{two}", part, re.IGNORECASE):
                numbers = re.findall(r"\b1\d\b", part)
                assert all(len(behind[one]) >= 2 for one in numbers), sentence


def _opposed(town: Townhall, one: str, other: str) -> None:
    town.add(Link, kind="opposed", one=one, other=other)


# K1
@pytest.mark.parametrize("style", ["townhall", "editorial", "named"])
def test_a_point_is_told_beside_what_is_opposed_to_it_in_the_first_theme_of_the_two(
    style: str,
) -> None:
    town = with_others(on_bees(), 9)
    town.theme("wax", topic="wax")
    one = town.says("a", "", "that honey is dear", "bees")
    town.says("c", "welcomed", "the map", "bees")
    other = town.says("b", "", "that wages rose", "wax")
    town.says("d", "welcomed", "the law", "wax")
    _opposed(town, other, one)

    draft = write_draft(town.state, built_in(style))
    joint = "opposed by" if style == "named" else "while"
    together = [
        said for each in draft.paragraphs for said in each.sentences
        if {one, other} <= set(said.rests_on) and joint in said.text
    ]  # fmt: skip
    assert len(together) == 1


# K1
def test_a_point_waits_with_an_opponent_that_says_nothing_yet() -> None:
    town = with_others(on_bees(), 9)
    one = town.says("a", "welcomed", "the map", "bees")
    town.says("c", "welcomed", "the law", "bees")
    _opposed(town, town.says("b", "", "", "bees"), one)

    draft = town.draft

    assert one in {waits.point for waits in draft.to_word}
    assert not any(one in said.rests_on for each in draft.paragraphs for said in each.sentences)


# K1
def test_an_opponent_that_is_private_is_ignored() -> None:
    town = with_others(on_bees(), 9)
    one = town.says("a", "welcomed", "the map", "bees")
    town.says("c", "welcomed", "the law", "bees")
    _opposed(town, town.says("b", "opposed", "the map", "bees", private=True), one)

    assert any(one in said.rests_on for each in town.draft.paragraphs for said in each.sentences)


# N1
@pytest.mark.parametrize("language", _LANGUAGES)
def test_somebody_whom_a_note_names_is_another_speaker_where_nobody_is_named(language: str) -> None:
    town = with_others(on_bees(), 9)
    town.speaker("Odile Farkas")
    town.says("a", "supported", "what Farkas said of hives", "bees")
    town.says("b", "welcomed", "the map", "bees")

    instead = {"en": "another speaker", "fr": "un autre intervenant", "es": "otro orador"}
    text = " ".join(_sentences(town, language))
    assert "Farkas" not in text
    assert instead[language] in text


# F2
def test_of_four_hundred_points_of_which_all_are_opposed_none_is_told_alone() -> None:
    town = with_others(on_bees(), 9)
    pairs: list[tuple[str, str]] = []
    for number in range(200):
        two = [town.says(f"s{side}{number}", "called for", f"{side} {number}", "bees")
               for side in ("roofs", "barns")]  # fmt: skip
        pairs.append((two[0], two[1]))
        _opposed(town, two[1], two[0])

    told = {id_ for each in town.draft.paragraphs for said in each.sentences
            for id_ in said.rests_on}  # fmt: skip
    assert told
    assert all((one in told) == (other in told) for one, other in pairs)
