"""A suggested order beside the present one; Enter takes it, and nothing moves before."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QWidget

from townnotes.domain.commands.speakers_list import reorder
from townnotes.domain.entities import Participant, Request
from townnotes.domain.floor.heard import heard
from townnotes.domain.floor.list_suggestions import RULES, Reason, Suggestion, asking, suggest
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.flow_row import FlowRow
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored
from townnotes_ui.widgets.sheet import RowsView, Sheet
from townnotes_ui.wording import shown_name

ROW_HEIGHT, WIDTH, MOST_ROWS = 36, 760, 10
_NUMBER, _GAP = 32, 12


class OrderRow(NamedTuple):
    """A place of the list: who has it now, who would, by how many places sooner, and why."""

    place: int
    now: str
    then: str
    sooner: int
    why: str


class OrderDelegate(RowDelegate[OrderRow]):
    """Place, present name, suggested name with the reason."""

    def __init__(self, view: QListView, model: ListModel[OrderRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._bold = text_font(TEXT, QFont.Weight.DemiBold)
        self._small = text_font(SMALL)

    def is_chosen(self, row: OrderRow) -> bool:
        """Have who would be called sooner stand out."""
        return row.sooner > 0

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: OrderRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint the two names of a place."""
        colours = tokens()
        half = (whole.width() - _NUMBER) / 2
        height, start = whole.height(), whole.left() + _NUMBER
        number = QRectF(whole.left(), whole.top(), _NUMBER - _GAP, height)
        now = QRectF(start, whole.top(), half - _GAP, height)
        then = QRectF(start + half, whole.top(), half * 0.62, height)
        why = QRectF(then.right(), whole.top(), half * 0.38 - _GAP, height)
        is_up = row.sooner > 0
        moved = tr("↑ {sooner} · {why}", sooner=row.sooner, why=row.why) if is_up else row.why
        for rect, text, font, colour, side in (
            (number, str(row.place), self._small, colours.faint, TRAILING),
            (now, row.now, self._text, colours.soft, LEADING),
            (then, row.then, self._bold if is_up else self._text, colours.ink, LEADING),
            (why, moved, self._small, colours.accent if is_up else colours.soft, TRAILING),
        ):
            place = mirrored(rect, whole, direction)
            draw_text(painter, place, text, font, colour, side)


class OrderSheet(Sheet):
    """Only a hint for the chair: it moves nobody by itself, and follows the list meanwhile."""

    width_wanted = WIDTH

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Suggested order"))
        self._desk = desk
        self._rule = 0
        self._suggestion: Suggestion | None = None
        self.model: ListModel[OrderRow] = ListModel(_key_of, _say, self)
        self.list = RowsView(self, ROW_HEIGHT, MOST_ROWS)
        self.said = text_label("", "soft", self)
        self.rules: list[QPushButton] = []
        self._take = push_button(tr("Use this order"), self.take_over, "primary", self)
        self._lay_out()
        desk.changed.connect(self._follow)
        self._show()

    def show_next(self) -> None:
        """Show what the next rule suggests."""
        self._choose((self._rule + 1) % len(RULES))

    def take_over(self) -> None:
        """Give the list the order shown, in one step."""
        if self._suggestion is None or not self._suggestion.reasons:
            self.close_sheet()
            return
        order = self._suggestion.order
        if self._desk.do(tr("suggested order"), lambda state: reorder(state, order)):
            self.close_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the order on Enter, and go from rule to rule with the arrows."""
        ahead = -1 if self.isRightToLeft() else 1
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take_over()
            case Qt.Key.Key_Right:
                self._choose((self._rule + ahead) % len(RULES))
            case Qt.Key.Key_Left:
                self._choose((self._rule - ahead) % len(RULES))
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                bar = self.list.verticalScrollBar()
                bar.setValue(bar.value() + (1 if event.key() == Qt.Key.Key_Down else -1))
            case _:
                super().keyPressEvent(event)

    def _lay_out(self) -> None:
        words = (
            tr("Groups first"),
            tr("First-time speakers first"),
            tr("Categories in turn"),
            tr("All three"),
        )
        for at, text in enumerate(words):
            button = push_button(text, role="tab", parent=self)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, at=at: self._choose(at))
            self.rules.append(button)
        self.model.attach(
            self.list, OrderDelegate(self.list, self.model), tr("The order now, and as suggested")
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = lay_row(None, (self.said, 1), self._take, space=12)
        rules = FlowRow(*self.rules, space=4)
        fill(self.body, rules, self._headings(), self.list, foot)

    def _headings(self) -> QHBoxLayout:
        """Name the two columns, above where the names stand."""
        row = lay_row(None, space=0, edges=(_NUMBER, 0, 0, 0))
        for words in (tr("Now"), tr("Suggested")):
            label = text_label(words, "small", self)
            row.addWidget(label, 1)
        return row

    def _choose(self, rule: int) -> None:
        self._rule = rule
        self._show()

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        state = self._desk.state
        row = asking(state, heard(state))
        suggestion = self._suggestion = suggest(row, RULES[self._rule])
        names = {one.id: _name_of(state, one.id) for one in row}
        place = {one.id: at for at, one in enumerate(row)}
        rows = [
            OrderRow(
                at + 1,
                names[held.id],
                names[id_],
                max(0, place[id_] - at),
                _why(suggestion.reasons.get(id_), moved=place[id_] != at),
            )
            for at, (held, id_) in enumerate(zip(row, suggestion.order, strict=True))
        ]
        self.model.show(rows)
        self.list.updateGeometry()
        for at, button in enumerate(self.rules):
            button.setChecked(at == self._rule)
        moved = len(suggestion.reasons)
        self.said.setText(
            tr("{moved} would be called sooner. The chair decides.", moved=moved)
            if moved
            else tr("The list is in this order already.")
        )
        self._take.setEnabled(bool(moved))
        self.setAccessibleDescription(f"{self.rules[self._rule].text()}. {self.said.text()}")


def _name_of(state: State, request_id: str) -> str:
    request = state.find(Request, request_id)
    one = state.find(Participant, request.participant) if request else None
    one = one or Participant(id="", to_identify=True)
    return shown_name(one.name, one.organization, to_identify=one.to_identify)


def _why(reason: Reason | None, *, moved: bool) -> str:
    words: dict[Reason, str] = {
        "group": tr("for a group"),
        "first": tr("first time"),
        "category": tr("another category"),
    }
    return words[reason] if reason else tr("later") if moved else ""


def _key_of(row: OrderRow) -> str:
    return str(row.place)


def _say(row: OrderRow) -> str:
    said = tr("{place}: now {now}, then {then}", place=row.place, now=row.now, then=row.then)
    return f"{said}, {row.why}" if row.why else said
