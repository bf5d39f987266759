"""Builds a room when it is first shown: only the Floor is there before the first paint."""

from PySide6.QtWidgets import QWidget

from townnotes_ui.desk import Desk


def build_room(name: str, desk: Desk) -> QWidget:
    """Return a new room of that name: prepare, floor, review or summary."""
    match name:
        case "prepare":
            from townnotes_ui.prepare.room import PrepareRoom

            return PrepareRoom(desk)
        case "review":
            from townnotes_ui.review.room import ReviewRoom

            return ReviewRoom(desk)
        case "summary":
            from townnotes_ui.summary.room import SummaryRoom

            return SummaryRoom(desk)
        case _:
            from townnotes_ui.floor.room import FloorRoom

            return FloorRoom(desk)
