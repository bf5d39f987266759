"""What the window costs while it only waits: the timer runs, a note is open, nobody types.

`python tests/bench/idle_bench.py`; per cent of one core, against a bare Qt window in the same run.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), *(str(ROOT / name) for name in ("ui", "exporters", "resources"))]
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 - the platform is chosen first
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit  # noqa: E402
from sessions import build_session  # noqa: E402

from townnotes.domain.commands.speakers_list import call_next  # noqa: E402
from townnotes.domain.floor.speakers import open_intervention  # noqa: E402
from townnotes.domain.registers import new_id  # noqa: E402
from townnotes_ui.look import apply_look  # noqa: E402
from townnotes_ui.program import Program  # noqa: E402

SECONDS = 8
SETTLES_S = 2
LIMIT = 1.5
"""Per cent of a core (feature G11)."""


def wait(seconds: float) -> None:
    """Let the event loop run by itself, asleep while nothing happens."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def load(seconds: float) -> float:
    """Return the per cent of a core that this process takes while it waits."""
    began, used = time.perf_counter(), time.process_time()
    wait(seconds)
    return 100 * (time.process_time() - used) / (time.perf_counter() - began)


def bare_window() -> QMainWindow:
    """Return a window with an editor, whose caret blinks as ours does."""
    window = QMainWindow()
    editor = QPlainTextEdit()
    window.setCentralWidget(editor)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    editor.setFocus()
    return window


def running_program() -> Program:
    """Return the program on a long townhall in which somebody speaks and others wait."""
    file = Path(tempfile.mkdtemp()) / "long.townnotes"
    build_session(file)
    program = Program(file)
    program.window.resize(1366, 768)
    program.window.show()
    program.window.activateWindow()
    program.load()
    while not program.desk.is_open:
        wait(0.05)
    program.end()
    program.desk.do("next", lambda state: call_next(state, new_id(), program.desk.now()))
    program.window.show_room("floor")
    return program


def main() -> int:
    """Measure and say how it went."""
    app = QApplication([])
    apply_look(app)
    window = bare_window()
    wait(SETTLES_S)
    bare = load(SECONDS)
    window.hide()
    program = running_program()
    assert open_intervention(program.desk.state), "nobody speaks: the timer would not run"
    wait(SETTLES_S)
    ours = load(SECONDS)
    print(
        f"{SECONDS} s with the timer on: {ours:.2f} % of a core (limit {LIMIT} %);"
        f" a bare window {bare:.2f} %"
    )
    program.window.close()
    return 1 if ours > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
