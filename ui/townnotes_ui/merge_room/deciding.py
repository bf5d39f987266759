"""What was decided so far of what is looked at, in order, so that the last can be taken back."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from townnotes_ui.merge_room.rows import Answer

if TYPE_CHECKING:
    from townnotes.merge.decisions import Decisions
    from townnotes.merge.differing import Differing
    from townnotes.merge.proposals import Proposal
    from townnotes.merge.tracks import Row


class Deciding:
    """Answers by the key of their row; `pairs` are rows of ours joined by hand with theirs."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.pairs: dict[str, str] = {}

    def answer(self, key: str, answer: "Answer | None") -> None:
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

    def decisions(self, rows: Sequence["Row"], differing: Sequence["Differing"]) -> "Decisions":
        """Return them as the merge writes them."""
        from townnotes.merge.decisions import Chosen, Decisions

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


def by_hand(ours: "Row", theirs: "Row") -> "Proposal":
    """Return what somebody says is one, though nothing was proposed."""
    from townnotes.merge.proposals import Proposal

    ends = ours.ours[0].id, theirs.theirs[0].id
    return Proposal(ours.kind, *ends, 1.0, is_sure=False, why="joined by hand")


def refused(row: "Row") -> "list[Proposal]":
    """Return what is kept apart with a row: of those who spoke it says nothing."""
    return [one for one in row.proposals if one.kind == row.kind]
