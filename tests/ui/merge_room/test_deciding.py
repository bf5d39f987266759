"""What is one and what is not: joined, kept apart and chosen by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import CTRL, SHIFT
from tests.ui.merge_room.conftest import Merge, names_of
from townnotes.domain.entities import Intervention, Link, Participant

Key = Qt.Key


# X3
def test_join_and_keep_apart_go_by_key_and_n_goes_to_the_next_to_decide(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)

    merge.press(Key.Key_N)
    likely = names_of(merge.current)
    merge.press(Key.Key_J)
    joined = merge.current.verdict
    merge.press(Key.Key_N)
    merge.press(Key.Key_K)

    assert likely == ["Juan Pérez Ibarra", "Federation speaker"]
    assert joined == "joined"
    assert names_of(merge.current) == ["Wei Chen", "Lucía Ortega"]
    assert merge.current.verdict == "kept apart"


# X3
def test_z_takes_the_last_decision_back_and_goes_to_its_row(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.press(Key.Key_N)
    merge.press(Key.Key_J)
    merge.press(Key.Key_End)

    merge.press(Key.Key_Z)

    assert merge.current.verdict == "likely same"


# X3
def test_what_was_decided_is_written_with_the_merge(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.press(Key.Key_N)
    merge.press(Key.Key_J)
    merge.press(Key.Key_N)
    merge.press(Key.Key_K)

    merge.takes_in()

    kinds = [one.kind for one in merge.hands.state.all(Link)]
    assert len(merge.hands.state.all(Intervention)) == 14
    assert kinds.count("apart") == 1


# X3
def test_a_pair_can_be_answered_by_its_buttons(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.press(Key.Key_N)
    join, apart = merge.room.list.answers.pair

    apart.click()

    assert merge.current.verdict == "kept apart"
    assert join.isVisible()
    assert (join.accessibleName(), apart.accessibleName()) == ("Join", "Keep apart")


def test_where_nothing_is_proposed_two_can_be_joined_by_hand(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("Rosa")
    merge.press(Key.Key_J)
    marked = merge.current.verdict
    merge.chooses("Sven Dahl")
    merge.press(Key.Key_J)

    assert marked == "marked"
    assert names_of(merge.current) == ["Rosa", "Sven Dahl"]
    merge.takes_in()
    assert len(merge.hands.state.all(Intervention)) == 14


# X3
def test_two_joined_by_hand_come_apart_with_z(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    for name in ("Rosa", "Sven Dahl"):
        merge.chooses(name)
        merge.press(Key.Key_J)

    merge.press(Key.Key_Z)

    assert merge.current.verdict == "apart"
    assert ["Sven Dahl"] in [names_of(row) for row in merge.rows]


# X3
def test_of_what_is_here_two_are_joined_by_hand_and_undone_as_any_change(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)
    merge.takes_in()
    with merge.hands.qtbot.waitSignal(merge.room.compared):
        for name in ("Sven Dahl", "Rosa"):
            merge.chooses(name)
            merge.press(Key.Key_J)
    joined = len(merge.hands.state.all(Intervention))

    merge.press(Key.Key_Z, CTRL)

    assert (joined, len(merge.hands.state.all(Intervention))) == (14, 15)


def test_esc_leaves_what_was_marked_as_it_is(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("Rosa")
    merge.press(Key.Key_J)

    merge.press(Key.Key_Escape)

    assert merge.current.verdict == "apart"


def test_keep_apart_of_what_is_apart_says_so(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("Rosa")

    merge.press(Key.Key_K)

    assert merge.said == ["These are apart already; they stay so."]


# H5
@pytest.mark.parametrize(
    ("key", "why"),
    [(Key.Key_1, "yours is shown"), (Key.Key_2, "theirs is shown"), (Key.Key_3, "both are kept")],
)
def test_of_a_field_one_of_both_is_chosen_by_key(
    merge: Merge, bea: Path, key: Qt.Key, why: str
) -> None:
    merge.reads(bea)
    merge.room.side.fields.button.click()
    assert names_of(merge.current) == ["Amina Diallo", "Amina Dialo"]

    merge.press(key)

    assert merge.current.why == why


# H5
def test_the_value_chosen_is_shown_once_it_is_taken_in(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("WRN")
    merge.press(Key.Key_2)

    merge.takes_in()

    people = merge.hands.state.all(Participant)
    assert next(one for one in people if one.name.startswith("Amina")).organization == "WRN"


# X3
def test_what_was_joined_is_taken_apart_later_by_key(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.takes_in()
    merge.chooses("Lena Berg")

    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.press(Key.Key_K)

    assert len(merge.hands.state.all(Intervention)) == 16


# O2
def test_all_that_is_likely_is_joined_by_one_key_and_one_z_takes_it_back(
    merge: Merge, bea: Path
) -> None:
    merge.reads(bea)
    likely = [row.key for row in merge.rows if row.state == "likely" and row.may_join]

    merge.press(Key.Key_J, SHIFT)
    joined = [row.key for row in merge.rows if row.state == "joined"]
    merge.press(Key.Key_Z)

    assert likely
    assert joined == likely
    assert [row.key for row in merge.rows if row.state == "likely" and row.may_join] == likely


def test_all_that_is_likely_in_the_session_is_joined_in_one_change(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.takes_in()
    before = len(merge.hands.state.all(Intervention))
    with merge.hands.qtbot.waitSignal(merge.room.compared):
        merge.press(Key.Key_J, SHIFT)
    joined = len(merge.hands.state.all(Intervention))

    merge.hands.press(Key.Key_Z, CTRL)

    assert joined < before
    assert len(merge.hands.state.all(Intervention)) == before


def test_a_third_source_is_joined_to_what_is_joined_already(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.chooses("Sven Dahl")
    merge.press(Key.Key_J)
    merge.chooses("Lena Berg")
    merge.press(Key.Key_J)
    names = names_of(merge.current)

    merge.takes_in()

    assert names == ["Lena Berg", "Lena Berg", "Sven Dahl"]
    state = merge.hands.state
    assert 3 in {len(state.group(one.id)) for one in state.all(Intervention)}


@pytest.mark.parametrize(
    ("name", "said"), [("Lena Berg", "These are joined already."), ("WRN", "This is a value:")]
)
def test_j_says_why_it_joins_nothing(merge: Merge, bea: Path, name: str, said: str) -> None:
    merge.reads(bea)
    merge.chooses(name)

    merge.press(Key.Key_J)

    assert merge.said[-1].startswith(said)


def test_the_room_says_what_the_record_becomes(merge: Merge, bea: Path) -> None:
    merge.reads(bea)

    record = merge.room.side.record
    said = record.line.text().replace("\u00a0", " ")

    assert "Interventions: 12 → 15" in said
    assert "People who took the floor: 12 →" in said
    assert "In the opening" in record.small.text()
