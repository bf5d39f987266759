"""The menu of a misspelt word: what it may be meant for, and to take it among one's own words."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from townnotes.spelling.words import SpeltWord
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.spelling.speller import speller_of
from townnotes_ui.widgets.menu import RoomMenu

Mend = Callable[[str], object]


class MenuPlace(NamedTuple):
    """Where on the screen a menu is asked for, and what it is of: a kind of place and an id."""

    at: QPoint
    kind: str = ""
    id: str = ""


class SpellingMenu(RoomMenu):
    """Suggestions first, ready for Enter; below them what the menu of the place has."""

    def __init__(
        self, desk: Desk, field: QWidget, word: SpeltWord, better: Sequence[str], mend: Mend
    ) -> None:
        super().__init__(field)
        self.setAccessibleName(tr("Spelling of “{word}”", word=word.text))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for one in better:
            # Qt takes an ampersand for the mark of a key.
            action = self.addAction(one.replace("&", "&&"))
            action.setFont(bold)
            action.triggered.connect(partial(mend, one))
        if not better:
            self.addAction(tr("No suggestions")).setEnabled(False)
        self.addSeparator()
        add = self.addAction(tr("Add to dictionary"))
        add.triggered.connect(partial(speller_of(desk).add, word.text))
        self.setActiveAction(next(one for one in self.actions() if one.isEnabled()))


def offer(desk: Desk, field: QWidget, word: SpeltWord, asked: MenuPlace, mend: Mend) -> None:
    """Open the menu at a place on the screen, once the suggestions are there.

    `mend` is called with the word that is taken.
    """

    def show(better: Sequence[str]) -> None:
        if field.isVisible():
            menu = SpellingMenu(desk, field, word, better, mend)
            if asked.kind:
                menu.addSeparator()
                desk.entries_wanted.emit(menu, asked.kind, asked.id)
            menu.popup(asked.at)

    speller_of(desk).suggest(word, show)
