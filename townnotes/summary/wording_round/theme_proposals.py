"""Themes proposed for a point that has none: by their words, and by what was noted on them."""

from rapidfuzz import fuzz, utils

from townnotes.domain.entities import Point, Theme
from townnotes.domain.state import State

MOST = 3
_BY_POINTS = 0.9
"""What a likeness with a point of a theme counts beside one with its words."""
_LEAST_LETTERS = 4
_LEAST_SHARE = 75
"""From which likeness on two words may be forms of one."""


def proposed_themes(state: State, point: Point) -> tuple[str, ...]:
    """Return the ids of the three likeliest themes, the likeliest first."""
    text = utils.default_process(point.text)
    scores = {one.id: _by_words(text, one) for one in state.all(Theme)}
    for other in state.all(Point):
        if other.id == point.id or other.private or not other.themes:
            continue
        share = _BY_POINTS * fuzz.token_set_ratio(text, utils.default_process(other.text))
        for theme in map(state.leader, other.themes):
            if share > scores.get(theme, share):
                scores[theme] = share
    likeliest = sorted(scores, key=lambda id_: -scores[id_])
    return tuple(likeliest[:MOST])


def _by_words(text: str, theme: Theme) -> float:
    """Return how well a text has the words of a theme, in per cent."""
    words = text.split()
    names = (utils.default_process(one) for one in (theme.label, theme.topic, *theme.keywords))
    return max((_share(name.split(), words) for name in names if name), default=0)


def _share(name: list[str], words: list[str]) -> float:
    """Return how well the best of a name's words is met, short words left out."""
    found = (fuzz.ratio(one, word) for one in name if len(one) >= _LEAST_LETTERS for word in words)
    return max((share for share in found if share >= _LEAST_SHARE), default=0)
