"""Sentences that no note bears out, and points that wait for words, are found by the check."""

from collections.abc import Callable

import pytest

from tests.summary.lint.checking import check, said, style, with_fixes
from tests.summary.townhalls import Townhall, on_bees, with_others
from tests.summary.waiting import waiting
from townnotes.domain.commands import cards
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.summary.draft import finished, write_draft
from townnotes.summary.lint import Finding, lint
from townnotes.summary.paragraphs import Draft


def in_draft(town: Townhall, draft: Draft) -> list[Finding]:
    return [one for one in lint(town.state, draft, style()) if one.rule == 29]


def keep_apart(state: State, one: str, other: str) -> list[Assign]:
    return cards.keep_apart(state, "link", one, other)


oppose_them = cards.oppose
Look = Callable[[State, str, str], list[Assign]]
"""What somebody does who looks at two points: they are not the same, or are opposites."""


def found_of(state: State, rule: int) -> list[Finding]:
    draft = write_draft(state, style("townhall"))
    return [one for one in lint(state, draft, style("townhall")) if one.rule == rule]


def by_hand(text: str, *notes: str, language: str = "en") -> list[str]:
    """Return what rules 30 and 31 find in a sentence by hand that rests on notes."""
    town = with_others(on_bees(), 6)
    points = [town.says("a", "", note, "bees") for note in notes]
    town.by_hand("bees", text, *points)
    found = [*check(town, 30, "townhall", language), *check(town, 31, "townhall", language)]
    return [one.said for one in found if one.section == "bees"]


# F7, X4
def test_the_points_to_word_of_a_paragraph_are_one_finding_that_leads_to_the_first() -> None:
    town = with_others(on_bees(), 6)
    for who in ("a", "b", "c"):
        town.says(who, "called for", "a fund", "bees")
    one = town.says("a", "", "hives = 4 yrs", "bees")
    other = town.says("b", "", "smoke = bad", "bees")

    found = in_draft(town, waiting(town.draft, one, other))

    assert [(each.section, each.point) for each in found] == [("bees", one)]
    assert found[0].why == (
        "2 points wait for words: “hives = 4 yrs” (signs stand in for words); “smoke = bad” "
        "(signs stand in for words)."
    )


# F7, X4
def test_points_to_word_without_a_paragraph_are_found_too() -> None:
    town = on_bees()
    point = town.says("a", "", "hives = 4 yrs")

    found = in_draft(town, waiting(town.draft, point, section="gone"))

    assert [(one.section, one.point) for one in found] == [("", point)]


# F7
@pytest.mark.parametrize(
    "sign", ["=", "≠", "!supp", "#water", "@Ana", "->", "+1", "w/", "&", "2)", "§"]
)
def test_a_sign_of_the_notes_is_found_in_a_text_by_hand(sign: str) -> None:
    assert said(f"One stakeholder spoke of wells {sign} of pumps.", 30) == [sign]


# F7
@pytest.mark.parametrize(
    "text",
    [
        "One stakeholder named and/or in the text, 2.5 hectares and LGBTI+ people.",
        "One stakeholder wrote to ada@example.org and quoted “a = b”.",
        "One stakeholder asked about R&D (see b) and said: yes!",
    ],
)
def test_signs_of_words_and_addresses_are_let_be(text: str) -> None:
    assert said(text, 30) == []


# F7
def test_a_sign_in_a_name_of_the_session_is_let_be() -> None:
    town = Townhall()
    town.theme("Food & Farming")
    town.by_hand("overview", "They spoke of Food & Farming.")

    assert check(town, 30) == []


# F7
@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("One stakeholder cautioned against against large dams.", "en", "against against"),
        ("One stakeholder expressed concern regarding against dams.", "en", "regarding against"),
        ("Une partie prenante a mis en garde contre contre les barrages.", "fr", "contre contre"),
        ("Une partie prenante a parlé de de l’eau.", "fr", "de de"),
        ("Una parte interesada se opuso a a las presas.", "es", "a a"),
    ],
)
def test_a_particle_that_stands_twice_is_found_in_each_language(
    text: str, language: str, found: str
) -> None:
    assert said(text, 30, language=language) == [found]


# F7
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("One stakeholder cared for for-profit schools and about 40 of them.", "en"),
        ("Une partie prenante a parlé tout en en tenant compte.", "fr"),
        ("Una parte interesada, por contra, habló de agua.", "es"),
    ],
)
def test_particles_that_may_stand_side_by_side_are_let_be(text: str, language: str) -> None:
    assert said(text, 30, language=language) == []


# F7
def test_a_quotation_that_no_note_has_is_found() -> None:
    text = "One stakeholder said “we have asked three times”."

    assert by_hand(text, "we have asked three times") == ["“we have asked three times”"]
    assert by_hand(text, "said “we have asked three times”, then left") == []


