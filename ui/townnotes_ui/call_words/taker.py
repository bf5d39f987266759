"""Takes words of the call into the notes: as points, as interventions, into gaps, onto the list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from townnotes.domain.commands.after_call.call_words import (
    CopiedWords,
    copy_message,
    copy_words,
    fill_gap,
)
from townnotes.domain.commands.interventions import Newcomer, Speaker, insert_missed
from townnotes.domain.commands.speakers_list import request_floor
from townnotes.domain.entities import FLOOR_KINDS, Intervention, Point
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.importers.beside.words_beside import MINUTE_MS, UnnotedTurn, WordsBeside, WordsRow
from townnotes.importers.call.importers import title_of
from townnotes_ui.call_words.list import reacted_words
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.wording import time_of_day


class WordsTaker(QObject):
    """Makes what the keys in the words ask for; each is one change, which undo takes back."""

    open_wanted = Signal(str)
    """An intervention whose note is to be shown."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def copy(self, row: WordsRow, shown: str) -> None:
        """Make words a point, of the intervention in which they were said; `shown` is the note's.

        A message of somebody who was not heard stands by itself, with its time.
        """
        intervention = row.intervention or self._only_of(row, shown)
        if not intervention and row.is_message and row.who:
            self._copy_message(row)
        elif not intervention:
            self._desk.noticed.emit(tr("Nobody noted {who} then, so this is a point of nobody. "
"Shift+Enter makes an intervention of it first.", who=row.who or tr("who spoke")))  # fmt: skip
        elif self._write(lambda state, id_, by: copy_words(state, id_, intervention, by,
                                                           self._words_of(row))):  # fmt: skip
            self._desk.noticed.emit(tr("Copied to a point."))
            if intervention != shown:
                self.open_wanted.emit(intervention)

    def _copy_message(self, row: WordsRow) -> None:
        turn, speaker = new_id(), self._speaker(row.participant, row.who)
        if self._write(lambda state, id_, by: copy_message(state, turn, id_, by, speaker,
                                                           self._words_of(row))):  # fmt: skip
            self._desk.noticed.emit(
                tr(
                    "{who} was not heard then: the message stands by itself, as one of the chat.",
                    who=row.who,
                )
            )
            self.open_wanted.emit(turn)

    def _write(self, command: Callable[[State, str, str], list[Assign]]) -> bool:
        id_, by = new_id(), self._desk.me()
        return self._desk.do(tr("Words copied to a point"), lambda state: command(state, id_, by))

    def _words_of(self, row: WordsRow) -> CopiedWords:
        text = " ".join(row.text.split())
        # What it replies to may name somebody, and a source is not searched for names.
        reply = tr("a reply") if row.replies_to else ""
        source = "; ".join(filter(None, (self._source(row), reply, reacted_words(row))))
        return CopiedWords(text, row.at, source, is_private=row.is_private)

    def _source(self, row: WordsRow) -> str:
        return f"{title_of(row.file.kind)}, {self._time(row.at)}"

    def _time(self, instant: int) -> str:
        return time_of_day(instant, self._desk.state.session.time_zone, seconds=True)

    def _speaker(self, participant: str, who: str) -> Speaker:
        return participant or Newcomer(new_id(), who)

    def _only_of(self, row: WordsRow, shown: str) -> str:
        """Return the intervention of whoever wrote a message, or of who spoke: the nearest."""
        state = self._desk.state
        if not row.participant:
            turn = state.find(Intervention, shown)
            return shown if turn is not None and not row.who else ""
        own = [one for one in state.having(Intervention, "speaker", row.participant)
               if one.began is not None]  # fmt: skip
        if not row.is_message or not own:
            return ""
        return min(own, key=lambda one: abs((one.began or 0) - row.at)).id

    def note(self, row: WordsRow, beside: WordsBeside) -> None:
        """Make an intervention of words that nobody noted; who asks for the floor is listed."""
        if row.asks_for_floor:
            self._put_on_list(row)
            return
        turn = next((one for one in beside.unnoted
                     if one.began <= row.at <= one.ended and one.who == row.who), None)  # fmt: skip
        if turn is None:
            self._desk.noticed.emit(tr("This is noted already, or too short for one."))
        else:
            self.make_intervention(turn)

    def make_intervention(self, turn: UnnotedTurn) -> None:
        """Make an intervention of what somebody said and nobody noted, and show its note."""
        id_, now = new_id(), self._desk.now()
        speaker = self._speaker(turn.participant, turn.who)

        def insert(state: State) -> list[Assign]:
            return insert_missed(state, id_, now, began=turn.began, ended=turn.ended,
                                 speaker=speaker, kind=FLOOR_KINDS[0])  # fmt: skip

        if self._desk.do(tr("Intervention made from the words"), insert):
            self.open_wanted.emit(id_)

    def _put_on_list(self, row: WordsRow) -> None:
        """Put who asked for the floor in the chat on the speakers’ list."""
        now = self._desk.now()
        if not row.participant:
            self._desk.noticed.emit(
                tr(
                    "{who} is not among the participants: add them to the list by name.",
                    who=row.who,
                )
            )
        elif self._desk.do(
            tr("Asked for the floor in the chat"),
            lambda state: request_floor(state, new_id(), row.participant, now),
        ):
            self._desk.noticed.emit(tr("{who} is on the list.", who=row.who))

    def fill_gaps(self, gaps: Sequence[Point], beside: WordsBeside) -> None:
        """Fill gaps in the notes with what was said in their minute, as one change."""
        found = [(gap, said) for gap in gaps if (said := self._in_minute_of(gap, beside))]
        if not found:
            self._desk.noticed.emit(tr("Nothing is known to have been said in that minute."))
            return

        def fill(state: State) -> list[Assign]:
            return [
                one
                for gap, said in found
                for one in fill_gap(
                    state,
                    gap.id,
                    *self._text_and_source(said),
                    is_of_one=_are_of(said, state.leader(gap.intervention)),
                )
            ]

        if self._desk.do(tr("gap filled from the words"), fill):
            self._desk.noticed.emit(tr("The gap has the words of its minute now: shorten them.|{n} "
"gaps have the words of their minutes now: shorten them.", len(found)))  # fmt: skip

    def _in_minute_of(self, gap: Point, beside: WordsBeside) -> Sequence[WordsRow]:
        if gap.at is None:
            return ()
        half, turn = MINUTE_MS // 2, self._desk.state.leader(gap.intervention)
        return beside.said_between(gap.at - half, gap.at + half, turn)

    def _text_and_source(self, said: Sequence[WordsRow]) -> tuple[str, str]:
        """Return what was said as one text, each stretch of a speaker by its own where several."""
        several = len({row.who for row in said}) > 1
        parts, last = list[str](), None
        for row in said:
            named = f"{row.who}: " if several and row.who and row.who != last else ""
            parts.append(named + " ".join(row.text.split()))
            last = row.who
        source = self._source(said[0])
        until = self._time(max(said[-1].ends, said[-1].at))
        return " ".join(parts), f"{source}–{until}"


def _are_of(said: Sequence[WordsRow], intervention: str) -> bool:
    return all(row.intervention == intervention for row in said)
