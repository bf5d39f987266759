"""From notes to registers, as if they had been recorded in a session of their own.

All ids are made of what the notes say and where: so a file taken in twice adds nothing, and one
that has grown adds what is new. The author is made of the whole text.

Stamps: all registers of a file bear one, just after all that was recorded live. So they are older
than any correction made since, which a second import must not undo; and younger than the live
records they are linked with, of which the earliest speaks for all. Its counter is the number of
lines: notes that have grown say the newest.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from townnotes.domain import entities
from townnotes.domain.commands.records import make
from townnotes.domain.points.marks import read_marks
from townnotes.domain.ranks import ranks_after
from townnotes.domain.registers import Assign, Register, clean_text, encode_value
from townnotes.domain.stamps import COUNTER_BITS
from townnotes.importers.folding import folded
from townnotes.importers.notes.days import NO_DAY, NamedDay
from townnotes.importers.notes.known import Setting
from townnotes.importers.notes.pieces import Document
from townnotes.importers.notes.turns import NotedTurn, NotedTurns, turns_of
from townnotes.importers.notes.understanding import Notes

MOST_COUNTED = (1 << COUNTER_BITS) - 1


class Written(NamedTuple):
    """Notes as registers: the session they make, their author, and what could not be told.

    `untimed` counts times that are kept as words, since no day is known.
    """

    session: str
    author: str
    registers: tuple[Register, ...]
    untimed: int


def author_of(document: Document) -> str:
    """Return the author that stands for a file's text, however it is read."""
    return _id("author", *(piece.text for piece in document.pieces))


def write_notes(notes: Notes, taker: str, setting: Setting, day: str = "") -> Written:
    """Write notes as registers; `day` is what a person says of the date."""
    day = day or day_of(notes, setting.day).day
    turns = turns_of(notes, setting, day)
    writer = _Writer(taker.strip() or notes.document.name, setting, day)
    writer.write(turns)
    # What was recorded live is surer of the day than notes, whose year may be a slip.
    last = setting.last or max((turn.last for turn in turns.turns), default=0)
    stamp = (last + 1 << COUNTER_BITS) + min(len(notes.lines), MOST_COUNTED)
    author = author_of(notes.document)
    registers = tuple(
        Register(one.entity, one.id, clean_text(one.field), author, stamp, encode_value(one.value))
        for one in writer.assigns
    )
    return Written(writer.session, author, registers, turns.untimed)


def day_of(notes: Notes, known: str = "") -> NamedDay:
    """Return the day of notes: what they say, else the ISO date `known`, else when it was saved.

    Figures in them may mean either of two days, and neither of the others be one of the two.
    """
    named = notes.named_day(known or notes.document.date)
    return named if named != NO_DAY else NamedDay(known or notes.document.date)


class _Writer:
    """Writes one file of notes."""

    def __init__(self, taker: str, setting: Setting, day: str) -> None:
        self.assigns: list[Assign] = []
        self.session = ""
        self._taker = taker
        self._setting = setting
        self._day = day
        self._people: dict[tuple[str, str], str] = {}
        self._items: dict[str, str] = {}

    def write(self, turns: NotedTurns) -> None:
        """Write the session, who took the notes, and all that was said."""
        first = next((one.speaker for one in turns.turns if one.speaker), ("", ""))
        self.session = _id("session", folded(self._taker), self._day, *first)
        details = {"name": turns.title, "date": self._day, "time_zone": self._setting.zone}
        self.assigns += make(entities.SessionDetails, self.session, **details)
        by = self._note_taker()
        for who, rank in zip(turns.people, ranks_after("", len(turns.people)), strict=True):
            self._people[who] = id_ = self._id("participant", *who)
            person = turns.people[who]
            self.assigns += make(
                entities.Participant, id_, rank=rank, honorific=person.honorific, name=person.name,
                organization=person.organization, email=person.email,
                aliases=tuple(person.aliases), to_identify=person.to_identify,
            )  # fmt: skip
        ranks = ranks_after(self._setting.last_item, len(turns.items))
        for title, rank in zip(turns.items, ranks, strict=True):
            self._item(title, rank)
        spoken = Counter[tuple[str, str]]()
        for turn, rank in zip(turns.turns, ranks_after("", len(turns.turns)), strict=True):
            spoken[turn.speaker] += 1
            self._turn(turn, rank, spoken[turn.speaker], by)

    def _turn(self, turn: NotedTurn, rank: str, which: int, by: str) -> None:
        id_ = self._id("intervention", *turn.speaker, str(which))
        self.assigns += make(
            entities.Intervention, id_, speaker=self._people[turn.speaker], kind=turn.kind,
            rank=rank, item=self._items.get(turn.item, ""), on_behalf_of=turn.on_behalf_of,
            began=turn.began, ended=turn.ended, recorded_in=self.session,
        )  # fmt: skip
        said = Counter[str]()
        for point, place in zip(turn.points, ranks_after("", len(turn.points)), strict=True):
            said[point.text] += 1
            point_id = self._id("point", id_, point.text, str(said[point.text]))
            self.assigns += make(
                entities.Point, point_id, intervention=id_, by=by, rank=place, at=point.at,
                text=point.text, gap=point.is_gap, recorded_in=self.session,
            )  # fmt: skip
            if read_marks(point.text).private:
                # Whoever takes notes in wants them whole: the mark is no mark of ours here.
                self.assigns.append(Assign(entities.Point.entity, point_id, "private", value=False))

    def _note_taker(self) -> str:
        known = self._setting.takers.get(folded(self._taker))
        if known:
            return known
        id_ = self._id("note_taker")
        initials = "".join(word[0] for word in self._taker.split())[:3].upper()
        self.assigns += make(
            entities.NoteTaker, id_, name=self._taker, initials=initials, role="note-taker"
        )
        return id_

    def _item(self, title: str, rank: str) -> None:
        known = self._setting.items.get(folded(title))
        self._items[title] = known or self._id("agenda_item", title)
        if not known:
            self.assigns += make(
                entities.AgendaItem, self._items[title], title=title, rank=rank, state="closed"
            )

    def _id(self, *words: str) -> str:
        return _id(self.session, *words)


def _id(*words: str) -> str:
    """Return 128 bits of a hash of words."""
    parts: Sequence[str] = ("notes taken elsewhere", *words)
    whole = "\0".join(f"{len(one)} {one}" for one in parts)
    return hashlib.blake2b(whole.encode("utf-8", "replace"), digest_size=16).hexdigest()
