"""The answers given to the rows: kept until the merge, or written at once to what is here."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from townnotes.domain.entities import Intervention
from townnotes.errors import FileError, RuleError
from townnotes.merge.differing import Differing
from townnotes.merge.links import Chosen, Decisions, choose, join, keep_apart
from townnotes.merge.proposals import Proposal
from townnotes.merge.tracks import AlignedRow
from townnotes.merging import Merging, SideBySide
from townnotes_ui.desk import Desk
from townnotes_ui.merge_room.rows import Answer, TrackRow, answered, marked, paired
from townnotes_ui.merge_room.track_list import TrackList
from townnotes_ui.merge_room.words import MergeOutcome, outcome_of
from townnotes_ui.wording import tr


def take_in(desk: Desk, merging: Merging, seen: SideBySide, decided: Decisions) -> MergeOutcome:
    """Back up, and take all in with what was decided, in one commit; raises FileError.

    Who takes in what the button calls another townhall has said that it is.
    """
    asked = [one.file for one in seen.report.asked]
    merging.answer(other=asked)
    found = None if asked else seen.report.comparison
    report = merging.merge_into(desk.session, decided=decided, found=found)
    desk.save()
    return outcome_of(report)


def take_back(desk: Desk) -> bool:
    """Take the last merge back, and say so; returns whether there was one."""
    if not desk.is_open:
        return False
    try:
        stays = desk.session.undo_merge()
    except (RuleError, FileError) as refusal:
        desk.noticed.emit(str(refusal))
        return False
    desk.save()
    said = tr("The merge was taken back; all is as it was before.")
    if stays:
        said = tr("The merge was taken back, except {} entries that later work stands on.")
    desk.noticed.emit(said.format(stays))
    return True


def join_sure(desk: Desk, seen: SideBySide) -> None:
    """Join what is surely one, of what was taken in before."""
    sure = seen.report.comparison.sure
    desk.do(tr("Join what is surely one"), lambda state: join(state, sure))


def join_two(desk: Desk, seen: SideBySide, ours: str, theirs: str) -> None:
    """Join two rows of what was taken in before, though nothing was proposed."""
    rows = {row.id: row for row in seen.tracks.rows}
    proposal = by_hand(rows[ours], rows[theirs])
    desk.do(tr("Join what is one"), partial(join, proposals=[proposal]))


def decide(desk: Desk, seen: SideBySide, key: str, answer: Answer) -> None:
    """Decide of a row of what was taken in before: that is a change like any other."""
    for field in (one for one in seen.report.differing if one.id == key):
        if answer == "ours" or answer == "theirs":  # noqa: PLR1714 - told so to pyright
            chosen = Chosen(field, answer)
            desk.do(tr("Choose a value"), partial(choose, chosen=chosen))
    for row in (one for one in seen.tracks.rows if one.id == key):
        if answer == "joined":
            desk.do(tr("Join what is one"), partial(join, proposals=row.proposals))
        elif answer == "apart":
            name = tr("Keep apart what is not one")
            desk.do(name, partial(keep_apart, proposals=refused(row)))


class Deciding:
    """Answers by the key of their row; `pairs` are rows of ours joined by hand with theirs."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.pairs: dict[str, str] = {}

    def answer(self, key: str, answer: Answer | None) -> None:
        """Decide of a row, once more or otherwise; None leaves it open."""
        self.answers.pop(key, None)
        self.pairs.pop(key, None)
        if answer is not None:
            self.answers[key] = answer

    def pair(self, ours: str, theirs: str) -> None:
        """Join two rows that nothing was proposed of."""
        self.answer(ours, "joined")
        self.pairs[ours] = theirs

    def take_back(self) -> str:
        """Leave open what was decided last; returns the key of its row, or nothing."""
        if not self.answers:
            return ""
        key, _ = self.answers.popitem()
        self.pairs.pop(key, None)
        return key

    def keep_to(self, keys: Iterable[str]) -> None:
        """Forget what was decided of rows that are no longer there."""
        known = set(keys)
        self.pairs = {key: one for key, one in self.pairs.items() if {key, one} <= known}
        self.answers = {key: one for key, one in self.answers.items() if key in known}

    def decisions(self, rows: Sequence[AlignedRow], differing: Sequence[Differing]) -> Decisions:
        """Return them as the merge writes them."""
        by_id = {row.id: row for row in rows}
        joined = [by_hand(by_id[one], by_id[other]) for one, other in self.pairs.items()]
        apart: list[Proposal] = []
        for row in rows:
            answer = self.answers.get(row.id)
            if answer == "joined":
                joined += row.proposals
            elif answer == "apart":
                apart += refused(row)
        fields: list[Chosen] = []
        for one in differing:
            answer = self.answers.get(one.id)
            if answer == "ours" or answer == "theirs":  # noqa: PLR1714 - told so to pyright
                fields.append(Chosen(one, answer))
        return Decisions(tuple(joined), tuple(apart), tuple(fields))


