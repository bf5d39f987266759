import pytest

from tests.summary.lint.checking import check, said, typed, with_fixes
from townnotes.domain.entities import Participant


# F7, X11: rules 4, 5 and 6.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("150 participants took part.", "One hundred and fifty participants took part."),
        ("They met. 12 UN entities spoke.", "They met. Twelve UN entities spoke."),
        ("4th drafts are rare.", "Fourth drafts are rare."),
        ("They left. 2,700 lamps stayed.", "They left. Two thousand, seven hundred lamps stayed."),
    ],
)
def test_a_figure_does_not_begin_a_sentence(text: str, mended: str) -> None:
    assert with_fixes(text, 4) == mended


@pytest.mark.parametrize(
    "text",
    [
        "In all, 150 participants took part.",
        "They asked for Convention No. 190 to be named.",
        "“12 lamps” were named. Others followed.",
        "They spoke to paras. 12 and 13.",
    ],
)
def test_a_figure_within_a_sentence_may_stand(text: str) -> None:
    assert said(text, 4) == []


# X11: "150 participants took part" at the start is a finding only in the strict profile.
def test_a_figure_may_begin_a_sentence_in_the_townhall_style() -> None:
    assert said("150 participants took part.", 4, "townhall") == []
    assert said("150 participants took part.", 4, "editorial") == ["150"]


def test_a_year_at_the_start_is_found_and_left_to_the_rapporteur() -> None:
    (one,) = check(typed("2022 was a year of drafts."), 4)

    assert one.fix is None
    assert "does not begin with a figure" in one.why


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("They asked for 6 months.", "They asked for six months."),
        ("There were 3 drafts, and 2 readings.", "There were three drafts, and two readings."),
        ("The team had 9.", "The team had nine."),
        ("They met 41 people (38 farmers and three guides).",
         "They met 41 people (38 farmers and 3 guides)."),
    ],
)  # fmt: skip
def test_numbers_under_ten_are_words_except_in_series(text: str, mended: str) -> None:
    assert with_fixes(text, 5) == mended


@pytest.mark.parametrize(
    "text",
    [
        "They met 14 farmers and 9 guides.",
        "Twenty-one people (18 farmers and 3 guides) came. Ten guides (8 old and 2 new) led them.",
        "They spoke to paragraph 4 and to articles 2 and 3.",
        "A share of 5 per cent was named, and 5 km.",
        "It is due on 3 May 2026.",
        "They asked for 2.5 litres, 1/3 of it at 6 p.m.",
        "In all, six people (four farmers and two guides) came.",
        "They named (1) lamps and (2) dusk (of 29 to 132 words, one to five of them long).",
    ],
)
def test_series_references_dates_and_measures_keep_their_figures(text: str) -> None:
    assert said(text, 5) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("They saved 40% of it.", "They saved 40 per cent of it."),
        ("They saved 2.5 % of it.", "They saved 2.5 per cent of it."),
        ("They saved five percent.", "They saved five per cent."),
    ],
)
def test_per_cent_is_written_in_words(text: str, mended: str) -> None:
    assert with_fixes(text, 6, "townhall") == mended


@pytest.mark.parametrize(
    "text", ["They saved 40 per cent.", "The percentage rose.", "The words “40%” stayed."]
)
def test_a_share_in_words_or_in_a_quotation_stays(text: str) -> None:
    assert said(text, 6) == []


# F7: rule 7.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Organisations asked.", "Organizations asked."),
        ("They recognised and prioritise it.", "They recognized and prioritize it."),
        ("not criminalising the mobilisation", "not criminalizing the mobilization"),
        ("They analyzed it.", "They analysed it."),
    ],
)
def test_the_spelling_is_oxford(text: str, mended: str) -> None:
    assert with_fixes(text, 7, "townhall") == mended


@pytest.mark.parametrize(
    "text",
    [
        "They advised, exercised, revised and supervised it.",
        "It comprises expertise, enterprises, promises and surprises.",
        "They analysed crises, otherwise arising precisely.",
        "The Organisation for Lamps spoke, and Denise listened.",
        "The quotation “to organise” stays, as does https://example.org/organise",
        "Raised noise, praised cruises, disguised franchises, televised advertising.",
        "They practised compromise; unpromising merchandise; improvised reprises.",
    ],
)
def test_words_that_are_no_ize_keep_their_s(text: str) -> None:
    assert said(text, 7, "townhall") == []


