"""The sheet of versions: what was kept of the session, what differs from now, and the way back."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from townnotes.domain.entities import Intervention
from townnotes.errors import FileError
from townnotes.safety.backups import BEFORE_RESTORE, Backup, back_up, backups, restore
from townnotes.safety.restoring import Compared, compared, counted, values_of
from townnotes.sharing import keep_apart, sessions_of
from townnotes_ui.desk import Desk
from townnotes_ui.files import ENDING, file_name
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP
from townnotes_ui.safety.version_words import (
    compared_words,
    counts_words,
    short_when,
    when_words,
    why_words,
)
from townnotes_ui.widgets.cards import CardColumn, CardText, said_in
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import (
    LEAST_ROWS,
    LISTED_ROW_HEIGHT,
    MARGIN,
    ListedRow,
    RowList,
    Sheet,
)

_WIDTH, _HEIGHT, _LIST_WIDTH = 980, 620, 340
_NARROW, _LOW = 720, 480
"""Below these the preview stands under the list, and what is only explained leaves its room."""


class VersionJobs(QObject):
    """What is read and restored beside the window; a sheet may be closed meanwhile."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.listing, self.looking, self.restoring = Jobs(self), Jobs(self), Jobs(self)
        desk.closing.connect(self._finish)

    def cancel(self) -> None:
        """Hear of nothing any more that was asked so far."""
        for jobs in (self.listing, self.looking, self.restoring):
            jobs.cancel()

    def _finish(self) -> None:
        self.cancel()
        for jobs in (self.listing, self.looking, self.restoring):
            jobs.finish()


