"""Whatever a session holds, its JSON can be read back, and says the same then."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.json_exports import unreadable
from tests.interchange.odd_states import STATES, state_of
from townnotes.domain.commands.points import apply_marks
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


def test_what_refers_to_something_of_another_kind_is_read_back_without_it() -> None:
    name = Register("participant", "a", "name", "me", 0, encode_value("Ana"))
    text = Register("statement", "s", "text", "me", 0, encode_value("It is so."))
    on = Register("statement", "s", "rests_on/a", "me", 0, encode_value(value=True))

    reading = read_session(write_session(state_of([name, text, on])))

    assert "It is so." in [one.value for one in reading.assigns]
    assert not [one for one in reading.assigns if one.field.startswith("rests_on")]


def test_a_sentence_that_says_it_is_final_in_a_summary_that_is_not_is_a_draft() -> None:
    said = Register("statement", "s", "state", "me", 0, encode_value("final"))
    text = Register("statement", "s", "text", "me", 0, encode_value("It is so."))

    written = write_session(state_of([text, said]))

    assert '"state": "draft"' in written
    assert _read_anew(read_session(written)) == written


def test_no_odd_export_of_many_is_refused() -> None:
    assert unreadable(40) == []


_TYPED = st.lists(
    st.one_of(
        st.text(max_size=5),
        st.sampled_from(
            ["+1 to", "≠", "!=", "@Ana", "Ana", "*", "//", "keep", "del", "añadir", "move", '"x"',
             "«y»", "after", "to", "§5", "in §9", "!urge", "#water", ">", "->"]
        ),
    ),
    max_size=8,
).map(" ".join)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.lists(_TYPED, min_size=1, max_size=4))
def test_any_typed_lines_with_their_marks_come_back_from_json(lines: list[str]) -> None:
    said = [
        Register("participant", "a", "name", "me", 0, encode_value("Ana")),
        Register("theme", "t", "label", "me", 0, encode_value("water")),
        Register("reference_text", "r", "short", "me", 0, encode_value("REV1")),
        Register("intervention", "i", "speaker", "me", 0, encode_value("a")),
        Register("intervention", "j", "speaker", "me", 0, encode_value("b")),
        Register("point", "first", "intervention", "me", 0, encode_value("i")),
        Register("point", "first", "text", "me", 0, encode_value("x")),
        Register("point", "first", "themes/t", "me", 0, encode_value(value=True)),
    ]
    for number, line in enumerate(lines):
        for field, value in (("intervention", "j"), ("text", line), ("rank", f"{number}")):
            said.append(Register("point", f"p{number}", field, "me", 0, encode_value(value)))
    state = state_of(said)
    for number in range(len(lines)):
        marked = apply_marks(state, f"p{number}")
        said += [Register(*one[:3], "me", 0, encode_value(one.value)) for one in marked]
        state = state_of(said)
    text = write_session(state)

    assert _read_anew(read_session(text)) == text
