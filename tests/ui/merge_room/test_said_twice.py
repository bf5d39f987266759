"""What two note-takers wrote of one thing said: side by side, joined or kept apart by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import Townhall
from tests.ui.hands import CTRL, SHIFT, Hands
from tests.ui.merge_room.conftest import Merge
from townnotes.domain.commands.sessions import add_note_taker
from townnotes.domain.entities import Intervention, Link, Point
from townnotes.domain.registers import Assign
from townnotes.summary.draft import write_draft
from townnotes_ui.merge_room.alike_sheet import AlikeSheet

Key = Qt.Key

HEARD = (
    ("Maria Santos", ("+ the draft",), ("longer sessions in spring",)),
    ("Rosa Vane",
     ("> funding for the river basin by 2030", "> a standing youth council", "- the late agenda"),
     ("river basin needs funding by 2030", "? who pays for interpreters",
      "> a permanent council of young people")),
    ("Kwame Osei", ("> clean wells",), ("wells should be clean",)),
    ("Ivo Horvat", ("? who keeps the register",), ("> a seat for small harbours",)),
    ("Lena Berg", ("we need numbers on night shifts",), ("> earlier publication",)),
)  # fmt: skip
"""Who spoke, and what Ann and Bea noted of it: of Rosa Vane two things are the same."""


def noted(hall: Townhall, taker: str, which: int, *, third: str = "") -> None:
    by = hall.new_id()
    hall.do(add_note_taker(hall.state, by, taker))
    category = hall.category("stakeholder", "stakeholders")
    for heard in HEARD:
        name = third or heard[0] if heard[0] == "Kwame Osei" else heard[0]
        hall.speaks(hall.participant(name, category=category.id), *heard[which])
        hall.later(7)
    hall.do([Assign(Point.entity, one.id, "by", by) for one in hall.state.all(Point)])


class Alike(Merge):
    """The merge room with the sheet of points side by side, and fingers on it."""

    @property
    def sheet(self) -> AlikeSheet:
        sheet = self.hands.window.sheets.shown
        assert isinstance(sheet, AlikeSheet)
        return sheet

    def shows(self, name: str) -> None:
        self.chooses(name)
        self.press(Key.Key_Return)

    @property
    def verdicts(self) -> list[str]:
        return [one.row.verdict for one in self.sheet.pairs]

    @property
    def texts(self) -> list[tuple[list[str], list[str]]]:
        rows = [one.row for one in self.sheet.pairs]
        return [([one.text for one in row.ours], [one.text for one in row.theirs]) for row in rows]

    def links(self, kind: str) -> int:
        return sum(one.kind == kind for one in self.hands.state.all(Link))


@pytest.fixture
def merge(hands: Hands) -> Alike:
    noted(hands.townhall, "Ann Lindqvist", 1)
    return Alike(hands)


@pytest.fixture
def bea(tmp_path: Path) -> Path:
    hall = Townhall(tmp_path / "bea.townnotes", author="b" * 32)
    hall.later(2)
    noted(hall, "Bea Okafor", 2)
    hall.session.close()
    return hall.session.path


# O4
def test_enter_lays_what_was_said_twice_side_by_side_in_the_order_of_the_notes(
    merge: Alike, bea: Path
) -> None:
    merge.reads(bea)

    merge.shows("Rosa Vane")

    assert merge.texts == [
        (["funding for the river basin by 2030"], ["river basin needs funding by 2030"]),
        ([], ["who pays for interpreters"]),
        (["a standing youth council"], ["a permanent council of young people"]),
        (["the late agenda"], []),
    ]
    assert merge.verdicts == ["said twice?", "", "said twice?", ""]
    assert merge.sheet.count.text() == "2 remarks were likely noted twice"


# O4
def test_j_joins_all_that_is_alike_here_and_one_z_takes_it_back(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.shows("Rosa Vane")

    merge.hands.press(Key.Key_J)
    joined, said = merge.verdicts, merge.sheet.said.text()
    merge.hands.press(Key.Key_Z)

    assert joined == ["same", "", "same", ""]
    assert said == "2 remarks noted twice were joined. Z undoes it."
    assert merge.verdicts == ["said twice?", "", "said twice?", ""]


# O4
def test_k_keeps_the_chosen_pair_apart_and_j_joins_the_rest(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.shows("Rosa Vane")
    merge.hands.press(Key.Key_Down)
    merge.hands.press(Key.Key_Down)

    merge.hands.press(Key.Key_K)
    merge.hands.press(Key.Key_J)

    assert merge.verdicts == ["same", "", "kept apart", ""]


# O4
def test_what_was_decided_of_points_is_written_with_the_merge(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.shows("Rosa Vane")
    merge.hands.press(Key.Key_K)
    merge.hands.press(Key.Key_J)
    merge.hands.press(Key.Key_Escape)

    merge.takes_in()

    assert (merge.links(Point.entity), merge.links("apart")) == (1, 1)


# O4
def test_what_was_joined_with_the_merge_is_seen_as_one_afterwards(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.shows("Rosa Vane")
    merge.hands.press(Key.Key_J)
    merge.hands.press(Key.Key_Escape)
    merge.takes_in()

    merge.shows("Rosa Vane")

    assert merge.verdicts == ["same", "", "same", ""]
    assert merge.sheet.count.text() == "Nothing is left to decide here"
    state = merge.hands.state
    rosa = {one.id for one in state.all(Point) if "council" in one.text or "river" in one.text}
    assert not rosa & write_draft(state).told_by.keys()


# O4
def test_in_the_session_j_is_one_change_that_undo_takes_back(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.takes_in()
    merge.shows("Rosa Vane")

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.hands.press(Key.Key_J)
    joined, shown = merge.links(Point.entity), merge.verdicts
    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.hands.press(Key.Key_Z, CTRL)

    assert (joined, shown) == (2, ["same", "", "same", ""])
    assert merge.links(Point.entity) == 0
    assert merge.verdicts == ["said twice?", "", "said twice?", ""]


def test_what_is_joined_in_the_session_comes_apart_with_k(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.takes_in()
    merge.shows("Rosa Vane")
    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.hands.press(Key.Key_J)

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.hands.press(Key.Key_K)

    assert (merge.links(Point.entity), merge.links("apart")) == (1, 1)
    assert "same" in merge.verdicts


def test_z_with_nothing_decided_here_leaves_the_merge_as_it_is(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.takes_in()
    held = len(merge.hands.state.all(Intervention))
    merge.shows("Rosa Vane")

    merge.hands.press(Key.Key_Z)

    assert merge.sheet.said.text() == "There is nothing here to undo."
    assert len(merge.hands.state.all(Intervention)) == held


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ((Key.Key_J, Key.Key_J), "Nothing more is alike here: nothing was joined."),
        ((Key.Key_K, Key.Key_K), "These are apart already; they stay so."),
        ((Key.Key_Down, Key.Key_K), "This stands alone: there is nothing to keep apart."),
    ],
)
def test_a_key_that_changes_nothing_says_why(
    merge: Alike, bea: Path, keys: tuple[Key, Key], said: str
) -> None:
    merge.reads(bea)
    merge.shows("Rosa Vane")

    for key in keys:
        merge.hands.press(key)

    assert merge.sheet.said.text() == said


def test_a_kept_pair_is_joined_after_all_by_j_on_it(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.shows("Kwame Osei")
    merge.hands.press(Key.Key_K)

    merge.hands.press(Key.Key_J)

    assert merge.verdicts == ["same"]


# O4
def test_the_tracks_say_how_much_was_said_twice_and_how_much_is_joined(
    merge: Alike, bea: Path
) -> None:
    merge.reads(bea)
    merge.shows("Rosa Vane")
    merge.hands.press(Key.Key_K)
    merge.chooses("Rosa Vane")
    after_k = merge.current.theirs[-1].lines[-1].text
    merge.chooses("Kwame Osei")
    before = merge.current.theirs[-1].lines[-1].text

    merge.hands.press(Key.Key_J)

    merge.chooses("Rosa Vane")
    joined = merge.current.theirs[-1].lines[-1].text
    assert before == after_k == "1 said twice? · Enter"
    assert joined == "1 noted twice, joined"


def test_j_in_the_tracks_says_where_points_are_joined(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("Rosa Vane")

    merge.press(Key.Key_J)

    assert merge.said[-1].startswith("These are joined already. Enter shows what was said twice")


def test_z_in_the_tracks_takes_points_back_and_goes_to_their_row(merge: Alike, bea: Path) -> None:
    merge.reads(bea)
    merge.shows("Rosa Vane")
    merge.hands.press(Key.Key_J)
    merge.hands.press(Key.Key_Escape)
    merge.press(Key.Key_Home)

    merge.press(Key.Key_Z)

    assert [card.name for card in merge.current.ours] == ["Rosa Vane"]
    assert merge.current.theirs[-1].lines[-1].text == "2 said twice? · Enter"


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    """Return Bea's file in which one speaker's name is not heard."""
    hall = Townhall(tmp_path / "bea.townnotes", author="b" * 32)
    hall.later(2)
    noted(hall, "Bea Okafor", 2, third="Lucía Ortega")
    hall.session.close()
    return hall.session.path


# O4
def test_joining_points_of_an_intervention_that_waits_joins_it_too(
    merge: Alike, doubtful: Path
) -> None:
    merge.reads(doubtful)
    merge.shows("Kwame Osei")

    merge.hands.press(Key.Key_J)
    said = merge.sheet.said.text()
    merge.hands.press(Key.Key_Escape)
    verdict = merge.current.verdict
    merge.press(Key.Key_Z)

    assert "The two interventions were joined, too." in said
    assert verdict == "joined"
    assert merge.current.waits


def test_points_of_what_is_kept_apart_stay_apart(merge: Alike, doubtful: Path) -> None:
    merge.reads(doubtful)
    merge.shows("Kwame Osei")
    merge.hands.press(Key.Key_J)
    merge.hands.press(Key.Key_Escape)
    merge.press(Key.Key_K)
    merge.shows("Kwame Osei")

    merge.hands.press(Key.Key_J, SHIFT)

    said = "You keep the two apart, so their points stay apart too."
    assert merge.sheet.said.text() == said
    merge.hands.press(Key.Key_Escape)
    merge.takes_in()
    assert merge.links(Point.entity) == 0
