"""The languages a summary is written in; `tongue_for` gives the one a house style names.

Decisions:

* What a language needs is a member of `Tongue` or of a part of it, never a row of a table by code:
  one that lacks a member is refused when the program starts.
"""

from townnotes.domain.state import State
from townnotes.summary.languages.english import English
from townnotes.summary.languages.french import French
from townnotes.summary.languages.spanish import Spanish
from townnotes.summary.languages.tongue import SPOKEN, Tongue
from townnotes.summary.style.house_style import HouseStyle

__all__ = ["English", "French", "Spanish", "Tongue", "tongue_for"]


def tongue_for(style: HouseStyle, state: State) -> Tongue:
    """Return the language of a style, ready to word the fields of a session."""
    return SPOKEN[style.language](style, state)