# F7: rules 8, 9 and 10.
@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The ILO spoke.", "The International Labour Organization (ILO) spoke."),
        ("Many NGOs came.", "Many non-governmental organizations (NGOs) came."),
        ("UNHCR and UNHCR.",
         "Office of the United Nations High Commissioner for Refugees (UNHCR) and UNHCR."),
    ],
)  # fmt: skip
def test_an_acronym_is_written_out_where_it_first_stands(text: str, mended: str) -> None:
    assert with_fixes(text, 8) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The International Labour Organization (ILO) spoke. ILO asked.",
        "World War II was named.",
        "The HARBOUR FRIENDS called for lamps.",
        "They quoted “ILO”.",
    ],
)
def test_what_is_written_out_or_no_acronym_passes(text: str) -> None:
    assert said(text, 8) == []


def test_an_unknown_acronym_is_left_to_the_rapporteur() -> None:
    (one,) = check(typed("The QZX spoke."), 8)

    assert (one.said, one.fix) == ("QZX", None)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The UN system grew.", "The United Nations system grew."),
        ("One U.N. entity spoke.", "One United Nations entity spoke."),
        ("The UN’s role grew.", "The United Nations role grew."),
    ],
)
def test_the_strict_style_writes_united_nations_in_full(text: str, mended: str) -> None:
    assert with_fixes(text, 9) == mended
    assert said(text, 9, "townhall") == []


# F7: rule 9, of the names that bodies give themselves.
def test_un_stays_in_the_name_of_an_organization_of_the_session() -> None:
    text = "The UN Office for Wells spoke of the UN."
    town = typed(text)
    town.add(Participant, organization="UN Office  for Wells")

    (one,) = check(town, 9)

    assert one.start == text.rindex("UN")


@pytest.mark.parametrize("text", ["UN Women spoke.", "The UNDP spoke.", "They said “UN”."])
def test_names_that_begin_with_un_stay(text: str) -> None:
    assert said(text, 9) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("UNDP’s programme grew.", "UNDP programme grew."),
        ("The ILO's conventions stay.", "The ILO conventions stay."),
        ("Two NGO’s have left.", "Two NGOs have left."),
    ],
)
def test_an_acronym_takes_no_apostrophe(text: str, mended: str) -> None:
    assert with_fixes(text, 10, "townhall") == mended


@pytest.mark.parametrize("text", ["The farmers’ seeds", "Two NGOs left.", "Peru’s lamps"])
def test_other_apostrophes_stay(text: str) -> None:
    assert said(text, 10, "townhall") == []


# F7: rules 11, 12 and 28.
@pytest.mark.parametrize("text", ["They left", "They left (late)", "They left,"])
def test_a_paragraph_ends_with_a_full_stop(text: str) -> None:
    assert with_fixes(text, 11, "townhall") == text.rstrip(",") + "."


@pytest.mark.parametrize("text", ["They left.", "“They left.”", "Did they leave?"])
def test_a_paragraph_that_ends_passes(text: str) -> None:
    assert said(text, 11, "townhall") == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("They stressed the importance to introduce lamps.",
         "They stressed the importance of introducing lamps."),
        ("the importance to give", "the importance of giving"),
        ("the importance to fully recognize lamps", "the importance of fully recognizing lamps"),
    ],
)  # fmt: skip
def test_the_importance_is_of_doing(text: str, mended: str) -> None:
    assert with_fixes(text, 12, "townhall") == mended


@pytest.mark.parametrize(
    "text",
    [
        "It is of importance to migrants.",
        "The importance of introducing lamps.",
        "They attached importance to the lamps.",
        "Of importance to support groups of farmers were lamps.",
    ],
)
def test_importance_to_somebody_stays(text: str) -> None:
    assert said(text, 12, "townhall") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They asked for for lamps.", "for for"),
        ("They asked for the.", "the"),
        ("language on not dimming or towns who keep lamps", "dimming"),
    ],
)
def test_a_word_that_lacks_or_stands_twice_is_found(text: str, words: str) -> None:
    assert said(text, 28) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "They said that that lamp stays.",
        "They spoke of dimming or shielding lamps that glare.",
        "The lamps and the towns had had light.",
    ],
)
def test_words_in_order_pass(text: str) -> None:
    assert said(text, 28) == []
