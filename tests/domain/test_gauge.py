"""The heard-from gauge: a hint for the chair."""

from tests.builders import Townhall
from townnotes.domain.commands.participants import add_category
from townnotes.domain.floor.heard import Gauge, ended_turns, gauge, running_turns
from townnotes.domain.registers import new_id


def _read(townhall: Townhall) -> Gauge:
    turns = (*ended_turns(townhall.state), *running_turns(townhall.state, townhall.time))
    return gauge(townhall.state, turns, "others")


# X17
def test_the_gauge_gives_minutes_and_speakers_of_each_category(townhall: Townhall) -> None:
    stakeholder = townhall.category("stakeholder", "stakeholders").id
    townhall.category("UN entity", "UN entities")
    ada = townhall.participant("Ada", category=stakeholder)
    for one in (ada, ada, townhall.participant("Bo", category=stakeholder)):
        townhall.speaks(one)
    townhall.speaks(townhall.participant("Cy"))

    bars = [(bar.name, bar.spoken.seconds, bar.speakers) for bar in _read(townhall).categories]

    assert bars == [("stakeholders", 180, 2), ("UN entities", 0, 0), ("others", 60, 1)]


# X17
def test_organizations_stand_by_the_time_they_took(townhall: Townhall) -> None:
    for name, organization, times in (("Ada", "Harbour", 1), ("Bo", "Coast", 2), ("Cy", "", 1)):
        one = townhall.participant(name, organization=organization)
        for _ in range(times):
            townhall.speaks(one)

    bars = [(bar.name, bar.spoken.seconds) for bar in _read(townhall).organizations]

    assert bars == [("Coast", 120), ("Harbour", 60)]


# X17
def test_who_speaks_now_is_heard_already(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada", organization="Harbour"))
    townhall.next()
    townhall.later(42)

    read = _read(townhall)

    assert [bar.spoken.seconds for bar in read.organizations] == [42]
    assert read.silent == ()


# X17
def test_who_has_not_spoken_is_named_and_whether_they_wait(townhall: Townhall) -> None:
    counted = townhall.category("stakeholder", "stakeholders").id
    townhall.speaks(townhall.participant("Ada", category=counted))
    townhall.asks(townhall.participant("Bo", category=counted))
    townhall.participant("Cy", category=counted)
    townhall.participant("", organization="Harbour Friends")

    silent = [(one.name, one.waits) for one in _read(townhall).silent]

    assert silent == [("Bo", True), ("Cy", False), ("Harbour Friends", False)]


# X17
def test_who_does_not_take_the_floor_is_not_missed(townhall: Townhall) -> None:
    id_ = new_id()
    townhall.do(add_category(townhall.state, id_, "secretariat", "secretariat"))
    townhall.participant("Ada", category=id_)

    assert _read(townhall) == Gauge()
