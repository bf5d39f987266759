"""Whatever a session holds, its JSON can be read back, and says the same then."""

from hypothesis import given, settings

from tests.faults.json_exports import unreadable
from tests.interchange.odd_states import STATES, state_of
from townnotes.domain.entities import Intervention
from townnotes.domain.registers import Register, encode_value
from townnotes.interchange import read_session, write_session
from townnotes.interchange.json_reading import SessionReading


def _read_anew(reading: SessionReading) -> str:
    registers = (Register(*one[:3], "me", 0, encode_value(one.value)) for one in reading.assigns)
    return write_session(state_of(registers))


# R8: one value that another program wrote absurdly had the whole file refused.
@settings(max_examples=150, deadline=None)
@given(STATES)
def test_any_state_comes_back_from_its_json(registers: list[Register]) -> None:
    text = write_session(state_of(registers))

    assert _read_anew(read_session(text)) == text


def test_an_intervention_without_a_speaker_is_read_back_under_somebody() -> None:
    began = Register(Intervention.entity, "i", "began", "me", 0, "1773237600000")

    reading = read_session(write_session(state_of([began])))

    assert {one.field: one.value for one in reading.assigns}["speaker"]


def test_no_odd_export_of_many_is_refused() -> None:
    assert unreadable(40) == []
