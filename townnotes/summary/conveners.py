"""Who convened: the roles, names and posts as the title and the opening sentence say them."""

from collections.abc import Sequence

from townnotes.domain.entities import Convener
from townnotes.summary.lines.words import distinct, join_words, plural_of, squeezed, with_the
from townnotes.summary.style.house_style import HouseStyle
from townnotes.summary.style.patterns import fill

DEFAULT_ROLE = "convener"


def roles(conveners: Sequence[Convener]) -> str:
    """Return "co-facilitators", or "chair and co-facilitators" where the roles differ."""
    counts: dict[str, int] = {}
    for one in conveners:
        role = squeezed(one.role) or DEFAULT_ROLE
        counts[role] = counts.get(role, 0) + 1
    return join_words([role if n == 1 else plural_of(role) for role, n in counts.items()])


def named(conveners: Sequence[Convener], style: HouseStyle) -> str:
    """Return all names with their posts; equal posts are merged into one plural."""
    if len(conveners) > 1 and share_a_post(conveners):
        return _with_posts_merged(conveners, style)
    each = [text for one in conveners if (text := _named_alone(one))]
    if len(each) == 1 or not any("," in text for text in each):
        return join_words(each)
    if len(each) == 2:  # noqa: PLR2004 - a pair reads without semicolons
        return f"{each[0]}, and {each[1]}"
    return "; ".join(each[:-1]) + f"; and {each[-1]}"


def share_a_post(conveners: Sequence[Convener]) -> bool:
    """Tell whether all have one post, so that it is named once in its plural."""
    posts = {(squeezed(one.post), squeezed(one.to)) for one in conveners}
    states = [bool(squeezed(one.of)) for one in conveners]
    return (
        len(posts) == 1
        and all(post for post, _ in posts)
        and all(_name(one) for one in conveners)
        and (all(states) or not any(states))
    )


def _with_posts_merged(conveners: Sequence[Convener], style: HouseStyle) -> str:
    given = distinct(squeezed(one.post_plural) for one in conveners)
    states = [squeezed(one.of) for one in conveners]
    # "Respectively" only where the States stand in the order of the names.
    apart = len(set(states)) > 1
    values = {
        "names": join_words([_name(one) for one in conveners]),
        "posts": given[0] if given else plural_of(squeezed(conveners[0].post)),
        "states": join_words(states) if apart else states[0],
        "to": squeezed(conveners[0].to),
        "respectively": style.word("respectively") if apart else "",
    }
    filled = fill(style.frame("posts"), values)
    return filled.text if filled else values["names"]


def _named_alone(one: Convener) -> str:
    name, post = _name(one), squeezed(one.post)
    if not post:
        return join_words([name, squeezed(one.of)], " of ")
    full = _post(post, squeezed(one.of), squeezed(one.to))
    return f"{name}, {full}" if name else with_the(full)


def _post(post: str, of: str, to: str) -> str:
    return post + (f" of {of}" if of else "") + (f" to {to}" if to else "")


def _name(one: Convener) -> str:
    name = squeezed(one.name)
    return f"{squeezed(one.honorific)} {name}".strip() if name else ""
