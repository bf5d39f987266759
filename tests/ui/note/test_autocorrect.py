"""Abbreviations of the house style written out as they are typed, once that is wanted."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import CTRL, Hands


@pytest.fixture
def wanted(note: Hands) -> Hands:
    note.desk.change_settings(autocorrect=True)
    return note


def test_until_it_is_wanted_all_stays_as_it_is_typed(note: Hands) -> None:
    note.types("the govt agrees")
    assert note.lines == ["the govt agrees"]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("the govt agrees", "the Government agrees"),
        ("govt, too", "Government, too"),
        ("art 17 holds", "article 17 holds"),
        ("Bec it rains", "Because it rains"),
        ("nous voulons que le gvt et les jeunes", "nous voulons que le Gouvernement et les jeunes"),
        ("😀 the govt agrees", "😀 the Government agrees"),
    ],
)
def test_an_abbreviation_is_written_out_at_its_end(wanted: Hands, typed: str, written: str) -> None:
    wanted.types(typed)
    assert wanted.lines == [written]


def test_enter_ends_one_too(wanted: Hands) -> None:
    wanted.types("said the govt\n")
    assert wanted.lines == ["said the Government", ""]


@pytest.mark.parametrize(
    "typed", ["#dev and", "!bec of", '"the govt shall" is', "govts’ own", "comm of"]
)
def test_marks_quotations_and_what_is_unsure_stay_as_they_are(wanted: Hands, typed: str) -> None:
    wanted.types(typed)
    assert wanted.lines == [typed]


def test_one_backspace_brings_it_back_and_it_stays(wanted: Hands) -> None:
    wanted.types("the govt ")
    wanted.press(Qt.Key.Key_Backspace)
    assert wanted.lines == ["the govt "]
    wanted.types("and the govt agree")
    assert wanted.lines == ["the govt and the govt agree"]


def test_one_undo_brings_it_back_too(wanted: Hands) -> None:
    wanted.types("the govt ")
    wanted.press(Qt.Key.Key_Z, CTRL)
    assert wanted.lines == ["the govt "]
    wanted.saves()
    assert wanted.texts() == ["the govt "]


def test_after_more_was_typed_backspace_is_an_ordinary_one(wanted: Hands) -> None:
    wanted.types("the govt a")
    wanted.press(Qt.Key.Key_Backspace)
    assert wanted.lines == ["the Government "]


def test_turned_off_again_all_stays_as_it_is_typed(wanted: Hands) -> None:
    wanted.desk.change_settings(autocorrect=False)
    wanted.types("the govt agrees")
    assert wanted.lines == ["the govt agrees"]
