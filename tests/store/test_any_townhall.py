"""Whatever happens on the floor, in whatever order, the file says what the session says."""

import os
import sqlite3
import tempfile
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.builders import Townhall
from townnotes.domain.commands.participants import change_participant, remove_participant
from townnotes.domain.commands.points import remove_points
from townnotes.domain.commands.speakers_list import move_request, pause_or_go_on, withdraw
from townnotes.domain.commands.speaking_time import add_time
from townnotes.domain.commands.themes import change_theme, merge_themes, remove_theme, toggle_theme
from townnotes.domain.entities import Intervention, Link, Participant, Point, Theme
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.floor.speakers import open_intervention, waiting
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.glance import read_glance
from townnotes.safety.backups import AT_WORK, back_up, newest_backup
from townnotes.session import Session
from townnotes.store.going_on import Refuge
from townnotes.store.opening import read_source
from townnotes.store.tables import TABLES

TEXTS = st.text(min_size=1, max_size=8)


def _counted() -> Callable[[], str]:
    """Give the same ids each time: what Hypothesis tries again must go the same way."""
    numbers = count(1)
    return lambda: f"{next(numbers):032x}"


class AnyTownhall(RuleBasedStateMachine):
    """Drives a session by random actions; refusals are part of it."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.hall = Townhall(Path(self.folder.name) / "any.townnotes", ids=_counted())
        self.category = self.hall.category("stakeholder", "stakeholders")

    def teardown(self) -> None:
        if hasattr(self, "hall"):
            try:
                self._compare_plain_tables()
            finally:
                self.hall.session.close()
                self.folder.cleanup()

    @property
    def state(self) -> State:
        return self.hall.state

    def _may(self, act: Callable[[], object]) -> None:
        try:
            act()
        except RuleError as refusal:
            assert str(refusal)  # noqa: PT017 - a refusal is a sentence

    @rule(name=TEXTS)
    def somebody_asks(self, name: str) -> None:
        self._may(lambda: self.hall.asks(self.hall.participant(name, category=self.category.id)))

    @rule(seconds=st.floats(0, 90))
    def next_speaker(self, seconds: float) -> None:
        self.hall.later(seconds)
        self._may(self.hall.next)

    @precondition(lambda self: open_intervention(self.hall.state) is not None)
    @rule(text=TEXTS)
    def types(self, text: str) -> None:
        if text.strip():
            self.hall.types(f"x{text}")

    @rule(label=TEXTS)
    def new_theme(self, label: str) -> None:
        self._may(lambda: self.hall.theme(label))

    @precondition(lambda self: bool(self._points() and self.hall.state.all(Theme)))
    @rule(data=st.data())
    def tags(self, data: st.DataObject) -> None:
        theme = data.draw(st.sampled_from(self.state.all(Theme)))
        point = data.draw(st.sampled_from(self._points()))
        self.hall.do(toggle_theme(self.state, point.id, theme.id), "Tag")

    @precondition(lambda self: bool(self.hall.state.all(Theme)))
    @rule(data=st.data())
    def theme_goes(self, data: st.DataObject) -> None:
        theme = data.draw(st.sampled_from(self.state.all(Theme)))
        self.hall.do(remove_theme(self.state, theme.id), "Remove")

    @precondition(lambda self: len(self.hall.state.all(Theme)) > 1)
    @rule(data=st.data(), merges=st.booleans())
    def themes_are_merged_or_moved(self, data: st.DataObject, merges: bool) -> None:  # noqa: FBT001
        one, other = (data.draw(st.sampled_from(self.state.all(Theme))) for _ in range(2))
        self._may(
            lambda: self.hall.do(
                merge_themes(self.state, self.hall.new_id(), one.id, other.id)
                if merges
                else change_theme(self.state, one.id, parent=other.id),
                "Theme",
            )
        )

    @precondition(lambda self: bool(self._points()))
    @rule(data=st.data())
    def point_goes(self, data: st.DataObject) -> None:
        self.hall.do(
            remove_points(self.state, [data.draw(st.sampled_from(self._points())).id]), "Delete"
        )

    @precondition(lambda self: bool(waiting(self.hall.state)))
    @rule(data=st.data(), place=st.integers(0, 4))
    def list_moves(self, data: st.DataObject, place: int) -> None:
        request = data.draw(st.sampled_from(waiting(self.state)))
        self.hall.do(move_request(self.state, request.id, place), "Move")

    @precondition(lambda self: bool(waiting(self.hall.state)))
    @rule()
    def withdraws(self) -> None:
        self.hall.do(withdraw(self.state, waiting(self.state)[-1].id), "Withdraw")

    @rule()
    def pauses_or_goes_on(self) -> None:
        self._may(
            lambda: self.hall.do(
                pause_or_go_on(self.state, self.hall.new_id(), self.hall.time), "Pause"
            )
        )

    @rule()
    def half_a_minute_more(self) -> None:
        self._may(lambda: self.hall.do(add_time(self.state, 30), "Time"))

    @precondition(lambda self: len(self.hall.state.all(Participant)) > 1)
    @rule()
    def two_participants_are_one(self) -> None:
        one, other, *_ = self.state.all(Participant)
        fields = {"kind": Participant.entity, "one": one.id, "other": other.id}
        id_ = self.hall.new_id()
        self.hall.do([Assign(Link.entity, id_, k, v) for k, v in fields.items()], "Link")

    @precondition(lambda self: bool(self.hall.state.all(Participant)))
    @rule(name=TEXTS)
    def a_name_is_corrected(self, name: str) -> None:
        last = self.state.all(Participant)[-1]
        self._may(lambda: self.hall.do(change_participant(self.state, last.id, name=name), "Name"))

    @precondition(lambda self: bool(self.hall.state.all(Participant)))
    @rule()
    def somebody_is_removed(self) -> None:
        last = self.state.all(Participant)[-1]
        self._may(lambda: self.hall.do(remove_participant(self.state, last.id), "Remove"))

    @rule()
    def undo(self) -> None:
        self._may(self.hall.session.undo)

    @rule()
    def redo(self) -> None:
        self._may(self.hall.session.redo)

    @rule()
    def closes_and_opens_again(self) -> None:
        before = glance_at(self.state)
        self.hall.session.close()
        assert read_glance(self.hall.session.path) == before
        self.hall.session = Session.open(
            self.hall.session.path, "me", wall_clock=lambda: self.hall.time
        )
        assert glance_at(self.state) == before

    @rule()
    def a_backup_is_made(self) -> None:
        back_up(self.hall.session, AT_WORK, self._data)()

    @rule()
    def its_file_is_cut_and_the_session_goes_on_beside_it(self) -> None:
        session = self.hall.session
        session.take_refuge_in(Refuge(self._data, partial(newest_backup, folder=self._data)))
        os.truncate(session.path, 3000)

        assert session.look_after_file()

        now, glance = set(self.state.registers()), glance_at(self.state)
        session.close()
        assert set(read_source(session.path).registers) == now
        assert read_glance(session.path) == glance
        self.hall.session = Session.open(session.path, "me", wall_clock=lambda: self.hall.time)

    @invariant()
    def one_has_the_floor_at_most(self) -> None:
        if hasattr(self, "hall"):
            every = self.state.all(Intervention)
            assert sum(one.ended is None for one in every) <= 1

    @invariant()
    def all_is_saved(self) -> None:
        if hasattr(self, "hall"):
            assert self.hall.session.is_saved

    @property
    def _data(self) -> Path:
        return Path(self.folder.name) / "data"

    def _points(self) -> list[Point]:
        every = self.hall.state.all(Intervention)
        return [point for one in every for point in self.hall.state.points_of(one.id)]

    def _plain(self) -> dict[str, list[tuple[object, ...]]]:
        path = self.hall.session.path
        self.hall.session.close()
        connection = sqlite3.connect(path)
        found = {
            table.name: sorted(
                connection.execute(
                    f"SELECT {', '.join(f'{chr(34)}{c}{chr(34)}' for c in table.columns)}"  # noqa: S608
                    f' FROM "{table.name}"'
                ),
                key=str,
            )
            for table in TABLES
        }
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        connection.close()
        self.hall.session = Session.open(path, "me", wall_clock=lambda: self.hall.time)
        return found

    def _compare_plain_tables(self) -> None:
        kept = self._plain()
        self.hall.session.rebuild()
        assert kept == self._plain()


AnyTownhall.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestAnyTownhall = AnyTownhall.TestCase
