"""Asks where a file is, or is to be; the only questions the window ever puts."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from townnotes_ui.wording import tr

ENDING = ".townnotes"


def ask_new_path(parent: QWidget) -> Path | None:
    """Ask where a new townhall is to be kept; everything else about it can wait."""
    chosen = QFileDialog.getSaveFileName(
        parent, tr("New townhall"), tr("townhall") + ENDING, _kinds()
    )[0]
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)


def ask_path(parent: QWidget) -> Path | None:
    """Ask which session to open."""
    chosen = QFileDialog.getOpenFileName(parent, tr("Open a session"), "", _kinds())[0]
    return Path(chosen) if chosen else None


def ask_table_path(parent: QWidget, name: str) -> Path | None:
    """Ask where a table is to be written, offering a name for it."""
    kinds = tr("Tables") + " (*.csv)"
    chosen = QFileDialog.getSaveFileName(parent, tr("Save as a table"), f"{name}.csv", kinds)[0]
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".csv" else path.with_name(f"{path.name}.csv")


def _kinds() -> str:
    return tr("townnotes sessions") + f" (*{ENDING})"
