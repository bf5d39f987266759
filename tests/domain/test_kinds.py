"""Kinds of intervention, as they are typed after a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.entities import FLOOR_KINDS, OTHER_KINDS
from townnotes.domain.floor.kinds import KINDS, Asked, counts, kind_of, read_asked


# B4
@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Kov", Asked("Kov")),
        ("Kov /reply", Asked("Kov", "right of reply")),
        ("Kov /reply to Li Chen", Asked("Kov", "right of reply", in_relation_to="Li Chen")),
        ("Kov /r Chen", Asked("Kov", "right of reply", in_relation_to="Chen")),
        ("Kov /group", Asked("Kov", "group statement")),
        ("Kov /g for the Harbour Group",
         Asked("Kov", "group statement", on_behalf_of="the Harbour Group")),
        ("Kov /order", Asked("Kov", "point of order")),
        ("Kov /video", Asked("Kov", "video message")),
        ("Kov /proc", Asked("Kov", "procedural")),
        ("Kov /chair", Asked("Kov", "convener reply")),
        ("Kov /", Asked("Kov")),
        ("UNDP/IOM", Asked("UNDP/IOM")),
        ("Kov /xyz", Asked("Kov /xyz")),
        ("Ана /reply", Asked("Ана", "right of reply")),
    ],
)  # fmt: skip
def test_a_word_after_the_name_says_what_the_floor_is_asked_for(typed: str, read: Asked) -> None:
    assert read_asked(typed) == read


# B4
def test_each_kind_says_whether_it_takes_the_floor() -> None:
    assert [kind for kind in KINDS if counts(kind)] == list(FLOOR_KINDS)
    assert [kind for kind in KINDS if not counts(kind)] == list(OTHER_KINDS)


# B4
def test_every_kind_can_be_typed() -> None:
    marks = ("statement", "group", "video", "convener", "order", "reply", "procedural")

    assert {kind_of(mark) for mark in marks} == set(KINDS)


@given(typed=st.text())
def test_whatever_is_typed_is_read_as_a_kind_there_is(typed: str) -> None:
    read = read_asked(typed)

    assert read.kind in KINDS
    assert read.name in typed
