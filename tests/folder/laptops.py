"""Laptops that share a folder, each with a copy of its own, and a sync tool that is no friend."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from townnotes.domain.registers import Register, encode_value
from townnotes.domain.stamps import StampClock
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.folder.lines import Header
from townnotes.folder.member import News, Parcel
from townnotes.folder.shared import SharedFolder

SESSION = "5" * 32
START = 1_773_237_600_000


class Laptop:
    """One author with what they hold in memory, and their copy of the folder."""

    def __init__(self, place: Path, author: str, session: str = SESSION) -> None:
        self.place = place
        self.author = author
        self.session = session
        self.time = START
        self.state = State()
        self.made: list[Register] = []
        self.damaged = 0
        place.mkdir(parents=True, exist_ok=True)
        self._clock = StampClock(lambda: self.time)
        self.restart()

    def restart(self) -> None:
        """Begin anew with nothing but what was committed."""
        header = Header(self.session, self.author, self.author.title(), "3rd virtual townhall")
        # In these tests a second look may come at once.
        self.folder = SharedFolder(self.place, header, now=lambda: self.time, clock=_Ticks())
        held = list(self.state.registers())
        self.folder.know(held)
        self.look()
        self.folder.give(Parcel(list(self.state.registers())))

    def writes(self, id_: str, field: str, value: object) -> Register:
        self.time += 7
        text = encode_value(value)
        one = Register("point", id_, field, self.author, self._clock.next(), text)
        self.state.apply([one])
        self.made.append(one)
        self.folder.give(Parcel([one]))
        return one

    @property
    def texts(self) -> set[object]:
        """The texts of all points there are."""
        return {self.state.value(id_, "text", "") for id_, _, _ in self.held}

    def look(self) -> News:
        news = self.folder.look()
        self._clock.see(max((one.stamp for one in news.registers), default=0))
        self.state.apply(news.registers)
        self.damaged = news.damaged
        return news

    def write(self) -> bool:
        try:
            self.folder.write()
        except FileError:
            return False
        return True

    @property
    def held(self) -> dict[tuple[str, str, str], Register]:
        return {one.key: one for one in self.state.registers()}


class _Ticks:
    """A clock that is a minute later each time it is asked."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 60
        return self.now


def deliver_all(laptops: Iterable[Laptop]) -> None:
    """Bring every file everywhere, whole, as a sync tool does when it has caught up.

    A file is its author's: copies elsewhere become what it is there.
    """
    every = list(laptops)
    for one in every:
        one.write()
    for one in every:
        for other in every:
            if other is not one:
                shutil.copyfile(one.folder.own, other.place / one.folder.own.name)


def catch_up(laptops: Iterable[Laptop]) -> None:
    """Deliver and look until nobody finds anything new."""
    every = list(laptops)
    for _ in range(6):
        deliver_all(every)
        if not sum(len(one.look().registers) for one in every):
            return
    raise AssertionError("the laptops never come to rest")
