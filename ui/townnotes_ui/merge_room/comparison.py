"""What the merge room compares, and what it shows before: files wanted, progress, a refusal."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from townnotes.merging import Merging, SideBySide
from townnotes.merging_notes import TakenNotes
from townnotes_ui.desk import Desk
from townnotes_ui.files import ENDING, begin_in, go_on_in
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP
from townnotes_ui.widgets.parts import fill, lay_column, push_button, text_label


class SessionComparison(QObject):
    """Reads and compares beside the window, on registers handed over at the click.

    What was found last stays until something else is; `found` says that it has changed.
    """

    progressed = Signal(str)
    """What is being done, in a few words."""
    found = Signal(bool)
    """Something was compared; true where files were read for it anew."""
    failed = Signal(str)
    """Why a file could not be read, in words."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self.failed)
        self.paths: tuple[Path, ...] = ()
        self.merging: Merging | None = None
        self.seen: SideBySide | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being compared."""
        return self._jobs.is_busy

    @property
    def has_files(self) -> bool:
        """Tell whether files are looked at, and not the session alone."""
        return bool(self.paths)

    def read(self, paths: Sequence[Path], notes: Sequence[TakenNotes] = ()) -> None:
        """Read files, and compare them, and notes looked at before, with what is held."""
        self.paths = (*paths, *(Path(one.name) for one in notes))
        own, erased = self._desk.session.path, self._desk.session.erased
        self._start(lambda tell: Merging(paths, own=own, notes=notes, tell=tell, erased=erased))

    def renew(self) -> None:
        """Compare with what the session holds by now: the files looked at, or the session alone."""
        merging = self.merging
        if not self.has_files:
            self.read(())
        elif merging is not None:
            self._start(lambda _: merging)

    def answer(
        self, *, same: Sequence[str] = (), other: Sequence[str] = (), left_out: Sequence[str] = ()
    ) -> None:
        """Say which townhall files are of, by their names, and compare once more."""
        if self.merging is not None:
            self.merging.answer(same=same, other=other, left_out=left_out)
            self.renew()

    def forget_files(self) -> None:
        """Look at the session alone from the next time on."""
        self.paths, self.merging = (), None

    def cancel(self) -> None:
        """Want nothing of what is being compared."""
        self._jobs.cancel()

    def finish(self) -> None:
        """Let what is being compared come to its end, and hear nothing of it."""
        self._jobs.cancel()
        self._jobs.finish()

    def _start(self, make: Callable[[Callable[[str], None]], Merging]) -> None:
        registers = self._desk.state.held()
        author = self._desk.session.author

        def compare(job: Job) -> tuple[Merging, SideBySide]:
            merging = make(lambda words: job.post(self.progressed.emit, words))
            return merging, merging.side_by_side(registers, author)

        self._jobs.start(compare, self._take)

    def _take(self, compared: tuple[Merging, SideBySide]) -> None:
        merging, seen = compared
        is_new = merging is not self.merging
        self.merging, self.seen = merging, seen
        self.found.emit(is_new)


class MergeStart(QWidget):
    """A few words in the middle, and one button."""

    files_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = text_label(role="title", wraps=True, is_plain=True)
        self.text = text_label(role="soft", wraps=True, is_plain=True)
        self.refusal = text_label(role="warning", wraps=True, is_plain=True)
        self.choose_button = push_button(tr("Choose files…"), self.files_wanted, "primary")
        self.cancel_button = push_button(tr("Cancel"), self.cancelled)
        column = lay_column(None, 2, self.title, self.refusal, self.text)
        column.addSpacing(STEP)
        leading = Qt.AlignmentFlag.AlignLeading
        fill(column, (self.choose_button, 0, leading), (self.cancel_button, 0, leading), 3)
        fill(QHBoxLayout(self), 1, (column, 2), 1)
        self.invite()

    def invite(self) -> None:
        """Say what can be taken in."""
        self._show(
            tr("Merge what others noted of this townhall"),
            tr("Choose the sessions of other note-takers, or their notes in Word or as text; "
                    "or drop them here. You see what is new, the same and said differently before "
                    "anything is written."),
        )  # fmt: skip

    def refuse(self, sentence: str) -> None:
        """Say why a file could not be compared."""
        nothing = tr("Nothing was merged; your session is as it was.")
        self._show(tr("This could not be compared"), nothing, sentence)

    def show_progress(self, words: str) -> None:
        """Say what is being done."""
        going_on = tr("You can keep typing on the Floor meanwhile.")
        self._show(f"{words}…", going_on, is_busy=True)

    def _show(self, title: str, text: str, refusal: str = "", *, is_busy: bool = False) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.refusal.setText(refusal)
        self.refusal.setVisible(bool(refusal))
        self.choose_button.setVisible(not is_busy)
        self.cancel_button.setVisible(is_busy)
        self.setFocusProxy(self.cancel_button if is_busy else self.choose_button)


def ask_files(parent: QWidget, take: Callable[[Sequence[Path]], None]) -> QFileDialog:
    """Open the dialog beside the window, which waits for no answer; `take` gets what was chosen."""
    dialog = QFileDialog(parent, tr("Merge other note-takers’ sessions"), str(begin_in()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    sessions, notes = f"*{ENDING}", "*.docx *.txt *.md"
    dialog.setNameFilters(
        [
            tr("Sessions and notes") + f" ({sessions} {notes})",
            tr("townnotes sessions") + f" ({sessions})",
            tr("Notes taken elsewhere") + f" ({notes})",
        ]
    )
    dialog.setModal(False)

    def chosen(names: list[str]) -> None:
        paths = [Path(name) for name in names]
        go_on_in(paths[0].parent)
        take(paths)

    dialog.filesSelected.connect(chosen)
    dialog.show()
    return dialog
