"""The speakers' list as the first look shows it is the list of the session."""

import pytest

from tests.builders import START, Townhall
from townnotes.domain.commands import speakers_list
from townnotes.domain.entities import Intervention, Request
from townnotes.domain.floor.floor_reading import glance_at, spoke_rows, waiting_rows
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.floor.spoken import Spoken
from townnotes.domain.registers import Assign, new_id
from townnotes.glance import read_glance


def _change(townhall: Townhall, request: Request, **fields: object) -> None:
    townhall.do(speakers_list.change_request(townhall.state, request.id, **fields))


# B4, B5, B7
def test_kind_limit_lateness_and_what_was_spoken_are_there_before_the_session_is_loaded(
    townhall: Townhall,
) -> None:
    un = townhall.category("UN entity", "UN entities", limit=180)
    ada = townhall.participant("Ada", organization="Harbour Friends", category=un.id)
    again = townhall.participant("A. Lovelace", organization="Harbour  friends")
    bo = townhall.participant("Bo", organization="HARBOUR FRIENDS")
    for one in (ada, again, bo):
        townhall.speaks(one, "a")
        townhall.later(5)
    townhall.do([Assign("link", "1" * 32, field, value) for field, value in (
        ("kind", "participant"), ("one", ada.id), ("other", again.id),
    )])  # fmt: skip
    for one in (ada, bo, townhall.participant("", organization="Pier")):
        townhall.asks(one)
    row = waiting(townhall.state)
    _change(townhall, row[1], kind="right of reply", limit=45)
    townhall.do(speakers_list.open_or_close_list(townhall.state, townhall.time))
    ids = (new_id(), new_id())
    townhall.do(speakers_list.request_for_unknown(townhall.state, ids, "iPhone", townhall.time + 1))
    expected, spoke = waiting_rows(townhall.state), spoke_rows(townhall.state)
    assert expected[0].spoken == Spoken(2, 120)
    assert expected[0].others_spoken == Spoken(1, 60)

    townhall.session.close()
    glance = read_glance(townhall.session.path)

    assert glance
    assert glance.waiting == expected
    assert glance.spoke == spoke


@pytest.mark.parametrize("later_ms", [1, 500, 999])
def test_two_who_began_within_one_second_stand_in_the_order_of_the_session(
    townhall: Townhall, later_ms: int
) -> None:
    for number, (name, at) in enumerate((("Bo", START + later_ms), ("Ada", START))):
        speaker = townhall.participant(name).id
        fields = {"speaker": speaker, "began": at, "ended": at + 60_000}
        id_ = f"{number:032x}"
        townhall.do([Assign(Intervention.entity, id_, k, v) for k, v in fields.items()])
    expected = glance_at(townhall.state)
    townhall.session.close()

    found = read_glance(townhall.session.path)

    assert [one.name for one in expected.spoke] == ["Bo", "Ada"]
    assert found == expected
