"""The file is the session's own, or the session says so and goes on beside it, whole."""

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.store.own_notes import Notes, copy_of, opened_elsewhere, tick
from tests.windows import HOLDS_OPEN_FILES, IS_WINDOWS
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Point
from townnotes.merging import Merging
from townnotes.safety.backups import newest_backup
from townnotes.store.going_on import Refuge
from townnotes.store.opening import read_source


def _replaced(path: Path, copy: Path) -> None:
    if IS_WINDOWS:
        pytest.skip(HOLDS_OPEN_FILES)
    copy.replace(path)


def _overwritten(path: Path, copy: Path) -> None:
    tick(path)
    shutil.copy(copy, path)


def _overwritten_with_its_times(path: Path, copy: Path) -> None:
    tick(path)
    shutil.copy2(copy, path)


def _overwritten_by_a_text(path: Path, copy: Path) -> None:
    path.write_text("a shopping list " * 5000, encoding="utf-8")


def _cut(path: Path, copy: Path) -> None:
    os.truncate(path, 8192)


def _emptied(path: Path, copy: Path) -> None:
    path.write_bytes(b"")


Harm = Callable[[Path, Path], None]
HARMS: list[Harm] = [
    _replaced, _overwritten, _overwritten_with_its_times, _overwritten_by_a_text, _cut, _emptied,
]  # fmt: skip


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_no_longer_ours_is_noticed_before_saved_is_said_and_nothing_is_lost(
    notes: Notes, harm: Harm
) -> None:
    old = notes.session.path
    copy = copy_of(old)
    notes.types("typed after the copy")
    harm(old, copy)

    notes.types("typed after the harm")

    assert notes.session.path == old.with_name("session (mine).townnotes")
    assert [(one.old, one.new) for one in notes.moves] == [(old, notes.session.path)]
    assert notes.session.is_saved
    assert notes.kept == ["before", "typed after the copy", "typed after the harm"]


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_no_longer_ours_is_noticed_at_rest(notes: Notes, harm: Harm) -> None:
    copy = copy_of(notes.session.path)
    notes.types("typed after the copy")
    saved_at = notes.session.saved_at
    notes.hall.later(30)
    harm(notes.session.path, copy)

    assert notes.session.look_after_file()

    assert [one.is_beside for one in notes.moves] == [True]
    assert notes.session.saved_at == saved_at
    assert notes.kept == ["before", "typed after the copy"]


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_no_longer_ours_is_noticed_at_close(notes: Notes, harm: Harm) -> None:
    copy = copy_of(notes.session.path)
    notes.types("typed after the copy")
    harm(notes.session.path, copy)

    assert notes.kept == ["before", "typed after the copy"]
    assert len(notes.moves) == 1


def test_an_older_copy_of_the_same_size_tells_itself_by_its_time_alone(notes: Notes) -> None:
    path = notes.session.path
    copy = copy_of(path)
    notes.types("shorter than a page")
    assert copy.stat().st_size == path.stat().st_size
    _overwritten(path, copy)

    notes.session.look_after_file()

    assert [one.fate for one in notes.moves] == ["overwritten"]
    assert notes.kept == ["before", "shorter than a page"]


def test_what_harmed_the_file_is_left_as_it_is(notes: Notes) -> None:
    path = notes.session.path
    _overwritten_by_a_text(path, path)
    harmed = path.read_bytes()

    notes.types("after")
    notes.session.close()

    assert path.read_bytes() == harmed
    assert {one.name for one in path.parent.iterdir()} == {path.name, notes.session.path.name}


def test_a_second_harm_finds_the_session_in_another_name_beside(notes: Notes) -> None:
    copy = copy_of(notes.session.path)
    for text in ("one", "two"):
        notes.types(text)
        _overwritten(notes.session.path, copy)
        notes.session.look_after_file()

    assert notes.session.path.name == "session (mine 2).townnotes"
    assert notes.kept == ["before", "one", "two"]


def test_a_file_whose_time_alone_was_touched_stays_the_sessions_own(notes: Notes) -> None:
    os.utime(notes.session.path)

    notes.types("after")

    assert notes.moves == []
    assert notes.session.path.name == "session.townnotes"
    assert notes.kept == ["before", "after"]


def test_earlier_words_go_along_from_the_open_file(notes: Notes) -> None:
    _reworded(notes, "before, and more")
    copy_of(notes.session.path).replace(notes.session.path)

    notes.session.look_after_file()

    assert _earlier(notes) == ['"before"']


def test_earlier_words_of_a_file_overwritten_come_from_the_newest_backup(
    notes: Notes, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    notes.session.take_refuge_in(Refuge(data, partial(newest_backup, folder=data)))
    other = Townhall(tmp_path / "other.townnotes", "other")
    other.participant("Eve")
    other.session.close()
    _reworded(notes, "before, and more")
    Merging([tmp_path / "other.townnotes"]).merge_into(notes.session, folder=tmp_path / "data")
    _overwritten_by_a_text(notes.session.path, tmp_path)

    notes.session.look_after_file()

    assert _earlier(notes) == ['"before"']


def _reworded(notes: Notes, text: str) -> None:
    point = notes.session.state.all(Point)[0]
    line = TypedLine(point.id, text, notes.hall.later(60).time)
    notes.hall.do(write_lines(notes.session.state, point.intervention, "", [line], {point.id}))


def _earlier(notes: Notes) -> list[str]:
    notes.session.close()
    return [one.value for one in read_source(notes.session.path).earlier if one.field == "text"]


def test_the_file_beside_is_kept_from_a_second_program_too(notes: Notes) -> None:
    copy_of(notes.session.path).replace(notes.session.path)
    notes.session.look_after_file()

    assert "open in another townnotes" in opened_elsewhere(notes.session.path)


def test_the_other_file_merges_into_the_one_beside(notes: Notes) -> None:
    path = notes.session.path
    copy = copy_of(path)
    theirs = Townhall.reopened(copy, "colleague", notes.hall.time)
    theirs.types("what a colleague typed")
    theirs.session.close()
    notes.types("mine")
    copy.replace(path)
    notes.types("after")

    Merging([path], own=notes.session.path).merge_into(notes.session)

    assert set(notes.kept) == {"before", "mine", "after", "what a colleague typed"}
