"""A draft after a change is the draft from scratch, only sooner."""

from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall, on_bees
from townnotes.domain.commands.records import change, delete, make
from townnotes.domain.entities import (
    Category,
    Entity,
    Intervention,
    Link,
    Participant,
    Point,
    Theme,
)
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.domain.stances import STANCES
from townnotes.domain.state import State
from townnotes.summary.draft import write_draft
from townnotes.summary.drafter import Drafter
from townnotes.summary.house_style import HouseStyle, built_in, in_language

AnyEntity = TypeVar("AnyEntity", bound=Entity)
_TEXTS = st.sampled_from(
    ["a fund", "States to act", "Wells", "that Wells run dry", "calls for wells", "“a” and “b”"]
)
_STYLES = st.sampled_from(["townhall", "named", "record"])


def _do(state: State, stamp: int, assigns: list[Assign]) -> None:
    state.apply(
        Register(one.entity, one.id, one.field, "editor", stamp, encode_value(one.value))
        for one in assigns
    )


@st.composite
def _edit(draw: st.DrawFn, state: State) -> list[Assign]:
    """Return one small change of what is there."""
    edits = [change(theme, topic=draw(_TEXTS)) for theme in _one(draw, state.all(Theme))]
    for person in _one(draw, state.all(Participant)):
        category = draw(st.sampled_from(state.all(Category))).id
        edits.append(change(person, category=category, name=draw(_TEXTS)))
        edits += [change(turn, speaker=person.id) for turn in _one(draw, state.all(Intervention))]
    for point in _one(draw, state.all(Point)):
        edits += [
            change(point, text=draw(_TEXTS), emphasis=draw(st.booleans())),
            change(point, stance=draw(st.sampled_from(["", *STANCES]))),
            delete(point),
        ]
        for other in _one(draw, state.all(Point)):
            id_ = f"{point.id}-{other.id}"
            edits.append(make(Link, id_, kind="point", one=point.id, other=other.id))
    return draw(st.sampled_from(edits))


def _one(draw: st.DrawFn, row: tuple[AnyEntity, ...]) -> tuple[AnyEntity, ...]:
    return (draw(st.sampled_from(row)),) if row else ()


# F2
@SETTINGS
@given(town=sessions(), name=_STYLES, language=st.sampled_from(["en", "fr"]), data=st.data())
def test_a_draft_after_changes_is_the_draft_from_scratch(
    town: Townhall, name: str, language: str, data: st.DataObject
) -> None:
    state, drafter = town.state, Drafter()
    style = _in_language(name, language)
    drafter.draft(state, style)
    for stamp in range(data.draw(st.integers(1, 4))):
        _do(state, 10_000 + stamp, data.draw(_edit(state)))

        assert drafter.draft(state, style) == write_draft(state, style)


def _in_language(name: str, language: str) -> HouseStyle:
    return in_language(built_in(name), language)


# F2
def test_a_paragraph_that_no_change_reached_is_not_written_again() -> None:
    town = on_bees()
    town.theme("moths")
    for who in ("a", "b"):
        town.says(who, "called for", "a fund", "bees")
        last = town.says(who, "called for", "a lamp", "moths")
    state, drafter = town.state, Drafter()
    before = {one.section: one.sentences for one in drafter.draft(state).paragraphs}
    point = state.find(Point, last)
    assert point

    _do(state, 10_000, change(point, text="a lantern"))
    after = {one.section: one.sentences for one in drafter.draft(state).paragraphs}

    assert after["bees"] is before["bees"]
    assert "a lantern" in " ".join(one.text for one in after["moths"])
