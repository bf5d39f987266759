"""Who asked for the floor and was not heard: to be invited to send written input."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QListView, QWidget

from townnotes.after_call.letters import letter_words
from townnotes.after_call.not_heard import not_heard_letter
from townnotes.errors import FileError
from townnotes_exporters.times import Unheard, as_lines, unheard_rows, write_unheard
from townnotes_ui.after_call.letters import copy_letter, open_letter
from townnotes_ui.desk import Desk
from townnotes_ui.files import ask_table_path
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel, RowDelegate
from townnotes_ui.widgets.parts import fill, lay_column, push_button, text_label
from townnotes_ui.widgets.shapes import TRAILING, draw_text, mirrored
from townnotes_ui.widgets.sheet import SPACE, RowsView, ScrolledForm, Sheet
from townnotes_ui.widgets.turning_row import TurningRow
from townnotes_ui.wording import shown_name, time_of_day

ROW_HEIGHT, WIDTH, MOST_ROWS = 52, 620, 8
_TIME = 190


class UnheardDelegate(RowDelegate[Unheard]):
    """Name over organization and e-mail, and when the floor was asked for."""

    def __init__(self, view: QListView, model: ListModel[Unheard], zone: str) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._zone = zone
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def is_chosen(self, row: Unheard) -> bool:
        """Have no row stand out."""
        return False

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: Unheard, direction: Qt.LayoutDirection
    ) -> None:
        """Paint who was not heard."""
        colours = tokens()
        left, width = whole.left() + 8, whole.width() - _TIME - 24
        name = QRectF(left, whole.top() + 8, width, 19)
        below = QRectF(left, whole.top() + 27, width, 17)
        time = QRectF(whole.right() - _TIME - 8, whole.top() + 8, _TIME, 19)
        about = " · ".join(filter(None, (row.organization if row.name else "", row.email)))
        asked = when(row, self._zone)
        draw_text(painter, mirrored(name, whole, direction), named(row), self._text, colours.ink)
        draw_text(painter, mirrored(below, whole, direction), about, self._small, colours.soft)
        draw_text(
            painter, mirrored(time, whole, direction), asked, self._small, colours.soft, TRAILING
        )


class NotHeardSheet(Sheet):
    """The list as it stands; while the townhall goes on, those who wait still are in it."""

    width_wanted = WIDTH

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Asked but not heard"))
        self._desk = desk
        self._zone = desk.state.session.time_zone
        self.model: ListModel[Unheard] = ListModel(_key_of, self._say, self)
        self.list = RowsView(self, ROW_HEIGHT, MOST_ROWS)
        self.said = text_label("", "soft", self)
        self.unreached = text_label("", "warning", self, wraps=True, is_plain=True)
        self.copy_button = push_button(tr("Copy the list"), self.copy, parent=self)
        self.copy_mail_button = push_button(tr("Copy as a mail"), self.copy_mail, parent=self)
        self.mail_button = push_button(tr("Open as a mail…"), self.write_mail, "primary", self)
        self.mail_button.setToolTip(
            tr("Opens your mail program with everybody’s address as a blind copy")
        )
        self.save_button = push_button(tr("Save as a table…"), self.save, parent=self)
        self._lay_out()
        desk.changed.connect(self._follow)
        self._show()

    def take_focus(self) -> None:
        """Begin at what is done most."""
        self.mail_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def copy(self) -> None:
        """Put the list on the clipboard, a line each."""
        QGuiApplication.clipboard().setText(as_lines(self.model.rows))
        self._desk.noticed.emit(
            tr(
                "Copied: {n} who asked and was not heard.|Copied: {n} who "
                "asked and were not heard.",
                len(self.model.rows),
            )
        )

    def copy_mail(self) -> None:
        """Put a mail to all of them on the clipboard."""
        written = not_heard_letter(self._desk.state)
        copy_letter(self._desk, written.letter, letter_words(written.language))

    def write_mail(self) -> None:
        """Have the mail program open with a mail to all of them."""
        written = not_heard_letter(self._desk.state)
        open_letter(self._desk, written.letter, letter_words(written.language))

    def save(self) -> None:
        """Ask where the table is to be, and write it there."""
        path = ask_table_path(self, tr("not heard"))
        if path is None:
            return
        try:
            write_unheard(self.model.rows, path)
        except FileError as error:
            self._desk.noticed.emit(worded(error))
        else:
            self._desk.noticed.emit(tr("Saved: {path}", path=path))

    def _lay_out(self) -> None:
        self.model.attach(
            self.list,
            UnheardDelegate(self.list, self.model, self._zone),
            tr("Who asked for the floor and was not heard"),
        )
        foot = TurningRow(
            self.save_button, self.copy_button, self.copy_mail_button, self.mail_button
        )
        fields = lay_column(None, self.said, self.list, self.unreached, space=SPACE)
        # The buttons stay in sight where the window is too low for all names.
        form = ScrolledForm(fields, foot.sizeHint().height() + SPACE)
        fill(self.body, (form, 1), foot)

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        rows = unheard_rows(self._desk.state)
        self.model.show(rows)
        waiting = sum(row.state != "not reached" for row in rows)
        words = [
            tr("{n} not reached|{n} not reached", len(rows) - waiting)
            if len(rows) > waiting
            else "",
            tr("{n} still waiting|{n} still waiting", waiting) if waiting else "",
        ]
        said = " · ".join(filter(None, words))
        self.said.setText(said or tr("Everybody who asked for the floor was heard."))
        self.list.updateGeometry()
        self.list.setVisible(bool(rows))
        written = not_heard_letter(self._desk.state)
        unreached = "; ".join(written.without_email)
        self.unreached.setText(tr("Without an e-mail address: {unreached}", unreached=unreached))
        self.unreached.setVisible(bool(unreached))
        for button in (self.copy_button, self.save_button, self.copy_mail_button):
            button.setEnabled(bool(rows))
        self.mail_button.setEnabled(bool(written.letter.bcc))

    def _say(self, row: Unheard) -> str:
        parts = (named(row), row.organization if row.name else "", row.email, when(row, self._zone))
        return ", ".join(filter(None, parts))


def named(row: Unheard) -> str:
    """Return what the list calls somebody."""
    return shown_name(row.name, row.organization, to_identify=False)


def when(row: Unheard, zone: str) -> str:
    """Say when somebody asked, and that they wait still."""
    time = time_of_day(row.requested, zone)
    asked = tr("asked {time}", time=time) if time else ""
    still = "" if row.state == "not reached" else tr("waiting")
    return " · ".join(filter(None, (still, asked)))


def _key_of(row: Unheard) -> str:
    return row.id
