"""A text as it was understood, with its numbers, before anything is written; one undo undoes it."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes.domain.commands.texts import add_text, take_paragraphs
from townnotes.domain.entities import ReferenceText
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.importers.texts.numbered_text import NumberedText
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.prepare.reading_sheet import ReadingSheet
from townnotes_ui.prepare.table_panel import refused_by
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import fill, lay_row
from townnotes_ui.widgets.sheet import ListedRow

_WIDTH, _ROWS = 720, 7


class TextSheet(ReadingSheet):
    """The paragraphs that were read; Enter takes them in."""

    width_wanted = _WIDTH

    def __init__(
        self, window: QWidget, desk: Desk, read: Callable[[], NumberedText], text: str = ""
    ) -> None:
        """Read a text beside the window, for the reference text of an id, or for a new one."""
        title, listed = tr("Bring a text in"), tr("Paragraphs")
        super().__init__(window, title, desk, listed, _ROWS)
        self._text = text
        self._found = NumberedText()
        self.short = self._line(tr("Short name, such as REV2"))
        self.name = self._line(tr("Name, such as second revised draft of the Compact"))
        self.in_order = QCheckBox("", self)
        names = lay_row(None, (self.short, 1), (self.name, 3))
        foot = lay_row(None, 0, self.button)
        fill(self.body, self.head, self.said, names, self.in_order, self.list, foot)
        for part in (self.in_order, self.short, self.name):
            part.hide()
        parts = (self.short, self.name, self.in_order, self.list, self.button)
        for one, after in pairwise(parts):
            self.setTabOrder(one, after)
        self.in_order.toggled.connect(self._show_paragraphs)
        self.reading.start(lambda _: read(), self._show)

    def take_focus(self) -> None:
        """Begin with the name of a new text, else with its paragraphs."""
        first = self.list if self.short.isHidden() else self.short
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_in(self) -> None:
        """Write the paragraphs, in one step."""
        command = self._command()
        why = refused_by(self._desk, command)
        if why:
            self._say(why)
        elif self._desk.do(tr("Text brought in"), command):
            self.close_sheet()

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
            tr("Number its paragraph|Number its {n} paragraphs in their order", len(found.lines))
        )
        self.in_order.setVisible(bool(found.lines))
        self._say(self._doubts(found))
        self._show_paragraphs()
        self.take_focus()

    def _show_paragraphs(self) -> None:
        shown = self._shown()
        first, last = shown.span
        words = tr(
            "{n} paragraph, §{first} to §{last}|{n} paragraphs, §{first} to §{last}",
            len(shown.paragraphs),
            first=first,
            last=last,
        )
        self.head.setText(words if shown.paragraphs else tr("No paragraph numbers"))
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
            tr("No line of it begins with a number.") if found.lines else "",
            tr("It is empty.") if not found.lines and not found.paragraphs else "",
            counted(
                "It replaces the paragraph that is there.|They replace the {n} that are there.",
                before,
            ),
            counted(
                "1 heading between paragraphs is left out.|{n} headings "
                "between paragraphs are left out.",
                found.headings,
            ),
            counted(
                "1 number that came before stays in its paragraph.|{n} "
                "numbers that came before stay in their paragraphs.",
                found.again,
            ),
            tr("It is too long; its end is cut off.") if found.is_cut else "",
        )
        return " ".join(filter(None, parts))

    def _line(self, words: str) -> LineEdit:
        line = LineEdit(self)
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.given_up.connect(self.close_sheet)
        return line
