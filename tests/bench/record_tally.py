"""What merged records of a kind come to, each figure beside its limit, for `record_bench.py`."""

from collections.abc import Callable
from pathlib import Path

from verdicts import Verdicts

from tests.merge.merged_records import (
    Record,
    count_after_the_round_trip,
    found,
    joined,
    out_of_order,
    poorer_rows,
)
from tests.merge.note_takers import Score
from tests.merge.two_recordings import TwoRecordings
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.speakers import held_interventions

RIGHT, REMARKS, QUESTIONS, LESS_RECALL = 0.95, 0.15, 0.01, 0.01

Row = tuple[str, str, str, bool]
"""What a figure is of, how it reads, its limit, and whether it keeps to it."""


class Tally:
    """Counts what was found on townhalls of one kind."""

    def __init__(self) -> None:
        self.townhalls = self.right = self.unsaid = self.remarks = self.asked = 0
        self.round_trips = self.repeats = self.taken_in = 0
        self.poorer, self.moved = [0, 0], [0, 0]
        self.sure = self.found = self.people = Score()

    def see(self, record: Record, case: TwoRecordings, folder: Path) -> None:
        """Count one townhall."""
        is_right = record.speakers == case.speakers
        self.townhalls += 1
        self.right += is_right
        self.unsaid += not is_right and not record.doubts
        self.remarks += is_right and bool(record.doubts)
        self.asked += record.is_asked
        self.round_trips += count_after_the_round_trip(record.state, folder) == record.speakers
        sure = joined(record.state, case)
        self.repeats += len(sure - case.shared)
        self.taken_in += len(held_interventions(record.state)) - len(case.ours.heard)
        self.sure = self.sure.plus(sure, case.shared)
        self.found = self.found.plus(found(record, Intervention), case.shared)
        self.people = self.people.plus(found(record, Participant), case.same_people)
        for held, (some, every) in (
            (self.poorer, poorer_rows(record, case)),
            (self.moved, out_of_order(record.state, case)),
        ):
            held[0] += some
            held[1] += every

    # The figures, each as a row.

    def count(self) -> Row:
        """Say how often the number of speakers printed is the truth."""
        share = self.right / max(1, self.townhalls)
        return self._of("speakers counted right", self.right, f"≥ {RIGHT:.0%}", share >= RIGHT)

    def said_so(self) -> Row:
        """Say how often the number is wrong, and nothing says that it may be."""
        return self._of("wrong, and nothing says so", self.unsaid, "0", not self.unsaid)

    def remarked(self) -> Row:
        """Say how often the number is right, and is said to be doubtful all the same."""
        keeps = self.remarks <= REMARKS * self.townhalls
        return self._of("right, but said to be doubtful", self.remarks, f"≤ {REMARKS:.0%}", keeps)

    def not_asked(self) -> Row:
        """Say how often it is asked which townhall, where both are of one."""
        keeps = self.asked <= QUESTIONS * self.townhalls
        return self._of("asked which townhall", self.asked, f"≤ {QUESTIONS:.0%}", keeps)

    def is_asked(self) -> Row:
        """Say how often it is asked which townhall, where that has to be."""
        return self._of("asked which townhall", self.asked, "all", self.asked == self.townhalls)

    def survives(self) -> Row:
        """Say how often the number is the same once the record was JSON."""
        keeps = self.round_trips == self.townhalls
        return self._of("the same count out of JSON", self.round_trips, "all", keeps)

    def names(self) -> Row:
        """Say how many joined rows are under the poorer name."""
        poorer, count = self.poorer
        return "joined rows under the poorer name", f"{poorer} of {count}", "0", not poorer

    def order(self) -> Row:
        """Say how many rows are out of speaking order."""
        moved, count = self.moved
        return "rows out of speaking order", f"{moved} of {count}", "0", not moved

    def nothing_joined(self) -> Row:
        """Say how many turns that are not one were joined by itself."""
        return "wrongly joined by itself", str(self.repeats), "0", not self.repeats

    def nothing_taken_in(self) -> Row:
        """Say how many interventions of another townhall came in unasked."""
        return "taken in unasked", str(self.taken_in), "0", not self.taken_in

    def precision(self, least: float) -> Row:
        """Say how many of those joined by itself are one."""
        value = self.sure.precision
        return "precision of what is joined by itself", f"{value:.3f}", f"≥ {least}", value >= least

    def recall(self, before: float) -> Row:
        """Say how many are joined by itself, beside how many were before."""
        value = self.sure.recall
        least = round(before - LESS_RECALL, 3)
        return "joined by itself", f"{value:.3f}", f"≥ {least}", value >= least

    def proposed(self, least: float) -> Row:
        """Say how many interventions are joined or proposed."""
        value = self.found.recall
        return "interventions found or proposed", f"{value:.3f}", f"≥ {least}", value >= least

    def people_proposed(self, least: float) -> Row:
        """Say how many people are joined or proposed."""
        value = self.people.recall
        return "people found or proposed", f"{value:.3f}", f"≥ {least}", value >= least

    def _of(self, what: str, some: int, limit: str, *keeps: bool) -> Row:
        return what, f"{some} of {self.townhalls}", limit, all(keeps)


Figure = Callable[[Tally], Row]


def precise(least: float) -> Figure:
    """Ask how many of those joined by itself are one."""
    return lambda it: it.precision(least)


def recalled(before: float) -> Figure:
    """Ask how many are joined by itself, where so many were before."""
    return lambda it: it.recall(before)


def proposed(least: float) -> Figure:
    """Ask how many interventions are joined or proposed."""
    return lambda it: it.proposed(least)


def known(least: float) -> Figure:
    """Ask how many people are joined or proposed."""
    return lambda it: it.people_proposed(least)


def tell(verdicts: Verdicts, rows: list[Row]) -> None:
    """Print rows below the name of their kind."""
    for what, value, limit, keeps in rows:
        verdicts.tell(f"  {what}", value, limit, keeps=keeps)
