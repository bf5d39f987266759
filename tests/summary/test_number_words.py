"""Numbers and places in a series in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.summary.lines.number_words import (
    LARGEST_NUMBER,
    LARGEST_ORDINAL,
    number_word,
    ordinal_word,
)

CODES = ("en", "fr", "es")


@pytest.mark.parametrize(
    ("number", "english", "french", "spanish"),
    [
        (0, "zero", "zéro", "cero"),
        (17, "seventeen", "dix-sept", "diecisiete"),
        (21, "twenty-one", "vingt et un", "veintiuno"),
        (71, "seventy-one", "soixante et onze", "setenta y uno"),
        (80, "eighty", "quatre-vingts", "ochenta"),
        (91, "ninety-one", "quatre-vingt-onze", "noventa y uno"),
        (100, "one hundred", "cent", "cien"),
        (201, "two hundred and one", "deux cent un", "doscientos uno"),
        (500, "five hundred", "cinq cents", "quinientos"),
        (1000, "one thousand", "mille", "mil"),
        (1180, "one thousand, one hundred and eighty", "mille cent quatre-vingts",
         "mil ciento ochenta"),
        (21_080, "twenty-one thousand and eighty", "vingt et un mille quatre-vingts",
         "veintiún mil ochenta"),
        (80_200, "eighty thousand, two hundred", "quatre-vingt mille deux cents",
         "ochenta mil doscientos"),
        (1_000_000, "one million", "un million", "un millón"),
        (80_000_001, "eighty million and one", "quatre-vingts millions un", "ochenta millones uno"),
        (31_000_000, "thirty-one million", "trente et un millions", "treinta y un millones"),
    ],
)  # fmt: skip
def test_a_number_is_written_in_the_words_of_a_language(
    number: int, english: str, french: str, spanish: str
) -> None:
    assert [number_word(number, code) for code in CODES] == [english, french, spanish]


@pytest.mark.parametrize(
    ("number", "english", "french", "spanish"),
    [
        (1, "first", "premier", "primero"),
        (5, "fifth", "cinquième", "quinto"),
        (9, "ninth", "neuvième", "noveno"),
        (11, "eleventh", "onzième", "undécimo"),
        (12, "twelfth", "douzième", "duodécimo"),
        (13, "thirteenth", "treizième", "decimotercero"),
        (21, "twenty-first", "vingt et unième", "vigésimo primero"),
        (40, "fortieth", "quarantième", "cuadragésimo"),
        (80, "eightieth", "quatre-vingtième", "octogésimo"),
        (100, "one hundredth", "centième", "centésimo"),
        (200, "two hundredth", "deux centième", "ducentésimo"),
        (1002, "one thousand and second", "mille deuxième", "milésimo segundo"),
        (3000, "three thousandth", "trois millième", "tresmilésimo"),
    ],
)
def test_a_place_in_a_series_is_written_in_the_words_of_a_language(
    number: int, english: str, french: str, spanish: str
) -> None:
    assert [ordinal_word(number, code) for code in CODES] == [english, french, spanish]


@given(st.integers(0, LARGEST_NUMBER), st.integers(0, LARGEST_NUMBER), st.sampled_from(CODES))
def test_two_numbers_are_never_the_same_words(one: int, other: int, code: str) -> None:
    words = number_word(one, code)
    assert (words == number_word(other, code)) == (one == other)
    assert not any(letter.isdecimal() for letter in words)


@pytest.mark.parametrize("code", CODES)
def test_no_two_places_in_a_series_are_the_same_words(code: str) -> None:
    places = {ordinal_word(number, code) for number in range(1, LARGEST_ORDINAL + 1)}
    assert len(places) == LARGEST_ORDINAL


@pytest.mark.parametrize("code", CODES)
def test_what_there_are_no_words_for_stays_in_figures(code: str) -> None:
    assert number_word(LARGEST_NUMBER + 1, code) == str(LARGEST_NUMBER + 1)
    assert number_word(-3, code) == "-3"
    assert ordinal_word(0, code) == "0"
    assert ordinal_word(LARGEST_ORDINAL + 1, code) == str(LARGEST_ORDINAL + 1)
