"""A person who words the stress session in the round, by keys: what they press is counted."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from townnotes.domain.entities import Point
from townnotes.domain.state import State
from townnotes_ui.wording_round.room import WordingRoom

STRESS = "data/hurried/a3_stress.json"
MOST_KEYS = 300
Key = Qt.Key


class Decision(NamedTuple):
    """The key of a stance and the words typed; without words the point is joined with the first."""

    stance: str
    words: str


DECISIONS = {
    "x1": Decision("7", "the need for quotas, as women are half of water users and 10 per cent of "
                        "decision makers"),
    "x4": Decision("", ""),
    "x7": Decision("8", "tokenism"),
    "x21": Decision("5", "access for all without exception, regardless of status"),
    "x23": Decision("7", "the need to check what citizen science finds"),
    "x32": Decision("7", "that only a quarter of the 500 billion needed a year is available"),
    "x35": Decision("8", "the absence of local governments from the follow-up"),
    "x38": Decision("8", "the lack of land rights, while women are included in paragraph 3"),
    "x39": Decision("8", "the silence of the text on violence against women at water points"),
    "x40": Decision("8", "mercury from mining in rivers, which makes indigenous peoples sick"),
    "x41": Decision("5", "the protection of defenders, three of whom were killed in a month"),
    "x44": Decision("8", "the silence on access to water in informal settlements, which they had "
                         "raised three times"),
    "x45": Decision("9", "evictions in the name of river protection"),
    "x46": Decision("3", "a youth forum each year rather than a youth seat"),
    "x49": Decision("5", "the protection of workers in sanitation, with a reference to ILO 190"),
    "x55": Decision("8", "weak groundwater monitoring, with no data in 40 per cent of countries"),
    "x59": Decision("8", "schools without toilets, which are one in three"),
    "x62": Decision("7", "that wording can be adjusted, while no new paragraph can be added"),
    "x66": Decision("7", "the need for a complaints mechanism, without which the Compact would be "
                         "toothless"),
    "x67": Decision("8", "the lack of ambition, timelines, money and teeth in a good basis"),
    "x68": Decision("7", "that the private sector is part of the solution and of the problem"),
    "x69": Decision("5", "a level playing field, without opposing regulation"),
}  # fmt: skip
"""What is said of each point that waits, by the id that it has in the file."""


@dataclass
class ScriptedWorder:
    """Works through the round; a point that the script has no words for is put off once."""

    room: WordingRoom
    state: Callable[[], State]
    press_key: Callable[[Qt.Key, Qt.KeyboardModifier], object]
    type_words: Callable[[str], object]
    keys: int = 0
    worded: dict[str, str] = field(default_factory=dict[str, str])
    """The points that got words, with their first text."""
    put_off: set[str] = field(default_factory=set[str])

    def works(self) -> None:
        """Word what waits until only what was put off is left."""
        while self.room.queue.current and self.room.queue.current not in self.put_off:
            self._words(self.room.queue.current)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key that counts."""
        self.keys += 1
        self.press_key(key, modifiers or Qt.KeyboardModifier.NoModifier)

    def _words(self, id_: str) -> None:
        point = self.state().find(Point, id_)
        assert point is not None
        decision = DECISIONS.get(point.source_id)
        if decision is None:
            self.put_off.add(id_)
            self.press(Key.Key_Return)
            return
        self.worded[id_] = point.text
        if not decision.words:
            self.press(Key.Key_J)
            return
        self.press(Key(Key.Key_0 + int(decision.stance)))
        self.press(Key.Key_F2)
        self.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type_words(decision.words)
        assert QApplication.focusWidget() is self.room.words
        self.press(Key.Key_Return)
