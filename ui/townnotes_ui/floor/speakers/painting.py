"""Paints the rows of the speakers' list and of who took the floor."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from townnotes.domain.floor.floor_rows import ListRow
from townnotes.domain.floor.timer import as_clock
from townnotes_ui.actions.keys import say_tip
from townnotes_ui.language.translation import tr
from townnotes_ui.look import CAPTION, SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import lay_row, push_button, text_label
from townnotes_ui.widgets.shapes import TRAILING, draw_keycap, draw_speaking, draw_text, mirrored
from townnotes_ui.wording import second_line, shown_name, spoken_before, time_of_day

_NUMBER_END, _NAME_START, _EDGE = 26, 36, 8
HEIGHT = 24


class SpeakerDelegate(RowDelegate[ListRow]):
    """A row of two lines, or of one for those who spoke: number, name, time."""

    def __init__(self, view: QAbstractItemView, model: ListModel[ListRow], height: int) -> None:
        super().__init__(view, model, height)
        self._name = text_font(TEXT)
        self._name_now = text_font(TEXT, QFont.Weight.DemiBold)
        self._small = text_font(SMALL)
        self._time = text_font(13)
        self.shown = ""
        """The id of the row whose note is shown though another one speaks."""
        self.is_picking = False
        """The numbers are keys to be pressed."""
        self._key = text_font(CAPTION)

    def is_chosen(self, row: ListRow) -> bool:
        """Have who speaks stand out, and whose earlier note is shown."""
        return row.state == "speaking" or row.id == self.shown

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: ListRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint number or sign, name and time."""
        colours = tokens()
        lead, tail = ("", "") if row.state == "spoke" else (second_line(row), spoken_before(row))
        has_two = bool(lead or tail)
        line = QRectF(whole.left(), whole.top() + 8, whole.width(), 19) if has_two else whole
        sign = mirrored(
            QRectF(whole.left(), line.top(), _NUMBER_END, line.height()), whole, direction
        )
        if row.state == "speaking":
            is_mirrored = direction == Qt.LayoutDirection.RightToLeft
            aside = QPointF(-7 if is_mirrored else 7, 0)
            draw_speaking(painter, sign.center() + aside, mirrored=is_mirrored)
        elif self.is_picking:
            draw_keycap(painter, sign.center(), str(row.number), self._key)
        else:
            draw_text(painter, sign, str(row.number), self._small, colours.faint, TRAILING)
        clock = as_clock(row.seconds * 1000) if row.seconds is not None else ""
        width = QFontMetricsF(self._time).horizontalAdvance(clock) + 1 if clock else 0
        time = QRectF(whole.right() - width - _EDGE, line.top(), width, line.height())
        draw_text(
            painter, mirrored(time, whole, direction), clock, self._time, colours.soft, TRAILING
        )
        start = whole.left() + _NAME_START
        room = QRectF(start, line.top(), time.left() - start - _EDGE, line.height())
        name = shown_name(row.name, row.organization, to_identify=row.to_identify)
        font = self._name_now if row.state == "speaking" else self._name
        colour = colours.soft if row.state == "spoke" else colours.ink
        draw_text(painter, mirrored(room, whole, direction), name, font, colour)
        if has_two:
            below = QRectF(start, whole.top() + 27, whole.right() - _EDGE - start, 17)
            self._paint_below(painter, below, whole, direction, (lead, tail))

    def _paint_below(
        self,
        painter: QPainter,
        room: QRectF,
        whole: QRectF,
        direction: Qt.LayoutDirection,
        words: tuple[str, str],
    ) -> None:
        """Paint the second line: where somebody is from, shortened for what they have spoken."""
        lead, tail = words
        soft = tokens().soft
        taken = QFontMetricsF(self._small).horizontalAdvance(tail) + 1 if tail else 0
        end = QRectF(room.right() - taken, room.top(), taken, room.height())
        draw_text(painter, mirrored(end, whole, direction), tail, self._small, soft, TRAILING)
        left = QRectF(room.left(), room.top(), room.width() - taken - _EDGE, room.height())
        draw_text(painter, mirrored(left, whole, direction), lead, self._small, soft)


def say_speaker(row: ListRow) -> str:
    """Put a row into words for those who hear it."""
    name = shown_name(row.name, row.organization, to_identify=row.to_identify)
    speaks = tr("speaking") if row.state == "speaking" else ""
    spoke = row.state == "spoke" and row.seconds is not None
    length = as_clock((row.seconds or 0) * 1000) if spoke else ""
    said = [str(row.number), name, speaks, length, second_line(row), *_said_before(row)]
    return ", ".join(part for part in said if part)


def _said_before(row: ListRow) -> list[str]:
    """Say in full what the second line shortens."""
    said: list[str] = []
    if row.spoken.times:
        clock = as_clock(row.spoken.seconds * 1000)
        said.append(tr("has spoken {times}×, {clock} in all", times=row.spoken.times, clock=clock))
    if row.others_spoken.times:
        clock = as_clock(row.others_spoken.seconds * 1000)
        said.append(
            tr(
                "others of the organization {times}×, {clock} in all",
                times=row.others_spoken.times,
                clock=clock,
            )
        )
    return said


class ListHead(QWidget):
    """Caption, count, and the word `open` or `closed 14:40`, which a click changes."""

    turn_wanted = Signal()
    """The list is to be closed, or opened again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._caption = text_label(tr("Speakers’ list"), "caption", self)
        self._count = text_label("", "small", self)
        self.state_button = push_button("", self.turn_wanted, "word", self)
        self.state_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        say_tip(self.state_button, tr("Close or reopen the list"), "turn-list")
        lay_row(self, self._caption, 1, self._count, self.state_button, space=4)
        self.show_list(0, None, "", is_closed=False)

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Do without the caption in a small window, where a tab says the same."""
        self._caption.setVisible(not is_narrow)

    def ask_for_number(self, is_asked: bool) -> None:  # noqa: FBT001 - a signal's
        """Ask whose number is to be typed, or say again what the list is."""
        asked = tr("Who has the floor now?")
        self._caption.setText(asked if is_asked else tr("Speakers’ list"))
        for beside in (self._count, self.state_button):
            beside.setVisible(not is_asked)

    def show_list(self, count: int, closed: int | None, zone: str, *, is_closed: bool) -> None:
        """Say how many wait, and since when the list is closed."""
        self._count.setText(tr("{n} waiting ·|{n} waiting ·", count))
        if is_closed:
            word = tr("closed {time}", time=time_of_day(closed, zone))
            said = tr("List {word}: reopen it", word=word)
        else:
            word = tr("open")
            said = tr("List {word}: close it", word=word)
        self.state_button.setText(word)
        self.state_button.setAccessibleName(said)
