"""Asks the child process which words are right and what they may be meant for, and remembers."""

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from townnotes.spelling.known import KINDS, KnownWords
from townnotes.spelling.words import SpeltWord, words_to_check
from townnotes.start_words import SPELL, own_command
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr

_MOST_HELD = 50_000
"""Words remembered; a long townhall has a tenth."""
_TELLING, _FOREIGN = 4, 0.6
"""Of so many words and more, the share of unknown ones beyond which a line is in no language."""
_RESTARTS, _WITHIN_S = 3, 60
_END_MS = 2000

Question = tuple[str, str]
"""A dictionary and a word."""


class Speller(QObject):
    """Tells at once what it knows, and `learned` when it knows more."""

    learned = Signal()
    """Something is known that was not, or words were added, or it is wanted no longer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._known = KnownWords()
        self._right: frozenset[str] | None = None
        """The words that need no looking up, until the session names others."""
        self._is_right: dict[Question, bool] = {}
        self._asked: set[Question] = set()
        self._waiting: dict[Question, list[Callable[[Sequence[str]], object]]] = {}
        self._child: QProcess | None = None
        self._restarts: list[float] = []
        self.why_not = "" if find_spec("hunspell") else _missing()
        """Why nothing can be looked up, in words, or nothing."""
        desk.settings_changed.connect(self._follow_settings)
        desk.closing.connect(self.end)
        desk.opened.connect(self._forget_right)
        desk.follow(self, KINDS, self._forget_right)

    @property
    def is_wanted(self) -> bool:
        """Tell whether spelling is looked at, here and now."""
        return self._desk.is_open and self._desk.settings.spelling and not self.why_not

    @property
    def refusal(self) -> str:
        """Why nothing is underlined or suggested, in words, or nothing."""
        if self.why_not or self._desk.settings.spelling:
            return self.why_not
        return tr("Spelling is not checked: it is turned off in the settings.")

    @property
    def is_asking(self) -> bool:
        """Tell whether some word is being looked up."""
        return bool(self._asked)

    @property
    def language(self) -> str:
        """The code of the summary's language, as the session has it."""
        return self._desk.state.session.language[:2] or "en"

    def wrong_in(self, line: str, language: str = "") -> tuple[SpeltWord, ...]:
        """Return the words of a line that are known to be misspelt; it asks about the others.

        A line most of whose words are unknown is in a language that there is no dictionary of.
        """
        if not self.is_wanted:
            return ()
        words = [*words_to_check(line, language or self.language, self._known_here)]
        questions = [(one.dictionary, one.text) for one in words]
        unsure = [one for one in questions if one not in self._is_right]
        self._ask_about(unsure)
        wrong = [
            word
            for word, question in zip(words, questions, strict=True)
            if not self._is_right.get(question, True)
        ]
        is_foreign = len(words) >= _TELLING and len(wrong) > _FOREIGN * len(words)
        return () if is_foreign or (unsure and len(words) >= _TELLING) else tuple(wrong)

    def suggest(self, word: SpeltWord, use: Callable[[Sequence[str]], object]) -> None:
        """Have a function called with what a word may be meant for, the likeliest first."""
        question = (word.dictionary, word.text)
        self._waiting.setdefault(question, []).append(use)
        self._say({"suggest": word.text, "in": word.dictionary})

    def add(self, word: str) -> None:
        """Take a word among one's own, on this computer."""
        own = self._desk.settings.own_words
        if word not in own:
            self._desk.change_settings(own_words=sorted({*own, word}, key=str.casefold))

    def end(self) -> None:
        """End the child; it has nothing to lose."""
        child, self._child = self._child, None
        self._asked.clear()
        self._waiting.clear()
        if child is not None:
            child.finished.disconnect()
            child.kill()
            child.waitForFinished(_END_MS)
            child.deleteLater()

    @property
    def child_pid(self) -> int:
        """The child's number among processes; 0 while there is none."""
        return self._child.processId() if self._child is not None else 0

    @property
    def _known_here(self) -> frozenset[str]:
        if self._right is None:
            self._right = self._known.of(self._desk.state, self._desk.settings.own_words)
        return self._right

    def _forget_right(self) -> None:
        self._right = None

    def _follow_settings(self) -> None:
        self._forget_right()
        if not self._desk.settings.spelling:
            self.end()
        self.learned.emit()

    def _ask_about(self, questions: Iterable[Question]) -> None:
        new: dict[str, list[str]] = {}
        for dictionary, word in questions:
            if (dictionary, word) not in self._asked:
                self._asked.add((dictionary, word))
                new.setdefault(dictionary, []).append(word)
        for dictionary, words in new.items():
            self._say({"check": words, "in": dictionary})

    # The child.

    def _say(self, question: dict[str, Any]) -> None:
        if not self.why_not:
            child = self._child or self._start()
            child.write(f"{json.dumps(question)}\n".encode())

    def _start(self) -> QProcess:
        child = self._child = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
        child.setProcessEnvironment(environment)
        child.setStandardErrorFile(QProcess.nullDevice())
        child.readyReadStandardOutput.connect(self._hear)
        child.finished.connect(self._begin_again)
        child.errorOccurred.connect(self._see_error)
        program, *words = own_command()
        child.start(program, [*words, SPELL])
        return child

    def _hear(self) -> None:
        child = self._child
        while child is not None and child is self._child and child.canReadLine():
            self._take(json.loads(bytes(child.readLine().data())))

    def _take(self, said: dict[str, Any]) -> None:
        if "missing" in said:
            self._give_up(_missing())
        elif "check" in said:
            wrong = set(said["wrong"])
            if len(self._is_right) > _MOST_HELD:
                self._is_right.clear()
            for word in said["check"]:
                self._asked.discard((said["in"], word))
                self._is_right[said["in"], word] = word not in wrong
            self.learned.emit()
        else:
            for use in self._waiting.pop((said["in"], said["suggest"]), ()):
                use(said["words"])

    def _give_up(self, why: str) -> None:
        self.why_not = why
        self.end()
        self.learned.emit()

    def _see_error(self, error: QProcess.ProcessError) -> None:
        # One that has begun says so by its end.
        if error == QProcess.ProcessError.FailedToStart:
            self._give_up(_failing())

    def _begin_again(self) -> None:
        """Ask a child anew what the one that is gone had not answered."""
        child, self._child = self._child, None
        if child is not None:
            child.deleteLater()
        now = time.monotonic()
        self._restarts = [one for one in self._restarts if now - one < _WITHIN_S]
        if len(self._restarts) >= _RESTARTS:
            self._give_up(_failing())
            return
        self._restarts.append(now)
        asked = tuple(self._asked)
        self._asked.clear()
        for dictionary, word in tuple(self._waiting):
            self._say({"suggest": word, "in": dictionary})
        self._ask_about(asked)


def speller_of(desk: Desk) -> Speller:
    """Return the one who tells what is misspelt at a desk, made when it is first asked for."""
    return desk.findChild(Speller) or Speller(desk)


def _failing() -> str:
    return tr("Spelling is not checked: the spelling checker keeps failing here.")


def _missing() -> str:
    return tr("Spelling is not checked: chunspell, the spelling checker, is not installed.")
