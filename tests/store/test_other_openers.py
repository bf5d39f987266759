"""Nothing else here opens the session's own file, so that no second program gets in."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.own_notes import Notes, opened_elsewhere
from tests.windows import needs_links
from townnotes.beginning import draft_in, read_json
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.folder.files import candidates
from townnotes.merging import Merging
from townnotes_exporters.atomic import write_file
from townnotes_exporters.letterheads.opening import opened_template


@pytest.mark.parametrize("link", [os.link, pytest.param(os.symlink, marks=needs_links)])
@pytest.mark.parametrize("name", ["link.townnotes", "link.txt", "link.docx"])
def test_another_name_of_the_own_file_is_refused_unopened(
    notes: Notes, link: Callable[[Path, Path], None], name: str
) -> None:
    other = notes.session.path.with_name(name)
    link(notes.session.path, other)

    with pytest.raises(FileError, match="the session that is open here"):
        Merging([other], own=notes.session.path)

    assert "open in another townnotes" in opened_elsewhere(notes.session.path)


def test_a_second_program_never_gets_in_whatever_is_offered_to_merge(notes: Notes) -> None:
    tried = [_opened_after_a_link(notes, n) for n in range(5)]

    assert all("open in another townnotes" in one for one in tried)


def _opened_after_a_link(notes: Notes, number: int) -> str:
    other = notes.session.path.with_name(f"{number}.townnotes")
    os.link(notes.session.path, other)
    with pytest.raises(FileError):
        Merging([other], own=notes.session.path)
    return opened_elsewhere(other)


def test_whatever_else_opens_and_closes_the_file_here_lets_no_second_program_in(
    notes: Notes,
) -> None:
    # As a file dialog does that looks into what it lists.
    notes.session.path.read_bytes()

    assert "open in another townnotes" in opened_elsewhere(notes.session.path)


def test_nothing_is_exported_over_the_own_file(notes: Notes) -> None:
    with pytest.raises(FileError, match="the session that is open here"):
        write_file(notes.session.path, b"a summary")

    assert notes.session.look_after_file()
    assert notes.moves == []


def _read_as_template(path: Path) -> object:
    with opened_template(path, "en") as document:
        return document


def _read_as_style(path: Path) -> object:
    return draft_in(State(), style=str(path))


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("session.json", read_json),
        ("template.docx", _read_as_template),
        ("style.toml", _read_as_style),
    ],
)
def test_nothing_reads_the_own_file_as_something_else(
    notes: Notes, name: str, read: Callable[[Path], object]
) -> None:
    other = notes.session.path.with_name(name)
    os.link(notes.session.path, other)

    with pytest.raises(FileError, match="the session that is open here"):
        read(other)

    assert "open in another townnotes" in opened_elsewhere(notes.session.path)


def test_a_member_of_a_shared_folder_that_is_the_own_file_is_passed_over(notes: Notes) -> None:
    os.link(notes.session.path, notes.session.path.with_name("Eve.x.registers"))

    assert candidates(notes.session.path.parent) == {}
