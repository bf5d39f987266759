"""English notes without articles and auxiliaries: what may be told, and what waits."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.points.stances import STANCES
from townnotes.summary.english.impersonal import is_plural
from townnotes.summary.lines.grammar.english_articles import with_articles
from townnotes.summary.lines.reading import read_line
from townnotes.summary.style.house_style import built_in

_SHORT = built_in("townhall").abbreviations["en"]


def _said(typed: str, stance: str = "", cites: tuple[str, ...] = ()) -> str:
    reading = read_line(typed, stance, "en", _SHORT, cites)
    return reading.why or " | ".join(one.text for one in reading.said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("drones land in gardens every night", "that drones landed in gardens every night"),
        ("bears queue for two days", "that bears queued for two days"),
        ("keepers plough flooded fields", "that keepers ploughed flooded fields"),
        ("swarms cross 3 roads", "that swarms crossed 3 roads"),
        ("honey price doubled since 2021", "that the honey price had doubled since 2021"),
        ("hives closed in 3 towns", "that hives closed in 3 towns"),
        ("hive shows worked better than leaflets", "that hive shows worked better than leaflets"),
        ("wax leaks into streams", "that wax leaked into streams"),
        ("hive safeguards apply since 2018", "that hive safeguards applied since 2018"),
        ("pumps work in rain if villages own them",
         "that pumps worked in rain if villages owned them"),
        ("levy ends up in streams", "that the levy ended up in streams"),
        ("fencing works", "that fencing worked"),
        ("nobody counts moths at night", "that nobody counted moths at night"),
        ("keepers send samples north and wait a year",
         "that keepers sent samples north and waited a year"),
        ("keepers wait so they sell early", "that keepers waited so they sold early"),
        ("the town owns hives but leases them", "that the town owned hives but leased them"),
    ],
)  # fmt: skip
def test_what_many_do_or_what_came_about_is_told(typed: str, said: str) -> None:
    assert _said(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "bus stops near hives",
        "pond dry below wall 5 months a year",
        "map of hives out next month",
        "claims process too slow",
        "rapporteur visited last year",
        "waiting list for hives 4000 names",
        "inspector to visit 2 farms in autumn",
        "short-term lets empty whole streets",
        "map before pilot not after",
        "donors leave in 2031",
        "funding ends in March",
        "keepers queue with bears, eat last",
        "keepers carry 80%, ships 20%",
        "keeping means cannot travel",
        "ministers never consulted families",
        "ministers sign treaty in secret",
        "inflation ignored moths",
    ],
)
def test_what_may_be_read_in_two_ways_waits(typed: str) -> None:
    assert not read_line(typed, "", "en", _SHORT).said


def test_a_plural_before_a_verb_that_needs_an_object_is_part_of_a_name() -> None:
    assert _said("jobs guarantee for keepers") == "a jobs guarantee for keepers"


@pytest.mark.parametrize(
    ("stance", "typed", "said"),
    [
        ("expressed concern about", "speed limits ignored", "speed limits being ignored"),
        ("expressed concern about", "hives squeezed out by new roads",
         "hives being squeezed out by new roads"),
        ("expressed concern about", "the stars used for travel", "the stars used for travel"),
        ("called for", "text deleted", "that the text be deleted"),
        ("called for", "a levy earmarked for hives", "a levy earmarked for hives"),
        ("", "breaches never published", "that breaches were never published"),
        ("", "wild bees not mentioned once", "that wild bees were not mentioned once"),
        ("", "moths forgotten", "that moths were forgotten"),
        ("", "hedges cut for flyover", "hedges cut for a flyover"),
    ],
)  # fmt: skip
def test_what_was_done_to_a_thing_is_told_as_the_stance_takes_it(
    stance: str, typed: str, said: str
) -> None:
    assert _said(typed, stance) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("text silent on moths", "that the text was silent on moths"),
        ("hives useless in rain", "that hives were useless in rain"),
        ("register out of date already", "that the register was out of date already"),
        ("hive tickets too dear for keepers", "that hive tickets were too dear for keepers"),
        ("hive budget 2% of total", "that the hive budget was 2 per cent of total"),
        ("2040 too late for moths", "that 2040 was too late for moths"),
        ("hives without honey = boxes", "that hives without honey were boxes"),
        ("fund = 5 years of talks", "that the fund meant 5 years of talks"),
        ("no child should sit in smoke", "that no child should sit in smoke"),
    ],
)
def test_what_a_thing_is_said_to_be_has_its_verb(typed: str, said: str) -> None:
    assert _said(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("women avoid last bus", "that women avoided the last bus"),
        ("not a word on moths in draft", "no"),
        ("there are moths in draft", "that there were moths in the draft"),
        ("keepers stopped selling after raid", "that keepers stopped selling after a raid"),
        ("bears walk 6 km to nearest hive", "that bears walked 6 km to the nearest hive"),
        ("honey is paid in dry season", "that honey was paid in the dry season"),
        ("server abroad", "a server abroad"),
        ("rent index published monthly", "a rent index published monthly"),
        ("naming of keepers", "the naming of keepers"),
        ("vote in committee", "a vote in committee"),
        ("traceability from boat to plate", "traceability from boat to plate"),
        ("women keepers sent home", "women keepers sent home"),
    ],
)
def test_an_article_that_is_surely_lacking_is_put_in(typed: str, said: str) -> None:
    assert _said(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("who owns the honey", "who owned the honey"),
        ("whether targets are binding", "whether targets were binding"),
        ("if moths are covered", "whether moths were covered"),
        ("which ministry is in charge", "which ministry was in charge"),
        ("what rules apply to drones", "what rules applied to drones"),
        ("who pays when a hive goes bust", "who paid when a hive went bust"),
        ("what happened to the fund", "what happened to the fund"),
    ],
)
def test_what_was_asked_stands_in_the_past(typed: str, said: str) -> None:
    assert _said(typed, "asked") == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("don't delete", "not to delete paragraph 7"),
        ("delete altogether", "paragraph 7 to be deleted altogether"),
        ("too weak on moths", "that paragraph 7 was too weak on moths"),
        ("move to preamble", "move paragraph 7 to the preamble"),
    ],
)
def test_a_paragraph_marked_beside_its_ask_or_fault_is_told(typed: str, said: str) -> None:
    assert _said(typed, cites=("7",)).removeprefix("the need ") == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("delete moths, mites", "moths and mites to be deleted"),
        ("keep §3, §4", "paragraph 3 and paragraph 4 to be kept"),
        ("keep §3, best one on mites", "splice"),
        ("keep , mites", "splice"),
    ],
)
def test_what_is_asked_of_several_is_a_row_and_a_word_on_one_of_them_is_none(
    typed: str, said: str
) -> None:
    assert _said(typed) == said


def test_what_a_comma_adds_to_something_opposed_may_be_why() -> None:
    assert _said("levy on hives, keepers without income", "opposed") == "splice"
    assert _said("levies, fences", "opposed") == "levies and fences"


def test_words_proposed_with_their_place_are_an_insertion() -> None:
    told = _said("“hives” after “farms” in §3", "proposed")
    assert told == "the insertion of “hives” after “farms” in paragraph 3"
    assert not _said("“hives” after “farms” in §3", "noted").startswith("the insertion")


def test_what_follows_a_question_without_a_verb_goes_on_with_it() -> None:
    assert _said("who pays? keeper or buyer") == "question"
    assert _said("who pays? keepers left the valley") != "question"


def test_what_is_held_on_a_day_has_its_preposition() -> None:
    assert _said("next hearing 12 June", "informed") == "the next hearing on 12 June"
    assert "hearing by 12 June" in _said("next hearing by 12 June", "informed")


def test_a_bare_year_is_not_what_was_done_to() -> None:
    assert not _said("honey act renewed 2022, few keepers know it").startswith("that")


def test_a_no_that_was_stressed_or_repeated_is_no_fact() -> None:
    assert _said("no forced return", "reiterated") == "no"
    assert _said("no forced return", "called for") == "no forced return"


def test_please_makes_an_order_of_a_word_that_is_a_noun_too() -> None:
    assert _said("pls number the paragraphs") == "number the paragraphs"
    assert _said("pls no logos on hives") == "no"


def test_things_that_end_as_sciences_do_are_many() -> None:
    assert is_plural("mobile clinics")
    assert is_plural("two topics")
    assert not is_plural("statistics")
    assert not is_plural("politics")


_WORDS = st.sampled_from(
    [
        "the",
        "a",
        "an",
        "hive",
        "treaty",
        "draft",
        "keeper",
        "signed",
        "in",
        "on",
        "of",
        "last",
        "next",
        "nearest",
        "bears",
        "walk",
        "and",
        "or",
        "when",
        "capital",
        "committee",
        "season",
        "7",
        "80",
        "mio",
        "not",
        "no",
        "never",
        "paragraph",
        "Ada",
        "minister",
        "school",
        "to",
    ]
)
_ARTICLES = re.compile(r"\b(?:the|an?) ")


@given(st.lists(_WORDS, min_size=1, max_size=12), st.booleans())
def test_articles_are_all_that_is_put_in(words: list[str], is_clause: bool) -> None:  # noqa: FBT001
    text = " ".join(words)
    told = with_articles(text, is_clause=is_clause)
    assert _ARTICLES.sub("", told) == _ARTICLES.sub("", text)


@given(st.lists(_WORDS, min_size=1, max_size=12), st.sampled_from(["", *STANCES]))
def test_a_note_is_read_whatever_its_words(words: list[str], stance: str) -> None:
    reading = read_line(" ".join(words), stance, "en", _SHORT)
    assert bool(reading.said) != bool(reading.why)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hive stands biggest cost for keepers",
         "that hive stands were the biggest cost for keepers"),
        ("town hives still the norm in 4 counties",
         "that town hives were still the norm in 4 counties"),
        ("honey swap for wax a good model", "that the honey swap for wax was a good model"),
        ("hive rules unclear for small farms", "that hive rules were unclear for small farms"),
        ("late hives better than early hives", "that late hives were better than early hives"),
        ("keepers not on honey boards", "that keepers were not on honey boards"),
        ("fog no substitute for veil", "that fog was no substitute for a veil"),
        ("wild bees 20% less likely to sting",
         "that wild bees were 20 per cent less likely to sting"),
        ("waiting list for hives 4 years", "that the waiting list for hives was 4 years"),
        ("honey budget zero", "that the honey budget was zero"),
        ("honey tax not updated since 1994", "that the honey tax had not been updated since 1994"),
        ("hive walls - cheap and effective", "that hive walls were cheap and effective"),
        ("split swarms = weak colonies", "that split swarms were weak colonies"),
        ("night flights = honey loss", "that night flights meant honey loss"),
        ("helping keepers costs lives", "that helping keepers cost lives"),
    ],
)  # fmt: skip
def test_what_a_thing_is_said_to_be_beside_it_has_its_verb(typed: str, said: str) -> None:
    assert _said(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "keepers = no complaint channel",
        "old keepers collapse",
        "half leaks",
        "pay too low",
        "hive vans, 300 towns, model for others",
        "1 in 5 neither in hive nor field",
        "wax -> resin",
        "moratorium 5 years",
        "want hive levy, revenue to meadows",
    ],
)
def test_what_stands_side_by_side_and_may_be_read_in_two_ways_waits(typed: str) -> None:
    assert not read_line(typed, "", "en", _SHORT).said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the town owns hives -> keepers pay rent",
         "that the town owned hives and that keepers paid rent"),
        ("need nets, ropes and hooks", "for nets, ropes and hooks"),
        ("lower hive age to 3", "lower the hive age to 3"),
        ("sales go to poor", "that sales went to the poor"),
        ("need 3 yr honey plan", "for a 3-year honey plan"),
    ],
)  # fmt: skip
def test_what_a_note_leaves_out_is_put_in(typed: str, said: str) -> None:
    assert _said(typed).removeprefix("the need ") == said
