"""A date, typed as people write it or picked from a calendar."""

import re

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from townnotes.domain.commands.sessions import change_details
from townnotes.domain.dates import date_in_words
from townnotes_ui.desk import Desk
from townnotes_ui.look import set_role, tokens
from townnotes_ui.prepare.fields import Binding, Field
from townnotes_ui.widgets.parts import push_button, text_label

_WIDTH, _HEIGHT = 344, 272
"""Room for seven days of three letters, and for six weeks."""
_WRITTEN = re.compile(r"(?:[^\W\d]+,?\s+)?(\d{1,2})\.?\s+([^\W\d]+)\.?,?\s+(\d{4})")


def as_iso(text: str) -> str:
    """Return “11 March 2026” as 2026-03-11; any other text as it came, to be judged elsewhere."""
    found = _WRITTEN.fullmatch(text.strip())
    month = _month(found[2]) if found else 0
    if not found or not month:
        return text.strip()
    return f"{found[3]}-{month:02}-{int(found[1]):02}"


def date_detail(name: str, field: str) -> Binding:
    """Bind a date of the townhall's details."""
    return Binding(
        name,
        lambda state: date_in_words(getattr(state.session, field)),
        lambda state, text: change_details(state, **{field: as_iso(text)}),
    )


class DateField(Field):
    """A date's field, with the weekday it falls on and a calendar to pick from."""

    def __init__(self, desk: Desk, binding: Binding) -> None:
        super().__init__(desk, binding)
        self.weekday = text_label(role="faint")
        self.button = push_button(self.tr("Calendar"), self._pick, "quiet")
        self.button.setAccessibleName(self.tr("Pick from a calendar: {}").format(binding.name))
        self.editor.setFixedWidth(160)
        self.row.addWidget(self.button)
        self.row.addWidget(self.weekday)
        self.row.addStretch()

    def _show(self, value: str) -> None:
        super()._show(value)
        day = QDate.fromString(as_iso(value), Qt.DateFormat.ISODate)
        self.weekday.setText(QLocale().dayName(day.dayOfWeek()) if day.isValid() else "")

    def _pick(self) -> None:
        calendar = CalendarPopup(self)
        day = QDate.fromString(as_iso(self.editor.text()), Qt.DateFormat.ISODate)
        if day.isValid():
            calendar.days.setSelectedDate(day)
        calendar.days.activated.connect(self._take)
        calendar.open_below(self.editor)

    def _take(self, day: QDate) -> None:
        self.put(date_in_words(day.toString(Qt.DateFormat.ISODate)))


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


def _month(word: str) -> int:
    """Return the month that a word of three letters or more begins, in English or our language."""
    wanted = word.casefold()
    for locale in (QLocale(QLocale.Language.English), QLocale()):
        for month in range(1, 13):
            if len(wanted) >= 3 and locale.monthName(month).casefold().startswith(wanted):  # noqa: PLR2004
                return month
    return 0
