"""JSON stands in the one time of the record; what each clock said stands beside it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders import START, Townhall
from tests.merge.files import merged_into, saved
from tests.merge.laptops import HOUR, moment, noted, shown
from townnotes.beginning import begin_from
from townnotes.domain.dates import as_text
from townnotes.domain.entities import Intervention
from townnotes.errors import RuleError
from townnotes.interchange import read_session, write_session


@pytest.fixture
def merged(tmp_path: Path) -> Townhall:
    """Ann's record, with what Bea alone noted of the fourth speaker, her clock an hour ahead."""
    ann, bea = noted(tmp_path, "a", missed={3}), noted(tmp_path, "b", HOUR, missed={5, 6})
    merged_into(ann, saved(bea))
    return ann


def _written(hall: Townhall) -> dict[str, Any]:
    return json.loads(write_session(hall.state))


def _read(document: dict[str, Any], path: Path) -> Townhall:
    session = begin_from(path, read_session(json.dumps(document)).assigns)
    return Townhall.on(session, START)


def test_instants_stand_in_the_one_time(merged: Townhall) -> None:
    turns = _written(merged)["interventions"]

    assert [one["began"] for one in turns] == [as_text(one) for one in shown()]


def test_what_a_clock_said_stands_under_recorded_with_the_clock(merged: Townhall) -> None:
    written = _written(merged)
    fourth = written["interventions"][3]
    said = as_text(START + moment(3) + HOUR * 1000)
    clock = next(one["id"] for one in written["clocks"] if one["offset_ms"] == HOUR * 1000)

    assert fourth["recorded"]["began"] == said
    assert fourth["recorded"]["clock"] == clock
    assert fourth["points"][0]["recorded"] == {"at": said, "clock": clock}


def test_a_record_of_one_clock_says_nothing_of_clocks(tmp_path: Path) -> None:
    text = write_session(noted(tmp_path, "a").state)

    assert "recorded" not in text
    assert "clocks" not in text


def test_both_times_come_back(merged: Townhall, tmp_path: Path) -> None:
    once = _written(merged)

    again = _read(once, tmp_path / "again.townnotes")

    assert [one.began for one in again.state.all(Intervention)] == shown()
    assert _written(again) == once


def test_a_file_that_only_names_a_clock_tells_it_by_its_instants(
    merged: Townhall, tmp_path: Path
) -> None:
    once = _written(merged)
    clocks = once.pop("clocks")

    again = _written(_read(once, tmp_path / "again.townnotes"))

    ahead = {one["id"]: one["offset_ms"] for one in clocks}
    assert {one["id"]: one["offset_ms"] for one in again["clocks"]} == ahead
    assert again["interventions"] == once["interventions"]


def test_an_instant_changed_by_hand_counts_more_than_what_the_clock_said(
    merged: Townhall, tmp_path: Path
) -> None:
    once = _written(merged)
    once["interventions"][3]["began"] = as_text(START + moment(3) + 5_000)

    again = _read(once, tmp_path / "again.townnotes")

    assert again.state.all(Intervention)[3].began == START + moment(3) + 5_000


def test_what_came_from_json_is_compared_in_its_one_time(merged: Townhall, tmp_path: Path) -> None:
    again = _read(_written(merged), tmp_path / "again.townnotes")
    cim = noted(tmp_path, "c", 3 * HOUR, missed={1, 2, 8})

    merged_into(again, saved(cim))

    assert [one.began for one in again.state.all(Intervention)] == shown()


@pytest.mark.parametrize(
    ("recorded", "path"),
    [
        ({"began": "soon", "clock": "x"}, "interventions[0].recorded.began"),
        ({"began": 3, "clock": "x"}, "interventions[0].recorded.began"),
        ({"clock": 3}, "interventions[0].recorded.clock"),
        ([], "interventions[0].recorded"),
    ],
)
def test_what_is_wrong_under_recorded_is_named_by_its_path(
    merged: Townhall, recorded: object, path: str
) -> None:
    once = _written(merged)
    once["interventions"][0]["recorded"] = recorded

    with pytest.raises(RuleError) as refusal:
        read_session(json.dumps(once))

    assert str(refusal.value).startswith(f"{path}:")
