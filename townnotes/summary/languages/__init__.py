"""The languages a summary is written in; `tongue_for` gives the one a house style names."""

from townnotes.domain.state import State
from townnotes.summary.languages.english import English
from townnotes.summary.languages.french import French
from townnotes.summary.languages.spanish import Spanish
from townnotes.summary.languages.tongue import Tongue
from townnotes.summary.style.house_style import HouseStyle

__all__ = ["Tongue", "tongue_for"]

_TONGUES: dict[str, type[Tongue]] = {"en": English, "fr": French, "es": Spanish}


def tongue_for(style: HouseStyle, state: State) -> Tongue:
    """Return the language of a style, ready to word the fields of a session."""
    return _TONGUES[style.language](style, state)
