"""A participant is found by a few letters, and what completion writes is read back as them."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.points.marks import mark_for, mention_of, participant_like, read_marks

NAMES = st.lists(
    st.text(st.sampled_from("abé ’-.林ن#@§/(1"), min_size=1, max_size=9).filter(str.strip),
    min_size=1,
    max_size=4,
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Ana_Petrova", "Ana Petrova"),
        ("petro", "Ana Petrova"),
        ("O’Neill", "Seán O’Neill"),
        ("oneill", "Seán O’Neill"),
        ("pier", "Seán O’Neill"),
        ("नेहा", "नेहा शर्मा"),
        ("ana", None),
        ("zoe", None),
        ("__", None),
    ],
)
def test_who_is_meant_is_one_or_nobody(townhall: Townhall, typed: str, meant: str | None) -> None:
    townhall.participant("Ana Petrova")
    townhall.participant("Anatol Quay")
    townhall.participant("Seán O’Neill", organization="Pier Workers")
    townhall.participant("नेहा शर्मा")

    found = participant_like(townhall.state, typed)

    assert (found.name if found else None) == meant


def test_an_alias_is_found_too(townhall: Townhall) -> None:
    one = townhall.participant("Ana Petrova", aliases=("iPhone (2)",))

    assert participant_like(townhall.state, "iphone_2") == one


@settings(max_examples=60, deadline=None)
@given(names=NAMES)
def test_a_completed_mention_is_read_back_as_the_one_chosen(names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        townhall = Townhall(Path(folder) / "s.townnotes")
        people = [
            townhall.participant(name, organization=f"org {at}") for at, name in enumerate(names)
        ]
        for one in people:
            word = mention_of(townhall.state, one)
            found = participant_like(townhall.state, word)
            assert word == "" or read_marks(f"with @{word} on pay").participants == (word,)
            assert found is None or any(found.id == other.id for other in people)
            if found is not None and any(map(str.isalnum, one.name)):
                assert found.id == one.id or mark_for(found.name) == mark_for(one.name)
        townhall.session.close()
