"""The practice townhall: an invented session, stamped as if typed in its call."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from townnotes.beginning import ENDING, begin_as_written, read_json
from townnotes.errors import FileError
from townnotes.practice_stamps import stamped
from townnotes.settings import load_settings
from townnotes.summary.draft import finished, write_draft
from townnotes_exporters.formats import write
from townnotes_resources import path as resource

NAME = "Practice townhall"
FIRST_PARAGRAPHS = 4
NO_SCREEN = ("offscreen", "minimal", "vnc")


@dataclass(frozen=True)
class Demo:
    """What was built: the session's file, the Word summary beside it, and how it begins."""

    session: Path
    summary: Path
    first_lines: str


def build_demo(folder: Path) -> Demo:
    """Build the practice session and its summary in a folder, which is made at need."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            "The folder “{folder}” could not be made: {reason}. Choose another with --folder.",
            folder=folder,
            reason=error.strerror,
        ) from error
    target = _free(folder)
    reading = read_json(resource("demo/townhall.json"))
    session = begin_as_written(target, stamped(reading.assigns, load_settings().author))
    try:
        summary = finished(write_draft(session.state))
    finally:
        session.close()
    document = target.with_suffix(".docx")
    write(summary, document)
    first = [paragraph.text for paragraph in summary.paragraphs[:FIRST_PARAGRAPHS]]
    return Demo(target, document, "\n\n".join(first))


def has_screen() -> bool:
    """Tell whether a window can be seen here; Qt, which may lack its libraries, is not asked."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in NO_SCREEN:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _free(folder: Path) -> Path:
    """Return a name that nothing has yet, so that an earlier practice is never written over."""
    number, name = 1, NAME
    while (folder / f"{name}{ENDING}").exists() or (folder / f"{name}.docx").exists():
        number += 1
        name = f"{NAME} {number}"
    return folder / f"{name}{ENDING}"
