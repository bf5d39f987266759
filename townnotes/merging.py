"""Merges other note-takers' files into a session: preview, backup, one commit, one undo."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from townnotes.changes.large_change import LargeChange
from townnotes.domain.entities import Point, SessionDetails
from townnotes.domain.erased import Erased
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.registers import Assign, Register
from townnotes.domain.state import State
from townnotes.merge.clocks.one_time import clocks_then
from townnotes.merge.counting.hanging import as_if_linked
from townnotes.merge.differing import differing_within, in_order
from townnotes.merge.incoming import File, Incoming, choose
from townnotes.merge.links import UNDECIDED, Decisions, standing_links
from townnotes.merge.proposals import Comparison, Proposal, compare
from townnotes.merge.recording_reading import read_sources
from townnotes.merge.report import MergeReport, report_on, townhalls_of_files
from townnotes.merge.townhall_answers import SaidOfTownhalls
from townnotes.merge.townhalls import UnansweredTownhallError
from townnotes.merge.tracks import Shown, Tracks, by_origin, lay_out, together
from townnotes.merge.typed_in.copies import with_copies
from townnotes.merging_notes import TakenNotes, is_notes, read_notes, with_notes
from townnotes.safety.backups import BEFORE_MERGE, back_up
from townnotes.session import Session
from townnotes.settings import data_folder
from townnotes.store.opening import read_source
from townnotes.summary.evidence.said_twice import SaidTwice, said_twice
from townnotes.summary.record_change import RecordChange, opening_of, record_counts, reworded
from townnotes.summary.style.house_style import style_of

NOTHING_ERASED = Erased()
Made = TypeVar("Made")


class SideBySide(NamedTuple):
    """What a merge would bring, with what both hold laid out along one time axis."""

    report: MergeReport
    tracks: Tracks
    change: RecordChange


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
        notes: Iterable[TakenNotes] = (),
        tell: Callable[[str], None] = _nobody,
        erased: Erased = NOTHING_ERASED,
        same: Iterable[Path] = (),
        other: Iterable[Path] = (),
    ) -> None:
        """Read the files; raises FileError for one that cannot be, and nothing was done.

        Of those that are `same` somebody has said that they are of the same townhall, whatever
        speaks against it; those that are `other` are taken in beside it: people are linked, and
        no intervention is joined.

        What was `erased` from the session they are merged into is passed over.

        Files of notes may be among them; `notes` are those that were looked at before.
        """
        once, self._given_twice = _each_once(paths, own)
        self._named = _named(once)
        self._tell = tell
        self._erased = erased
        self._files: tuple[File, ...] = tuple(self._read(one) for one in once if not is_notes(one))
        self._notes = (*notes, *(self._read_notes(one) for one in once if is_notes(one)))
        self._said: tuple[str, ...] = ()
        self._with_private = with_private
        self._same, self._other = (
            frozenset(self._named.get(one.absolute(), one.name) for one in said)
            for said in (same, other)
        )
        self._left_out = frozenset[str]()

    def answer(
        self, *, same: Iterable[str] = (), other: Iterable[str] = (), left_out: Iterable[str] = ()
    ) -> None:
        """Hear which townhall files are of, by their names in the report; none is read anew.

        What was said of a file holds until something else is said of it; one that is `left_out`
        brings nothing until then.
        """
        said, others, gone = frozenset(same), frozenset(other), frozenset(left_out)
        self._same = (self._same | said) - others - gone
        self._other = (self._other | others) - said - gone
        self._left_out = (self._left_out | gone) - said - others

    def preview(self, state: State, author: str) -> MergeReport:
        """Say what a merge into that state would bring; nothing is written."""
        with nothing_thrown_away():
            return self._try_on(state, author)[0]

    def side_by_side(self, registers: Iterable[Register], author: str) -> SideBySide:
        """Preview a merge into the session that holds the registers, with both laid out.

        It keeps to what it is given, so that a thread can do it. Without files it compares what
        the session took in before, and is not yet joined.
        """
        with nothing_thrown_away():
            state = State()
            state.apply(registers)
            report, incoming, trial = self._try_on(state, author)
            sources = read_sources([trial])
            if not self._files and not self._notes:
                shown = by_origin(trial, sources.recordings, author)
                differing = in_order(differing_within(standing_links(trial), trial, shown.ours))
                report = replace(report, differing=differing)
            else:
                shown = Shown(state.is_visible, incoming.kinds.__contains__)
            tracks = lay_out(trial, sources.recordings, report.comparison, shown)
            return SideBySide(report, tracks, _record_change(state, trial, report.comparison))

    def merge_into(
        self,
        session: Session,
        *,
        folder: Path | None = None,
        decided: Decisions = UNDECIDED,
        found: Comparison | None = None,
    ) -> MergeReport:
        """Back the session up, take everything in and link what is surely one, in one commit.

        What was `decided` goes with it; `found` is the comparison shown before, else it is made
        anew, without points: nobody has to decide of them. Where all of it was there already
        nothing is written. The session is as it was where FileError is raised, as the backup or
        the commit fails, or UnansweredTownhallError, where nobody said yet which townhall a file
        is of.
        """
        return self._merge(session, self._about, folder or data_folder(), decided, found)

    def fill(self, session: Session) -> MergeReport:
        """Merge into a session just begun: nothing to back up, nothing to take back.

        What one of the files has erased stays erased, whatever the others hold of it. The report
        says of points, too, which are likely the same, as a preview does.
        """
        erased = [file.erased for file in self._files]
        for one in erased:
            self._files = tuple(file.without(one) for file in self._files)
        report = self._merge(session, "", None)
        for one in erased:
            session.refuse(one)
        return replace(report, comparison=with_points(report.comparison, session.state))

    def _read(self, path: Path) -> File:
        self._tell(f"Reading {path.name}")
        source = read_source(path)
        name = self._named[path.absolute()]
        file = File(name, source.registers, source.earlier, source.damaged, source.erased)
        return file.without(self._erased)

    def _read_notes(self, path: Path) -> TakenNotes:
        self._tell(f"Reading {path.name}")
        return read_notes(path)

    def _compare(self, state: State, incoming: Incoming, before: State) -> Comparison:
        self._tell("Comparing")
        recordings, ruling = read_sources([state])
        said = _said_of_sessions(incoming, before, self._same, self._other)
        found = compare(recordings, ruling._replace(said=said))
        return with_copies(found, state, ruling)

    def _choose(self, state: State, author: str) -> Incoming:
        coming = [one for one in self._files if one.name not in self._left_out]
        files, self._said = with_notes(coming, self._notes, state)
        return choose(files, state, author, with_private=self._with_private)

    def _try_on(self, state: State, author: str) -> tuple[MergeReport, Incoming, State]:
        """Return what a merge would bring, and the state it would make but for the links."""
        incoming = self._choose(state, author)
        trial = State()
        trial.apply(state.registers())
        trial.apply(one.register for one in incoming.batch.came)
        found = with_points(self._compare(trial, incoming, state), trial)
        clocks = clocks_then(trial, found, found.sure)
        report = report_on(incoming, state, trial, found, UNDECIDED, clocks, self._given_twice)
        return replace(report, remarks=self._said), incoming, trial

    def begin(
        self,
        session: Session,
        *,
        folder: Path | None = None,
        decided: Decisions = UNDECIDED,
        found: Comparison | None = None,
    ) -> "Underway[MergeReport]":
        """Begin what `merge_into` does, for another thread to make while the session goes on."""
        held = session.state.held()
        before = State()
        change = session.begin_large(before)
        first = self._backing_up(session, folder or data_folder())

        def make() -> MergeReport:
            before.apply(held)
            return self._take_in(change, session.author, self._about, first, decided, found)

        return Underway(session, change, make)

    @property
    def _about(self) -> str:
        return ", ".join(one.name for one in (*self._files, *self._notes))

    def _backing_up(self, session: Session, folder: Path) -> Callable[[], Path]:
        return back_up(session, BEFORE_MERGE, folder, stopped="Nothing was merged.")

    def _merge(
        self,
        session: Session,
        about: str,
        folder: Path | None,
        decided: Decisions = UNDECIDED,
        known: Comparison | None = None,
    ) -> MergeReport:
        first = self._backing_up(session, folder) if folder else None
        change = session.begin_large(session.state)
        taking = Underway(
            session,
            change,
            lambda: self._take_in(change, session.author, about, first, decided, known),
        )
        taking.work()
        return taking.end()

    def _take_in(
        self,
        change: LargeChange,
        author: str,
        about: str,
        first: Callable[[], Path] | None,
        decided: Decisions,
        known: Comparison | None,
    ) -> MergeReport:
        before = change.before
        found = Comparison((), ())

        def find(trial: State) -> list[Assign]:
            nonlocal found
            found = known or self._compare(trial, incoming, before)
            asked = [one for one in townhalls_of_files(incoming, before, found) if one.is_asked]
            if asked:
                raise UnansweredTownhallError(asked)
            self._tell("Writing")
            return decided.assigns(trial, found, before)

        with nothing_thrown_away():
            incoming = self._choose(before, author)
            change.take_in(incoming.batch._replace(about=about), find, first)
            after, twice = change.state, self._given_twice
            report = report_on(incoming, before, after, found, decided, after.clocks, twice)
        return replace(report, backup=str(change.copy or ""), remarks=self._said)


class Underway(Generic[Made]):
    """A merge on its way into a session or out of it: `work` in any thread, then `end`."""

    def __init__(self, session: Session, change: LargeChange, make: Callable[[], Made]) -> None:
        self._session = session
        self._change = change
        self._make = make
        self._made: Made | None = None

    def work(self) -> None:
        """Make and write it; what fails is said by `end`."""
        self._change.run(self._do)

    def end(self) -> Made:
        """Have it stand in the session, with what was typed meanwhile; in the session's thread.

        Raises FileError, and the session is as it was, where the backup or the commit failed.
        """
        self._session.end_large(self._change)
        assert self._made is not None
        return self._made

    def let_go(self) -> None:
        """Throw away what it stands instead of, once it has ended; any thread may."""
        self._change.let_go()

    def _do(self) -> None:
        self._made = self._make()


def begin_taking_back(session: Session) -> Underway[int]:
    """Begin what `Session.undo_merge` does, for another thread to make while the session goes on.

    Its end returns how many entities stay; raises RuleError where there is no merge to take back.
    """
    held = session.state.held()
    before = State()
    change = session.begin_large(before, "undo")

    def make() -> int:
        with nothing_thrown_away():
            before.apply(held)
            change.take_back()
        return change.stays

    return Underway(session, change, make)


def _record_change(before: State, trial: State, found: Comparison) -> RecordChange:
    """Return what the record becomes; `trial` holds what comes, and is the caller's own."""
    likely = [one for one in found.likely if one.verdict == "likely"]
    with as_if_linked(trial, found.sure) as whole:
        after, opening = record_counts(whole), opening_of(whole)
    with as_if_linked(trial, (*found.sure, *likely)) as whole:
        joined = record_counts(whole)
    changed = tuple(reworded(opening_of(before), opening))
    return RecordChange(record_counts(before), after, joined, changed)


