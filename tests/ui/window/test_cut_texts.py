"""No label, button or box of choices has less room than its words need, in any room and size."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QRadioButton, QWidget

from tests.ui.hands import Hands
from townnotes_ui.widgets.small import ElidedLabel

SIZES = ((1366, 768), (1280, 720), (911, 512), (683, 384))
"""The last two are a laptop’s at 150 % and at 200 %."""
ROOMS = ("prepare", "floor", "review", "summary")
VIEWS = range(4)
ARROW = 24
"""The room for the arrow of a box of choices."""


def cut_in(window: QWidget) -> list[str]:
    """Return the words in a window that have no room, with what they have and what they need."""
    widgets = [one for one in window.findChildren(QWidget) if one.isVisible()]
    return [
        f"{type(one).__name__} “{text}”: {has}, needs {needs}"
        for one in widgets
        for text, has, needs in [_measured(one)]
        if text and has < needs
    ]


def _measured(one: QWidget) -> tuple[str, int, int]:
    """Return a widget’s words, the room there is for them and the room they need, in pixels."""
    match one:
        case ElidedLabel():
            return "", 0, 0
        case QLabel() if one.wordWrap():
            return one.text(), one.height(), one.heightForWidth(one.width())
        case QLabel() | QCheckBox() | QRadioButton():
            return one.text(), one.width(), one.sizeHint().width()
        case QAbstractButton():
            return one.text(), one.width(), one.minimumSizeHint().width()
        case QComboBox():
            words = one.fontMetrics().horizontalAdvance(one.currentText())
            return one.currentText(), one.width(), words + ARROW
        case _:
            return "", 0, 0


def nothing_is_cut(hands: Hands) -> None:
    """Wait until all is laid out, and see that no words are cut then."""

    def looked() -> None:
        assert cut_in(hands.window) == []

    hands.qtbot.waitUntil(looked)


@pytest.fixture
def call(hands: Hands) -> Hands:
    """Have notes of a call in its middle, with long names."""
    hall = hands.townhall
    hall.speaks(
        hall.participant("María Fernanda Oliveira da Silva", organization="Union of Dock Workers"),
        "!expressed concern about night work at the quays #pay", "longer breaks #quiet",
    )  # fmt: skip
    hands.adds("kov", "oko")
    hands.next()
    hands.types("better light at the quays #pay\n")
    return hands


# L12
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("room", ROOMS)
def test_no_words_are_cut_in_any_room(call: Hands, room: str, size: tuple[int, int]) -> None:
    call.window.resize(*size)
    call.window.show_room(room)

    nothing_is_cut(call)


# L12
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", VIEWS)
def test_no_words_are_cut_in_any_view_of_review(
    call: Hands, view: int, size: tuple[int, int]
) -> None:
    call.window.resize(*size)
    call.window.show_room("review")
    call.window.rooms.review.show_view(view)

    nothing_is_cut(call)
