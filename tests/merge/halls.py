"""Sessions of several note-takers in real files, for the tests of merging."""

import shutil
from pathlib import Path

from tests.builders import Townhall
from townnotes.domain.entities import Category
from townnotes.merge.links import link_all
from townnotes.merge.proposals import Comparison, compare
from townnotes.merge.recording_reading import read_sources
from townnotes.session import Session

SPEAKERS = [f"{first} {last}" for last in ("Diallo", "Berg", "Horvat", "Moreau", "Okoye")
            for first in ("Amina", "Juan", "Lena", "Taras", "Wei", "Zoe", "Ivo")]  # fmt: skip


def note_all(hall: Townhall, names: list[str], *, heard_by: str = "") -> None:
    hall.theme("Gender")
    category = hall.category("stakeholder", "stakeholders")
    for at, name in enumerate(names):
        who = hall.participant(name, category=category.id)
        hall.speaks(who, f"welcomed the text {heard_by}")
        hall.later(2 + at % 5 * 7)


def continue_in(hall: Townhall, copy: Path, names: list[str], author: str = "d") -> None:
    """Let somebody else go on in a copy of the file, and take what they noted in."""
    shutil.copy(hall.session.path, copy)
    other = Session.open(copy, author * 32, wall_clock=lambda: hall.time)
    mine, hall.session = hall.session, other
    for at, name in enumerate(names, start=5):
        category = hall.state.all(Category)[0].id
        hall.speaks(hall.participant(name, category=category), "welcomed the text ")
        hall.later(2 + at % 5 * 7)
    hall.session = mine
    hall.session.take_in(other.state.registers())
    other.close()


def merge(into: Townhall, *others: Townhall) -> Comparison:
    for other in others:
        into.session.take_in(other.state.registers())
    found = compared(into)
    into.do(link_all(found.sure), "Merge")
    return found


def compared(hall: Townhall) -> Comparison:
    return compare(*read_sources([hall.state]))
