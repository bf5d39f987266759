"""Saves the speaking times where the rapporteur says, as a table for a spreadsheet."""

import re
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from townnotes.errors import FileError
from townnotes_exporters.times import write_times
from townnotes_ui.desk import Desk
from townnotes_ui.wording import tr

ENDING = ".csv"


def ask_times_path(parent: QWidget, desk: Desk) -> Path | None:
    """Ask where the table is to go, beside the session unless told otherwise."""
    date = desk.state.session.date
    name = re.sub(r'[\\/:*?"<>|]', "-", f"{tr('Speaking times')} {date}".strip())
    suggested = desk.session.path.parent / (name + ENDING)
    kinds = f"{tr('Table for a spreadsheet')} (*{ENDING})"
    chosen = QFileDialog.getSaveFileName(parent, tr("Save the speaking times"), str(suggested),
                                         kinds)[0]  # fmt: skip
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)


def save_times(desk: Desk, target: Path) -> None:
    """Write the table and say where it is, or why it is not."""
    try:
        write_times(desk.state, desk.now(), target)
    except FileError as error:
        desk.noticed.emit(str(error))
    else:
        path = QDir.toNativeSeparators(str(target))
        desk.noticed.emit(tr("The speaking times are saved as {}").format(path))
