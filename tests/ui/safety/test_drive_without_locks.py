"""The window on a drive without locks: it asks before it opens, and warns while it is open."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.patience import PATIENCE_S
from tests.store.lockless import CAN_REFUSE

ROOT = Path(__file__).parents[3]
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.store.lockless import refuse_locks
from townnotes_ui.program import Program

refuse_locks()
application = QApplication([])
program = Program(Path(sys.argv[1]))
program.window.show()
program.window.go_on()
program.load()
sure = program._start_page().all_the_same_button
while not (program.desk.is_open or sure.isVisible()):
    QTest.qWait(5)
print(sure.isVisible())
sure.click()
while not program.desk.is_open:
    QTest.qWait(5)
print(program.window.banners.file.banner.text)
program.window.close()
program.end()
"""


# R7 of the figures: on a drive without locks the reason given was another townnotes.
@pytest.mark.skipif(not CAN_REFUSE, reason="this system refuses no locks")
def test_a_session_that_may_be_open_elsewhere_is_asked_about_and_opened_with_a_warning(
    townhall: Townhall,
) -> None:
    path = townhall.session.path
    townhall.session.close()
    mark = {"machine": "another", "process": 1, "boot": "b", "token": "t"}
    lock = path.with_name(path.name + ".lock")
    lock.write_text(json.dumps({**mark, "instant": time.time() - 600}), encoding="utf-8")
    roots = [str(ROOT), *(str(ROOT / name) for name in ("ui", "exporters", "resources"))]

    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(roots), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True, timeout=PATIENCE_S,
    )  # fmt: skip

    asked, said = ran.stdout.splitlines()
    assert asked == "True"
    assert "does not keep a second program from writing" in said
    assert "session.townnotes.lock" in said
