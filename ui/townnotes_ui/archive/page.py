"""The page Archive: asked of folders of townhalls, whether a session is open or not."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QPlainTextEdit, QWidget

from townnotes.archive.asking import Archive, ArchiveAnswer, ArchiveQuestion, SaidInArchive
from townnotes.archive.updating import UpdatedArchive
from townnotes_ui.archive.answer_view import AnswerView
from townnotes_ui.archive.keeper import ArchiveKeeper
from townnotes_ui.archive.question_bar import QuestionBar
from townnotes_ui.desk import Desk
from townnotes_ui.files import begin_in, go_on_in
from townnotes_ui.jobs import Jobs
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import zoomed
from townnotes_ui.widgets.parts import lay_column, push_button, text_label
from townnotes_ui.widgets.turning_row import TurningRow

_LOOK_MS = 30_000
_REMARKS_HEIGHT = 132


class _Answered(NamedTuple):
    """An answer, and what may be asked for; no answer where nothing was taken in yet."""

    answer: ArchiveAnswer | None
    organizations: tuple[str, ...] = ()
    series: tuple[str, ...] = ()


class ArchivePage(QWidget):
    """Asks the archive; Esc leads back to where one was."""

    left = Signal()
    place_wanted = Signal(object)
    """A `SaidInArchive` that is to be opened in its townhall."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.keeper = ArchiveKeeper(desk, self)
        self.asking = Jobs(self)
        self.question = QuestionBar(self)
        self.answer = AnswerView(self)
        self.state = text_label("", "soft", self, wraps=True, is_plain=True)
        self.welcome = QWidget(self)
        self.remarks = QPlainTextEdit(self)
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        self.add_button = push_button(tr("Add a folder…"), self.add_folder, "primary", self.welcome)
        self.back_button = push_button(tr("Back  Esc"), self.left, "quiet", self)
        self.folders_button = push_button(tr("Folders…"), self._show_folders, parent=self)
        self.cancel_button = push_button(tr("Cancel"), self._cancel, parent=self)
        self.remarks_button = push_button("", self._turn_remarks, "link", self)
        self.cancel_button.hide()
        self.remarks_button.hide()

    def _lay_out(self) -> None:
        told = tr(
            "Choose the folders in which your townhalls are. They are read and stay as they are; "
            "private points are left out. Then ask: who said this before?"
        )
        lay_column(
            self.welcome, text_label(told, "soft", self.welcome, wraps=True),
            (self.add_button, 0, Qt.AlignmentFlag.AlignLeading), 1, space=16, edges=(0, 24, 0, 0),
        )  # fmt: skip
        title = text_label(tr("Archive"), "title", self)
        self.remarks.setReadOnly(True)
        self.remarks.setMaximumHeight(zoomed(_REMARKS_HEIGHT))
        self.remarks.setAccessibleName(tr("What could not be read, or not whole"))
        self.remarks.hide()
        head = TurningRow(title, 1, self.folders_button, self.back_button)
        foot = TurningRow(self.state, 1, self.remarks_button, self.cancel_button)
        lay_column(
            self, head, (self.welcome, 1), self.question, foot, self.remarks, (self.answer, 1),
            space=10, edges=(24, 14, 24, 14),
        )  # fmt: skip

    def _connect(self) -> None:
        self.question.asked.connect(self.ask)
        self.answer.said.wanted.connect(self._open)
        self.keeper.stepped.connect(self._show_step)
        self.keeper.kept.connect(self._take_kept)
        self.keeper.failed.connect(self._show_failure)
        self.asking.failed.connect(self._show_failure)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self.keeper.look)
        application = QCoreApplication.instance()
        assert application is not None, "a page of a window"
        application.aboutToQuit.connect(self.finish)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that are asked."""
        return tuple(map(Path, self._desk.read_settings().archive_folders))

    def take_focus(self) -> None:
        """Begin with a folder where there is none, else with the words."""
        first = self.question.words if self.folders else self.add_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Let what runs come to its end."""
        self.keeper.finish()
        self.asking.finish()

    def ask(self) -> None:
        """Ask what stands in the fields."""
        question = self.question.question._replace(folders=self.folders)
        if question.folders:
            self.asking.start(lambda _: _answered(question), self._show)

    def add_folder(self) -> None:
        """Ask for a further folder."""
        title = tr("A folder with townhalls")
        chosen = QFileDialog.getExistingDirectory(self, title, str(begin_in()))
        if chosen:
            go_on_in(Path(chosen))
            self.set_folders((*self.folders, Path(chosen)))

    def set_folders(self, folders: tuple[Path, ...]) -> None:
        """Ask these folders from now on."""
        kept = list(dict.fromkeys(str(one) for one in folders))
        self._desk.change_settings(archive_folders=kept)
        self._begin()
        self.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether something has changed while nobody saw it."""
        super().showEvent(event)
        self._looks.start()
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more; what is being taken in comes to its end."""
        self._looks.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        has_folders = bool(self.folders)
        self.welcome.setVisible(not has_folders)
        for part in (self.question, self.state, self.answer, self.folders_button):
            part.setVisible(has_folders)
        self.keeper.keep(self.folders)
        self.keeper.look()
        self.ask()

    def _show_folders(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Add a folder…"), self.add_folder)
        for one in self.folders:
            words = tr("Leave out {one}", one=one)
            menu.addAction(words, partial(self._leave_out, one))
        menu.popup(self.folders_button.mapToGlobal(self.folders_button.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)

    def _leave_out(self, folder: Path) -> None:
        self.set_folders(tuple(one for one in self.folders if one != folder))

    def _cancel(self) -> None:
        self.keeper.cancel()
        self.cancel_button.hide()
        self.state.setText(
            tr("Cancelled. What was read by now can be asked; the rest follows next time.")
        )

    def _open(self, one: SaidInArchive) -> None:
        # A file that is being read could not be opened.
        self.keeper.cancel()
        self.place_wanted.emit(one)

    def _turn_remarks(self) -> None:
        self.remarks.setVisible(self.remarks.isHidden())

    # What is heard.

    def _show_step(self, done: int, of: int) -> None:
        if done == of:
            return
        self.cancel_button.show()
        self.state.setText(tr("Reading townhalls: {done} of {of} …", done=done, of=of))

    def _take_kept(self, updated: UpdatedArchive) -> None:
        self.cancel_button.hide()
        files = counted("1 file|{n} files", updated.files)
        self.state.setText(tr("{files}, as they are now", files=files))
        count = len(updated.remarks)
        self.remarks_button.setText(counted("1 remark|{n} remarks", count))
        self.remarks_button.setVisible(bool(count))
        self.remarks.setPlainText("\n".join(updated.remarks))
        if not count:
            self.remarks.hide()
        if updated.read or updated.gone:
            self.ask()

    def _show_failure(self, why: str) -> None:
        self.cancel_button.hide()
        self.state.setText(why)

    def _show(self, found: _Answered) -> None:
        self.question.show_known(found.organizations, found.series)
        if found.answer is not None:
            self.answer.show_answer(found.answer)


def _answered(question: ArchiveQuestion) -> _Answered:
    archive = Archive.opened()
    if archive is None:
        return _Answered(None)
    try:
        answer = archive.ask(question)
        series = archive.series(question.folders)
        return _Answered(answer, tuple(archive.organizations()), tuple(series))
    finally:
        archive.close()
