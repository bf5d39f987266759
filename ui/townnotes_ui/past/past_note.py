"""A note as it stood at a moment, to read, with its points and what may be brought back of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from townnotes.domain.commands.restoring import restore_points
from townnotes.domain.state import State
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role
from townnotes_ui.widgets.cards import CardText, SaidCard, said_in
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.small import ElidedLabel

_MOST = 60
"""A card is a widget; of a longer note those around what changed are shown."""


class PastPoint(NamedTuple):
    """A point as it was: what its card says, what the step did to it, and what became of it."""

    said: CardText
    mark: str
    since: str
    """How the session says it now; empty where it says the same."""


def past_points(
    then: State, now: State, intervention: str, marks: Mapping[str, str]
) -> list[PastPoint]:
    """Read the points of an intervention at a moment, beside what the session says now."""
    ids = [point.id for point in then.points_of(intervention)]
    return [
        PastPoint(said, marks.get(said.id, ""), _since(now, then, said.id))
        for said in said_in(then, ids)
    ]


def _since(now: State, then: State, id_: str) -> str:
    """Say in words what became of a point since, where it can be restored."""
    if not restore_points(now, then, [id_]):
        return ""
    if not now.is_visible(id_):
        return tr("deleted since")
    text = now.value(id_, "text", "")
    if text == then.value(id_, "text", ""):
        return tr("marked differently since")
    return tr("now: {words}", words=text)


class PastCard(SaidCard):
    """What was said, with what the step did to it; only to read."""

    restore_wanted = Signal(str)
    """The id of a point that is to say again what this card says."""

    def __init__(self, point: PastPoint) -> None:
        said = point.said
        super().__init__(replace(said, text=said.text or "…"), with_speaker=False)
        self.point = point
        # A click leaves the keys with the slider; Tab comes here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        unfinished = "" if said.text else tr("the words were still being typed")
        mark = text_label(f"● {point.mark}" if point.mark else "", "step-mark", self)
        since = ElidedLabel(self)
        since.setText(point.since or unfinished)
        set_role(since, "small")
        button = push_button(tr("Restore this text"), self._restore, "link", self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for part, is_wanted in ((mark, point.mark), (since, since.text()), (button, point.since)):
            part.setVisible(bool(is_wanted))
        if point.mark:
            self.setProperty("step", "changed")
        column = self.layout()
        assert isinstance(column, QVBoxLayout), "a card is a column"
        if point.mark or since.text():
            column.addLayout(lay_row(None, mark, (since, 1), 0, button))

    def _restore(self) -> None:
        self.restore_wanted.emit(self.point.said.id)


class PastNote(QScrollArea):
    """The points of one intervention, one card under the other; cards that stay are kept."""

    restore_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: list[PastCard] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("The note as it was"))
        inside = QWidget()
        self._column = lay_column(inside, edges=(0, 0, 2, 0))
        self._more = text_label("", "small")
        fill(self._column, self._more, 0)
        self.setWidget(inside)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Scroll with Up and Down, and leave every other key to the sheet."""
        if arg__1.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(arg__1)
        else:
            arg__1.ignore()

    @property
    def points(self) -> list[PastPoint]:
        """What the cards show."""
        return [card.point for card in self._cards]

    def show_points(self, points: Sequence[PastPoint]) -> None:
        """Show these points, and have one that changed in sight."""
        held = {card.point: card for card in self._cards}
        shown = _around_changed(points)
        self._cards = [held.pop(point, None) or self._card(point) for point in shown]
        for card in held.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)
        left = len(points) - len(self._cards)
        self._more.setText(
            tr("{n} more point than is shown here|{n} more points than are shown here", left)
        )
        self._more.setVisible(left > 0)
        QTimer.singleShot(0, self, self._show_changed)

    def _card(self, point: PastPoint) -> PastCard:
        card = PastCard(point)
        card.restore_wanted.connect(self.restore_wanted)
        return card

    def _show_changed(self) -> None:
        changed = next((card for card in self._cards if card.point.mark), None)
        if changed is not None:
            self.ensureWidgetVisible(changed, 0, 24)


def _around_changed(points: Sequence[PastPoint]) -> Sequence[PastPoint]:
    changed = next((at for at, point in enumerate(points) if point.mark), 0)
    first = max(0, min(changed - _MOST // 2, len(points) - _MOST))
    return points[first : first + _MOST]
