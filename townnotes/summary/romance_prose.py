"""Makes the paragraph of a theme in French or Spanish, sentence by sentence."""

from collections.abc import Sequence
from dataclasses import replace

from townnotes.domain.entities import Convener
from townnotes.summary.clauses import Clause
from townnotes.summary.document import Run
from townnotes.summary.evidence import Evidence, Remark
from townnotes.summary.filling import Filled, Worded
from townnotes.summary.joining import LONGEST, Said, is_reserve
from townnotes.summary.languages import Tongue
from townnotes.summary.languages.romance import Romance
from townnotes.summary.paragraph_writer import ParagraphWriter
from townnotes.summary.romance_items import Item, Items, and_then, predicate, run_in
from townnotes.summary.voices import Voice


class RomanceWriter(ParagraphWriter):
    """Writes one paragraph; the notes' own words stay as they were typed."""

    def __init__(
        self, evidence: Evidence, tongue: Tongue, orientation: str = "", place: int = 0
    ) -> None:
        assert isinstance(tongue, Romance)
        self._voices = tongue.voices
        super().__init__(evidence, tongue, orientation, place)
        self._romance = tongue
        self._items = Items(evidence, tongue)
        self._foreign = False

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
            told, _ = self._told(clause, "", self._voices.also if has_also else "", n)
            rests_on = clause.rests_on
            if waiting and (voice.noun or waiting[0].speakers == clause.speakers):
                after_it, _ = self._told(waiting[0], "", "", n)
                if told.count(" ") + after_it.count(" ") < LONGEST:
                    told = and_then(self._romance, told, after_it)
                    rests_on = (*rests_on, *waiting.pop(0).rests_on)
            self._add(f"{lead}{subject.text} {told}", rests_on, subject)
            self._before = Said(clause.speakers, has_also=has_also)
            lead = ""

    def demanded(self, demand: Remark) -> Worded:
        """Return "ont demandé à plusieurs reprises un fonds"."""
        item = self._items.of(demand, "called for")
        told = predicate(self._romance, 2, [replace(item, emphasis=False)], "")
        return Worded(f"{told}, {self._voices.repeatedly}", is_foreign=item.is_foreign)

    def _write_one(self, clause: Clause, partner: Clause | None) -> None:
        before = self._before
        view = self._view(clause) if partner is None else ""
        if view:
            self._add(self._led(view, clause), clause.rests_on)
            self._before = Said(clause.speakers, family=clause.family)
            return
        subject, said = self._subject(clause)
        also = self._voices.also if said.has_also else ""
        told, head = self._told(clause, before.head if before else "", also)
        said = replace(said, head=head)
        if self._is_repeated(clause):
            told += f", {self._voices.repeatedly}"
        told = f"{subject.text} {told}".strip()
        rests_on = clause.rests_on
        if partner is not None:
            told, said = self._join(told, clause, said, partner)
            rests_on = tuple(dict.fromkeys((*rests_on, *partner.rests_on)))
        self._add(self._led(told, clause), rests_on, subject)
        self._before = said

    def _view(self, clause: Clause) -> str:
        """Return what one person alone observed, as the view of nobody in particular."""
        if not self._is_view(clause):
            return ""
        items = [self._items.of(one, clause.stance) for one in clause.remarks]
        self._foreign = self._foreign or any(one.is_foreign for one in items)
        head, _, link = self._voices.view.rpartition(" ")
        return f"{head} {run_in(self._romance, link, items)}"

    def _is_view(self, clause: Clause) -> bool:
        wanted = self._style.lone_view == "the view was expressed"
        if not wanted or len(clause.speakers) != 1 or clause.family != "emphasize":
            return False
        items = [self._items.of(one, clause.stance) for one in clause.remarks]
        return all(one.link.endswith("que") for one in items)

    def _told(self, clause: Clause, avoid: str, also: str, n: int = 0) -> tuple[str, str]:
        """Return what the clause says, avoiding a verb where an equal one is as true."""
        choices = self._style.verbs_for(clause.stance)
        items: list[Item] = []
        for words in (*choices, choices[0]):
            items = [self._items.of(one, words) for one in clause.remarks]
            if items[0].head != avoid:
                break
        self._foreign = self._foreign or any(one.is_foreign for one in items)
        return predicate(self._romance, n or len(clause.speakers), items, also), items[0].head

    def _subject(self, clause: Clause) -> tuple[Worded, Said]:
        """Return who said it, and what the sentence leaves for the next to lean on."""
        one, many = self._counting.nouns(clause.speakers)
        n, before = len(clause.speakers), self._before
        said = Said(clause.speakers, many.text, clause.family)
        if before is None:
            is_bare = self._opens_bare(n)
            told = self._bare(clause) if is_bare else self._counted(clause)
            return told, replace(said, is_bare=is_bare)
        same = before.speakers == clause.speakers
        if (same and n > 1) or (
            before.is_bare and self._opens_bare(n) and many.text == before.noun
        ):
            they = self._voices.they[1 if many.is_feminine else 0]
            return Worded(they), replace(said, has_also=True, is_bare=before.is_bare)
        if same:
            also = not (self._is_named and before.has_also)
            return self._same(clause, one), replace(said, has_also=also)
        apart = bool(before.speakers) and before.speakers.isdisjoint(clause.speakers)
        if apart and before.noun == many.text and not before.is_bare:
            again = n == 1 and before.is_another
            told = self._counted(clause, 0 if again else 1)
            return told, replace(said, is_another=n == 1 and not again)
        also = before.family == clause.family and not before.has_also
        return self._counted(clause), replace(said, has_also=also)

    def _join(self, so_far: str, clause: Clause, said: Said, partner: Clause) -> tuple[str, Said]:
        told, head = self._told(partner, said.head, "")
        if clause.speakers == partner.speakers:
            reserve = clause.family == "approve" and is_reserve(partner)
            whole = f"{so_far}{self._voices.but}{told}" if reserve else ""
            left = replace(said, head=head, family=partner.family)
            return whole or and_then(self._romance, so_far, told), left
        many = self._counting.nouns(partner.speakers)[1]
        who = self._counted(partner, 2 if said.noun == many.text else 0)
        self._foreign = self._foreign or who.is_foreign
        speakers = clause.speakers | partner.speakers
        left = Said(speakers, "", partner.family, head, has_also=True)
        while_, subject = self._romance.meet(self._voices.while_, who.text)
        return f"{so_far}{while_}{subject} {told}", left

    def _led(self, told: str, clause: Clause) -> str:
        if self._before is None:
            if not self._orientation or not self._is_long:
                return told
            name = self._romance.quoted(self._orientation)
            self._foreign = self._foreign or self._romance.is_foreign(self._orientation)
            return self._voices.lead.replace("{}", name) + told
        return self._next_connector(clause) + told

    def _subject_aside(self, voice: Voice, clause: Clause) -> Worded:
        before = self._before
        if voice.noun:
            they = self._voices.they[0]
            plural = before is not None and not voice.is_one
            return (
                Worded(they) if plural else self._romance.roles(self._romance.state.all(Convener))
            )
        if before is not None and before.speakers == clause.speakers:
            one, many = self._counting.nouns(clause.speakers)
            they = self._voices.they[1 if many.is_feminine else 0]
            return Worded(they) if len(clause.speakers) > 1 else self._same(clause, one)
        return self._counted(clause)

    def _same(self, clause: Clause, one: Worded) -> Worded:  # noqa: ARG002 - named writers ask who
        pattern = self._voices.same[1 if one.is_feminine else 0]
        return Worded(pattern.replace("{noun}", one.text), n=1, is_foreign=one.is_foreign)

    def _counted(self, clause: Clause, place: int = 0) -> Worded:
        told = self._counting.counted(clause.speakers, place)
        self._whys.append(told.why)
        return told.subject

    def _bare(self, clause: Clause) -> Worded:
        self._say_why_bare(clause)
        return self._romance.quantified("bare", self._counting.nouns(clause.speakers))

    def _connectors_at(self, place: int) -> list[str]:
        return list(self._voices.connectors[place % 2 :])

    def _add(self, text: str, rests_on: tuple[str, ...], subject: Worded | None = None) -> None:
        foreign = self._foreign or bool(subject and subject.is_foreign)
        told = self._romance.finished(
            Filled((Run(text.strip()),), foreign), rests_on, is_frame=False
        )
        self.sentences.append(replace(told, why="; ".join(self._whys)))
        self._whys, self._foreign = [], False
