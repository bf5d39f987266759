"""Copies of one file, in which two give the floor apart: one turn a request, in one time."""

import shutil
from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.speakers_list import call_unknown, end_open
from townnotes.domain.entities import Intervention, Participant
from townnotes.merging import Merging

LISTED = ("Marta Kovač", "Idris Okoro", "Ана Петрова", "Zola Brandt", "Wim Jansen", "Pia Lund")
UNLISTED = {1: "Yusuf Haddad", 3: "Vera Sokol", 4: "Hugo Reyes"}
"""Whom Bea alone heard, after so many of the list."""


@pytest.fixture(params=[420_000, -3_600_000], ids=["ahead", "behind"])
def bea(request: pytest.FixtureRequest, townhall: Townhall, tmp_path: Path) -> Townhall:
    for name in LISTED:
        townhall.asks(townhall.participant(name))
    copy = tmp_path / "bea.townnotes"
    shutil.copy(townhall.session.path, copy)
    return Townhall.reopened(copy, "b" * 32, townhall.time + int(request.param))


def _calls(hall: Townhall, name: str) -> None:
    ids = (hall.new_id(), hall.new_id(), hall.new_id())
    hall.do(call_unknown(hall.state, ids, name, hall.time, "statement"))


# O2
def test_whom_one_of_them_heard_alone_stands_where_they_spoke(
    townhall: Townhall, bea: Townhall, tmp_path: Path
) -> None:
    spoken: list[str] = []
    for number, name in enumerate(LISTED, 1):
        spoken.append(name)
        for one in (townhall, bea):
            one.next()
        if number in UNLISTED:
            spoken.append(UNLISTED[number])
            townhall.later(60)
            _calls(bea.later(60), spoken[-1])
        for one in (townhall, bea):
            one.later(60)
    bea.do(end_open(bea.state, bea.time))
    bea.session.close()

    Merging([bea.session.path]).merge_into(townhall.session, folder=tmp_path / "data")

    names = {one.id: one.name for one in townhall.state.all(Participant)}
    assert [names[one.speaker] for one in townhall.state.all(Intervention)] == spoken
