"""Fills the index: what is known of files goes in and out, the words of points with it."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from townnotes.language.saying import Saying
from townnotes.store.archive.layout import opened_to_fill
from townnotes.store.archive.rows import ArchivedFile, ArchivedPoint, ArchivedTownhall
from townnotes.store.refusals import errors_in_words

_SAFE = Saying("The townhalls themselves are untouched.")
_FILE = "SELECT n, path, size, changed, registers, remark, copy_of FROM file"
_POINT = (
    "INSERT INTO point (townhall, speaker, organization, category, doubtful, id, who, called, "
    "stance, family, strength, text, sentence_id, sentence, tokens) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_TOWNHALL = "INSERT INTO townhall VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_FIGURES = (
    "INSERT INTO figure SELECT n, townhall, speaker, organization, category, doubtful "
    "FROM point WHERE townhall = ?"
)
_INDEX = "INSERT INTO words (rowid, tokens) SELECT n, tokens FROM point WHERE townhall = ?"
_FORGET = (
    "INSERT INTO words (words, rowid, tokens) SELECT 'delete', n, tokens FROM point "
    "WHERE townhall = ?"
)
_CACHE_KB = 32_000


class ArchiveFiller:
    """The index while it is filled; each `batch` is one commit. Errors are FileError."""

    def __init__(self, path: Path) -> None:
        """Open the index, made anew where it cannot be used."""
        self._path = path
        with errors_in_words(path, _SAFE):
            self._db = opened_to_fill(path)
            self._db.execute(f"PRAGMA cache_size = -{_CACHE_KB}")

    def close(self) -> None:
        """Let go of the index."""
        self._db.close()

    @contextmanager
    def batch(self) -> Generator[None]:
        """Hold one commit; where something fails nothing of it stays."""
        with errors_in_words(self._path, _SAFE):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def files(self) -> dict[str, ArchivedFile]:
        """Return all files that are known, by path, in the order they were taken in."""
        with errors_in_words(self._path, _SAFE):
            known: dict[int, list[str]] = {}
            for file, id_ in self._db.execute("SELECT file, id FROM session"):
                known.setdefault(file, []).append(id_)
            return {
                path: ArchivedFile(
                    path, size, changed, registers, remark, copy_of, tuple(known.get(n, ()))
                )
                for n, path, size, changed, registers, remark, copy_of in self._db.execute(_FILE)
            }

    def put(self, file: ArchivedFile, townhall: ArchivedTownhall | None) -> None:
        """Take a file in, in the place of what was known of it; without a townhall none counts."""
        self.forget(file.path)
        self._db.execute(
            "INSERT INTO file (path, size, changed, registers, remark, copy_of) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            file[:6],
        )
        (n,) = self._db.execute("SELECT n FROM file WHERE path = ?", [file.path]).fetchone()
        self._db.executemany("INSERT INTO session VALUES (?, ?)", ((it, n) for it in file.sessions))
        if townhall is not None:
            self._put_townhall(n, townhall)

    def forget(self, path: str) -> None:
        """Take a file out, and what its townhall said."""
        row = self._db.execute("SELECT n FROM file WHERE path = ?", [path]).fetchone()
        if row is None:
            return
        self._db.execute(_FORGET, row)
        for table, column in (
            ("figure", "townhall"), ("point", "townhall"), ("theme", "townhall"),
            ("townhall", "n"), ("session", "file"), ("file", "n"),
        ):  # fmt: skip
            self._db.execute(f"DELETE FROM {table} WHERE {column} = ?", row)  # noqa: S608 - our own names

    def _put_townhall(self, n: int, one: ArchivedTownhall) -> None:
        self._db.executemany(
            "INSERT INTO theme VALUES (?, ?, ?, ?, ?)", ((n, *theme) for theme in one.themes)
        )
        speakers = {
            key: at for at, key in enumerate(dict.fromkeys(it.speaker for it in one.points))
        }
        organizations = self._organizations(one.points)
        categories = self._categories(one.points)
        self._db.executemany(
            _POINT,
            (
                (
                    n, speakers[it.speaker], organizations[it.organization_key],
                    categories[it.category], it.is_doubtful, it.id, it.who, it.organization,
                    it.stance, it.family, it.strength, it.text, it.sentence_id, it.sentence,
                    " ".join(it.tokens),
                )
                for it in one.points
            ),
        )  # fmt: skip
        self._db.execute(_FIGURES, [n])
        self._db.execute(_INDEX, [n])
        self._db.execute(
            _TOWNHALL,
            (
                n, one.sessions[0], one.title, one.called, one.date, one.series, len(speakers),
                len(one.points),
            ),
        )  # fmt: skip

    def _organizations(self, points: Iterable[ArchivedPoint]) -> dict[str, int]:
        called = {one.organization_key: one.organization for one in points}
        self._db.executemany(
            "INSERT INTO organization (key, name) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
            called.items(),
        )
        return {key: self._number("organization", "key", key) for key in called}

    def _categories(self, points: Iterable[ArchivedPoint]) -> dict[str, int]:
        names = dict.fromkeys(one.category for one in points)
        self._db.executemany(
            "INSERT INTO category (name) VALUES (?) ON CONFLICT (name) DO NOTHING",
            ((one,) for one in names),
        )
        return {name: self._number("category", "name", name) for name in names}

    def _number(self, table: str, column: str, value: str) -> int:
        select = f"SELECT n FROM {table} WHERE {column} = ?"  # noqa: S608 - our own names
        return int(self._db.execute(select, [value]).fetchone()[0])
