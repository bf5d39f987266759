"""What hands do at the quick-tag panel, and what stands there."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from tests.ui.hands import NO_KEY, Hands
from tests.ui.menu_hands import right_click, take
from townnotes_ui.floor.themes.panel import ThemesPanel


def begin(hands: Hands, *typed: str) -> None:
    """Give somebody the floor, and note a line."""
    hands.adds("kov")
    hands.next()
    for one in typed:
        hands.types(one)


def panel_of(hands: Hands) -> ThemesPanel:
    return hands.floor.themes


def worn(hands: Hands) -> list[str]:
    hands.saves()
    return hands.themes(hands.points()[-1])


def shown(hands: Hands) -> list[str]:
    return [row.label for row in panel_of(hands).model.rows]


def index_of(hands: Hands, label: str) -> QModelIndex:
    panel = panel_of(hands)
    return panel.model.index(shown(hands).index(label), 0)


def click(hands: Hands, label: str) -> None:
    panel = panel_of(hands)
    at = panel.list.visualRect(index_of(hands, label)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, NO_KEY, at)


def choose(hands: Hands, label: str, what: str) -> None:
    """Choose from the menu of a theme, as a right click opens it."""
    panel = panel_of(hands)
    at = panel.list.visualRect(index_of(hands, label)).center()
    take(right_click(panel.list.viewport(), at), what)
