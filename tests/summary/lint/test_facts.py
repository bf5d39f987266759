import pytest

from tests.summary.harbours import harbours
from tests.summary.lint.checking import after, check, said, typed, with_fixes

COUNTS = (
    "96 participants took part and 7 participants (5 stakeholders and 2 UN entities) "
    "took the floor."
)


# F4, F7: rule 1. The townhall on harbours had 96 participants; five stakeholders and two UN
# entities took the floor.
@pytest.mark.parametrize(
    ("changed", "by", "fix"),
    [
        ("7 participants", "8 participants", "7"),
        ("96 participants", "69 participants", "96"),
        ("5 stakeholders", "6 stakeholders", "5 stakeholders and 2 UN entities"),
        ("7 participants", "Nine participants", "Seven"),
    ],
)
def test_counts_that_do_not_add_up_are_mended(changed: str, by: str, fix: str) -> None:
    state = after(harbours(), "opening", COUNTS.replace(changed, by, 1))

    assert [one.fix for one in check(state, 1, "townhall")] == [fix]


@pytest.mark.parametrize(
    "text",
    [
        COUNTS,
        "Seven participants (five stakeholders and two UN entities) took the floor.",
        "Three bodies (6 boards and 2 panels) exist, and 12 States took note.",
    ],
)
def test_counts_that_add_up_pass(text: str) -> None:
    assert check(after(harbours(), "opening", text), 1) == []


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_what_the_rules_count_adds_up(language: str) -> None:
    for name in ("townhall", "editorial", "record"):
        assert check(harbours(), 1, name, language) == []


# F4: a number that begins with further words is not read as the smaller one.
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Cent soixante-quatre participants ont pris part à la réunion.", "fr"),
        ("Ciento sesenta y cuatro participantes participaron en la reunión.", "es"),
        ("One hundred and sixty-four participants took part.", "en"),
    ],
)
def test_a_large_number_in_words_is_left_alone(text: str, language: str) -> None:
    town = typed(text, "opening", attendance=164)

    assert check(town, 1, "editorial", language) == []


# F7: rule 2.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("It met on Monday, 20 April 2022.", "It met on Wednesday, 20 April 2022."),
        ("It met on Friday 1 May 2026.", "It met on Friday 1 May 2026."),
        ("It met on Sunday, 1 May 2026.", "It met on Friday, 1 May 2026."),
        ("It met on Sunday, May 1, 2026.", "It met on Friday, May 1, 2026."),
    ],
)
def test_the_weekday_is_the_dates(text: str, mended: str) -> None:
    assert with_fixes(text, 2) == mended


@pytest.mark.parametrize(
    "text",
    ["Wednesday, 20 April 2022.", "On Monday they met.", "“Monday, 20 April 2022” was the slip."],
)
def test_a_weekday_that_fits_passes(text: str) -> None:
    assert said(text, 2) == []


@pytest.mark.parametrize(
    ("text", "language", "mended"),
    [
        ("Le lundi 20 avril 2022.", "fr", "Le mercredi 20 avril 2022."),
        ("El lunes 20 de abril de 2022.", "es", "El miércoles 20 de abril de 2022."),
    ],
)
def test_the_weekday_is_checked_in_each_language(text: str, language: str, mended: str) -> None:
    assert with_fixes(text, 2, "townhall", language) == mended


# F7: rule 3.
@pytest.mark.parametrize(
    ("title", "opening", "fixes"),
    [
        ("4th townhall", "The third townhall took place.", ["fourth"]),
        ("4th townhall", "The twenty-first townhall took place.", ["fourth"]),
        ("3rd townhall", "The fourth townhall took place.", ["4th"]),
        ("4th townhall", "The fourth townhall took place.", []),
        ("Townhall", "The fourth townhall took place.", []),
        ("4th townhall", "The townhall took place.", []),
    ],
)
def test_the_ordinal_of_the_title_is_the_texts(title: str, opening: str, fixes: list[str]) -> None:
    town = typed(title, "title", ordinal=4)
    town.by_hand("opening", opening)

    assert [one.fix for one in check(town, 3, "townhall")] == fixes


def test_the_ordinal_is_compared_in_each_language() -> None:
    for language, opening, fix in (
        ("fr", "La troisième réunion a eu lieu.", "quatrième"),
        ("es", "La tercera reunión tuvo lugar.", "cuarta"),
    ):
        town = typed("4 reunión", "title", ordinal=4)
        town.by_hand("opening", opening)

        assert [one.fix for one in check(town, 3, "townhall", language)] == [fix]


# F7: rule 21.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("It met on April 20, 2022.", "It met on 20 April 2022."),
        ("It met on the 20th of April 2022.", "It met on 20 April 2022."),
        ("It met on 20 Apr. 2022 and 3rd May.", "It met on 20 April 2022 and 3 May."),
        ("It met on 2022-04-20 and 20/04/2022.", "It met on 20 April 2022 and 20 April 2022."),
        ("It met on 20 April, 2022.", "It met on 20 April 2022."),
        ("It met on 04 May.", "It met on 4 May."),
    ],
)
def test_dates_are_day_month_and_year(text: str, mended: str) -> None:
    assert with_fixes(text, 21) == mended


@pytest.mark.parametrize(
    "text",
    ["It met on 20 April 2022.", "A/RES/76/266 of April 2022", "In May 20 lamps glowed.", "10.5.1"],
)
def test_a_date_in_its_form_passes(text: str) -> None:
    assert said(text, 21) == []


def test_a_date_that_may_be_two_or_is_none_is_left_to_the_rapporteur() -> None:
    found = check(typed("It met on 03/04/2022 and 31 April 2022."), 21)

    assert [(one.said, one.fix) for one in found] == [
        ("03/04/2022", None), ("31 April 2022", None)
    ]  # fmt: skip


def test_dates_in_figures_are_worded_in_each_language() -> None:
    assert with_fixes("Le 2022-04-20.", 21, "townhall", "fr") == "Le 20 avril 2022."
    assert with_fixes("El 20/04/2022.", 21, "townhall", "es") == "El 20 de abril de 2022."
