"""Time limits as in letters of invitation: what a forum gave, and where that is written."""

from typing import NamedTuple


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
