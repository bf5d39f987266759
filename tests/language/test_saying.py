"""A sentence knows its text and what stands in it, and reads in English without any catalogue."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.errors import FileError, RuleError
from townnotes.language.saying import Saying, has_controls, isolated

OPENING, CLOSING = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068", "\u202c\u2069"


def test_an_error_says_its_sentence_and_keeps_what_it_is_made_of() -> None:
    error = FileError("“{name}” holds {count} parts.", name="a.docx", count=3)

    sentence = str(error)

    assert sentence == "“a.docx” holds 3 parts."
    assert isinstance(sentence, Saying)
    assert (sentence.text, sentence.values["count"]) == ("“{name}” holds {count} parts.", 3)


def test_a_sentence_that_was_said_already_stays_as_it_is() -> None:
    said = Saying("Nothing was read from {name}.", name="a.docx")

    assert str(RuleError(said)) is said


def test_a_sentence_without_values_may_have_braces_of_its_own() -> None:
    assert str(RuleError("“{a}” is no name.")) == "“{a}” is no name."


def test_a_sentence_survives_the_way_to_another_process() -> None:
    said = Saying("{n} point|{n} points", 2)

    came = pickle.loads(pickle.dumps(said))  # noqa: S301 - our own

    assert (came, came.text, came.n) == (said, said.text, 2)


@pytest.mark.parametrize(("n", "words"), [(0, "0 points"), (1, "1 point"), (2, "2 points")])
def test_a_text_that_counts_has_two_forms_in_english(n: int, words: str) -> None:
    assert Saying("{n} point|{n} points", n) == words


@given(st.text(st.sampled_from(f"ab أب{OPENING}{CLOSING}"), max_size=12))
def test_no_sign_of_direction_in_a_name_reaches_beyond_it(name: str) -> None:
    depth = 0
    said = isolated(name)
    for place, sign in enumerate(said):
        depth += (sign in OPENING) - (sign in CLOSING)
        # Only the last sign ends what the first began.
        assert depth > 0 or place == len(said) - 1

    assert depth == 0
    assert has_controls(said) == bool(name)
