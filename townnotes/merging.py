"""Merges other note-takers' files into a session: preview, backup, one commit, one undo."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from townnotes.domain.memory import nothing_thrown_away
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.merge.incoming import File, Incoming, choose
from townnotes.merge.links import link_all
from townnotes.merge.proposals import Comparison, compare
from townnotes.merge.reading import read_sources
from townnotes.merge.report import MergeReport, report_on
from townnotes.session import Session
from townnotes.settings import data_folder
from townnotes.store.source import read_source


def _nobody(_: str) -> None:
    """Hear what is being done, and tell nobody."""


class Merging:
    """Files read for a merge: looked at once, then previewed and merged.

    `own` is the file they are merged into, which brings nothing to itself. `tell` hears what is
    being done, a few words at each step.
    """

    def __init__(
        self,
        paths: Iterable[Path],
        *,
        own: Path | None = None,
        with_private: bool = False,
        tell: Callable[[str], None] = _nobody,
    ) -> None:
        """Read the files; raises FileError for one that cannot be, and nothing was done."""
        once, self._given_twice = _each_once(paths, own)
        self._tell = tell
        self._files: tuple[File, ...] = tuple(map(self._read, once))
        self._with_private = with_private

    def preview(self, state: State, author: str) -> MergeReport:
        """Say what a merge into that state would bring; nothing is written."""
        with nothing_thrown_away():
            incoming = self._choose(state, author)
            trial = State()
            trial.apply(state.registers())
            trial.apply(one.register for one in incoming.batch.came)
            found = self._compare(trial)
        return report_on(incoming, state, trial, found, self._given_twice)

    def merge_into(self, session: Session, *, folder: Path | None = None) -> MergeReport:
        """Back the session up, take everything in and link what is surely one, in one commit.

        Where all of it was there already nothing is written. Raises FileError, and the session is
        as it was, where the backup or the commit fails.
        """
        about = ", ".join(one.name for one in self._files)
        return self._merge(session, about, folder or data_folder())

    def fill(self, session: Session) -> MergeReport:
        """Merge into a session just begun: nothing to back up, nothing to take back."""
        return self._merge(session, "", None)

    def _read(self, path: Path) -> File:
        self._tell(f"Reading {path.name}")
        source = read_source(path)
        return File(path.name, source.registers, source.earlier, source.damaged)

    def _compare(self, state: State) -> Comparison:
        self._tell("Comparing")
        return compare(*read_sources([state]))

    def _choose(self, state: State, author: str) -> Incoming:
        return choose(self._files, state, author, with_private=self._with_private)

    def _merge(self, session: Session, about: str, folder: Path | None) -> MergeReport:
        before = session.state
        found = Comparison((), ())

        def find(trial: State) -> list[Assign]:
            nonlocal found
            found = self._compare(trial)
            self._tell("Writing")
            return link_all(found.sure)

        with nothing_thrown_away():
            incoming = self._choose(before, session.author)
            backup = session.merge_in(incoming.batch._replace(about=about), find, folder)
        report = report_on(incoming, before, session.state, found, self._given_twice)
        return replace(report, backup=str(backup or ""))


def _each_once(paths: Iterable[Path], own: Path | None) -> tuple[list[Path], tuple[str, ...]]:
    """Return the files without repetition, and the names of those given again."""
    known = {own.absolute() for own in (own,) if own is not None}
    once: list[Path] = []
    twice: list[str] = []
    for path in paths:
        if path.absolute() in known:
            twice.append(path.name)
        else:
            once.append(path)
        known.add(path.absolute())
    return once, tuple(twice)
