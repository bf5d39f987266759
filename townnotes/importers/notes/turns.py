"""From understood lines to turns at speaking: who spoke when, under which heading, and what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from townnotes.importers.folding import folded
from townnotes.importers.names import Named
from townnotes.importers.notes.clock_times import NotesClock, TimeInFront
from townnotes.importers.notes.days import NO_DAY
from townnotes.importers.notes.known import Setting
from townnotes.importers.notes.understanding import Notes, UnderstoodLine, joined

Key = tuple[str, str]
"""A speaker's name and organization, folded."""
NOBODY: Key = ("", "")
LONGEST_BREAK = timedelta(days=14)
GAPS = frozenset({"…", "...", "?", "??", "???", "[…]", "[...]"})


@dataclass(slots=True)
class NotedPerson:
    """Who spoke; `aliases` are the other ways in which the notes call them."""

    honorific: str = ""
    name: str = ""
    organization: str = ""
    email: str = ""
    to_identify: bool = False
    aliases: dict[str, None] = field(default_factory=dict[str, None])


@dataclass(slots=True)
class NotedLine:
    """One point; `at` is when, where the notes say it."""

    text: str
    at: int | None = None

    @property
    def is_gap(self) -> bool:
        """Tell whether the thread was lost here."""
        return self.text in GAPS


@dataclass(slots=True)
class NotedTurn:
    """One turn at speaking; instants are UTC milliseconds."""

    speaker: Key
    item: str = ""
    kind: str = "statement"
    on_behalf_of: str = ""
    began: int | None = None
    ended: int | None = None
    points: list[NotedLine] = field(default_factory=list[NotedLine])

    @property
    def last(self) -> int:
        """The last instant that is known of it."""
        return max(
            [0, *(at for at in (self.began, self.ended, *(p.at for p in self.points)) if at)]
        )


@dataclass(slots=True)
class NotedTurns:
    """All turns of notes in their order, who spoke, and the headings above them."""

    turns: list[NotedTurn] = field(default_factory=list[NotedTurn])
    people: dict[Key, NotedPerson] = field(default_factory=dict[Key, NotedPerson])
    items: dict[str, None] = field(default_factory=dict[str, None])
    title: str = ""
    untimed: int = 0


def turns_of(notes: Notes, setting: Setting, day: str) -> NotedTurns:
    """Put the lines of notes together as turns at speaking."""
    reader = _Reader(setting, day)
    for one in notes.present:
        reader.list_present(one)
    for line in joined(notes.lines):
        reader.take(line)
    return reader.finished()


