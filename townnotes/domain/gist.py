"""What a point says and who said it, in a few letters: whether it is still what it was."""

import json
from hashlib import sha256

from townnotes.domain.entities import Point
from townnotes.domain.state import State

_LETTERS = 16


def gist_of(state: State, point: str) -> str:
    """Return letters that differ where what is said differs; nothing of a point that is gone.

    A theme, a place or an agenda item given later changes nothing of what was said.
    """
    held = state.find(Point, point)
    if held is None:
        return ""
    wording = sorted((part, words) for part, words in held.wording.items() if words)
    # A wrong name put right may be somebody else's view.
    speaker = state.value(held.intervention, "speaker", "")
    said = json.dumps([held.text, held.stance, wording, held.emphasis, speaker])
    return sha256(said.encode()).hexdigest()[:_LETTERS]
