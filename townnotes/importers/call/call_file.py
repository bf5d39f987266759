"""What was understood of a file of a call: its people, its questions, and what is doubtful."""

from dataclasses import dataclass
from datetime import date

from townnotes.domain.words.call_words import ChatMessage, Cue
from townnotes.importers.call.people import CallPerson, Offered
from townnotes.importers.tables.choices import Order
from townnotes.importers.tables.records import Bad
from townnotes.importers.tables.sections import Section
from townnotes.importers.tables.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Meeting:
    """The call that a file reports on, as far as it says."""

    topic: str = ""
    id: str = ""
    start: Stamp | None = None
    end: Stamp | None = None

    def words(self, place: int) -> str:
        """Return what it is called among others: its topic and day, else its place, from 1.

        Without a topic the time tells two of one day apart.
        """
        day = self.start.day if self.start is not None else None
        clock = f" {self.start.clock:%H:%M}" if self.start is not None and not self.topic else ""
        said = (self.topic, f"{day:%Y-%m-%d}{clock}" if day else "")
        return ", ".join(filter(None, said)) or f"meeting {place + 1}"


@dataclass(frozen=True, slots=True)
class Question:
    """A question asked in writing, or an answer to a poll; of nobody where it has no name."""

    name: str
    text: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class CallFile:
    """What was understood of a file.

    `kind` is a key of the table of importers, `source` the program or form a list came from.
    `rows` counts the rows about people, `rejoins` those that told of somebody named before.
    `start` is when the call began, as far as it is told. `assumed` are sentences on what the file
    leaves open and was read in one way, `warnings` others. `table` is the one that people were
    read from. Of several `meetings` it is the one at the place `meeting`, and `asks_meeting` where
    nothing told which. `unsure_date` is a date of it that may be read two ways and was read in
    `order`; empty where something in the file decides it. `formulas` are the numbers of rows with a
    cell that was worked out when the file was saved. `cues` and `messages` are
    the words of the call; their clock `is_wall` where it tells the time of day.
    """

    kind: str
    people: tuple[CallPerson, ...] = ()
    source: str = ""
    rows: int = 0
    rejoins: int = 0
    start: Stamp | None = None
    questions: tuple[Question, ...] = ()
    offered: tuple[Offered, ...] = ()
    assumed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    bad: tuple[Bad, ...] = ()
    table: Section | None = None
    meetings: tuple[Meeting, ...] = ()
    meeting: int = 0
    asks_meeting: bool = False
    unsure_date: str = ""
    order: Order = "day"
    is_of_another_day: bool = False
    formulas: frozenset[int] = frozenset()
    cues: tuple[Cue, ...] = ()
    messages: tuple[ChatMessage, ...] = ()
    is_wall: bool = False

    @property
    def has_words(self) -> bool:
        """Tell whether it is of the words of a call, not of people."""
        return bool(self.cues or self.messages)

    @property
    def counted(self) -> tuple[CallPerson, ...]:
        """Return who took part, or is on the list, hosts and programs too."""
        return tuple(one for one in self.people if one.apart not in {"waiting", "absent"})

    @property
    def days(self) -> frozenset[date]:
        """Return the days that it tells of."""
        stays = (stay for one in self.people for stay in one.joins)
        stamps = (self.start, *(at for stay in stays for at in (stay.start, stay.end)))
        return frozenset(one.day for one in stamps if one is not None and one.day is not None)

    @property
    def unique(self) -> int:
        """Return how many they are; of words, how many named ones said or wrote them."""
        if self.has_words:
            spoke = {one.speaker for one in self.cues} | {one.sender for one in self.messages}
            return len(spoke - {""})
        if self.questions and not self.people:
            return len({one.name for one in self.questions if one.name})
        return len(self.counted)
