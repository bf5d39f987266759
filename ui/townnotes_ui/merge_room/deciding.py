"""What is decided before a merge: by the keys of rows and of points, in steps to take back."""

from collections.abc import Iterable, Sequence

from townnotes.merge.differing import Differing
from townnotes.merge.links import Chosen, Decisions
from townnotes.merge.proposals import Proposal
from townnotes.merge.tracks import AlignedRow
from townnotes_ui.merge_room.alike import is_key, key_of
from townnotes_ui.merge_room.rows import Answer


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

    @property
    def last(self) -> Sequence[str]:
        """The keys of what was decided together last, and still is."""
        standing = ([key for key in step if key in self.answers] for step in reversed(self._steps))
        return next((step for step in standing if step), list[str]())

    def keep_to(self, keys: Iterable[str]) -> None:
        """Forget what was decided of rows that are no longer there."""
        known = set(keys)
        self.pairs = {key: one for key, one in self.pairs.items() if {key, one} <= known}
        self.answers = {key: one for key, one in self.answers.items() if key in known}

    def decisions(self, rows: Sequence[AlignedRow], differing: Sequence[Differing]) -> Decisions:
        """Return them as the merge writes them."""
        by_id = {row.id: row for row in rows} if self.pairs else {}
        joined = [by_hand(by_id[one], by_id[other]) for one, other in self.pairs.items()]
        # A key typed meanwhile waits: thousands of points are asked for only where any is answered.
        is_of_points = any(map(is_key, self.answers))
        apart: list[Proposal] = []
        for row in rows:
            answer = self.answers.get(row.id)
            if answer == "joined":
                joined += row.proposals
            elif answer == "apart":
                apart += refused(row)
            if is_of_points:
                one, other = self._of_points(row)
                joined += one
                apart += other
        fields: list[Chosen] = []
        for one in differing:
            answer = self.answers.get(one.id)
            if answer == "ours" or answer == "theirs":  # noqa: PLR1714 - told so to pyright
                fields.append(Chosen(one, answer))
        return Decisions(tuple(joined), tuple(apart), tuple(fields))

    def _of_points(self, row: AlignedRow) -> tuple[list[Proposal], list[Proposal]]:
        """Return which points of a row are joined, if it is one itself, and which kept apart."""
        answer = self.answers.get(row.id)
        is_one = answer == "joined" or (answer is None and not waits(row))
        said = [(one, self.answers.get(key_of(one))) for one in row.points]
        joined = [one for one, answer in said if answer == "joined" and is_one]
        return joined, [one for one, answer in said if answer == "apart"]


def by_hand(one: AlignedRow, other: AlignedRow) -> Proposal:
    """Return what somebody says is one, though nothing was proposed."""
    ours, theirs = (one, other) if one.ours else (other, one)
    ends = (*ours.ours, *ours.theirs)[0].id, (*theirs.theirs, *theirs.ours)[0].id
    return Proposal(ours.kind, *ends, 1.0, is_sure=False, why="joined by hand")


def waits(row: AlignedRow) -> bool:
    """Tell whether somebody is to decide whether the sides of a row are one."""
    return row.verdict in {"likely", "decide"}


def refused(row: AlignedRow) -> list[Proposal]:
    """Return what is kept apart with a row: of those who spoke it says nothing."""
    return [one for one in row.proposals if one.kind == row.kind]
