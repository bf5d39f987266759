"""The words of calls in an open file of ours."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path

from townnotes.domain.words.call_words import CallWords
from townnotes.store.backup import CopiedDatabase
from townnotes.store.refusals import UNTOUCHED, errors_in_words
from townnotes.store.words import call_rows


class CallWordsTable:
    """What the table `call_file` of an open file holds; raises FileError where the disk refuses."""

    def __init__(
        self,
        path: Path,
        db: CopiedDatabase,
        commit: Callable[[], AbstractContextManager[CopiedDatabase]],
    ) -> None:
        """Name the file; `commit` gives the database that takes what is written."""
        self._path = path
        self._db = db
        self._commit = commit

    def read(self) -> tuple[CallWords, ...]:
        """Read all that is sound."""
        with errors_in_words(self._path, UNTOUCHED):
            return call_rows.read(self._db.conn).files

    def change(self, put: Iterable[CallWords], dropped: Iterable[str]) -> None:
        """Take files of a call out and write others, in one commit."""
        with errors_in_words(self._path, UNTOUCHED), self._commit() as db:
            for id_ in dropped:
                call_rows.drop(db.conn, id_)
            call_rows.put(db.conn, put)
