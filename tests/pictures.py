"""Takes pictures of every room and window: `python tests/pictures.py FOLDER`.

Light and dark, at 1366 × 768 and at 200 %, from the practice townhall as it stands in mid-call.
`TOWNNOTES_LANGUAGE=fr` takes them in another language of the window.
Clock, time zone and caret stand still, so that two runs of one program are equal to the pixel.
`python tests/pictures.py --compare FOLDER OTHER` names the pictures that differ.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from townnotes_ui.summary.room import SummaryRoom
    from townnotes_ui.window.main_window import MainWindow

Keep: TypeAlias = "Callable[[QWidget, str], None]"

ROOT = Path(__file__).parents[1]
ROOMS = ("prepare", "floor", "review", "summary")
DOWN = {"prepare": 0, "floor": 0, "review": 4, "summary": 2}
"""Steps down to something with more to see beside it."""
SHEETS = ("palette", "settings", "keys", "heard", "theme-table", "suggest-order", "correct")
DRAWN_WITHIN = 150
"""Tenths of a second that the pages of the preview may take."""
SPEAKING = 13
"""Which intervention of the practice townhall is running in the pictures."""
SPOKEN_FOR = timedelta(seconds=77)
NOW = datetime(2026, 3, 11, 14, 31, 5, tzinfo=UTC)
"""What every clock says while pictures are taken."""


def mid_call() -> dict[str, Any]:
    """Return the practice townhall as it was in mid-call, moved to now."""
    from townnotes_resources import path

    session = json.loads(path("demo/townhall.json").read_text(encoding="utf-8"))
    turns = session["interventions"]
    began = datetime.fromisoformat(turns[SPEAKING]["began"])
    shift = NOW - SPOKEN_FOR - began
    later = {turn["speaker"] for turn in turns[SPEAKING + 1 :]}
    spoken = {turn["speaker"] for turn in turns[: SPEAKING + 1]}
    session["interventions"] = turns[: SPEAKING + 1]
    turns[SPEAKING].update(ended=None, pauses=[])
    waiting = [one for one in session["speakers_list"] if one["participant"] in later - spoken]
    for one in waiting:
        one["state"] = "waiting"
    called = [one for one in session["speakers_list"] if one["participant"] in spoken]
    session["speakers_list"] = called + waiting[:6]
    session["list_closed"] = None
    for turn in session["interventions"]:
        turn["points"] = [{k: v for k, v in p.items() if k != "same_as"} for p in turn["points"]]
    return _moved(session, shift)


def _moved(value: Any, shift: timedelta) -> Any:
    """Return the value with every instant in it moved."""
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        return {key: _moved(one, shift) for key, one in held.items()}
    if isinstance(value, list):
        return [_moved(one, shift) for one in cast("list[Any]", value)]
    if isinstance(value, str) and value.endswith("Z") and value[4:5] == "-":
        return (datetime.fromisoformat(value) + shift).isoformat().replace("+00:00", "Z")
    return value


@contextmanager
def same_folder(name: str) -> Generator[Path]:
    """Give an empty folder that is called the same each time: its path is seen in the pictures."""
    place = Path(tempfile.gettempdir(), f"townnotes-pictures-{name}")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    yield place
    shutil.rmtree(place)


def stop_chance() -> None:
    """Have the clocks stand still, and ids come in one order."""
    nanoseconds = round(NOW.timestamp()) * 1_000_000_000
    time.time_ns = lambda: nanoseconds
    time.clock_gettime_ns = lambda _clock: nanoseconds  # type: ignore[assignment]
    os.urandom = random.Random(1).randbytes


@contextmanager
def window_in_mid_call(place: str, width: int, height: int) -> "Generator[MainWindow]":
    """Give the window on the session in mid-call; `place` names the folder of its file."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from townnotes.beginning import begin_from
    from townnotes.interchange import read_session
    from townnotes_ui.language.window_language import WindowLanguage, chosen_language
    from townnotes_ui.look import apply_look
    from townnotes_ui.program import Program

    stop_chance()
    application = QApplication([])
    application.setCursorFlashTime(0)
    WindowLanguage(application).apply(chosen_language())
    apply_look(application)
    with same_folder(place) as folder:
        path = folder / "call.townnotes"
        begin_from(path, read_session(json.dumps(mid_call())).assigns).close()
        program = Program(path)
        program.window.resize(width, height)
        program.window.show()
        program.load()
        while not program.desk.is_open:
            QTest.qWait(20)
        yield program.window
        program.window.close()
        program.end()


def take(folder: Path, name: str) -> None:
    """Grab each room, sheet and window on the session in mid-call."""
    with window_in_mid_call("session", 1366, 768) as window:
        _take_all_of(window, folder, name)


def _take_all_of(window: "MainWindow", folder: Path, name: str) -> None:
    from PySide6.QtTest import QTest

    def keep(widget: "QWidget", what: str) -> None:
        QTest.qWait(300)
        widget.grab().save(str(folder / f"{what}{name}.png"))

    _take_rooms(window, keep)
    _take_sheets(window, keep)
    _take_views(window, keep)
    _take_windows(window, keep)
    window.resize(683, 384)
    keep(window, "floor-small")
    _take_views(window, keep, "-small")


