"""Has circular garbage looked for on the window's thread alone.

Python looks for it on whatever thread makes things, and what is found is destroyed there. A timer,
a document or a model of Qt that belongs to the window must not be: Qt goes on with it meanwhile.
"""

import gc
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 250
_DUE = gc.get_threshold()
"""More than so many of each generation are garbage enough, as Python has it."""
_MUCH = 4
"""All is looked through only where one in so many is new since, as Python has it: it takes long."""


@contextmanager
def nothing_searched() -> Generator[None]:
    """Have no garbage looked for while much is made at once, and what was made passed over then.

    To look through 50,000 rows takes longer than a key may wait.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


class GarbageKeeper(QObject):
    """Looks as often as it is due for as long as its owner is there, and Python never by itself.

    Where the search is paused, as while a session is loaded, it does not look either.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        gc.set_threshold(0)
        self._old, self._new = len(gc.get_objects(2)), 0
        self.destroyed.connect(partial(gc.set_threshold, *_DUE))
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(LOOK_EVERY_MS)

    def look(self) -> None:
        """Throw away the oldest generation that is due, and those younger than it."""
        if not gc.isenabled():
            return
        held = gc.get_count()
        due = [at for at, most in enumerate(_DUE) if held[at] > most]
        if due:
            self._collect(max(due))

    def _collect(self, generation: int) -> None:
        if generation == 0:
            gc.collect(0)
            return
        self._new += sum(len(gc.get_objects(one)) for one in (0, 1))
        is_much = _MUCH * self._new > self._old
        gc.collect(generation if is_much else 1)
        if is_much and generation > 1:
            self._old, self._new = len(gc.get_objects(2)), 0
