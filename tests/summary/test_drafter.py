"""A draft after a change is the draft from scratch, only sooner."""

from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall, on_bees
from townnotes.domain.commands.records import change, delete, make
from townnotes.domain.commands.summary import gist_of
from townnotes.domain.entities import (
    Category,
    Edition,
    Intervention,
    Link,
    OwnStance,
    Participant,
    Point,
    Statement,
    Theme,
)
from townnotes.domain.points.stances import STANCES
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.domain.state import State
from townnotes.summary.by_hand.editions import text_of
from townnotes.summary.draft import Drafter, finished, write_draft
from townnotes.summary.style.house_style import HouseStyle, built_in, in_language

Any_ = TypeVar("Any_")
_TEXTS = st.sampled_from(
    ["a fund", "States to act", "Wells", "that Wells run dry", "calls for wells", "“a” and “b”",
     "a well", "- Wells run dry.", "Pumps"]
)  # fmt: skip
_STYLES = st.sampled_from(["townhall", "named", "record"])


def _do(state: State, stamp: int, assigns: list[Assign]) -> None:
    state.apply(
        Register(one.entity, one.id, one.field, "editor", stamp, encode_value(one.value))
        for one in assigns
    )


@st.composite
def _edit(draw: st.DrawFn, state: State) -> list[Assign]:
    """Return one small change of what is there."""
    edits: list[list[Assign]] = []
    for theme in _one(draw, state.all(Theme)):
        edits += [change(theme, topic=draw(_TEXTS)), delete(theme)]
        for other in _one(draw, state.all(Theme)):
            id_ = f"{theme.id}-{other.id}"
            edits.append(make(Link, id_, kind="theme", one=theme.id, other=other.id))
    for person in _one(draw, state.all(Participant)):
        category = draw(st.sampled_from(state.all(Category))).id
        edits.append(change(person, category=category, name=draw(_TEXTS)))
        edits += [change(turn, speaker=person.id) for turn in _one(draw, state.all(Intervention))]
    for point in _one(draw, state.all(Point)):
        edits += [
            change(point, text=draw(_TEXTS), emphasis=draw(st.booleans())),
            change(point, stance=draw(st.sampled_from(["", *STANCES]))),
            delete(point),
            make(OwnStance, f"own {point.stance}", words=point.stance, family="concern"),
        ]
        for other in _one(draw, state.all(Point)):
            id_ = f"{point.id}-{other.id}"
            edits.append(make(Link, id_, kind="point", one=point.id, other=other.id))
    return draw(st.sampled_from(edits))


@st.composite
def _event(draw: st.DrawFn, state: State, style: HouseStyle) -> list[Assign]:
    """Return what makes a draft more than what the rules write, or takes that back."""
    number = len(state.all(Edition)) + len(state.all(Statement))
    by_hand = [
        make(
            Statement,
            f"hand {number}",
            section=one.section,
            rank=f"h{number}",
            text=draw(_TEXTS),
            rests_on=points,
            by_hand=True,
            seen={id_: gist_of(state, id_) for id_ in points if draw(st.booleans())},
        )
        for one in _one(draw, write_draft(state, style).paragraphs)
        for points in [tuple(id_ for said in one.sentences for id_ in said.rests_on)]
    ]
    given_back = [delete(one) for one in _one(draw, state.all(Statement))]
    text = text_of(state, write_draft(state, style))
    editions = [
        make(Edition, f"edition {number}", rank=f"e{number}", state=what, text=text)
        for what in ("final", "reopened")
    ]
    return draw(st.sampled_from([*by_hand, *given_back, *editions]))


def _one(draw: st.DrawFn, row: tuple[Any_, ...]) -> tuple[Any_, ...]:
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


# F2
@SETTINGS
@given(town=sessions(), others=sessions(), data=st.data())
def test_by_hand_final_and_merged_a_draft_after_changes_is_the_draft_from_scratch(
    town: Townhall, others: Townhall, data: st.DataObject
) -> None:
    state, drafter = town.state, Drafter()
    chosen = _in_language(data.draw(_STYLES), data.draw(st.sampled_from(["en", "es"])))
    merged_at = data.draw(st.integers(0, 5))
    for stamp in range(5):
        style = data.draw(st.sampled_from([chosen, built_in("townhall")]))
        if stamp == merged_at:
            # The same ids as ours: fields differ by author, and links join what was apart.
            state.apply(one._replace(author="another") for one in others.state.registers())
        else:
            what = data.draw(st.one_of(_event(state, style), _edit(state)))
            _do(state, 10_000 + stamp, what)

        assert drafter.draft(state, style) == write_draft(state, style)


def _in_language(name: str, language: str) -> HouseStyle:
    return in_language(built_in(name), language)


# F2
def test_a_line_is_tidied_anew_when_another_tells_how_its_first_word_is_written() -> None:
    town = on_bees()
    town.says("a", "called for", "Quays for all", "bees")
    other = town.says("b", "called for", "a fund", "bees")
    state, drafter = town.state, Drafter()
    point = state.find(Point, other)
    assert point
    assert "Quays for all" in finished(drafter.draft(state)).text

    _do(state, 10_000, change(point, text="a fund that quays need"))

    assert "quays for all" in finished(drafter.draft(state)).text


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