class VersionsSheet(Sheet):
    """Each version can be looked at, opened as a session of its own, or restored in place."""

    open_wanted = Signal(object)
    """The `Path` of a version that was just written as a session of its own."""

    def __init__(self, window: QWidget, desk: Desk, jobs: VersionJobs) -> None:
        super().__init__(window, tr("Versions of this session"))
        self._desk = desk
        self._jobs = jobs
        session = desk.session
        self._zone = desk.state.session.time_zone
        self._all = backups(session.path, sessions_of(desk.state))
        self._now = counted(desk.state)
        self._registers = list(desk.state.registers())
        self._differ: dict[int, str] = {}
        self._seen: Compared | None = None
        self._said: tuple[CardText, ...] = ()
        self.about = text_label("", "soft", self, wraps=True, is_plain=True)
        self.list = RowList(tr("Versions"), self)
        self.differs = text_label("", "", self, wraps=True, is_plain=True)
        self.cards = CardColumn(tr("Notes"), with_speaker=True)
        self.only = push_button(tr("Differences only"), self._show_cards, "word", self)
        self.trouble = text_label("", "warning", self, wraps=True, is_plain=True)
        self.hint = text_label(
            tr("Restoring here puts everything back as it was then. The present version is "
                "kept first, and one undo reverses it."),
            "small", self, wraps=True,
        )  # fmt: skip
        self.here = push_button(tr("Restore here"), self.restore_here, "plain", self)
        self.own = push_button(tr("Open as a separate session  ↵"), self.open_own, "primary", self)
        self._lay_out()
        self._connect()
        self._begin()

    # What is chosen.

    @property
    def chosen(self) -> Backup | None:
        """The version chosen in the list."""
        row = self.list.rows.row_at(self.list.currentIndex().row())
        return self._all[int(row.id) - 1] if row else None

    def open_own(self) -> None:
        """Write the version beside the session, and open it in the session's place."""
        chosen = self.chosen
        if chosen is None or self._seen is None:
            return
        target = self._free_path(chosen)
        self._set_busy()
        self._jobs.restoring.start(
            lambda _job: restore(self._all, chosen.number, target), lambda _: self._go_to(target)
        )

    def restore_here(self) -> None:
        """Give everything the values of then, after a backup of now; one undo takes it back."""
        chosen, seen = self.chosen, self._seen
        if chosen is None or seen is None:
            return
        self._desk.keep_wanted.emit()
        first = back_up(self._desk.session, BEFORE_RESTORE, stopped=tr("Nothing was restored."))
        self._set_busy()
        self._jobs.restoring.start(lambda _job: first(), lambda _: self._give_back(chosen, seen))

    def _give_back(self, chosen: Backup, seen: Compared) -> None:
        when = short_when(chosen, self._desk.own_time(), self._zone)
        name = tr("version of {when}", when=when)
        done = self._desk.do(name, lambda now: values_of(seen.then, now), origin="restoring")
        self.close_sheet()
        if done:
            self._desk.noticed.emit(
                tr("Restored: everything is as of {when}. One undo reverses it.", when=when)
            )

    def _go_to(self, target: Path) -> None:
        settings = self._desk.settings
        kept = keep_apart(settings, sessions_of(self._desk.state), target)
        if kept != settings.folders:
            self._desk.change_settings(folders=kept)
        self.close_sheet()
        self.open_wanted.emit(target)

    def _free_path(self, chosen: Backup) -> Path:
        path = self._desk.session.path
        when = short_when(chosen, self._desk.own_time(), self._zone)
        name = file_name(tr("{stem} (of {when})", stem=path.stem, when=when))
        target, number = path.with_name(name + ENDING), 1
        while target.exists():
            number += 1
            target = path.with_name(f"{name} {number}{ENDING}")
        return target

    # What is shown.

    def _begin(self) -> None:
        if not self._all:
            self.about.setText(
                tr("No version has been kept yet. One is made when a session is opened and "
                    "closed, and every five minutes while it changes.")
            )  # fmt: skip
            for part in (
                self.list,
                self.cards,
                self.differs,
                self.only,
                self.hint,
                self.here,
                self.own,
            ):
                part.hide()
            return
        self.about.setText(
            tr("Kept on this computer. The present session stays as it is until you restore.")
        )
        self.list.show_rows([self._row(one) for one in self._all])
        self._list_differences()
        self._look()

    def _row(self, one: Backup) -> ListedRow:
        when = when_words(one.instant, self._desk.own_time(), self._zone)
        text = f"{when} · {why_words(one.why)}"
        return ListedRow(str(one.number), text, self._differ.get(one.number, ""))

    def _list_differences(self) -> None:
        """Read one version after the other, the newest first, and say what differs in its row."""
        every, session, now = list(self._all), self._desk.session, self._now

        def read(job: Job) -> None:
            today = session.fingerprint()
            for one in every:
                try:
                    held = one.contents()
                except FileError:
                    said = tr("cannot be read")
                else:
                    said = counts_words((held.interventions, held.points), now)
                    same = held.fingerprint == today
                    said = said or (tr("as it is now") if same else tr("other words"))
                job.post(self._show_difference, one, said)

        self._jobs.listing.start(read)

    def _show_difference(self, one: Backup, said: str) -> None:
        self._differ[one.number] = said
        self.list.rows.show([self._row(each) for each in self._all])

    def _look(self) -> None:
        """Read the version chosen, and compare it with now."""
        chosen = self.chosen
        self._seen = None
        self._set_busy()
        self.trouble.hide()
        if chosen is None:
            return
        registers = self._registers
        self.differs.setText(tr("Reading…"))

        def look(_job: Job) -> tuple[Compared, tuple[CardText, ...]]:
            seen = compared(registers, chosen.path)
            every = (
                point.id
                for one in seen.then.all(Intervention)
                for point in seen.then.points_of(one.id)
            )
            return seen, said_in(seen.then, every)

        self._jobs.looking.start(look, self._show)

    def _show(self, found: tuple[Compared, tuple[CardText, ...]]) -> None:
        self._seen, self._said = found
        self.differs.setText(compared_words(self._seen))
        self.only.setVisible(bool(self._seen.gone or self._seen.changed))
        self._show_cards()
        for button in (self.own, self.here):
            button.setEnabled(True)

    def _show_cards(self) -> None:
        if self._seen is None:
            return
        differing = self._seen.gone | self._seen.changed
        is_narrowed = self.only.isChecked() and bool(differing)
        self.only.setText(tr("Show all") if self.only.isChecked() else tr("Differences only"))
        self.cards.show_said(
            [one for one in self._said if one.id in differing] if is_narrowed else self._said
        )

    def _refuse(self, why: str) -> None:
        self.differs.setText("")
        self.trouble.setText(why)
        self.trouble.show()
        for button in (self.own, self.here):
            button.setEnabled(self._seen is not None)

    def _set_busy(self) -> None:
        for button in (self.own, self.here):
            if button.hasFocus():
                # Else Qt looks for another place of the keys, and passes through all of the window.
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(False)

    # The sheet itself.

    def take_focus(self) -> None:
        """Choose at once."""
        (self.list if self._all else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the version with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_own()
        else:
            super().keyPressEvent(event)

    def close_sheet(self) -> None:
        """Put the sheet away; what is being read is not heard of any more."""
        self._jobs.cancel()
        super().close_sheet()

    def _place(self) -> None:
        """Lay out what the window has room for."""
        room = self.window().size()
        is_narrow, is_low = room.width() < _NARROW, room.height() < _LOW
        way = QBoxLayout.Direction
        self._both.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self.list.setMaximumWidth(room.width() if is_narrow else _LIST_WIDTH)
        rows = min(LEAST_ROWS, max(1, len(self._all)))
        if self._all:
            self.cards.setVisible(not (is_narrow and is_low))
            self.hint.setHidden(is_low)
            # As high as the preview beside it; over the preview, as high as a few rows.
            self.list.setMinimumHeight((2 if is_low else rows) * LISTED_ROW_HEIGHT)
            self.list.setMaximumHeight(
                (2 if is_low else LEAST_ROWS) * LISTED_ROW_HEIGHT + 2 if is_narrow else _HEIGHT
            )
        for part in (self.about, self.caption):
            part.setHidden(is_low and bool(self._all))
        super()._place()

    def sizeHint(self) -> QSize:
        """Be wide enough for list and preview, within the window."""
        if not self._all:
            return super().sizeHint()
        room = self.window().size()
        return QSize(
            min(_WIDTH, room.width() - 2 * MARGIN), min(_HEIGHT, room.height() - 2 * MARGIN)
        )

    def _connect(self) -> None:
        self.list.taken.connect(self.open_own)
        self.list.selectionModel().currentChanged.connect(self._look)
        self._jobs.looking.failed.connect(self._refuse)
        self._jobs.restoring.failed.connect(self._refuse)

    def _lay_out(self) -> None:
        self.list.setMaximumWidth(_LIST_WIDTH)
        self.only.setCheckable(True)
        self.only.hide()
        self.trouble.hide()
        head = lay_row(None, (self.differs, 1), self.only, space=STEP)
        side = lay_column(None, head, (self.cards, 1), space=STEP)
        foot = lay_row(None, 1, self.here, self.own, space=STEP)
        self._both = lay_row(None, (self.list, 4), (side, 5), space=STEP * 2)
        fill(self.body, self.about, (self._both, 1), self.trouble, self.hint, foot)
