"""One speaker's one remark that two note-takers wrote down is told once, and no ask is lost so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.marked_twins import marked_twice
from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Intervention, Link, NoteTaker, Point
from townnotes.domain.links import APART
from townnotes.summary.coverage import coverage
from townnotes.summary.draft import write_draft
from townnotes.summary.evidence.said_twice import SaidTwice, said_twice
from townnotes.summary.lint import lint
from townnotes.summary.lint.waiting import SAID_TWICE
from townnotes.summary.publication import Publication, publish
from townnotes.summary.style.house_style import built_in, in_language

_TABLES = built_in("townhall").abbreviations
LEAST_PROPOSED, LEAST_TOLD, MOST_PROPOSED = 0.85, 0.75, 0.1


def noted(*lines: tuple[str, str], language: str = "en") -> Townhall:
    """Return a townhall in which one speaks, and lines are noted by whom they come with."""
    town = Townhall(language=language)
    town.theme("water")
    for by in dict.fromkeys(by for by, _ in lines):
        town.add(NoteTaker, by, name=f"{by.title()} Lee", initials=by[:2].upper())
    for by, line in lines:
        stance, _, text = line.rpartition("| ")
        town.says("s", stance.strip(), text, "water", by=by)
    return town


def found_in(town: Townhall) -> tuple[SaidTwice, ...]:
    state = town.state
    groups = [list(state.group(one.id)) for one in state.all(Intervention)]
    return said_twice(state, groups, _TABLES)


def told_by(town: Townhall) -> dict[str, str]:
    """Return the words that others tell, with theirs."""
    state = town.state
    words = {one.id: one.text for one in state.all(Point)}
    found = coverage(state, write_draft(state)).told_by
    return {words[one]: words[by] for one, by in found.items()}


def share(kind: str, *, is_told: bool) -> float:
    rows = marked_twice(kind)
    hits = 0
    for code, one, other in rows:
        found = found_in(noted(("ann", one), ("bea", other), language=code))
        hits += any(each.is_told or not is_told for each in found)
    return hits / len(rows)


# O4
def test_most_of_what_is_said_in_other_words_is_proposed() -> None:
    assert share("same", is_told=False) >= LEAST_PROPOSED


# O4
def test_most_of_what_is_said_in_other_words_is_told_once() -> None:
    assert share("same", is_told=True) >= LEAST_TOLD


# O4
def test_little_of_what_is_something_else_is_proposed() -> None:
    assert share("apart", is_told=False) <= MOST_PROPOSED


# O4
@pytest.mark.parametrize(("code", "one", "other"), marked_twice("apart"))
def test_no_ask_is_lost_where_another_is_told(code: str, one: str, other: str) -> None:
    for lines in ((("ann", one), ("bea", other)), (("ann", other), ("bea", one))):
        town = noted(*lines, language=code)
        assert told_by(town) == {}
        # What a short draft has no sentence for would be told by nobody in any case.
        assert not any(each.is_told for each in found_in(town))


# O4
@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "grants instead of loans", "loans instead of grants"),
        ("en", "the cities fund the villages", "the villages fund the cities"),
        ("en", "the toll holds until 2030", "the toll holds from 2030"),
        ("en", "annex on tolls out", "publish the annex on tolls"),
        ("fr", "des dons plutôt que des prêts", "des prêts plutôt que des dons"),
        ("fr", "consultation avant le vote", "vote avant la consultation"),
        ("fr", "les villes financent les villages", "les villages financent les villes"),
        ("es", "subvenciones en lugar de préstamos", "préstamos en lugar de subvenciones"),
        ("es", "subvenciones sin préstamos", "préstamos sin subvenciones"),
        ("es", "consulta antes de la votación", "votación antes de la consulta"),
        ("es", "algunas ciudades deben pagar", "las ciudades deben pagar"),
        ("es", "las ciudades financian las aldeas", "las aldeas financian las ciudades"),
    ],
)  # fmt: skip
def test_what_is_said_the_other_way_round_is_not_told_once(
    language: str, one: str, other: str
) -> None:
    found = found_in(noted(("ann", one), ("bea", other), language=language))

    assert not [each for each in found if each.is_told]


# O4
@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "protect minorities", "protect children"),
        ("en", "fees are high", "raise the fees"),
        ("en", "the text is too long", "a longer text"),
        ("en", "the chapter is weak", "weaken the chapter"),
        ("en", "the chapter is too small", "a smaller chapter"),
        ("en", "measures on noise", "measurable noise"),
        ("en", "options for funding", "voluntary funding"),
        ("fr", "annexe au rapport", "rapport annuel"),
        ("fr", "soutien aux associations", "soutien à la participation"),
        ("fr", "fonds publics", "publier les fonds"),
        ("es", "fondos públicos", "publicar los fondos"),
    ],
)  # fmt: skip
def test_words_that_only_begin_alike_are_not_one(language: str, one: str, other: str) -> None:
    found = found_in(noted(("ann", one), ("bea", other), language=language))

    assert not [each for each in found if each.is_told]


# O4
@pytest.mark.parametrize("style", ["townhall", "editorial", "named", "record"])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_remark_noted_by_two_is_told_once_and_both_stay_as_evidence(
    style: str, language: str
) -> None:
    town = noted(("ann", "called for | funding for the river basin by 2030"),
                 ("bea", "river basin needs funding by 2030"))  # fmt: skip
    draft = write_draft(town.state, in_language(built_in(style), language))

    told = [one for each in draft.paragraphs for one in each.sentences if one.rests_on]
    text = " ".join(one.text for one in told)
    assert text.count("basin") == 1
    assert {id_ for one in told for id_ in one.rests_on} == {
        one.id for one in town.state.all(Point)
    }


# O4
def test_what_one_says_more_of_a_thing_is_told_beside_it() -> None:
    town = noted(("ann", "called for | a youth council"),
                 ("bea", "called for | a permanent youth council"))  # fmt: skip

    assert told_by(town) == {}
    assert len(found_in(town)) == 1


# O4
def test_who_noted_the_stance_tells_whoever_noted_none() -> None:
    town = noted(("ann", "a youth council"), ("bea", "called for | the youth council"))

    assert told_by(town) == {"a youth council": "the youth council"}
    assert "called for" in town.paragraph("water")


# O4
def test_what_waits_for_words_is_told_by_the_one_that_has_some() -> None:
    town = noted(("ann", "yth council = permanent"),
                 ("bea", "called for | the youth council to be permanent"))  # fmt: skip
    found = coverage(town.state, write_draft(town.state))

    assert not found.told_by or not found.to_word


# O4
def test_one_note_taker_says_nothing_twice() -> None:
    town = noted(("ann", "called for | cleaner wells"), ("ann", "called for | clean wells"))

    assert told_by(town) == {}
    assert found_in(town) == ()


# O4
@pytest.mark.parametrize(("kind", "expected"), [(APART, {}), (Point.entity, {})])
def test_who_joins_two_or_keeps_them_apart_settles_it(kind: str, expected: dict[str, str]) -> None:
    town = noted(("ann", "called for | a youth council"), ("bea", "a youth council"))
    one, other = (point.id for point in town.state.all(Point))
    town.add(Link, kind=kind, one=one, other=other)

    assert told_by(town) == expected
    assert found_in(town) == ()


# O4
def test_views_that_differ_are_told_both() -> None:
    town = noted(("ann", "welcomed | the section on oceans"),
                 ("bea", "opposed | the section on oceans"))  # fmt: skip

    assert told_by(town) == {}


# O4
def test_each_of_three_note_takers_is_told_by_one() -> None:
    town = noted(("ann", "called for | a youth council"), ("bea", "youth council"),
                 ("cy", "called for | the council of youth"))  # fmt: skip

    assert len(told_by(town)) == 2
    assert len(set(told_by(town).values())) == 1
    assert town.paragraph("water").count("council") == 1


# O4
def test_what_is_noted_of_another_intervention_is_never_told_by_this_one() -> None:
    town = noted(("ann", "called for | a youth council"))
    town.add(NoteTaker, "bea", name="Bea")
    town.says("t", "called for", "a youth council", "water", by="bea")

    assert told_by(town) == {}


# O4
def test_far_apart_in_time_only_what_one_tells_of_the_other_is_proposed() -> None:
    def town(at: int) -> Townhall:
        made = Townhall()
        for by, text, late in (("ann", "a review in 2030", 0), ("bea", "a review in spring", at)):
            made.says("s", "called for", text, by=by, at=2000 + late)
        return made

    assert found_in(town(30_000))
    assert not found_in(town(600_000))


# O4
def test_where_no_note_taker_is_named_one_author_is_one() -> None:
    town = Townhall()
    for text in ("clean wells in villages", "village wells should be clean"):
        town.says("s", "called for", text)

    assert found_in(town) == ()


# O4
def test_the_style_check_asks_of_what_is_told_once_whether_it_was_said_twice() -> None:
    town = noted(("ann", "called for | a youth council"), ("bea", "a youth council"))
    state = town.state

    (one,) = [each for each in lint(state, write_draft(state)) if each.rule == SAID_TWICE]
    assert one.section == "water"
    assert one.why.startswith("Said twice? 1 remark")


# O4
def test_the_internal_version_marks_what_may_be_said_twice() -> None:
    town = noted(("ann", "called for | a youth council"), ("bea", "a youth council"))
    summary = publish(town.state, town.draft, Publication(is_internal=True))

    notes = {run.note for one in summary.paragraphs for run in one.runs if run.note}
    (note,) = [one for one in notes if "council" in one]
    assert note.count("(said twice?)") == 1
    assert "(noted by AN)" in note


_WORDS = ("wells", "clean", "for", "women", "no", "not", "3", "4", "villages", "more", "less",
          "Kenya", "pay")  # fmt: skip
_LINES = st.lists(
    st.tuples(
        st.sampled_from(["ann", "bea", "cy"]),
        st.lists(
            st.sampled_from(_WORDS),
            min_size=1, max_size=5,
        ).map(" ".join),
    ),
    max_size=7,
)  # fmt: skip


# O4
@given(_LINES)
def test_whoever_tells_is_told_and_differs_in_no_figure_and_no_denial(
    lines: list[tuple[str, str]],
) -> None:
    town = noted(*lines)
    state = town.state
    words = {one.id: one for one in state.all(Point)}
    found = write_draft(state).told_by

    for part, full in found.items():
        one, other = words[part], words[full]
        assert full not in found
        assert one.by != other.by
        for sign in ("3", "4", "no", "not", "less", "Kenya"):
            signs = {"no", "not"} if sign in {"no", "not"} else {sign}
            assert bool(signs & set(one.text.split())) == bool(signs & set(other.text.split()))
