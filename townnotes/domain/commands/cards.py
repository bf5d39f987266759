"""The theme board: joining points into one statement, and ordering what is said on a theme."""

from collections.abc import Sequence

from townnotes.domain.commands.records import change, delete, make
from townnotes.domain.entities import Link, OwnStance, Point, Theme
from townnotes.domain.links import APART, OPPOSED, link, opponents
from townnotes.domain.points.cards import Card, card_of, cards_of, kept_apart
from townnotes.domain.points.stances import stances_of
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


def join_cards(state: State, links: Sequence[str], ids: Sequence[str]) -> list[Assign]:
    """Join cards into one that keeps all their points; the first one's words stand for them.

    `links` are ids for the links: one fewer than the cards.
    """
    found = [card for id_ in ids if (card := card_of(state, id_))]
    cards = list({card.id: card for card in found}.values())
    if len(cards) < 2:  # noqa: PLR2004 - two are what is joined
        raise RuleError("Two cards are needed to join; they stay as they are.")
    _refuse_opposites(state, cards)
    first, *others = cards
    assigns = _worded_by(first.worded, [one for card in cards for one in card.points])
    for id_, other in zip(links, others, strict=False):
        assigns += make(Link, id_, kind=Point.entity, one=first.id, other=other.id)
    return assigns


def take_apart(state: State, id_: str) -> list[Assign]:
    """Take a card apart: every point stands for itself again."""
    group = set(state.group(id_))
    links = [
        one for one in state.all(Link) if one.kind == Point.entity and {one.one, one.other} <= group
    ]
    if not links:
        raise RuleError("This card is not a joined one; it stays as it is.")
    points = [point for one in group if (point := state.find(Point, one))]
    alone = [assign for point in points for assign in change(point, leads=False)]
    return [*alone, *delete(*links)]


def use_next_words(state: State, id_: str) -> list[Assign]:
    """Have the next of a card's points stand for all with its words."""
    card = card_of(state, id_)
    if card is None or len(card.points) == 1:
        raise RuleError("There are no other words on this card; these stay.")
    wordings = list({one.text: one for one in card.points}.values())
    at = next(n for n, one in enumerate(wordings) if one.text == card.worded.text)
    return _worded_by(wordings[(at + 1) % len(wordings)], card.points)


def keep_apart(state: State, link: str, one: str, other: str) -> list[Assign]:
    """Say that two points are not the same, so that they are not proposed again."""
    if frozenset((one, other)) in kept_apart(state):
        return []
    return make(Link, link, kind=APART, one=one, other=other)


def oppose(state: State, one: str, other: str) -> list[Assign]:
    """Say that a point speaks against another one; both stay as they are."""
    if state.find(Point, one) is None or state.find(Point, other) is None:
        raise RuleError("One of the two is no longer there; nothing was changed.")
    if state.leader(one) == state.leader(other):
        raise RuleError("These are joined as one statement; separate the card first.")
    return [] if other in opponents(state, one) else link(OPPOSED, one, other)


def place_card(state: State, theme: str, id_: str, place: int) -> list[Assign]:
    """Put a card at a place (0 is first) among those of its theme; its points go with it."""
    row = cards_of(state, theme)
    card = next((one for one in row if any(point.id == id_ for point in one.points)), None)
    if card is None:
        raise RuleError("That card is no longer in this theme; the order stays.")
    others = [one for one in row if one.id != card.id]
    place = max(0, min(place, len(others)))
    if row.index(card) == place:
        return []
    before = others[place - 1].place if place else ""
    following = others[place:]
    assigns: list[Assign] = []
    # Said at one moment, several have one place: all those after the card get one of their own.
    tied = [one for one in following if one.place <= before]
    after = following[len(tied)].place if len(tied) < len(following) else ""
    for one in (card, *tied):
        before = rank_between(before, after)
        assigns += [assign for point in one.points for assign in change(point, place=before)]
    return assigns


def move_to_theme(state: State, id_: str, old: str, new: str) -> list[Assign]:
    """Take a card out of one theme and into another; its other themes stay."""
    card, theme = card_of(state, id_), state.find(Theme, new)
    if card is None or theme is None:
        raise RuleError("The card or the theme is no longer there; nothing was changed.")
    gone = set(state.group(old)) - set(state.group(theme.id))
    assigns: list[Assign] = []
    for point in card.points:
        kept = tuple(one for one in point.themes if one not in gone)
        has_it = any(state.leader(one) == theme.id for one in kept)
        assigns += change(point, themes=kept if has_it else (*kept, theme.id))
    return assigns


def _worded_by(worded: Point, points: Sequence[Point]) -> list[Assign]:
    return [assign for one in points for assign in change(one, leads=one.id == worded.id)]


def _refuse_opposites(state: State, cards: Sequence[Card]) -> None:
    known = stances_of(state.all(OwnStance))
    said = {point.stance for card in cards for point in card.points if point.stance in known}
    against = [one for one in said if known[one].family == "concern"]
    agreeing = [one for one in said if known[one].family != "concern"]
    if against and agreeing:
        raise RuleError(
            "“{min}” and “{min2}” are not one statement; the cards stay as they are.",
            min=min(agreeing),
            min2=min(against),
        )
