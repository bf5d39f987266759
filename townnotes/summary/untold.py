"""The points in no sentence, by their themes: what one may still tell, name, or leave."""

from collections.abc import Iterable
from typing import NamedTuple

from townnotes.domain.entities import Point, Theme
from townnotes.domain.state import State
from townnotes.summary.paragraphs import Draft


class Untold(NamedTuple):
    """The points of one theme that no sentence rests on; without a theme both texts are empty.

    `is_told` where the theme has a paragraph, which tells others of its points.
    """

    theme: str
    label: str
    points: tuple[str, ...]
    is_told: bool = False


def untold(state: State, draft: Draft) -> tuple[Untold, ...]:
    """Return them: first those without a theme, then in the order of the paragraphs.

    A point of two themes stands with the first that has a paragraph.
    """
    sections = [one.section for one in draft.paragraphs]
    themes = {one.id: one for one in state.all(Theme)}
    order = [*(one for one in sections if one in themes),
             *(one for one in themes if one not in sections)]  # fmt: skip
    by_theme: dict[str, list[str]] = {}
    # Thousands of points wear few combinations of themes.
    homes: dict[tuple[str, ...], str] = {}
    for id_ in draft.uncovered:
        point = state.find(Point, id_)
        worn = point.themes if point else ()
        if worn not in homes:
            homes[worn] = _home(state, worn, order)
        by_theme.setdefault(homes[worn], []).append(id_)
    found = [Untold("", "", tuple(by_theme.get("", ())))]
    found += [
        Untold(id_, themes[id_].label, tuple(by_theme[id_]), id_ in sections)
        for id_ in order
        if id_ in by_theme
    ]
    return tuple(one for one in found if one.points)


def without_theme(state: State, draft: Draft) -> int:
    """Count the points in no sentence that wear no theme."""
    return sum(len(one.points) for one in untold(state, draft) if not one.theme)


def _home(state: State, worn: Iterable[str], order: Iterable[str]) -> str:
    leaders = {state.leader(theme) for theme in worn}
    return next((theme for theme in order if theme in leaders), "")
