"""What must hold for notes typed in haste in Spanish, and with care in any language."""

import re

import pytest

from tests.summary.own_sessions import careful, hurried
from townnotes.domain.entities import Point
from townnotes.domain.state import State
from townnotes.summary.coverage import Coverage, coverage
from townnotes.summary.draft import write_draft
from townnotes.summary.lint import Finding, lint
from townnotes.summary.paragraphs import Draft
from townnotes.summary.style.house_style import BUILT_IN, built_in, in_language

LANGUAGES = ("en", "fr", "es")
_JOINT = re.compile(r"\b(?:mientras|otr[ao]s?|pero)\b")


def drafted(state: State, style: str, language: str) -> Draft:
    return write_draft(state, in_language(built_in(style), language))


def found_by(state: State, style: str, language: str, *rules: int) -> list[Finding]:
    chosen = in_language(built_in(style), language)
    return [one for one in lint(state, write_draft(state, chosen), chosen) if one.rule in rules]


def told(state: State, style: str, language: str) -> Coverage:
    return coverage(state, drafted(state, style, language))


def texts(state: State, points: tuple[str, ...]) -> list[str]:
    return [one.text for id_ in points if (one := state.find(Point, id_))]


# F2, X4
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", BUILT_IN)
def test_of_careful_notes_every_point_is_told_and_none_waits(style: str, language: str) -> None:
    state = careful(language)

    found = told(state, style, language)

    assert (found.to_word, found.topics, texts(state, found.left_out)) == ((), (), [])


# F7
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", BUILT_IN)
def test_in_drafts_of_careful_notes_nothing_is_unfit(style: str, language: str) -> None:
    assert found_by(careful(language), style, language, 29, 30, 31, 32) == []


# F2, X4
@pytest.mark.parametrize("style", BUILT_IN)
def test_no_point_that_matters_is_lost_in_hurried_notes(style: str) -> None:
    state = hurried()
    found = told(state, style, "es")

    kept = {*found.told, *(one.point for one in found.to_word)}

    strong = {"urged", "called for", "opposed"}
    assert [
        one.text for one in state.all(Point) if one.stance in strong and one.id not in kept
    ] == []


# F2
@pytest.mark.parametrize("style", BUILT_IN)
def test_hurried_notes_are_mostly_told_and_not_put_off(style: str) -> None:
    found = told(hurried(), style, "es")

    assert len(found.to_word) <= 0.55 * found.points


# F7
@pytest.mark.parametrize("style", BUILT_IN)
def test_in_drafts_of_hurried_notes_are_no_signs_and_nothing_that_nobody_said(style: str) -> None:
    assert [one.said for one in found_by(hurried(), style, "es", 30, 31)] == []


# F3
@pytest.mark.parametrize("style", ["townhall", "editorial", "named"])
def test_who_keeps_a_paragraph_and_who_deletes_it_share_no_subject(style: str) -> None:
    state = hurried()
    pair = {one.id for one in state.all(Point) if "par. 6" in one.text}
    draft = drafted(state, style, "es")

    both = [
        said.text
        for one in draft.paragraphs
        for said in one.sentences
        if one.section == "puestos" and pair <= set(said.rests_on)
    ]

    assert [one for one in both if not _JOINT.search(one)] == []


# N1
def test_one_thing_that_was_asked_for_is_one_request_beside_another_ask() -> None:
    [said] = [
        one.text
        for paragraph in drafted(hurried(), "townhall", "es").paragraphs
        for one in paragraph.sentences
        if "permisos de un año" in one.text
    ]

    assert "una petición de permisos de un año para los puestos y se pidió" in said