def _take_rooms(window: "MainWindow", keep: Keep) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    for room in ROOMS:
        window.show_room(room)
        QTest.qWait(400)
        for _ in range(DOWN[room]):
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Down)
        keep(window, room)
    window.show_room("floor")


def _take_views(window: "MainWindow", keep: Keep, size: str = "") -> None:
    """Grab the theme board, and what is seen beside the page of the summary."""
    from townnotes_ui.summary.room import SummaryRoom

    window.show_room("review")
    do(window, "theme-board")
    keep(window, f"board{size}")
    do(window, "theme-board")
    window.show_room("summary")
    room = window.rooms.currentWidget()
    assert isinstance(room, SummaryRoom)
    room.aside.check_tab.click()
    keep(window, f"summary-style{size}")
    room.coverage.uncovered_wanted.emit()
    keep(window, f"summary-uncovered{size}")
    do(window, "export")
    keep(window, f"sheet-export{size}")
    window.sheets.close()
    _take_preview(window, room, lambda: keep(window, f"summary-preview{size}"))
    if not size:
        _take_merge(window, keep)
    window.show_room("floor")


def _take_preview(window: "MainWindow", room: "SummaryRoom", keep: Callable[[], None]) -> None:
    from PySide6.QtTest import QTest

    do(window, "preview")
    preview = room.previewing.preview
    assert preview is not None
    for _ in range(DRAWN_WITHIN):
        QTest.qWait(100)
        if preview.count and preview.view.has(0):
            break
    keep()
    room.previewing.close()


def do(window: "MainWindow", action: str) -> None:
    """Do what a row of the actions does."""
    from townnotes_ui.actions.table import ACTIONS

    attrgetter(next(row.call for row in ACTIONS if row.id == action))(window)()


def _take_merge(window: "MainWindow", keep: Keep) -> None:
    """Grab another's notes beside these, and what they are like once they are taken in."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from tests.ui.merge_room.heard_otherwise import write_as_another_heard
    from townnotes_ui.review.room import ReviewRoom

    other = window.desk.session.path.with_name("bea.townnotes")
    write_as_another_heard(mid_call(), other)
    do(window, "merge")
    assert isinstance(window.rooms.review, ReviewRoom)
    room = window.rooms.review.merge
    keep(window, "merge-start")
    room.read([other])
    while room.comparing.is_busy:
        QTest.qWait(20)
    QTest.keyClick(room.list, Qt.Key.Key_N)
    keep(window, "merge")
    window.resize(683, 384)
    keep(window, "merge-small")
    window.resize(1366, 768)
    do(window, "take-in")
    while room.comparing.is_busy:
        QTest.qWait(20)
    keep(window, "merge-done")
    room.take_back()


def _take_sheets(window: "MainWindow", keep: Keep) -> None:
    """Open each sheet by its action, as a hand would."""
    for sheet in SHEETS:
        do(window, sheet)
        keep(window, f"sheet-{sheet}")
        window.sheets.close()


def _take_windows(window: "MainWindow", keep: Keep) -> None:
    windows = window.windows
    windows.show_strip()
    windows.show_stage()
    assert windows.strip is not None
    assert windows.stage is not None
    keep(windows.strip, "strip")
    keep(windows.stage, "stage")
    windows.strip.close()
    windows.stage.close()


def take_all(folder: Path) -> None:
    """Take every picture, each look in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    with same_folder("home") as home:
        for scheme in ("light", "dark"):
            for scale in ("1", "2"):
                name = ("-dark" if scheme == "dark" else "") + ("-200" if scale == "2" else "")
                words = [sys.executable, __file__, str(folder), name]
                subprocess.run(words, env=environment(home, scheme, scale), check=True)


def environment(home: Path, scheme: str, scale: str) -> dict[str, str]:
    """Return the environment of a process that takes pictures of one look, in a home of its own."""
    paths = os.pathsep.join(str(ROOT / one) for one in ("", "ui", "exporters", "resources"))
    return {
        "QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": paths,
        "QT_SCALE_FACTOR": scale, "TOWNNOTES_SCHEME": scheme, "HOME": str(home),
        "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home), "TZ": "UTC",
        "PYTHONHASHSEED": "0",
    }  # fmt: skip


def compare(folder: Path, other: Path) -> list[str]:
    """Return the names of the pictures that are not the same in both, to the pixel."""
    from PySide6.QtGui import QImage

    names = {path.name for place in (folder, other) for path in place.glob("*.png")}
    return [
        name for name in sorted(names) if QImage(str(folder / name)) != QImage(str(other / name))
    ]


if __name__ == "__main__":
    if sys.argv[1] == "--compare":
        differing = compare(Path(sys.argv[2]), Path(sys.argv[3]))
        sys.exit("\n".join(["differ:", *differing]) if differing else 0)
    elif len(sys.argv) > 2:
        take(Path(sys.argv[1]), sys.argv[2])
    else:
        take_all(Path(sys.argv[1]))
