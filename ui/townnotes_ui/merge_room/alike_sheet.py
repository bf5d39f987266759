"""Both notes of an intervention in full, with what was said twice side by side, joined by key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from townnotes.domain.entities import Point
from townnotes.merge.proposals import Proposal
from townnotes.merge.tracks import AlignedRow, TrackPoint
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import CORNER, SMALL, STEP, text_font, tokens
from townnotes_ui.merge_room.alike import AlikeRow, key_of, point_rows
from townnotes_ui.merge_room.answering import Answering
from townnotes_ui.merge_room.both_sheet import head_of
from townnotes_ui.merge_room.rows import colour_of, draw_verdict
from townnotes_ui.merge_room.words import why_words
from townnotes_ui.tokens import FOCUS
from townnotes_ui.widgets.cards import CardText, SaidCard
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, text_label
from townnotes_ui.widgets.shapes import draw_text
from townnotes_ui.widgets.sheet import MARGIN, Sheet
from townnotes_ui.wording import time_of_day

_WIDTH, _HEIGHT, _ABOVE, _ROW = 1040, 600, 262, 78
_MIDDLE = 120
_EDGE = 8
_HEAD_LINE = 22


class AlikeSheet(Sheet):
    """Two columns of cards; J joins all that is alike, K keeps the chosen apart, Z takes back."""

    def __init__(
        self, window: QWidget, answering: Answering, key: str, heads: tuple[str, str], zone: str
    ) -> None:
        row = answering.alike_in(key)
        super().__init__(window, why_words(row) if row else "")
        self._answering = answering
        self._key = key
        self._zone = zone
        self._last = row
        self.pairs: list[PointPair] = []
        self.count = text_label("", "title", self, is_plain=True)
        self.said = text_label("", "soft", self, wraps=True, is_plain=True)
        keys = tr("J join all alike · K keep apart · Z undo")
        hint = text_label(keys, "small", self)
        self._rows = QScrollArea(self)
        self._rows.setWidgetResizable(True)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The sheet says how high it is; what does not fit is scrolled.
        self._rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sides = (row.ours, row.theirs) if row else ((), ())
        names = [head_of(*one, zone) for one in zip(heads, sides, strict=True)]
        captions = [text_label(name[:1].upper() + name[1:], "soft", self, wraps=True)
                    for name in names]  # fmt: skip
        for caption in captions:
            caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = lay_row(None, (captions[0], 1), (captions[1], 1), space=_MIDDLE)
        head.setContentsMargins(_EDGE, 0, _EDGE, 0)
        fill(self.body, self.count, head, (self._rows, 1), self.said, hint)
        answering.answered.connect(self._show)
        answering.renewed.connect(self._show)
        self._show()
        room = window.size()
        high = min(_HEIGHT, _ABOVE + _ROW * len(self.pairs), room.height() - 2 * MARGIN)
        self.setMinimumSize(min(_WIDTH, room.width() - 2 * MARGIN), high)

    def take_focus(self) -> None:
        """Begin with the first that nobody has settled."""
        first = next((one for one in self.pairs if one.row.state == "likely"), None)
        if first is None and self.pairs:
            first = self.pairs[0]
        if first is not None:
            self._go_to(first)

    @property
    def chosen(self) -> "PointPair | None":
        """The points that K means."""
        return next((one for one in self.pairs if one.hasFocus()), None)

    def event(self, event: QEvent) -> bool:
        """Take undo from the window: here it takes back what was decided here."""
        is_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if is_undo and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Join, keep apart and take back."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.take_back()
            return
        with_others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        is_plain = not event.modifiers() & with_others
        match Qt.Key(event.key()) if is_plain else None:
            case Qt.Key.Key_J:
                self.join()
            case Qt.Key.Key_K:
                self.keep_apart()
            case Qt.Key.Key_Z:
                self.take_back()
            case _:
                super().keyPressEvent(event)

    def join(self) -> None:
        """Join all that is alike here, or the chosen that was kept apart, and say what was done."""
        row, chosen = self._row, self.chosen
        if row is None:
            self._say_gone()
            return
        alike = [one.row for one in self.pairs if one.row.state == "likely"]
        if not alike and chosen is not None and chosen.row.state == "apart":
            alike = [chosen.row]
        if self._answering.answers.get(row.id) == "apart":
            self.said.setText(tr("You keep the two apart, so their points stay apart too."))
        elif not alike:
            self.said.setText(tr("Nothing more is alike here: nothing was joined."))
        else:
            self._join(row, alike)

    def _join(self, row: AlignedRow, alike: Sequence[AlikeRow]) -> None:
        is_whole = self._answering.is_open(row)
        keys = {key for one in alike for key in one.keys}
        pairs = [one for one in row.points if key_of(one) in keys]
        self._answering.decide_points(row, pairs, "joined")
        said = tr("{n} remark noted twice was joined.|{n} remarks noted twice "
"were joined.", len(alike))  # fmt: skip
        if is_whole:
            said += " " + tr("The two interventions were joined, too.")
        self.said.setText(f"{said} {tr('Z undoes it.')}")

    def keep_apart(self) -> None:
        """Keep the chosen points apart, for good, and say what was done."""
        row, chosen = self._row, self.chosen
        if row is None:
            self._say_gone()
            return
        if chosen is None or chosen.row.state in {"ours", "theirs"}:
            said = tr("This stands alone: there is nothing to keep apart.")
        elif chosen.row.state == "apart":
            said = tr("These are apart already; they stay so.")
        elif not chosen.row.keys and not self._answering.writes:
            said = tr("These were joined before: K separates them once the merge is done.")
        else:
            self._answering.decide_points(row, _ends(chosen.row, row), "apart")
            said = tr("Kept apart: both count. Z undoes it.")
        self.said.setText(said)

    def take_back(self) -> None:
        """Take back what was decided here last, in one step."""
        row = self._row
        if row is not None and self._answering.take_points_back(row):
            self.said.setText(tr("Undone."))
        else:
            self.said.setText(tr("There is nothing here to undo."))

    @property
    def _row(self) -> AlignedRow | None:
        return self._answering.alike_in(self._key)

    def _say_gone(self) -> None:
        self.said.setText(tr("Nothing is alike here any more: nothing was changed."))

    def _show(self) -> None:
        row = self._last = self._row or self._last
        rows = point_rows(row, self._answering.answers) if row else []
        if [one.key for one in rows] != [one.row.key for one in self.pairs]:
            self._lay_out(rows)
        for pair, one in zip(self.pairs, rows, strict=True):
            pair.show_row(one)
        waiting = sum(one.state == "likely" for one in rows)
        self.count.setText(
            counted("{n} remark was likely noted twice|{n} remarks were likely "
"noted twice", waiting)
            or tr("Nothing is left to decide here")
        )  # fmt: skip

    def _lay_out(self, rows: Sequence[AlikeRow]) -> None:
        chosen = next((one.row.key for one in self.pairs if one.hasFocus()), "")
        self.pairs = [PointPair(one, self._zone) for one in rows]
        inside = QWidget()
        fill(lay_column(inside, space=STEP // 2), *self.pairs, 1)
        self._rows.setWidget(inside)
        for one in self.pairs:
            one.stepped.connect(self._step)
            if one.row.key == chosen:
                self._go_to(one)

    def _step(self, by: int) -> None:
        chosen = self.chosen
        at = self.pairs.index(chosen) + by if chosen else 0
        if 0 <= at < len(self.pairs):
            self._go_to(self.pairs[at])

    def _go_to(self, pair: "PointPair") -> None:
        pair.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rows.ensureWidgetVisible(pair, 0, STEP)


def _ends(shown: AlikeRow, row: AlignedRow) -> list[Proposal]:
    """Return the pairs that are shown as one: those proposed, else those that are joined."""
    proposed = [one for one in row.points if key_of(one) in shown.keys]
    if proposed:
        return proposed
    return [
        Proposal(Point.entity, one.id, other.id, 1.0, is_sure=False, why="")
        for one in shown.ours
        for other in shown.theirs
    ]


class PointPair(QFrame):
    """Points side by side, with what they are to each other between them."""

    stepped = Signal(int)
    """The next points are wanted, or with -1 those before."""

    def __init__(self, row: AlikeRow, zone: str) -> None:
        super().__init__()
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._mark = VerdictMark(self)
        ours, theirs = (_cards(points, zone) for points in (row.ours, row.theirs))
        lay_row(self, (ours, 1), self._mark, (theirs, 1), space=0,
                edges=(_EDGE, _EDGE, _EDGE, _EDGE))  # fmt: skip

    def show_row(self, row: AlikeRow) -> None:
        """Show what has been decided of them."""
        self.row = row
        self._mark.show_row(row)
        words = (f"{one.by} {one.stance} {one.text}".strip() for one in (*row.ours, *row.theirs))
        self.setAccessibleName("; ".join(part for part in (row.verdict, *words) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with the arrows, which would scroll the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if step := steps.get(Qt.Key(event.key())):
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of what is chosen."""
        super().paintEvent(event)
        if self.hasFocus():
            painter, colours = QPainter(self), tokens()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.accent), FOCUS))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)


