"""A long paste is on the disk before it is in the note: a kill in its middle loses no line."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import Townhall
from townnotes.domain.entities import Intervention
from townnotes.domain.floor.speakers import open_intervention
from townnotes.safety.opening import open_file
from townnotes.safety.pasted import PasteJournal, PastePlace
from townnotes.session import Session
from townnotes.settings import data_folder

ROOT = Path(__file__).parents[2]
LINES = [f"line {number} of what was said" if number % 7 else "" for number in range(1, 1501)]
PASTE = """
import sys, time
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from townnotes.safety.opening import open_file
from townnotes_ui.desk import Desk
from townnotes_ui.window.main_window import MainWindow
from tests.safety.test_pasted import LINES
from pathlib import Path
application = QApplication([])
desk = Desk("Ada Note")
window = MainWindow(desk)
session = open_file(Path(sys.argv[1]), "me")
desk.open(session)
window.show_room("floor")
window.show()
window.go_on()
editor = window.floor.note.editor
editor.insertPlainText("before ")
pasted = QMimeData()
pasted.setText("\\n".join(LINES))
editor.insertFromMimeData(pasted)
shown = window.floor.note.keeper.shown
while editor.pasting_step and len(desk.state.points_of(shown)) < int(sys.argv[2]):
    application.processEvents()
print(bool(editor.pasting_step), len(desk.state.points_of(shown)), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.townnotes"
    hall = Townhall(path)
    hall.asks(hall.participant("Ada"))
    hall.next()
    hall.session.close()
    return path


def _left() -> list[Path]:
    return sorted((data_folder() / "rescue").glob("*.pasted"))


def _texts(session: Session) -> list[str]:
    turns = session.state.all(Intervention)
    return [point.text for one in turns for point in session.state.points_of(one.id)]


def _place(session: Session) -> PastePlace:
    speaking = open_intervention(session.state)
    assert speaking is not None
    return PastePlace(session.state.session.id, str(session.path), speaking.id, "me")


def _killed_in_mid_paste(file: Path, points: int) -> int:
    """Have a window paste, and kill it once so many points are saved; returns how many were."""
    with subprocess.Popen(
        [sys.executable, "-c", PASTE, str(file), str(points)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        is_pasting, saved = child.stdout.readline().split()
        child.kill()
    assert is_pasting == "True"
    return int(saved)


@pytest.mark.parametrize("points", [0, 1, 400])
def test_a_window_killed_in_the_middle_of_a_paste_loses_no_line_of_it(
    file: Path, points: int
) -> None:
    saved = _killed_in_mid_paste(file, points)
    assert saved < len(LINES)

    session = open_file(file, "me")

    # Of what was typed in front of it in the last 300 ms the promise is another.
    first, *others = _texts(session)
    worded = [line for line in LINES if line]
    assert first.removeprefix("before ") == worded[0]
    assert others == worded[1:]
    assert any("not saved before" in remark for remark in session.remarks)
    assert _left() == []
    session.close()


def test_what_was_taken_in_is_not_taken_in_again(file: Path) -> None:
    _killed_in_mid_paste(file, 100)
    open_file(file, "me").close()

    session = open_file(file, "me")

    assert len(_texts(session)) == len([line for line in LINES if line])
    assert session.remarks == []
    session.close()


def test_lines_noted_behind_a_paste_stay_behind_what_is_taken_in(file: Path) -> None:
    session = open_file(file, "me")
    hall = Townhall.on(session, 1)
    first, last = hall.types("first of the paste"), hall.types("typed behind it")
    journal = PasteJournal()
    journal.begin(_place(session), ["first of the paste", "second", "", "third"])
    journal.went_in(1, first.id)
    _let_go(journal)
    session.close()

    again = open_file(file, "me")

    assert _texts(again) == ["first of the paste", "second", "third", last.text]
    again.close()


def test_a_paste_of_another_file_stays_for_that_one(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.townnotes"
    session = open_file(file, "me")
    other.write_bytes(file.read_bytes())
    journal = PasteJournal()
    journal.begin(_place(session)._replace(path=str(other)), ["a line"])
    _let_go(journal)
    session.close()

    again = open_file(file, "me")

    assert _texts(again) == []
    assert len(_left()) == 1
    again.close()


def test_a_paste_that_was_cut_while_it_was_written_is_taken_in_as_far_as_it_goes(
    file: Path,
) -> None:
    session = open_file(file, "me")
    journal = PasteJournal()
    journal.begin(_place(session), ["one", "two", "three"])
    _let_go(journal)
    session.close()
    (left,) = _left()
    left.write_bytes(left.read_bytes()[:-6])

    again = open_file(file, "me")

    assert _texts(again) == ["one", "two"]
    again.close()


def test_lines_whose_intervention_is_gone_stay_where_they_are_and_are_told_of(file: Path) -> None:
    session = open_file(file, "me")
    journal = PasteJournal()
    journal.begin(_place(session)._replace(intervention="gone"), ["a line"])
    _let_go(journal)
    session.close()

    again = open_file(file, "me")

    (left,) = _left()
    assert str(left) in again.remarks[0]
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_their_owner_may_read_the_lines(file: Path) -> None:
    session = open_file(file, "me")
    journal = PasteJournal()
    journal.begin(_place(session), ["a line"])

    (left,) = _left()
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    journal.end()
    assert _left() == []
    session.close()


def _let_go(journal: PasteJournal) -> None:
    """Leave a journal as a killed program does."""
    assert journal._file is not None  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    journal._file.close()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
