"""How a townhall stands now, as its file says at a look."""

from pathlib import Path

from townnotes.errors import FileError
from townnotes.held_files import refuse_held
from townnotes.starting.recent import RecentTownhall, Standing
from townnotes.store.looking_in import FileFacts, InUseError, look_in


def look_at(path: Path) -> RecentTownhall:
    """Return how a townhall stands; any thread may ask, and wait as long as its drive takes."""
    try:
        if not path.is_file():
            return RecentTownhall(path, "missing")
        refuse_held(path)
        facts = look_in(path)
    except (InUseError, FileError):
        return RecentTownhall(path, "in use")
    except OSError:
        return RecentTownhall(path, "unreadable")
    if facts is None:
        return RecentTownhall(path, "unreadable")
    return RecentTownhall(
        path, _standing(facts), facts.ordinal, facts.name, facts.process, facts.date, facts.held
    )


def _standing(facts: FileFacts) -> Standing:
    if facts.edition == "final":
        return "final"
    if facts.running or (facts.waiting and not facts.has_ended):
        return "floor open"
    if not facts.held:
        return "prepared"
    return "draft" if facts.worded or facts.edition else "closed"
