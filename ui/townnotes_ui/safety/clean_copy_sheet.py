"""Writing a clean copy to hand out: with private points and addresses, or without."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes.safety.privacy.clean_copy import ENDING
from townnotes_ui.desk import Desk
from townnotes_ui.files import ask_target, file_name
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import fill, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet

_WIDTH = 520


class CleanCopySheet(Sheet):
    """Says what a clean copy lacks, and asks where it is to be."""

    copy_wanted = Signal(object, bool)
    """The `Path` of the copy, and whether private points stay out."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Clean copy to hand out"))
        self._desk = desk
        about = text_label(
            tr(
                "A separate session with everything as it is now: without deleted text, "
                "earlier versions, or other note-takers’ words for the same remark."
            ),
            "",
            self,
            wraps=True,
        )
        about.setMinimumWidth(_WIDTH)
        self.without = QCheckBox(
            tr("Without private points and participants’ e-mail addresses"), self
        )
        self.without.setChecked(True)
        self.button = push_button(tr("Save copy…"), self._write, "primary", self)
        fill(self.body, about, self.without, (self.button, 0, Qt.AlignmentFlag.AlignTrailing))

    def take_focus(self) -> None:
        """Begin at the button."""
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _write(self) -> None:
        stem = self._desk.session.path.stem
        suggested = file_name(tr("{stem} (clean copy)", stem=stem)) + ENDING
        title, kind = tr("Clean copy to hand out"), tr("townnotes sessions")
        path: Path | None = ask_target(self, title, suggested, kind, ENDING)
        if path is not None:
            without = self.without.isChecked()
            self.close_sheet()
            self.copy_wanted.emit(path, without)
