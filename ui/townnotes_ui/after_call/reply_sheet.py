"""What a speaker says of what was recorded from them: a correction a point, with its date."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from townnotes.after_call.extracts import Extract, extracts
from townnotes.domain.commands.after_call.corrections import keep_correction, take_correction
from townnotes.domain.dates import date_in_words
from townnotes.domain.entities import Intervention, Point, SummaryRemark
from townnotes.domain.points.corrections import corrections_of
from townnotes.domain.registers import new_id
from townnotes.summary.lines.words import squeezed
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.prepare.date_field import TypedDates
from townnotes_ui.widgets.correction_words import correction_lines
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import SPACE, ListedRow, RowList, ScrolledForm, Sheet
from townnotes_ui.widgets.turning_row import TurningRow

_WIDTH, _DATE_WIDTH = 760, 150
_FOLLOW_AFTER_MS = 300


class ReplySheet(Sheet):
    """A speaker's points by their numbers; Enter keeps a correction and goes on to the next."""

    width_wanted = _WIDTH

    def __init__(
        self, window: QWidget, desk: Desk, *, speaker: str = "", intervention: str = ""
    ) -> None:
        super().__init__(window, tr("A speaker’s corrections"))
        self._desk = desk
        self._dates = TypedDates(desk)
        turn = desk.state.find(Intervention, intervention)
        self._speaker = desk.state.leader(speaker or (turn.speaker if turn else ""))
        self._points: tuple[Point, ...] = ()
        self.head = text_label("", "strong", self, wraps=True, is_plain=True)
        self.list = RowList(tr("Points recorded from the speaker"), self)
        self.list.left_to_sheet = frozenset({Qt.Key.Key_T})
        self.field = LineEdit(self)
        self.date = LineEdit(self)
        self.said = text_label("", "soft", self, wraps=True, is_plain=True)
        self.use_button = push_button(tr("Use the correction  T"), self.use, parent=self)
        self.button = push_button(tr("Keep the correction  ↵"), self.keep, "primary", self)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._show_chosen)
        self.list.taken.connect(self._go_to_field)
        self.field.returnPressed.connect(self.keep)
        for field in (self.field, self.date):
            field.given_up.connect(self.close_sheet)
        # In a long townhall it takes as long as a key: not while somebody types.
        following = after_pause(self, _FOLLOW_AFTER_MS, self._follow)
        desk.follow(self, {"point", "remark", "intervention"}, following.start)
        self._show()
        self._show_chosen()

    def take_focus(self) -> None:
        """Begin at the points."""
        (self.list if self._points else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def uses_letters(self) -> bool:
        """T has a correction's words used."""
        return self.list.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use a correction's words with T, from the list."""
        if event.key() == Qt.Key.Key_T and self.list.hasFocus() and not event.modifiers():
            self.use()
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> Point | None:
        """The point a reply is of."""
        row = self.list.currentIndex().row()
        return self._points[row] if 0 <= row < len(self._points) else None

    def keep(self) -> None:
        """Keep what was typed as a correction of the point, and go on to the next."""
        point = self.chosen
        if point is None:
            return
        text, id_ = self.field.text(), new_id()
        if squeezed(text) == squeezed(point.text):
            self.said.setText(tr("These are the words as recorded: change them first."))
            return
        date = self._dates.as_iso(self.date.text())
        if self._desk.do(
            tr("correction"), lambda state: keep_correction(state, id_, point.id, text, date)
        ):
            self._desk.noticed.emit(tr("The correction is kept beside its point."))
            row = min(self.list.currentIndex().row() + 1, len(self._points) - 1)
            self._show_at(row)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def use(self) -> None:
        """Give the point the words of its open correction; the earlier ones are kept."""
        one = self._open
        if one is not None:
            self._desk.do(tr("correction used"), lambda state: take_correction(state, one.id))
            self._show_at(self.list.currentIndex().row())

    @property
    def _open(self) -> SummaryRemark | None:
        """The newest correction of the point that nobody has settled."""
        point = self.chosen
        held = corrections_of(self._desk.state, point.id) if point else ()
        waiting = [one for one in held if not one.is_settled]
        return waiting[-1] if waiting else None

    def _lay_out(self) -> None:
        self.field.setAccessibleName(tr("The words as they should be recorded"))
        today = datetime.fromtimestamp(self._desk.now() / 1000, UTC).date()
        self.date.setText(date_in_words(today.isoformat()))
        self.date.setFixedWidth(_DATE_WIDTH)
        label = text_label(tr("Date of the reply"), parent=self)
        label.setBuddy(self.date)
        self.date.setAccessibleName(label.text())
        words = text_label(tr("As it should be recorded"), "small", self)
        words.setBuddy(self.field)
        foot = TurningRow(lay_row(None, label, self.date, 1), self.use_button, self.button)
        fields = lay_column(None, self.head, self.list, words, self.field, self.said, space=SPACE)
        # The buttons stay in sight where the window is too low for all points.
        form = ScrolledForm(fields, foot.sizeHint().height() + SPACE)
        fill(self.body, (form, 1), foot)

    def _extract(self) -> Extract | None:
        state = self._desk.state
        of = (one for one in extracts(state) if state.leader(one.speaker.id) == self._speaker)
        return next(of, None)

    def _follow(self) -> None:
        # What is being typed stays.
        if self.isVisible() and not self.field.isModified():
            self._show_at(self.list.currentIndex().row())

    def _show_at(self, row: int) -> None:
        """Show what is recorded now, with the point in that row chosen."""
        self._show()
        self.list.setCurrentIndex(self.list.rows.index(max(0, row), 0))
        self._show_chosen()

    def _show(self) -> None:
        one = self._extract()
        self._points = one.points if one else ()
        nothing = tr("Nothing was recorded from this speaker that could be corrected.")
        self.head.setText(one.name if one else nothing)
        rows = [self._row(number, point) for number, point in enumerate(self._points, start=1)]
        for part in (self.list, self.field, self.date, self.button):
            part.setEnabled(bool(rows))
        self.list.setVisible(bool(rows))
        if rows:
            self.list.show_rows(rows)

    def _row(self, number: int, point: Point) -> ListedRow:
        said = "; ".join(one.words for one in correction_lines(self._desk.state, point.id))
        return ListedRow(point.id, f"{number}. {point.text}", said or tr("no correction"))

    def _go_to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _show_chosen(self, *_: object) -> None:
        point = self.chosen
        self.field.setText(point.text if point else "")
        self.said.setText("")
        self.use_button.setEnabled(self._open is not None)
