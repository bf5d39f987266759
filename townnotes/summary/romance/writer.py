"""The French and Spanish writers of a paragraph: one counts those who spoke, the other names."""

from collections.abc import Sequence
from dataclasses import replace

from townnotes.domain.entities import Convener
from townnotes.summary.actors import ByName
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.languages.reporting import STRONG
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.planning.paragraph_writer import (
    LONGEST,
    PrecedingSentence,
    is_reserve,
    points_behind,
)
from townnotes.summary.planning.weighing import strength
from townnotes.summary.romance.lists import and_then, predicate, run_in
from townnotes.summary.romance.turns import RomanceTurns
from townnotes.summary.style.patterns import PatternValue


def _kind(remarks: Sequence[Remark]) -> int:
    """Return the place of the noun: requests, suggestions, both, or points of any other kind."""
    if any(one.family != "ask" for one in remarks):
        return -1
    strong = [strength(one) >= STRONG["ask"] for one in remarks]
    return 0 if all(strong) else 2 if any(strong) else 1


class RomanceWriter(RomanceTurns):
    """Writes one paragraph; the notes' own words stay as they were typed."""

    def write_aside(self, voice: Voice, clauses: Sequence[Clause], *, after: bool = False) -> None:
        """Write what was said in another capacity, under its own noun."""
        self._begin_aside(voice, after=after)
        lead = self._voices.asides.get(voice.kind, "")
        waiting = list(clauses)
        while waiting:
            clause = waiting.pop(0)
            n = len(clause.speakers) if not voice.noun else 1 if voice.is_one else 2
            subject = self._subject_aside(voice, clause)
            has_also = self._before is not None and not lead and not self._before.has_also
            told, _ = self._worded(clause, "", self._voices.also if has_also else "", n)
            rests_on = clause.rests_on
            if waiting and (voice.noun or waiting[0].speakers == clause.speakers):
                after_it, _ = self._worded(waiting[0], "", "", n)
                if told.count(" ") + after_it.count(" ") < LONGEST:
                    told = and_then(self._romance, told, after_it)
                    rests_on = (*rests_on, *waiting.pop(0).rests_on)
            self._add(f"{lead}{subject.text} {told}", rests_on, subject)
            self._before = PrecedingSentence(clause.speakers, has_also=has_also)
            lead = ""

    def demanded(self, demand: Remark, stance: str) -> PatternValue:
        """Return "ont demandé à plusieurs reprises un fonds"."""
        item = self._items.of(demand, stance)
        told = predicate(self._romance, 2, [replace(item, emphasis=False)], "")
        return PatternValue(f"{told}, {self._voices.repeatedly}", is_foreign=item.is_foreign)

    def _write_one(self, clause: Clause, partner: Clause | None) -> None:
        before = self._before
        if partner is None and self._write_alone(clause):
            return
        opens = before is None
        lead = self._lead(clause)
        subject, said = self._subject(clause)
        said = said._replace(subject=subject.text)
        # "Furthermore, … also" would say it twice.
        also = self._voices.also if said.has_also and (opens or not lead) else ""
        told, head = self._worded(clause, before.head if before else "", also)
        said = said._replace(head=head)
        if self._is_repeated(clause):
            told += f", {self._voices.repeatedly}"
        if partner is None:
            told = f"{subject.text} {told}"
        elif clause.speakers == partner.speakers:
            told, said = self._both(told, clause, said, partner)
            told = f"{subject.text} {told}"
        else:
            told, said = self._join(f"{subject.text} {told}", clause, said, partner, opens=opens)
        self._add(lead + told, points_behind(clause, partner), subject)
        self._before = said

    def _subject(self, clause: Clause) -> tuple[PatternValue, PrecedingSentence]:
        """Return who said it, and what the sentence leaves for the next to lean on."""
        one, many = self._counting.nouns(clause.speakers)
        n, before = len(clause.speakers), self._before
        said = PrecedingSentence(clause.speakers, many.text, clause.family)
        if before is None:
            is_bare = self._opens_bare(n)
            told = self._bare(clause) if is_bare else self._counted(clause)
            return told, said._replace(is_bare=is_bare)
        same = before.speakers == clause.speakers
        if (same and n > 1) or (
            before.is_bare and self._opens_bare(n) and many.text == before.noun
        ):
            they = self._voices.they[1 if many.is_feminine else 0]
            return PatternValue(they), said._replace(has_also=True, is_bare=before.is_bare)
        if same:
            also = not (self._is_named and before.has_also)
            return self._same(clause, one), said._replace(has_also=also)
        apart = bool(before.speakers) and before.speakers.isdisjoint(clause.speakers)
        if apart and before.noun == many.text and not before.is_bare:
            again = n == 1 and before.is_another
            told = self._counted(clause, 0 if again else 1)
            return told, said._replace(is_another=n == 1 and not again)
        also = before.family == clause.family and not before.has_also
        return self._counted(clause), said._replace(has_also=also)

    def _both(
        self, told: str, clause: Clause, said: PrecedingSentence, partner: Clause
    ) -> tuple[str, PrecedingSentence]:
        """Return what the same speakers said in two clauses."""
        after, head = self._worded(partner, said.head, "", len(clause.speakers))
        reserve = clause.family == "approve" and is_reserve(partner)
        whole = f"{told}{self._voices.but}{after}" if reserve else ""
        left = said._replace(head=head, family=partner.family)
        return whole or and_then(self._romance, told, after), left

    def _join(
        self, so_far: str, clause: Clause, said: PrecedingSentence, partner: Clause, *, opens: bool
    ) -> tuple[str, PrecedingSentence]:
        """Return a sentence that goes on with what others said."""
        speakers = clause.speakers | partner.speakers
        left = PrecedingSentence(speakers, "", partner.family, has_also=True, way="two")
        self._items.before = so_far if clause.partner else ""
        if self._is_long and clause.partner is None and len(partner.speakers) == 1:
            plain = self._nobody(partner, self._voices.also)
            if plain:
                return f"{so_far},{self._voices.and_}{plain}", left
        praised = opens and clause.family == "approve" and is_reserve(partner)
        if self._is_long and praised and self._place % 2:
            before, after = self._romance.meet(self._voices.if_, so_far)
            return f"{before}{after}, {self._of_others(said, clause, partner)}", left
        what = self._of_others(said, clause, partner)
        while_, what = self._romance.meet(self._voices.while_, what)
        return f"{so_far}{while_}{what}", left

    def _of_others(self, said: PrecedingSentence, clause: Clause, partner: Clause) -> str:
        """Return what others said, or did: "oppose those words or urge States to drop them"."""
        whole, place = self._others_counted(said, clause, partner)
        who = self._counted(whole, place)
        self._foreign = self._foreign or who.is_foreign
        n = len(whole.speakers)
        told, head = self._worded(partner, said.head, "", n)
        if partner.partner is not None:
            more, _ = self._worded(partner.partner, head, "", n)
            told = f"{told}{self._voices.or_}{more}"
        return f"{who.text} {told}".strip()

    def _partner(self, clause: Clause, waiting: Sequence[Clause]) -> Clause | None:
        """Have one sentence in two tell of others together, where there are many."""
        found = super()._partner(clause, waiting)
        after_two = self._before is not None and self._before.way == "two"
        if found is None or self._is_named or clause.partner is not None:
            return found
        if not self._is_long or found.speakers == clause.speakers:
            return found
        lone = len(clause.speakers) == len(found.speakers) == 1
        quoted = {one.phrase.form for one in (*clause.remarks, *found.remarks)} == {"speech"}
        return None if after_two or (lone and not quoted) else found

    def _further(self, remarks: Sequence[Remark], place: int) -> str:
        leads, nouns = self._voices.further
        named = [self._items.name(one) for one in remarks]
        self._foreign = any(one.is_foreign for one in named)
        lead = leads[place % len(leads)].format(nouns[_kind(remarks)])
        before, first = self._romance.meet(f"{lead} ", named[0].text)
        named[0] = replace(named[0], text=first)
        return before + run_in(self._romance, "", named)

    def _subject_aside(self, voice: Voice, clause: Clause) -> PatternValue:
        before = self._before
        if voice.noun:
            they = self._voices.they[0]
            plural = before is not None and not voice.is_one
            return (
                PatternValue(they)
                if plural
                else self._romance.roles(self._romance.state.all(Convener))
            )
        if before is not None and before.speakers == clause.speakers:
            one, many = self._counting.nouns(clause.speakers)
            they = self._voices.they[1 if many.is_feminine else 0]
            return PatternValue(they) if len(clause.speakers) > 1 else self._same(clause, one)
        return self._counted(clause)

    def _same(self, clause: Clause, one: PatternValue) -> PatternValue:  # noqa: ARG002 - named writers ask who
        pattern = self._voices.same[1 if one.is_feminine else 0]
        return PatternValue(pattern.replace("{noun}", one.text), n=1, is_foreign=one.is_foreign)

    def _counted(self, clause: Clause, place: int = 0) -> PatternValue:
        told = self._counting.counted(clause.speakers, place)
        self._whys.append(told.why)
        return told.subject

    def _bare(self, clause: Clause) -> PatternValue:
        self._say_why_bare(clause)
        return self._romance.quantified("bare", self._counting.nouns(clause.speakers))


class NamedRomanceWriter(ByName, RomanceWriter):
    """Writes French or Spanish with the names of those who spoke."""

    def _recorded(self, clause: Clause, *, is_further: bool = False) -> tuple[str, str]:
        self._items.unmarked = self._voices.record
        return "", self._worded(clause, "", self._voices.also if is_further else "")[0]

    def _and_then(self, said: str, after: str) -> str:
        return and_then(self._romance, said, after)

    @property
    def _days(self) -> Sequence[tuple[str, str]]:
        return self._voices.days

    def _counted(self, clause: Clause, place: int = 0) -> PatternValue:  # noqa: ARG002 - the writer's own
        return self._named(clause)

    def _same(self, clause: Clause, one: PatternValue) -> PatternValue:  # noqa: ARG002 - the writer's own
        return PatternValue(self._named_again(clause), n=1)
