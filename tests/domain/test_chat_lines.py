"""Lines for the chat of the call."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.sessions import add_contact, change_details
from townnotes.domain.floor.chat_lines import (
    contacts,
    how_to_ask,
    list_line,
    next_speakers,
    time_left,
)
from townnotes.domain.floor.timer import IDLE, Timing
from townnotes.domain.registers import new_id


def left(milliseconds: int, limit: int = 600_000) -> Timing:
    """Return a running time with so much of it left."""
    state = "running" if milliseconds > 0 else "overtime"
    return Timing(state, limit - milliseconds, limit, milliseconds)


# X21
def test_the_next_three_speakers_are_named_in_order_with_their_organizations(
    townhall: Townhall,
) -> None:
    for name, organization in (("Juan Pérez", "IOM"), ("Li Wei", ""), ("", "WHO"), ("Ann", "X")):
        townhall.asks(townhall.participant(name, organization=organization))

    assert next_speakers(townhall.state) == (
        "Next speakers: 1. Juan Pérez (IOM); 2. Li Wei; 3. WHO."
    )


# X21
def test_a_single_speaker_waiting_is_named_alone_and_none_gives_no_line(townhall: Townhall) -> None:
    assert next_speakers(townhall.state) == ""

    townhall.asks(townhall.participant("Juan Pérez", honorific="Mr."))

    assert next_speakers(townhall.state) == "Next speaker: Mr. Juan Pérez."


# X21
@pytest.mark.parametrize(
    ("seconds", "line"),
    [
        (130, "2 minutes left, please."),
        (91, "One and a half minutes left, please."),
        (60, "One minute left, please."),
        (30, "Half a minute left, please."),
        (9, "Please conclude."),
        (0, "Time is up, please conclude."),
        (-40, "Time is up, please conclude."),
    ],
)
def test_the_time_left_is_said_as_a_chair_would(seconds: int, line: str) -> None:
    assert time_left(left(seconds * 1000)) == line


# X21
def test_without_a_running_limit_there_is_no_line_on_the_time() -> None:
    assert time_left(IDLE) == ""
    assert time_left(Timing("running", 5_000)) == ""
    assert time_left(left(60_000)._replace(state="paused")) == ""


# X21
@given(st.integers(min_value=-(10**7), max_value=10**7))
def test_any_time_left_is_one_polite_line(milliseconds: int) -> None:
    line = time_left(left(milliseconds))

    assert "lease" in line
    assert line.endswith(".")
    assert ("Time is up" in line) == (milliseconds <= 0)


# X21
def test_the_contact_block_has_one_address_a_line_and_the_deadline(townhall: Townhall) -> None:
    for kind, value, label in (
        ("email", "inputs@example.org", ""),
        ("link", "https://example.org/space", "e-space"),
    ):
        townhall.do(add_contact(townhall.state, new_id(), kind, value, label))
    townhall.do(change_details(townhall.state, inputs_deadline="2026-03-20"))

    assert contacts(townhall.state) == (
        "Written inputs are welcome by 20 March 2026:\n"
        "inputs@example.org\n"
        "e-space: https://example.org/space"
    )


# X21
def test_without_contacts_there_is_no_contact_block(townhall: Townhall) -> None:
    townhall.do(change_details(townhall.state, inputs_deadline="2026-03-20"))

    assert contacts(townhall.state) == ""


# X21
def test_the_list_is_said_to_be_open_or_closed_with_how_many_wait(townhall: Townhall) -> None:
    assert list_line(townhall.state) == "The speakers’ list is open; nobody is waiting."
    townhall.asks(townhall.participant("Ann"))
    townhall.do(change_details(townhall.state, list_closed=townhall.time))

    assert list_line(townhall.state) == "The speakers’ list is closed; 1 speaker is still waiting."


# X21
def test_how_to_ask_for_the_floor_says_how_long_one_may_speak(townhall: Townhall) -> None:
    townhall.category("stakeholder", "stakeholders", limit=180)

    line = how_to_ask(townhall.state)

    assert line.startswith("To ask for the floor")
    assert line.endswith("Speaking time: 3:00.")


# X21
def test_while_the_list_is_closed_nobody_is_told_to_ask(townhall: Townhall) -> None:
    townhall.do(change_details(townhall.state, list_closed=townhall.time))

    assert "raise your hand" not in how_to_ask(townhall.state)
