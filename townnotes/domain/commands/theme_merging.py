"""Two themes that are one: a link, so that the tags of every note-taker follow."""

from townnotes.domain.commands.records import change, delete, make
from townnotes.domain.entities import Link, Theme
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


def merge_themes(state: State, link: str, theme: Theme, into: Theme) -> list[Assign]:
    """Merge a theme into another, whose words, colour and key stay; all uses follow.

    The earliest of a group speaks for it. So whoever goes into another is called made only now,
    in the order in which they were made, and keeps its own words for when they are taken apart.
    What stood under it stands under the other, and under nothing where the two were one's parent
    and child.
    """
    if theme.id == into.id:
        raise RuleError(f"“{theme.label}” cannot be merged into itself; nothing was changed.")
    # The other value is written: its stamp is what counts, and the same one would be no change.
    later = [
        Assign(Theme.entity, one, "made", state.value(one, "made", False) is not True)
        for one in state.group(theme.id)
    ]
    alone = change(into, parent="") if state.leader(into.parent) == theme.id else []
    return [*later, *alone, *make(Link, link, kind=Theme.entity, one=theme.id, other=into.id)]


def take_apart(state: State, theme: Theme) -> list[Assign]:
    """Take apart what was merged into a theme; each has its own words again.

    Themes of one name, which two note-takers made, stay one as long as there are others. A key
    that was given away meanwhile stays where it is now.
    """
    group = set(state.group(theme.id))
    links = [
        one for one in state.all(Link) if one.kind == Theme.entity and {one.one, one.other} <= group
    ]
    if not links:
        raise RuleError(f"Nothing was merged into “{theme.label}”; nothing was changed.")
    unlike = [one for one in links if _label(state, one.one) != _label(state, one.other)]
    keys = {one.key for one in state.all(Theme)}
    bare = [
        Assign(Theme.entity, one, "key", "")
        for one in state.group(theme.id)
        if one != theme.id and state.value(one, "key", "") in keys
    ]
    return [*bare, *delete(*(unlike or links))]


def _label(state: State, id_: str) -> str:
    return str(state.value(id_, "label", "")).casefold()
