"""What of a word and of its neighbours speaks for one tag or another."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

_NUMBER = re.compile(r"[\d.,:%/-]*\d[\d.,:%/-]*")


class WordLook(NamedTuple):
    """What of a word is looked at: its small letters, its endings, the verb's forms it may be."""

    word: str
    three: str
    two: str
    form: str


_START, _END = WordLook(*"<<<<"), WordLook(*">>>>")


def looks_of(words: Sequence[str], form_of: Callable[[str], str]) -> list[WordLook]:
    """Return the looks of words, with two more before and behind them for the edges."""
    return [_START, _START, *(_look(one, form_of) for one in words), _END, _END]


def _look(word: str, form_of: Callable[[str], str]) -> WordLook:
    low = "!n" if _NUMBER.fullmatch(word) else word.lower()
    return WordLook(low, low[-3:], low[-2:], form_of(low))


def features(
    looks: Sequence[WordLook], at: int, before: str, earlier: str, *, case: str
) -> tuple[str, ...]:
    """Return the features of the word at a place of `looks`.

    `before` and `earlier` are the tags of the word before it and the one before that, `case` how
    its letters are.
    """
    far, near, own, after, later = looks[at - 2 : at + 3]
    return (
        f"w{own.word}", f"s{own.three}", f"t{own.two}", f"h{case}",
        f"p{before}", f"q{earlier}{before}", f"a{near.word}", f"x{before}{own.word}",
        f"b{near.three}", f"c{after.word}", f"e{after.three}", f"f{later.word}",
        f"k{own.word} {after.word}", f"l{before}{after.two}", f"m{own.three}{after.three}",
        f"y{before}{own.three}", f"z{far.three}{before}", f"o{after.two}{later.two}",
        f"K{own.form}", f"L{near.form}{own.form}", f"M{own.form}{after.form}",
        f"N{before}{own.form}", f"O{before}{own.form}{after.form}", f"P{own.word}{after.form}",
        f"Q{own.form}{after.form}{later.form}", f"R{before}{own.form}{after.two}",
        f"S{earlier}{before}{own.form}",
    )  # fmt: skip


def case_of(word: str, *, is_first: bool) -> str:
    """Tell whether a word is in capitals, begins with one, or has none; apart for the first."""
    letters = "U" if word.isupper() and len(word) > 1 else "C" if word[0].isupper() else "l"
    return f"{letters}{0 if is_first else 1}"
