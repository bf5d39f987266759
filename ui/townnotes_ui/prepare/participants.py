"""The participants and their categories: who may speak, for whom, and how long."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from townnotes.domain.commands import participants as commands
from townnotes.domain.commands.speaking_time import PRESETS
from townnotes.domain.dates import read_length
from townnotes.domain.entities import Category, Participant
from townnotes.domain.fields import label_of
from townnotes.domain.floor.also_written import also_written
from townnotes.domain.floor.timer import as_clock
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError
from townnotes_ui.bring_in.opening import bring_in, bring_in_pasted
from townnotes_ui.desk import Command, Desk
from townnotes_ui.files import ask_list_path
from townnotes_ui.prepare.presets_sheet import use_preset, words_of
from townnotes_ui.prepare.table_panel import AddRow, TablePanel
from townnotes_ui.widgets.parts import lay_row, push_button
from townnotes_ui.widgets.table import CellChoiceDelegate, TableColumn, TableModel
from townnotes_ui.wording import tr

_CATEGORY = 3
_WIDTHS = (84, 200, 236, 140, 160, 170, 120)
_OPENING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CATEGORY_WIDTHS = (200, 200, 132, 96, 112, 160)


class Participants(TablePanel[Participant]):
    """The table of participants, filtered while one types, edited in place."""

    follows = frozenset({Participant.entity, Category.entity, "link"})

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        super().__init__(
            desk, self.tr("Participants"), TableModel(self._columns(), lambda one: one.id)
        )
        self.table.setItemDelegateForColumn(
            _CATEGORY, CellChoiceDelegate(self._choices, self.table)
        )
        self.table.widths(_WIDTHS, stretch=2)
        self.add_row = AddRow(
            (self.tr("Name"), self.tr("Organization")), self.tr("Add participant"), self._add
        )
        self.categories_button = push_button(self.tr("Categories"), role="tab")
        self.categories_button.setCheckable(True)
        self.bring_button = push_button(self.tr("Bring in…"), self.choose_list, "quiet")
        self.bring_button.setToolTip(
            self.tr("A registration list or a report of a call; Ctrl+V takes what was copied")
        )
        beside = QWidget()
        lay_row(beside, self.bring_button, self.categories_button, space=8)
        self.stack(self.add_row, filter_hint=self.tr("Filter…"), beside=beside)
        pasted = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.table)
        pasted.setContext(Qt.ShortcutContext.WidgetShortcut)
        pasted.activated.connect(self.paste)

    def refresh(self) -> None:
        """Show what the session holds."""
        everyone = self.desk.state.all(Participant)
        self.model.show(everyone)
        self.title.setText(self.tr("Participants · {}").format(len(everyone)))

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

    def repaint_categories(self) -> None:
        """Show the categories' words as they are now."""
        if self.model.rowCount():
            self.model.say_changed(0, self.model.rowCount() - 1)

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a participant who has not spoken."""
        return self.tr("Participant removed"), lambda state: commands.remove_participant(state, id_)

    def _columns(self) -> list[TableColumn[Participant]]:
        def text(field: str) -> TableColumn[Participant]:
            return self.text_column(tr(label_of(Participant, field)), field)

        return [
            text("honorific"),
            replace(text("name"), hint=self._also_written),
            text("organization"),
            TableColumn(self.tr("Category"), self._category_of, self._set_category),
            text("speaks_for"),
            TableColumn(self.tr("Also known as"), _aliases_of, self._set_aliases),
            self.text_column(self.tr("Say it"), "pronunciation"),
        ]

    def _also_written(self, one: Participant) -> str:
        """Return how else somebody is written in what was merged; nothing for most."""
        others = also_written(self.desk.state, one.id)
        if not others:
            return ""
        said = self.tr("also written: {}").format(", ".join(others))
        return f"{one.name}\n{said}"

    def correct(self, title: str, one: Participant, **fields: Any) -> str:
        """Change fields of a participant; returns why that was refused, or nothing."""
        return self.change(
            self.tr("Participant: {}").format(title),
            lambda state: commands.change_participant(state, one.id, **fields),
        )

    def _category_of(self, one: Participant) -> str:
        category = self.desk.state.find(Category, one.category)
        return category.singular if category else ""

    def _set_category(self, one: Participant, text: str) -> str:
        found = next((c for c in self.desk.state.all(Category) if c.singular == text), None)
        return self.correct(self.tr("Category"), one, category=found.id if found else "")

    def _set_aliases(self, one: Participant, text: str) -> str:
        aliases = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
        return self.correct(self.tr("Also known as"), one, aliases=aliases)

    def _choices(self) -> Sequence[tuple[str, QIcon]]:
        every = self.desk.state.all(Category)
        return [("", QIcon()), *((one.singular, QIcon()) for one in every)]

    def _add(self, typed: Sequence[str]) -> str:
        name, organization = (text.strip() for text in typed)
        id_ = new_id()
        return self.add(
            self.tr("Participant added"),
            id_,
            lambda state: commands.add_to_roster(state, id_, name, organization),
        )


def _aliases_of(one: Participant) -> str:
    return ", ".join(one.aliases)


class PresetBox(QComboBox):
    """A list to choose from that stands on nothing: limits may be changed one by one afterwards."""

    chosen = Signal(str)
    """The id of a preset."""

    def __init__(self) -> None:
        super().__init__()
        for one in PRESETS:
            self.addItem(words_of(one), one.id)
            self.setItemData(self.count() - 1, one.source, Qt.ItemDataRole.ToolTipRole)
        words = self.tr("Time limits as in…")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setCurrentIndex(-1)
        self.setMinimumContentsLength(len(words))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 32)
        self.activated.connect(self._choose)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Open the list: an arrow must not give the limits of whatever comes next."""
        if e.key() in _OPENING:
            self.showPopup()
        elif e.key() == Qt.Key.Key_Escape or not e.text().strip():
            super().keyPressEvent(e)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to what can be scrolled."""
        e.ignore()

    def _choose(self, place: int) -> None:
        self.setCurrentIndex(-1)
        self.chosen.emit(PRESETS[place].id)


class Categories(TablePanel[Category]):
    """The few categories of a townhall, in the order in which the summary names them."""

    follows = frozenset({Participant.entity, Category.entity, "link"})

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        super().__init__(
            desk, self.tr("Categories"), TableModel(self._columns(), lambda one: one.id)
        )
        self.table.widths(_CATEGORY_WIDTHS, stretch=1)
        self.add_row = AddRow(
            (self.tr("One: stakeholder"), self.tr("Several: stakeholders")),
            self.tr("Add category"),
            self._add,
        )
        self.preset_box = PresetBox()
        self.preset_box.chosen.connect(self._use_preset)
        self.stack(self.add_row, beside=self.preset_box)

    def refresh(self) -> None:
        """Show what the session holds."""
        self.model.show(self.desk.state.all(Category))

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a category nobody belongs to."""
        return self.tr("Category removed"), lambda state: commands.remove_category(state, id_)

    def _columns(self) -> list[TableColumn[Category]]:
        return [
            self.text_column(self.tr("Singular"), "singular"),
            self.text_column(self.tr("Plural"), "plural"),
            TableColumn(
                self.tr("Takes the floor"),
                lambda one: self.tr("yes") if one.took_the_floor else self.tr("no"),
                lambda one, tick: self.correct(
                    self.tr("Takes the floor"), one, took_the_floor=bool(tick)
                ),
                check=lambda one: one.took_the_floor,
            ),
            self._length(self.tr("Time"), "limit"),
            self._length(self.tr("For a group"), "group_limit"),
            self._length(self.tr("Reply, point of order"), "reply_limit"),
        ]

    def _length(self, title: str, field: str) -> TableColumn[Category]:
        def read(one: Category) -> str:
            seconds = getattr(one, field)
            return "" if seconds is None else as_clock(seconds * 1000)

        def write(one: Category, text: str) -> str:
            try:
                seconds = read_length(text)
            except RuleError as refusal:
                return str(refusal)
            return self.correct(title, one, **{field: seconds})

        return TableColumn(title, read, write, is_number=True)

    def correct(self, title: str, one: Category, **fields: Any) -> str:
        """Change fields of a category; returns why that was refused, or nothing."""
        return self.change(
            self.tr("Category: {}").format(title),
            lambda state: commands.change_category(state, one.id, **fields),
        )

    def _use_preset(self, id_: str) -> None:
        self.refuse(use_preset(self.desk, id_))

    def _add(self, typed: Sequence[str]) -> str:
        singular, plural = typed
        id_ = new_id()
        return self.change(
            self.tr("Category added"),
            lambda state: commands.add_category(state, id_, singular, plural, took_the_floor=True),
        )
