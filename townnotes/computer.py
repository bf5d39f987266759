"""Which computer this is, since when it runs, and whether a process of it still does."""

import os
import sys
import uuid
from pathlib import Path

if sys.platform == "win32":
    import ctypes

    _QUERY, _STILL_ACTIVE = 0x1000, 259


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
        # `os.kill` would end it there.
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(_QUERY, 0, process)
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == _STILL_ACTIVE
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