class VerdictMark(QWidget):
    """A shape and a word or two between points that are one, or may be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: AlikeRow | None = None
        self.setFixedWidth(_MIDDLE)

    def show_row(self, row: AlikeRow) -> None:
        """Show what points are to each other."""
        self._row = row
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line and its shape."""
        return QSize(_MIDDLE, 2 * _HEAD_LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line from one to the other, the shape on it, and the words below."""
        super().paintEvent(event)
        row = self._row
        if row is None or not row.verdict:
            return
        painter, whole = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(colour_of(row.state))
        middle = QPointF(whole.center().x(), whole.center().y() - _HEAD_LINE / 2)
        if row.state != "apart":
            dashed = Qt.PenStyle.DashLine if row.state == "likely" else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour, 1, dashed))
            for start, end in ((whole.left(), middle.x() - 8), (middle.x() + 8, whole.right())):
                painter.drawLine(QPointF(start, middle.y()), QPointF(end, middle.y()))
        draw_verdict(painter, middle, row.state)
        below = QRectF(whole.left(), middle.y() + 6, whole.width(), _HEAD_LINE)
        draw_text(painter, below, row.verdict, text_font(SMALL), tokens().ink,
                  Qt.AlignmentFlag.AlignCenter)  # fmt: skip


def _cards(points: Sequence[TrackPoint], zone: str) -> QWidget:
    side = QWidget()
    side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    column: QVBoxLayout = lay_column(side, space=STEP // 2)
    for one in points:
        card = SaidCard(_card(one, zone), with_speaker=False)
        card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(card)
    column.addStretch(1)
    return side


def _card(one: TrackPoint, zone: str) -> CardText:
    return CardText(
        id=one.id, intervention="", name="", organization="", time=time_of_day(one.at, zone),
        stance=one.stance, text=one.text, chips=(), cites=(),
        note_takers=(one.by,) if one.by else (), private=False,
    )  # fmt: skip
