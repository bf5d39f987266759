import pytest

from tests.summary.lint.checking import check, said, typed, with_fixes
from tests.summary.townhalls import Townhall, with_others
from townnotes.summary.lint import mended


def _views(count: int, others: int = 20) -> Townhall:
    """Return a townhall where so many stakeholders welcomed lamps."""
    town = Townhall()
    town.theme("lamps")
    for number in range(count):
        town.says(f"s{number}", "welcomed", "the lamps", "lamps")
    return with_others(town, others)


def _by_hand(town: Townhall, text: str) -> Townhall:
    points = [
        point for one in town.draft.paragraphs for said in one.sentences for point in said.rests_on
    ]
    points += town.draft.uncovered
    town.by_hand("lamps", text, *points)
    return town


# F7: rule 13.
@pytest.mark.parametrize(
    ("count", "text", "fix"),
    [
        (2, "Several stakeholders welcomed lamps.", "Two stakeholders"),
        (3, "Many stakeholders welcomed lamps.", "Some stakeholders"),
        (1, "Some stakeholders welcomed lamps.", "One stakeholder"),
        (5, "Most participants welcomed lamps.", "Several participants"),
        (3, "All stakeholders welcomed lamps.", "Some stakeholders"),
        (3, "Five stakeholders welcomed lamps.", "three stakeholders"),
    ],
)
def test_a_quantifier_says_no_more_than_the_evidence(count: int, text: str, fix: str) -> None:
    town = _by_hand(_views(count), text)

    assert [(one.fix or "").casefold() for one in check(town, 13, "townhall")] == [fix.casefold()]


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (4, "Several stakeholders welcomed lamps."),
        (2, "Some stakeholders welcomed lamps."),
        (8, "Many stakeholders welcomed lamps."),
        (1, "Several lamps were welcomed."),
        (3, "Three stakeholders welcomed lamps."),
    ],
)
def test_a_quantifier_with_its_evidence_passes(count: int, text: str) -> None:
    assert check(_by_hand(_views(count), text), 13, "townhall") == []


# F7: rule 13, the plural alone and "repeatedly".
@pytest.mark.parametrize(
    ("count", "text", "found", "fix"),
    [
        (1, "Stakeholders welcomed lamps.", "Stakeholders", "One stakeholder"),
        (2, "Furthermore, participants also welcomed lamps.", "participants", "two participants"),
        (3, "On lamps, stakeholders welcomed them.", "stakeholders", "some stakeholders"),
        (2, "Two stakeholders repeatedly welcomed lamps.", "repeatedly ", ""),
    ],
)
def test_the_plural_alone_and_repeatedly_are_counted_too(
    count: int, text: str, found: str, fix: str
) -> None:
    (one,) = check(_by_hand(_views(count), text), 13, "townhall")

    assert (one.said, one.fix) == (found, fix)


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (4, "Stakeholders welcomed lamps."),
        (3, "Some stakeholders repeatedly welcomed lamps."),
        (1, "One stakeholder welcomed lamps for farmers, stakeholders and guides."),
        (1, "One stakeholder welcomed lamps that participants of the last meeting saw."),
        (1, "One stakeholder welcomed lamps that flicker repeatedly."),
    ],
)
def test_plurals_that_count_nobody_pass(count: int, text: str) -> None:
    assert check(_by_hand(_views(count), text), 13, "townhall") == []


def test_a_paragraph_that_rests_on_nothing_is_not_counted() -> None:
    assert said("Several stakeholders welcomed lamps.", 13, "townhall") == []


def test_speakers_are_counted_by_the_category_that_is_named() -> None:
    town = _views(4)
    town.speaker("office", "un")
    town.says("office", "welcomed", "the lamps", "lamps")
    _by_hand(town, "Several UN entities welcomed lamps.")

    assert [one.fix for one in check(town, 13, "townhall")] == ["One UN entity"]


@pytest.mark.parametrize(
    ("language", "text", "fix"),
    [
        ("fr", "Plusieurs parties prenantes ont salué les lampes.", "Deux parties prenantes"),
        ("es", "Varias partes interesadas acogieron las lámparas.", "Dos partes interesadas"),
        ("fr", "Des parties prenantes ont salué les lampes.", "Deux parties prenantes"),
        ("es", "Diversas partes interesadas acogieron las lámparas.", "Dos partes interesadas"),
    ],
)
def test_quantifiers_are_weighed_in_each_language(language: str, text: str, fix: str) -> None:
    town = _by_hand(_views(2), text)

    assert [one.fix for one in check(town, 13, "townhall", language)] == [fix]


def _noted(stance: str, text: str) -> Townhall:
    town = Townhall()
    town.theme("lamps")
    for who in ("one", "two"):
        town.says(who, stance, "the shielding of lamps", "lamps")
    return _by_hand(town, text)


# F7: rule 14.
@pytest.mark.parametrize(
    ("stance", "text", "fix"),
    [
        ("suggested", "Two stakeholders called for the shielding of lamps.", "suggested"),
        ("raised", "They also stressed the need to shield lamps.", "highlighted"),
        ("requested", "Two stakeholders urged States to shield lamps.", "requested"),
        ("welcomed", "Two stakeholders urged States to shield lamps.", None),
        ("", "Stakeholders welcomed it, but opposed the lamps.", None),
    ],
)
def test_a_verb_is_no_stronger_than_what_was_noted(stance: str, text: str, fix: str | None) -> None:
    found = check(_noted(stance, text), 14, "townhall")

    assert fix in [one.fix for one in found]


