"""Both notes of a row in full, side by side."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from townnotes.merge.differing import Differing
from townnotes.merge.tracks import AlignedRow, TrackSide
from townnotes.merging import SideBySide
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP
from townnotes_ui.merge_room.words import field_words, value_words, why_words
from townnotes_ui.widgets.cards import CardColumn, CardText
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.widgets.sheet import MARGIN, Sheet
from townnotes_ui.wording import shown_name, time_of_day

_WIDTH, _HEIGHT, _ABOVE, _CARD = 960, 560, 168, 72


class BothSheet(Sheet):
    """Two columns of cards: what was noted here, and what was noted there."""

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window, title)
        self._most = 0
        self._columns = lay_row(None, space=STEP * 3)
        self.body.addLayout(self._columns, 1)

    def add(self, head: str, said: list[CardText]) -> CardColumn:
        """Add a side: its head, and its cards."""
        caption = text_label(head[:1].upper() + head[1:], "title", self, wraps=True)
        cards = CardColumn(head, with_speaker=False)
        cards.show_said(said)
        nothing = text_label(tr("Nothing was noted here."), "faint", self)
        nothing.setVisible(not said)
        column = lay_column(None, caption, nothing, (cards, 1))
        self._columns.addLayout(column, 1)
        self._most = max(self._most, len(said))
        room = self.window().size()
        high = min(_HEIGHT, _ABOVE + _CARD * self._most, room.height() - 2 * MARGIN)
        self.setMinimumSize(min(_WIDTH, room.width() - 2 * MARGIN), high)
        return cards


def sheet_of(
    seen: SideBySide, key: str, heads: tuple[str, str], zone: str
) -> Callable[[QWidget], BothSheet] | None:
    """Return what makes the sheet of a row, or of a field that two say differently."""
    row = next((one for one in seen.tracks.rows if one.id == key), None)
    if row is not None:
        return partial(_of_row, row=row, heads=heads, zone=zone)
    field = next((one for one in seen.report.differing if one.id == key), None)
    return partial(_of_field, one=field, heads=heads, zone=zone) if field else None


def head_of(head: str, sides: Iterable[TrackSide], zone: str) -> str:
    """Return whose notes they are, with who spoke as they wrote it, and when."""
    names = [" · ".join(part for part in _who(side, zone) if part) for side in sides]
    return f"{head}: {', '.join(names)}" if names else head


def _of_row(window: QWidget, row: AlignedRow, heads: tuple[str, str], zone: str) -> BothSheet:
    sheet = BothSheet(window, why_words(row))
    for head, sides in zip(heads, (row.ours, row.theirs), strict=True):
        said = [one for side in sides for one in _said(side, zone)]
        sheet.add(head_of(head, sides, zone), said)
    return sheet


def _of_field(window: QWidget, one: Differing, heads: tuple[str, str], zone: str) -> BothSheet:
    sheet = BothSheet(window, " · ".join(part for part in (field_words(one), one.of) if part))
    for head, value in zip(heads, (one.ours, one.theirs), strict=True):
        sheet.add(head, [_card(value_words(value, one, zone))])
    return sheet


def _who(side: TrackSide, zone: str) -> tuple[str, ...]:
    name = shown_name(side.name, side.organization, to_identify=side.to_identify)
    beside = side.organization if side.organization != name else ""
    return name, beside, time_of_day(side.began, zone)


def _said(side: TrackSide, zone: str) -> list[CardText]:
    name = shown_name(side.name, side.organization, to_identify=side.to_identify)
    return [
        CardText(
            id=f"{side.id} {at}", intervention=side.id, name=name, organization=side.organization,
            time=time_of_day(one.at, zone), stance=one.stance, text=one.text, chips=(), cites=(),
            note_takers=(one.by,) if one.by else (), private=False,
        )
        for at, one in enumerate(side.points)
    ]  # fmt: skip


def _card(text: str) -> CardText:
    return CardText("", "", "", "", "", "", text, (), (), (), private=False)
