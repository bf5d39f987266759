import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes_exporters.characters import holds_rtl, reads_from_right, stretches, tongue


def test_every_letter_unicode_calls_right_to_left_is_taken_for_one() -> None:
    letters = (chr(code) for code in range(sys.maxunicode + 1))
    wrong = [
        letter
        for letter in letters
        if unicodedata.bidirectional(letter) in {"R", "AL"} and not holds_rtl(letter)
    ]

    assert wrong == []


def test_no_letter_unicode_calls_left_to_right_is_taken_for_the_other() -> None:
    letters = (chr(code) for code in range(sys.maxunicode + 1))
    wrong = [
        letter
        for letter in letters
        if unicodedata.bidirectional(letter) == "L" and holds_rtl(letter)
    ]

    assert wrong == []


@pytest.mark.parametrize(
    "marked",
    [
        "Ms. ‹ليلى الحسن›, chair",
        "Ms. (‹ليلى الحسن›), chair",
        "‹ليلى (الحسن)› and ‹ليلى (2) [الحسن] علي›.",
        "‹ليلى› (chair) and ‹علي›",
        "‹ليلى› (‹علي› and ‹نور›)",
        "‹ليلى› ((‹علي›",
        "two names, ‹ليلى, علي›, are one stretch",
    ],
)
def test_a_name_takes_its_brackets_with_it_but_not_the_sentences(marked: str) -> None:
    text = marked.replace("‹", "").replace("›", "")

    assert with_marks(text, from_right=False) == marked


@pytest.mark.parametrize(
    "marked",
    [
        "تحدثت ‹Delta Fishers 2› أولا.",
        "تحدثت (‹Delta Fishers›) أولا.",
        "نهر ‹Lake (North) One›، ‹AT&T›.",
        "نهر (‹Nile›) ‹spoke first›.",
    ],
)
def test_in_a_sentence_from_the_right_an_english_name_is_the_exception(marked: str) -> None:
    text = marked.replace("‹", "").replace("›", "")

    assert with_marks(text, from_right=True) == marked


def with_marks(text: str, *, from_right: bool) -> str:
    """Return the text with its stretches against the paragraph's direction marked."""
    pieces = stretches(text, from_right=from_right)
    return "".join(piece if rtl is from_right else f"‹{piece}›" for piece, rtl in pieces)


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("", False),
        ("Ana آنا", False),
        ("آنا Ana", True),
        ("12. «آنا»", True),
        ("12. é آنا", False),
        ("王 آنا", False),
    ],
)
def test_the_first_letter_tells_where_a_paragraph_begins(text: str, *, from_right: bool) -> None:
    assert reads_from_right(text) is from_right


def test_the_script_tells_the_language() -> None:
    assert tongue("ליאת") == "he-IL"
    assert tongue("ليلى") == "ar-SA"
    assert tongue("(1).") is None


@given(st.text(), st.booleans())
def test_the_stretches_together_are_the_text(text: str, from_right: bool) -> None:  # noqa: FBT001
    assert "".join(piece for piece, _ in stretches(text, from_right=from_right)) == text
