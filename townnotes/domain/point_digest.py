"""What a point says and who said it, in a few letters: whether it is still what it was."""

import json
from functools import lru_cache
from hashlib import sha256

from townnotes.domain.entities import Point
from townnotes.domain.state import State

_LETTERS = 16


def gist_of(state: State, point: str) -> str:
    """Return letters that differ where what is said differs; nothing of a point that is gone.

    A theme, a place or an agenda item given later changes nothing of what was said.
    """
    held = state.find(Point, point)
    return "" if held is None else gist_of_point(state, held)


def gist_of_point(state: State, held: Point) -> str:
    """Return the same of a point at hand."""
    wording = tuple(sorted((part, words) for part, words in held.wording.items() if words))
    # A wrong name put right may be somebody else's view.
    speaker = state.value(held.intervention, "speaker", "")
    who = speaker if isinstance(speaker, str) else ""
    return _letters(held.text, held.stance, wording, held.emphasis, who)


@lru_cache(maxsize=8192)
def _letters(*said: object) -> str:
    return sha256(json.dumps(said).encode()).hexdigest()[:_LETTERS]
