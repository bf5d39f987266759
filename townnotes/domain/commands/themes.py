"""Themes: the tags of a session, their keys, and the two levels they stand in."""

from collections.abc import Iterable
from typing import Any

from townnotes.domain.commands.records import change, delete, last_rank, make, rank_at
from townnotes.domain.entities import Link, Point, Theme
from townnotes.domain.points.theme_order import shown_parents
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

COLOURS = (
    "#8622e6", "#2f979e", "#d76c40", "#5c8e64", "#2d5ab4", "#d93c51", "#5d6000", "#004237",
    "#525e75", "#bd8000", "#111ea8", "#542311",
)  # fmt: skip
"""Told apart by all eyes, the colour-blind too: the first six in light and dark, all in light."""

KEYS = "123456789abcefghijklnoqrtuvwxy"
"""With d, p, s and z, Ctrl+Shift does something else."""


def add_theme(state: State, id_: str, label: str, **fields: Any) -> list[Assign]:
    """Add a theme after the others, with the next colour and key that are free.

    One under a `parent` takes its parent's colour.
    """
    label = _checked(state, label)
    parent = _checked_parent(state, None, fields.get("parent", ""))
    colour = parent.colour if parent else _next_colour(state)
    given = {"colour": colour, "key": _free_key(state), **{k: v for k, v in fields.items() if v}}
    return make(Theme, id_, rank=last_rank(state, Theme), label=label, **given)


def add_path(state: State, ids: tuple[str, str], typed: str, topic: str = "") -> list[Assign]:
    """Add a theme as typed, `wage theft` or `labour rights > wage theft`, with its parent at need.

    The theme gets the first id; a parent that is new gets the second.
    """
    upper, is_path, label = (part.strip() for part in typed.partition(">"))
    if not is_path:
        return add_theme(state, ids[0], typed, topic=topic)
    if ">" in label or not upper or not label:
        raise RuleError("Themes have two levels, as in “labour rights > wage theft”.")
    known = labelled(state, upper)
    if known is not None:
        return add_theme(state, ids[0], label, parent=known.id, topic=topic)
    label, upper = _checked(state, label), _checked(state, upper)
    if label.casefold() == upper.casefold():
        raise RuleError("A theme cannot stand under itself.")
    rank, key, colour = last_rank(state, Theme), _free_key(state), _next_colour(state)
    below = {"rank": rank_between(rank, ""), "key": _free_key(state, key), "colour": colour}
    return [
        *make(Theme, ids[1], rank=rank, label=upper, colour=colour, key=key),
        *make(Theme, ids[0], label=label, parent=ids[1], topic=topic, **below),
    ]


