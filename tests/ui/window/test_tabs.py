"""The tabs of the rooms: what is chosen is bold, and no letter of it is cut."""

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from tests.ui.hands import Hands
from townnotes_ui.look import set_role
from townnotes_ui.widgets.parts import push_button


def test_a_tab_has_room_for_its_words_in_bold_before_it_is_chosen(hands: Hands) -> None:
    tabs = [one for one in hands.window.bar.findChildren(QPushButton) if one.isCheckable()]
    assert len(tabs) == 4
    plain = push_button("I", parent=hands.window.bar)
    set_role(plain, "tab")
    frame = plain.sizeHint().width() - plain.fontMetrics().horizontalAdvance("I")
    for tab in tabs:
        tab.setChecked(False)
        bold = QFont(tab.font())
        bold.setWeight(QFont.Weight.DemiBold)
        assert tab.sizeHint().width() >= frame + QFontMetrics(bold).horizontalAdvance(tab.text())
