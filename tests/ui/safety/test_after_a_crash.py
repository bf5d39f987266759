"""After a crash the program opens the session it had: the real one, killed and started again."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import Townhall
from tests.patience import PATIENCE_S
from townnotes.domain.entities import Intervention
from townnotes.domain.stamps import wall_clock_ms
from townnotes.session import Session

ROOT = Path(__file__).parents[3]
RUN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from townnotes_ui import app
from townnotes_ui.safety.run_keeper import RunKeeper
from townnotes_ui.starting.start_page import StartPage

class Start(app.ProgramStart):
    def __init__(self, *given):
        super().__init__(*given)
        QTimer.singleShot(0, self.tell)

    def tell(self):
        program = self.program
        desk = program.desk if program else None
        page = program.window.findChild(StartPage) if program else None
        is_open = desk is not None and desk.is_open
        word = " ".join(one.text() for one in page.findChildren(QLabel)) if page else ""
        recent = page.recents.rows.rows if page else []
        is_told = page and (recent or page.last_button.isVisible() or "ended unexpectedly" in word)
        if not is_open and not is_told:
            QTimer.singleShot(20, self.tell)
            return
        window = program.window
        said = {
            "open": desk.session.path.name if is_open else "",
            "offers": "" if is_open else page.last_button.text() * page.last_button.isVisible(),
            "recent": [row.path.stem for row in recent],
            "word": word,
            "notice": window.notice.text,
        }
        if is_open:
            said["note"] = window.floor.note.editor.toPlainText()
            rows = window.floor.speakers.waiting.rows
            said["waiting"] = [row.name for row in rows if row.state == "waiting"]
            readings = []
            window.floor.timer.ticked.connect(readings.append)
            window.floor.timer.read()
            said["timer"], said["spoken"] = readings[0].state, readings[0].spoken
        print(json.dumps(said), flush=True)
        if "type" in sys.argv:
            QTest.keyClicks(window.floor.note.editor, " typed last")
            print("typed", flush=True)
        if "settled" in sys.argv:
            settling = desk.findChild(RunKeeper).settling
            settling.timeout.connect(lambda: print("settled", flush=True))
            settling.start(0)
        if "log-out" in sys.argv:
            QApplication.instance().commitDataRequest.emit(None)
            print("committed", flush=True)
        if "close" in sys.argv:
            window.window().close()

app.ProgramStart = Start
file = next((word for word in sys.argv[1:] if word.endswith(".townnotes")), None)
sys.exit(app.run(Path(file) if file else None))
"""


