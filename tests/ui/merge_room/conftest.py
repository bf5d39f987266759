"""The merge room in a real window, beside Bea's notes in a file."""

from collections.abc import Generator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.ui.hands import CTRL, NO_KEY, SHIFT, Hands
from tests.ui.merge_room.two_takers import ann_s, bea_s
from townnotes_ui.merge_room.room import MergeRoom
from townnotes_ui.merge_room.rows import TrackRow
from townnotes_ui.review.room import ReviewRoom


class Merge:
    """The merge room, and fingers on it."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.said: list[str] = []
        hands.desk.noticed.connect(self.said.append)

    @property
    def review(self) -> ReviewRoom:
        review = self.hands.window.rooms.review
        assert isinstance(review, ReviewRoom)
        return review

    @property
    def room(self) -> MergeRoom:
        return self.review.merge

    def opens(self) -> None:
        """Go there by key, and wait until what is here was looked at."""
        with self.hands.qtbot.waitSignal(self.room.compared):
            self.hands.press(Qt.Key.Key_M, CTRL | SHIFT)

    def reads(self, *paths: Path) -> None:
        """Look at files, as if they were dropped there."""
        if self.hands.window.room != "review":
            self.opens()
        with self.hands.qtbot.waitSignal(self.room.compared):
            self.room.read(paths)

    def is_refused(self, path: Path) -> str:
        """Look at a file that is refused; returns what is said."""
        self.opens()
        with self.hands.qtbot.waitSignal(self.room.comparing.failed):
            self.room.read([path])
        return self.room.start.refusal.text()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.room.list, key, modifiers)

    def chooses(self, name: str) -> None:
        """Select the row of somebody, or of a value."""
        rows = self.rows
        at = next(n for n, row in enumerate(rows) if name in names_of(row))
        self.room.list.go_to(at)

    def takes_in(self) -> None:
        with self.hands.qtbot.waitSignal(self.room.compared):
            self.room.side.take_in_button.click()

    def takes_back(self) -> None:
        with self.hands.qtbot.waitSignal(self.room.compared):
            self.room.take_back()

    @property
    def rows(self) -> Sequence[TrackRow]:
        return self.room.list.rows.rows

    @property
    def current(self) -> TrackRow:
        row = self.room.list.current
        assert row is not None
        return row

    @property
    def counts(self) -> list[str]:
        return [one.label.text() for one in self.room.side.counts.values() if not one.isHidden()]


def names_of(row: TrackRow) -> list[str]:
    return [card.name for card in (*row.ours, *row.theirs)]


@pytest.fixture
def merge(hands: Hands) -> Generator[Merge]:
    """Open the window on Ann's notes."""
    ann_s(hands.townhall)
    one = Merge(hands)
    QAbstractItemModelTester(one.room.list.rows, one.room)
    yield one
    one.room.finish()


@pytest.fixture
def bea(tmp_path: Path) -> Path:
    """Return Bea's file."""
    hall = bea_s(tmp_path / "bea.townnotes")
    hall.session.close()
    return hall.session.path
