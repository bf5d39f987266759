"""The participants: who may speak and for whom; several are changed at once."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from townnotes.domain.commands import participants as commands
from townnotes.domain.entities import Category, Participant
from townnotes.domain.fields import label_of
from townnotes.domain.floor.also_written import also_written
from townnotes.domain.registers import new_id
from townnotes_ui.actions.keys import native
from townnotes_ui.bring_in.opening import bring_in, bring_in_pasted
from townnotes_ui.desk import Command, Desk
from townnotes_ui.files import ask_list_path
from townnotes_ui.language.translation import tr
from townnotes_ui.look import tokens
from townnotes_ui.prepare.table_panel import AddRow, TablePanel
from townnotes_ui.widgets.choice_box import CellChoiceDelegate, ChoiceBox
from townnotes_ui.widgets.list_model import Index
from townnotes_ui.widgets.parts import lay_row, name_box, push_button, text_label
from townnotes_ui.widgets.table import TableColumn, TableModel

_ORGANIZATION, _CATEGORY = 2, 3
_WIDTHS = (88, 200, 236, 140, 160, 170, 120)


class PeopleModel(TableModel[Participant]):
    """Says of whoever is still to be identified that they are, where their organization stands."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if index.column() == _ORGANIZATION and self.rows[index.row()].to_identify:
            if role == Qt.ItemDataRole.DisplayRole:
                return " · ".join(filter(None, (self.rows[index.row()].organization, _unknown())))
            if role == Qt.ItemDataRole.ForegroundRole:
                return QColor(tokens().warning)
            if role == Qt.ItemDataRole.ToolTipRole:
                return tr("Space confirms the name; giving an organization does, too")
        return super().data(index, role)


def _unknown() -> str:
    return tr("to identify")


class AddParticipant(AddRow):
    """Name, organization and category of somebody new; Enter asks for the category once."""

    def __init__(self, panel: "Participants") -> None:
        self._offered: list[tuple[str, str]] = []
        self.category_box = ChoiceBox()
        words = tr("Category")
        self.category_box.setPlaceholderText(words)
        self.category_box.setMinimumContentsLength(len(words) + 4)
        self.category_box.activated.connect(self._take_category)
        super().__init__(
            ((tr("Name"), tr("Ada Obi")), (tr("Organization"), tr("River Network"))),
            tr("Add participant"),
            panel.add_typed,
            self.category_box,
        )
        name_box(self.category_box, words)

    def show_categories(self, categories: Sequence[Category]) -> None:
        """Offer these, and none; a list that is open stays so while nothing in it changes."""
        offered = [(one.singular, one.id) for one in categories]
        offered.append((tr("no category"), ""))
        if offered == self._offered:
            return
        held, self._offered = self.category, offered
        self.category_box.clear()
        for words, id_ in offered:
            self.category_box.addItem(words, id_)
        self.category_box.setCurrentIndex(self.category_box.findData(held) if held else -1)
        self.category_box.setVisible(bool(categories))

    @property
    def category(self) -> str:
        """The id of the category chosen, or nothing."""
        return str(self.category_box.currentData() or "")

    def submit(self) -> None:
        """Ask for the category where there are any and none was chosen; then add."""
        is_named = any(line.text().strip() for line in self.lines)
        has_to_ask = not self.category_box.isHidden() and self.category_box.currentIndex() < 0
        if is_named and has_to_ask:
            self.category_box.setFocus(Qt.FocusReason.OtherFocusReason)
            self.category_box.open()
            return
        super().submit()
        if self.refusal.isHidden():
            # The next one may be of another: nobody inherits a category.
            self.category_box.setCurrentIndex(-1)

    def _take_category(self) -> None:
        if any(line.text().strip() for line in self.lines):
            self.submit()


