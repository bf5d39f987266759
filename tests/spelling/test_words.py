"""Which words of a line are looked up, and in which language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.spelling.words import is_known, words_to_check

NOBODYS: frozenset[str] = frozenset()


def asked(line: str, language: str = "en", *known: str) -> list[str]:
    return [one.text for one in words_to_check(line, language, set(known))]


@pytest.mark.parametrize(
    "passed",
    [
        "#training", "!called", "@kov", "§12", "IGF", "SDGs", "ECOSOC’s", "ePhyto", "COP30", "2nd",
        "a@b.org", "https://x.org/tarining", "www.x.org", "notes.docx", "+1", "≠", "발언", "发言",
    ],
)  # fmt: skip
def test_what_is_no_word_is_passed_over(passed: str) -> None:
    assert asked(f"more {passed} please") == ["more", "please"]


def test_what_stands_behind_a_mark_is_no_word_of_it() -> None:
    assert asked("more (tarining), #pay please.") == ["more", "tarining", "please"]


def test_each_word_has_its_place_in_the_line() -> None:
    line = "more “tarining”, please"
    assert [line[one.start : one.end] for one in words_to_check(line, "en", NOBODYS)] == [
        "more", "tarining", "please",
    ]  # fmt: skip


def test_a_known_word_is_known_with_an_ending_an_article_or_in_capitals_before() -> None:
    assert all(is_known(one, {"kovač"}) for one in ("Kovač", "kovač’s", "l’Kovač", "Kovač'"))
    assert not is_known("Kovačević", {"kovač"})


def test_of_a_word_with_a_hyphen_the_unknown_part_is_looked_up_where_the_other_is_known() -> None:
    assert asked("the Kovač-Smtih bill and non-paper", "en", "kovač") == [
        "the", "Smtih", "bill", "and", "non-paper",
    ]  # fmt: skip


def test_each_script_has_its_dictionary_and_latin_that_of_the_line() -> None:
    line = "nous voulons une formation pour les jeunes et развитие التنمية"
    found = {one.text: one.dictionary for one in words_to_check(line, "en", NOBODYS)}
    assert found["jeunes"] == "fr"
    assert found["развитие"] == "ru"
    assert found["التنمية"] == "ar"


def test_a_line_that_shows_no_language_is_in_that_of_the_summary() -> None:
    assert [one.dictionary for one in words_to_check("formación", "es", NOBODYS)] == ["es"]
    assert [one.dictionary for one in words_to_check("training", "??", NOBODYS)] == ["en_GB"]


@given(st.text(max_size=80), st.sampled_from(["en", "fr", "es", ""]))
def test_any_line_gives_words_that_stand_in_it_in_order(line: str, language: str) -> None:
    end = 0
    for one in words_to_check(line, language, {"a"}):
        assert line[one.start : one.end] == one.text
        assert one.start >= end
        end = one.end
