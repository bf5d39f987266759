"""Who has been heard: how often, how long, and from where."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.speakers_list import end_open, pause_or_go_on, request_floor
from townnotes.domain.entities import Intervention, Participant, Pause
from townnotes.domain.floor.floor_reading import waiting_rows
from townnotes.domain.floor.floor_rows import Spoken
from townnotes.domain.floor.heard import heard
from townnotes.domain.floor.kept_floor import TurnLog, glance_at
from townnotes.domain.registers import Assign, new_id
from townnotes.errors import RuleError


def test_an_intervention_counts_once_it_ended_and_the_running_one_up_to_now(
    townhall: Townhall,
) -> None:
    ada = townhall.participant("Ada", organization="Harbour Friends")
    townhall.speaks(ada, "a")
    townhall.asks(ada)
    townhall.next()
    townhall.later(30)

    assert heard(townhall.state).by_participant == {ada.id: Spoken(1, 60)}
    assert heard(townhall.state, townhall.time).by_participant == {ada.id: Spoken(2, 90)}


def test_a_pause_is_no_speaking_time(townhall: Townhall) -> None:
    ada = townhall.participant("Ada")
    townhall.asks(ada)
    townhall.next()
    for _ in range(2):
        townhall.later(20)
        townhall.do(pause_or_go_on(townhall.state, new_id(), townhall.time))

    townhall.later(5)

    assert heard(townhall.state, townhall.time).by_participant[ada.id].seconds == 25


def test_an_organization_is_one_however_it_is_spelt_and_says_who_spoke_for_it(
    townhall: Townhall,
) -> None:
    ada = townhall.participant("Ada", organization="Harbour Friends")
    bo = townhall.participant("Bo", organization="harbour  friends")
    townhall.speaks(ada, "a")
    townhall.later(5).speaks(bo, "b")

    sums = heard(townhall.state)

    assert sums.by_organization == {"harbour friends": Spoken(2, 120)}
    assert sums.speakers_of_organization == {"harbour friends": (ada.id, bo.id)}


def test_categories_are_told_apart_and_those_without_one_are_together(townhall: Townhall) -> None:
    un = townhall.category("UN entity", "UN entities")
    ada = townhall.participant("Ada", category=un.id)
    bo = townhall.participant("Bo")
    townhall.speaks(ada, "a")
    townhall.later(5).speaks(bo, "b")

    sums = heard(townhall.state)

    assert sums.by_category == {un.id: Spoken(1, 60), "": Spoken(1, 60)}
    assert sums.speakers_of_category == {un.id: (ada.id,), "": (bo.id,)}


def test_two_linked_participants_are_one_who_spoke_twice(townhall: Townhall) -> None:
    ada, again = townhall.participant("Ada"), townhall.participant("A. Lovelace")
    townhall.speaks(ada, "a")
    townhall.later(5).speaks(again, "b")

    townhall.do(_link("participant", ada.id, again.id))

    assert heard(townhall.state).by_participant == {ada.id: Spoken(2, 120)}


# B7
def test_who_waits_is_shown_with_what_they_and_others_of_their_organization_spoke(
    townhall: Townhall,
) -> None:
    ada = townhall.participant("Ada", organization="Harbour Friends")
    bo = townhall.participant("Bo", organization="Harbour Friends")
    townhall.speaks(ada, "a")
    townhall.later(5).speaks(bo, "b")
    townhall.asks(ada)
    townhall.asks(townhall.participant("Cy", organization="Pier"))

    rows = waiting_rows(townhall.state)

    assert [(row.spoken, row.others_spoken) for row in rows] == [
        (Spoken(1, 60), Spoken(1, 60)),
        (Spoken(), Spoken()),
    ]


def test_the_log_follows_a_pause_corrected_after_the_end(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    townhall.do(pause_or_go_on(townhall.state, new_id(), townhall.later(20).time))
    townhall.do(end_open(townhall.state, townhall.later(10).time))
    log = TurnLog()
    log.read(townhall.state)
    townhall.session.on_change.append(lambda change: log.follow(townhall.state, change.touched))
    pause = townhall.state.all(Pause)[0]

    townhall.do([Assign("pause", pause.id, "began", (pause.began or 0) - 5000)])

    assert [row.seconds for row in log.rows] == [15]
    assert log.sums == heard(townhall.state).sums


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_the_log_that_follows_says_what_reading_anew_would_say(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        hall = Townhall(Path(folder) / "one.townnotes")
        log = TurnLog()
        log.read(hall.state)
        hall.session.on_change.append(lambda change: log.follow(hall.state, change.touched))
        for name in ("Ada", "Abe", "Bo"):
            hall.participant(name, organization=name[0])
        for change in data.draw(st.lists(st.sampled_from(list(CHANGES)), max_size=25)):
            # What is refused leaves everything as it was.
            with suppress(RuleError):
                CHANGES[change](hall.later(7), data.draw)

            assert log.rows == glance_at(hall.state).spoke
            assert log.sums == heard(hall.state).sums
        hall.session.close()


Draw = Callable[[st.SearchStrategy[str]], str]


def _who(hall: Townhall, draw: Draw) -> str:
    return draw(st.sampled_from([one.id for one in hall.state.all(Participant)]))


def _set_of_a_turn(hall: Townhall, draw: Draw, field: str, value: object) -> None:
    turns = [one.id for one in hall.state.all(Intervention)]
    if turns:
        turn = draw(st.sampled_from(turns))
        hall.do([Assign("intervention", turn, field, value)], field)


CHANGES: dict[str, Callable[[Townhall, Draw], object]] = {
    "next": lambda hall, _: hall.next(),
    "ask": lambda hall, draw: hall.do(
        request_floor(hall.state, new_id(), _who(hall, draw), hall.time), "ask"
    ),
    "pause": lambda hall, _: hall.do(pause_or_go_on(hall.state, new_id(), hall.time), "pause"),
    "rename": lambda hall, draw: hall.do(
        [Assign("participant", _who(hall, draw), "organization", "Other")], "rename"
    ),
    "undo": lambda hall, _: hall.session.undo(),
    "redo": lambda hall, _: hall.session.redo(),
    "delete": lambda hall, draw: _set_of_a_turn(hall, draw, "deleted", value=True),
    "shift": lambda hall, draw: _set_of_a_turn(hall, draw, "began", hall.time - 90_000),
    "link": lambda hall, draw: hall.do(
        _link("participant", _who(hall, draw), _who(hall, draw)), "link"
    ),
}


def _link(kind: str, one: str, other: str) -> list[Assign]:
    id_ = new_id()
    fields = {"kind": kind, "one": one, "other": other}
    return [Assign("link", id_, field, value) for field, value in fields.items()]
