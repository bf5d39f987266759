"""What is imported after the first paint: beside the window where nobody waits for it.

Measured: the imports take 250–380 ms; in a thread a key waits 24 ms at most, on the GUI thread 130.
"""

import threading
from collections.abc import Callable, Iterable
from importlib import import_module

from townnotes_ui.crash import report_failure

FLOOR = (
    "townnotes.domain.commands.sessions",
    "townnotes.domain.readings.name_search",
    "townnotes_ui.by_ear.floor_heard",
    "townnotes_ui.completion.completion_list",
    "townnotes_ui.guiding.guides",
    "townnotes_ui.window.banners",
)
"""What the Floor takes in with the session: imported here, or its first key would wait for it."""
SHARED = ("townnotes_ui.folder.folder_control",)
"""What a session that is shared through a folder takes besides."""
PRIVACY = "townnotes_ui.safety.privacy"
"""What a session that is kept until a day takes besides."""
ROOMS = (
    "townnotes_ui.note.completion",
    "townnotes_ui.spelling.note_spelling",
    "townnotes_ui.window.sheets",
    "townnotes_ui.window.place_menus",
    "townnotes_ui.note.sheets",
    "townnotes_ui.floor.speakers.sheets",
    "townnotes_ui.prepare.room",
    "townnotes_ui.summary.room",
    "townnotes_exporters.word",
    "townnotes_ui.review.room",
    "townnotes_ui.merge_room.room",
    "townnotes.merging",
    "townnotes.starting.recent",
    "townnotes_ui.safety.file_banner",
    PRIVACY,
)
"""What the other rooms, sheets and exports stand on."""

in_turn = threading.RLock()
"""Held by whoever imports late: two threads that import one package whose modules import each other
get it half made from Python, which fails."""


def unless_waiting(make: Callable[[], object], again: Callable[[], object]) -> None:
    """Make what is imported late where no other import is under way; else have it asked again.

    For what nobody has asked for: the window must not stand still until a thread has imported.
    """
    if in_turn.acquire(blocking=False):
        try:
            make()
        finally:
            in_turn.release()
    else:
        again()


def warm_up(modules: Iterable[str]) -> None:
    """Import modules, each in turn with what the window imports itself; never fails."""
    for name in modules:
        try:
            with in_turn:
                import_module(name)
        except ImportError as error:
            report_failure(error)
