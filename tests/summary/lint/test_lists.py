import pytest

from tests.summary.lint.checking import check, said, style, typed, with_fixes
from tests.summary.townhalls import Townhall
from townnotes.summary.document import Run
from townnotes.summary.draft import write_draft
from townnotes.summary.lint import lint
from townnotes.summary.paragraphs import Draft, DraftParagraph, Sentence


# F7: rule 16.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ('They said “lamp” and "dusk".', "They said “lamp” and “dusk”."),
        ('They said "lamp" and “dusk”; "dawn" too.', "They said “lamp” and “dusk”; “dawn” too."),
        ('They said “lamp" at last.', "They said “lamp” at last."),
    ],
)
def test_quotation_marks_are_of_one_kind(text: str, mended: str) -> None:
    assert with_fixes(text, 16, "townhall") == mended


@pytest.mark.parametrize(
    "text", ['They said "lamp" and "dusk".', "They said “lamp”.", "The farmers’ lamps, it's said."]
)
def test_quotation_marks_of_one_kind_pass(text: str) -> None:
    assert said(text, 16, "townhall") == []


def test_quotation_marks_follow_the_language() -> None:
    text = 'Ils ont dit «\u00a0lampe\u00a0» et "aube".'

    found = with_fixes(text, 16, "townhall", "fr")

    assert found == "Ils ont dit «\u00a0lampe\u00a0» et «\u202faube\u202f»."


# F7: rule 17.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Additional topics covered were: lamps; and dusk.",
         "Additional topics covered were: lamps; dusk."),
        ("Additional topics covered were: lamps;; dusk..",
         "Additional topics covered were: lamps; dusk."),
        ("Additional topics covered were: lamps, dusk, dawn and owls.",
         "Additional topics covered were: lamps; dusk; dawn and owls."),
    ],
)  # fmt: skip
def test_additional_topics_are_parted_by_semicolons(text: str, mended: str) -> None:
    assert with_fixes(text, 17, "townhall", section="additional") == mended


def test_an_additional_topic_is_no_sentence() -> None:
    town = typed("Additional topics covered were: that lamps should glow; dusk.", "additional")

    assert [one.said for one in check(town, 17, "townhall")] == ["that lamps should glow"]


def test_an_additional_topic_begins_with_a_small_letter() -> None:
    town = typed("Additional topics covered were: Lamps at sea; dusk.", "additional")
    town.by_hand("overview", "They spoke of lamps.")

    assert [one.fix for one in check(town, 17, "townhall")] == ["lamps"]


@pytest.mark.parametrize(
    "text",
    [
        "Additional topics covered were: lamps and dusk; wells, springs and rivers.",
        "Additional topics covered were: Peru’s lamps; ILO conventions.",
        "Additional topics covered were: lamps.",
    ],
)
def test_additional_topics_in_their_form_pass(text: str) -> None:
    assert check(typed(text, "additional"), 17, "townhall") == []


# F7: rule 20.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("They named lamps, dusk, and owls.", "They named lamps, dusk and owls."),
        ("They named prevention, early diagnostics, or treatments for all.",
         "They named prevention, early diagnostics or treatments for all."),
        ("They named lamps, dusk, dawn, and owls.", "They named lamps, dusk, dawn and owls."),
    ],
)  # fmt: skip
def test_no_comma_stands_before_the_last_of_a_list(text: str, mended: str) -> None:
    assert with_fixes(text, 20, "townhall") == mended


@pytest.mark.parametrize(
    "text",
    [
        "They named lamps, dusk and owls.",
        "They welcomed lamps, dusk and owls, and called for more.",
        "In addition, farmers, and later guides, spoke.",
        "They stressed that lamps glare, that owls leave, and that dusk is dark.",
        "They named lamps, as well as dusk, and asked for owls.",
        "The lamps stay, the text says so, and the owls remain.",
    ],
)
def test_a_comma_between_clauses_stays(text: str) -> None:
    assert said(text, 20, "townhall") == []


# F7: rule 23.
@pytest.mark.parametrize(
    "text",
    [
        "Peru, Chad and Fiji thanked Malta and Kenya respectively.",
        "The chairs thanked Malta and Kenya respectively.",
        "They spoke respectively.",
    ],
)
def test_respectively_needs_two_lists_of_equal_length(text: str) -> None:
    (one,) = check(typed(text), 23, "townhall")

    assert with_fixes(text, 23, "townhall") == text.replace(" respectively", "")
    assert "two lists" in one.why


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chad thanked Malta and Kenya respectively.",
        (
            "The talks convened by the chairs, Ms. Vane, Mr. Lark and Ms. Reef, Ministers of Peru, "
            "Chad and Fiji respectively, took place."
        ),
        "Peru, Chad and Fiji thanked Malta, Kenya and Oman respectively.",
    ],
)
def test_two_lists_of_equal_length_pass(text: str) -> None:
    assert said(text, 23, "townhall") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [("Le Pérou a parlé respectivement.", "fr"), ("Perú y Chad hablaron respectivamente.", "es")],
)
def test_respectively_is_checked_in_each_language(text: str, language: str) -> None:
    assert len(said(text, 23, "townhall", language)) == 1


# F7: rule 24.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("They *stressed* it.", "They stressed it."),
        ("They **stressed** it.", "They stressed it."),
        ("They named _dark “dusk”_ twice.", "They named dark “dusk” twice."),
    ],
)
def test_no_bold_or_italic_is_typed_in_the_text(text: str, mended: str) -> None:
    assert with_fixes(text, 24, "townhall") == mended


@pytest.mark.parametrize(
    "text", ["They named 2 * 3 lamps * dusk.", "Write to a_b_c@example.org.", "A plain_word_here."]
)
def test_signs_that_stress_nothing_stay(text: str) -> None:
    assert said(text, 24, "townhall") == []


def test_bold_that_was_set_is_found_in_the_body_and_not_in_the_title() -> None:
    runs = (Run("They "), Run("stressed", bold=True), Run(" it."))
    sentence = Sentence("They stressed it.", runs=runs)
    paragraphs = (
        DraftParagraph("title", "Title", "title", (sentence,)),
        DraftParagraph("overview", "Overview", "body", (sentence,)),
    )
    draft = Draft(paragraphs, (), 0)

    found = [one for one in lint(Townhall().state, draft, style()) if one.rule == 24]

    assert [(one.section, one.said, one.fix) for one in found] == [
        ("overview", "stressed", "stressed")
    ]


def test_the_mark_of_what_is_to_be_translated_is_no_italic() -> None:
    town = Townhall(overview="the second draft", name="townhall", date="2026-06-04")
    chosen = style("townhall", "fr")
    draft = write_draft(town.state, chosen)

    assert any(
        run.italic for one in draft.paragraphs for said in one.sentences for run in said.runs
    )
    assert [one for one in lint(town.state, draft, chosen) if one.rule == 24] == []
