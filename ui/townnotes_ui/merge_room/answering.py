"""The answers given to the rows: kept until the merge, or written at once to what is here."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from townnotes.domain.entities import Intervention
from townnotes_ui.desk import Desk
from townnotes_ui.merge_room.deciding import Deciding
from townnotes_ui.merge_room.rows import Answer, TrackRow, answered, marked, paired
from townnotes_ui.merge_room.track_list import TrackList
from townnotes_ui.merge_room.writing import decide, join_two

if TYPE_CHECKING:
    from townnotes.merge.decisions import Decisions
    from townnotes.merging import SideBySide


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

    def look_at(self, seen: "SideBySide", rows: Sequence[TrackRow], *, writes: bool) -> None:
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

    def decisions(self) -> "Decisions":
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
