"""Saves the speaking times where the rapporteur says, as a table for a spreadsheet."""

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QWidget

from townnotes.errors import FileError
from townnotes_exporters.times import write_times
from townnotes_ui.desk import Desk
from townnotes_ui.files import TABLE, ask_target, file_name
from townnotes_ui.wording import tr


def ask_times_path(parent: QWidget, desk: Desk) -> Path | None:
    """Ask where the table is to go, beside the session unless told otherwise."""
    date = desk.state.session.date
    name = file_name(f"{tr('Speaking times')} {date}".strip())
    suggested = str(desk.session.path.parent / (name + TABLE))
    kind = tr("Table for a spreadsheet")
    return ask_target(parent, tr("Save the speaking times"), suggested, kind, TABLE)


def save_times(desk: Desk, target: Path) -> None:
    """Write the table and say where it is, or why it is not."""
    try:
        write_times(desk.state, desk.now(), target)
    except FileError as error:
        desk.noticed.emit(str(error))
    else:
        path = QDir.toNativeSeparators(str(target))
        desk.noticed.emit(tr("The speaking times are saved as {}").format(path))
