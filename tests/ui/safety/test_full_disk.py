"""A disk that fills while somebody types: what the banner says, and what its buttons do."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.safety.disks import Disk, small_disk
from townnotes.domain.entities import Intervention
from townnotes.safety.opening import open_file
from townnotes.session import Session
from townnotes.settings import data_folder, load_settings
from townnotes_ui.program import Program


class Typist:
    """Types into the real window of a session on a small disk."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.window = program.window
        self.desk = program.desk
        self.qtbot = qtbot

    @property
    def banner(self) -> str:
        return self.window.banner.text

    @property
    def texts(self) -> list[str]:
        return _texts(self.desk.session)

    def types(self, text: str) -> None:
        QTest.keyClicks(self.window.floor.note.editor, text)
        self.window.floor.note.keeper.save()

    def leaves_session(self) -> None:
        self.window.close_session()
        self.desk.close()

    def clicks(self, name: str) -> None:
        choices = {one.text(): one for one in self.window.banner.choices}
        QTest.mouseClick(choices[name], Qt.MouseButton.LeftButton)


def _texts(session: Session) -> list[str]:
    turns = session.state.all(Intervention)
    return [point.text for one in turns for point in session.state.points_of(one.id)]


@pytest.fixture
def disk(tmp_path: Path) -> Generator[Disk]:
    yield from small_disk(tmp_path / "disk", "4m")


@pytest.fixture
def typist(disk: Disk, qtbot: QtBot) -> Generator[Typist]:
    """Have Marta speak, on a disk that is full from the moment the window is there."""
    hall = Townhall(disk.place / "a.townnotes")
    hall.asks(hall.participant("Marta Kovač", organization="Harbour Friends"))
    hall.next()
    hall.types("> places for the young")
    hall.session.close()
    program = Program(hall.session.path)
    program.window.resize(1280, 720)
    with qtbot.waitSignal(program.window.painted):
        program.window.show()
    program.window.activateWindow()
    program.load()
    qtbot.waitUntil(lambda: program.desk.is_open)
    disk.fill()
    yield Typist(program, qtbot)
    program.window.close_anyway()
    program.window.close()
    program.end()
    program.window.deleteLater()


def _opened(path: Path) -> list[str]:
    session = open_file(path, "me")
    found = _texts(session)
    session.close()
    return found


def _answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Have the system's dialog answered with a path."""

    def answer(*_given: object) -> tuple[str, str]:
        return (str(path), "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)


# R4
def test_the_banner_says_where_what_the_disk_refuses_is_kept(typist: Typist) -> None:
    typist.types("night work")

    assert "a.townnotes” is full" in typist.banner
    assert "kept in another folder of this computer" in typist.banner
    names = [one.text() for one in typist.window.banner.choices]
    assert names == ["Try again", "Save elsewhere…", "Copy all"]


def test_where_the_journal_is_refused_too_the_banner_says_that_nothing_is_kept(
    typist: Typist, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No folder can be made in a file.
    monkeypatch.setenv("XDG_DATA_HOME", str(disk.place / "big"))
    path = typist.desk.session.path
    typist.leaves_session()
    typist.program.open(path)
    typist.qtbot.waitUntil(lambda: typist.desk.is_open)

    typist.types("night work")

    assert "when townnotes ends, it is lost" in typist.banner
    assert "kept in another folder" not in typist.banner
    assert not typist.window.close()
    assert "lose it" in typist.window.notice.text


def test_try_again_saves_once_there_is_room_and_says_so_where_there_is_none(
    typist: Typist, disk: Disk
) -> None:
    typist.types("night work")
    typist.clicks("Try again")
    assert typist.window.notice.text == "The disk still refuses it."
    disk.free()

    typist.clicks("Try again")

    assert typist.banner == ""
    assert typist.window.notice.text == "Everything is saved again."
    assert _texts(typist.desk.session) == ["places for the young", "night work"]


def test_on_a_full_disk_the_key_to_save_says_what_is_not_saved(typist: Typist) -> None:
    said: list[str] = []
    typist.desk.noticed.connect(said.append)
    typist.types("more benches")
    typist.window.save_now()
    assert "a.townnotes” is full" in said[-1]


def test_the_window_saves_by_itself_once_there_is_room(typist: Typist, disk: Disk) -> None:
    typist.types("night work")
    disk.free()

    typist.qtbot.waitUntil(lambda: typist.banner == "")

    assert typist.desk.session.is_saved


def test_save_elsewhere_has_the_session_go_on_in_another_file(
    typist: Typist, disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typist.types("night work")
    elsewhere = tmp_path / "b.townnotes"
    _answer(monkeypatch, elsewhere)

    typist.clicks("Save elsewhere…")
    typist.types(" and pay")

    assert typist.banner == ""
    assert "goes on in" in typist.window.notice.text
    assert load_settings().last_session == str(elsewhere)
    typist.window.close()
    assert _opened(elsewhere) == ["places for the young", "night work and pay"]
    disk.free()
    assert _opened(disk.place / "a.townnotes") == ["places for the young"]


def test_the_file_that_was_left_says_where_the_session_went_on_and_opens_it(
    typist: Typist, disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typist.types("night work")
    old, elsewhere = typist.desk.session.path, tmp_path / "b.townnotes"
    _answer(monkeypatch, elsewhere)
    typist.clicks("Save elsewhere…")
    disk.free()

    typist.program.open(old)
    typist.qtbot.waitUntil(lambda: typist.desk.session.path == old)
    banner = typist.window.banners.file.banner
    assert f"This session went on in “{elsewhere}”" in banner.text
    banner.choices[0].click()
    typist.qtbot.waitUntil(lambda: typist.desk.is_open and typist.desk.session.path == elsewhere)

    assert banner.text == ""
    assert typist.texts == ["places for the young", "night work"]


def test_a_place_that_is_taken_is_said_and_nothing_is_written_over(
    typist: Typist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typist.types("night work")
    taken = tmp_path / "b.townnotes"
    taken.write_text("another's", encoding="utf-8")
    _answer(monkeypatch, taken)

    typist.clicks("Save elsewhere…")

    assert "exists already" in typist.window.notice.text
    assert taken.read_text(encoding="utf-8") == "another's"
    assert "is full" in typist.banner


def test_copy_all_puts_speaker_time_and_points_on_the_clipboard(typist: Typist) -> None:
    typist.types("night work")

    typist.clicks("Copy all")
    typist.qtbot.waitUntil(lambda: "on the clipboard" in typist.window.notice.text)

    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("virtual townhall")
    assert lines[2].endswith(":00:00 Marta Kovač, Harbour Friends")
    assert lines[3:] == ["- called for: places for the young", "- night work"]


def test_closing_on_a_full_disk_says_what_becomes_of_the_words_and_they_are_there_again(
    typist: Typist, disk: Disk
) -> None:
    typist.types("night work")

    assert not typist.window.close()
    assert "added when you open this session again" in typist.window.notice.text
    assert typist.window.close()

    disk.free()
    assert _opened(disk.place / "a.townnotes") == ["places for the young", "night work"]
    assert not list((data_folder() / "rescue").iterdir())


def test_opened_again_the_window_says_what_was_taken_in(typist: Typist, disk: Disk) -> None:
    typist.types("night work")
    path = typist.desk.session.path
    typist.leaves_session()
    typist.program.open(path)
    disk.free()
    typist.qtbot.waitUntil(lambda: typist.desk.is_open)

    assert "that the disk had refused" in typist.window.notice.text
    assert typist.texts == ["places for the young", "night work"]
