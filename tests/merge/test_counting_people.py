"""What a merge makes of people who are called by less in one of the files."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.merge.files import merged_into, saved
from tests.merge.halls import SPEAKERS, merge
from townnotes.domain.commands.participants import add_participant
from townnotes.domain.entities import Intervention, Link, Participant
from townnotes.domain.floor.speakers import count_hangs_on, took_the_floor
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.interchange import read_session, write_session
from townnotes.merge.links import join, keep_apart
from townnotes.merge.proposals import Proposal
from townnotes.merge.report import MergeReport
from townnotes.summary.draft import write_draft
from townnotes.summary.lint import lint


def hear(hall: Townhall, *names: str, gaps: int = 11) -> dict[str, str]:
    """Have people speak, each at their own distance from the one before; returns their ids."""
    found: dict[str, str] = {}
    for at, name in enumerate(names):
        if name not in found:
            found[name] = hall.new_id()
            hall.do(add_participant(hall.state, found[name], name))
        who = hall.state.find(Participant, found[name])
        assert who
        hall.speaks(who, f"point {at}")
        hall.later(3 + at * gaps % 37)
    return found


FULL = ("Anna Smith", "John Smith", *SPEAKERS[2:8])
BY_LESS = ("Smith", "Smith", *SPEAKERS[2:8])


def test_a_poorer_name_that_stands_for_two_is_linked_with_neither(
    ann: Townhall, bea: Townhall
) -> None:
    hear(ann, *FULL)
    smith = hear(bea, *BY_LESS)["Smith"]

    found = merge(ann, bea)

    assert ann.state.group(smith) == (smith,)
    assert not [one for one in found.likely if smith in (one.one, one.other)]


def test_who_spoke_is_counted_once_whatever_they_are_called(ann: Townhall, bea: Townhall) -> None:
    hear(ann, *FULL)
    hear(bea, *BY_LESS)

    merge(ann, bea)

    assert len(took_the_floor(ann.state)) == len(FULL)


def test_two_full_names_are_one_though_a_surname_was_heard_with_one_of_them(
    ann: Townhall, bea: Townhall
) -> None:
    ours = hear(ann, "Lena Horvat", *SPEAKERS[15:21], "Lena Horvat")
    theirs = hear(bea, "Horvat", *SPEAKERS[15:21], "Lena Horvat")

    merge(ann, bea)

    assert theirs["Lena Horvat"] in ann.state.group(ours["Lena Horvat"])


def test_a_third_smith_is_said_to_be_doubtful(ann: Townhall, bea: Townhall) -> None:
    hear(ann, *FULL)
    hear(bea, *BY_LESS, "Smith")

    report = merged_into(ann, saved(bea))

    assert report.words()[-1] == (
        "The number of those who took the floor may be wrong: “Smith” may be Anna Smith or John "
        "Smith."
    )


WRITTEN_TWICE = ("Иван Петров", "Petrov")
"""One after the other took the floor, as two note-takers have it: the names alone may be one."""


@pytest.fixture
def doubtful(ann: Townhall, bea: Townhall) -> MergeReport:
    """Merge what the number hangs on, which only the proposals say."""
    hear(ann, *SPEAKERS[:8], WRITTEN_TWICE[0])
    hear(bea, *SPEAKERS[:8])
    bea.later(600)
    hear(bea, WRITTEN_TWICE[1])
    return merged_into(ann, saved(bea))


def doubts(hall: Townhall) -> list[str]:
    return [one.words for one in count_hangs_on(hall.state)]


# O1
def test_style_check_and_gauge_say_of_open_proposals_what_the_report_says(
    ann: Townhall, doubtful: MergeReport
) -> None:
    found = lint(ann.state, write_draft(ann.state))
    said = [one.words for one in doubtful.hangs_on]
    why = f"The number of those who took the floor may be wrong: {said[0]}."

    assert doubts(ann) == said
    assert [one.why for one in found if one.rule == 35] == [why]


@pytest.mark.parametrize("settle", [join, keep_apart])
def test_what_somebody_has_settled_is_no_longer_doubtful(
    ann: Townhall,
    doubtful: MergeReport,
    settle: Callable[[State, Sequence[Proposal]], list[Assign]],
) -> None:
    assert doubts(ann)

    ann.do(settle(ann.state, doubtful.comparison.likely))

    assert doubts(ann) == []


def test_a_merge_taken_back_leaves_nothing_doubtful(ann: Townhall, doubtful: MergeReport) -> None:
    assert doubtful.hangs_on

    ann.session.undo_merge()

    assert doubts(ann) == [] == list(ann.state.all(Link))


def test_the_number_survives_as_json(ann: Townhall, bea: Townhall, tmp_path: Path) -> None:
    hear(ann, *FULL)
    hear(bea, *BY_LESS, "Smith")
    merge(ann, bea)

    again = Townhall(tmp_path / "again.townnotes")
    again.session.submit(read_session(write_session(ann.state)).assigns)

    assert len(took_the_floor(again.state)) == len(took_the_floor(ann.state)) == len(FULL)
    again.session.close()


def test_a_joined_row_of_the_plain_tables_has_the_fullest_name(
    ann: Townhall, bea: Townhall
) -> None:
    hear(ann, *BY_LESS)
    hear(bea, *FULL)
    merge(ann, bea)

    assert ann.session.faults() == []
    shown = [ann.state.find(Participant, one.speaker) for one in ann.state.all(Intervention)]
    assert [one.name for one in shown if one] == list(FULL)
