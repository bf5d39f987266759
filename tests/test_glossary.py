"""The interface speaks in the words of its glossary, and in none of those it is never to use."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from townnotes_resources import path

ROOT = Path(__file__).parents[1]
TABLES = ("townnotes/domain/readings", "townnotes/summary/languages", "townnotes/summary/lines")
"""Modules whose texts nobody reads as they stand: words to look up, and patterns."""


class Term(NamedTuple):
    """A word of the interface."""

    is_: str
    means: str
    never: tuple[str, ...]


class Text(NamedTuple):
    """A text of the interface, and where it stands."""

    words: str
    where: str


def terms() -> list[Term]:
    """Return the glossary."""
    held = tomllib.loads(path("glossary.toml").read_text(encoding="utf-8"))
    return [Term(one["is"], one["means"], tuple(one["never"])) for one in held["term"]]


@cache
def texts() -> list[Text]:
    """Return the texts of the window, the commands and the refusals."""
    return [
        text
        for folder in ("ui/townnotes_ui", "townnotes", "exporters/townnotes_exporters")
        for module in sorted((ROOT / folder).rglob("*.py"))
        for text in _texts_in(module)
    ]


def _texts_in(module: Path) -> Iterator[Text]:
    name = module.relative_to(ROOT).as_posix()
    tree = ast.parse(module.read_text(encoding="utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    shown = {id(one) for call in calls if _is_shown(call) for one in call.args}
    for node in () if name.startswith(TABLES) else ast.walk(tree):
        words = "" if id(node) in docs else _words_of(node)
        # A single word is a text where it is shown, and else a name of ours.
        if " " in words.strip() or id(node) in shown:
            yield Text(words, f"{name}:{getattr(node, 'lineno', 0)}")


def _is_shown(call: ast.Call) -> bool:
    return getattr(call.func, "attr", getattr(call.func, "id", "")) == "tr"


def _words_of(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(
                str(one.value) if isinstance(one, ast.Constant) else "…" for one in parts
            )
        case _:
            return ""


def is_said(never: str, words: str) -> bool:
    """Tell whether a text has words that are never to be used."""
    if never.startswith("="):
        return words.strip(" …↵").casefold() == never[1:].casefold()
    begin, end = (r"\b" if one.isalnum() else "" for one in (never[0], never[-1]))
    return bool(re.search(f"{begin}{re.escape(never)}{end}", words, re.IGNORECASE))


@pytest.mark.parametrize("term", terms(), ids=lambda term: term.is_)
def test_what_is_never_to_be_said_is_said_nowhere(term: Term) -> None:
    said = [
        f"{text.where}: “{text.words}” – {one}"
        for text in texts()
        for one in term.never
        if is_said(one, text.words)
    ]

    assert said == []


def test_every_term_says_what_it_means_and_stands_once() -> None:
    every = terms()

    assert all(one.is_ and one.means.endswith((".", "”")) and one.never for one in every)
    assert len({one.is_ for one in every}) == len(every)


def test_nothing_that_is_never_said_is_a_term() -> None:
    assert [
        (one, term.is_)
        for term in terms()
        for other in terms()
        for one in other.never
        if is_said(one, term.is_)
    ] == []


@pytest.mark.parametrize(
    ("never", "words", "said"),
    [("=go on", "Go on", True), ("=go on", "Go on with the note", False),
     ("called so", "Nobody is called so.", True), ("one?", "one?", True),
     ("take in", "Take into account", False)],
)  # fmt: skip
def test_words_are_found_as_they_stand(never: str, words: str, *, said: bool) -> None:
    assert is_said(never, words) is said
