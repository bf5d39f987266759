"""Whatever is said in a debate is told once, by those who said it; with room for all, all of it."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS
from tests.summary.townhalls import Townhall, on_bees, with_others
from townnotes.domain.entities import Intervention, Point, Theme
from townnotes.domain.points.stances import STANCES
from townnotes.summary.draft import write_draft
from townnotes.summary.style.house_style import HouseStyle, built_in, in_language
from townnotes.summary.style.quantifiers import Lengths

_LINES = (
    "a fund for clean wells", "that wells run dry", "wells, ponds and lakes", "adding wells",
    "States to act on drought", "the need to act on bees", "the words “wild bees”",
    "deleting “wild bees”", "a code of conduct, reviewed yearly", "is it so?", "wells are dry",
    "the co-facilitators to keep hives", "how wells are paid", "clean wells near schools", "a fund",
    "training of keepers in twelve languages and all regions of the world", "opening the archive",
)  # fmt: skip


def _style(name: str, language: str) -> HouseStyle:
    return in_language(built_in(name), language)


_STYLES = st.builds(
    _style, st.sampled_from(["townhall", "editorial", "named"]), st.sampled_from(["en", "fr", "es"])
)


@st.composite
def debates(draw: st.DrawFn) -> Townhall:
    """Return a townhall in which few say many things on the same matters, in any stance."""
    town = with_others(on_bees(), draw(st.integers(0, 12)))
    town.theme("owls")
    for who in ("u0", "u1"):
        if draw(st.booleans()):
            town.speaker(who, "un")
    people = [*(f"s{number}" for number in range(8)), "u0", "u1"]
    points = [
        town.says(
            draw(st.sampled_from(people)),
            draw(st.sampled_from(["", *STANCES])),
            draw(st.sampled_from(_LINES)),
            draw(st.sampled_from(["bees", "bees", "bees", "owls", ""])),
            emphasis=draw(st.integers(0, 9)) == 0,
        )
        for _ in range(draw(st.integers(4, 30)))
    ]
    for one, other in draw(st.lists(st.tuples(*[st.sampled_from(points)] * 2), max_size=3)):
        town.same(one, other)
    return town


# F2, F3
@SETTINGS
@given(debates(), _STYLES)
def test_a_sentence_counts_nobody_but_those_behind_it_and_no_point_is_told_twice(
    town: Townhall, style: HouseStyle
) -> None:
    state = town.state
    themes = {one.id for one in state.all(Theme)}
    turns = {one.id: one.speaker for one in state.all(Intervention)}
    speaker = {one.id: turns[one.intervention] for one in state.all(Point)}
    told: list[str] = []

    for paragraph in write_draft(state, style).paragraphs:
        for one in paragraph.sentences if paragraph.section in themes else ():
            counted = re.findall(r"(?:^|; )(\d+) of \d+", one.why)
            assert sum(map(int, counted)) <= len({speaker[id_] for id_ in one.rests_on}), one
            told += one.rests_on

    assert len(told) == len(set(told))


# F2, F9
@SETTINGS
@given(debates(), _STYLES)
def test_a_paragraph_with_room_for_all_leaves_nobody_out(town: Townhall, style: HouseStyle) -> None:
    state = town.state

    draft = write_draft(state, replace(style, length=Lengths(0, 3, 34)))

    sections = {one.section for one in draft.paragraphs}
    waiting = {one.point for one in draft.to_word}
    left = [one for one in state.all(Point) if one.id in {*draft.uncovered} - waiting]
    assert not [one for one in left if sections.intersection(one.themes)]
