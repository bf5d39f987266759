"""After a merge the floor shows the one time of the record, whoever's clock that is."""

from collections.abc import Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import START, Townhall
from tests.merge.files import merged_into, saved
from tests.merge.laptops import HOUR, SPEAKERS, moment, noted
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.commands.speakers_list import call_next
from townnotes.domain.entities import Intervention
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.floor.timer import Timing
from townnotes.domain.registers import new_id
from townnotes_ui.desk import Desk
from townnotes_ui.floor.timer_panel import TimerPanel

NOW = START + moment(len(SPEAKERS))


@pytest.fixture
def ann(tmp_path: Path) -> Townhall:
    """Ann's session with Bea's merged in, who noted more, and whose clock is an hour ahead."""
    ann, bea = noted(tmp_path, "a", missed={3, 4}), noted(tmp_path, "b", HOUR, missed={5})
    merged_into(ann, saved(bea))
    ann.time = NOW
    ann.asks(ann.participant("Ida Last"))
    return ann


@pytest.fixture
def desk(ann: Townhall, qtbot: QtBot) -> Generator[Desk]:
    desk = Desk("Ann")
    desk.open(ann.session)
    desk.do("next", lambda state: call_next(state, new_id(), desk.now()))
    yield desk
    desk.close()


def test_the_timer_runs_from_when_the_floor_was_given(ann: Townhall, desk: Desk) -> None:
    panel, seen = TimerPanel(desk), list[Timing]()
    panel.show_session()
    panel.ticked.connect(seen.append)
    ann.later(42)

    panel.read()

    assert seen[-1].spoken == 42_000


def test_who_speaks_and_what_is_typed_stand_after_all_that_was_said(
    ann: Townhall, desk: Desk
) -> None:
    ann.later(5)
    last = desk.state.all(Intervention)[-1]
    assert last == open_intervention(desk.state)
    line = TypedLine(new_id(), "asked for water", desk.now())

    desk.do("typing", lambda state: write_lines(state, last.id, "", [line], {line.id}))

    assert last.began == NOW + HOUR * 1000
    assert [one.at for one in desk.state.points_of(last.id)] == [last.began + 5_000]


def test_undo_gives_a_time_back_as_it_was_shown(ann: Townhall, desk: Desk) -> None:
    last = desk.state.all(Intervention)[-1]
    desk.do("next", lambda state: call_next(state, new_id(), desk.now() + 2_000))
    assert desk.state.all(Intervention)[-1].ended is not None

    ann.session.undo()

    assert desk.state.all(Intervention)[-1] == last
