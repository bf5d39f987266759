"""The tabs of the rooms: what is chosen is bold, and no letter of it is cut."""

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from tests.ui.hands import Hands
from townnotes_ui.widgets.parts import TabButton


def test_no_letter_of_a_chosen_tab_is_cut_whatever_the_font(
    hands: Hands, qapp: QApplication
) -> None:
    before = qapp.font()
    try:
        qapp.setFont(QFont("DejaVu Sans", 11))
        for tab in hands.window.findChildren(TabButton):
            bold = tab.font()
            bold.setWeight(QFont.Weight.DemiBold)
            regular = tab.font()
            regular.setWeight(QFont.Weight.Normal)
            more = QFontMetrics(bold).horizontalAdvance(tab.text())
            less = QFontMetrics(regular).horizontalAdvance(tab.text())
            room = tab.sizeHint().width() - less
            tab.setChecked(not tab.isChecked())
            assert tab.sizeHint().width() >= more + 2 * 13, tab.text()
            assert room >= more - less
    finally:
        qapp.setFont(before)
