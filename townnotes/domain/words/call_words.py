"""The words of a call: what was said aloud by cues, and what was written in its chat."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

EVERYBODY = "*"
"""Whom a message is for that everybody could read."""
MessageKind = Literal["message", "reaction", "reaction_removed"]
CALL_FILE = "call_file"
"""What a change of the words of a file is told to have touched."""
DAY_MS = 24 * 60 * 60 * 1000


class Cue(NamedTuple):
    """What somebody said in one stretch: milliseconds on the file's own clock, and its line.

    `end` is None where the file does not tell it, `speaker` empty where it names nobody. Of
    several recordings in one file `part` is the place, from 0; each has a clock of its own.
    """

    start: int
    end: int | None
    speaker: str
    text: str
    line: int = 0
    part: int = 0


class ChatMessage(NamedTuple):
    """What somebody wrote: milliseconds on the file's own clock, from whom, for whom, its line.

    `day` is ISO, empty where the file has none. `to` is EVERYBODY, a name, or empty where the file
    cannot tell. A reply quotes the beginning of what it replies to, as a reaction does.
    """

    at: int
    day: str
    sender: str
    to: str
    text: str
    kind: MessageKind = "message"
    replies_to: str = ""
    line: int = 0
    part: int = 0
    asks_for_floor: bool = False

    @property
    def is_private(self) -> bool | None:
        """Whether it was for somebody alone; None where the file cannot tell."""
        return self.to != EVERYBODY if self.to else None


@dataclass(frozen=True, slots=True)
class CallWords:
    """The words of one file of a call, as a session keeps them beside its notes.

    `id` is the file's own in the session, `kind` what it was read as, `name` what it is called.
    `offsets` are the instants, as UTC milliseconds, at which the clock of each part says 0.
    """

    id: str
    kind: str
    name: str
    cues: tuple[Cue, ...] = ()
    messages: tuple[ChatMessage, ...] = ()
    offsets: tuple[int, ...] = field(default=(0,))

    def instant(self, on_clock: int, part: int = 0) -> int:
        """Return when that was on the file's own clock, as UTC milliseconds."""
        return self.offsets[min(part, len(self.offsets) - 1)] + on_clock

    def written(self) -> list[int]:
        """Return when each message was written, as UTC milliseconds; days count from the first."""
        days = [date.fromisoformat(one.day).toordinal() if one.day else 0 for one in self.messages]
        first = min(filter(None, days), default=0)
        return [
            self.instant(one.at + max(day - first, 0) * DAY_MS, one.part)
            for one, day in zip(self.messages, days, strict=True)
        ]

    def texts(self) -> Iterator[tuple[str, ...]]:
        """Give what each cue and message says, and whom it names."""
        yield from ((one.speaker, one.text) for one in self.cues)
        yield from ((one.sender, one.to, one.text, one.replies_to) for one in self.messages)
