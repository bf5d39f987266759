"""How long keys wait while something long goes on beside the window.

A key waits from when it falls until it is painted, whatever the window does in between.
"""

import time
from collections.abc import Callable

from bench_window import Bench, percentile, type_sign
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

HAND_S = 1 / 12
KEY_MS = 33
TYPED = "the fee for small boats \n"
AFTER = 40
"""Keys typed once all is done: what is still to be shown then must not wait either."""


class Timed:
    """What the window's thread did at a stretch: milliseconds by the wall, and of the processor."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.own: list[float] = []

    def do(self, call: Callable[[], object]) -> None:
        """Do something, and note how long it held the window up."""
        burnt, started = time.thread_time(), time.perf_counter()
        call()
        self.wall.append((time.perf_counter() - started) * 1000)
        self.own.append((time.thread_time() - burnt) * 1000)


def _typed_while(
    bench: Bench, do: Callable[[], object], goes_on: Callable[[], bool]
) -> tuple[list[float], Timed]:
    """Type while something is done; returns what keys waited, and what the window was busy."""
    waited: list[float] = []
    busy = Timed()
    QTimer.singleShot(300, do)
    began = due = time.perf_counter()
    left = AFTER
    while left or time.perf_counter() < began + 1:
        while time.perf_counter() < due:
            busy.do(QApplication.processEvents)
            time.sleep(0.0005)
        sign = TYPED[len(waited) % len(TYPED)]
        busy.do(lambda sign=sign: type_sign(bench.editor, sign))
        waited.append((time.perf_counter() - due) * 1000)
        due = max(due + HAND_S, time.perf_counter())
        if time.perf_counter() > began + 0.5 and not goes_on():
            left = max(0, left - 1)
    return waited, busy


def _say(doing: str, seconds: float, waited: list[float], busy: Timed) -> bool:
    print(
        f"{doing}: {seconds:.1f} s, {len(waited)} keys waited {percentile(waited, 50):.1f} ms,"
        f" worst {max(waited):.1f} ms; the window was busy {max(busy.wall):.1f} ms"
        f" at a stretch, of the processor {max(busy.own):.1f} ms (limit {KEY_MS})",
        flush=True,
    )
    return max(busy.own) <= KEY_MS


def measure(
    bench: Bench, doing: str, do: Callable[[], object], goes_on: Callable[[], bool]
) -> bool:
    """Type while something is done, say what keys waited, and tell whether none waited too long."""
    began = time.perf_counter()
    waited, busy = _typed_while(bench, do, goes_on)
    return _say(doing, time.perf_counter() - began, waited, busy)
