"""The reference texts: what the speakers speak to, with the numbered paragraphs that `§` cites."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from townnotes.domain.commands import texts as commands
from townnotes.domain.commands.points import text_cited
from townnotes.domain.entities import ReferenceText, SessionDetails
from townnotes.domain.points.paragraph_numbers import in_number_order
from townnotes.domain.registers import new_id
from townnotes.importers.texts.numbered_text import read_numbered
from townnotes.importers.texts.text_file import read_text_file
from townnotes_ui.desk import Command, Desk
from townnotes_ui.files import ask_text_path
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP
from townnotes_ui.prepare.table_panel import AddRow, TablePanel
from townnotes_ui.prepare.texts.sheet import TextSheet
from townnotes_ui.widgets.parts import lay_column, push_button, text_label
from townnotes_ui.widgets.table import TableColumn, TableModel

_WIDTHS = (120, 300, 104, 110)
_PARAGRAPH_WIDTHS = (96, 600)
_TEXTS_HEIGHT, _PARAGRAPHS_HEIGHT = 208, 240


class TextParagraph(NamedTuple):
    """A paragraph of the text shown: its number and its words."""

    number: str
    words: str


class TextList(TablePanel[ReferenceText]):
    """The few texts of a townhall; one of them is what `§` cites."""

    follows = frozenset({ReferenceText.entity, SessionDetails.entity, "link"})

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        super().__init__(desk, tr("Texts"), TableModel(self._columns(), lambda one: one.id))
        self.table.widths(_WIDTHS, stretch=1)
        self.add_row = AddRow(
            (
                (tr("Short name"), tr("REV2")),
                (tr("Name"), tr("second revised draft of the Compact")),
            ),
            tr("Add text"),
            self._add,
        )
        self.stack(self.add_row)

    def refresh(self) -> None:
        """Show what the session holds."""
        every = self.desk.state.all(ReferenceText)
        self.model.show(every)
        self.title.setText(tr("Texts · {count}", count=len(every)))
        # Which one is cited is no field of its own.
        self.model.say_all_changed()

    def shown(self) -> ReferenceText | None:
        """Return the text selected, else the one that is cited."""
        selected = self.selected_rows()
        return selected[0] if selected else text_cited(self.desk.state)

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a text that no point cites."""
        return tr("Text removed"), lambda state: commands.remove_text(state, id_)

    def correct(self, title: str, one: ReferenceText, **fields: Any) -> str:
        """Change a text's names; returns why that was refused, or nothing."""
        return self.change(
            tr("Text: {title}", title=title),
            lambda state: commands.change_text(state, one.id, **fields),
        )

    def _columns(self) -> list[TableColumn[ReferenceText]]:
        return [
            self.text_column(tr("Short name"), "short"),
            self.text_column(tr("Name"), "name"),
            TableColumn(tr("Paragraphs"), lambda one: str(len(one.paragraphs)), is_number=True),
            TableColumn(
                tr("§ cites it"),
                lambda one: tr("yes") if self._is_cited(one) else tr("no"),
                lambda one, _tick: self._cite(one),
                check=self._is_cited,
            ),
        ]

    def _is_cited(self, one: ReferenceText) -> bool:
        cited = text_cited(self.desk.state)
        return cited is not None and cited.id == one.id

    def _cite(self, one: ReferenceText) -> str:
        return self.change(tr("Text that § cites"), lambda state: commands.cite_text(state, one.id))

    def _add(self, typed: Sequence[str]) -> str:
        id_ = new_id()
        return self.add(
            tr("Text added"), id_, lambda state: commands.add_text(state, id_, typed[0], typed[1])
        )


