"""The lines of a shared file: whatever goes in comes out, and damage is noticed."""

import json
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from townnotes.domain.registers import LARGEST_STAMP, Register, encode_value, is_sound
from townnotes.domain.stamps import COUNTER_BITS
from townnotes.folder.lines import (
    UNKNOWN,
    ClockReading,
    Refused,
    Sign,
    read_header,
    read_line,
    reading_line,
    register_line,
    sign_line,
)


# R8
@settings(max_examples=400)
@given(st.binary(max_size=200))
def test_no_line_whatever_stops_the_reader(line: bytes) -> None:
    assert read_header(line) is None
    assert read_line(line) is None


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


# R9
@given(_TEXT, _TEXT, st.integers(0, LARGEST_STAMP - 1), st.one_of(st.none(), st.booleans(), _TEXT))
def test_any_register_comes_out_of_its_line_as_it_went_in(
    id_: str, field: str, stamp: int, value: object
) -> None:
    register = Register("point", id_, field, "ada", stamp, encode_value(value))

    line = register_line(register)

    assert line.count(b"\n") == 1
    assert read_line(line) == (register if is_sound(register) else None)


@given(st.integers(0, (LARGEST_STAMP >> COUNTER_BITS) - 1), st.booleans())
def test_a_sign_of_life_comes_out_of_its_line_as_it_went_in(at: int, left: bool) -> None:  # noqa: FBT001 - Hypothesis gives it
    assert read_line(sign_line(Sign(at, left))) == Sign(at, left)


# R8: no damage that the next copy of the file may mend.
@given(st.integers(LARGEST_STAMP, LARGEST_STAMP * 8))
def test_a_stamp_that_cannot_be_is_refused_and_told_from_damage(stamp: int) -> None:
    register = Register("point", "p1", "text", "ada", stamp, '"x"')

    assert read_line(register_line(register)) == Refused(stamp)


@given(st.data())
def test_one_changed_byte_of_a_line_is_noticed(data: st.DataObject) -> None:
    register = Register("point", "p1", "text", "ada", 77, '"the fee for small boats"')
    line = bytearray(register_line(register))
    at = data.draw(st.integers(0, len(line) - 2))
    line[at] ^= data.draw(st.integers(1, 255))

    assert read_line(bytes(line)) in (None, register)


@pytest.mark.parametrize("said", [["typing", 7], ["clock", 5, {}, "more"], ["seen", "bea", 1, 2]])
def test_a_word_of_a_newer_townnotes_is_passed_over_and_no_damage(said: list[object]) -> None:
    whole = ClockReading(1_773_237_600_000, {"bea": 250})
    text = json.dumps(said, separators=(",", ":"))
    line = f"{text[:-1]},{zlib.crc32(text.encode())}]\n".encode()

    assert read_line(reading_line(whole)) == whole
    assert read_line(line) == UNKNOWN
    assert read_line(line.replace(b"]\n", b"1]\n")) is None
