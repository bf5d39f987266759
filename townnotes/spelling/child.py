"""The process that looks words up: a line of JSON asks, a line of JSON answers.

It ends when whoever asks is gone, and holds nothing that would be lost with it. A question is
`{"check": [words], "in": "en_GB"}` or `{"suggest": word, "in": "en_GB"}`; the answer has the same
and `wrong` or `words`. Where there is no hunspell it says `{"missing": why}` and ends.
"""

import json
import os
import sys
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any, Protocol

from townnotes_resources import path

_MOST = 8
"""Suggestions; a word that is none of the first is typed sooner than found."""


class _Dictionary(Protocol):
    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> Iterable[str]: ...


def spell_for_window() -> None:
    """Answer until nobody asks any more: the child's whole work."""
    if sys.platform != "win32":
        # Whoever types goes first.
        os.nice(10)
    try:
        _library()
    except ImportError as error:
        _say({"missing": str(error)})
        return
    # Not `for line in sys.stdin`, which waits for more than a line.
    while line := sys.stdin.readline():
        _say(_answer(json.loads(line)))


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    dictionary = _dictionary(asked["in"])
    if "check" in asked:
        wrong = [word for word in asked["check"] if not dictionary.spell(word)]
        return {**asked, "wrong": wrong}
    return {**asked, "words": list(dictionary.suggest(asked["suggest"]))[:_MOST]}


@cache
def _dictionary(name: str) -> _Dictionary:
    return _library().Hunspell(name, hunspell_data_dir=str(path("dictionaries")))


def _library() -> Any:
    """Return chunspell, which tells no types of its own."""
    return import_module("hunspell")


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(f"{json.dumps(answer)}\n")
    sys.stdout.flush()
