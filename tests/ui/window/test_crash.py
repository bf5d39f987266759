"""What nobody foresaw becomes a report and one calm sentence, in the real program."""

import os
import subprocess
import sys
from pathlib import Path

from tests.patience import PATIENCE_S

ROOT = Path(__file__).parents[3]

BROKEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from townnotes_ui import app, program

def fail():
    raise ZeroDivisionError("the words of a note")

class Program(program.Program):
    def load(self):
        QTimer.singleShot(0, fail)
        self.tell()
    def tell(self):
        if not self.window.banner.text:
            QTimer.singleShot(20, self.tell)
            return
        print(self.window.banner.text)
        self.window.close()

program.Program = Program
sys.exit(app.run(None))
"""


def test_a_failure_is_reported_calmly_and_the_window_stays(tmp_path: Path) -> None:
    roots = [str(ROOT), *(str(ROOT / name) for name in ("ui", "exporters", "resources"))]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(roots),
        "XDG_DATA_HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }

    done = subprocess.run(
        [sys.executable, "-c", BROKEN],
        env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE_S,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert "Something went wrong in townnotes." in done.stdout
    # No session was open: nothing is known to be saved.
    assert "saved" not in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    (report,) = (tmp_path / "townnotes" / "reports").iterdir()
    text = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "the words of a note" not in text
