"""A change of something that somebody else has removed changes nothing, and refuses nothing."""

from collections.abc import Callable

import pytest

from tests.builders import Townhall
from townnotes.domain.commands import (
    agenda,
    interventions,
    participants,
    points,
    sessions,
    speakers_list,
    stances,
    summary,
    themes,
)
from townnotes.domain.commands import speakers_list as list_order
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State

GONE = "9" * 32
COMMANDS: tuple[Callable[[State], list[Assign]], ...] = (
    lambda state: agenda.rename_item(state, GONE, "Briefing"),
    lambda state: agenda.move_item(state, GONE, 1),
    lambda state: agenda.remove_item(state, GONE),
    lambda state: agenda.open_one(state, GONE),
    lambda state: interventions.correct(state, GONE, 0, kind="statement"),
    lambda state: interventions.remove_intervention(state, GONE),
    lambda state: interventions.flag_interpretation(state, GONE),
    lambda state: list_order.move_request(state, GONE, 0),
    lambda state: list_order.shift_request(state, GONE, 1),
    lambda state: participants.change_participant(state, GONE, name="Ada Obi"),
    lambda state: participants.remove_participant(state, GONE),
    lambda state: participants.change_category(state, GONE, limit=60),
    lambda state: participants.remove_category(state, GONE),
    lambda state: points.apply_marks(state, GONE),
    lambda state: points.bring_back(state, GONE, "safe wells"),
    lambda state: points.remove_points(state, [GONE]),
    lambda state: points.set_stance(state, GONE, "urged"),
    lambda state: points.toggle_private(state, GONE),
    lambda state: sessions.change_convener(state, GONE, name="Ada Obi"),
    lambda state: sessions.remove_convener(state, GONE),
    lambda state: sessions.change_contact(state, GONE, value="a@b.example"),
    lambda state: sessions.remove_contact(state, GONE),
    lambda state: sessions.change_next_step(state, GONE, what="A draft"),
    lambda state: sessions.remove_next_step(state, GONE),
    lambda state: speakers_list.change_request(state, GONE, limit=60),
    lambda state: speakers_list.withdraw(state, GONE),
    lambda state: stances.change_stance(state, GONE, words="begged for"),
    lambda state: stances.remove_stance(state, GONE),
    lambda state: summary.name_only(state, GONE, as_topic=True),
    lambda state: themes.change_theme(state, GONE, label="water"),
    lambda state: themes.move_theme(state, GONE, 1),
    lambda state: themes.remove_theme(state, GONE),
    lambda state: themes.toggle_theme(state, GONE, GONE),
    lambda state: themes.merge_themes(state, new_id(), GONE, GONE),
    lambda state: themes.take_apart(state, GONE),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_what_was_removed_meanwhile_is_left_as_it_is(
    townhall: Townhall, command: Callable[[State], list[Assign]]
) -> None:
    townhall.asks(townhall.participant("Ada"))

    assert command(townhall.state) == []