def _said_of_sessions(
    incoming: Incoming, before: State, same: frozenset[str], other: frozenset[str]
) -> SaidOfTownhalls:
    """Return of which sessions it was said which townhall they are of, from what files they are."""

    def sessions(files: frozenset[str]) -> frozenset[str]:
        return frozenset(
            id_
            for id_, names in incoming.holders.items()
            if files & set(names)
            and incoming.kinds.get(id_) == SessionDetails.entity
            and not before.knows(id_)
        )

    own = before.session.id
    taken = (one.id for one in before.all(SessionDetails))
    here = tuple(dict.fromkeys((*before.group(own), *taken))) if own else ()
    return SaidOfTownhalls(here, sessions(same), sessions(other))


def _named(paths: Iterable[Path]) -> dict[Path, str]:
    """Return what files are called: by their folders, too, where two have one name."""
    whole = [one.absolute() for one in paths]
    counts = Counter(one.name for one in whole)
    parents = Counter((one.parent.name, one.name) for one in whole)
    names: dict[Path, str] = {}
    for one in whole:
        short = f"{one.parent.name}/{one.name}"
        is_told = parents[one.parent.name, one.name] == 1
        names[one] = one.name if counts[one.name] == 1 else short if is_told else str(one)
    return names


def with_points(found: Comparison, state: State) -> Comparison:
    """Return a comparison with what two note-takers wrote of one thing said."""
    tables = style_of(state).abbreviations
    pairs = said_twice(state, together(state, found), tables)
    return found._replace(points=tuple(map(_proposed, pairs)))


def _proposed(pair: SaidTwice) -> Proposal:
    why = "the same in other words" if pair.is_told else "much of it is the same"
    return Proposal(Point.entity, pair.one, pair.other, round(pair.share, 3), False, why)


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
