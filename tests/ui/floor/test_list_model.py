"""The model of every list keeps Qt's rules, and a view's place."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from townnotes_ui.widgets.list_model import ListModel

Row = tuple[str, int]


def _model() -> ListModel[Row]:
    model: ListModel[Row] = ListModel(lambda row: row[0], lambda row: f"{row[0]} {row[1]}")
    model.begin_with([(sign, 0) for sign in "abcdef"])
    return model


def test_the_model_keeps_qts_rules_through_every_kind_of_step(qtbot: QtBot) -> None:
    model = _model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    for signs in ("bcdefa", "ab", "xaybz", "", "fedcba", "abcdef"):
        model.show([(sign, len(signs)) for sign in signs])
        assert "".join(row[0] for row in model.rows) == signs

    assert tester.model() is model


def test_the_current_row_moves_with_its_contents(qtbot: QtBot) -> None:
    model = _model()
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setCurrentIndex(model.index(2, 0))
    view.selectionModel().select(
        model.index(2, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )

    model.show([(sign, 1) for sign in "cxab"])

    assert view.currentIndex().row() == 0
    assert [index.row() for index in view.selectedIndexes()] == [0]
