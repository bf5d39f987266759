"""The merge room: others' files beside one's own session, decided by key, taken in by a button."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget

from townnotes.domain.entities import Link
from townnotes.domain.state import SessionChanged
from townnotes.merging import SideBySide
from townnotes.merging_notes import TakenNotes
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SIDE_WIDTH, STEP, fix_width
from townnotes_ui.merge_room import words
from townnotes_ui.merge_room.alike_sheet import AlikeSheet
from townnotes_ui.merge_room.answering import Answering, join_sure
from townnotes_ui.merge_room.both_sheet import sheet_of
from townnotes_ui.merge_room.comparison import MergeStart, SessionComparison, ask_files
from townnotes_ui.merge_room.row_painting import EDGE
from townnotes_ui.merge_room.rows import FIELD, TrackRow, track_rows
from townnotes_ui.merge_room.side import SidePanel
from townnotes_ui.merge_room.track_list import TrackHeads, TrackList
from townnotes_ui.merge_room.writer import MergeWriter
from townnotes_ui.notes.sheet import look_first
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label

_SETTLE_MS = 250
_SMALL, _SMALL_SIDE = 900, 232


class MergeRoom(QWidget):
    """Looks at files before anything is written, and at what earlier merges left to decide."""

    compared = Signal()
    """What is shown was compared anew."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = True
        self._shown_of: SideBySide | None = None
        self._done: words.MergeOutcome | None = None
        self.comparing = SessionComparison(desk, self)
        self.writing = MergeWriter(desk, self)
        self.start = MergeStart(self)
        self.side = SidePanel(self)
        self.heads = TrackHeads(self)
        self.list = TrackList(self)
        self.answering = Answering(desk, self.list)
        self.hint = text_label("", "small")
        self.pages = QStackedWidget()
        self.tracks = QWidget()
        self._settling = after_pause(self, _SETTLE_MS, self._look_again)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    # Files.

    def choose_files(self) -> None:
        """Ask which files to take in; nothing waits for the answer."""
        ask_files(self, self.read)

    def read(self, paths: Sequence[Path], notes: Sequence[TakenNotes] = ()) -> None:
        """Read files, and show them beside the session; nothing is written.

        Notes taken elsewhere are looked at in a sheet of their own first, and come back as `notes`.
        """
        if not self._desk.is_open or not (paths or notes):
            return
        if look_first(self._desk, paths, notes, self.read):
            return
        self._forget_files()
        self.start.show_progress(tr("Reading"))
        self.pages.setCurrentWidget(self.start)
        self.start.cancel_button.setFocus()
        self.comparing.read(tuple(paths), notes)

    def cancel(self) -> None:
        """Put aside what is being compared, or the files looked at."""
        self.comparing.cancel()
        self._forget_files()
        self._look_again()

    def _leave_out(self, file: str) -> None:
        """Take a file of another townhall not in; where it is the only one, put it aside."""
        if len(self.comparing.paths) == 1:
            self._desk.noticed.emit(tr("Nothing was merged."))
            self.cancel()
        else:
            self.comparing.answer(left_out=[file])

    def _take_for_same(self, file: str) -> None:
        self.comparing.answer(same=[file])

    def _take_for_other(self, file: str) -> None:
        self.comparing.answer(other=[file])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus with Enter, too, as Space does."""
        focused = QApplication.focusWidget()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at files that are dropped here."""
        files = [Path(one.toLocalFile()) for one in event.mimeData().urls() if one.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.read(files)

    # Taking in, and back.

    def take_in(self) -> None:
        """Take in what is shown, with what was decided: backup, one commit."""
        merging, seen = self.comparing.merging, self.comparing.seen
        if merging is None or seen is None or self.comparing.is_busy or self.writing.is_busy:
            return
        if self.comparing.has_files and seen.report.asked:
            self.side.question.no_button.setFocus()
            return
        if not self.comparing.has_files:
            join_sure(self._desk, seen)
            return
        self.writing.take_in(merging, seen, self.answering.decisions())
        self._say_what_goes_on()

    def join_all_likely(self) -> None:
        """Join all that is likely one, as one step."""
        self.answering.join_all_likely()

    def take_back(self) -> None:
        """Take the last merge back."""
        if self._desk.is_open and not self.writing.is_busy:
            self.writing.take_back()
            self._say_what_goes_on()

    def _say_what_goes_on(self) -> None:
        self.side.show_busy(is_busy=self.writing.is_busy)

    def _end_taking_in(self, done: words.MergeOutcome) -> None:
        self._forget_files()
        self._done = done
        self._desk.noticed.emit(tr("Merged. One undo reverses it."))
        self._look_again_after_writing()

    def _end_taking_back(self, stays: int) -> None:
        self._done = None
        said = tr("The merge was undone; everything is as it was before.")
        if stays:
            said = tr(
                "The merge was undone, except {stays} entries that later work builds on.",
                stays=stays,
            )
        self._desk.noticed.emit(said)
        self._look_again_after_writing()

    def _refuse_writing(self, why: str) -> None:
        if self.comparing.has_files:
            self.side.say(self.side.title.text(), self.side.about.text(), [why])
        else:
            self._desk.noticed.emit(why)
        self._say_what_goes_on()

    def _look_again_after_writing(self) -> None:
        self._say_what_goes_on()
        if self.isVisible():
            self.list.setFocus()
            self._look_again()
        else:
            self._is_stale = True

    # What is shown.

    def refresh(self) -> None:
        """Compare again; while the room is hidden only remember that it must."""
        self._is_stale = True
        if self.isVisible():
            self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._is_stale and not self.comparing.is_busy:
            self._look_again()

    def finish(self) -> None:
        """Let what is being compared come to its end."""
        self._settling.stop()
        self.comparing.finish()
        self.writing.finish()

    def _look_again(self) -> None:
        if self._desk.is_open and not self.writing.is_busy:
            self._is_stale = False
            self.comparing.renew()

    def _follow(self, change: SessionChanged) -> None:
        if change.origin != "typing" or Link.entity in change.kinds:
            self.refresh()

    def _forget_files(self) -> None:
        self._done = None
        self.comparing.forget_files()
        self.answering.forget()

    def _show(self, is_new: bool) -> None:  # noqa: FBT001 - a signal
        has_files = self.comparing.has_files
        if not has_files and not self._has_anything():
            if self.pages.currentWidget() is not self.start or not self.start.refusal.text():
                self.start.invite()
            self._show_page(self.start)
        else:
            self._show_page(self.tracks)
            self._show_rows(is_new=is_new)
            if is_new and has_files and self.isVisible():
                seen = self.comparing.seen
                is_asked = seen is not None and bool(seen.report.asked)
                (self.side.question.no_button if is_asked else self.list).setFocus()
        self.compared.emit()

    def _has_anything(self) -> bool:
        """Tell whether the session holds more than one's own, or a merge to take back."""
        seen = self.comparing.seen
        rows = seen.tracks.rows if seen else ()
        return any(row.theirs for row in rows) or self._desk.session.last_merge() is not None

    def _show_page(self, page: QWidget) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.pages.setCurrentWidget(page)
        self.setFocusProxy(self.start if page is self.start else self.list)
        if had_focus and not (focused and focused.isVisible()):
            self.setFocus()

    def _show_rows(self, *, is_new: bool = False) -> None:
        seen = self.comparing.seen
        if seen is None:
            return
        report, tracks = seen.report, seen.tracks
        if self._shown_of is not seen:
            zone = self._desk.state.session.time_zone
            rows = track_rows(tracks, report.differing, zone)
            self.answering.look_at(seen, rows, writes=not self.comparing.has_files)
            self._shown_of = seen
        rows = self.answering.shown()
        self.list.show_rows(rows, is_new=is_new)
        who = words.whose(tracks, [one.name for one in report.files])
        self.heads.show_heads(tr("You"), words.head_words(tracks, who))
        self.side.show_offer(self._offer(seen))
        self.side.clock.say(*words.clock_words(tracks.clocks, who))
        self.side.count(rows, who)
        self.side.record.say(*words.record_words(seen.change))
        self.side.doubt.say(words.doubt_words(report))

    def _offer(self, seen: SideBySide) -> words.MergeOffer:
        if self.comparing.has_files:
            has_decided = self.answering.has_any
            return words.offer_of_files(seen.report, seen.tracks, has_decided=has_decided)
        return words.offer_of_session(seen.report, self._done, self._desk.session.last_merge())

    def _refuse(self, sentence: str) -> None:
        self._forget_files()
        self.start.refuse(sentence)
        self._show_page(self.start)

    def _show_both(self) -> None:
        seen, current = self.comparing.seen, self.list.current
        if seen is None or current is None:
            return
        heads = tr("You"), words.whose(seen.tracks, [one.name for one in seen.report.files])
        zone = self._desk.state.session.time_zone
        if self.answering.alike_in(current.key):
            self._show_alike(current.key, heads, zone)
            return
        make = sheet_of(seen, current.key, heads, zone)
        if make is not None:
            self._desk.sheet_wanted.emit(make)

    def _show_alike(self, key: str, heads: tuple[str, str], zone: str) -> None:
        def make(window: QWidget) -> AlikeSheet:
            return AlikeSheet(window, self.answering, key, heads, zone)

        self._desk.sheet_wanted.emit(make)

    def _hint(self) -> None:
        row = self.list.current
        first = tr("J join · Shift+J join all likely · K keep apart")
        if row is not None and row.is_field:
            first = tr("1 yours · 2 theirs · 3 both")
        rest = tr("N next to decide · Z undo · Enter both in full")
        self.hint.setText(f"{first} · {rest}")

    def _show_section(self, of_fields: bool) -> None:  # noqa: FBT001 - a signal
        def holds(row: TrackRow) -> bool:
            return (row.kind == FIELD) == of_fields and row.kind != "intervention"

        self.list.go_to_first(holds)
        self.list.setFocus()

    def _lay_out(self) -> None:
        self.hint.setContentsMargins(EDGE, STEP, EDGE, STEP)
        column = lay_column(None, self.heads, (self.list, 1), self.hint, space=0)
        lay_row(self.tracks, self.side, (column, 1), space=0)
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.tracks)
        lay_column(self, self.pages)
        self.setFocusProxy(self.start)

    def _connect(self) -> None:
        self.start.files_wanted.connect(self.choose_files)
        self.start.cancelled.connect(self.cancel)
        self.side.files_wanted.connect(self.choose_files)
        self.side.put_aside.connect(self.cancel)
        self.list.moved.connect(self._hint)
        self.side.take_in_wanted.connect(self.take_in)
        self.side.take_back_wanted.connect(self.take_back)
        self.side.section_wanted.connect(self._show_section)
        self.side.likely_wanted.connect(self.answering.join_all_likely)
        self.side.question.left_out.connect(self._leave_out)
        self.side.question.same.connect(self._take_for_same)
        self.side.question.other.connect(self._take_for_other)
        self.answering.answered.connect(self._show_rows)
        self.answering.undo_wanted.connect(self._desk.undo)
        self.writing.taken_in.connect(self._end_taking_in)
        self.writing.taken_back.connect(self._end_taking_back)
        self.writing.failed.connect(self._refuse_writing)
        self._desk.merge_back_wanted.connect(self.take_back)
        self.list.both_wanted.connect(self._show_both)
        self.comparing.progressed.connect(self._show_progress)
        self.comparing.found.connect(self._show)
        self.comparing.failed.connect(self._refuse)
        self._desk.opened.connect(self.refresh)
        self._desk.changed.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tracks what room there is."""
        super().resizeEvent(event)
        is_small = self.width() < _SMALL
        fix_width(self.side, _SMALL_SIDE if is_small else SIDE_WIDTH)
        self.hint.setVisible(not is_small)

    def _show_progress(self, doing: str) -> None:
        if self.comparing.has_files:
            self.start.show_progress(doing)
