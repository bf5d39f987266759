"""Drafts again and again while the notes change, and makes only the paragraphs that changed."""

from townnotes.domain.state import State
from townnotes.summary.draft import write_draft
from townnotes.summary.style.house_style import HouseStyle
from townnotes.summary.cache import Memory
from townnotes.summary.paragraphs import Draft


class Drafter:
    """Keeps the last draft's parts; its draft is that of `write_draft`, only sooner."""

    def __init__(self) -> None:
        self._memory = Memory()

    def draft(self, state: State, style: HouseStyle | None = None) -> Draft:
        """Draft the session as it is now."""
        draft = write_draft(state, style, self._memory)
        self._memory.turn_over()
        return draft
