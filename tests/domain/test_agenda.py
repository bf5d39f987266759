"""The agenda: ordered items, of which one is open, and what stands under each."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.agenda import (
    USUAL_ITEMS,
    add_item,
    add_items,
    move_item,
    open_item,
    open_next,
    open_one,
    remove_item,
    rename_item,
    state_of,
)
from townnotes.domain.commands.records import change, make
from townnotes.domain.entities import AgendaItem, Intervention
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.registers import Assign, Register, encode_value, new_id
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.glance import read_glance


def items(state: State) -> dict[str, str]:
    return {one.title: state_of(state, one) for one in state.all(AgendaItem)}


def item(state: State, title: str) -> AgendaItem:
    return next(one for one in state.all(AgendaItem) if one.title == title)


def item_of(townhall: Townhall, intervention: Intervention) -> str:
    one = townhall.state.find(Intervention, intervention.id)
    assert one
    found = townhall.state.find(AgendaItem, one.item)
    return found.title if found else ""


@pytest.fixture
def three(townhall: Townhall) -> Townhall:
    """Have a townhall with the usual three items, none opened yet."""
    townhall.do(add_items(townhall.state, [new_id() for _ in USUAL_ITEMS], USUAL_ITEMS))
    return townhall


# A5
def test_the_first_speaker_called_opens_the_first_item(three: Townhall) -> None:
    three.asks(three.participant("Marta Kovač"))

    first = three.next()

    assert first
    assert items(three.state) == {"Briefing": "open", "Floor": "waiting", "Closing": "waiting"}
    assert item_of(three, first) == "Briefing"


# A5
def test_every_intervention_stands_under_the_item_open_when_it_began(three: Townhall) -> None:
    marta = three.participant("Marta Kovač")
    first = three.speaks(marta)
    three.do(open_next(three.state), "agenda item")
    second = three.speaks(marta)
    three.do(open_next(three.state), "agenda item")

    assert [item_of(three, one) for one in (first, second)] == ["Briefing", "Floor"]


# A5
def test_the_next_item_closes_the_open_one_and_is_undone_as_one_step(three: Townhall) -> None:
    three.do(open_next(three.state), "agenda item")
    three.do(open_next(three.state), "agenda item")
    assert items(three.state) == {"Briefing": "closed", "Floor": "open", "Closing": "waiting"}

    three.session.undo()

    assert items(three.state) == {"Briefing": "open", "Floor": "waiting", "Closing": "waiting"}


# A5
def test_a_closed_item_can_be_opened_again_and_the_next_follows_it(three: Townhall) -> None:
    for _ in USUAL_ITEMS:
        three.do(open_next(three.state))
    three.do(open_one(three.state, item(three.state, "Briefing").id))
    assert items(three.state) == {"Briefing": "open", "Floor": "closed", "Closing": "closed"}

    three.do(open_next(three.state))

    assert items(three.state)["Floor"] == "open"


# A5
def test_the_last_item_stays_open_and_says_so(three: Townhall) -> None:
    for _ in USUAL_ITEMS:
        three.do(open_next(three.state))

    with pytest.raises(RuleError, match="“Closing” is the last item"):
        open_next(three.state)


def test_without_an_agenda_the_next_item_is_refused_and_speakers_are_called_all_the_same(
    townhall: Townhall,
) -> None:
    with pytest.raises(RuleError, match="no agenda yet"):
        open_next(townhall.state)

    one = townhall.speaks(townhall.participant("Marta Kovač"))

    assert item_of(townhall, one) == ""


def test_an_agenda_closed_to_its_end_is_not_opened_by_a_speaker(three: Townhall) -> None:
    for one in three.state.all(AgendaItem):
        three.do(change(one, state="closed"))

    late = three.speaks(three.participant("Marta Kovač"))

    assert item_of(three, late) == ""
    assert set(items(three.state).values()) == {"closed"}


# A5
def test_an_item_with_interventions_is_not_removed_and_says_how_many(three: Townhall) -> None:
    marta = three.participant("Marta Kovač")
    three.speaks(marta)
    three.speaks(marta)

    with pytest.raises(RuleError, match="2 interventions stand under “Briefing”"):
        remove_item(three.state, item(three.state, "Briefing").id)

    three.do(remove_item(three.state, item(three.state, "Closing").id))
    assert list(items(three.state)) == ["Briefing", "Floor"]


def test_items_are_renamed_and_moved_and_keep_their_interventions(three: Townhall) -> None:
    one = three.speaks(three.participant("Marta Kovač"))

    three.do(rename_item(three.state, item(three.state, "Briefing").id, " Opening "))
    three.do(move_item(three.state, item(three.state, "Opening").id, 2))

    assert list(items(three.state)) == ["Floor", "Closing", "Opening"]
    assert item_of(three, one) == "Opening"


def test_an_item_without_a_title_is_refused(three: Townhall) -> None:
    with pytest.raises(RuleError, match="needs a title"):
        add_item(three.state, new_id(), "  ")
    with pytest.raises(RuleError, match="needs a title"):
        rename_item(three.state, item(three.state, "Floor").id, "")


def test_the_usual_items_are_added_once(three: Townhall) -> None:
    with pytest.raises(RuleError, match="already"):
        add_items(three.state, ["a", "b", "c"], USUAL_ITEMS)


# A5
def test_of_two_items_that_a_merge_left_open_the_one_opened_last_is_open(three: Townhall) -> None:
    three.do(open_one(three.state, item(three.state, "Briefing").id))
    held = three.state.current(item(three.state, "Briefing").id, "state")
    assert held
    elsewhere = Register(
        AgendaItem.entity, item(three.state, "Closing").id, "state", "another", held.stamp + 1,
        encode_value("open"),
    )  # fmt: skip
    three.session.take_in([elsewhere])

    standing = open_item(three.state)

    assert standing
    assert standing.title == "Closing"
    assert items(three.state)["Briefing"] == "closed"

    three.do(open_one(three.state, item(three.state, "Briefing").id))
    assert items(three.state) == {"Briefing": "open", "Floor": "waiting", "Closing": "closed"}


def test_the_first_rows_name_the_item_as_the_session_does(three: Townhall) -> None:
    three.speaks(three.participant("Marta Kovač"))
    # A file that is open is nobody else's to read.
    three.session.close()

    glance = read_glance(three.session.path)

    assert glance
    assert glance.now
    assert glance.now.item == "Briefing"
    assert glance == glance_at(three.state)


@given(steps=st.lists(st.tuples(st.sampled_from(["open", "next", "add"]), st.integers(0, 9))))
def test_whatever_is_opened_there_is_one_open_item_at_most(steps: list[tuple[str, int]]) -> None:
    held = _Memory()
    for step, at in steps:
        every = held.state.all(AgendaItem)
        try:
            if step == "add":
                held.do(make(AgendaItem, new_id(), title=f"item {at}", rank=f"a{at or ''}"))
            elif step == "next":
                held.do(open_next(held.state))
            elif every:
                held.do(open_one(held.state, every[at % len(every)].id))
        except RuleError:
            continue

        states = [state_of(held.state, one) for one in held.state.all(AgendaItem)]
        assert states.count("open") <= 1
        assert step == "add" or states.count("open") == bool(states)


class _Memory:
    """A state that is written to without a file."""

    def __init__(self) -> None:
        self.state = State()
        self._stamp = 0

    def do(self, assigns: list[Assign]) -> None:
        stamps = count(self._stamp + 1)
        self.state.apply(
            Register(one.entity, one.id, one.field, "me", next(stamps), encode_value(one.value))
            for one in assigns
        )
        self._stamp += len(assigns)
