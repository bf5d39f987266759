"""Reads whose the words of the call are, beside the window's work; all who show them ask here."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.words.call_words import CALL_FILE, CallWords
from townnotes.importers.beside.checking import WordsCheck
from townnotes.importers.beside.words_beside import WordsBeside
from townnotes.importers.words.lining_up import WordsAligner
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs, after_pause

_READ_MS = 1500
"""After interventions or participants have changed: whose words are whose is told anew."""


class ReadWords(NamedTuple):
    """The words beside the notes, and what finds a point in them."""

    beside: WordsBeside
    check: WordsCheck


class WordsReader(QObject):
    """Holds what was read last; it is read anew while somebody watches, or once somebody asks."""

    renewed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.words: ReadWords | None = None
        self._is_stale = True
        self._watching: list[QWidget] = []
        self._waiting: list[Callable[[ReadWords], object]] = []
        self._jobs = Jobs(self)
        self._jobs.failed.connect(desk.noticed)
        self._jobs.finish_at_end()
        self._growing_stale = after_pause(self, _READ_MS, self._renew)
        desk.follow(self, {CALL_FILE}, self._renew)
        desk.follow(self, {Intervention.entity, Participant.entity}, self._growing_stale.start)
        desk.opened.connect(self._forget)

    @property
    def has_words(self) -> bool:
        """Tell whether the session has any words of a call."""
        return self._desk.is_open and bool(self._desk.session.words)

    @property
    def is_fresh(self) -> bool:
        """Tell whether what was read last is as it stands now."""
        return self.words is not None and not self._is_stale and not self._growing_stale.isActive()

    def watch(self, widget: QWidget) -> None:
        """Read anew after each change while a widget is seen."""
        self._watching.append(widget)

    def ask(self, use: Callable[[ReadWords], object]) -> None:
        """Have what is read used: now, or once it is read as it stands."""
        if self.is_fresh and self.words is not None:
            use(self.words)
            return
        self._waiting.append(use)
        self._read()

    def _renew(self) -> None:
        self._is_stale = True
        # A window goes before its desk.
        self._watching = [one for one in self._watching if isValid(one)]
        if self._waiting or any(not one.isHidden() for one in self._watching):
            self._read()

    def _forget(self) -> None:
        self.words = None
        self._waiting.clear()
        self._renew()

    def _read(self) -> None:
        if not self._desk.is_open:
            return
        self._growing_stale.stop()
        self._is_stale = False
        files, aligner = self._desk.session.words, WordsAligner(self._desk.state)
        self._jobs.start(lambda _: _read(files, aligner), self._take)

    def _take(self, words: ReadWords) -> None:
        self.words = words
        waiting, self._waiting = self._waiting, []
        self.renewed.emit()
        for use in waiting:
            use(words)


def _read(files: tuple[CallWords, ...], aligner: WordsAligner) -> ReadWords:
    beside = WordsBeside(files, aligner)
    return ReadWords(beside, WordsCheck(beside))


def words_reader(desk: Desk) -> WordsReader:
    """Return the one reader of a desk, made when it is first asked for."""
    return desk.findChild(WordsReader) or WordsReader(desk)
