"""What a file of words would bring: lined up with the notes, private messages left out."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cached_property

from townnotes.domain.dates import as_instant, read_date, time_zone
from townnotes.domain.registers import new_id
from townnotes.domain.words.call_words import CallWords, ChatMessage
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.words.lining_up import LinedUp, WordsAligner, hint_of


class WordsPreview:
    """The words of a file as they would be kept, mended by hand before anything is.

    `left_out` are the places of messages that are not brought in: those that were private, or may
    have been, unless somebody ticks them. `moved` is by how much somebody has put its clock right,
    in milliseconds.
    """

    def __init__(self, found: CallFile, name: str, aligner: WordsAligner) -> None:
        """Line a file up with the notes; in any thread."""
        self.found = found
        self.name = name
        self.aligner = aligner
        self.zone = time_zone(aligner.zone)
        self.moved = 0
        self.left_out = {at for at, one in enumerate(found.messages) if one.is_private is not False}
        self.lined = self._lined()

    def _lined(self) -> list[LinedUp]:
        found = self.found
        hint = self._midnight() if found.is_wall else hint_of(
            found.start, self.name, self.aligner.zone
        )  # fmt: skip
        parts = range(1 + max((one.part for one in (*found.cues, *found.messages)), default=0))
        hints = {} if hint is None else dict.fromkeys(parts if found.is_wall else (0,), hint)
        if found.cues:
            return self.aligner.line_up(found.cues, hints)
        began = self.aligner.began
        by_beginning = LinedUp(began or 0, "nothing" if began is None else "beginning")
        return [LinedUp(hints[part], "stamp") if part in hints else by_beginning for part in parts]

    def _midnight(self) -> int | None:
        """Return when the day of a clock of the wall began: that of the file, or the session's."""
        days = sorted({one.day for one in self.found.messages if one.day})
        day = read_date(days[0]) if days else self.aligner.day
        return None if day is None else as_instant(day.isoformat(), self.aligner.zone)

    @cached_property
    def private(self) -> tuple[int, ...]:
        """Return the places of messages that were for somebody alone."""
        return tuple(at for at, one in enumerate(self.found.messages) if one.is_private)

    @cached_property
    def untold(self) -> tuple[int, ...]:
        """Return the places of messages of which the file does not tell whom they were for."""
        return tuple(at for at, one in enumerate(self.found.messages) if one.is_private is None)

    def turn(self, places: tuple[int, ...], *, is_in: bool) -> None:
        """Take messages in, or leave them out."""
        self.left_out = self.left_out - set(places) if is_in else self.left_out | set(places)

    @property
    def kept(self) -> tuple[ChatMessage, ...]:
        """The messages that are brought in."""
        return tuple(one for at, one in enumerate(self.found.messages) if at not in self.left_out)

    def words(self, id_: str) -> CallWords:
        """Return what would be kept, by an id of its own."""
        offsets = tuple(one.offset + self.moved for one in self.lined)
        return CallWords(id_, self.found.kind, self.name, self.found.cues, self.kept, offsets)

    def words_among(self, held: Iterable[CallWords]) -> CallWords:
        """Return what would be kept: in the place of what is held of the file already, if it is."""
        return self.words(self._held_as(held) or new_id())

    def _held_as(self, held: Iterable[CallWords]) -> str:
        every = set(self.found.messages)
        for one in held:
            is_same = one.kind == self.found.kind and one.cues == self.found.cues
            if is_same and every.issuperset(one.messages):
                return one.id
        return ""

    def clock(self, part: int = 0) -> str:
        """Return what the clock of the record says when that of the file says 0: "14:00:05"."""
        instant = (self.lined[part].offset + self.moved) / 1000
        return f"{datetime.fromtimestamp(instant, self.zone):%H:%M:%S}"

    def said(self) -> Iterator[str]:
        """Give in sentences how it was lined up, and what is left out."""
        for part, one in enumerate(self.lined):
            said = self._said_of(one, part)
            yield f"Recording {part + 1}: {said}" if len(self.lined) > 1 else said
        if self.found.cues and not any(one.speaker for one in self.found.cues):
            yield "It names nobody: whose words they are is not known."
        private = len([one for one in self.private if one in self.left_out])
        if private:
            many = "1 private message is" if private == 1 else f"{private} private messages are"
            yield f"{many} left out."

    def _said_of(self, one: LinedUp, part: int) -> str:
        if one.is_of_another:
            return (
                f"Only {one.agree} of {one.of} turns agree with the notes: is it of another call?"
            )
        if one.is_sure:
            return (
                f"Lined up by who spoke: {one.agree} of {one.of} turns agree. It begins at "
                f"{self.clock(part)}."
            )
        if self.found.is_wall and one.by == "stamp":
            return "Its times are those of the clock of the computer that saved it."
        if one.by == "stamp":
            return f"Its own stamp has it begin at {self.clock(part)}; nothing else bears it out."
        if one.by == "nothing":
            return "Nothing tells when it began."
        return (
            f"Nothing in it tells when it began: it was put at {self.clock(part)}, the beginning "
            "of the townhall."
        )
