"""Two laptops at one townhall: two real windows on two files, and one folder."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import CTRL, Hands
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.speakers import open_intervention, waiting
from townnotes_ui.desk import Desk
from townnotes_ui.window.main_window import MainWindow


class Laptop(Hands):
    """Somebody at a laptop of their own; its clock is the townhall's."""

    @classmethod
    def opened(cls, name: str, townhall: Townhall, place: Path, qtbot: QtBot) -> "Laptop":
        """Open the townhall on the Floor, and share it."""
        one = cls.with_window(name, townhall, qtbot)
        one.window.folder.share(place, with_private=False)
        sharing = one.window.folder.sharing
        assert sharing is not None
        one.until(lambda: sharing.has_looked and sharing.owed == 0)
        return one

    @classmethod
    def with_window(cls, name: str, townhall: Townhall, qtbot: QtBot) -> "Laptop":
        """Open the townhall on the Floor."""
        desk = Desk(name)
        window = MainWindow(desk)
        window.show_room("floor")
        desk.open(townhall.session)
        window.resize(1100, 700)
        with qtbot.waitExposed(window):
            window.show()
        window.go_on()
        return cls(window, desk, townhall, qtbot)

    @property
    def notice(self) -> str:
        return self.window.notice.text

    def at(self) -> "Laptop":
        """Sit down at it."""
        self.window.activateWindow()
        self.floor.go_to_note()
        self.until(lambda: self.is_in_note)
        return self

    @property
    def live(self) -> str:
        """Who has the floor on this screen, by name."""
        one = open_intervention(self.state)
        speaker = self.state.find(Participant, one.speaker) if one else None
        return speaker.name if speaker else ""

    def next(self) -> None:
        """Press Next, without looking at the other window."""
        self.at().press(Qt.Key.Key_Return, CTRL)

    def speakers(self) -> list[str]:
        """Return who waits, by name; of joined ones the one that is shown."""
        found = (self.state.find(Participant, one.participant) for one in waiting(self.state))
        return [one.name for one in found if one]

    def turns(self) -> list[tuple[str, int | None, int | None]]:
        """Return each turn: whose, and from when to when."""
        every = self.state.all(Intervention)
        speakers = [self.state.find(Participant, one.speaker) for one in every]
        return [
            (who.name if who else "", one.began, one.ended)
            for who, one in zip(speakers, every, strict=True)
        ]

    def noted(self) -> list[str]:
        """Return all that is noted of the turns, in no order."""
        every = self.state.all(Intervention)
        return sorted(one.text for turn in every for one in self.state.points_of(turn.id))

    def closes(self) -> None:
        self.floor.note.keeper.save()
        self.window.close()
        self.window.close()
        self.window.deleteLater()


class Two:
    """Ann began the townhall, Bea has a copy of it; time passes on both laptops alike."""

    def __init__(self, ann: Laptop, bea: Laptop) -> None:
        self.ann = ann
        self.bea = bea

    def later(self, seconds: float) -> None:
        for one in (self.ann, self.bea):
            one.townhall.later(seconds)

    def meet(self) -> None:
        """Wait until each has what the other has written."""
        ann, bea = self.ann, self.bea
        ann.until(lambda: ann.turns() == bea.turns() and ann.noted() == bea.noted())
