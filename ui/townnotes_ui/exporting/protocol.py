"""Writes an export in a process of its own, on the registers that the window handed over.

The file of the session is held by the window alone, and typing goes on in it meanwhile. Registers
come by the standard input: private points are never put on a disk, whatever ends the window.
"""

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.errors import FileError, RuleError
from townnotes.summary.document import Summary
from townnotes.summary.evidence.attribution import Leak
from townnotes.summary.paragraphs import Draft
from townnotes.summary.publication import Attribution, Publication, publish
from townnotes_exporters.publishing import NamesLeftError, Order, publish_to

_SAID, _WRITTEN = "said.json", "written"
_AT_ONCE = 500
"""Registers a line: few enough that a key typed meanwhile never waits for the line."""
_BREATH_S = 0.001
_TIMES = 9
STEPS = 3
"""Reading, drafting, and writing; the child says each as it begins."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written: a summary, or the session itself where the target is a .json.

    Where the pages are to be seen, they are drawn as they are asked for, and nothing is written.
    """

    order: Order
    without_private: bool = True
    to_be_seen: bool = False


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """What the child says in the end: the names of its files, or why there are none."""

    files: tuple[str, ...] = ()
    leaks: tuple[Leak, ...] = ()
    refused: str = ""
    is_for_names: bool = False


class Window:
    """What the window says to its child, line by line; when it is gone, so are child and folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lines: SimpleQueue[str] = SimpleQueue()
        Thread(target=self._listen, daemon=True).start()

    def next(self) -> str:
        """Return the next line, as soon as it is said."""
        return self._lines.get()

    def next_yet(self) -> str:
        """Return the next line, or nothing where none is said yet."""
        try:
            return self._lines.get(block=False)
        except Empty:
            return ""

    def _listen(self) -> None:
        # Not `sys.stdin`, which the end of the program would wait for.
        with open(0, "rb", closefd=False) as said:
            for line in said:
                self._lines.put(line.decode("ascii").rstrip())
        for _ in range(_TIMES):
            # What is being written meanwhile may come in between.
            shutil.rmtree(self._folder, ignore_errors=True)
        os._exit(0)


def hand_over(child: IO[str], registers: Iterable[Register], wanted: Wanted) -> None:
    """Tell the child what it needs: the order, the registers, and an empty line."""
    order, publication = wanted.order, wanted.order.publication
    said = {
        "target": order.target.name,
        "annexes": sorted(publication.annexes),
        "attribution": publication.attribution,
        "is_internal": publication.is_internal,
        "template": str(publication.template.absolute()) if publication.template else "",
        "has_both": order.has_both,
        "allows_names": order.allows_names,
        "sheet": order.sheet,
        "without_private": wanted.without_private,
        "to_be_seen": wanted.to_be_seen,
    }
    child.write(json.dumps(said) + "\n")
    rest = iter(registers)
    while some := tuple(islice(rest, _AT_ONCE)):
        child.write(json.dumps(some) + "\n")
        # The window goes first: it would wait for its turn of the interpreter otherwise.
        time.sleep(_BREATH_S)
    child.write("\n")
    child.flush()


def what_was_said(folder: Path) -> ExportOutcome | None:
    """Return what the child said in the end; None where it came to no end."""
    path = folder / _SAID
    if not path.exists():
        return None
    said = json.loads(path.read_text(encoding="ascii"))
    leaks = tuple(Leak(*one) for one in said["leaks"])
    return ExportOutcome(tuple(said["files"]), leaks, said["refused"], said["is_for_names"])


def written_in(folder: Path) -> Path:
    """Return where the child's files are before they are put in place."""
    return folder / _WRITTEN


def write_handed_over(folder: Path) -> None:
    """Write what was handed over, and say how it went: the child's whole work."""
    if sys.platform != "win32":
        # Whoever types goes first.
        os.nice(5)
    # What is tried there goes with the folder, however this ends.
    tempfile.tempdir = str(folder)
    try:
        said = _write(folder, Window(folder))
    except NamesLeftError as refusal:
        said = ExportOutcome(leaks=refusal.leaks, refused=str(refusal), is_for_names=True)
    except (RuleError, FileError) as refusal:
        said = ExportOutcome(refused=str(refusal))
    leaks = [(one.where, one.what) for one in said.leaks]
    words = {"files": said.files, "leaks": leaks, "refused": said.refused,
             "is_for_names": said.is_for_names}  # fmt: skip
    (folder / _SAID).write_text(json.dumps(words), encoding="ascii")


def _write(folder: Path, window: Window) -> ExportOutcome:
    _say_step(1)
    asked = json.loads(window.next())
    state = State()
    state.apply(_registers(window))
    written_in(folder).mkdir()
    target = written_in(folder) / asked["target"]
    if target.suffix.lower() == ".json":
        _say_step(STEPS)
        _write_session(state, target, without_private=asked["without_private"])
        return ExportOutcome((target.name,))
    _say_step(2)
    order = _order(asked, target)
    draft = _draft(state, order.publication.attribution)
    if asked["to_be_seen"]:
        _show(folder, window, publish(state, draft, order.publication))
        return ExportOutcome()
    if target.suffix.lower() == ".pdf":
        _print_here()
    _say_step(STEPS)
    published = publish_to(state, draft, order)
    return ExportOutcome(tuple(one.name for one in published.files), published.leaks)


def _say_step(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def _registers(window: Window) -> Iterator[Register]:
    while line := window.next():
        for one in json.loads(line):
            yield Register(*one)


def _order(asked: dict[str, Any], target: Path) -> Order:
    publication = Publication(
        frozenset(asked["annexes"]),
        asked["attribution"],
        asked["is_internal"],
        Path(asked["template"]) if asked["template"] else None,
    )
    return Order(target, publication, asked["has_both"], asked["allows_names"], asked["sheet"])


def _draft(state: State, attribution: Attribution) -> Draft:
    from townnotes.summary.draft import write_draft
    from townnotes.summary.evidence.anonymity import worded_for
    from townnotes.summary.style.house_style import readable_style

    return write_draft(state, worded_for(readable_style(state)[0], attribution))


def _write_session(state: State, target: Path, *, without_private: bool) -> None:
    from townnotes.interchange import write_session
    from townnotes_exporters.atomic import write_file

    text = write_session(state, without_private=without_private)
    write_file(target, text.encode(), what="session")


def _show(folder: Path, window: Window, summary: Summary) -> None:
    """Draw pages for as long as the window asks for them."""
    _begin_qt()
    from townnotes_ui.exporting.child import draw_pages

    _say_step(STEPS)
    draw_pages(summary, folder, window)


def _print_here() -> None:
    """Have PDF written by Qt, which prints what the preview shows, and not by LibreOffice."""
    _begin_qt()
    from townnotes_exporters import WRITERS
    from townnotes_ui.pages.pdf import write_pdf

    WRITERS[".pdf"] = write_pdf


def _begin_qt() -> None:
    from PySide6.QtGui import QGuiApplication

    if sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    # Kept by Qt until the child ends.
    _Application.held = QGuiApplication(["townnotes"])


class _Application:
    held: Any = None
