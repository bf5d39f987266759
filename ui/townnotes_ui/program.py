"""One run of the program: what the window's signals do to the desk and its files."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from townnotes.domain.floor.floor_rows import Glance, has_begun
from townnotes.glance import read_glance
from townnotes_resources import path as resource
from townnotes_ui import crash
from townnotes_ui.clock_keeper import ClockKeeper
from townnotes_ui.desk import Desk
from townnotes_ui.files import ask_new_path, ask_path
from townnotes_ui.language.translation import tr
from townnotes_ui.opener import Opener
from townnotes_ui.starting.not_opened import NotOpened
from townnotes_ui.starting.recent_watch import RecentWatch
from townnotes_ui.starting.start_page import StartPage
from townnotes_ui.window.main_window import MainWindow

if TYPE_CHECKING:
    # They come with what asks for them.
    from townnotes.live.links import LiveLink
    from townnotes.safety.old_notes import OldNote
    from townnotes.session import Session
    from townnotes.settings import Settings
    from townnotes_ui.doorway import Doorway
    from townnotes_ui.safety.erase_sheet import EraseOrder
    from townnotes_ui.safety.old_notes import OldNotes

HANDED_OVER_S = 0.0005
"""After so long a thread lets the window go on: a key takes a few turns with each, of 5 ms else."""


class Program:
    """One run of the program: the window, the desk, and what opens files for them."""

    def __init__(self, path: Path | None, glance: Glance | None = None) -> None:
        sys.setswitchinterval(HANDED_OVER_S)
        self._path = path
        self.desk = Desk()
        ClockKeeper(self.desk)
        self.window = MainWindow(self.desk)
        self.opener = Opener(self.window)
        """What opens sessions beside the window."""
        self.not_opened = NotOpened(
            self.desk, self.opener, self._start_page, lambda: self.window.banners.not_opened
        )
        self._waiting: Path | None = None
        """A file that is opened once the session is there whose glance is shown."""
        self._page: StartPage | None = None
        self._recent: RecentWatch | None = None
        self._old_notes: OldNotes | None = None
        self._doorway: Doorway | None = None
        self._connect()
        if glance is None and path is not None:
            glance = read_glance(path)
        if glance is not None and has_begun(glance):
            self.window.show_glance(glance)
        elif path is not None:
            self._start_page().show_opening(path)
        else:
            self._start_page()

    def _connect(self) -> None:
        self.opener.opened.connect(self._take_opened)
        self.desk.opened.connect(self._hand_over_typed)
        self.opener.failed.connect(self._show_trouble)
        self.opener.doubted.connect(self._show_doubt)
        self.not_opened.file_wanted.connect(self.open)
        self.not_opened.backup_wanted.connect(self.open_backup)
        self.not_opened.take_over_wanted.connect(self._take_over)
        self.opener.erased.connect(self._show_erased)
        self.window.file_wanted.connect(self.open)
        self.window.backup_wanted.connect(self.open_backup)
        self.window.new_wanted.connect(self.begin)
        self.desk.next_wanted.connect(self._begin_next_here)
        self.desk.practice_wanted.connect(self.practise)
        self.opener.practice_made.connect(self._take_practice)
        self.window.join_wanted.connect(self.join)
        self.window.erase_wanted.connect(self.erase)

    def guard(self) -> None:
        """From now on have what nobody foresaw end in a report and a calm sentence."""
        from townnotes_ui.safety.system_end import SystemEnd

        crash.install()
        crash.crashes.happened.connect(self.window.status.show_crash)
        SystemEnd(self._prepare_to_end, self._end_now, self.window)

    def load(self) -> None:
        """Load what the first paint did without."""
        from townnotes_ui.doorway import Doorway
        from townnotes_ui.file_keeper import FileKeeper
        from townnotes_ui.garbage_keeper import GarbageKeeper
        from townnotes_ui.safety.backup_keeper import BackupKeeper
        from townnotes_ui.safety.damage_keeper import DamageKeeper
        from townnotes_ui.safety.run_keeper import RunKeeper

        self._doorway = Doorway(self.window, lambda: self.shown)
        self._doorway.came.connect(self.take_arrived)
        self._doorway.linked.connect(self.follow)
        GarbageKeeper(self.window)
        BackupKeeper(self.desk)
        FileKeeper(self.desk)
        DamageKeeper(self.desk).found.connect(self._show_unreadable)
        RunKeeper(self.desk, self.opener)
        self.window.setWindowIcon(QIcon(str(resource("icons/townnotes.png"))))
        if self._path is not None:
            self.opener.open(self._path)
        else:
            self.opener.settings_read.connect(self.desk.take_settings)
            self.opener.last_known.connect(self._show_last)
            self.opener.reopening.connect(self._start_page().show_opening)
            self.opener.old_notes_found.connect(self._offer_old_notes)
            self.opener.look_up_last()

    @property
    def shown(self) -> Path | None:
        """The file of the session that is open, or nothing."""
        return self.desk.session.path.absolute() if self.desk.is_open else None

    def _show_last(self, path: str, word: str) -> None:
        page = self._start_page()
        page.show_last(path, word)
        self.not_opened.offer_others(page)

    def _show_unreadable(self) -> None:
        self.window.banners.unreadable.show()

    def _offer_old_notes(self, notes: "list[OldNote]") -> None:
        if not notes:
            return
        # Rare, and after the first paint.
        from townnotes_ui.safety.old_notes import OldNotes

        self._old_notes = OldNotes(self.desk, self._start_page(), self.open)
        self._old_notes.offer(notes)

    def take_arrived(self, path: Path) -> None:
        """See to a file that somebody opens while this window stands."""
        self._come_forward()
        self.window.banners.arrivals.take(path)

    def follow(self, link: str) -> None:
        """See to a link that somebody opens."""
        self._come_forward()
        self.window.banners.arrivals.follow(link)

    def _come_forward(self) -> None:
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def open(self, path: Path) -> None:
        """Open another session, which takes the place of this one once it is there."""
        if self._is_shown(path):
            self.window.say(tr("This session is open already."))
        elif self.window.room and not self.desk.is_open:
            # Its glance is shown, and may have been typed in: it comes first.
            self._waiting = path
        else:
            self._await(path)
            self.opener.open(path)

    def open_backup(self, backup: Path, path: Path) -> None:
        """Open a copy of a backup, in the place of this session."""
        self._await(path)
        self.opener.open_backup(backup, path)

    def begin(self, path: Path) -> None:
        """Begin a session, in the place of this one."""
        self._await(path)
        self.opener.begin(path)

    def begin_next(self, path: Path, past: Path, *, with_people: bool = False) -> None:
        """Begin the townhall that follows another of its series, in the place of this one."""
        if self._is_shown(past):
            self._begin_next_here(path, with_people)
        else:
            self._await(path)
            self.opener.begin_next(path, past, with_people=with_people)

    def _begin_next_here(self, path: Path, with_people: bool) -> None:  # noqa: FBT001 - a signal's
        # They come with what the first paint does without.
        from townnotes.after_call.earlier_files import keep_earlier
        from townnotes.domain.commands.series import next_in_series
        from townnotes.domain.registers import new_id

        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        begun = next_in_series(self.desk.state, new_id, date=today, with_people=with_people)
        keep_earlier(path, begun[0].id, (self.desk.session.path,))
        self._await(path)
        self.opener.begin_with(path, begun)

    def _ask_next(self) -> None:
        past = ask_path(self.window)
        path = ask_new_path(self.window) if past is not None else None
        if past is not None and path is not None:
            self.begin_next(path, past)

    def practise(self) -> None:
        """Make a call to practise on, and open it where nothing real is open."""
        if not self.desk.is_open and not self.window.room:
            self._start_page().show_opening(Path(tr("Practice call")))
        self.opener.practise()

    def _take_practice(self, path: Path) -> None:
        # It came with what made the call.
        from townnotes.starting.recent import is_practice

        if self.desk.is_open and not is_practice(self.desk.session.path):
            self.window.banners.arrivals.take(path)
        else:
            self.open(path)

    def join(self, place: "Path | LiveLink", session: str, path: Path) -> None:
        """Continue a townhall from a shared folder or a live server, in the place of this one."""
        self._await(path)
        self.opener.join(place, session, path)

    def _go_on(self, path: str) -> None:
        self.open(Path(path))

    def _is_shown(self, path: Path) -> bool:
        return self.desk.is_open and path.absolute() == self.shown

    def _await(self, path: Path) -> None:
        """Say that a file is being opened; a session that is open stays until that is there."""
        if self.desk.is_open and not self.desk.session.only_read:
            self.window.say(tr("“{stem}” is being opened …", stem=path.stem))
        else:
            # Over one that is only shown nothing typed is kept: what comes now is for the next.
            self._close_session()
            self._start_page().show_opening(path)

    def _take_opened(self, session: "Session", settings: "Settings") -> None:
        """Show what was opened, in the place of what was there."""
        if self.desk.is_open:
            self._close_session()
        self.desk.open(session, settings)
        self._open_waiting()

    def _open_waiting(self) -> None:
        path, self._waiting = self._waiting, None
        if path is not None:
            self.open(path)

    def erase(self, order: "EraseOrder") -> None:
        """Open the session anew without somebody, of whom nothing may stay in any panel."""
        self.window.rooms.finish()
        self.desk.save()
        if self.desk.trouble:
            # What is owed to the disk would go with the session that is closed.
            self.window.say(self.desk.trouble)
            return
        path = self.desk.session.path
        self._close_session()
        self._start_page().show_opening(path)
        self.opener.erase(path, order)

    def _show_erased(self, said: str) -> None:
        from townnotes.settings import load_settings

        # A name among one's own words of the spelling went, too.
        self.desk.take_settings(load_settings())
        self.window.banners.privacy.banner.say(said)

    def end(self) -> None:
        """Let what runs beside the window come to its end."""
        if self._doorway is not None:
            self._doorway.close()
        self.opener.finish()
        if self._recent is not None:
            self._recent.finish()
        typed = self._page.take_typed() if self._page is not None else ""
        if typed.strip():
            # No session was opened that it could go to.
            from townnotes.safety.old_notes import keep_text

            keep_text(typed)

    def _prepare_to_end(self) -> None:
        """Save all, as the computer's session is about to end; the window closes after this."""
        if self.window.prepare_to_end():
            self.opener.marker.clear()

    def _end_now(self) -> None:
        """Save all and end: nobody is asked, as whoever sent the signal does not wait."""
        self._prepare_to_end()
        self.window.close_anyway()
        QApplication.closeAllWindows()
        QApplication.quit()

    def _close_session(self) -> None:
        self.window.close_session()
        self.desk.close()

    def _start_page(self) -> StartPage:
        if self._page is None:
            self._page = StartPage()
            self._recent = RecentWatch(self.desk, self._page)
            self.opener.before_opening = self._recent.let_go
            self.opener.recent_known.connect(self._recent.show)
            self._page.new_wanted.connect(self.window.begin_new)
            self._page.practice_wanted.connect(self.practise)
            self._page.next_wanted.connect(self._ask_next)
            self._page.recent_wanted.connect(self.open)
            self._page.open_wanted.connect(self.window.open_other)
            self._page.last_wanted.connect(self._go_on)
            self._page.take_over_wanted.connect(self._take_over)
            self._page.backup_wanted.connect(self.open_backup)
            self._page.join_wanted.connect(self._show_join)
        self.window.rooms.show_page(self._page)
        return self._page

    def _hand_over_typed(self) -> None:
        """Put into the note what was typed while the session was being opened."""
        typed = self._page.take_typed() if self._page is not None else ""
        if typed:
            self.window.floor.note.editor.textCursor().insertText(typed)

    def _show_join(self) -> None:
        self.window.folder.show_join()

    def _show_doubt(self, path: Path, sentence: str) -> None:
        self._show_trouble(sentence, path)

    def _take_over(self, path: Path) -> None:
        self._await(path)
        self.opener.open(path, take_over=True)

    def _show_trouble(self, sentence: str, doubted: Path | None = None) -> None:
        if self._old_notes is not None:
            self._old_notes.forget()
        if self.desk.is_open:
            # It says that the file is being opened.
            self.window.notice.hide()
        else:
            self.opener.marker.clear()
            self.window.close_session()
            self.opener.look_up_recent()
        self.not_opened.show(sentence, doubted)
        self._open_waiting()
