"""The opening note in the domain, in files, in the summary and in a merge."""

import json
from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.interventions import correct
from townnotes.domain.commands.opening import begin_opening, opening_id
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import OPENING, Intervention
from townnotes.domain.floor.heard import heard
from townnotes.domain.floor.kept_floor import KeptFloor
from townnotes.domain.floor.speakers import number_of, took_the_floor
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError
from townnotes.interchange.json_reading import read_session
from townnotes.interchange.json_writing import write_session
from townnotes.summary.draft import write_draft


def _opens(townhall: Townhall, *texts: str) -> str:
    id_ = opening_id(townhall.state)
    lines = [TypedLine(new_id(), text, townhall.time) for text in texts]
    written = write_lines(townhall.state, id_, "", lines, {line.id for line in lines})
    townhall.do([*begin_opening(townhall.state, id_), *written], "Typing")
    return id_


def test_it_stands_first_whenever_it_was_written(townhall: Townhall) -> None:
    first = townhall.speaks(townhall.participant("Marta Kovač"), "night work")
    id_ = _opens(townhall, "welcome")

    assert [one.id for one in townhall.state.all(Intervention)] == [id_, first.id]
    assert (number_of(townhall.state, id_), number_of(townhall.state, first.id)) == (0, 1)


def test_nobody_took_the_floor_with_it(townhall: Townhall) -> None:
    _opens(townhall, "welcome")

    assert not took_the_floor(townhall.state)
    assert not heard(townhall.state, townhall.time).by_participant
    floor = KeptFloor(townhall.state)
    assert (floor.glance.now, floor.turns.rows) == (None, ())


def test_whoever_types_in_the_same_session_has_the_same_one(townhall: Townhall) -> None:
    id_ = _opens(townhall, "welcome")

    assert begin_opening(townhall.state, id_) == []
    assert begin_opening(townhall.state, new_id()) == []


def test_it_is_not_corrected(townhall: Townhall) -> None:
    id_ = _opens(townhall, "welcome")

    with pytest.raises(RuleError, match="no speaker"):
        correct(townhall.state, id_, townhall.time, kind="statement")


def test_the_exchange_format_has_it_without_a_speaker_and_reads_it_back(
    townhall: Townhall, tmp_path: Path
) -> None:
    _opens(townhall, "welcome", "thanks")
    townhall.speaks(townhall.participant("Marta Kovač"), "night work")

    told = write_session(townhall.state)
    opening = json.loads(told)["interventions"][0]
    assert (opening["kind"], opening["speaker"]) == (OPENING, None)

    other = Townhall(tmp_path / "other.townnotes")
    other.do(read_session(told).assigns)
    assert json.loads(write_session(other.state))["interventions"][0] == opening


def test_another_kind_without_a_speaker_is_refused() -> None:
    told = {"format": "townnotes-session", "version": 1,
            "interventions": [{"id": "i1", "speaker": None, "kind": "statement"}]}  # fmt: skip

    with pytest.raises(RuleError, match="needs a speaker"):
        read_session(json.dumps(told))


def test_no_sentence_tells_it_and_the_coverage_has_it(townhall: Townhall) -> None:
    id_ = _opens(townhall, "asked that the rules be kept #pay")
    townhall.speaks(townhall.participant("Marta Kovač"), "> night work")

    draft = write_draft(townhall.state)

    (point,) = townhall.state.points_of(id_)
    assert point.id in draft.uncovered
