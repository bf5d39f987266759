"""How long the window takes from start to first paint, against a bare window of the same toolkit.

`python tests/bench/start_bench.py` on any display; without one it measures Qt's offscreen drawing.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sessions import build_session

ROOT = Path(__file__).parents[2]
PAIRS = 11
LIMIT = 1.3
SLACK = 1.5
"""A busy machine may take so many times the limit before this benchmark fails."""
NOT_BEFORE_PAINT = ("sqlite_utils", "click", "docx", "lxml", "numpy", "babel", "rapidfuzz",
                    "platformdirs", "townnotes.session",
                    "townnotes.domain.points.stance_words")  # fmt: skip

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)
    def tell(self):
        status = open("/proc/self/status").read().splitlines()
        memory = next(line.split()[1] for line in status if line.startswith("VmRSS"))
        print(f"{time.monotonic():.6f} {memory}", flush=True)
        QApplication.quit()
app = QApplication(sys.argv[:1])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS = """
import sys
from townnotes.__main__ import main
sys.argv.append("--exit-after-first-paint")
main()
"""


def start(code: str, *args: str, options: tuple[str, ...] = ()) -> tuple[float, int, str]:
    """Run a program until its first paint; returns milliseconds, kB and what it wrote aside."""
    roots = [str(ROOT), *(str(ROOT / name) for name in ("ui", "exporters", "resources"))]
    environment = {
        **os.environ, "PYTHONPATH": os.pathsep.join(roots),
        "XDG_CONFIG_HOME": tempfile.gettempdir(), "XDG_DATA_HOME": tempfile.gettempdir(),
    }  # fmt: skip
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, *options, "-c", code, *args],
        env=environment, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    painted, memory = done.stdout.split()[-2:]
    return (float(painted) - began) * 1000, int(memory), done.stderr


def imported_too_early(file: str) -> list[str]:
    """Return the modules imported before the first paint that should wait."""
    *_, said = start(OURS, file, options=("-X", "importtime"))
    names = {line.rpartition("|")[2].strip() for line in said.splitlines()}
    return sorted(
        name
        for name in names
        if any(name == late or name.startswith(f"{late}.") for late in NOT_BEFORE_PAINT)
    )


def main() -> int:
    """Measure in alternating pairs and say how it went."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "long.townnotes"
        build_session(file)
        start(BARE)
        start(OURS, str(file))
        pairs = [(start(BARE), start(OURS, str(file))) for _ in range(PAIRS)]
        early = imported_too_early(str(file))
    bare = statistics.median(one[0][0] for one in pairs)
    ours = statistics.median(one[1][0] for one in pairs)
    memory = statistics.median(one[1][1] / one[0][1] for one in pairs)
    ratio = ours / bare
    print(f"bare window {bare:.0f} ms, townnotes with 500 interventions {ours:.0f} ms")
    print(f"start {ratio:.2f} × a bare window (limit {LIMIT} ×); memory {memory:.2f} ×")
    print(f"imported before the first paint though it could wait: {', '.join(early) or 'nothing'}")
    return 1 if ratio > LIMIT * SLACK or early else 0


if __name__ == "__main__":
    sys.exit(main())
