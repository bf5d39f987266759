"""The words of the field stand in every language that the window is to speak."""

import tomllib

import pytest

from townnotes.language.catalogue import ENGLISH, LANGUAGES
from townnotes_resources import path
from translating.extracting import texts

OF_THE_FIELD = {"rapporteur", "briefing", "style check", "stakeholder", "Member State"}
"""Terms that the notes have rather than the window."""


def terms() -> list[dict[str, str]]:
    """Return the glossary of the catalogues, a term a row."""
    read = tomllib.loads(path("translations/glossary.toml").read_text(encoding="utf-8"))
    return read["term"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_has_its_word_in_each_language(language: str) -> None:
    assert [one[ENGLISH] for one in terms() if not one.get(language, "").strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_means_two_terms(language: str) -> None:
    words = [one[language] for one in terms()]

    assert len(set(words)) == len(words)


def test_every_term_is_said_somewhere() -> None:
    said = " ".join(texts()).casefold()

    unsaid = {one[ENGLISH] for one in terms() if one[ENGLISH].casefold() not in said}
    assert unsaid <= OF_THE_FIELD