# F7
def test_words_of_a_proposal_and_of_a_theme_s_title_may_be_quoted() -> None:
    town = with_others(on_bees(), 6)
    town.theme("wild bees")
    point = town.says("a", "", "", "bees", wording={"ask": "replace", "old": "may", "new": "shall"})
    town.by_hand("bees", "On “wild bees”, one stakeholder asked for “shall”, not “may”.", point)

    assert check(town, 31, "townhall") == []


# F7
@pytest.mark.parametrize(
    ("text", "note", "language"),
    [
        ("One stakeholder noted that there were no evictions.", "no evictions", "en"),
        ("Une partie a noté qu’il n’y avait pas d’expulsions.", "pas d'expulsions", "fr"),
        ("Una parte observó que no había desalojos.", "sin desalojos", "es"),
    ],
)
def test_that_a_thing_was_not_there_is_found_where_only_a_bare_no_was_noted(
    text: str, note: str, language: str
) -> None:
    assert len(by_hand(text, note, language=language)) == 1


# F7
@pytest.mark.parametrize(
    ("text", "note", "language"),
    [
        (
            "One stakeholder noted that there were no wells.",
            "there are no wells in the hills",
            "en",
        ),
        ("Une partie a noté qu’il n’y avait pas de puits.", "il n'y a pas de puits", "fr"),
        ("Una parte observó que no había pozos.", "no hay pozos", "es"),
    ],
)
def test_that_a_thing_was_not_there_may_be_told_where_somebody_said_so(
    text: str, note: str, language: str
) -> None:
    assert by_hand(text, note, language=language) == []


# F7
def test_a_number_word_is_found_where_another_likely_says_the_same() -> None:
    town = with_others(on_bees(), 6)
    first = town.says("a", "called for", "public money for wild bees", "bees")
    town.says("b", "called for", "public money for the wild bees", "bees")
    town.by_hand("bees", "One stakeholder called for public money for wild bees.", first)

    found = check(town, 32, "townhall")

    assert [one.why for one in found] == [
        "1 more seems to say the same: join them in Review, or keep them apart."
    ]


# F7
def test_who_was_joined_is_no_longer_missed_by_the_number() -> None:
    town = with_others(on_bees(), 6)
    first = town.says("a", "called for", "public money for wild bees", "bees")
    other = town.says("b", "called for", "public money for the wild bees", "bees")
    town.same(first, other)
    town.by_hand("bees", "Two stakeholders called for public money.", first, other)

    assert check(town, 32, "townhall") == []


# F7
@pytest.mark.parametrize("look", [keep_apart, oppose_them])
def test_who_was_looked_at_and_is_not_the_same_is_no_longer_missed(look: Look) -> None:
    town = with_others(on_bees(), 6)
    first = town.says("a", "called for", "public money for wild bees", "bees")
    other = town.says("b", "", "public money, wild bees", "bees")
    town.by_hand("bees", "One stakeholder called for public money.", first)

    state = town.state_after(look(town.state, first, other))

    assert len(found_of(town.state, 32)) == 1
    assert found_of(state, 32) == []


# F7
@pytest.mark.parametrize(
    ("stance", "note"),
    [
        ("opposed", "public money for wild bees"),
        ("", "no public money for wild bees"),
        ("called for", "3 years of public money for wild bees"),
        ("called for", "public money for tame bees"),
        ("welcomed", "public money for wild bees"),
    ],
)
def test_who_says_something_else_of_it_is_not_missed_by_the_number(stance: str, note: str) -> None:
    town = with_others(on_bees(), 6)
    first = town.says("a", "called for", "public money for wild bees", "bees")
    town.says("b", stance, note, "bees")
    town.by_hand("bees", "One stakeholder called for public money for wild bees.", first)

    assert found_of(town.state, 32) == []


# F7
def test_neither_a_convener_nor_the_same_speaker_is_one_more() -> None:
    town = with_others(on_bees(), 6)
    town.speaker("chair", "convening")
    first = town.says("a", "called for", "public money for wild bees", "bees")
    town.says("a", "", "public money: wild bees", "bees")
    town.says("chair", "", "public money, wild bees", "bees")
    town.by_hand("bees", "One stakeholder called for public money for wild bees.", first)

    assert found_of(town.state, 32) == []


# F7
def test_that_more_seem_to_say_the_same_never_stands_in_the_text() -> None:
    town = with_others(on_bees(), 6)
    for who in ("a", "b", "c"):
        town.says(who, "called for", "public money for wild bees", "bees")
        town.says(who, "", f"public money, wild bees {who * 3}", "bees")

    assert found_of(town.state, 32)
    text = " ".join(run.text for one in finished(town.draft).paragraphs for run in one.runs)
    assert "same" not in text


# F7
def test_shorthand_of_the_house_style_s_table_is_found_and_spelt_out() -> None:
    text = "Two stakeholders asked govts to act w/out delay."

    assert with_fixes(text, 30) == "Two stakeholders asked Governments to act without delay."
