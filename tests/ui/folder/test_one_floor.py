"""Two windows on one townhall, both pressing Next: each turn stands once."""

from PySide6.QtCore import Qt

from tests.ui.folder.laptops import Two
from tests.ui.hands import ALT, CTRL
from townnotes.domain.clocks import clock_id
from townnotes.domain.entities import Clock
from townnotes.domain.registers import Assign


# O5
def test_two_who_press_next_at_once_begin_one_turn(two: Two) -> None:
    two.ann.next()
    two.bea.townhall.later(0.3)
    two.bea.next()
    two.meet()

    assert [name for name, _, _ in two.ann.turns()] == ["Marta Kovač"]


# O5
def test_a_press_after_anothers_asks_before_it_skips_a_speaker(two: Two) -> None:
    two.ann.next()
    two.meet()
    two.later(3)

    two.bea.next()

    assert [name for name, _, _ in two.bea.turns()] == ["Marta Kovač"]
    said = "Ann Lead gave the floor to Marta Kovač 3 s ago. Press again for Idris Okoro."
    assert two.bea.notice == said


# O5
def test_it_asks_so_where_a_merge_has_found_that_the_clocks_are_off(two: Two) -> None:
    session = two.ann.state.session.id
    known = {"session": session, "offset_ms": -180_000}
    two.ann.townhall.do(
        [Assign(Clock.entity, clock_id(session), field, value) for field, value in known.items()]
    )
    two.ann.next()
    two.meet()
    two.later(3)

    two.bea.next()

    said = "Ann Lead gave the floor to Marta Kovač 3 s ago. Press again for Idris Okoro."
    assert two.bea.notice == said


# O5
def test_pressed_again_the_floor_goes_to_whom_the_question_named(two: Two) -> None:
    two.ann.next()
    two.meet()
    two.later(3)

    two.bea.next()
    two.bea.next()
    two.meet()

    assert [name for name, _, _ in two.ann.turns()] == ["Marta Kovač", "Idris Okoro"]


# O5
def test_whoever_does_not_drive_is_asked_once_and_drives_then(two: Two) -> None:
    two.ann.next()
    two.meet()
    two.later(20)

    two.bea.next()
    asked = two.bea.notice
    two.bea.next()
    two.meet()
    two.later(20)
    two.bea.next()
    two.meet()

    assert asked == "Ann Lead gives the floor here. Press again to take over, for Idris Okoro."
    assert len(two.ann.turns()) == 3


# O5
def test_whoever_gives_no_sign_of_life_drives_no_longer(two: Two) -> None:
    two.ann.next()
    two.meet()
    two.bea.townhall.later(40)

    two.bea.next()

    assert len(two.bea.turns()) == 2


# O5
def test_the_floor_is_handed_on_by_a_key(two: Two) -> None:
    two.ann.next()
    two.meet()

    two.ann.at().press(Qt.Key.Key_N, ALT)
    two.bea.until(lambda: "you give the floor now" in two.bea.notice)
    two.later(15)
    two.bea.next()

    assert len(two.bea.turns()) == 2


# O5
def test_undo_leaves_a_turn_that_somebody_else_has_typed_in(two: Two) -> None:
    two.ann.next()
    two.meet()
    two.bea.at().types("night work on the pier\n")
    two.meet()

    two.ann.at().press(Qt.Key.Key_Z, CTRL)
    two.meet()

    assert [name for name, _, _ in two.bea.turns()] == ["Marta Kovač"]
    assert two.ann.speakers() == ["Idris Okoro", "Ана Петрова"]
