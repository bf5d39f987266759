"""Asks which townhall a file is of, where that is not told: *No* comes first and is the default."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from townnotes.merge.townhalls import FileTownhall
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import STEP
from townnotes_ui.widgets.parts import lay_column, push_button, text_label


class TownhallQuestion(QWidget):
    """One file at a time: leave it out, take it for the same townhall, or for another beside."""

    left_out = Signal(str)
    """The file, by its name, is not to be taken in."""
    same = Signal(str)
    other = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = ""
        self.text = text_label(role="refusal", wraps=True, is_plain=True)
        self.no_button = push_button(tr("No"), lambda: self.left_out.emit(self._file), "primary")
        self.same_button = push_button("", lambda: self.same.emit(self._file))
        self.other_button = push_button(tr("Another townhall"), lambda: self.other.emit(self._file))
        self.other_button.setToolTip(
            tr("Add it beside: people are linked, and no interventions are joined.")
        )
        buttons = (self.no_button, self.same_button, self.other_button)
        lay_column(self, self.text, *buttons, space=6, edges=(0, STEP, 0, STEP))

    def ask(self, asked: tuple[FileTownhall, ...]) -> None:
        """Ask of the first of these files; without any the question is not there."""
        self.setVisible(bool(asked))
        if not asked:
            return
        one = asked[0]
        is_new = self._file != one.file
        self._file = one.file
        rest = counted("1 more file follows.|{n} more files follow.", len(asked) - 1)  # fmt: skip
        self.text.setText("\n".join(filter(None, (one.question, rest))))
        aligns = one.verdict == "align?" and bool(one.days)
        self.same_button.setText(tr("Align") if aligns else tr("The same townhall"))
        if is_new and self.isVisible():
            self.no_button.setFocus()
