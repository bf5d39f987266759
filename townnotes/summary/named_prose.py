"""Writes who said a thing by name: theme by theme, or speaker by speaker as in a record."""

import re
from collections.abc import Sequence

from townnotes.summary.english.writer import Writer
from townnotes.summary.lines.verbs import Introduced
from townnotes.summary.paragraph_writer import ByName
from townnotes.summary.planning.clauses import Clause, predicate
from townnotes.summary.planning.sentence_partners import LONGEST, joint
from townnotes.summary.romance.writer import RomanceWriter
from townnotes.summary.romance_lists import and_then
from townnotes.summary.style.patterns import PatternValue

_HALF = LONGEST // 2
_DAYS = (
    (r"today", "that day"),
    (r"tomorrow", "the following day"),
    (r"yesterday", "the day before"),
)
_QUOTED = re.compile(r"([“«][^”»]*[”»])")


class NamedWriter(ByName, Writer):
    """Writes English with the names of those who spoke."""

    def write_turn(self, label: str, short: str, clauses: Sequence[Clause]) -> None:
        """Write one intervention of a record, in the order in which it was given."""
        waiting = list(clauses)
        subject = label
        while waiting:
            clause = waiting.pop(0)
            also = " also" if len(self.sentences) % 2 else ""
            told, rests_on = self._spoken(clause), clause.rests_on
            if waiting and told.count(" ") < _HALF:
                after = waiting.pop(0)
                told += f"{joint(told)} {self._spoken(after)}"
                rests_on = (*rests_on, *after.rests_on)
            told = resolved(told, _DAYS) if self._style.resolve_dates else told
            self._add(f"{subject}{also} {told}", rests_on)
            subject = short

    def _spoken(self, clause: Clause) -> str:
        _, items = self._introduced(clause, "", self._evidence.addressee)
        return predicate(clause, [_said(one) if not clause.stance else one for one in items])

    def _quantified(self, clause: Clause, place: int = 0) -> str:  # noqa: ARG002 - the writer's own
        return self._named(clause).text

    def _bare(self, clause: Clause) -> str:
        return self._named(clause).text

    def _same(self, clause: Clause, one: str) -> str:  # noqa: ARG002 - the writer's own
        return self._named_again(clause)


class NamedRomanceWriter(ByName, RomanceWriter):
    """Writes French or Spanish with the names of those who spoke."""

    def _counted(self, clause: Clause, place: int = 0) -> PatternValue:  # noqa: ARG002 - the writer's own
        return self._named(clause)

    def _same(self, clause: Clause, one: PatternValue) -> PatternValue:  # noqa: ARG002 - the writer's own
        return PatternValue(self._named_again(clause), n=1)

    def write_turn(self, label: str, short: str, clauses: Sequence[Clause]) -> None:
        """Write one intervention of a record, in the order in which it was given."""
        self._items.unmarked = self._voices.record
        waiting = list(clauses)
        subject = label
        while waiting:
            clause = waiting.pop(0)
            also = self._voices.also if len(self.sentences) % 2 else ""
            told, _ = self._told(clause, "", also)
            rests_on = clause.rests_on
            if waiting and told.count(" ") < _HALF:
                after = waiting.pop(0)
                told = and_then(self._romance, told, self._told(after, "", "")[0])
                rests_on = (*rests_on, *after.rests_on)
            if self._style.resolve_dates:
                told = resolved(told, self._voices.days)
            self._add(f"{subject} {told}", rests_on)
            subject = short


def resolved(text: str, days: Sequence[tuple[str, str]]) -> str:
    """Return a text whose "today" is "that day", except in what is quoted."""
    parts = _QUOTED.split(text)
    for place in range(0, len(parts), 2):
        for word, other in days:
            parts[place] = re.sub(rf"\b{word}\b", other, parts[place], flags=re.IGNORECASE)
    return "".join(parts)


def _said(item: Introduced) -> Introduced:
    """Return what nobody marked as a record has it: "said that"."""
    if item.tail == "that":
        return Introduced("said", "that", item.item, "that")
    if item.head == "mentioned":
        return Introduced("referred", f"to {item.tail}".strip(), item.item)
    return item
