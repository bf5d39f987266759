"""A text as it was understood, with its numbers, before anything is written; one undo undoes it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes.domain.commands.texts import add_text, take_paragraphs
from townnotes.domain.entities import ReferenceText
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.importers.texts.numbered_text import NumberedText
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import ListedRow, RowList, Sheet
from townnotes_ui.wording import counted

_WIDTH, _ROWS = 720, 7


class TextSheet(Sheet):
    """The paragraphs that were read; Enter takes them in."""

    width_wanted = _WIDTH

    def __init__(
        self, window: QWidget, desk: Desk, read: Callable[[], NumberedText], text: str = ""
    ) -> None:
        """Read a text beside the window, for the reference text of an id, or for a new one."""
        super().__init__(window, window.tr("Bring a text in"))
        self._desk, self._text = desk, text
        self._found = NumberedText()
        self.head = text_label(self.tr("Reading…"), "strong", self, is_plain=True)
        self.said = text_label("", "warning", self, wraps=True, is_plain=True)
        self.short = self._line(self.tr("Short name, such as REV2"))
        self.name = self._line(self.tr("Name, such as second revised draft of the Compact"))
        self.in_order = QCheckBox("", self)
        self.list = RowList(self.tr("Paragraphs"), self, _ROWS)
        self.button = push_button(self.tr("Take in  ↵"), self.take_in, "primary", self)
        names = lay_row(None, (self.short, 1), (self.name, 3))
        foot = lay_row(None, 0, self.button)
        fill(self.body, self.head, self.said, names, self.in_order, self.list, foot)
        self.button.setEnabled(False)
        for part in (self.said, self.in_order, self.short, self.name):
            part.hide()
        self.in_order.toggled.connect(self._show_paragraphs)
        self.list.taken.connect(self.take_in)
        self.reading = Jobs(self)
        self.reading.failed.connect(self._refuse)
        self.reading.start(lambda _: read(), self._show)

    def take_focus(self) -> None:
        """Begin with the name of a new text, else with its paragraphs."""
        first = self.list if self.short.isHidden() else self.short
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take in with Enter, from wherever the focus is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.button.isEnabled():
            self.take_in()
        else:
            super().keyPressEvent(event)

    def take_in(self) -> None:
        """Write the paragraphs, in one step."""
        command = self._command()
        try:
            command(self._desk.state)
        except RuleError as refusal:
            self._say(str(refusal))
            return
        if self._desk.do(self.tr("Text brought in"), command):
            self.close_sheet()

    def close_sheet(self) -> None:
        """Put the sheet away; what is still being read is let go."""
        self.reading.cancel()
        self.reading.finish()
        super().close_sheet()

    def _command(self) -> Callable[[State], list[Assign]]:
        paragraphs, id_ = dict(self._shown().paragraphs), new_id()
        short, name = self.short.text(), self.name.text()
        if self._desk.state.find(ReferenceText, self._text) is not None:
            return lambda state: take_paragraphs(state, self._text, paragraphs)
        return lambda state: add_text(state, id_, short, name, paragraphs)

    def _shown(self) -> NumberedText:
        return self._found.in_order() if self.in_order.isChecked() else self._found

    def _show(self, found: NumberedText) -> None:
        self._found = found
        is_new = self._desk.state.find(ReferenceText, self._text) is None
        for line in (self.short, self.name):
            line.setVisible(is_new)
        self.name.setText(found.name)
        self.in_order.setText(
            self.tr("Number its {} paragraphs in their order").format(len(found.lines))
        )
        self.in_order.setVisible(bool(found.lines))
        self._say(self._doubts(found))
        self._show_paragraphs()
        self.take_focus()

    def _show_paragraphs(self) -> None:
        shown = self._shown()
        first, last = shown.span
        words = self.tr("{} paragraphs, §{} to §{}").format(len(shown.paragraphs), first, last)
        self.head.setText(words if shown.paragraphs else self.tr("No paragraph numbers"))
        self.list.show_rows(
            [ListedRow(one, f"§{one}", words) for one, words in shown.paragraphs.items()]
        )
        self.list.setVisible(bool(shown.paragraphs))
        self.button.setEnabled(bool(shown.paragraphs))
        self._place()

    def _doubts(self, found: NumberedText) -> str:
        held = self._desk.state.find(ReferenceText, self._text)
        before = len(held.paragraphs) if held else 0
        parts = (
            self.tr("No line of it begins with a number.") if found.lines else "",
            self.tr("There is nothing in it.") if not found.lines and not found.paragraphs else "",
            counted(
                before,
                self.tr("It takes the place of the paragraph that is there."),
                self.tr("They take the place of the {} that are there."),
            ),
            counted(
                found.headings,
                self.tr("1 heading between paragraphs is left out."),
                self.tr("{} headings between paragraphs are left out."),
            ),
            counted(
                found.again,
                self.tr("1 number that came before stays in its paragraph."),
                self.tr("{} numbers that came before stay in their paragraphs."),
            ),
            self.tr("It is longer than any text spoken to: its end is cut.")
            if found.is_cut
            else "",
        )
        return " ".join(filter(None, parts))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self._place()

    def _refuse(self, sentence: str) -> None:
        self.head.hide()
        self.list.hide()
        self._say(sentence)
        self.setFocus()

    def _line(self, words: str) -> LineEdit:
        line = LineEdit(self)
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.given_up.connect(self.close_sheet)
        return line
