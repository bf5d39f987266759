"""Counts of themes: who took each up, for whom they spoke, and in which category."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.records import delete, make
from townnotes.domain.commands.themes import change_theme, merge_themes, remove_theme
from townnotes.domain.entities import (
    AnyEntity,
    Category,
    Intervention,
    Link,
    Participant,
    Point,
    Theme,
)
from townnotes.domain.points.tally import ThemeFigures, ThemeTally
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import SessionChanged, State


def counted(state: State) -> ThemeTally:
    tally = ThemeTally()
    tally.count(state)
    return tally


# E5
def test_a_theme_counts_points_distinct_speakers_organizations_and_categories(
    townhall: Townhall,
) -> None:
    stakeholder = townhall.category("stakeholder", "stakeholders").id
    entity = townhall.category("UN entity", "UN entities").id
    people = [
        townhall.participant(name, organization=of, category=category)
        for name, of, category in (
            ("Ada", "River Network", stakeholder), ("Bo", " river  network", stakeholder),
            ("Cy", "Unit X", entity), ("Di", "", ""),
        )
    ]  # fmt: skip
    water = townhall.theme("water")
    for one in people:
        townhall.speaks(one, "clean rivers #water", "more wells #water", "something else")
    townhall.speaks(people[0], "again #water")

    figures = counted(townhall.state).figures(townhall.state, water)

    assert figures == ThemeFigures(
        speakers=4, organizations=2, points=9,
        by_category={stakeholder: (2, 5), entity: (1, 2), "": (1, 2)},
    )  # fmt: skip


# E5
def test_a_parent_counts_the_speakers_under_it_once(townhall: Townhall) -> None:
    labour = townhall.theme("labour")
    wage, hours = (townhall.theme(name, parent=labour) for name in ("wages", "hours"))
    ada, bo = (townhall.participant(name) for name in ("Ada", "Bo"))
    townhall.speaks(ada, "pay #wages #hours #labour", "rest #hours")
    townhall.speaks(bo, "rest #hours")
    state = townhall.state

    tally = counted(state)

    assert [tally.speakers(one) for one in (labour, wage, hours)] == [2, 1, 2]
    assert [tally.points(one) for one in (labour, wage, hours)] == [3, 1, 3]


# E5
def test_a_private_remark_and_an_unknown_speaker_count_for_nobody(townhall: Townhall) -> None:
    water = townhall.theme("water")
    one = townhall.speaks(townhall.participant("Ada"), "rivers #water", "// dull #water")
    townhall.do([Assign(Intervention.entity, one.id, "speaker", "")])

    tally = counted(townhall.state)

    assert (tally.speakers(water), tally.points(water)) == (0, 1)


# E9
def test_the_points_behind_a_count_are_those_of_its_category(townhall: Townhall) -> None:
    category = townhall.category("stakeholder", "stakeholders").id
    labour = townhall.theme("labour")
    townhall.theme("wages", parent=labour)
    townhall.speaks(townhall.participant("Ada", category=category), "pay #wages", "jobs #labour")
    townhall.speaks(townhall.participant("Bo"), "unions #labour")
    state, tally = townhall.state, counted(townhall.state)

    def texts(of: str | None) -> set[str]:
        found = (state.find(Point, one) for one in tally.points_of(state, labour, of))
        return {one.text for one in found if one}

    assert texts(category) == {"pay", "jobs"}
    assert texts("") == {"unions"}
    assert texts(None) == {"pay", "jobs", "unions"}


_CHANGES = (
    "speak", "tag", "untag", "private", "delete point", "delete turn", "speaker", "link people",
    "merge", "under", "remove", "unlink", "organization", "undo",
)  # fmt: skip


class Changing:
    """A townhall that is changed at random, and tallies that follow."""

    def __init__(self, folder: str, data: st.DataObject) -> None:
        self.hall = Townhall(Path(folder) / "any.townnotes")
        self.data = data
        category = self.hall.category("stakeholder", "stakeholders")
        self.hall.participant("Ada", organization="A", category=category.id)
        self.hall.participant("Bo")
        for label in ("gender", "labour", "water"):
            self.hall.theme(label)
        self.tally = counted(self.hall.state)
        self.hall.session.on_change.append(self._follow)

    def _follow(self, change: SessionChanged) -> None:
        self.tally.follow(self.hall.state, change.touched)

    def pick(self, kind: type[AnyEntity]) -> AnyEntity | None:
        every = self.hall.state.all(kind)
        return self.data.draw(st.sampled_from(every)) if every else None

    def change(self, what: str) -> None:
        turn, person = self.pick(Intervention), self.pick(Participant)
        assert person
        if what == "speak":
            self.hall.speaks(person, "more #gender", "less #water")
        elif what == "undo":
            self.hall.do([Assign(Participant.entity, person.id, "email", new_id())], "Mail")
            self.hall.session.undo()
        elif what == "link people":
            fields = {"kind": "participant", "one": person.id, "other": self._other(Participant)}
            self.hall.do(make(Link, new_id(), **fields))
        elif what == "organization":
            self.hall.do([Assign(Participant.entity, person.id, "organization", new_id())])
        elif what == "unlink":
            self.hall.do(delete(*self.hall.state.all(Link)))
        elif turn and what == "delete turn":
            self.hall.do(delete(turn))
        elif turn and what == "speaker":
            self.hall.do([Assign(Intervention.entity, turn.id, "speaker", person.id)])
        else:
            self._change_tags(what)

    def _change_tags(self, what: str) -> None:
        point, theme = self.pick(Point), self.pick(Theme)
        if point and what in {"tag", "untag", "private", "delete point"}:
            self._change_point(what, point, theme)
        elif theme and what in {"merge", "under", "remove"}:
            self._change_theme(what, theme)

    def _change_point(self, what: str, point: Point, theme: Theme | None) -> None:
        if what in {"tag", "untag"}:
            field = f"themes/{theme.id}" if theme else "themes/gone"
            self.hall.do([Assign(Point.entity, point.id, field, what == "tag")])
        elif what == "private":
            self.hall.do([Assign(Point.entity, point.id, "private", not point.private)])
        else:
            self.hall.do(delete(point))

    def _change_theme(self, what: str, theme: Theme) -> None:
        other = self.hall.state.find(Theme, self._other(Theme))
        if what == "remove":
            self.hall.do(remove_theme(self.hall.state, theme.id))
        elif what == "merge" and other and other.id != theme.id:
            self.hall.do(merge_themes(self.hall.state, new_id(), theme.id, other.id))
        elif what == "under" and other:
            # As registers from elsewhere may have it: rings and third levels too.
            self.hall.do([Assign(Theme.entity, theme.id, "parent", other.id)])
        else:
            self.hall.do(change_theme(self.hall.state, theme.id, topic="a topic"))

    def _other(self, kind: type[AnyEntity]) -> str:
        found = self.pick(kind)
        return found.id if found else ""

    def seen(self, tally: ThemeTally) -> list[object]:
        state = self.hall.state
        return [
            (one.label, tally.figures(state, one.id), sorted(tally.points_of(state, one.id)))
            for one in state.all(Theme)
        ]


# E5
@settings(max_examples=60, deadline=None)
@given(data=st.data(), changes=st.lists(st.sampled_from(_CHANGES), max_size=12))
def test_counts_that_follow_each_change_are_those_counted_anew(
    data: st.DataObject, changes: list[str]
) -> None:
    with TemporaryDirectory() as folder:
        changing = Changing(folder, data)
        for what in ("speak", *changes):
            changing.change(what)

            assert changing.seen(changing.tally) == changing.seen(counted(changing.hall.state))
        changing.hall.session.close()


def test_a_category_of_another_order_is_told_in_its_order(townhall: Townhall) -> None:
    later, earlier = (townhall.category(one, f"{one}s").id for one in ("b", "a"))
    townhall.do([Assign(Category.entity, later, "rank", "zz")])
    water = townhall.theme("water")
    for category in (later, earlier):
        townhall.speaks(townhall.participant(new_id(), category=category), "rivers #water")

    figures = counted(townhall.state).figures(townhall.state, water)

    assert list(figures.by_category) == [earlier, later]
