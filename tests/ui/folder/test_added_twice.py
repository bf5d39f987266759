"""What both add before either sees the other's: one speaker, one request, one turn."""

from PySide6.QtCore import Qt

from tests.ui.folder.laptops import Two
from tests.ui.hands import CTRL
from townnotes.domain.entities import Link, Participant


def _both_add(two: Two, name: str, other: str, apart: float) -> None:
    """Have Ann add a speaker, and Bea one before anything of it can have come."""
    two.ann.at().adds(name)
    two.bea.townhall.later(apart)
    two.bea.at().adds(other)
    two.ann.townhall.later(apart)


def _names(two: Two) -> list[str]:
    return [one.name for one in two.ann.state.all(Participant)]


# O5
def test_the_same_new_name_added_on_both_laptops_is_one_speaker_who_waits_once(two: Two) -> None:
    _both_add(two, "Zed Amani", "zed amani", 1)

    two.ann.until(lambda: "one speaker now" in two.bea.notice)
    two.ann.until(lambda: len(two.ann.state.all(Link)) == 2)

    assert len(_names(two)) == 4
    assert len(two.ann.speakers()) == 4
    assert len(two.bea.speakers()) == 4


# O5
def test_the_joining_of_one_name_is_undone_by_one_key(two: Two) -> None:
    _both_add(two, "Zed Amani", "Zed Amani", 1)
    two.ann.until(lambda: len(two.ann.state.all(Link)) == 2)

    two.bea.at().press(Qt.Key.Key_Z, CTRL)

    two.ann.until(lambda: len(two.ann.speakers()) == len(_names(two)) == 5)


# O5
def test_the_same_name_three_minutes_later_may_be_another(two: Two) -> None:
    _both_add(two, "Zed Amani", "Zed Amani", 180)

    two.ann.until(lambda: len(two.ann.speakers()) == 5)
    two.ann.until(lambda: len(two.bea.speakers()) == 5)

    assert len(_names(two)) == 5


# O5
def test_one_speaker_whom_both_put_on_the_list_waits_once(two: Two) -> None:
    marta = two.ann.state.all(Participant)[0]
    for one in (two.ann, two.bea):
        one.next()
    two.meet()
    two.later(15)

    _both_add(two, marta.name, marta.name, 1)
    two.ann.until(lambda: two.ann.speakers().count(marta.name) == 1)
    two.ann.until(lambda: len(two.ann.speakers()) == len(two.bea.speakers()) == 3)
