"""What two note-takers wrote of one thing said, each in a file of their own, is proposed."""

from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.merge.files import merged_into, saved
from tests.merge.test_side_by_side import row_of, seen_from
from townnotes.domain.commands.sessions import add_note_taker
from townnotes.domain.entities import Point
from townnotes.domain.registers import Assign
from townnotes.merge.links import Decisions
from townnotes.merging import Merging
from townnotes.summary.coverage import coverage
from townnotes.summary.draft import write_draft

HEARD = (
    ("Maria Santos", "> funding for the river basin by 2030", "river basin needs funding by 2030"),
    ("Tomáš Novák", "> a fund for fishers", "> a fund for farmers"),
    ("Lena Berg", "+ the draft", "> longer sessions"),
    ("Kwame Osei", "> clean wells", "wells should be clean"),
    ("Rosa Vane", "> a standing youth council", "> a permanent council of young people"),
)
"""Who spoke, and what Ann and Bea noted of it: of the first, the fourth and the last the same."""
ALIKE = {"Maria Santos", "Kwame Osei", "Rosa Vane"}


def noted(hall: Townhall, taker: str, which: int) -> None:
    by = hall.new_id()
    hall.do(add_note_taker(hall.state, by, taker))
    category = hall.category("stakeholder", "stakeholders")
    for heard in HEARD:
        hall.speaks(hall.participant(heard[0], category=category.id), heard[which])
        hall.later(7)
    hall.do([Assign(Point.entity, one.id, "by", by) for one in hall.state.all(Point)])


@pytest.fixture
def ann(tmp_path: Path) -> Townhall:
    hall = Townhall(tmp_path / "ann.townnotes", author="a" * 32)
    noted(hall, "Ann Lindqvist", 1)
    return hall


@pytest.fixture
def bea_path(tmp_path: Path) -> Path:
    hall = Townhall(tmp_path / "bea.townnotes", author="b" * 32)
    hall.later(2)
    noted(hall, "Bea Okafor", 2)
    return saved(hall)


# X3, O4
def test_points_of_a_row_that_are_likely_the_same_are_proposed_with_it(
    ann: Townhall, bea_path: Path
) -> None:
    seen = seen_from(ann, bea_path)

    for name, *_ in HEARD:
        row = row_of(seen, name)
        sides = [
            {one.id for side in sides for one in side.points} for sides in (row.ours, row.theirs)
        ]
        assert len(row.points) == (name in ALIKE)
        for one in row.points:
            assert one.kind == Point.entity
            assert all(len(side & {one.one, one.other}) == 1 for side in sides)


# H4
def test_the_report_says_who_noted_how_many_points_and_which_are_alike(
    ann: Townhall, bea_path: Path
) -> None:
    told = Merging([bea_path], own=ann.session.path).preview(ann.state, ann.author).as_json()

    assert [(one["name"], one["points"]) for one in told["note_takers"]] == [
        ("Ann Lindqvist", 5), ("Bea Okafor", 5),
    ]  # fmt: skip
    assert [one["kind"] for one in told["proposals"]] == [Point.entity] * len(ALIKE)


# O4
def test_points_alike_are_nothing_that_somebody_has_to_decide(
    ann: Townhall, bea_path: Path
) -> None:
    report = Merging([bea_path], own=ann.session.path).preview(ann.state, ann.author)

    assert report.undecided == 0
    assert report.comparison.likely == ()


# O4
def test_after_the_merge_each_remark_is_told_once_and_no_other_is_lost(
    ann: Townhall, bea_path: Path
) -> None:
    merged_into(ann, bea_path)
    found = coverage(ann.state, write_draft(ann.state))

    assert len(found.told_by) == len(ALIKE)
    assert len(found.told) + len(found.to_word) + len(found.left_out) == 2 * len(HEARD)


# O4
def test_points_joined_with_the_merge_are_proposed_no_more(ann: Townhall, bea_path: Path) -> None:
    seen = seen_from(ann, bea_path)
    alike = tuple(one for row in seen.tracks.rows for one in row.points)
    merged_into_with(ann, bea_path, Decisions(joined=alike))

    again = Merging([], own=ann.session.path).side_by_side(tuple(ann.state.registers()), ann.author)
    assert [one for row in again.tracks.rows for one in row.points] == []
    assert not write_draft(ann.state).told_by


def merged_into_with(hall: Townhall, path: Path, decided: Decisions) -> None:
    Merging([path], own=hall.session.path).merge_into(hall.session, decided=decided)
