"""Which computer this is, since when it runs, and whether a process of it still does."""

import ctypes
import os
import sys
import uuid
from pathlib import Path


def machine_id() -> str:
    """Return what tells this computer from others and does not change with name or network."""
    return _read("/etc/machine-id") or f"{uuid.getnode():x}"


def boot_id() -> str:
    """Return what changes each time the computer is started, or nothing where none is known."""
    return _read("/proc/sys/kernel/random/boot_id")


def is_running(process: int) -> bool:
    """Tell whether a process of this computer runs; in doubt it does."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _is_running_on_windows(process: int) -> bool:
    # `os.kill` would end it there.
    kernel = ctypes.windll.kernel32  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownVariableType]
    query, still_active = 0x1000, 259
    handle = kernel.OpenProcess(query, False, process)  # pyright: ignore[reportUnknownMemberType,reportUnknownVariableType]
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))  # pyright: ignore[reportUnknownMemberType]
    kernel.CloseHandle(handle)  # pyright: ignore[reportUnknownMemberType]
    return code.value == still_active


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
