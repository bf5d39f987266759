"""The townhalls opened last on this computer: which they are, as the settings have them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

from townnotes.settings import Settings, data_folder

MOST = 12
"""So many are remembered."""

Standing = Literal[
    "looking", "missing", "unreadable", "in use", "prepared", "floor open", "closed", "draft",
    "final",
]  # fmt: skip
"""Where a townhall stands; the first four are of its file, while or as far as that is all known."""


class RecentTownhall(NamedTuple):
    """A townhall opened lately; only `path` and `standing` are sure to be known."""

    path: Path
    standing: Standing = "looking"
    ordinal: int | None = None
    name: str = ""
    process: str = ""
    date: str = ""
    held: int = 0
    """How many interventions it has."""

    @property
    def is_there(self) -> bool:
        """Tell whether its file was found, or is still looked for."""
        return self.standing != "missing"


def practice_folder() -> Path:
    """Return where practice calls are kept, apart from all that is real."""
    return data_folder() / "practice"


def is_practice(path: Path) -> bool:
    """Tell whether a file is a practice call."""
    return path.resolve().parent == practice_folder().resolve()


def remembered(settings: Settings, path: Path) -> dict[str, Any]:
    """Return the settings that have a file stand first among the recent ones.

    A practice call is none of them.
    """
    if is_practice(path):
        return {}
    kept = str(path.resolve())
    others = (one for one in recent_paths(settings) if one != kept)
    return {"last_session": kept, "recent": [kept, *others][:MOST]}


def forgotten(settings: Settings, path: Path) -> dict[str, Any]:
    """Return the settings without a file among the recent ones; the file itself stays."""
    kept = [one for one in recent_paths(settings) if Path(one) != path]
    last = "" if Path(settings.last_session) == path else settings.last_session
    return {"last_session": last, "recent": kept}


def recent_paths(settings: Settings) -> Sequence[str]:
    """Return the recent files, the latest first; an earlier version kept the last one alone."""
    kept = dict.fromkeys((settings.last_session, *settings.recent))
    return [one for one in kept if one]
