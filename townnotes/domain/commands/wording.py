"""The wording round: a point is given words, a stance and a theme at once, or joined with another.

Each is one change, so that one undo takes it back.
"""

from townnotes.domain.commands.cards import join_cards
from townnotes.domain.commands.points import word_point
from townnotes.domain.commands.records import change
from townnotes.domain.entities import Point, Theme
from townnotes.domain.registers import Assign
from townnotes.domain.state import State


def take_words(state: State, id_: str, text: str, stance: str, theme: str = "") -> list[Assign]:
    """Word a point for the summary; without a theme of its own it may get one with its words."""
    point = state.find(Point, id_)
    if point is None:
        return []
    return [*word_point(state, id_, text, stance), *_on_theme(state, point, theme)]


def join_near(
    state: State, link: str, id_: str, other: str, *, words: tuple[str, str], leads: bool
) -> list[Assign]:
    """Join a point with a near one; `words` are its text and stance, `leads` has them tell both."""
    worded = word_point(state, id_, *words)
    pair = (id_, other) if leads else (other, id_)
    return [*join_cards(state, [link], pair), *worded]


def _on_theme(state: State, point: Point, theme: str) -> list[Assign]:
    worn = {state.leader(one) for one in point.themes}
    if state.find(Theme, theme) is None or state.leader(theme) in worn:
        return []
    return change(point, themes=(*point.themes, theme))
