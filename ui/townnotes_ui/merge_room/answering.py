"""The answers given to the rows: kept until the merge, or written at once to what is here."""

from collections.abc import Collection, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from townnotes.domain.entities import Intervention
from townnotes.merge.differing import Differing
from townnotes.merge.links import Chosen, Decisions, choose, join, keep_apart
from townnotes.merge.proposals import Proposal
from townnotes.merge.tracks import AlignedRow
from townnotes.merging import SideBySide
from townnotes_ui.desk import Desk
from townnotes_ui.merge_room.rows import Answer, TrackRow, answered, marked, paired
from townnotes_ui.merge_room.track_list import TrackList
from townnotes_ui.wording import tr


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


def join_all(desk: Desk, seen: SideBySide, keys: Collection[str]) -> None:
    """Join rows of what was taken in before, in one change."""
    proposals = [one for row in seen.tracks.rows if row.id in keys for one in row.proposals]
    desk.do(tr("Join all that is likely one"), partial(join, proposals=proposals))


class Deciding:
    """Answers by the key of their row; `pairs` are rows joined by hand with another, their host."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.pairs: dict[str, str] = {}
        self._steps: list[tuple[str, ...]] = []
        """The rows decided of together, the last ones last."""

    def answer(self, keys: Iterable[str], answer: Answer | None) -> None:
        """Decide of rows, once more or otherwise, as one step; None leaves them open."""
        step = tuple(keys)
        for key in step:
            self.answers.pop(key, None)
            self.pairs.pop(key, None)
            if answer is not None:
                self.answers[key] = answer
        if answer is not None:
            self._steps.append(step)

    def pair(self, row: str, host: str) -> None:
        """Join a row with another that nothing was proposed of, and that may be joined already."""
        self.answer([row], "joined")
        self.pairs[row] = host

    def take_back(self) -> str:
        """Leave open what was decided last; returns the key of its row, or nothing."""
        while self._steps:
            step = [key for key in self._steps.pop() if key in self.answers]
            first = self.pairs.get(step[0], step[0]) if step else ""
            for key in step:
                self.answers.pop(key, None)
                self.pairs.pop(key, None)
            if first:
                return first
        return ""

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


def by_hand(one: AlignedRow, other: AlignedRow) -> Proposal:
    """Return what somebody says is one, though nothing was proposed."""
    ours, theirs = (one, other) if one.ours else (other, one)
    ends = (*ours.ours, *ours.theirs)[0].id, (*theirs.theirs, *theirs.ours)[0].id
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
        tracks.all_joined.connect(self.join_all_likely)
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
        guests: dict[str, list[TrackRow]] = {}
        for key, host in pairs.items():
            guests.setdefault(host, []).append(by_key[key])
        rows = [
            paired(row, guests[row.key])
            if row.key in guests
            else answered(row, answers.get(row.key))
            for row in self._rows
            if row.key not in pairs
        ]
        return [marked(row) if row.key == self._marked else row for row in rows]

    def decisions(self) -> Decisions:
        """Return what was decided, as the merge writes it."""
        assert self._seen is not None
        return self._deciding.decisions(self._seen.tracks.rows, self._seen.report.differing)

    def join(self) -> None:
        """Join the chosen pair; what stands alone is marked, and joined with one of the others."""
        row = self._list.current
        if row is None:
            self._desk.noticed.emit(self.tr("Choose a row first: then join it."))
        elif row.is_field:
            self._desk.noticed.emit(self.tr("This is a value: 1, 2 or 3 choose which is shown."))
        elif row.kind == Intervention.entity and (self._marked or not (row.ours and row.theirs)):
            self._mark(row)
        elif row.may_join and row.state not in {"one", "joined"}:
            self._decide([row.key], "joined")
        else:
            self._desk.noticed.emit(
                self.tr("These are one already. J on a row alone, then here, joins it to them.")
            )

    def join_all_likely(self) -> None:
        """Join all that is likely one; what is to be decided waits."""
        keys = [row.key for row in self.shown() if row.state == "likely" and row.may_join]
        if not keys:
            self._desk.noticed.emit(self.tr("Nothing is likely one: nothing was joined."))
            return
        if self._writes and self._seen is not None:
            join_all(self._desk, self._seen, set(keys))
        else:
            self._decide(keys, "joined")
        said = self.tr("{} joined as one. Z takes all of it back.")
        self._desk.noticed.emit(said.format(len(keys)))

    def keep_apart(self) -> None:
        """Keep the chosen pair apart, for good."""
        row = self._list.current
        if row is None or row.is_field:
            return
        guests = [key for key, host in self._deciding.pairs.items() if host == row.key]
        if guests:
            self._decide(guests, None)
        elif row.may_join:
            self._decide([row.key], "apart")
        else:
            self._desk.noticed.emit(self.tr("These are apart already; they stay so."))

    def choose(self, which: str) -> None:
        """Have one of two values shown, or with nothing both kept as they are."""
        row = self._list.current
        if row is not None and row.is_field:
            choice: dict[str, Answer] = {"ours": "ours", "theirs": "theirs"}
            self._decide([row.key], choice.get(which))

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
        is_whole = bool(row.ours and row.theirs)
        if first is None or (not is_whole and bool(first.ours) == bool(row.ours)):
            self._marked = "" if row.key == self._marked else row.key
            self.answered.emit()
            return
        guest, host = (row, first) if first.ours and not is_whole else (first, row)
        self._marked = ""
        if self._writes and self._seen is not None:
            join_two(self._desk, self._seen, host.key, guest.key)
        else:
            self._deciding.pair(guest.key, host.key)
            self.answered.emit()
            self._list.go_to(self._list.rows.place_of(host.key))

    def _decide(self, keys: Sequence[str], answer: Answer | None) -> None:
        if not self._writes:
            self._deciding.answer(keys, answer)
            self.answered.emit()
        elif self._seen is not None and answer is not None:
            for key in keys:
                decide(self._desk, self._seen, key, answer)
