"""A home of its own for a test and for what it starts, on every system."""

from pathlib import Path

import pytest

HOMES = (
    "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
    # Windows: for Python, for programs, and for platformdirs, which asks the system else.
    "USERPROFILE", "APPDATA", "LOCALAPPDATA",
    "WIN_PD_OVERRIDE_APPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA",
)  # fmt: skip
"""What names a folder in which somebody's own files are kept."""


def live_in(home: Path, patch: pytest.MonkeyPatch) -> None:
    """Have this process, and those it starts, keep their own files in a folder."""
    for name in HOMES:
        patch.setenv(name, str(home))


def keep_window_in(folder: Path) -> None:
    """Have what belongs to the window kept in a folder: Qt asks for its own place once only."""
    # A test without a window needs no Qt.
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
