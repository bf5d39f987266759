"""How long speakers may speak: half minutes given and taken, limits as in letters, the clock.

The letters are those of invitation: what a forum gave, and where that is written.
"""

from typing import NamedTuple

from townnotes.domain.commands.records import change
from townnotes.domain.entities import Category
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


class Preset(NamedTuple):
    """The limits of one forum in seconds; None where its papers name none.

    `limit` is for whoever speaks alone, `group_limit` for who speaks for others; `of_chairs` and
    `of_states` are for the categories named so, where the forum treats them apart.
    """

    id: str
    name: str
    limit: int
    group_limit: int | None = None
    of_chairs: int | None = None
    of_states: int | None = None
    source: str = ""


PRESETS: tuple[Preset, ...] = (
    Preset(
        "gdc", "Global Digital Compact 2024", 180, 300,
        source="letter of the co-facilitators of 2 February 2024; ngosbeyond2014.org no. 15, 18",
    ),
    Preset(
        "pact-zero", "Pact for the Future 2024, zero draft", 120, 180, of_chairs=300,
        source="ngosbeyond2014.org no. 27 (17 April 2024)",
    ),
    Preset(
        "pact-rev1", "Pact for the Future 2024, Rev 1", 120, 180,
        source="ngosbeyond2014.org no. 31 (30 May 2024)",
    ),
    Preset(
        "mgos", "Major Groups and other Stakeholders", 120, 180, of_chairs=300,
        source="no letter at hand: 5/3/2, read as in the zero draft of the Pact for the Future",
    ),
    Preset(
        "hrc", "Human Rights Council, general debate", 120, of_states=180,
        source="orders of the day of sessions 29 and 30 (2015): members 3, observers 2",
    ),
    Preset(
        "upr", "Universal Periodic Review", 90,
        source="upr-info.org: one and a half minutes each",
    ),
    Preset(
        "summit-2016", "Summit for Refugees and Migrants 2016", 240,
        source="refugeesmigrants.un.org: plenary 4 minutes",
    ),
    Preset(
        "ldc5", "LDC5 conference 2023", 300,
        source="un.org/ldc5: 5 minutes, also for groups",
    ),
)  # fmt: skip
"""From un-style.md, section 6, which gives the sources.

Of the Major Groups it gives none: that they have 5/3/2 is wish X24 of features.md alone, and that
the five minutes are the chairs' is our reading.
"""

_CHAIRS = ("chair", "convener", "facilitator")
_STATES = ("state",)
_NOT_STATES = ("non-state", "observer")


def preset(id_: str) -> Preset | None:
    """Return the preset of that id."""
    return next((one for one in PRESETS if one.id == id_), None)


def limits_for(one: Preset, singular: str) -> tuple[int, int | None]:
    """Return the limit and the limit for groups that a category of that name has in a forum."""
    name = singular.casefold()
    if one.of_chairs is not None and any(word in name for word in _CHAIRS):
        return one.of_chairs, None
    is_state = any(word in name for word in _STATES)
    if one.of_states is not None and is_state and not any(word in name for word in _NOT_STATES):
        return one.of_states, None
    return one.limit, one.group_limit


def add_time(state: State, seconds: int) -> list[Assign]:
    """Give the speaker more seconds, or take some back; a limit never goes below nothing."""
    running = open_intervention(state)
    if running is None:
        raise RuleError("Nobody has the floor: there is no time to add to.")
    if running.limit is None:
        raise RuleError(
            "This intervention has no limit, so there is nothing to add to or to take from; "
            "the time spoken goes on being measured."
        )
    # Two laptops may together have taken more than there was.
    added = max(running.added_seconds, -running.limit)
    if seconds < 0 and added == -running.limit:
        raise RuleError("The limit is at 0:00 already: no more can be taken.")
    return change(running, added_seconds=max(added + seconds, -running.limit))


def apply_preset(state: State, preset: Preset) -> list[Assign]:
    """Give every category the limits that a forum had; who speaks now keeps their own."""
    categories = state.all(Category)
    if not categories:
        raise RuleError("There is no category to give a time limit to: add one first.")
    changes: list[Assign] = []
    for one in categories:
        limit, group_limit = limits_for(preset, one.singular)
        changes += change(one, limit=limit, group_limit=group_limit)
    return changes


def keep_time(state: State, moved: int) -> list[Assign]:
    """Note by how many milliseconds this computer's clock was moved since the floor is live."""
    return change(state.session, clock_moved=moved)