class Run:
    """One run of the program in a process of its own."""

    def __init__(self, *words: object) -> None:
        roots = [str(ROOT), *(str(ROOT / name) for name in ("ui", "exporters", "resources"))]
        self.process = subprocess.Popen(
            [sys.executable, "-c", RUN, *map(str, words)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join([*roots, *sys.path])},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

        # None waits for ever for what does not come.
        longest = threading.Timer(2 * PATIENCE_S, self.process.kill)
        longest.daemon = True
        longest.start()

    def says(self) -> Any:
        return json.loads(self._line())

    def hears(self, word: str) -> None:
        assert self._line() == word

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.process.communicate(timeout=PATIENCE_S)[1]
        return line.strip()

    def crashes(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=PATIENCE_S)

    def ends(self, by: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(by)
        self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode


@pytest.fixture
def runs() -> Generator[list[Run]]:
    """End every run that a test leaves."""
    found: list[Run] = []
    yield found
    for one in found:
        one.process.kill()
        one.process.communicate(timeout=PATIENCE_S)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Have Marta speak for a minute and a half so far, with a line of hers noted, and one wait."""
    hall = Townhall(tmp_path / "a.townnotes")
    marta, idris = hall.participant("Marta Kovač"), hall.participant("Idris Okoro")
    hall.time = wall_clock_ms() - 90_000
    hall.asks(marta)
    hall.next()
    hall.types("night work")
    hall.asks(idris)
    hall.session.close()
    return hall.session.path


def _start(runs: list[Run], *words: object) -> Run:
    runs.append(Run(*words))
    return runs[-1]


def _crash(runs: list[Run], *words: object) -> None:
    run = _start(runs, *words)
    run.says()
    run.crashes()


def _texts(file: Path) -> list[str]:
    session = Session.open(file, "me")
    (turn,) = session.state.all(Intervention)
    texts = [point.text for point in session.state.points_of(turn.id)]
    session.close()
    return texts


# K2
def test_after_a_crash_the_session_opens_again_as_it_was_and_that_is_said_once(
    runs: list[Run], file: Path
) -> None:
    _crash(runs, file)

    again = _start(runs)
    said = again.says()

    assert said["open"] == "a.townnotes"
    assert said["note"].split("\n") == ["night work", ""]
    assert said["waiting"] == ["Idris Okoro"]
    assert said["timer"] != "idle"
    assert said["spoken"] > 80_000
    assert "“a” is open again." in said["notice"]
    assert again.ends() == 0
    assert _start(runs, file).says()["notice"] == ""


@pytest.mark.parametrize("by", ["SIGTERM", "SIGHUP", "closing the window"])
def test_a_clean_end_is_no_crash_and_loses_no_key(runs: list[Run], file: Path, by: str) -> None:
    run = _start(runs, file, "type", *(["close"] if by.startswith("closing") else []))
    run.says()
    run.hears("typed")
    if by.startswith("closing"):
        run.process.communicate(timeout=PATIENCE_S)
        code = run.process.returncode
    else:
        code = run.ends(signal.Signals[by])

    assert code == 0
    said = _start(runs).says()
    assert (said["open"], said["offers"], said["recent"]) == ("", "", ["a"])
    assert "Notes of live townhalls" in said["word"]
    assert _texts(file) == ["night work", "typed last"]


def test_logging_out_is_a_clean_end_though_the_system_ends_the_program(
    runs: list[Run], file: Path
) -> None:
    run = _start(runs, file, "type", "log-out")
    run.says()
    run.hears("typed")
    run.hears("committed")
    run.crashes()

    assert _texts(file) == ["night work", "typed last"]
    assert _start(runs).says()["open"] == ""


def test_a_file_that_is_named_wins(runs: list[Run], file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.townnotes"
    hall = Townhall(other)
    hall.asks(hall.participant("Ada"))
    hall.next()
    hall.session.close()
    _crash(runs, file)

    named = _start(runs, other)
    said = named.says()

    assert (said["open"], said["notice"]) == ("other.townnotes", "")
    named.ends()
    assert _start(runs).says()["recent"] == ["other", "a"]


def test_a_second_window_opens_nothing_by_itself(runs: list[Run], file: Path) -> None:
    _start(runs, file).says()

    said = _start(runs).says()

    assert (said["open"], said["recent"]) == ("", ["a"])


def test_a_session_that_crashes_right_after_its_reopening_is_offered_with_a_word(
    runs: list[Run], file: Path
) -> None:
    _crash(runs, file)
    _crash(runs)

    said = _start(runs).says()

    assert (said["open"], said["offers"]) == ("", "Go on with “a”")
    assert "is not opened by itself this time" in said["word"]


def test_a_session_whose_file_is_not_there_is_said_to_be_so(
    runs: list[Run], file: Path, tmp_path: Path
) -> None:
    _crash(runs, file)
    file.rename(tmp_path / "away.townnotes")

    said = _start(runs).says()

    assert said["offers"] == ""
    assert f"is not there: {file}" in said["word"]


def test_a_session_that_stood_its_reopening_is_opened_after_the_next_crash_too(
    runs: list[Run], file: Path
) -> None:
    _crash(runs, file)
    again = _start(runs, "settled")
    again.says()
    again.hears("settled")
    again.crashes()

    assert _start(runs).says()["open"] == "a.townnotes"
