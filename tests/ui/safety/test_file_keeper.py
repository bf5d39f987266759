"""A file that is no longer the session's own is left beside the window, and what is said of it."""

import shutil
from pathlib import Path

import pytest

from tests.ui.hands import Hands
from tests.windows import needs_open_files_to_move
from townnotes.domain.entities import Point
from townnotes.safety.opening import keep_safe
from townnotes.session import Session
from townnotes_ui.file_keeper import FileKeeper

pytestmark = needs_open_files_to_move


@pytest.fixture
def kept(hands: Hands) -> Hands:
    """Have somebody speak, in a window that leaves lost files beside it."""
    keep_safe(hands.desk.session)
    FileKeeper(hands.desk)
    hands.desk.session.leave_beside()
    hands.adds("kov")
    hands.next()
    hands.types("before\n")
    return hands


def _replace(path: Path) -> None:
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    copy.replace(path)


def _went_on(hands: Hands) -> bool:
    session = hands.desk.session
    return session.is_saved and session.path.name == "session (mine).townnotes"


def test_what_is_typed_while_a_lost_file_is_left_is_where_the_session_goes_on(kept: Hands) -> None:
    _replace(kept.desk.session.path)

    kept.types("after\nand meanwhile\n")
    kept.until(lambda: _went_on(kept))

    assert kept.is_in_note
    path = kept.desk.session.path
    kept.desk.close()
    again = Session.open(path, "later")
    assert [one.text for one in again.state.all(Point)] == ["before", "after", "and meanwhile"]
    again.close()


def test_while_a_lost_file_is_left_that_is_said_without_buttons(kept: Hands) -> None:
    _replace(kept.desk.session.path)

    kept.types("after\n")

    banner = kept.window.banner
    assert "The whole session is being written again" in banner.text
    assert not banner.choices
    kept.until(lambda: _went_on(kept) and not banner.text)
    assert "Another file was put in the place of" in kept.window.banners.file.banner.text


def test_a_window_that_is_closed_meanwhile_closes_with_all_that_was_typed(kept: Hands) -> None:
    _replace(kept.desk.session.path)
    kept.types("after\n")

    kept.window.close()

    # What became of the file is to be read first.
    assert kept.window.isVisible()
    assert _went_on(kept)
