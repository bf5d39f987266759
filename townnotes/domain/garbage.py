"""Keeps Python from looking for garbage while a million things are made that all stay."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def nothing_thrown_away() -> Generator[None]:
    """Pause the search for circular garbage: it looks at everything again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                # What was made counts as old from here on: it would all be looked through at once.
                gc.freeze()
                gc.unfreeze()
            gc.enable()
