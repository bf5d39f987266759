"""Finds the themes that typed letters mean, the likeliest first."""

from collections.abc import Sequence

from townnotes.domain.floor_rows import ThemeRow
from townnotes_ui.widgets.matching import letters

NEW = "+"
"""The id of the row that stands for a theme which is not there yet."""


def find_themes(typed: str, among: Sequence[ThemeRow]) -> list[ThemeRow]:
    """Return the themes in whose words, or their parent's, each typed word begins one.

    A label that is typed whole comes first, then those that begin so, then those with such words
    of their own, then what stands under such a theme; among equals the panel's order stays.
    """
    words = _words(typed)
    if not words:
        return list(among)
    labels = {row.id: row.label for row in among}
    ranked = [(_place(words, row.label, labels.get(row.parent, "")), row) for row in among]
    found = [(place, row) for place, row in ranked if place is not None]
    return [row for _, row in sorted(found, key=lambda one: one[0])]


def is_known(typed: str, among: Sequence[ThemeRow]) -> bool:
    """Tell whether a theme of exactly that label is there, under that parent where one is typed."""
    upper, is_path, lower = typed.rpartition(">")
    labels = {row.id: row.label for row in among}
    return any(
        _words(row.label) == _words(lower)
        and (not is_path or _words(labels.get(row.parent, "")) == _words(upper))
        for row in among
    )


def _place(words: Sequence[str], label: str, parent: str) -> int | None:
    own, above = _words(label), _words(parent)
    if own == words:
        return 0
    if all(_begins(word, own) for word in words):
        return 1 if " ".join(own).startswith(" ".join(words)) else 2
    both = [*above, *own]
    return 3 if all(_begins(word, both) for word in words) else None


def _begins(typed: str, words: Sequence[str]) -> bool:
    return any(word.startswith(typed) for word in words)


def _words(text: str) -> list[str]:
    return letters(text.replace(">", " ").replace("/", " ")).split()
