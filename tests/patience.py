"""How long a test waits for what is to come: 60 s at least, so that no verdict is the machine's."""

import time
from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE_S = 60
PATIENCE_MS = PATIENCE_S * 1000
OFFICE_S = 300
"""For a start of LibreOffice, which takes ten seconds where nothing else runs."""


def comes_true(is_so: Callable[[], bool]) -> bool:
    """Wait for what another process does; returns whether it came to be."""
    longest = time.monotonic() + PATIENCE_S
    while not is_so() and time.monotonic() < longest:
        time.sleep(0.02)
    return is_so()


class PatientBot(QtBot):
    """Waits for the thing itself; the time is only there for a test that would never end."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitCallback(self, *, timeout: int = PATIENCE_MS, raising: bool | None = None) -> Any:
        return super().waitCallback(timeout=timeout, raising=raising)