def change_theme(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Change a theme; all its uses follow. Refuses a label or key that another has.

    What stands under it in its colour changes colour with it.
    """
    theme = state.find(Theme, id_)
    if theme is None:
        return []
    if "label" in fields:
        fields["label"] = _checked(state, fields["label"], theme)
    key = fields.get("key", theme.key)
    if key and key != theme.key:
        _check_key(state, key, theme)
    if "parent" in fields:
        parent = _checked_parent(state, theme, fields["parent"])
        fields["parent"] = parent.id if parent else ""
    with_it = [
        assign
        for one in themes_under(state, theme)
        if "colour" in fields and one.colour == theme.colour
        for assign in change(one, colour=fields["colour"])
    ]
    return [*change(theme, **fields), *with_it]


def move_theme(state: State, id_: str, by: int) -> list[Assign]:
    """Move a theme by so many places among those it stands with; the end is the end."""
    theme = state.find(Theme, id_)
    if theme is None:
        return []
    parents = shown_parents(state)
    row = [one for one in state.all(Theme) if parents[one.id] == parents[theme.id]]
    at = row.index(theme)
    to = max(0, min(at + by, len(row) - 1))
    return [] if to == at else change(theme, rank=rank_at(row, theme, to))


def remove_theme(state: State, id_: str) -> list[Assign]:
    """Remove a theme, with what was merged into it; points and themes under it stay."""
    theme = state.find(Theme, id_)
    return delete(*(Theme(id=member) for member in state.group(theme.id))) if theme else []


def toggle_theme(state: State, point_id: str, id_or_key: str) -> list[Assign]:
    """Put a theme, called by its id or its key, on a point, or take it off again."""
    point, theme = state.find(Point, point_id), state.find(Theme, id_or_key)
    theme = theme or next((one for one in state.all(Theme) if one.key == id_or_key), None)
    if point is None or theme is None:
        return []
    worn = [id_ for id_ in point.themes if state.leader(id_) == theme.id]
    if worn:
        return [Assign(Point.entity, point.id, f"themes/{id_}", False) for id_ in worn]
    return [Assign(Point.entity, point.id, f"themes/{theme.id}", True)]


def theme_like(state: State, typed: str) -> Theme | None:
    """Return the theme that the typed letters mean: its key, its label, or how one begins.

    `labour>wage` and `labour/wage` mean the theme under another. A label of what was merged into
    a theme still means that theme.
    """
    themes = [one for one in state.all(Theme) if one.label]
    found = _meant(state, themes, typed)
    if found is not None or not (">" in typed or "/" in typed):
        return found
    upper, _, lower = typed.replace("/", ">").partition(">")
    parents = shown_parents(state)
    parent = _meant(state, [one for one in themes if not parents[one.id]], upper)
    if parent is None:
        return None
    return _meant(state, [one for one in themes if parents[one.id] == parent.id], lower)


def labelled(state: State, label: str) -> Theme | None:
    """Return the theme of exactly that label, or into which one of that label was merged."""
    wanted = " ".join(label.casefold().split())
    for one in state.all(Theme):
        if any(wanted == name.casefold() for name in labels_of(state, one)):
            return one
    return None


def labels_of(state: State, theme: Theme) -> list[str]:
    """Return a theme's label, then the labels of what was merged into it."""
    merged = (state.value(id_, "label", "") for id_ in state.group(theme.id) if id_ != theme.id)
    labels = {label.casefold(): label for label in merged if isinstance(label, str) and label}
    labels.pop(theme.label.casefold(), None)
    return [theme.label, *labels.values()]


def themes_under(state: State, theme: Theme) -> list[Theme]:
    """Return the themes that stand under a theme, in their order."""
    parents = shown_parents(state)
    return [one for one in state.all(Theme) if parents[one.id] == theme.id]


def _meant(state: State, among: Iterable[Theme], typed: str) -> Theme | None:
    wanted = _letters(typed)
    if not wanted:
        return None
    themes = list(among)
    merged = {_letters(name): one for one in themes for name in labels_of(state, one)[1:]}
    by_label = {**merged, **{_letters(one.label): one for one in themes}}
    by_key = {one.key: one for one in themes if one.key}
    begun = (one for one in themes if _letters(one.label).startswith(wanted))
    return by_label.get(wanted) or by_key.get(wanted) or next(begun, None)


def _checked(state: State, typed: str, theme: Theme | None = None) -> str:
    """Return a label with single spaces; refuses none, and one that another theme has."""
    label = " ".join(typed.split())
    if not label:
        raise RuleError(
            "A theme needs a word; the earlier one stays." if theme else "A theme needs a word."
        )
    other = labelled(state, label)
    if other is None or (theme and theme.id == other.id):
        return label
    if label.casefold() != other.label.casefold():
        raise RuleError(
            "“{label}” was merged into “{label2}”: separate them first.",
            label=label,
            label2=other.label,
        )
    raise RuleError("There is a theme “{label}” already.", label=other.label)


def _check_key(state: State, key: str, theme: Theme) -> None:
    if key not in tuple(KEYS):
        raise RuleError(
            "“{key}” cannot be a theme’s key: use one digit from 1 on, "
            "or one letter other than d, m, p, s and z.",
            key=key,
        )
    for other in state.all(Theme):
        if other.key == key and other.id != theme.id:
            raise RuleError(
                "The key {key} belongs to “{label}” already.", key=key, label=other.label
            )


def _checked_parent(state: State, theme: Theme | None, id_: str) -> Theme | None:
    """Return the theme that another is to stand under; refuses a third level."""
    parent = state.find(Theme, id_) if id_ else None
    if parent is None:
        return None
    if theme is not None and theme.id == parent.id:
        raise RuleError(
            "“{label}” cannot stand under itself; it stays where it is.", label=theme.label
        )
    above = state.find(Theme, shown_parents(state)[parent.id])
    if above is not None:
        raise RuleError(
            "“{label}” stands under “{label2}” itself: there are two levels.",
            label=parent.label,
            label2=above.label,
        )
    under = themes_under(state, theme) if theme else []
    if theme is not None and under:
        raise RuleError(
            "“{label}” has themes under it, as “{label2}”: there are two levels.",
            label=theme.label,
            label2=under[0].label,
        )
    return parent


def _free_key(state: State, *taken: str) -> str:
    keys = {one.key for one in state.all(Theme)} | set(taken)
    return next((key for key in KEYS if key not in keys), "")


def _next_colour(state: State) -> str:
    return COLOURS[len(state.all(Theme)) % len(COLOURS)]


def _letters(text: str) -> str:
    return "".join(text.casefold().split()).replace("-", "").replace("_", "")


def merge_themes(state: State, link: str, id_: str, into_id: str) -> list[Assign]:
    """Merge a theme into another, whose words, colour and key stay; all uses follow.

    The earliest of a group speaks for it. So whoever goes into another is called made only now,
    in the order in which they were made, and keeps its own words for when they are taken apart.
    What stood under it stands under the other, and under nothing where the two were one's parent
    and child.
    """
    theme, into = state.find(Theme, id_), state.find(Theme, into_id)
    if theme is None or into is None:
        return []
    if theme.id == into.id:
        raise RuleError(
            "“{label}” cannot be merged into itself; nothing was changed.", label=theme.label
        )
    # The other value is written: its stamp is what counts, and the same one would be no change.
    later = [
        Assign(Theme.entity, one, "made", state.value(one, "made", False) is not True)
        for one in state.group(theme.id)
    ]
    alone = change(into, parent="") if state.leader(into.parent) == theme.id else []
    return [*later, *alone, *make(Link, link, kind=Theme.entity, one=theme.id, other=into.id)]


def take_apart(state: State, id_: str) -> list[Assign]:
    """Take apart what was merged into a theme; each has its own words again.

    Themes of one name, which two note-takers made, stay one as long as there are others. A key
    that was given away meanwhile stays where it is now.
    """
    theme = state.find(Theme, id_)
    if theme is None:
        return []
    group = set(state.group(theme.id))
    links = [
        one for one in state.all(Link) if one.kind == Theme.entity and {one.one, one.other} <= group
    ]
    if not links:
        raise RuleError(
            "Nothing was merged into “{label}”; nothing was changed.", label=theme.label
        )
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