class _Reader:
    """Goes through the lines."""

    def __init__(self, setting: Setting, day: str) -> None:
        self._found = NotedTurns()
        self._setting = setting
        self._clock = NotesClock(day, setting.zone, setting.middle)
        self._days = {day}
        self._item = ""
        self._now: TimeInFront | None = None
        self._leads = set[Key]()

    def list_present(self, who: Named) -> None:
        """Take in somebody of whom the notes say that they were there."""
        key = folded(who.name), folded(who.organization)
        self._found.people[key] = NotedPerson(who.honorific, who.name, who.organization, who.email)

    def take(self, line: UnderstoodLine) -> None:
        """Take a line in."""
        if line.kind == "time":
            self._take_time(line)
        elif line.kind == "heading":
            self._take_heading(line)
        elif line.kind == "speaker":
            self._take_speaker(line)
        elif line.said.strip():
            self._go_on(line)
            self._say(line.said, line.time or self._now)
            self._now = None

    def finished(self) -> NotedTurns:
        """Return all turns, after the last line."""
        self._end_by_time()
        turns = self._found.turns
        for one, after in pairwise(turns):
            if one.began is not None and one.ended is None:
                # Notes say when somebody began; the next one's beginning is the end at the latest.
                later = after.began if after.began is not None else one.last
                one.ended = max(one.began, later)
        if turns and turns[-1].began is not None and turns[-1].ended is None:
            turns[-1].ended = turns[-1].last
        return self._found

    def _take_time(self, line: UnderstoodLine) -> None:
        self._end_by_time()
        self._now = line.time

    def _end_by_time(self) -> None:
        """Take a time that nothing follows as the end of who spoke last."""
        held, self._now = self._now, None
        if held is None:
            return
        at = self._clock.instant(held.began)
        turn = self._found.turns[-1] if self._found.turns else None
        if at is None or turn is None or turn.began is None or held.ended:
            self._say(held.written, None)
            self._found.untimed += at is None
        elif turn.ended is None:
            turn.ended = max(turn.began, at)
        else:
            turn.points.append(NotedLine(held.written, at))

    def _take_heading(self, line: UnderstoodLine) -> None:
        if not line.said:
            return
        title = line.said if line.time is None else line.text
        day = line.day.day
        if day and day not in self._days and self._is_near(day):
            self._clock.begin_day(day)
            self._days.add(day)
        is_begin = not (self._found.turns or self._found.items)
        if line.is_contents:
            self._found.items[title] = None
        elif is_begin and (line.day != NO_DAY or not self._found.title):
            self._found.title = " · ".join(filter(None, (self._found.title, title)))
        else:
            self._found.items[title] = None
            self._item = title

    def _is_near(self, day: str) -> bool:
        """Tell whether a day may be one of the townhall's, and no deadline."""
        days = [date.fromisoformat(one) for one in self._days if one]
        return not days or abs(date.fromisoformat(day) - max(days)) <= LONGEST_BREAK

    def _take_speaker(self, line: UnderstoodLine) -> None:
        key = self._person(line)
        if line.is_role:
            self._leads.add(key)
        time, self._now = line.time or self._now, None
        turns = self._found.turns
        if not turns or turns[-1].speaker != key or turns[-1].item != self._item:
            turns.append(NotedTurn(key, self._item, self._kind(key)))
            self._begin(turns[-1], time)
            time = time if time and turns[-1].began is None else None
        turns[-1].on_behalf_of = turns[-1].on_behalf_of or line.on_behalf_of
        if line.said.strip() or time:
            self._say(line.said, time)

    def _go_on(self, line: UnderstoodLine) -> None:
        """Go back to who says a line, where somebody else, or nobody, stands between."""
        turns = self._found.turns
        who = line.whose
        if not turns or (not line.is_own and who == Named()):
            return
        key = self._person(line) if who != Named() else NOBODY
        if key == NOBODY:
            self._found.people.setdefault(NOBODY, NotedPerson(to_identify=True))
        if turns[-1].speaker != key:
            turns.append(NotedTurn(key, self._item, self._kind(key)))

    def _kind(self, key: Key) -> str:
        return "procedural" if key in self._leads else "statement"

    def _begin(self, turn: NotedTurn, time: TimeInFront | None) -> None:
        if time is not None and self._clock.knows_day:
            turn.began = self._clock.instant(time.began)
            turn.ended = self._clock.instant(time.ended) if time.ended else None

    def _say(self, text: str, time: TimeInFront | None) -> None:
        turns = self._found.turns
        if not turns:
            self._found.people[NOBODY] = NotedPerson(to_identify=True)
            turns.append(NotedTurn(NOBODY, self._item))
        at = self._clock.instant(time.began) if time else None
        if time and (at is None or time.ended):
            # Without a day a time is no instant, and a point has no end: its words stay.
            text = f"{time.written} {text}".strip()
            self._found.untimed += at is None
        if text.strip():
            turns[-1].points.append(NotedLine(text, at))
        elif time:
            turns[-1].points.append(NotedLine(time.written, at))

    def _person(self, line: UnderstoodLine) -> Key:
        """Return who a line names: somebody who spoke before, perhaps called otherwise, or new."""
        who = line.whose
        key = self._before(who) or (folded(who.name), folded(who.organization))
        person = self._found.people.get(key)
        if person is None:
            is_known = self._setting.known.has_name(who.name)
            person = self._found.people[key] = NotedPerson(
                who.honorific, who.name, who.organization, who.email, to_identify=not is_known
            )
        person.honorific = person.honorific or line.who.honorific
        person.email = person.email or line.who.email
        person.organization = person.organization or line.who.organization
        if line.head and not _holds(person, line.head):
            # Pronouns, another spelling, a surname alone: what they were called is kept whole.
            person.aliases[line.head] = None
        return key

    def _before(self, who: Named) -> Key | None:
        name, organization = folded(who.name), folded(who.organization)
        people = self._found.people
        if (name, organization) in people:
            return name, organization
        same = [key for key in people if key[0] and _is_part(name, key[0])]
        fitting = [key for key in same if not organization or key[1] in {"", organization}]
        return fitting[0] if len(fitting) == 1 else None


def _is_part(name: str, of: str) -> bool:
    """Tell whether a name is another one, or its last word."""
    return bool(name) and (name == of or of.endswith(f" {name}"))


def _holds(person: NotedPerson, head: str) -> bool:
    """Tell whether a person's fields hold every sign of what a line called them."""
    fields = (person.honorific, person.name, person.organization, person.email)
    return not _left(head, fields) and len(folded(head)) >= len(folded(person.name))


def _left(head: str, fields: Iterable[str]) -> Sequence[str]:
    left = [one for one in head if one.isalnum()]
    for one in "".join(fields):
        if one in left:
            left.remove(one)
    return left
