"""Ann's and Bea's notes of one townhall, each as heard: misspelt, in part, by another clock."""

from pathlib import Path

from tests.builders import Townhall
from townnotes.domain.commands.sessions import add_note_taker
from townnotes.domain.entities import Point
from townnotes.domain.registers import Assign

LATE = 90
HEARD = (
    ("Maria Santos", "Harbour Friends", "M. Santos", "", 0),
    ("Tomáš Novák", "Pier Workers’ Union", "Novak", "", 1),
    ("Lena Berg", "Coastal Youth", "Lena Berg", "Coastal Youth", 2),
    ("Kwame Osei", "World Health Organization", "", "World Health Organization", 1),
    ("Rosa", "", None, "", 0),
    ("Amina Diallo", "Women’s Research Network", "Amina Dialo", "WRN", 3),
    ("Ivo Horvat", "City of Split", "Ivo Horvat", "City of Split", 0),
    ("Juan Pérez Ibarra", "", "Federation speaker", "Trade Federation", 5),
    ("Zoe Moreau", "Island Council", "Z. Moreau", "Island Council", 1),
    ("Wei Chen", "Delta Institute", "Lucía Ortega", "", 1),
    ("Taras Bondar", "River Watch", "Taras Bondar", "River Watch", 0),
    ("Elif Kaya", "Fishers’ Guild", "Kaya", "Fishers’ Guild", 1),
)
"""Who spoke, as Ann and as Bea wrote it, and how many seconds late Bea was; None: missed."""
SAID = (
    "+ the clear structure of the draft", "> a paragraph on the rights of seasonal workers",
    "? how reviews will be financed", "- that small harbours are left out",
    "we need numbers on night shifts and on pay", "> earlier publication of the agenda",
)  # fmt: skip


def ann_s(hall: Townhall) -> None:
    """Have Ann's notes taken in a townhall."""
    _note(hall, "Ann Lindqvist", [(a, org, 0) for a, org, _, _, _ in HEARD], 0)


def bea_s(path: Path, *, is_also_last: bool = True, late: int = LATE) -> Townhall:
    """Return Bea's townhall in a file of its own; her clock is `late` by so many seconds."""
    hall = Townhall(path, author="b" * 32)
    hall.later(late)
    rows = [(b, org, late) for _, _, b, org, late in HEARD]
    if is_also_last:
        rows.append(("Sven Dahl", "Ferry Owners", 0))
    _note(hall, "Bea Okafor", rows, 3)
    return hall


def _note(hall: Townhall, taker: str, rows: list[tuple[str | None, str, int]], turn: int) -> None:
    by = hall.new_id()
    hall.do(add_note_taker(hall.state, by, taker))
    category = hall.category("stakeholder", "stakeholders")
    for at, (name, organization, heard) in enumerate(rows):
        if name is None:
            hall.later(67)
            continue
        fields = {"organization": organization} if organization else {}
        who = hall.participant(name, category=category.id, **fields)
        hall.later(heard)
        lines = [SAID[(at * 2 + n + turn) % len(SAID)] for n in range(1 + (at + turn) % 3)]
        hall.speaks(who, *lines)
        hall.later(7 - heard)
    points = hall.state.all(Point)
    hall.do([Assign(Point.entity, one.id, "by", by) for one in points])