class Participants(TablePanel[Participant]):
    """The table of participants, filtered while one types, edited in place."""

    follows = frozenset({Participant.entity, Category.entity, "link"})

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        model = PeopleModel(self._columns(), lambda one: one.id)
        super().__init__(desk, tr("Participants"), model)
        self.table.setItemDelegateForColumn(
            _CATEGORY,
            CellChoiceDelegate(self._choices, self.table, self._give_category, tr("no category")),
        )
        self.table.shared_column = _CATEGORY
        self.table.keeps_space = True
        self.table.spaced.connect(self.identify)
        self.table.widths(_WIDTHS, stretch=2)
        self.add_row = AddParticipant(self)
        self.categories_button = push_button(tr("Categories"), role="tab")
        self.categories_button.setCheckable(True)
        self.categories_button.setAutoExclusive(False)
        self.bring_button = push_button(tr("Bring in…"), self.choose_list, "quiet")
        self.bring_button.setToolTip(
            tr("A registration list or a report of a call; Ctrl+V takes what was copied")
        )
        self.doubts_button = push_button("", self._show_doubts, "quiet")
        self.identify_button = push_button(tr("Confirm name  Space"), self.identify, "quiet")
        self.hint = text_label("", "small", wraps=True)
        self.empty = text_label(
            tr(
                "Nobody yet. Drop a list or a report of a call on the "
                "window, paste what you copied with {key}, or type names "
                "below. Who speaks can also come in during the call.",
                key=native("Ctrl+V"),
            ),
            "soft",
            wraps=True,
        )
        beside = (self.doubts_button, self.bring_button, self.categories_button)
        self.said = QWidget()
        lay_row(self.said, (self.hint, 1), self.identify_button)
        self.stack(self.empty, self.said, self.add_row, filter_hint=tr("Filter…"), beside=beside)
        self.on_key(QKeySequence.StandardKey.Paste, self.paste)

    def refresh(self) -> None:
        """Show what the session holds."""
        everyone = self.desk.state.all(Participant)
        self.model.show(everyone)
        self.title.setText(tr("Participants · {count}", count=len(everyone)))
        self.empty.setVisible(not everyone)
        self.add_row.show_categories(self.desk.state.all(Category))
        unknown = sum(one.to_identify for one in everyone)
        self.doubts_button.setText(tr("{n} to identify|{n} to identify", unknown))
        self.doubts_button.setVisible(bool(unknown))
        self._on_selected()

    def choose_list(self) -> None:
        """Ask which list or report is to be brought in."""
        path = ask_list_path(self)
        if path is not None:
            bring_in(self.desk, path)

    def paste(self) -> None:
        """Show what was copied elsewhere as the people it names."""
        text = QApplication.clipboard().text()
        if text.strip():
            bring_in_pasted(self.desk, text)

    def identify(self) -> None:
        """Say of those selected that they are who their names say."""
        ids = [one.id for one in self.selected_rows() if one.to_identify]
        if ids:
            self.refuse(
                self.change(tr("Names confirmed"), lambda state: commands.identify(state, ids))
            )

    def repaint_categories(self) -> None:
        """Show the categories' words as they are now."""
        self.model.say_all_changed()

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a participant who has not spoken."""
        return tr("Participant removed"), lambda state: commands.remove_participant(state, id_)

    def add_typed(self, typed: Sequence[str]) -> str:
        """Add somebody in the category chosen; returns why that was refused, or nothing."""
        name, organization = (text.strip() for text in typed)
        id_, category = new_id(), self.add_row.category
        return self.add(
            tr("Participant added"),
            id_,
            lambda state: commands.add_to_roster(state, id_, name, organization, category),
        )

    def _on_selected(self) -> None:
        super()._on_selected()
        rows = self.selected_rows()
        is_doubted = any(one.to_identify for one in rows)
        self.identify_button.setVisible(is_doubted)
        said = (
            tr(
                "{n} selected · type the first letters of a category to give "
                "it to all|{n} selected · type the first letters of a "
                "category to give it to all",
                len(rows),
            )
            if len(rows) > 1 and self.desk.state.all(Category)
            else ""
        )
        self.hint.setText(said)
        self.said.setVisible(bool(said) or is_doubted)

    def _show_doubts(self) -> None:
        """Show only those who are to be identified, or everybody again."""
        is_shown = self.filter_line.text() == _unknown()
        self.filter_line.setText("" if is_shown else _unknown())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.selectRow(0)

    def _columns(self) -> list[TableColumn[Participant]]:
        def text(field: str) -> TableColumn[Participant]:
            return self.text_column(tr(label_of(Participant, field)), field)

        return [
            text("honorific"),
            replace(text("name"), hint=self._also_written),
            text("organization"),
            TableColumn(tr("Category"), self._category_of, self._set_category),
            text("speaks_for"),
            TableColumn(tr("Also known as"), _aliases_of, self._set_aliases),
            self.text_column(tr("Pronounced"), "pronunciation"),
        ]

    def _also_written(self, one: Participant) -> str:
        """Return how else somebody is written in what was merged; nothing for most."""
        others = also_written(self.desk.state, one.id)
        if not others:
            return ""
        said = tr("also written: {others}", others=", ".join(others))
        return f"{one.name}\n{said}"

    def correct(self, title: str, one: Participant, **fields: Any) -> str:
        """Change fields of a participant; returns why that was refused, or nothing."""
        return self.change(
            tr("Participant: {title}", title=title),
            lambda state: commands.change_participant(state, one.id, **fields),
        )

    def _category_of(self, one: Participant) -> str:
        category = self.desk.state.find(Category, one.category)
        return category.singular if category else ""

    def _set_category(self, one: Participant, text: str) -> str:
        return self.correct(tr("Category"), one, category=self._category_called(text))

    def _give_category(self, text: str) -> None:
        """Give everybody selected a category, in one step."""
        ids, category = [one.id for one in self.selected_rows()], self._category_called(text)
        name = tr("Participant: {words}", words=tr("Category"))
        self.refuse(self.change(name, lambda state: commands.give_category(state, ids, category)))

    def _category_called(self, text: str) -> str:
        every = self.desk.state.all(Category)
        return next((one.id for one in every if text and one.singular == text), "")

    def _set_aliases(self, one: Participant, text: str) -> str:
        aliases = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
        return self.correct(tr("Also known as"), one, aliases=aliases)

    def _choices(self) -> Sequence[tuple[str, QIcon]]:
        every = self.desk.state.all(Category)
        return [*((one.singular, QIcon()) for one in every), ("", QIcon())]


def _aliases_of(one: Participant) -> str:
    return ", ".join(one.aliases)
