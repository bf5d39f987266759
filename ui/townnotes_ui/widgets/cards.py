"""Cards that show what was said, for reading: who, when, how and what, read from the state."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from townnotes.domain.entities import Category, Intervention, NoteTaker, Participant, Point
from townnotes.domain.floor.floor_reading import point_row
from townnotes.domain.floor.floor_rows import Chip
from townnotes.domain.floor.speakers import by_category, counts_as_floor
from townnotes.domain.points.found_words import NOTHING, SearchWords
from townnotes.domain.state import State
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role, tokens
from townnotes_ui.widgets.correction_words import CorrectionLine, correction_lines
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import Chips
from townnotes_ui.wording import heard_through, shown_name, time_of_day

_AT_ONCE = 40
"""A card is a widget; so many are made at a time, however many points there are."""


@dataclass(frozen=True, slots=True)
class CardText:
    """One thing said; points of several note-takers that say the same are one."""

    id: str
    intervention: str
    name: str
    organization: str
    time: str
    stance: str
    text: str
    chips: tuple[Chip, ...]
    cites: tuple[str, ...]
    note_takers: tuple[str, ...]
    private: bool
    answers: tuple[str, ...] = ()
    """Whom it supports or is against, and whether it is said in particular."""
    stance_read: str = ""
    """A stance that its words alone tell, which nobody has confirmed."""
    corrections: tuple[CorrectionLine, ...] = ()
    """What its speaker says of what was recorded, with the date."""
    source: str = ""
    """Where words of the call are from: they may be quoted."""
    heard_through: str = ""
    """The language it was interpreted from: its words are the interpreter's."""


def said_in(
    state: State, points: Iterable[str], told_by: Container[str] = ()
) -> tuple[CardText, ...]:
    """Read points by their ids, in the order given; those that are gone are left out.

    Of those in `told_by`, which another note-taker's point tells, a card asks whether they were
    said twice.
    """
    found: dict[tuple[str, str], CardText] = {}
    for id_ in points:
        point = state.find(Point, id_)
        if point is None:
            continue
        # Two speakers who say the same are two pieces of evidence; two note-takers are one.
        key = (state.leader(point.intervention), state.leader(id_))
        if key not in found:
            card = _card_text(state, point)
            if id_ in told_by:
                card = replace(card, answers=(*card.answers, tr("said twice?")))
            found[key] = card
    return tuple(found.values())


def by_time(state: State, points: Iterable[str]) -> list[str]:
    """Return the points in the order in which they were said."""

    def when(id_: str) -> tuple[int, str]:
        point = state.find(Point, id_)
        one = state.find(Intervention, point.intervention) if point else None
        return ((one.began or 0) if one else 0, point.rank if point else "")

    return sorted(points, key=when)


def speakers_of(state: State, points: Iterable[str]) -> dict[str, None]:
    """Return the distinct participants behind points who took the floor with them."""
    found: dict[str, None] = {}
    for id_ in points:
        point = state.find(Point, id_)
        one = state.find(Intervention, point.intervention) if point else None
        if one is not None and counts_as_floor(state, one):
            found[state.leader(one.speaker)] = None
    return found


def split(state: State, participants: Iterable[str]) -> str:
    """Return "4 stakeholders, 1 UN entity"."""
    counts: list[tuple[Category | None, int]] = by_category(state, participants)
    return ", ".join(
        f"{n} {category.singular if n == 1 else category.plural}"
        for category, n in counts
        if category is not None
    )


def _card_text(state: State, point: Point) -> CardText:
    row = point_row(state, point)
    one = state.find(Intervention, point.intervention)
    speaker = state.find(Participant, one.speaker) if one else None
    instant = point.at or (one.began if one else None)
    return CardText(
        id=point.id,
        intervention=one.id if one else "",
        name=shown_name(speaker.name, speaker.organization, to_identify=speaker.to_identify)
        if speaker
        else "",
        organization=speaker.organization if speaker and speaker.name else "",
        time=time_of_day(instant, state.session.time_zone),
        stance=point.stance,
        text=point.text,
        chips=row.chips,
        cites=row.cites,
        note_takers=_note_takers(state, point),
        private=point.private,
        answers=(*row.answers, *([tr("especially")] if row.emphasis else [])),
        stance_read=row.stance_read,
        source=row.source,
        heard_through=one.interpreted_from if one else "",
        corrections=correction_lines(state, point.id),
    )


def _note_takers(state: State, point: Point) -> tuple[str, ...]:
    heard = state.leader(point.intervention)
    points = (state.find(Point, id_) for id_ in state.group(point.id))
    alike = (one for one in points if one and state.leader(one.intervention) == heard)
    takers = (state.find(NoteTaker, one.by) for one in alike)
    return tuple(dict.fromkeys((one.initials or one.name) for one in takers if one))


