"""Tells what files are that were dropped: sessions and notes, or people and words of a call."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from townnotes.errors import FileError
from townnotes.importers.call.importers import is_words
from townnotes.importers.tables.content import Content
from townnotes.merging_notes import is_notes
from townnotes_ui.bring_in.opening import bring_in, bring_in_content, reading_of
from townnotes_ui.desk import Desk
from townnotes_ui.files import ENDING
from townnotes_ui.jobs import Job, Jobs


class _Told(NamedTuple):
    """What files are: those that go beside the session, or else what the first of them holds."""

    beside: tuple[Path, ...]
    content: Content | None = None


class DroppedFiles(QObject):
    """Reads in a thread those that may be notes, each once, and hands on what was dropped."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(self)
        self._jobs.finish_at_end()

    def take(self, paths: Sequence[Path], beside: Callable[[Sequence[Path]], object]) -> None:
        """Give sessions and notes to `beside`; of anything else show what the first brings in."""
        if not any(is_notes(one) for one in paths):
            found = tuple(one for one in paths if one.suffix.lower() == ENDING)
            self._hand_on(paths, beside, _Told(found))
            return
        read = reading_of(self._desk)

        def work(_: Job) -> _Told:
            held = {one: _words_in(one, read) for one in paths if is_notes(one)}
            notes = (one for one, content in held.items() if content is None)
            found = {*notes, *(one for one in paths if one.suffix.lower() == ENDING)}
            return _Told(tuple(one for one in paths if one in found), held.get(paths[0]))

        self._jobs.start(work, partial(self._hand_on, paths, beside))

    def _hand_on(
        self, paths: Sequence[Path], beside: Callable[[Sequence[Path]], object], told: _Told
    ) -> None:
        if told.beside:
            beside(told.beside)
        elif self._desk.is_open and told.content is not None:
            bring_in_content(self._desk, told.content)
        elif self._desk.is_open and paths:
            bring_in(self._desk, paths[0])


def _words_in(path: Path, read: Callable[[Path], Content]) -> Content | None:
    """Return the content of a file that may be notes where it is a transcript or a chat."""
    with suppress(FileError):
        content = read(path)
        return content if is_words(content) else None
    return None
