"""Better words for a line that waits, and what they may never change."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.points.stances import STANCES
from townnotes.errors import RuleError
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.proposing import propose
from townnotes.summary.style.house_style import built_in, read_style

_SHORT = built_in("townhall").abbreviations
_WORDS = {
    "en": "we must shd not no cant hives Ada “old oak” 7 80 mio % need keep delete is are why ? . "
          ", w/out the MS stop women carry never against if and reduce he said that",
    "fr": "nous devons ne pas aucun ruches Ada « vieux chêne » 7 80 mio % besoin garder est sont ? "
          "pq . , sans le PMA femmes portent jamais contre si et réduire il dit que",
    "es": "debemos no sin colmenas Ada “roble viejo” 7 80 mio % necesitamos mantener es son ? . , "
          "nunca el EM mujeres cargan contra si y reducir dijo que",
}  # fmt: skip
_DENIALS = {
    "en": r"\b(?:no|not|never|cannot|cant|without)\b|w/out",
    "fr": r"\b(?:pas|aucun|sans|jamais)\b",
    "es": r"\b(?:no|sin|nunca)\b",
}


@pytest.mark.parametrize(
    ("language", "typed", "proposed"),
    [
        ("en", "hives shd be w/out glue: urgent", "hives should be without glue: urgent"),
        ("fr", "ruches ds les prés : urgent", "ruches dans les prés : urgent"),
        ("es", "colmenas tb en párr 7: urgente", "colmenas también en párrafo 7: urgente"),
        ("en", "hives: few. We must act", "hives: few; the need to act"),
    ],
)
def test_words_are_better_only_where_a_rule_is_sure(
    language: str, typed: str, proposed: str
) -> None:
    assert propose(typed, "", language, _SHORT[language]) == proposed


@st.composite
def _notes(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(sorted(_WORDS)))
    words = st.sampled_from(_WORDS[language].split())
    return language, " ".join(draw(st.lists(words, min_size=1, max_size=9)))


@given(_notes(), st.sampled_from(["", *STANCES]))
def test_a_proposal_changes_no_number_name_quotation_or_negation(
    note: tuple[str, str], stance: str
) -> None:
    language, typed = note

    told = propose(typed, stance, language, _SHORT[language])

    assert Counter(re.findall(r"\d+", told)) == Counter(re.findall(r"\d+", typed))
    assert ("Ada" in told) == ("Ada" in typed)
    for quoted in re.findall(r"[“«][^”»]*[”»]", typed):
        assert quoted in told
    denials = (len(re.findall(_DENIALS[language], one, re.IGNORECASE)) for one in (typed, told))
    assert len(set(denials)) == 1


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("govts shd act", "Governments should act"), ("art 17", "article 17"),
        ("art of hives", "art of hives"), ("80 mio hives", "80 million hives"),
        ("10 min", "10 minutes"), ("min wage", "minimum wage"), ("nat'l law", "national law"),
        ("REC", "REC"), ("HR of keepers", "HR of keepers"),
    ],
)  # fmt: skip
def test_abbreviations_of_one_meaning_are_spelt_out(typed: str, spelt: str) -> None:
    assert _SHORT["en"].spelt_out(typed) == spelt


def test_an_abbreviation_may_stand_in_another() -> None:
    assert Abbreviations({"hvs": "hives", "kh": "keepers of hvs"}).spelt_out("kh") == (
        "keepers of hives"
    )


def test_a_circle_in_the_table_is_refused_with_a_sentence() -> None:
    mine = 'extends = "townhall"\ntitle = "mine"\n[abbreviations.en]\n"gv" = "gvt"\n"gvt" = "gv"\n'

    with pytest.raises(RuleError, match=r"circle: (?:gv → gvt → gv|gvt → gv → gvt)"):
        read_style(mine, "mine.toml")


def test_a_style_adds_to_the_abbreviations_of_the_townhall_style() -> None:
    mine = 'extends = "townhall"\ntitle = "mine"\n[abbreviations.en]\n"kprs" = "keepers"\n'

    short = read_style(mine, "mine.toml").abbreviations["en"]

    assert short.spelt_out("kprs shd act") == "keepers should act"
