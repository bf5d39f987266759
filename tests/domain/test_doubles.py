"""What two laptops in one folder add at once is one, by whatever clocks it was recorded."""

from pathlib import Path

import pytest

from tests.builders import START, Townhall
from tests.merge.files import copied, merged_into, saved
from tests.merge.laptops import HOUR, SPEAKERS, noted
from townnotes.domain.commands.interventions import insert_missed
from townnotes.domain.doubles import doubled_requests, doubled_turns, with_what_links_join
from townnotes.domain.entities import Intervention, Link, Participant, Request
from townnotes.domain.links import link
from townnotes.domain.registers import Assign


def _asks(hall: Townhall, now: int) -> str:
    """Have the first speaker ask once more, at an instant of the one time."""
    hall.time += now - hall.now
    return hall.asks(next(one for one in hall.state.all(Participant) if one.name == SPEAKERS[0]))


def _joined(hall: Townhall, other: Townhall, asked: str) -> list[Assign]:
    """Take in a request from another laptop; returns what is linked then."""
    hall.session.take_in(other.state.every_register_of(asked))
    return doubled_requests(hall.state, hall.author, frozenset({(Request.entity, asked)}))


@pytest.mark.parametrize(("seconds", "is_one"), [(20, True), (180, False)])
def test_two_requests_made_at_once_are_one_where_a_merge_has_found_the_clocks_apart(
    tmp_path: Path,
    seconds: int,
    is_one: bool,  # noqa: FBT001 - a case of the table
) -> None:
    ann, bea = noted(tmp_path, "a"), noted(tmp_path, "b", HOUR)
    merged_into(ann, saved(bea))
    bea = copied(ann, "both", "b")
    evening = START + HOUR * 1000
    asked, again = _asks(ann, evening), _asks(bea, evening + seconds * 1000)

    # The later one links them, which of two by their stamps.
    found = [*_joined(ann, bea, again), *_joined(bea, ann, asked)]

    assert found == (link(Request.entity, asked, again) if is_one else [])


def test_two_turns_are_seen_to_be_one_as_the_link_of_their_speakers_comes(tmp_path: Path) -> None:
    ann = noted(tmp_path, "a")
    bea = copied(ann, "both", "b")
    bea.time = ann.time
    theirs, own = ann.participant("Zed Amani"), bea.later(1).participant("Zed Amani")
    spoke, again = ann.speaks(theirs), bea.speaks(own)
    for one in (theirs, spoke):
        bea.session.take_in(ann.state.every_register_of(one.id))
    turn = frozenset({(Intervention.entity, spoke.id)})
    assert doubled_turns(bea.state, bea.author, turn) == []

    bea.do(links := link(Participant.entity, theirs.id, own.id))
    came = with_what_links_join(bea.state, frozenset({(Link.entity, links[0].id)}))

    joined = link(Intervention.entity, again.id, spoke.id)
    assert doubled_turns(bea.state, bea.author, came) == joined


@pytest.mark.parametrize(("seconds", "is_one"), [(0, True), (90, False)])
def test_a_turn_that_both_typed_in_is_one_whatever_their_clocks(
    tmp_path: Path,
    seconds: int,
    is_one: bool,  # noqa: FBT001 - a case of the table
) -> None:
    ann = noted(tmp_path, "a")
    bea = copied(ann, "both", "b")
    at = ann.time // 1000 * 1000 - 600_000
    turns: list[str] = []
    for hall, late in ((ann, 0), (bea, seconds)):
        hall.time = ann.time + (HOUR * 1000 if hall is bea else 0)
        speaker = hall.state.all(Participant)[0].id
        began = at + late * 1000
        turns.append(hall.new_id())
        hall.do(insert_missed(hall.state, turns[-1], hall.time, began=began, ended=began + 60_000,
                              speaker=speaker, kind="statement"))  # fmt: skip
    bea.do([
        Assign("clock", "c" * 32, name, value)
        for name, value in (("session", bea.state.value(turns[1], "recorded_in", "")),
                            ("offset_ms", HOUR * 1000))
    ])  # fmt: skip
    bea.session.take_in(ann.state.every_register_of(turns[0]))

    came = frozenset({(Intervention.entity, turns[0])})
    found = doubled_turns(bea.state, bea.author, came)

    assert found == (link(Intervention.entity, turns[1], turns[0]) if is_one else [])
