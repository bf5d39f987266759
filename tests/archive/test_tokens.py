"""What words are found by, in each language of the United Nations and in Japanese."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.archive.tokens import asked_tokens, tokens_of


def is_found(asked: str, text: str) -> bool:
    held = tokens_of(text)
    return all(
        any(
            token in held or (token.endswith("*") and any(it.startswith(token[:-1]) for it in held))
            for token in choices
        )
        for choices in asked_tokens(asked)
    )


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("cities", "called for a voice of each city"),
        ("éducation", "l’accès des filles à l’education"),
        ("education", "L’ÉDUCATION pour tous"),
        ("salud pública", "las políticas de salud públicas"),
        ("страны", "помощь развивающимся странам"),
        ("مدرسة", "بناء المدرسة"),
        ("気候", "気候変動に関する会議"),
        ("女", "妇女权利"),
        ("利", "妇女权利"),
        ("ｈｅａｌｔｈ", "health for all"),
        ("goal 5", "goal 5 of the agenda"),
    ],
)
def test_a_word_is_found_in_any_form_and_language(asked: str, text: str) -> None:
    assert is_found(asked, text)


@pytest.mark.parametrize(
    ("asked", "text"), [("goal 6", "goal 5"), ("気温", "気候変動"), ("night", "the nurse by day")]
)
def test_another_word_is_not_found(asked: str, text: str) -> None:
    assert not is_found(asked, text)


def test_small_words_ask_for_nothing() -> None:
    assert asked_tokens("the of la de") == ()
    assert asked_tokens("the right to water") == asked_tokens("right water")


@given(st.text(max_size=60))
def test_whatever_was_noted_is_found_by_its_own_words(text: str) -> None:
    assert is_found(text, text)


@given(st.text(max_size=60))
def test_a_token_never_has_a_space_or_a_quotation_mark(text: str) -> None:
    asked = [token for choices in asked_tokens(text) for token in choices]
    for token in (*tokens_of(text), *asked):
        assert token.rstrip("*")
        assert not set(token) & set(' "\t\n\0')
