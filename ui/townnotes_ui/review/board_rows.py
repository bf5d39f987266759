"""What the theme board shows: themes, their cards, and pairs of cards that likely say the same."""

from dataclasses import dataclass

from townnotes.domain.entities import Intervention, NoteTaker, Participant, Point, Theme
from townnotes.domain.points.cards import Card, card_of, cards_of
from townnotes.domain.points.theme_order import in_two_levels
from townnotes.domain.state import State
from townnotes.summary.evidence.duplicates import likely_duplicates
from townnotes_ui.wording import shown_name, time_of_day, tr


@dataclass(frozen=True, slots=True)
class BoardTheme:
    """A theme beside the board; the last, without an id, is for points that have none."""

    id: str
    label: str
    colour: str
    count: int
    is_under: bool = False


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card: its words, who said them, and, of one that was joined, each of its points."""

    id: str
    intervention: str
    stance: str
    text: str
    who: str
    sources: tuple[str, ...] = ()
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two cards that likely say the same."""

    id: str
    share: int
    one: CardRow
    other: CardRow


def theme_rows(state: State) -> list[BoardTheme]:
    """Return the themes as they stand, each under its parent, then what has no theme."""
    themes = {one.id: one for one in state.all(Theme)}
    order = in_two_levels({id_: state.leader(one.parent) for id_, one in themes.items()})
    rows = [
        BoardTheme(
            id_, themes[id_].label, themes[id_].colour, len(cards_of(state, id_)), bool(upper)
        )
        for id_, upper in order.items()
    ]
    return [*rows, BoardTheme("", tr("Without a theme"), "", len(cards_of(state, "")))]


def card_rows(state: State, theme: str, marked: str = "") -> list[CardRow]:
    """Return the cards of a theme; `marked` is the card that waits to be joined."""
    return [_row(state, card, is_marked=card.id == marked) for card in cards_of(state, theme)]


def pair_rows(state: State, theme: str) -> list[PairRow]:
    """Return what likely says the same within a theme."""
    found: list[PairRow] = []
    for pair in likely_duplicates(state, theme) if theme else ():
        one, other = card_of(state, pair.one), card_of(state, pair.other)
        if one and other:
            rows = sorted((one, other), key=lambda card: card.place)
            first, second = (_row(state, card) for card in rows)
            found.append(PairRow(f"{pair.one} {pair.other}", pair.share, first, second))
    return found


def _row(state: State, card: Card, *, is_marked: bool = False) -> CardRow:
    worded = card.worded
    sources: tuple[str, ...] = ()
    who = _who(state, worded, is_long=True)
    if len(card.points) > 1:
        speakers = {_speaker_id(state, point) for point in card.points}
        one, many = tr("1 speaker"), tr("{} speakers").format(len(speakers))
        who = f"{one if len(speakers) == 1 else many} · " + tr("{} points").format(len(card.points))
        sources = tuple(_source(state, point, worded) for point in card.points)
    return CardRow(
        card.id, worded.intervention, worded.stance, worded.text, who, sources, is_marked
    )


def _source(state: State, point: Point, worded: Point) -> str:
    said = " ".join(part for part in (point.stance, point.text) if part)
    who = _who(state, point, is_long=False)
    is_same = (point.stance, point.text) == (worded.stance, worded.text)
    return who if is_same else f"{who}: {said}"


def _who(state: State, point: Point, *, is_long: bool) -> str:
    one = state.find(Intervention, point.intervention)
    speaker = state.find(Participant, one.speaker) if one else None
    taker = state.find(NoteTaker, point.by)
    parts: list[str] = []
    if speaker:
        name, organization = speaker.name, speaker.organization
        parts.append(shown_name(name, organization, to_identify=speaker.to_identify))
        parts += [organization] if is_long and name else []
    parts.append(time_of_day(point.at or (one.began if one else None), state.session.time_zone))
    parts.append((taker.initials or taker.name) if taker else "")
    return " · ".join(part for part in parts if part)


def _speaker_id(state: State, point: Point) -> str:
    one = state.find(Intervention, point.intervention)
    return state.leader(one.speaker) if one else ""
