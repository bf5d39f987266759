"""What a merge left open of people and turns comes through JSON: the count still says so."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders import START, Townhall
from townnotes.beginning import begin_from
from townnotes.domain.entities import Link, Participant
from townnotes.domain.floor.left_open import left_open
from townnotes.domain.floor.speakers import count_hangs_on
from townnotes.domain.links import APART, UNDECIDED, link
from townnotes.errors import RuleError
from townnotes.interchange import read_session, write_session


@pytest.fixture
def merged(townhall: Townhall) -> Townhall:
    """Return a record of three who spoke, of whom a merge left open whether two are one."""
    for name in ("Iris Vale", "Irys Vahl", "Otto Finn"):
        townhall.speaks(townhall.participant(name))
    one, other, _ = (each.id for each in townhall.state.all(Participant))
    townhall.session.submit(link(UNDECIDED, one, other), "merging")
    return townhall


def _written(hall: Townhall) -> dict[str, Any]:
    return json.loads(write_session(hall.state))


def _names(hall: Townhall) -> list[set[str]]:
    found = {one.id: one.name for one in hall.state.all(Participant)}
    return [{found[one], found[other]} for one, other in left_open(hall.state)]


def _read(document: dict[str, Any], path: Path) -> Townhall:
    return Townhall.on(begin_from(path, read_session(json.dumps(document)).assigns), START)


def test_who_may_be_one_comes_through_json(merged: Townhall, tmp_path: Path) -> None:
    read = _read(_written(merged), tmp_path / "read.townnotes")

    assert _names(read) == [{"Iris Vale", "Irys Vahl"}]
    assert _written(read)["participants"] == _written(merged)["participants"]


def test_the_count_says_after_json_too_that_it_may_be_wrong(
    merged: Townhall, tmp_path: Path
) -> None:
    read = _read(_written(merged), tmp_path / "read.townnotes")

    assert len(count_hangs_on(merged.state)) == 1
    assert len(count_hangs_on(read.state)) == 1


def test_what_somebody_settled_is_not_left_open_in_json(merged: Townhall) -> None:
    ((one, other),) = left_open(merged.state)
    merged.session.submit(link(APART, one, other), "apart")

    assert not any("may_be" in each for each in _written(merged)["participants"])


def test_turns_that_may_be_one_come_through_json(merged: Townhall, tmp_path: Path) -> None:
    first, second, _ = _written(merged)["interventions"]
    document = _written(merged)
    document["interventions"][0]["may_be"] = [second["id"]]

    read = _read(document, tmp_path / "read.townnotes")

    assert len([one for one in read.state.all(Link) if one.kind == UNDECIDED]) == 2
    said = [one.get("may_be") for one in _written(read)["interventions"]]
    assert said in ([[second["id"]], None, None], [None, [first["id"]], None])


@pytest.mark.parametrize(
    ("of", "reason"),
    [
        ("self", r"participants\[0\]\.may_be\[0\]: it cannot be asked whether it is itself\."),
        ("nobody", r'participants\[0\]\.may_be\[0\]: no participant "nobody"'),
    ],
)
def test_a_wrong_end_of_what_is_open_is_named(merged: Townhall, of: str, reason: str) -> None:
    document = _written(merged)
    person = document["participants"][0]
    person["may_be"] = [person["id"] if of == "self" else of]

    with pytest.raises(RuleError, match=reason):
        read_session(json.dumps(document))


def test_a_turn_that_is_not_there_is_named(merged: Townhall) -> None:
    document = _written(merged)
    document["interventions"][0]["may_be"] = ["none"]

    with pytest.raises(RuleError, match='no intervention "none"'):
        read_session(json.dumps(document))