class CardColumn(QScrollArea):
    """Cards one under the other, and a button for more where there are many."""

    opened = Signal(str)
    """The intervention of a card that was double-clicked, or on which Enter was pressed."""
    menu_wanted = Signal(str, str, QPoint)
    """The kind `said`, a card's intervention, and where on the screen its menu is to open."""

    def __init__(self, name: str, *, with_speaker: bool) -> None:
        super().__init__()
        self._with_speaker = with_speaker
        self._said: Sequence[CardText] = ()
        self._asked = NOTHING
        self._shown = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._column = lay_column(inside, edges=(0, 0, 2, 0))
        self._more = push_button("", self._show_more, "link")
        fill(self._column, (self._more, 0, Qt.AlignmentFlag.AlignLeading), 0)
        self.setWidget(inside)
        self.show_said(())

    @property
    def said(self) -> Sequence[CardText]:
        """What the cards show, those not yet made included."""
        return self._said

    def show_said(self, said: Sequence[CardText], asked: SearchWords = NOTHING) -> None:
        """Show other cards, with words looked for; the same ones again are left as they are."""
        if (said, asked) == (self._said, self._asked) and self._shown:
            return
        for card in self.findChildren(SaidCard):
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._said, self._asked, self._shown = said, asked, 0
        self.verticalScrollBar().setValue(0)
        self._show_more()

    def _show_more(self) -> None:
        takers = {one for said in self._said for one in said.note_takers}
        end = min(len(self._said), self._shown + _AT_ONCE)
        for place in range(self._shown, end):
            card = SaidCard(
                self._said[place],
                with_speaker=self._with_speaker,
                # Worth saying where it was not the same one throughout.
                with_taker=len(takers) > 1,
                asked=self._asked,
            )
            card.opened.connect(self.opened)
            card.menu_wanted.connect(self.menu_wanted)
            self._column.insertWidget(place, card)
        self._shown = end
        left = len(self._said) - end
        self._more.setVisible(left > 0)
        self._more.setText(tr("Show {n} more|Show {n} more", min(left, _AT_ONCE)))


class SaidCard(QFrame):
    """One thing said: who and when, how and what, and who noted it."""

    opened = Signal(str)
    menu_wanted = Signal(str, str, QPoint)

    def __init__(
        self,
        said: CardText,
        *,
        with_speaker: bool,
        with_taker: bool = True,
        asked: SearchWords = NOTHING,
    ) -> None:
        super().__init__()
        self.said = said
        self._takers = said.note_takers if with_taker else ()
        self._asked = asked
        set_role(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_in_words(said))
        self._text = text_label(wraps=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        column = lay_column(
            self, self._head(with_speaker=with_speaker), self._text, space=4, edges=(12, 10, 12, 10)
        )
        chips = [Chip(said.stance_read, "")] if said.stance_read else []
        chips += [one._replace(colour=one.colour or " ") for one in said.chips]
        if chips:
            column.addWidget(Chips(chips))
        if self._takers and with_speaker:
            column.addWidget(_small(self._noted()))
        if said.answers:
            column.addWidget(_small(" · ".join(said.answers)))
        if said.source:
            column.addWidget(text_label(said.source, "small", wraps=True, is_plain=True))
        for one in said.corrections:
            role = "warning" if one.is_open else "small"
            column.addWidget(text_label(one.words, role, wraps=True, is_plain=True))
        if said.heard_through:
            column.addWidget(_small(heard_through(said.heard_through)))
        self._set_text()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of the scheme that is now in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the intervention on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.said.intervention)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what was said."""
        self.menu_wanted.emit("said", self.said.intervention, event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the intervention on a double click."""
        super().mouseDoubleClickEvent(event)
        self.opened.emit(self.said.intervention)

    def _head(self, *, with_speaker: bool) -> QHBoxLayout:
        said = self.said
        row = lay_row(None)
        if with_speaker:
            who = f"<b>{escape(said.name)}</b>"
            if said.organization:
                who += f" · {escape(said.organization)}"
            label = _small(who)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            row.addWidget(label, 1)
        elif self._takers:
            row.addWidget(_small(self._noted()), 1)
        else:
            row.addStretch()
        if said.private:
            mark = _small(tr("private"))
            set_role(mark, "warning")
            row.addWidget(mark)
        row.addWidget(_small(said.time), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _noted(self) -> str:
        return tr("noted by {takers}", takers=" · ".join(self._takers))

    def _words(self) -> str:
        """Return the words, as rich text in which those looked for stand out."""
        text, parts, end = self.said.text, list[str](), 0
        for first, last in self._asked.places_in(text):
            parts += escape(text[end:first]), _found(text[first:last])
            end = last
        return "".join((*parts, escape(text[end:])))

    def _set_text(self) -> None:
        said, colours = self.said, tokens()
        stance = (
            f'<span style="color:{colours.accent}; font-weight:500">{escape(said.stance)}</span> '
        )
        cites = f" <b>{escape(', '.join(said.cites))}</b>" if said.cites else ""
        self._text.setText((stance if said.stance else "") + self._words() + cites)


def _small(text: str) -> QLabel:
    return text_label(text, "small", is_plain=True)


def _found(words: str) -> str:
    return f'<span style="background-color:{tokens().found}">{escape(words)}</span>'


def _in_words(said: CardText) -> str:
    heard = heard_through(said.heard_through)
    marks = ", ".join(said.answers)
    corrected = ", ".join(one.words for one in said.corrections)
    parts = (
        said.name, said.organization, said.time, said.stance, said.text, marks, said.source,
        corrected, heard,
    )  # fmt: skip
    return ", ".join(part for part in parts if part)
