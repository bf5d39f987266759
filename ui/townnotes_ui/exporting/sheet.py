"""What is seen of an export: the sheet that asks what is wanted, and the panel beside the page."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from townnotes.starting.recent import is_practice
from townnotes.summary.by_hand.staleness import Matter, open_matters
from townnotes.summary.coverage import coverage
from townnotes.summary.evidence.attribution import Leak
from townnotes.summary.paragraphs import Draft
from townnotes_ui.actions.keys import say_tip
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.choices import Choices
from townnotes_ui.exporting.form import ExportForm
from townnotes_ui.exporting.job import Drawing, Export, progress_words
from townnotes_ui.exporting.mail import Mail
from townnotes_ui.exporting.names import target_in
from townnotes_ui.exporting.opening import open_file, show_folder
from townnotes_ui.files import ask_target, documents
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import set_role
from townnotes_ui.widgets.flow_row import FlowRow
from townnotes_ui.widgets.notices import Remedy
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import ListedRow, RowList, ScrolledForm, Sheet

_EDGES = 64
_ROWS = 4
_BREAK = "\u200b"
"""Where a line may be broken, and nothing is seen."""
SAID_AFTER_MS = 1000


class ExportSheet(Sheet):
    """Asks once what has to be asked; the file's place is asked for last, by the system.

    It says what is still open before the summary is final, and how the writing goes.
    """

    went_to = Signal(object)
    """A `Matter` that somebody wishes to see before the summary is final."""

    def __init__(
        self, window: QWidget, desk: Desk, exporter: Export, draft: Callable[[], Draft | None]
    ) -> None:
        super().__init__(window, tr("Export the summary"))
        self._desk = desk
        self._exporter = exporter
        self._draft = draft
        self._was_asked = False
        self._allows_names = False
        self._matters: tuple[Matter, ...] = ()
        choices = exporter.memory.choices
        self.form = ExportForm(desk.state, choices, self._drawing_of, is_final=exporter.is_final)
        self.words = text_label("", "", self, wraps=True)
        self.waiting = text_label("", "soft", self, wraps=True)
        self.open_rows = RowList(tr("Open matters"), self)
        self.cancel_button = push_button(tr("Cancel"), exporter.cancel, parent=self)
        self.button = push_button(tr("Export…"), self.export, "primary", self)
        self._lay_out()
        self._say_waiting()
        self.form.changed.connect(self._begin_again)
        self.form.resized.connect(self._fit)
        self.open_rows.taken.connect(self._go_to)
        exporter.stepped.connect(self._show_step)
        exporter.finished.connect(self._show_end)
        if exporter.is_writing:
            self._show_step(0)
        elif exporter.leaks:
            self._ask_for_names()

    def take_focus(self) -> None:
        """Begin with the format; Enter exports as the last time."""
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)

    def export(self) -> None:
        """Say what is open, where it is; then ask where the file goes, and write it."""
        if self._exporter.is_writing:
            return
        choices = self.form.choices
        self._exporter.memory.keep_choices(choices)
        is_new = self.form.is_final and not self._exporter.is_final
        if is_new and not self._was_asked and self._ask_for_matters():
            return
        suggested = self._suggested(choices)
        target = self._ask_target(suggested, choices.ending)
        if target is not None:
            self._exporter.write(
                choices,
                target,
                allows_names=self._allows_names,
                is_final=self.form.is_final,
                by_hand=target.name if target.name != suggested.name else "",
            )

    def _ask_target(self, suggested: Path, ending: str) -> Path | None:
        """Ask where the file is to go."""
        title = tr("Export the summary")
        return ask_target(self, title, str(suggested), ending[1:].upper(), ending)

    def _suggested(self, choices: Choices) -> Path:
        last, session = self._exporter.memory.last, self._desk.session.path
        # The folder of practice calls is none that anybody looks in.
        usual = documents() if is_practice(session) else session.parent
        folder = last.folder if last is not None else usual
        return target_in(folder, self._desk.state, choices, is_final=self.form.is_final)

    def sizeHint(self) -> QSize:
        """Be as wide as the form and no wider."""
        return QSize(self.form.wanted_width + _EDGES, super().sizeHint().height())

    def _drawing_of(self, choices: Choices) -> Drawing | None:
        if not self._desk.is_open:
            return None
        return Drawing(tuple(self._desk.state.registers()), choices.publication)

    def _say_waiting(self) -> None:
        """Say how many points wait for words: none of them is in the file."""
        draft = self._draft()
        count = len(coverage(self._desk.state, draft).to_word) if draft is not None else 0
        self.waiting.setText(
            counted(
                "1 point waits for words: only the internal version shows "
                "it.|{n} points wait for words: only the internal version "
                "shows them.",
                count,
            )
        )
        self.waiting.setVisible(count > 0)

    # What is asked once.

    def _ask_for_matters(self) -> bool:
        draft = self._draft()
        matters = open_matters(self._desk.state, draft) if draft is not None else ()
        if not matters:
            return False
        self._was_asked, self._matters = True, matters
        self._say(
            "warning",
            tr("{n} open before this is final|{n} open before this is final", len(matters)),
        )
        self._list([ListedRow(str(n), one.text, self._kind(one)) for n, one in enumerate(matters)])
        self.button.setText(tr("Export as final anyway…"))
        self._fit()
        return True

    def _kind(self, matter: Matter) -> str:
        words = {
            "check": tr("check: its points changed"),
            "unsupported": tr("unsupported: rests on no point"),
            "to word": tr("a point still to word"),
            "uncovered": tr("a point in no sentence"),
            "correction": tr("an open correction by its speaker"),
            "to identify": tr("a speaker to identify"),
        }[matter.kind]
        return " · ".join(filter(None, (matter.heading, words)))

    def _go_to(self, at: str) -> None:
        if self._matters:
            self.close_sheet()
            self.went_to.emit(self._matters[int(at)])

    def _ask_for_names(self) -> None:
        leaks: Sequence[Leak] = self._exporter.leaks
        self._allows_names, self._matters = True, ()
        self._say("warning", tr("Not written: it would still name somebody"))
        self._list([ListedRow(str(n), one.what, one.where) for n, one in enumerate(leaks)])
        self.button.setText(tr("Export with these names…"))
        self._fit()

    def _begin_again(self) -> None:
        """Ask anew for what is chosen anew."""
        self._was_asked = self._allows_names = False
        self.open_rows.hide()
        self.words.hide()
        self.button.setText(tr("Export…"))
        self._fit()

    # How it goes.

    def _show_step(self, step: int) -> None:
        self.cancel_button.show()
        if self.isVisible() and self.isAncestorOf(QApplication.focusWidget() or self):
            # Before what has the focus is put out of use: the keys stay in the sheet.
            self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.button.setEnabled(False)
        self.form.setEnabled(False)
        self.open_rows.hide()
        self._say("soft", progress_words(step))
        self._fit()

    def _show_end(self) -> None:
        self.button.setEnabled(True)
        self.form.setEnabled(True)
        self.cancel_button.hide()
        if self._exporter.is_written:
            self.close_sheet()
        elif self._exporter.leaks:
            self._ask_for_names()
        else:
            self._begin_again()
            self._say("warning", self._exporter.why_not)
            self._fit()
        if self.isVisible():
            self.take_focus()

    def _say(self, role: str, text: str) -> None:
        set_role(self.words, role)
        self.words.setText(text)
        self.words.show()

    def _list(self, rows: Sequence[ListedRow]) -> None:
        self.open_rows.show_rows(rows)
        self.open_rows.setFixedHeight(min(self.open_rows.height(), _ROWS * 48 + 2))
        self.open_rows.show()

    def _fit(self) -> None:
        if self.isVisible():
            self._place()

    def _lay_out(self) -> None:
        self.words.hide()
        self.open_rows.hide()
        self.cancel_button.hide()
        foot = lay_row(None, 1, self.cancel_button, self.button)
        fields = QVBoxLayout()
        fields.addWidget(self.form)
        # The buttons stay in sight where the window is too low for all fields.
        fill(self.body, (ScrolledForm(fields), 1), self.waiting, self.words, self.open_rows, foot)


class ExportPanel(QWidget):
    """The room's one filled button, and above it what became of the last export."""

    def __init__(self, desk: Desk, exporter: Export) -> None:
        super().__init__()
        self._desk = desk
        self._exporter = exporter
        self._step = 0
        self.button = push_button(tr("Export…"), role="primary")
        self.again_button = push_button(tr("Export again"))
        say_tip(self.again_button, tr("As the last time, without a question"), "export-again")
        self.words = text_label(wraps=True)
        self.mail = Mail(desk, exporter, self)
        self.mail_button = push_button(tr("Send by mail…"), self.mail.write)
        self.open_button = push_button(tr("Open"), self._open)
        self.folder_button = push_button(tr("Open folder"), self._open_folder)
        self.cancel_button = push_button(tr("Cancel"), exporter.cancel)
        self._slow = after_pause(self, SAID_AFTER_MS, self._show_progress)
        exporter.stepped.connect(self._follow)
        exporter.finished.connect(self._show_end)
        self._lay_out()

    def _follow(self, step: int) -> None:
        self._step = step
        if not step:
            self._clear()
            self._enable(can_export=False)
            self._slow.start()
        elif self.cancel_button.isVisible():
            self._show_progress()

    def _show_progress(self) -> None:
        self._say("small", progress_words(self._step))
        self.cancel_button.show()

    def _show_end(self) -> None:
        self._slow.stop()
        self._clear()
        self._enable(can_export=True)
        exporter = self._exporter
        if exporter.why_not:
            self._say("warning" if exporter.is_refused else "small", exporter.why_not)
        if exporter.is_refused:
            self._desk.noticed.emit(exporter.why_not)
        if exporter.is_written:
            self._show_files(exporter.files, exporter.named)

    def _show_files(self, files: tuple[Path, ...], named: tuple[str, ...]) -> None:
        names = [_breakable(files[0]), *(one.name for one in files[1:])]
        words = tr("Saved as {names}", names=tr(" and ").join(names))
        if named:
            words += "\n" + tr("It still names {named}.", named=", ".join(named))
        if self._exporter.remark:
            words += f"\n{self._exporter.remark}"
        self._say("small", words)
        self.words.setToolTip("\n".join(map(str, files)))
        for button in (self.open_button, self.folder_button, self.mail_button):
            button.show()
        if not self.isVisible():
            remedies = (
                Remedy(self.open_button.text(), self._open),
                Remedy(self.folder_button.text(), self._open_folder),
            )
            self._desk.told.emit(words.replace(_BREAK, ""), remedies)

    def _enable(self, *, can_export: bool) -> None:
        self.button.setEnabled(can_export)
        self.again_button.setEnabled(can_export)

    def _say(self, role: str, text: str) -> None:
        set_role(self.words, role)
        self.words.setText(text)
        self.words.show()

    def _clear(self) -> None:
        result = (self.open_button, self.folder_button, self.mail_button)
        for part in (self.words, *result, self.cancel_button):
            part.hide()

    def _open(self) -> None:
        if self._exporter.target:
            open_file(self._exporter.target)

    def _open_folder(self) -> None:
        if self._exporter.target:
            show_folder(self._exporter.target.parent)

    def _lay_out(self) -> None:
        result = (self.open_button, self.folder_button, self.mail_button, self.cancel_button)
        lay_column(self, self.words, FlowRow(*result), self.again_button, self.button)
        self._clear()


def _breakable(path: Path) -> str:
    """Return a path as the system writes it, with places where a narrow column may break it."""
    text = QDir.toNativeSeparators(str(path))
    return re.sub(r"([\\/])", f"\\1{_BREAK}", text)
