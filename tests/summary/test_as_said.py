"""How points are told on one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.points.stances import STANCES
from townnotes.summary.lines.tidying import as_said, stance_and_words

WORDS = st.lists(
    st.sampled_from(["for", "that", "clean", "wells", "called", "concern", "about", "of", "Calls"]),
    max_size=6,
    unique_by=str.casefold,
)


# X4
@pytest.mark.parametrize(
    ("stance", "text", "line"),
    [
        ("called for", "for clean wells", "called for clean wells"),
        ("called for", "called for clean wells", "called for clean wells"),
        ("called for", "calls for clean wells", "called for clean wells"),
        ("asked for", "asked for", "asked for"),
        ("expressed concern about", "about the wells", "expressed concern about the wells"),
        ("", "for clean wells", "for clean wells"),
        ("welcomed", "", "welcomed"),
        ("longed for", "for wells", "longed for wells"),
        ("welcomed", "calls for wells", "welcomed calls for wells"),
    ],
)
def test_no_word_stands_twice_between_stance_and_words(stance: str, text: str, line: str) -> None:
    assert as_said(stance, text) == line


# X4
@given(st.sampled_from(["", *STANCES]), WORDS)
def test_where_they_meet_no_words_are_said_twice(stance: str, words: list[str]) -> None:
    said, rest = stance_and_words(stance, " ".join(words))
    before, after = said.casefold().split(), rest.casefold().split()

    assert said == stance
    assert not [n for n in range(1, len(before) + 1) if before[-n:] == after[:n]]


# X4
@given(st.sampled_from(["", *STANCES]), st.text())
def test_what_was_typed_behind_stays_as_it_was(stance: str, text: str) -> None:
    assert " ".join(text.split()).endswith(stance_and_words(stance, text)[1])
