"""PySide6 6.12 lost a reference to None at each call on Python 3.11; this one must not."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_qt_calls_do_not_use_none_up(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for number in range(500):
        label.setText(str(number))
        label.update()

    assert abs(sys.getrefcount(None) - before) < 100
