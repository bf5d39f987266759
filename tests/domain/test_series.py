"""The next townhall of a series: what comes along, and what does not."""

from pathlib import Path

from tests.builders import Townhall
from townnotes.beginning import begin_next
from townnotes.domain.commands.agenda import add_item, open_one
from townnotes.domain.commands.sessions import add_contact, add_convener, change_details
from townnotes.domain.commands.stances import add_stance
from townnotes.domain.commands.texts import add_text
from townnotes.domain.commands.themes import change_theme
from townnotes.domain.entities import (
    AgendaItem,
    Category,
    Contact,
    Convener,
    Intervention,
    OwnStance,
    Participant,
    ReferenceText,
    Theme,
)
from townnotes.domain.registers import new_id
from townnotes.domain.state import State


def full(townhall: Townhall) -> Townhall:
    """Give a townhall something of each kind."""
    townhall.do(
        change_details(
            townhall.state, series="Harbour townhalls", process="Compact", audience=("fishers",),
            platform="Zoom", profile="townhall", attendance=90, message="Said.",
            inputs_deadline="2026-04-01",
        )
    )  # fmt: skip
    townhall.do(add_convener(townhall.state, new_id(), name="Ana Sol", role="co-facilitator"))
    townhall.do(add_contact(townhall.state, new_id(), "email", "office@example.org"))
    townhall.do(add_stance(townhall.state, new_id(), "pleaded for", "urged"))
    townhall.do(add_text(townhall.state, new_id(), "REV2", "", {"1": "One."}))
    item = new_id()
    townhall.do(add_item(townhall.state, item, "Briefing"))
    townhall.do(open_one(townhall.state, item))
    labour = townhall.theme("labour", topic="labour rights")
    wages = townhall.theme("wages", parent=labour)
    townhall.do(change_theme(townhall.state, wages, as_topic=True))
    fisher = townhall.category("fisher", "fishers")
    townhall.speaks(townhall.participant("Ada Obi", category=fisher.id), "a point")
    townhall.participant("iPhone", to_identify=True)
    return townhall


def following(townhall: Townhall, path: Path, *, with_people: bool = False) -> State:
    past = full(townhall).session.path
    townhall.session.close()
    session = begin_next(path, past, date="2026-05-01", with_people=with_people)
    session.close()
    return session.state


# A2
def test_the_next_in_series_has_what_the_series_shares_and_the_number_after(
    townhall: Townhall, tmp_path: Path
) -> None:
    state = following(townhall, tmp_path / "next.townnotes")

    details = state.session
    assert (details.ordinal, details.series, details.process) == (4, "Harbour townhalls", "Compact")
    assert (details.audience, details.platform, details.profile) == (
        ("fishers",),
        "Zoom",
        "townhall",
    )
    assert [one.name for one in state.all(Convener)] == ["Ana Sol"]
    assert [one.plural for one in state.all(Category)] == ["fishers"]
    assert [one.words for one in state.all(OwnStance)] == ["pleaded for"]
    assert [(one.title, one.state) for one in state.all(AgendaItem)] == [("Briefing", "")]
    (contact,) = state.all(Contact)
    assert details.inputs_contacts == (contact.id,)
    upper, lower = state.all(Theme)
    assert (upper.topic, lower.parent, lower.as_topic) == ("labour rights", upper.id, False)


# A2
def test_what_is_of_one_townhall_alone_stays_behind(townhall: Townhall, tmp_path: Path) -> None:
    state = following(townhall, tmp_path / "next.townnotes")

    details = state.session
    assert details.date == "2026-05-01"
    assert (details.attendance, details.message, details.inputs_deadline) == (None, "", "")
    assert not state.all(Participant)
    assert not state.all(Intervention)
    assert not state.all(ReferenceText)


# A2
def test_people_come_along_where_wanted_but_for_those_nobody_knows(
    townhall: Townhall, tmp_path: Path
) -> None:
    state = following(townhall, tmp_path / "next.townnotes", with_people=True)

    (one,) = state.all(Participant)
    assert one.name == "Ada Obi"
    assert one.category == state.all(Category)[0].id
    assert one.id not in {held.id for held in townhall.state.all(Participant)}
