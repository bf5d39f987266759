"""The answers given to the rows: kept until the merge, or written at once to what is here."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from townnotes.domain.entities import Intervention
from townnotes.merge.links import Chosen, Decisions, choose, join, keep_apart
from townnotes.merge.proposals import Proposal
from townnotes.merge.tracks import AlignedRow
from townnotes.merging import SideBySide
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.merge_room.alike import has_alike, key_of, with_alike
from townnotes_ui.merge_room.deciding import Deciding, by_hand, refused, waits
from townnotes_ui.merge_room.rows import Answer, TrackRow, answered, marked, paired
from townnotes_ui.merge_room.track_list import TrackList


def join_sure(desk: Desk, seen: SideBySide) -> None:
    """Join what is surely one, of what was taken in before."""
    sure = seen.report.comparison.sure
    desk.do(tr("Join sure matches"), lambda state: join(state, sure))


def join_two(desk: Desk, seen: SideBySide, ours: str, theirs: str) -> None:
    """Join two rows of what was taken in before, though nothing was proposed."""
    rows = {row.id: row for row in seen.tracks.rows}
    proposal = by_hand(rows[ours], rows[theirs])
    desk.do(tr("Join matches"), partial(join, proposals=[proposal]))


def decide(desk: Desk, seen: SideBySide, key: str, answer: Answer) -> None:
    """Decide of a row of what was taken in before: that is a change like any other."""
    for field in (one for one in seen.report.differing if one.id == key):
        if answer == "ours" or answer == "theirs":  # noqa: PLR1714 - told so to pyright
            chosen = Chosen(field, answer)
            desk.do(tr("Choose a value"), partial(choose, chosen=chosen))
    for row in (one for one in seen.tracks.rows if one.id == key):
        if answer == "joined":
            desk.do(tr("Join matches"), partial(join, proposals=row.proposals))
        elif answer == "apart":
            name = tr("Keep apart what is not the same")
            desk.do(name, partial(keep_apart, proposals=refused(row)))


def join_all(desk: Desk, seen: SideBySide, keys: Collection[str]) -> None:
    """Join rows of what was taken in before, in one change."""
    proposals = [one for row in seen.tracks.rows if row.id in keys for one in row.proposals]
    desk.do(tr("Join all likely matches"), partial(join, proposals=proposals))


class Answering(QObject):
    """What J, K, Z and the figures do in the tracks."""

    answered = Signal()
    """An answer was given or taken back: the rows are to be shown again."""
    renewed = Signal()
    """Other rows are answered for."""
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
        self._alike: dict[str, AlignedRow] = {}
        """The rows of which points are one, or likely are."""
        self._said: dict[str, TrackRow] = {}
        """The same as they are shown while nobody has answered."""
        self._home: dict[str, str] = {}
        """By the key of a pair of points the row it stands in."""
        self._written: dict[str, Answer] = {}
        """What was written of points since the rows were compared."""
        self._steps: list[str] = []
        """The rows of whose points was written."""
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
        self._steps.clear()

    def look_at(self, seen: SideBySide, rows: Sequence[TrackRow], *, writes: bool) -> None:
        """Answer for other rows; what was decided of those that are there still holds.

        With `writes` answers go at once to the session, as any other change.
        """
        self._seen, self._rows, self._writes, self._marked = seen, rows, writes, ""
        self._alike = {row.id: row for row in seen.tracks.rows if has_alike(row)}
        self._home = {key_of(one): row.id for row in self._alike.values() for one in row.points}
        self._deciding.keep_to([*(row.key for row in rows), *self._home])
        self._said = {
            row.key: with_alike(row, self._alike[row.key], {})
            for row in rows
            if row.key in self._alike
        }
        self._written = {}
        self.renewed.emit()

    @property
    def answers(self) -> Mapping[str, Answer]:
        """What was decided, with what was written of points a moment ago, by its keys."""
        return {**self._deciding.answers, **self._written}

    def alike_in(self, key: str) -> AlignedRow | None:
        """Return the row of a key, if points of it are one, or likely are."""
        return self._alike.get(key)

    def decide_points(self, row: AlignedRow, pairs: Sequence[Proposal], answer: Answer) -> None:
        """Join points of an intervention, or keep them apart, as one step.

        Where the intervention itself waits, joining points of it joins that, too.
        """
        whole = row.proposals if answer == "joined" and self.is_open(row) else ()
        keys = [*([row.id] if whole else []), *map(key_of, pairs)]
        if not self._writes:
            self._deciding.answer(keys, answer)
        else:
            name = tr("Join what was noted twice") if answer == "joined" else (
                tr("Keep apart what was not noted twice"))  # fmt: skip
            change = join if answer == "joined" else keep_apart
            if not self._desk.do(name, partial(change, proposals=(*whole, *pairs))):
                return
            self._written.update(dict.fromkeys(keys, answer))
            self._steps.append(row.id)
        self.answered.emit()

    def is_open(self, row: AlignedRow) -> bool:
        """Tell whether nobody has decided yet that a row is one, or is not."""
        return waits(row) and row.id not in self.answers

    @property
    def writes(self) -> bool:
        """Tell whether answers go at once to the session."""
        return self._writes

    def take_points_back(self, row: AlignedRow) -> bool:
        """Take back what was decided last, if it was of points of a row."""
        if self._writes:
            is_last = self._steps[-1:] == [row.id]
        else:
            last = {self._home.get(key, "") for key in self._deciding.last}
            is_last = row.id in last
        if is_last:
            self.take_back()
        return is_last

    def shown(self) -> list[TrackRow]:
        """Return the rows with their answers."""
        answers, pairs = self.answers, self._deciding.pairs
        by_key = {row.key: row for row in self._rows} if pairs else {}
        guests: dict[str, list[TrackRow]] = {}
        for key, host in pairs.items():
            guests.setdefault(host, []).append(by_key[key])
        touched = {self._home[key] for key in answers if key in self._home}

        def said(row: TrackRow) -> TrackRow:
            if row.key in touched:
                return with_alike(row, self._alike[row.key], answers)
            return self._said.get(row.key, row)

        rows = [
            paired(said(row), guests[row.key])
            if row.key in guests
            else answered(said(row), answers.get(row.key))
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
            self._desk.noticed.emit(tr("Choose a row first: then join it."))
        elif row.is_field:
            self._desk.noticed.emit(tr("This is a value: 1, 2 or 3 choose which is shown."))
        elif row.kind == Intervention.entity and (self._marked or not (row.ours and row.theirs)):
            self._mark(row)
        elif row.may_join and row.state not in {"one", "joined"}:
            self._decide([row.key], "joined")
        elif any(key_of(one) not in self.answers for one in self._points_of(row)):
            self._desk.noticed.emit(
                tr("These are joined already. Enter shows what was said twice: J joins it there.")
            )
        else:
            self._desk.noticed.emit(
                tr("These are joined already. J on a single row, then here, joins it to them.")
            )

    def _points_of(self, row: TrackRow) -> Sequence[Proposal]:
        found = self._alike.get(row.key)
        return found.points if found else ()

    def join_all_likely(self) -> None:
        """Join all that is likely one; what is to be decided waits."""
        keys = [row.key for row in self.shown() if row.state == "likely" and row.may_join]
        if not keys:
            self._desk.noticed.emit(tr("There are no likely matches: nothing was joined."))
            return
        if self._writes and self._seen is not None:
            join_all(self._desk, self._seen, set(keys))
        else:
            self._decide(keys, "joined")
        self._desk.noticed.emit(
            tr("{n} joined. Z undoes all of it.|{n} joined. Z undoes all of it.", len(keys))
        )

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
            self._desk.noticed.emit(tr("These are apart already; they stay so."))

    def choose(self, which: str) -> None:
        """Have one of two values shown, or with nothing both kept as they are."""
        row = self._list.current
        if row is not None and row.is_field:
            choice: dict[str, Answer] = {"ours": "ours", "theirs": "theirs"}
            self._decide([row.key], choice.get(which))

    def take_back(self) -> None:
        """Take the last decision back; what is written already goes by undo."""
        if self._writes:
            self._written.clear()
            del self._steps[-1:]
            self.answered.emit()
            self.undo_wanted.emit()
            return
        key = self._deciding.take_back()
        if key:
            self.answered.emit()
            self._list.go_to(self._list.rows.place_of(self._home.get(key, key)))

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
