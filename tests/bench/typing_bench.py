"""How long a key takes to be painted in the note of a long townhall, against a bare editor.

`python tests/bench/typing_bench.py`; keys come as fast as a fast typist's, saving and all.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), *(str(ROOT / name) for name in ("ui", "exporters", "resources"))]
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()

from PySide6.QtCore import Qt  # noqa: E402 - the platform is chosen first
from PySide6.QtGui import QKeyEvent  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QApplication,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from sessions import WORDS, build_session  # noqa: E402

from townnotes_ui.look import apply_look  # noqa: E402
from townnotes_ui.program import Program  # noqa: E402

KEYS = 300
BLOCKS = 3
LIMIT_MS = 8.0
PAUSE_S = 0.012
HAND_S = 0.083
"""Twelve keys a second."""
OLDEST_MS = 300


def type_keys(app: QApplication, target: QWidget, keys: str) -> list[float]:
    """Send keys and return for each the milliseconds until everything is painted."""
    took: list[float] = []
    for sign in keys:
        code = Qt.Key.Key_Return if sign == "\n" else 0
        press = QKeyEvent(
            QKeyEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, sign.strip("\n") or "\r"
        )
        began = time.perf_counter()
        QApplication.sendEvent(target, press)
        app.processEvents()
        took.append((time.perf_counter() - began) * 1000)
        until = time.perf_counter() + PAUSE_S
        while time.perf_counter() < until:
            app.processEvents()
    return took


def keys(seed: int) -> str:
    """Return words as a note-taker types them, a line every dozen."""
    chance = random.Random(seed)
    words = WORDS.split()
    lines = [" ".join(chance.choices(words, k=12)) for _ in range(KEYS // 40)]
    return "\n".join(lines)[:KEYS]


def bare_editor(
    kind: type[QPlainTextEdit] | type[QTextEdit],
) -> tuple[QMainWindow, QPlainTextEdit | QTextEdit]:
    """Return a window with nothing but an editor, holding as much as the note."""
    window = QMainWindow()
    editor = kind()
    editor.setPlainText("\n".join([WORDS] * 5) + "\n")
    window.setCentralWidget(editor)
    window.resize(1366, 768)
    return window, editor


def percentile(took: list[float], share: int) -> float:
    """Return the milliseconds that so many in a hundred keys stay below."""
    return statistics.quantiles(took, n=100)[share - 1]


def show(app: QApplication, window: QWidget, editor: QWidget) -> None:
    """Bring a window to the front and the caret into its editor."""
    window.show()
    window.activateWindow()
    editor.setFocus()
    app.processEvents()


def measure(app: QApplication, program: Program) -> dict[str, list[float]]:
    """Type into each editor in turn, so that the machine's moods meet all alike."""
    windows: dict[str, tuple[QWidget, QWidget]] = {}
    for name, kind in (("QPlainTextEdit", QPlainTextEdit), ("QTextEdit", QTextEdit)):
        window, editor = bare_editor(kind)
        windows[name] = (window, editor)
    windows["townnotes"] = (program.window, program.window.floor.note.editor)
    took: dict[str, list[float]] = {name: [] for name in windows}
    for block in range(BLOCKS):
        for name, (window, editor) in windows.items():
            show(app, window, editor)
            took[name] += type_keys(app, editor, keys(block))
            window.hide()
    return took


def commit_ages(app: QApplication, program: Program) -> list[float]:
    """Type at a fast hand's pace and return, for each commit, the age in ms of its oldest key."""
    editor = program.window.floor.note.editor
    show(app, program.window, editor)
    unsaved: list[float] = []
    ages: list[float] = []

    def note() -> None:
        if unsaved and program.window.floor.note.editor.lines.is_saved:
            ages.append((time.perf_counter() - unsaved[0]) * 1000)
            unsaved.clear()

    program.desk.saved.connect(note)
    for sign in keys(99).replace("\n", " ")[:150]:
        unsaved.append(time.perf_counter())
        press = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(editor, press)
        until = time.perf_counter() + HAND_S
        while time.perf_counter() < until:
            app.processEvents()
    program.desk.saved.disconnect(note)
    return ages


def main() -> int:
    """Measure and say how it went."""
    file = Path(tempfile.mkdtemp()) / "long.townnotes"
    points = build_session(file)
    app = QApplication([])
    apply_look(app)
    program = Program(file)
    program.window.resize(1366, 768)
    program.window.show()
    program.load()
    while not program.desk.is_open:
        app.processEvents()
    program.end()
    took = measure(app, program)
    print(f"500 interventions, {points} points; {len(took['townnotes'])} keys each")
    for name, each in took.items():
        print(
            f"  {name:15} median {statistics.median(each):5.2f} ms"
            f"  p99 {percentile(each, 99):5.2f} ms  worst {max(each):5.2f} ms"
        )
    ours = percentile(took["townnotes"], 99)
    median = statistics.median(took["townnotes"]) / statistics.median(took["QPlainTextEdit"])
    print(f"p99 {ours:.1f} ms (limit {LIMIT_MS:.0f} ms); median {median:.2f} × a bare editor")
    ages = commit_ages(app, program)
    print(
        f"{len(ages)} commits of 150 keys at 12 a second; oldest key at its commit: median"
        f" {statistics.median(ages):.0f} ms, worst {max(ages):.0f} ms (limit {OLDEST_MS} ms)"
    )
    program.window.close()
    return 1 if ours > LIMIT_MS or max(ages) > OLDEST_MS else 0


if __name__ == "__main__":
    sys.exit(main())
