"""The words of the files of a call: the session's file holds them whole, undo turns them back."""

from collections.abc import Iterable

from townnotes.changes.owed import Owed
from townnotes.changes.undo import Step, Steps
from townnotes.domain.state import Touched
from townnotes.domain.words.call_words import CALL_FILE, CallWords


class WordsOfCalls:
    """What is kept of the words of calls; each change is one step, on the disk or not made.

    Every change raises FileError, and nothing was kept, where the disk does not take it.
    """

    def __init__(self, owed: Owed, steps: Steps) -> None:
        self._owed = owed
        self._steps = steps

    @property
    def files(self) -> tuple[CallWords, ...]:
        """The words, a file each."""
        return self._owed.file.known_words

    def bring(self, words: Iterable[CallWords], name: str) -> Touched:
        """Keep the words of files in the place of those of the same ids."""
        by_id = {one.id: one for one in (*self.files, *words)}
        return self._change(tuple(by_id.values()), name)

    def drop(self, id_: str, name: str) -> Touched:
        """Take the words of a file out."""
        return self._change(tuple(one for one in self.files if one.id != id_), name)

    def hold(self, words: tuple[CallWords, ...]) -> Touched:
        """Have the file hold those words and no others, and remember them once it does."""
        before, after = {one.id: one for one in self.files}, {one.id: one for one in words}
        put = [one for one in words if before.get(one.id) != one]
        gone = before.keys() - after.keys()
        if not put and not gone:
            return frozenset()
        self._owed.file.words.change(put, gone)
        self._owed.file.known_words = words
        return frozenset((CALL_FILE, id_) for id_ in (*gone, *(one.id for one in put)))

    def _change(self, words: tuple[CallWords, ...], name: str) -> Touched:
        step = Step(name, words=(self.files, words))
        touched = self.hold(words)
        if touched:
            self._steps.remember(step)
        return touched
