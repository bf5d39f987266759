"""Takes the pictures of the guide from the real window: `python -m tests.guide_pictures`.

Light and dark, of the practice townhall in mid-call, two dots for each of the page and few colours.
They go into the guide's own folder; with a folder as its argument, there. The language of the
window is the environment's: a translated guide has its own pictures from the same command.
"""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.pictures import ROOT, do, environment, mid_call, same_folder, window_in_mid_call
from tests.ui.merge_room.heard_otherwise import write_as_another_heard
from townnotes.domain.entities import Theme
from townnotes_ui.window.main_window import MainWindow

Picture: TypeAlias = tuple[QWidget, QRect]
"""A widget, and what of it is in the picture; nothing for all of it."""
GUIDE = ROOT / "resources/townnotes_resources/guide/pictures"
SIZE = (1100, 700)
SETTLED_MS = 1200
"""Until what is drawn beside the window or after a pause is there."""
COLOURS = 64


def take(folder: Path, name: str) -> None:
    """Take every picture in the look that the environment asks for."""
    with window_in_mid_call("guide", *SIZE) as window:
        for what, show in PICTURES.items():
            widget, part = show(window)
            QTest.qWait(SETTLED_MS)
            _save(widget, part, folder / f"{what}{name}.png")
            window.sheets.close()


def _save(widget: QWidget, part: QRect, to: Path) -> None:
    """Save a picture in few colours, as small as it goes."""
    grabbed = (widget.grab(part) if part.isValid() else widget.grab()).toImage()
    whole = grabbed.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(whole.constBits()).cast("I"))
    few = whole.convertToFormat(
        QImage.Format.Format_Indexed8,
        [colour for colour, _ in seen.most_common(COLOURS)],
        Qt.ImageConversionFlag.ThresholdDither,
    )
    few.save(str(to), quality=0)


def _before_the_call(window: MainWindow) -> Picture:
    window.resize(876, 500)
    window.show_room("prepare")
    return window, QRect(176, 48, 700, 452)


def _speakers(window: MainWindow) -> Picture:
    window.resize(*SIZE)
    window.show_room("floor")
    do(window, "add-speaker")
    QTest.keyClicks(window.focusWidget(), "bra")
    return window, QRect(0, 48, 560, 370)


def _notes(window: MainWindow) -> Picture:
    entry = window.floor.speakers.entry
    entry.clear()
    editor = window.floor.note.editor
    editor.setFocus()
    QTest.keyClicks(editor, "welcome the list of dark places #dark")
    # The first takes the theme that is offered.
    for _ in range(2):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "no lamps in the bay ")
    return window, QRect(288, 330, 548, 370)


def _themes(window: MainWindow) -> Picture:
    QTest.keyClick(window.floor.note.editor, Qt.Key.Key_Escape)
    window.show_room("review")
    do(window, "theme-board")
    return window, QRect(0, 48, 760, 370)


def _time(window: MainWindow) -> Picture:
    window.show_room("floor")
    sheet, _ = _sheet(window, "heard")
    return sheet, QRect(0, 0, 880, 250)


def _sheet(window: MainWindow, action: str) -> Picture:
    do(window, action)
    sheet = window.sheets.shown
    assert sheet is not None
    return sheet, QRect()


def _trouble(window: MainWindow) -> Picture:
    sheet, _ = _sheet(window, "versions")
    return sheet, QRect(0, 0, 980, 300)


def _several(window: MainWindow) -> Picture:
    other = window.desk.session.path.with_name("bea.townnotes")
    write_as_another_heard(mid_call(), other)
    do(window, "merge")
    room = window.rooms.review.merge
    room.read([other])
    while room.comparing.is_busy:
        QTest.qWait(20)
    QTest.keyClick(room.list, Qt.Key.Key_N)
    return window, QRect(268, 330, 832, 340)


def _summary(window: MainWindow) -> Picture:
    window.show_room("summary")
    QTest.qWait(SETTLED_MS)
    room = window.rooms.summary
    section = window.desk.state.all(Theme)[0].id
    for sentence in (-1, 0):
        room.page.chosen.emit(section, sentence)
        QTest.qWait(SETTLED_MS)
    return window, QRect(256, 60, 844, 340)


def _export(window: MainWindow) -> Picture:
    return _sheet(window, "export")


PICTURES: dict[str, Callable[[MainWindow], Picture]] = {
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
            words = [sys.executable, "-m", "tests.guide_pictures", str(folder), name]
            subprocess.run(words, cwd=ROOT, env=environment(home, scheme, "2"), check=True)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        take(Path(sys.argv[1]), sys.argv[2])
    else:
        take_all(Path(sys.argv[1]) if len(sys.argv) > 1 else GUIDE)
