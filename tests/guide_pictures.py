"""Takes the pictures of the guide from the real window: `python -m tests.guide_pictures`.

Light and dark, of the practice townhall in mid-call, two dots for each of the page and few colours.
They go into the guide's own folder; with a folder as its argument, there. The language of the
window is the environment's: a translated guide has its own pictures from the same command.
"""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from tests.pictures import ROOT, do, mid_call, same_folder, stop_chance

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from townnotes_ui.window.main_window import MainWindow

Picture: TypeAlias = "tuple[QWidget, QRect]"
"""A widget, and what of it is in the picture; nothing for all of it."""
GUIDE = ROOT / "resources/townnotes_resources/guide/pictures"
SIZE = (1100, 700)
SETTLED_MS = 1200
"""Until what is drawn beside the window or after a pause is there."""
COLOURS = 64


def take(folder: Path, name: str) -> None:
    """Take every picture in the look that the environment asks for."""
    import json

    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from townnotes.beginning import begin_from
    from townnotes.interchange import read_session
    from townnotes_ui.look import apply_look
    from townnotes_ui.program import Program

    stop_chance()
    application = QApplication([])
    application.setCursorFlashTime(0)
    apply_look(application)
    with same_folder("guide") as place:
        path = place / "call.townnotes"
        begin_from(path, read_session(json.dumps(mid_call())).assigns).close()
        program = Program(path)
        program.window.resize(*SIZE)
        program.window.show()
        program.load()
        while not program.desk.is_open:
            QTest.qWait(20)
        for what, show in PICTURES.items():
            widget, part = show(program.window)
            QTest.qWait(SETTLED_MS)
            _save(widget, part, folder / f"{what}{name}.png")
            program.window.sheets.close()
        program.window.close()
        program.end()


def _save(widget: "QWidget", part: "QRect", to: Path) -> None:
    """Save a picture in few colours, as small as it goes."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    grabbed = (widget.grab(part) if part.isValid() else widget.grab()).toImage()
    whole = grabbed.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(whole.constBits()).cast("I"))
    few = whole.convertToFormat(
        QImage.Format.Format_Indexed8,
        [colour for colour, _ in seen.most_common(COLOURS)],
        Qt.ImageConversionFlag.ThresholdDither,
    )
    few.save(str(to), b"PNG", 0)


def _rect(left: int, top: int, width: int, height: int) -> "QRect":
    from PySide6.QtCore import QRect

    return QRect(left, top, width, height)


def _before_the_call(window: "MainWindow") -> Picture:
    window.resize(876, 500)
    window.show_room("prepare")
    return window, _rect(176, 48, 700, 452)


def _speakers(window: "MainWindow") -> Picture:
    from PySide6.QtTest import QTest

    window.resize(*SIZE)
    window.show_room("floor")
    do(window, "add-speaker")
    QTest.keyClicks(window.focusWidget(), "bra")
    return window, _rect(0, 48, 560, 370)


def _notes(window: "MainWindow") -> Picture:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    entry = window.floor.speakers.entry
    entry.clear()
    editor = window.floor.note.editor
    editor.setFocus()
    QTest.keyClicks(editor, "welcome the list of dark places #dark")
    # The first takes the theme that is offered.
    for _ in range(2):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "no lamps in the bay ")
    return window, _rect(288, 330, 548, 370)


def _themes(window: "MainWindow") -> Picture:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(window.floor.note.editor, Qt.Key.Key_Escape)
    window.show_room("review")
    do(window, "theme-board")
    return window, _rect(0, 48, 760, 370)


def _time(window: "MainWindow") -> Picture:
    window.show_room("floor")
    sheet, _ = _sheet(window, "heard")
    return sheet, _rect(0, 0, 880, 250)


def _sheet(window: "MainWindow", action: str) -> Picture:
    do(window, action)
    sheet = window.sheets.shown
    assert sheet is not None
    return sheet, _rect(0, 0, 0, 0)


def _trouble(window: "MainWindow") -> Picture:
    sheet, _ = _sheet(window, "versions")
    return sheet, _rect(0, 0, 980, 300)


def _several(window: "MainWindow") -> Picture:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from tests.ui.merge_room.heard_otherwise import write_as_another_heard

    other = window.desk.session.path.with_name("bea.townnotes")
    write_as_another_heard(mid_call(), other)
    do(window, "merge")
    room = window.rooms.review.merge
    room.read([other])
    while room.comparing.is_busy:
        QTest.qWait(20)
    QTest.keyClick(room.list, Qt.Key.Key_N)
    return window, _rect(268, 330, 832, 340)


def _summary(window: "MainWindow") -> Picture:
    from PySide6.QtTest import QTest

    from townnotes.domain.entities import Theme

    window.show_room("summary")
    QTest.qWait(SETTLED_MS)
    room = window.rooms.summary
    section = window.desk.state.all(Theme)[0].id
    for sentence in (-1, 0):
        room.page.chosen.emit(section, sentence)
        QTest.qWait(SETTLED_MS)
    return window, _rect(256, 60, 844, 340)


def _export(window: "MainWindow") -> Picture:
    return _sheet(window, "export")


PICTURES: dict[str, Callable[["MainWindow"], Picture]] = {
    "before-the-call": _before_the_call,
    "speakers": _speakers,
    "notes": _notes,
    "themes": _themes,
    "time": _time,
    "when-something-goes-wrong": _trouble,
    "several-note-takers": _several,
    "summary": _summary,
    "export": _export,
}
"""The pictures in the order in which they are taken, by the name of their page."""


def take_all(folder: Path) -> None:
    """Take every picture, light and dark, each in a process and a home of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme, name in (("light", ""), ("dark", "-dark")):
        with same_folder("home") as home:
            environment = {
                **os.environ, "QT_SCALE_FACTOR": "2", "TOWNNOTES_SCHEME": scheme, "TZ": "UTC",
                "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home),
                "PYTHONPATH": os.pathsep.join(
                    str(ROOT / one) for one in ("", "ui", "exporters", "resources")
                ),
            }  # fmt: skip
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            words = [sys.executable, "-m", "tests.guide_pictures", str(folder), name]
            subprocess.run(words, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        take(Path(sys.argv[1]), sys.argv[2])
    else:
        take_all(Path(sys.argv[1]) if len(sys.argv) > 1 else GUIDE)
