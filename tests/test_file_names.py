"""Names of files that Windows does not take are refused with the right reason."""

from pathlib import Path

import pytest

from townnotes.errors import FileError
from townnotes.file_names import why_refused
from townnotes.session import Session
from townnotes_exporters.atomic import write_file


@pytest.mark.parametrize(
    "name", ["con.townnotes", "CON.townnotes", "nul", "com1.docx", "LPT³.old.docx", "aux .docx"]
)
def test_windows_keeps_names_for_devices(name: str) -> None:
    assert "for a device" in why_refused(name, "win32")


@pytest.mark.parametrize(
    ("name", "sign"),
    [("Water: part 2.townnotes", "“:”"), ("why?.docx", "“?”"), ('"a".docx', '“"”')],
)
def test_windows_takes_some_signs_in_no_name(name: str, sign: str) -> None:
    assert f"takes no {sign}" in why_refused(name, "win32")


def test_a_control_character_is_refused_without_being_shown() -> None:
    assert why_refused("a\x07.docx", "win32").isprintable()


@pytest.mark.parametrize("name", ["notes.", "notes "])
def test_windows_would_take_the_end_of_some_names_away(name: str) -> None:
    assert "ends in a dot or a blank" in why_refused(name, "win32")


def test_a_name_too_long_for_windows_is_called_so() -> None:
    assert why_refused("é" * 251 + ".docx", "win32") == "the name is too long"
    assert not why_refused("é" * 250 + ".docx", "win32")


@pytest.mark.parametrize(
    "name",
    ["conference.townnotes", "console.docx", "com10.docx", "été – 2.docx", "Ελένη.townnotes"],
)
def test_windows_takes_all_other_names(name: str) -> None:
    assert not why_refused(name, "win32")


@pytest.mark.parametrize("system", ["linux", "darwin"])
@pytest.mark.parametrize("name", ["con.townnotes", "Water: part 2.townnotes", "notes."])
def test_other_systems_take_them(name: str, system: str) -> None:
    assert not why_refused(name, system)


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have names judged as Windows does."""
    monkeypatch.setattr(why_refused, "__defaults__", ("win32",))


def test_a_session_with_the_name_of_a_device_is_not_begun(on_windows: None, tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"the name “con” for a device\. No session was begun"):
        Session.create(tmp_path / "con.townnotes", "me")

    assert list(tmp_path.iterdir()) == []


def test_a_summary_with_the_name_of_a_device_is_not_written(
    on_windows: None, tmp_path: Path
) -> None:
    with pytest.raises(FileError, match=r"the name “nul” for a device\. Your notes are safe"):
        write_file(tmp_path / "nul.docx", b"words")

    assert list(tmp_path.iterdir()) == []