class Paragraphs(TablePanel[TextParagraph]):
    """The paragraphs of one text, in the order of their numbers."""

    def __init__(self, desk: Desk, texts: TextList) -> None:
        self.desk, self._texts = desk, texts
        model = TableModel(self._columns(), lambda one: one.number)
        super().__init__(desk, tr("Paragraphs"), model)
        self.table.widths(_PARAGRAPH_WIDTHS, stretch=1)
        self.add_row = AddRow(
            ((tr("Number"), tr("12 or 12a")), (tr("Text of the paragraph"), "")),
            tr("Add paragraph"),
            self._add,
        )
        self.file_button = push_button(tr("Read from a file…"), self.choose_file, "quiet")
        self.paste_button = push_button(tr("Paste  Ctrl+V"), self.paste, "quiet")
        self.empty = text_label("", "soft", wraps=True)
        beside = (self.file_button, self.paste_button)
        self.stack(self.empty, self.add_row, filter_hint=tr("Filter…"), beside=beside)
        for panel in (self, texts):
            panel.on_key(QKeySequence.StandardKey.Paste, self.paste)
        texts.table.selectionModel().selectionChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Show the paragraphs of the text chosen, or how they come here."""
        text = self._texts.shown()
        held: Mapping[str, str] = text.paragraphs if text else MappingProxyType({})
        self.model.show([TextParagraph(one, held[one]) for one in in_number_order(held)])
        named = (text.short or text.name) if text else ""
        title = tr("Paragraphs of {named} · {count}", named=named, count=len(held))
        self.title.setText(title if text else tr("Paragraphs"))
        self.empty.setText(
            tr(
                "Paste the text here with Ctrl+V, or read it from a Word file: a note then cites "
                "its paragraphs by their numbers, as in §12."
            )
        )
        self.empty.setVisible(not held)
        self.add_row.setVisible(text is not None)

    def choose_file(self) -> None:
        """Ask for the file that holds the text."""
        path = ask_text_path(self)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Show what a file is read as, before anything is written."""
        self._show(partial(TextSheet, desk=self.desk, read=lambda: read_text_file(path)))

    def paste(self) -> None:
        """Show what was copied as the paragraphs that are read in it."""
        copied = QApplication.clipboard().text()
        if copied.strip():
            lines = copied.splitlines()
            self._show(partial(TextSheet, desk=self.desk, read=lambda: read_numbered(lines)))

    def removal(self, id_: str) -> tuple[str, Command]:
        """Take a paragraph out of the text."""
        return tr("Paragraph removed"), self._changing(id_, "")

    def _show(self, make: partial[TextSheet]) -> None:
        text = self._texts.shown()
        self.desk.sheet_wanted.emit(partial(make, text=text.id if text else ""))

    def _columns(self) -> list[TableColumn[TextParagraph]]:
        return [
            TableColumn(tr("Number"), lambda one: f"§{one.number}"),
            TableColumn(tr("Words"), lambda one: one.words, self._write),
        ]

    def _write(self, one: TextParagraph, words: str) -> str:
        return self.change(tr("Paragraph"), self._changing(one.number, words))

    def _changing(self, number: str, words: str) -> Command:
        text = self._texts.shown()
        id_ = text.id if text else ""
        return lambda state: commands.change_paragraph(state, id_, number, words)

    def _add(self, typed: Sequence[str]) -> str:
        number = "".join(typed[0].removeprefix("§").split()).casefold()
        words = typed[1].strip()
        if not number or not words:
            return tr("A paragraph needs a number and a text.")
        if any(one.number == number for one in self.model.rows):
            return tr("Paragraph {number} exists already.", number=number)
        return self.add(tr("Paragraph added"), number, self._changing(number, words))


class Texts(QScrollArea):
    """The texts above, the paragraphs of the one chosen below; scrolled in a low window."""

    follows = TextList.follows

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.texts = TextList(desk)
        self.texts.setFixedHeight(_TEXTS_HEIGHT)
        self.paragraphs = Paragraphs(desk, self.texts)
        self.paragraphs.setMinimumHeight(_PARAGRAPHS_HEIGHT)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        lay_column(inside, self.texts, (self.paragraphs, 1), space=STEP * 3)
        self.setWidget(inside)

    def refresh(self) -> None:
        """Show what the session holds."""
        self.texts.refresh()
        self.paragraphs.refresh()
