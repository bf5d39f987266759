"""A mark that a change put on a sentence goes with the change, and with nothing else."""

from collections.abc import Callable

import pytest

from tests.builders import Townhall
from tests.summary.townhalls import paragraph_of
from townnotes.domain.commands.points import TypedLine, set_stance, toggle_private, write_lines
from townnotes.domain.commands.records import change, delete
from townnotes.domain.commands.summary import WordedSentence, confirm_statement, write_paragraph
from townnotes.domain.entities import Intervention, Point, Statement
from townnotes.domain.registers import Assign
from townnotes.summary.draft import write_draft


class Told:
    """A townhall whose theme is told by hand in one sentence that rests on one point."""

    def __init__(self, townhall: Townhall) -> None:
        self.townhall = townhall
        self.theme = townhall.theme("water")
        townhall.speaks(townhall.participant("Ada"), "!called clean wells #water")
        self.other = townhall.participant("Bo")
        townhall.do(
            write_paragraph(
                townhall.state, self.theme, (WordedSentence("s", "One spoke.", (self.point.id,)),)
            ),
            "Written",
        )

    @property
    def point(self) -> Point:
        return self.townhall.state.all(Point)[0]

    @property
    def standing(self) -> str:
        found = paragraph_of(write_draft(self.townhall.state), self.theme)
        assert found
        return found.sentences[0].state

    def changes(self, assigns: list[Assign]) -> None:
        self.townhall.later(60).do(assigns, "Changed")


@pytest.fixture
def told(townhall: Townhall) -> Told:
    return Told(townhall)


def _retyped(told: Told) -> list[Assign]:
    point = told.point
    line = TypedLine(point.id, "safe wells", point.at or 0)
    return write_lines(told.townhall.state, point.intervention, "", [line], {point.id})


def _given_another_stance(told: Told) -> list[Assign]:
    return set_stance(told.townhall.state, told.point.id, "suggested")


def _deleted(told: Told) -> list[Assign]:
    return delete(told.point)


def _put_aside(told: Told) -> list[Assign]:
    return toggle_private(told.townhall.state, told.point.id)


def _worded(told: Told) -> list[Assign]:
    return change(told.point, wording={"old": "may", "new": "shall"})


def _of_another_speaker(told: Told) -> list[Assign]:
    turn = told.townhall.state.find(Intervention, told.point.intervention)
    assert turn
    return change(turn, speaker=told.other.id)


CHANGES = [_retyped, _given_another_stance, _deleted, _put_aside, _worded, _of_another_speaker]


# X1
@pytest.mark.parametrize("change_of", CHANGES)
def test_undoing_the_change_takes_its_mark_away_and_redoing_brings_it_back(
    told: Told, change_of: Callable[[Told], list[Assign]]
) -> None:
    told.changes(change_of(told))
    assert told.standing == "check"

    told.townhall.session.undo()
    assert told.standing == ""

    told.townhall.session.redo()
    assert told.standing == "check"


# X1
def test_undoing_something_else_leaves_the_mark(told: Told) -> None:
    told.changes(_retyped(told))
    told.changes(change(told.other, organization="Harbour Friends"))

    told.townhall.session.undo()

    assert told.standing == "check"


# X1
def test_undoing_one_of_two_changes_leaves_the_mark(told: Told) -> None:
    told.changes(_retyped(told))
    told.changes(_given_another_stance(told))

    told.townhall.session.undo()
    assert told.standing == "check"

    told.townhall.session.undo()
    assert told.standing == ""


# X1
def test_undoing_the_change_after_it_was_confirmed_is_a_change_again(told: Told) -> None:
    told.changes(_retyped(told))
    told.townhall.do(confirm_statement(told.townhall.state, "s", told.townhall.time), "Confirmed")
    assert told.standing == ""

    told.changes(change(told.point, text="clean wells"))

    assert told.standing == "check"


def test_a_sentence_of_an_older_file_is_told_by_its_stamps(told: Told) -> None:
    (held,) = told.townhall.state.all(Statement)
    told.changes(change(held, seen={}))
    assert told.standing == ""

    told.changes(_retyped(told))

    assert told.standing == "check"
