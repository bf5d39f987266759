"""Copies of one file, in which two give the floor apart: one turn a request, in one time."""

import shutil
from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.interventions import Newcomer, insert_missed
from townnotes.domain.commands.speakers_list import call_unknown, end_open
from townnotes.domain.entities import Intervention, Participant
from townnotes.merge.links import join
from townnotes.merge.report import MergeReport
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


def _types_in(hall: Townhall, name: str, began: int, ended: int) -> None:
    known = (one.id for one in hall.state.all(Participant) if one.name == name)
    speaker = next(known, None) or Newcomer(hall.new_id(), name)
    hall.do(insert_missed(hall.state, hall.new_id(), hall.time, began=began, ended=ended,
                          speaker=speaker, kind="statement"))  # fmt: skip


def _merged(hall: Townhall, bea: Townhall, folder: Path) -> MergeReport:
    bea.session.close()
    return Merging([bea.session.path]).merge_into(hall.session, folder=folder / "data")


# O5
@pytest.mark.parametrize("name", [LISTED[0], UNLISTED[1]], ids=["listed", "new"])
def test_a_turn_that_both_typed_in_stands_once_whatever_their_clocks(
    townhall: Townhall, bea: Townhall, tmp_path: Path, name: str
) -> None:
    at = townhall.time // 1000 * 1000
    for one in (townhall, bea):
        one.later(7200)
        _types_in(one, name, at, at + 120_000)

    _merged(townhall, bea, tmp_path)

    (turn,) = townhall.state.all(Intervention)
    people = [one for one in townhall.state.all(Participant) if one.name == name]
    assert [one.id for one in people] == [townhall.state.leader(turn.speaker)]


@pytest.mark.parametrize(
    ("name", "again", "late", "longer", "open_"),
    [
        (LISTED[0], LISTED[1], 0, 0, 0),
        (LISTED[0], LISTED[0], 300_000, 0, 0),
        (LISTED[0], LISTED[0], 0, 60_000, 1),
    ],
    ids=["somebody else", "at another time", "for longer"],
)
def test_what_was_typed_in_otherwise_is_not_joined_unasked(
    townhall: Townhall,
    bea: Townhall,
    tmp_path: Path,
    name: str,
    again: str,
    late: int,
    longer: int,
    open_: int,
) -> None:
    at = townhall.time // 1000 * 1000
    _types_in(townhall.later(7200), name, at, at + 120_000)
    _types_in(bea.later(7200), again, at + late, at + late + 120_000 + longer)

    report = _merged(townhall, bea, tmp_path)

    assert len(townhall.state.all(Intervention)) == 2
    assert report.undecided == open_


def test_whom_both_added_by_one_full_name_is_proposed_once(
    townhall: Townhall, bea: Townhall, tmp_path: Path
) -> None:
    for one in (townhall, bea):
        one.participant(UNLISTED[1])
        one.participant("Haddad")

    report = _merged(townhall, bea, tmp_path)

    assert [(one.kind, one.verdict, one.why) for one in report.comparison.likely] == [
        ("participant", "likely", "same name, added by two")
    ]
    townhall.do(join(townhall.state, report.comparison.likely))
    assert not Merging([]).side_by_side(townhall.state.registers(), "a" * 32).report.undecided


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

    _merged(townhall, bea, tmp_path)

    names = {one.id: one.name for one in townhall.state.all(Participant)}
    assert [names[one.speaker] for one in townhall.state.all(Intervention)] == spoken
