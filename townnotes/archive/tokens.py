"""What words are found by: tokens, made here once for SQLite and PostgreSQL alike.

A word is reduced to its stem in the language of its line; Chinese, Japanese and Korean, which have
no spaces, to pieces of two signs. Whoever asks has every stem that a word may have, so that no
language need be named. A new release of the stemmer needs a new `VERSION` of the index.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Protocol, cast

import snowballstemmer  # pyright: ignore[reportMissingTypeStubs]

from townnotes_resources import path as resource

LANGUAGES: Mapping[str, str] = {
    "en": "english", "fr": "french", "es": "spanish", "ru": "russian", "ar": "arabic",
}  # fmt: skip
"""Those whose words are reduced to stems, as the stemmer calls them."""
_LATIN = ("en", "fr", "es")
_NO_SPACES = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
_RUN = re.compile(rf"[{_NO_SPACES}\U00020000-\U0003ffff]+|[^\W_{_NO_SPACES}\U00020000-\U0003ffff]+")
_IS_RUN = re.compile(rf"[{_NO_SPACES}\U00020000-\U0003ffff]")


class _Stemmer(Protocol):
    """A language's stemmer; it takes words in small letters."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - the library's own name
        """Return the stem."""
        ...


def tokens_of(text: str, expected: str = "en") -> tuple[str, ...]:
    """Return what a text is found by, each once, in the order of its words.

    `expected` is the language of a line whose little words show none, by its code.
    """
    words = _words(text)
    language = _language_of(words, expected)
    found: dict[str, None] = {}
    for word in words:
        if not word.isascii() and _IS_RUN.match(word):
            found.update(dict.fromkeys(_pieces(word)))
        elif _says_something(word):
            found[_stem(word, _stemmed_as(word, language))] = None
    return tuple(found)


def asked_tokens(text: str) -> tuple[tuple[str, ...], ...]:
    """Return what a question asks for: for each word the tokens of which one must be there.

    A token that ends with `*` may go on: it is one sign of a language without spaces.
    """
    found: dict[tuple[str, ...], None] = {}
    for word in _words(text):
        if not _IS_RUN.match(word):
            if _says_something(word):
                found[_stems(word)] = None
        elif len(word) == 1:
            found[f"{word}*",] = None
        else:
            # The last piece is of one sign.
            found.update(dict.fromkeys((piece,) for piece in _pieces(word)[:-1]))
    return tuple(found)


def _words(text: str) -> list[str]:
    plain = text.casefold()
    if not plain.isascii():
        composed = unicodedata.normalize("NFKC", plain)
        plain = "".join(sign for sign in composed if not unicodedata.combining(sign))
    return _RUN.findall(plain)


def _pieces(run: str) -> list[str]:
    """Return the pieces of two signs, and the last sign, so that each sign begins a piece."""
    return [*(run[at : at + 2] for at in range(len(run) - 1)), run[-1]]


def _says_something(word: str) -> bool:
    return all(word not in one for one in _small_words().values()) and (
        len(word) > 1 or not word.isascii() or word.isdigit()
    )


def _language_of(words: list[str], expected: str) -> str:
    held = set(words)
    counts = {code: len(held & _small_words()[code]) for code in _LATIN}
    best = max(_LATIN, key=lambda code: (counts[code], code == expected))
    return best if counts[best] else expected


def _stemmed_as(word: str, language: str) -> str:
    """Return the language whose stems a word has: its script tells Russian and Arabic."""
    if word.isascii():
        return language
    return _script_of(word) or language


@lru_cache(maxsize=65_536)
def _script_of(word: str) -> str:
    name = unicodedata.name(word[0], "")
    return "ru" if name.startswith("CYRILLIC") else "ar" if name.startswith("ARABIC") else ""


def _stems(word: str) -> tuple[str, ...]:
    by_script = _script_of(word)
    languages = (by_script,) if by_script else _LATIN
    return tuple(dict.fromkeys(_stem(word, one) for one in languages))


@lru_cache(maxsize=262_144)
def _stem(word: str, language: str) -> str:
    """Return the stem without accents; a language that has no stemmer is taken for English."""
    stemmed = _stemmer(LANGUAGES.get(language, LANGUAGES["en"])).stemWord(word) or word
    signs = unicodedata.normalize("NFD", stemmed)
    return "".join(sign for sign in signs if not unicodedata.combining(sign)) or word


@cache
def _small_words() -> Mapping[str, frozenset[str]]:
    """Return words that say nothing by themselves, by language."""
    told = tomllib.loads(resource("languages/small_words.toml").read_text("utf-8"))
    return {code: frozenset(words.split()) for code, words in told.items()}


@cache
def _stemmer(name: str) -> _Stemmer:
    return cast("_Stemmer", snowballstemmer.stemmer(name))  # pyright: ignore[reportUnknownMemberType]
