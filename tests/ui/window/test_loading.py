"""What loading a session costs the keys typed meanwhile; the milliseconds are in busy_bench.py."""

import gc
import os
import subprocess
import sys
from pathlib import Path

from tests.builders import Townhall
from tests.patience import PATIENCE_S
from townnotes_ui.desk import Desk

ROOT = Path(__file__).parents[3]
WATCH = """
import sys, threading
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from townnotes_ui.program import Program

class Watch:
    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread() and name.startswith("townnotes"):
            imported.append(name)

application = QApplication([])
program = Program(Path(sys.argv[1]))
program.window.show()
program.window.go_on()
imported = []
sys.meta_path.insert(0, Watch())
program.desk.opened.connect(lambda: said.append(True))
said = []
program.load()
imported.clear()
while not said:
    QTest.qWait(5)
print(*imported)
program.window.close()
program.end()
"""


ROOM_MEANWHILE = """
import sys, threading, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from townnotes_ui.program import Program

# The modules of this package import each other, so it is long half there.
within, asked, window_too = threading.Event(), threading.Event(), threading.Event()
class Pause:
    def find_spec(self, name, path=None, target=None):
        is_beside = threading.current_thread() is not threading.main_thread()
        if is_beside and name == "rapidfuzz.distance":
            within.set()
            asked.wait()
            window_too.wait(3)
        elif not is_beside and name.startswith("rapidfuzz.fuzz_") and not window_too.is_set():
            window_too.set()
            time.sleep(0.5)

application = QApplication([])
program = Program(Path(sys.argv[1]))
sys.meta_path.insert(0, Pause())
program.window.show()
program.window.go_on()
program.load()
while not program.desk.is_open or not within.is_set():
    QTest.qWait(1)
asked.set()
program.window.show_room("review")
print(program.window.rooms.shown)
program.window.close()
program.end()
"""


def _run(script: str, townhall: Townhall) -> str:
    speaker = townhall.participant("Marta Kovač")
    townhall.speaks(speaker, "a stand-alone paragraph on night work")
    townhall.session.close()
    roots = [str(ROOT), *(str(ROOT / name) for name in ("ui", "exporters", "resources"))]
    ran = subprocess.run(
        [sys.executable, "-c", script, str(townhall.session.path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(roots), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False, timeout=PATIENCE_S,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_a_room_asked_for_while_the_rest_is_imported_comes_up_whole(townhall: Townhall) -> None:
    assert _run(ROOM_MEANWHILE, townhall).split() == ["review"]


# G4 of the figures: a key waits no longer than 33 ms while a session is loaded.
def test_what_the_floor_takes_a_session_in_with_is_imported_beside_the_window(
    townhall: Townhall,
) -> None:
    assert _run(WATCH, townhall).split() == []


# G4: to look through 5,000 interventions takes 200 ms, and a key would wait for it.
def test_what_was_loaded_is_not_looked_through_for_garbage_until_it_is_closed(desk: Desk) -> None:
    while_open = gc.get_freeze_count()

    desk.close()

    assert while_open > 0
    assert gc.get_freeze_count() == 0
