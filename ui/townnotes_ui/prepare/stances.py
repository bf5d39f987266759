"""The session's own stances: verbs that are heard here and are not among the common ones."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QWidget

from townnotes.domain.commands.stances import add_stance, change_stance, remove_stance
from townnotes.domain.entities import OwnStance
from townnotes.domain.points.stances import SHORT_MARKS, STANCES, Family
from townnotes.domain.registers import new_id
from townnotes_ui.desk import Command, Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP
from townnotes_ui.prepare.table_panel import AddRow, TablePanel
from townnotes_ui.widgets.choice_box import CellChoiceDelegate
from townnotes_ui.widgets.parts import lay_column, text_label
from townnotes_ui.widgets.table import TableColumn, TableModel

_LIKE, _TAKES = 1, 2
_LEAST_HEIGHT = 72
_WIDTHS = (200, 204, 226, 180, 180)


class Stances(TablePanel[OwnStance]):
    """The table of own stances, edited in place."""

    follows = frozenset({OwnStance.entity})

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        super().__init__(
            desk, tr("Stances of this session"), TableModel(self._columns(), lambda one: one.id)
        )
        self.table.setItemDelegateForColumn(_LIKE, CellChoiceDelegate(_choices, self.table))
        self.table.setItemDelegateForColumn(_TAKES, CellChoiceDelegate(_patterns, self.table))
        self.table.widths(_WIDTHS, stretch=4)
        self.add_row = AddRow(
            ((tr("Stance"), tr("pleaded for")), (tr("As strong as"), tr("urged"))),
            tr("Add stance"),
            self._add,
        )
        self.stack(self.add_row, CommonStances())

    def refresh(self) -> None:
        """Show what the session holds."""
        every = self.desk.state.all(OwnStance)
        self.model.show(every)
        self.title.setText(
            tr(
                "Stances of this session · {count}, beside the {count2} common ones",
                count=len(every),
                count2=len(STANCES),
            )
        )

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a stance; points that have it keep it."""
        return tr("Stance removed"), lambda state: remove_stance(state, id_)

    def correct(self, title: str, one: OwnStance, **fields: Any) -> str:
        """Change a stance; returns why that was refused, or nothing."""
        del title
        return self.change(tr("Stance"), lambda state: change_stance(state, one.id, **fields))

    def _columns(self) -> list[TableColumn[OwnStance]]:
        like, takes = tr("As strong as"), tr("Followed by")
        return [
            self.text_column(tr("Stance"), "words"),
            TableColumn(like, _like, lambda one, text: self.correct(like, one, like=text)),
            TableColumn(
                takes,
                lambda one: _patterns_said()[one.pattern],
                lambda one, text: self.correct(takes, one, pattern=_pattern_of(text)),
            ),
            self._words_column(tr("In French"), "fr"),
            self._words_column(tr("In Spanish"), "es"),
        ]

    def _words_column(self, title: str, code: str) -> TableColumn[OwnStance]:
        return TableColumn(
            title,
            lambda one: one.words_in.get(code) or "",
            lambda one, text: self.correct(title, one, words_in={code: text}),
        )

    def _add(self, typed: Sequence[str]) -> str:
        words, like = typed
        id_ = new_id()
        return self.add(tr("Stance added"), id_, lambda state: add_stance(state, id_, words, like))


def _like(one: OwnStance) -> str:
    """Return the common stance that stands where this one does; it may stand beyond them all."""
    family = [stance for stance in STANCES.values() if stance.family == one.family]
    place = one.strength or 1
    if not family or place > len(family):
        return tr("stronger than {family}", family=family[-1].words) if family else one.family
    return next((stance.words for stance in family if stance.strength == place), family[0].words)


def _patterns_said() -> dict[str, str]:
    """Return what a stance's words take, as it is said to people."""
    return {
        "": "",
        "noun": tr("a thing: … a fund"),
        "to": tr("to: … to build a fund"),
        "that": tr("that: … that funds are short"),
        "-ing": tr("-ing: … building a fund"),
    }


def _pattern_of(said: str) -> str:
    known = {words: pattern for pattern, words in _patterns_said().items()}
    return known.get(said, said)


def _patterns() -> Sequence[tuple[str, QIcon]]:
    return [(words, QIcon()) for words in _patterns_said().values()]


def _choices() -> Sequence[tuple[str, QIcon]]:
    return [(words, QIcon()) for words in STANCES]


class CommonStances(QScrollArea):
    """The stances that every session has, by family from weak to strong, with their short signs."""

    def __init__(self) -> None:
        super().__init__()
        caption = text_label(tr("Common stances, from weak to strong"), "caption")
        how = tr("In a note ! and the first letters, as in !call, or the sign at the line’s start")
        grid = QGridLayout()
        grid.setHorizontalSpacing(STEP * 2)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(1, 1)
        for row, (family, name) in enumerate(_families().items()):
            grid.addWidget(text_label(name, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(_in_order(family), wraps=True, is_plain=True), row, 1)
        self._inside = inside = QWidget()
        parts = (caption, grid, text_label(how, "small", wraps=True), 1)
        lay_column(inside, *parts, edges=(0, STEP * 2, 0, 0))
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Ask for all of it; a low window scrolls it."""
        width = max(1, self.width())
        return QSize(self._inside.sizeHint().width(), self._inside.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be content with a few lines."""
        return QSize(0, _LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew: what is narrower is higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _families() -> dict[Family, str]:
    return {
        "approve": tr("approving"), "ask": tr("asking for"), "emphasize": tr("emphasizing"),
        "concern": tr("doubting"), "inform": tr("telling"), "repeat": tr("repeating"),
    }  # fmt: skip


def _in_order(family: Family) -> str:
    signs = {words: sign for sign, words in SHORT_MARKS.items()}
    mine = [one.words for one in STANCES.values() if one.family == family]
    return "  ·  ".join(f"{words}  {signs[words]}" if words in signs else words for words in mine)
