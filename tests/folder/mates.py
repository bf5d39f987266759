"""Somebody else at the same townhall: a real file, shared through the same folder."""

import shutil
from pathlib import Path

from tests.builders import Townhall
from townnotes.domain.entities import Point
from townnotes.session import Session
from townnotes.sharing import Outbox, begin_place, open_folder


class Mate:
    """A colleague with a laptop, without a window: gives and takes when told to."""

    def __init__(
        self, hall: Townhall, folder: Path, name: str = "Bea Mate", *, with_private: bool = False
    ) -> None:
        self.hall = hall
        place = begin_place(hall.state, folder, with_private=with_private)
        self.folder = open_folder(hall.session, place, name, "3rd virtual townhall")
        self.outbox = Outbox(
            hall.session, with_private=with_private, clock=lambda: hall.time / 1000
        )
        self.turned: frozenset[str] = frozenset()
        everything = self.outbox.all()
        self.folder.know(everything)
        self.takes()
        self.folder.give(self.outbox.parcel_of(everything))
        self.folder.write()

    @classmethod
    def with_copy(cls, hall: Townhall, folder: Path, author: str, name: str = "Bea Mate") -> "Mate":
        """Have a colleague open a copy of the file."""
        path = hall.session.path.with_name(f"{author}.townnotes")
        shutil.copy(hall.session.path, path)
        return cls(Townhall.reopened(path, author, hall.time), folder, name)

    @property
    def session(self) -> Session:
        return self.hall.session

    @property
    def texts(self) -> list[str]:
        return [one.text for one in self.hall.state.all(Point)]

    def gives(self) -> None:
        """Give everything, as whoever has left the line."""
        parcel = self.outbox.take(is_last=True)
        if parcel is not None:
            self.turned |= self.folder.give(parcel)
        self.folder.write()

    def takes(self) -> None:
        news = self.folder.look()
        with self.outbox.passed_over():
            self.session.take_in(news.registers)

    def types(self, text: str) -> Point:
        point = self.hall.types(text)
        self.gives()
        return point

    def leaves(self) -> None:
        self.gives()
        self.folder.leave()
        self.session.close()
