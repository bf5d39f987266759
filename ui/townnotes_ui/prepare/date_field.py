"""A date, typed as people write it or picked from a calendar; what may be two is asked once."""

from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from townnotes.domain.commands.sessions import change_details
from townnotes.domain.dates import date_in_words, days_meant, long_date, read_date
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import fix_width, set_role, tokens
from townnotes_ui.prepare.fields import Binding, Field
from townnotes_ui.widgets.parts import lay_row, push_button, text_label

_WIDTH, _HEIGHT = 344, 272
"""Room for seven days of three letters, and for six weeks."""


class TypedDates:
    """How dates are read at a desk: near which day, and in which order of figures.

    Without a year the townhall's own day is near today, and what follows is after that day.
    """

    def __init__(self, desk: Desk, *, of_townhall: bool = False) -> None:
        self._desk = desk
        self._of_townhall = of_townhall

    def meant(self, typed: str) -> tuple[date, ...]:
        """Return the day meant, or both where it is not known yet which; none for other texts."""
        today = datetime.fromtimestamp(self._desk.now() / 1000, UTC).date()
        held = read_date(self._desk.state.session.date)
        near = today if self._of_townhall else held or today
        days = days_meant(typed, near, is_after=not self._of_townhall)
        order = self._desk.settings.date_order
        return days if len(days) < 2 or not order else (days[order == "month"],)  # noqa: PLR2004

    def as_iso(self, typed: str) -> str:
        """Return a date as 2026-03-11, and any other text as it came, to be judged elsewhere."""
        days = self.meant(typed)
        return days[0].isoformat() if len(days) == 1 else typed.strip()

    def remember(self, days: tuple[date, ...], chosen: date) -> None:
        """Read figures from now on as they were meant this time."""
        self._desk.change_settings(date_order="month" if chosen == days[1] else "day")


def _date_detail(dates: TypedDates, name: str, field: str) -> Binding:
    """Bind a date of the townhall's details."""
    return Binding(
        name,
        lambda state: date_in_words(getattr(state.session, field)),
        lambda state, text: change_details(state, **{field: dates.as_iso(text)}),
    )


class DateField(Field):
    """A line for a date; where what was typed may be two days, both are offered below it."""

    def __init__(
        self, desk: Desk, binding: Binding, dates: TypedDates | None = None, *, example: str = ""
    ) -> None:
        super().__init__(desk, binding, example=example)
        self._dates = dates or TypedDates(desk)
        self.question = text_label(role="warning")
        self.buttons = [push_button("", partial(self._choose, place), "link") for place in (0, 1)]
        self.asking = QWidget()
        lay_row(self.asking, self.question, *self.buttons, 0)
        self.asking.hide()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.asking)

    def meant(self) -> tuple[date, ...]:
        """Return the days that what stands here may mean."""
        return self._dates.meant(self.editor.text())

    def _commit(self, *, is_left: bool) -> None:
        days = self.meant()
        if len(days) < 2:  # noqa: PLR2004 - as many as may be meant
            super()._commit(is_left=is_left)
            self.asking.hide()
        elif is_left:
            self._ask(days)

    def _ask(self, days: tuple[date, ...]) -> None:
        self._refuse("")
        self.question.setText(tr("Which day?"))
        for button, day in zip(self.buttons, days, strict=True):
            button.setText(long_date(day))
        self.asking.show()
        if self.editor.hasFocus():
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, place: int) -> None:
        days = self.meant()
        if place < len(days):
            self._dates.remember(days, days[place])
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.put(long_date(days[place]))
        self.asking.hide()

    def _give_up(self) -> None:
        super()._give_up()
        self.asking.hide()


class CalendarField(DateField):
    """A date's field, with the weekday it falls on and a calendar to pick from."""

    def __init__(self, desk: Desk, name: str, field: str, *, example: str = "") -> None:
        """Bind a date of the townhall's details."""
        dates = TypedDates(desk, of_townhall=field == "date")
        super().__init__(desk, _date_detail(dates, name, field), dates, example=example)
        self.weekday = text_label(role="faint")
        self.button = push_button(tr("Calendar"), self._pick, "quiet")
        self.button.setAccessibleName(tr("Pick from a calendar: {name}", name=name))
        fix_width(self.editor, 160)
        self.row.addWidget(self.button)
        self.row.addWidget(self.weekday)
        self.row.addStretch()

    def _show(self, value: str) -> None:
        super()._show(value)
        day = _qdate(days_meant(value, date.min))
        self.weekday.setText(QLocale().dayName(day.dayOfWeek()) if day.isValid() else "")

    def _pick(self) -> None:
        calendar = CalendarPopup(self)
        day = _qdate(self.meant())
        if day.isValid():
            calendar.days.setSelectedDate(day)
        calendar.days.activated.connect(self._take)
        calendar.open_below(self.editor)

    def _take(self, day: QDate) -> None:
        self.put(date_in_words(day.toString(Qt.DateFormat.ISODate)))


def _qdate(days: tuple[date, ...]) -> QDate:
    return QDate(days[0].year, days[0].month, days[0].day) if days else QDate()


class CalendarPopup(QFrame):
    """A month to click a day in; the arrow keys and Enter do the same, Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_role(self, "sheet")
        self.days = QCalendarWidget()
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._colour()
        self.days.clicked.connect(self.days.activated)
        self.days.activated.connect(self.close)
        self.days.setFixedSize(_WIDTH, _HEIGHT)
        layout = QVBoxLayout(self)
        layout.addWidget(self.days)

    def _colour(self) -> None:
        """Give days and arrows our own colours: Qt’s own are for a light ground alone."""
        plain, quiet = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(tokens().ink))
        quiet.setForeground(QColor(tokens().soft))
        self.days.setHeaderTextFormat(quiet)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.days.setWeekdayTextFormat(day, plain)
        for name, sign in (("qt_calendar_prevmonth", "←"), ("qt_calendar_nextmonth", "→")):
            button = self.days.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(QIcon())
                button.setText(sign)

    def open_below(self, widget: QWidget) -> None:
        """Show the month under a field."""
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 4)))
        self.show()
        self.days.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
