"""What is there before anything is compared: files wanted, progress, a refusal."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes_ui.files import ENDING
from townnotes_ui.look import STEP, set_role
from townnotes_ui.wording import tr


class MergeStart(QWidget):
    """A few words in the middle, and one button."""

    files_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.text = QLabel()
        self.refusal = QLabel()
        self.choose_button = QPushButton(self.tr("Choose files…"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        set_role(self.title, "title")
        set_role(self.text, "soft")
        set_role(self.refusal, "warning")
        set_role(self.choose_button, "primary")
        for label in (self.title, self.refusal, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.choose_button.clicked.connect(self.files_wanted)
        self.cancel_button.clicked.connect(self.cancelled)
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addStretch(2)
        for part in (self.title, self.refusal, self.text):
            column.addWidget(part)
        column.addSpacing(STEP)
        for button in (self.choose_button, self.cancel_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 2)
        row.addStretch(1)
        self.invite()

    def invite(self) -> None:
        """Say what can be taken in."""
        self._show(
            self.tr("Take in what others noted of this townhall"),
            self.tr("Choose the sessions of other note-takers, or their notes in Word or as text; "
                    "or drop them here. You see what is new, the same and said differently before "
                    "anything is written."),
        )  # fmt: skip

    def refuse(self, sentence: str) -> None:
        """Say why a file could not be compared."""
        nothing = self.tr("Nothing was taken in; your session is as it was.")
        self._show(self.tr("This could not be compared"), nothing, sentence)

    def show_progress(self, words: str) -> None:
        """Say what is being done."""
        going_on = self.tr("You may go on typing on the Floor meanwhile.")
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
    dialog = QFileDialog(parent, tr("Take in other note-takers’ sessions"))
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
        take([Path(name) for name in names])

    dialog.filesSelected.connect(chosen)
    dialog.show()
    return dialog