def by_hand(ours: AlignedRow, theirs: AlignedRow) -> Proposal:
    """Return what somebody says is one, though nothing was proposed."""
    ends = ours.ours[0].id, theirs.theirs[0].id
    return Proposal(ours.kind, *ends, 1.0, is_sure=False, why="joined by hand")


def refused(row: AlignedRow) -> list[Proposal]:
    """Return what is kept apart with a row: of those who spoke it says nothing."""
    return [one for one in row.proposals if one.kind == row.kind]


class Answering(QObject):
    """What J, K, Z and the figures do in the tracks."""

    answered = Signal()
    """An answer was given or taken back: the rows are to be shown again."""
    undo_wanted = Signal()
    """What was written last is to be taken back."""
    written = Signal()
    """A decision was written: it is what undo takes back first."""

    def __init__(self, desk: Desk, tracks: TrackList) -> None:
        super().__init__(tracks)
        self._desk = desk
        self._list = tracks
        self._deciding = Deciding()
        self._seen: SideBySide | None = None
        self._rows: Sequence[TrackRow] = ()
        self._writes = False
        self._marked = ""
        tracks.joined.connect(self.join)
        tracks.kept_apart.connect(self.keep_apart)
        tracks.chosen.connect(self.choose)
        tracks.taken_back.connect(self.take_back)
        tracks.given_up.connect(self.unmark)

    @property
    def has_any(self) -> bool:
        """Tell whether anything was decided that is not written yet."""
        return bool(self._deciding.answers)

    def forget(self) -> None:
        """Begin with nothing decided."""
        self._deciding, self._marked = Deciding(), ""

    def look_at(self, seen: SideBySide, rows: Sequence[TrackRow], *, writes: bool) -> None:
        """Answer for other rows; what was decided of those that are there still holds.

        With `writes` answers go at once to the session, as any other change.
        """
        self._seen, self._rows, self._writes, self._marked = seen, rows, writes, ""
        self._deciding.keep_to(row.key for row in rows)

    def shown(self) -> list[TrackRow]:
        """Return the rows with their answers."""
        answers, pairs = self._deciding.answers, self._deciding.pairs
        by_key = {row.key: row for row in self._rows} if pairs else {}
        gone = set(pairs.values())
        rows = [
            paired(row, by_key[pairs[row.key]])
            if row.key in pairs
            else answered(row, answers.get(row.key))
            for row in self._rows
            if row.key not in gone
        ]
        return [marked(row) if row.key == self._marked else row for row in rows]

    def decisions(self) -> Decisions:
        """Return what was decided, as the merge writes it."""
        assert self._seen is not None
        return self._deciding.decisions(self._seen.tracks.rows, self._seen.report.differing)

    def join(self) -> None:
        """Join the chosen pair; what stands alone is marked, and joined with one of the others."""
        row = self._list.current
        if row is None or row.is_field:
            return
        if row.may_join:
            self._decide(row, "joined")
        elif row.kind == Intervention.entity and not (row.ours and row.theirs):
            self._mark(row)

    def keep_apart(self) -> None:
        """Keep the chosen pair apart, for good."""
        row = self._list.current
        if row is None or row.is_field:
            return
        if row.may_join:
            self._decide(row, "apart")
        elif row.key in self._deciding.pairs:
            self._decide(row, None)
        else:
            self._desk.noticed.emit(self.tr("These are apart already; they stay so."))

    def choose(self, which: str) -> None:
        """Have one of two values shown, or with nothing both kept as they are."""
        row = self._list.current
        if row is not None and row.is_field:
            choice: dict[str, Answer] = {"ours": "ours", "theirs": "theirs"}
            self._decide(row, choice.get(which))

    def take_back(self) -> None:
        """Take the last decision back; what is written already goes by undo."""
        if self._writes:
            self.undo_wanted.emit()
            return
        key = self._deciding.take_back()
        if key:
            self.answered.emit()
            self._list.go_to(self._list.rows.place_of(key))

    def unmark(self) -> None:
        """Leave what was marked as it is."""
        if self._marked:
            self._marked = ""
            self.answered.emit()

    def _mark(self, row: TrackRow) -> None:
        first = next((one for one in self._rows if one.key == self._marked), None)
        if first is None or bool(first.ours) == bool(row.ours):
            self._marked = "" if row.key == self._marked else row.key
            self.answered.emit()
            return
        ours, theirs = (first, row) if first.ours else (row, first)
        self._marked = ""
        if self._writes and self._seen is not None:
            self.written.emit()
            join_two(self._desk, self._seen, ours.key, theirs.key)
        else:
            self._deciding.pair(ours.key, theirs.key)
            self.answered.emit()
            self._list.go_to(self._list.rows.place_of(ours.key))

    def _decide(self, row: TrackRow, answer: Answer | None) -> None:
        if not self._writes:
            self._deciding.answer(row.key, answer)
            self.answered.emit()
        elif self._seen is not None and answer is not None:
            self.written.emit()
            decide(self._desk, self._seen, row.key, answer)