@pytest.mark.parametrize(
    ("stance", "text"),
    [
        ("urged", "Two stakeholders called for the shielding of lamps."),
        ("stressed", "They highlighted the need to shield lamps."),
        ("welcomed", "Two stakeholders noted the shielding of lamps."),
        ("suggested", "Two stakeholders suggested lamps that are welcomed and stressed animals."),
    ],
)
def test_a_verb_as_strong_as_noted_or_weaker_passes(stance: str, text: str) -> None:
    assert check(_noted(stance, text), 14, "townhall") == []


# F7: rule 15.
@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("Stakeholders stressed the need to act. They stressed the need to wait.", "underscored"),
        ("They welcomed lamps. Some participants also welcomed dusk.", "noted with appreciation"),
        ("They proposed lamps. They proposed owls. They stressed dusk.", "suggested"),
    ],
)
def test_a_verb_does_not_stand_twice_in_a_row(text: str, fix: str) -> None:
    assert [one.fix for one in check(typed(text), 15, "townhall")] == [fix]


@pytest.mark.parametrize(
    "text",
    [
        "They welcomed lamps. They stressed dusk. They welcomed owls.",
        "They called for lamps. They called for dusk.",
        "They stressed the need to wait. Lamps stressed the owls.",
        "They requested that lamps go. They requested that dusk stay.",
    ],
)
def test_a_verb_without_an_equal_or_apart_may_stand_again(text: str) -> None:
    assert check(typed(text), 15, "townhall") == []


# F7, X18: rule 14 in French and Spanish.
@pytest.mark.parametrize(
    ("language", "text", "found", "fixed"),
    [
        ("fr", "Deux parties prenantes ont demandé instamment des lampes.", "demandé instamment",
         "Deux parties prenantes ont suggéré des lampes."),
        ("fr", "Deux parties prenantes ont également préconisé des lampes.", "préconisé",
         "Deux parties prenantes ont également suggéré des lampes."),
        ("fr", "Une partie a demandé instamment que des lampes soient posées.",
         "demandé instamment", "Une partie a suggéré que des lampes soient posées."),
        ("es", "Dos partes interesadas instaron a que haya lámparas.", "instaron a que",
         "Dos partes interesadas sugirieron que haya lámparas."),
        ("es", "Dos partes interesadas hicieron un llamamiento en favor de lámparas.",
         "hicieron un llamamiento en favor de", "Dos partes interesadas sugirieron lámparas."),
        ("es", "Una parte interesada solicitó lámparas y luces.", "solicitó",
         "Una parte interesada sugirió lámparas y luces."),
    ],
)  # fmt: skip
def test_a_verb_too_strong_is_found_and_mended_in_each_language(
    language: str, text: str, found: str, fixed: str
) -> None:
    town = _suggested()
    (one,) = check(_by_hand(with_others(town, 20), text), 14, "townhall", language)

    assert one.said == found
    assert mended(text, [one]) == fixed
    assert "“suggested”" in one.why


# F7, X18: what a list repeats, or whom one asks, no other verb takes.
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux parties prenantes ont encouragé les États à poser des lampes."),
        ("es", "Dos partes interesadas instaron a los Estados a actuar."),
        ("es", "Hicieron un llamamiento en favor de lámparas y en favor de luces."),
    ],
)
def test_a_verb_is_not_mended_where_no_other_takes_the_same_words(language: str, text: str) -> None:
    (one,) = check(_by_hand(with_others(_suggested(), 20), text), 14, "townhall", language)

    assert one.fix is None


# F7, X18: rule 15 in French and Spanish.
@pytest.mark.parametrize(
    ("language", "text", "fixed"),
    [
        ("fr", "Ils ont souligné que tout va bien. Elles ont souligné que rien ne va.",
         "Ils ont souligné que tout va bien. Elles ont fait ressortir que rien ne va."),
        ("es", "Ellos acogieron con beneplácito el plan. Ella acogió con beneplácito el mapa.",
         "Ellos acogieron con beneplácito el plan. Ella acogió con beneplácito el mapa."),
        ("es", "Ellos solicitaron luces. Ella solicitó lámparas. Ellas solicitaron velas.",
         "Ellos solicitaron luces. Ella pidió lámparas. Ellas solicitaron velas."),
    ],
)  # fmt: skip
def test_the_same_verb_twice_is_found_and_mended_in_each_language(
    language: str, text: str, fixed: str
) -> None:
    assert with_fixes(text, 15, "townhall", language) == fixed


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux parties prenantes ont suggéré des lampes."),
        ("fr", "Deux parties prenantes ont évoqué des lampes."),
        ("fr", "Il a été demandé d’installer des lampes."),
        ("es", "Dos partes interesadas sugirieron lámparas."),
        ("es", "Se pidieron lámparas."),
    ],
)
def test_a_verb_as_strong_as_noted_passes_in_each_language(language: str, text: str) -> None:
    assert check(_by_hand(with_others(_suggested(), 20), text), 14, "townhall", language) == []


def _suggested() -> Townhall:
    town = Townhall()
    town.theme("lamps")
    for who in ("a", "b"):
        town.says(who, "suggested", "lamps", "lamps")
    return town
