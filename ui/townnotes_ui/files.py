"""Asks where a file is, or is to be; the only questions the window ever puts.

A dialog begins where the one before ended, the first in the folder of documents: where the program
was started from is no place that somebody would look in.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from townnotes_ui.language.translation import tr

ENDING, TABLE = ".townnotes", ".csv"


class _Latest:
    """The folder of the file that was chosen last; one a process, as Qt keeps it."""

    folder: Path | None = None


def documents() -> Path:
    """Return the folder in which somebody keeps files of their own."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def ask_new_path(parent: QWidget) -> Path | None:
    """Ask where a new townhall is to be kept; everything else about it can wait."""
    suggested = tr("townhall") + ENDING
    return ask_target(parent, tr("New townhall"), suggested, tr("townnotes sessions"), ENDING)


def ask_path(parent: QWidget) -> Path | None:
    """Ask which session to open."""
    kinds = f"{tr('townnotes sessions')} (*{ENDING})"
    return _ask_existing(parent, tr("Open a session"), kinds)


def ask_list_path(parent: QWidget) -> Path | None:
    """Ask which list of people, report or words of a call are to be brought in."""
    endings = "*.csv *.tsv *.xlsx *.ods *.txt *.vtt *.srt *.docx"
    kinds = f"{tr('Lists, reports and transcripts')} ({endings})"
    return _ask_source(parent, tr("Bring people in"), kinds)


def ask_theme_list_path(parent: QWidget) -> Path | None:
    """Ask which list of themes is to be brought in."""
    kinds = f"{tr('Lists of themes')} (*.csv *.tsv *.txt *.xlsx)"
    return _ask_source(parent, tr("Bring themes in"), kinds)


def ask_text_path(parent: QWidget) -> Path | None:
    """Ask which file holds the text that is spoken to."""
    kinds = f"{tr('Texts')} (*.docx *.txt *.md)"
    return _ask_source(parent, tr("Bring a text in"), kinds)


def ask_edited_path(parent: QWidget) -> Path | None:
    """Ask which summary is brought back that others edited."""
    kinds = f"{tr('Word files')} (*.docx *.docm *.dotx *.dotm)"
    return _ask_source(parent, tr("Bring back an edited summary"), kinds)


def ask_table_path(parent: QWidget, name: str) -> Path | None:
    """Ask where a table is to be written, offering a name for it."""
    return ask_target(parent, tr("Save as a table"), f"{name}{TABLE}", tr("Tables"), TABLE)


def ask_target(parent: QWidget, title: str, suggested: str, kind: str, ending: str) -> Path | None:
    """Ask where a file is to be written; it gets its ending where that is not typed."""
    kinds = f"{kind} (*{ending})"
    chosen = QFileDialog.getSaveFileName(parent, title, str(begin_in() / suggested), kinds)[0]
    if not chosen:
        return None
    path = Path(chosen)
    go_on_in(path.parent)
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def _ask_source(parent: QWidget, title: str, kinds: str) -> Path | None:
    return _ask_existing(parent, title, f"{kinds};;{tr('All files')} (*)")


def _ask_existing(parent: QWidget, title: str, kinds: str) -> Path | None:
    chosen = QFileDialog.getOpenFileName(parent, title, str(begin_in()), kinds)[0]
    if not chosen:
        return None
    go_on_in(Path(chosen).parent)
    return Path(chosen)


def begin_in() -> Path:
    """Return the folder in which a dialog begins: the latest, if it is still there."""
    latest = _Latest.folder
    return latest if latest is not None and latest.is_dir() else documents()


def go_on_in(folder: Path) -> None:
    """Have the next dialog begin in a folder in which something was chosen."""
    _Latest.folder = folder


def file_name(words: str) -> str:
    """Return words as every system takes them for the name of a file."""
    # Not needed before the first paint.
    from townnotes_exporters.targets.file_names import as_file_name

    return as_file_name(words).stem
