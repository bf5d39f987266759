"""How long speakers may speak: half minutes given and taken, limits as in a letter, the clock."""

from townnotes.domain.commands.records import change
from townnotes.domain.entities import Category
from townnotes.domain.floor.presets import Preset, limits_for
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


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
