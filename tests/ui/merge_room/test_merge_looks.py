"""What stands beside another's notes is read whole, in any size of window and of text."""

from pathlib import Path

import pytest

from tests.ui.measuring import SIZES, nothing_is_cut
from tests.ui.merge_room.conftest import Merge


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_beside_another_s_notes(
    merge: Merge, bea: Path, size: tuple[int, int]
) -> None:
    merge.reads(bea)
    merge.hands.window.resize(*size)

    nothing_is_cut(merge.hands)


def test_no_words_are_cut_beside_another_s_notes_in_large_text(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.hands.desk.change_settings(text_zoom=150)

    nothing_is_cut(merge.hands)


def test_no_words_are_cut_once_another_s_notes_are_taken_in(merge: Merge, bea: Path) -> None:
    merge.reads(bea)
    merge.takes_in()

    nothing_is_cut(merge.hands)
