"""Reminds that a session was to be kept until a day that is over; it deletes nothing by itself."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from townnotes.domain.dates import date_in_words, read_date
from townnotes.domain.state import State
from townnotes.safety.privacy.session_copies import (
    Copied,
    backups_of_session,
    copied,
    delete_backups,
)
from townnotes.settings import data_folder
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet

_WIDTH = 520


def days_over(state: State, today: date) -> int:
    """Return how many days ago the last day was that a session is to be kept; 0 while it is not."""
    last = read_date(state.session.keep_until)
    return 0 if last is None else max(0, (today - last).days)


class RetentionSheet(Sheet):
    """What can be done with a session that was to be kept until a day that is over."""

    erase_wanted = Signal()
    copy_wanted = Signal()
    later_wanted = Signal()
    """The date is to be seen, and given another."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Kept until {day}", day=_day(desk.state)))
        self._desk = desk
        self._of = copied(desk.session)
        self._jobs = Jobs(self)
        about = text_label(
            tr(
                "You wanted to keep this session until then. Nothing is deleted by itself; this "
                "is what you can do:"
            ),
            "",
            self,
            wraps=True,
        )
        about.setMinimumWidth(_WIDTH)
        self.erase = push_button(tr("Erase a person…"), self._erase, parent=self)
        self.copy = push_button(tr("Clean copy to hand out…"), self._copy, parent=self)
        self.backups = push_button(tr("Delete the backups"), self._ask, parent=self)
        self.later = push_button(tr("Change the date…"), self._change, parent=self)
        self.said = text_label(
            tr(
                "To delete the session itself, close it and delete its file: {path}",
                path=desk.session.path,
            ),
            "soft",
            self,
            wraps=True,
            is_plain=True,
        )
        fill(
            self.body, about, lay_row(None, self.erase, self.copy, 1),
            lay_row(None, self.backups, self.later, 1), self.said,
        )  # fmt: skip
        self._jobs.failed.connect(self.said.setText)
        self._count()

    def _count(self) -> None:
        of = self._of
        self._jobs.start(lambda _: len(backups_of_session(of, data_folder())), self._show_count)

    def _show_count(self, count: int) -> None:
        many = tr("Delete the {count} backups", count=count)
        said = tr("Delete the backup") if count == 1 else many
        self.backups.setText(said if count else tr("There are no backups"))
        self.backups.setEnabled(bool(count))

    def _ask(self) -> None:
        """Have it confirmed at the same place: what is deleted is gone."""
        self.backups.setText(tr("Press again: this cannot be undone"))
        self.backups.clicked.disconnect()
        self.backups.clicked.connect(self._delete)

    def _delete(self) -> None:
        self.backups.setEnabled(False)
        of: Copied = self._of
        self._jobs.start(lambda _: delete_backups(of, data_folder()), self._show_deleted)

    def _show_deleted(self, count: int) -> None:
        many = tr("{count} backups deleted", count=count)
        self.backups.setText(tr("The backup is deleted") if count == 1 else many)

    def _erase(self) -> None:
        self.close_sheet()
        self.erase_wanted.emit()

    def _copy(self) -> None:
        self.close_sheet()
        self.copy_wanted.emit()

    def _change(self) -> None:
        self.close_sheet()
        self.later_wanted.emit()


def _day(state: State) -> str:
    return date_in_words(state.session.keep_until)
