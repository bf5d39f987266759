"""Builds the call to practise on: a townhall in mid-floor, as if it had been noted up to now."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from townnotes.beginning import ENDING, read_json
from townnotes.domain.commands.agenda import open_next
from townnotes.domain.commands.points import TypedLine, apply_marks, write_lines
from townnotes.domain.commands.series import next_in_series
from townnotes.domain.commands.sessions import add_next_step, change_details
from townnotes.domain.commands.speakers_list import call_next, end_open, request_floor
from townnotes.domain.commands.texts import add_text
from townnotes.domain.entities import Participant
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.stamps import wall_clock_ms
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.practice_stamps import stamped
from townnotes.private_files import gone_on_failure
from townnotes.session import Session
from townnotes.starting.recent import practice_folder
from townnotes.starting.script import call
from townnotes_resources import path as resource

BEGAN_BEFORE_MS = 270_000
"""So long ago the floor was opened."""
A_LINE_MS = 28_000
_BETWEEN_MS = 9_000
SPOKEN_FOR_MS = 20_000
"""So long whoever has the floor has spoken by now."""


def build_practice_call(time_zone: str = "") -> Path:
    """Begin a practice call in a file of its own, and return that; raises FileError."""
    folder = practice_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            "The folder “{folder}” could not be made: {reason}.",
            folder=folder,
            reason=error.strerror,
        ) from error
    rehearsal = _Rehearsal(_free(folder))
    with gone_on_failure(rehearsal.session):
        rehearsal.prepare(call(), time_zone)
        rehearsal.hold(call()["spoken"], call()["turns"])
        if not rehearsal.session.is_saved:
            raise FileError(
                "{trouble} No practice call was begun.", trouble=rehearsal.session.trouble
            )
    rehearsal.session.close()
    return rehearsal.session.path


def _free(folder: Path) -> Path:
    """Return a name that nothing has yet: an earlier practice call is never written over."""
    day = datetime.now(UTC).astimezone().date().isoformat()
    number, path = 1, folder / f"Practice call {day}{ENDING}"
    while path.exists() or path.with_suffix(".docx").exists():
        number += 1
        path = folder / f"Practice call {day} ({number}){ENDING}"
    return path


class _Rehearsal:
    """A session with a clock that goes from the beginning of the call to now."""

    def __init__(self, path: Path) -> None:
        self._now = self._end = wall_clock_ms()
        self._now -= BEGAN_BEFORE_MS
        self.session = Session.create(path, new_id(), wall_clock=lambda: self._now)

    @property
    def _state(self) -> State:
        return self.session.state

    def _do(self, assigns: list[Assign]) -> None:
        self.session.submit(assigns)

    def prepare(self, said: Mapping[str, Any], time_zone: str) -> None:
        """Begin with what the practice townhall before it had, and its people."""
        past = State()
        past.apply(stamped(read_json(resource("demo/townhall.json")).assigns, self.session.author))
        today = datetime.now(UTC).astimezone().date().isoformat()
        self._do(next_in_series(past, new_id, date=today, with_people=True))
        self._do(change_details(self._state, time_zone=time_zone, **said["townhall"]))
        for step in said["next_steps"]:
            self._do(add_next_step(self._state, new_id(), **step))
        self._do(add_text(self._state, new_id(), **said["text"]))

    def hold(self, spoken: Sequence[Mapping[str, Any]], turns: Sequence[Mapping[str, Any]]) -> None:
        """Have some speak, one begin, and the others wait, but for who asks by the chat."""
        for turn in spoken:
            self._speak(turn)
            self._do(end_open(self._state, self._now))
            if turn.get("kind") == "procedural":
                self._do(open_next(self._state))
            self._now += _BETWEEN_MS
        late = {turn["chat"]["speaker"] for turn in turns if "chat" in turn}
        for turn in turns:
            if turn["speaker"] not in late:
                self._ask(turn)
        self._now = self._end - SPOKEN_FOR_MS
        self._call(turns[0])
        self._now = self._end

    def _speak(self, turn: Mapping[str, Any]) -> None:
        self._ask(turn)
        self._call(turn)

    def _ask(self, turn: Mapping[str, Any]) -> None:
        (who,) = (one for one in self._state.all(Participant) if one.name == turn["speaker"])
        how = {"on_behalf_of": turn.get("on_behalf_of", "")}
        kind = turn.get("kind", "statement")
        self._do(request_floor(self._state, new_id(), who.id, self._now, kind, **how))

    def _call(self, turn: Mapping[str, Any]) -> None:
        self._do(call_next(self._state, new_id(), self._now))
        for line in turn.get("lines", ()):
            self._now = min(self._end, self._now + A_LINE_MS)
            self._type(line)

    def _type(self, words: str) -> None:
        standing = open_intervention(self._state)
        assert standing is not None
        held = self._state.points_of(standing.id)
        line = TypedLine(new_id(), words, self._now)
        lines = [TypedLine(one.id, one.text, one.at or 0) for one in held]
        self._do(write_lines(self._state, standing.id, "", [*lines, line], {line.id}))
        self._do(apply_marks(self._state, line.id))
