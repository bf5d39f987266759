"""Turns a Qt model's rows into other rows, telling the views of each step before and after."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

from townnotes_ui.models.rows import Change, Insert, Move, Remove, steps_between



def become(
    model: QAbstractItemModel,
    held: list[Row],
    rows: Sequence[Row],
    key: Callable[[Row], str],
    say_changed: Callable[[int], None],
) -> None:
    """Make the model's own list `held` into `rows`, so that selection and place are kept."""
    for step in list(steps_between(held, rows, key)):
        match step:
            case Remove(at):
                model.beginRemoveRows(QModelIndex(), at, at)
                del held[at]
                model.endRemoveRows()
            case Move(at, to):
                # Qt counts the goal with the moved row still in its old place.
                before = to + 1 if to > at else to
                model.beginMoveRows(QModelIndex(), at, at, QModelIndex(), before)
                held.insert(to, held.pop(at))
                model.endMoveRows()
            case Insert(at, row):
                model.beginInsertRows(QModelIndex(), at, at)
                held.insert(at, row)
                model.endInsertRows()
            case Change(at, row):
                held[at] = row
                say_changed(at)
