"""Registers merge as sets: any order, any number of times, nothing of anybody lost."""

import random
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from townnotes.domain.registers import (
    Register,
    checksum,
    clean_text,
    decode_value,
    encode_value,
    union,
)
from townnotes.domain.state import State

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=12)
VALUES = st.one_of(st.none(), st.booleans(), st.integers(-9, 9), ANY_TEXT)


def _register(id_: str, field: str, author: str, stamp: int, value: object) -> Register:
    return Register("point", id_, field, author, stamp, encode_value(value))


REGISTERS = st.lists(
    st.builds(
        _register,
        st.sampled_from(["p1", "p2"]),
        st.sampled_from(["text", "stance", "deleted", "themes/t1", "private"]),
        st.sampled_from(["ann", "bea", "cy"]),
        st.integers(1, 6),
        VALUES,
    ),
    max_size=14,
)


def _held(*many: list[Register]) -> dict[tuple[str, str, str], Register]:
    state = State()
    for registers in many:
        state.apply(registers)
    return {one.key: one for one in state.registers()}


def _seen(*many: list[Register]) -> list[object]:
    state = State()
    for registers in many:
        state.apply(registers)
    return [(state.raw(one), state.is_visible(one)) for one in ("p1", "p2")]


@settings(max_examples=3000, deadline=None)
@given(REGISTERS, REGISTERS, REGISTERS)
def test_merging_three_files_gives_the_same_in_every_order(
    a: list[Register], b: list[Register], c: list[Register]
) -> None:
    expected = union(a, b, c)

    assert union(list(union(a, b).values()), c) == expected
    assert union(a, list(union(b, c).values())) == expected
    assert union(c, b, a, a, b) == expected
    assert _held(a, b, c) == _held(c, a, b) == _held(b, b, c, a, c) == expected


@settings(max_examples=500, deadline=None)
@given(REGISTERS, REGISTERS, st.randoms(use_true_random=False))
def test_what_a_person_sees_does_not_depend_on_the_order_of_arrival(
    a: list[Register], b: list[Register], shuffle: random.Random
) -> None:
    mixed = [*a, *b]
    shuffle.shuffle(mixed)

    assert _seen(a, b) == _seen(mixed) == _seen(list(union(a, b).values()))


@settings(max_examples=500, deadline=None)
@given(REGISTERS, REGISTERS)
def test_no_author_loses_their_last_version_in_a_merge(
    a: list[Register], b: list[Register]
) -> None:
    held = _held(a, b)

    for one in [*a, *b]:
        kept = held[one.key]
        assert kept == one or kept.replaces(one)


@given(ANY_TEXT)
def test_any_text_comes_back_from_a_register_as_it_was_cleaned(text: str) -> None:
    back = decode_value(encode_value(text))

    assert back == clean_text(text)
    assert unicodedata.is_normalized("NFC", back)
    assert back.encode("utf-8") is not None


@given(st.dictionaries(ANY_TEXT, VALUES, max_size=3))
def test_equal_values_are_written_alike(value: dict[str, object]) -> None:
    backwards = dict(reversed(value.items()))

    assert encode_value(value) == encode_value(backwards)


def test_a_checksum_notices_a_change_of_any_column() -> None:
    one = Register("point", "p1", "text", "ann", 5, '"a"')

    changed = [
        one._replace(**{field: "x"}) for field in ("entity", "id", "field", "author", "value")
    ]

    assert checksum(one) not in {checksum(other) for other in [*changed, one._replace(stamp=6)]}


def test_a_deleted_entity_shows_again_when_somebody_edits_it_later() -> None:
    state = State()
    state.apply([Register("point", "p", "text", "ann", 1, '"a"')])
    state.apply([Register("point", "p", "deleted", "ann", 2, "true")])
    hidden = state.is_visible("p")

    state.apply([Register("point", "p", "text", "bea", 3, '"b"')])

    assert (hidden, state.is_visible("p")) == (False, True)


def test_the_older_version_of_a_field_can_be_shown_beside_the_newer() -> None:
    state = State()
    state.apply([Register("point", "p", "text", "ann", 1, '"hers"')])
    state.apply([Register("point", "p", "text", "bea", 2, '"his"')])

    assert state.value("p", "text", None) == "his"
    assert [one.value for one in state.alternatives("p", "text")] == ['"hers"']
