"""The menu of one thing in the window, such as a row or a card: what the table has for its kind."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from townnotes_ui.actions.keys import as_written, keys_text, native
from townnotes_ui.actions.menus import BETWEEN, MENUS
from townnotes_ui.actions.table import ACTIONS, ROW_ACTIONS, Action
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.menu import RoomMenu

BY_ID: Mapping[str, Action] = {row.id: row for row in (*ACTIONS, *ROW_ACTIONS)}
Do = Callable[[Action, tuple[str, ...]], None]
"""Does a row of the table; the id of the thing is given where the action takes one."""


class PlaceMenu(RoomMenu):
    """Made anew each time it opens; an action that takes an id is given that of the thing."""

    def __init__(self, window: QWidget, kind: str, id_: str, do: Do) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Menu"))
        add_entries(self, kind, id_, do)


def add_entries(menu: QMenu, kind: str, id_: str, do: Do) -> None:
    """Put what the table has for a kind of thing at the end of a menu."""
    for row_id in MENUS[kind]:
        if row_id == BETWEEN:
            menu.addSeparator()
            continue
        row = BY_ID[row_id]
        call = partial(do, row, (id_,) if row.takes_id else ())
        menu.addAction(_with_keys(row), call).setObjectName(row.id)


def _with_keys(row: Action) -> str:
    """Return an action's words, and after a tab, as a menu takes them, its keys."""
    words = tr(row.text)
    is_own = row in ROW_ACTIONS
    keys = native(as_written(row.shown)) if is_own else keys_text(row).split(", ")[0]
    return f"{words}\t{keys}" if keys else words
