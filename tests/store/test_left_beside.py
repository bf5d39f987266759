"""A file that is no longer the session's own, left in a thread while somebody types on."""

import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.store.own_notes import Notes, copy_of, points_of, tick
from tests.windows import needs_open_files_to_move
from townnotes.safety.rescue import keep_rescue
from townnotes.session import Moved, Session

pytestmark = needs_open_files_to_move


def _replaced(path: Path) -> None:
    copy_of(path).replace(path)


def _overwritten(path: Path) -> None:
    copy = copy_of(path)
    tick(path)
    shutil.copy(copy, path)


def _cut(path: Path) -> None:
    os.truncate(path, 8192)


Harm = Callable[[Path], object]
HARMS: list[Harm] = [_replaced, _overwritten, _cut, Path.unlink]


@pytest.fixture
def lost(notes: Notes) -> Notes:
    """Give a session, left beside who types, whose file another has just taken the place of."""
    keep_rescue(notes.session)
    notes.session.leave_beside()
    _replaced(notes.session.path)
    notes.types("after")
    return notes


@pytest.mark.parametrize("harm", HARMS)
def test_what_is_typed_while_the_session_is_written_elsewhere_is_there_in_the_end(
    notes: Notes, harm: Harm
) -> None:
    notes.session.leave_beside()
    harm(notes.session.path)
    notes.types("after")

    leaving = notes.session.begin_leaving()
    thread = threading.Thread(target=leaving.work)
    thread.start()
    for number in range(20):
        notes.types(f"meanwhile {number}")
    thread.join()
    notes.session.end_leaving(leaving)

    assert notes.session.save()
    typed = [f"meanwhile {number}" for number in range(20)]
    assert notes.kept == ["before", "after", *typed]


def test_saved_is_not_said_until_the_session_is_in_a_file_of_its_own(lost: Notes) -> None:
    saved_at = lost.session.saved_at
    assert not lost.session.is_saved
    assert "Another file was put in the place of" in lost.session.trouble

    leaving = lost.session.begin_leaving()
    lost.types("meanwhile")
    assert not lost.session.look_after_file()
    leaving.work()
    lost.session.end_leaving(leaving)

    assert (lost.session.is_saved, lost.session.saved_at) == (False, saved_at)
    assert lost.session.save()
    assert lost.session.is_saved


def test_what_is_typed_meanwhile_stands_in_the_rescue_journal(lost: Notes) -> None:
    lost.session.begin_leaving().work()

    lost.types("meanwhile")

    assert lost.session.is_rescued


def test_a_file_put_back_while_the_session_leaves_it_gets_nothing_more(lost: Notes) -> None:
    old = lost.session.path
    leaving = lost.session.begin_leaving()
    shutil.copy(old, old.with_name("put back"))
    old.with_name("put back").replace(old)

    lost.types("meanwhile")
    leaving.work()
    lost.session.end_leaving(leaving)

    assert lost.session.save()
    assert lost.kept == ["before", "after", "meanwhile"]
    assert points_of(old) == ["before"]


def test_a_session_closed_meanwhile_waits_until_it_is_written(lost: Notes) -> None:
    leaving = lost.session.begin_leaving()
    lost.types("meanwhile")
    thread = threading.Thread(target=leaving.work)
    thread.start()

    assert lost.kept == ["before", "after", "meanwhile"]
    thread.join()
    assert lost.session.path.name == "session (mine).townnotes"


def test_what_needs_all_to_be_saved_has_the_session_go_on_at_once(lost: Notes) -> None:
    assert lost.session.settle()

    assert lost.session.path.name == "session (mine).townnotes"
    assert lost.session.is_saved


def test_the_one_move_is_said_once_to_the_session_s_own_thread(lost: Notes) -> None:
    heard: list[tuple[Moved, int]] = []
    lost.session.on_moved.append(lambda moved: heard.append((moved, threading.get_ident())))
    leaving = lost.session.begin_leaving()
    thread = threading.Thread(target=leaving.work)
    thread.start()
    thread.join()
    assert not heard

    lost.session.end_leaving(leaving)

    assert [(one.fate, thread) for one, thread in heard] == [("replaced", threading.get_ident())]


def test_where_no_place_takes_it_that_is_said_and_tried_again(tmp_path: Path) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    notes = Notes(Townhall(folder / "session.townnotes"))
    notes.session.leave_beside()
    shutil.rmtree(folder)
    notes.types("after")

    _leave(notes.session)
    assert "was deleted" in notes.session.trouble
    assert notes.session.is_lost

    folder.mkdir()
    assert not notes.session.save()
    _leave(notes.session)
    assert notes.session.save()
    assert notes.kept == ["after"]


def _leave(session: Session) -> None:
    leaving = session.begin_leaving()
    leaving.work()
    session.end_leaving(leaving)
