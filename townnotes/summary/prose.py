"""Makes the paragraph of a theme: subjects, connectors and short sentences joined into longer."""

import re
from collections.abc import Sequence
from dataclasses import replace

from townnotes.summary.clauses import Clause, introduced, predicate, run_in
from townnotes.summary.evidence import Evidence
from townnotes.summary.joining import LONGEST, Said, is_reserve, joint, names_it
from townnotes.summary.languages import Tongue
from townnotes.summary.paragraph_writer import ParagraphWriter
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.verbs import ANEW, Introduced
from townnotes.summary.voices import Voice
from townnotes.summary.words import capitalized, sentence

_LEADS = ("On", "Regarding", "With regard to", "On")
_CONNECTORS = (("furthermore,", "in addition,"), ("in addition,",), ("furthermore,",))
_VIEW = "the view was expressed"
_TO_THEMSELVES = re.compile(r"(\bparticipants?\b[^.;]*\binformed )participants\b")
_APART = {
    "right of reply": "in exercise of the right of reply,",
    "point of order": "on a point of order,",
    "reply": "in response,",
}


class Writer(ParagraphWriter):
    """Writes one paragraph, sentence by sentence; what was said before decides the next words."""

    def __init__(
        self, evidence: Evidence, tongue: Tongue, orientation: str = "", place: int = 0
    ) -> None:
        super().__init__(evidence, tongue, orientation, place)
        self._place = place

    def write_aside(self, voice: Voice, clauses: Sequence[Clause], *, after: bool = False) -> None:
        """Write what was said in another capacity, under its own noun, after all the rest."""
        self._begin_aside(voice, after=after)
        lead = _APART.get(voice.kind, "")
        waiting = list(clauses)
        while waiting:
            clause = waiting.pop(0)
            said = self._told(clause)
            rests_on = clause.rests_on
            if waiting and self._stays(voice, clause, waiting[0], said):
                said += joint(said) + " " + self._told(waiting[0])
                rests_on = (*rests_on, *waiting.pop(0).rests_on)
            subject = self._subject_aside(voice, clause)
            also = "" if lead or self._before is None or self._before.has_also else " also"
            self._add(f"{lead} {subject}{also} {said}".strip(), rests_on)
            self._before = Said(clause.speakers, has_also=bool(also))
            lead = ""

    def _told(self, clause: Clause) -> str:
        return predicate(clause, self._introduced(clause, "")[1])

    def _introduced(
        self, clause: Clause, avoid: str, addressee: str = ""
    ) -> tuple[str, list[Introduced]]:
        choices = self._style.verbs_for(clause.stance)
        return introduced(clause, addressee, avoid, choices)

    def _stays(self, voice: Voice, clause: Clause, after: Clause, said: str) -> bool:
        same = bool(voice.noun) or clause.speakers == after.speakers
        return same and said.count(" ") + self._told(after).count(" ") < LONGEST

    def _subject_aside(self, voice: Voice, clause: Clause) -> str:
        before = self._before
        if voice.noun:
            # The conveners speak as one.
            return "they" if before is not None and not voice.is_one else f"the {voice.noun}"
        if before is not None and before.speakers == clause.speakers:
            one, _ = self._counting.words(clause.speakers)
            return "they" if len(clause.speakers) > 1 else self._same(clause, one)
        return self._quantified(clause)

    def _write_one(self, clause: Clause, partner: Clause | None) -> None:
        before = self._before
        avoid = before.head if before else ""
        head, items = self._introduced(clause, avoid, self._evidence.addressee)
        anew = self._anew(clause, head) if head == avoid and partner is None else ""
        if anew:
            self._add(anew, clause.rests_on)
            self._before = Said(family=clause.family, head="", has_also=True)
            return
        view = self._view(clause, items) if partner is None else ""
        if view:
            self._add(self._led(view, clause), clause.rests_on)
            self._before = Said(clause.speakers, family=clause.family, head=_VIEW)
            return
        subject, said = self._subject(clause, head)
        told = f"{subject} {predicate(clause, items)}"
        rests_on = clause.rests_on
        if partner is not None:
            link, said = self._join(clause, said, partner)
            # A list with commas or an "and" of its own ends before the next verb.
            told += joint(told) + link.removeprefix(" and") if link.startswith(" and") else link
            rests_on = tuple(dict.fromkeys((*rests_on, *partner.rests_on)))
        self._add(self._led(told, clause), rests_on)
        self._before = said

    def _view(self, clause: Clause, items: Sequence[Introduced]) -> str:
        """Return what one person alone observed, as the view of nobody in particular."""
        if not self._is_view(clause):
            return ""
        also = " also" if self._before is not None and self._before.head == _VIEW else ""
        return f"the view was{also} expressed that {run_in(items)}"

    def _is_view(self, clause: Clause) -> bool:
        if self._style.lone_view != _VIEW or clause.family != "emphasize":
            return False
        forms = {one.phrase.form for one in clause.remarks}
        return len(clause.speakers) == 1 and forms == {"that"}

    def _subject(self, clause: Clause, head: str) -> tuple[str, Said]:
        """Return who said it, and what the sentence leaves for the next to lean on."""
        one, many = self._counting.words(clause.speakers)
        n, before = len(clause.speakers), self._before
        said = Said(clause.speakers, many, clause.family, head)
        repeatedly = " repeatedly" if self._is_repeated(clause) else ""
        if before is None:
            is_bare = self._opens_bare(n)
            subject = self._bare(clause) if is_bare else self._quantified(clause)
            return subject + repeatedly, replace(said, is_bare=is_bare)
        also = before.family == clause.family and not before.has_also
        adverb = (" also" if also else "") + repeatedly
        said = replace(said, has_also=also)
        if before.speakers == clause.speakers:
            if n > 1:
                return f"they{adverb}", replace(said, is_bare=before.is_bare)
            also = not (self._is_named and before.has_also)
            return self._same(clause, one) + " also" * also, replace(said, has_also=also)
        if before.is_bare and self._opens_bare(n) and many == before.noun:
            return f"they{adverb}", replace(said, is_bare=True)
        other = self._other(clause, before)
        if other:
            is_another = other.startswith("another")
            return other + repeatedly, replace(said, has_also=False, is_another=is_another)
        return self._quantified(clause) + adverb, said

    def _other(self, clause: Clause, before: Said) -> str:
        """Return "another stakeholder", "some other stakeholders" where nobody is in both."""
        _, many = self._counting.words(clause.speakers)
        n = len(clause.speakers)
        apart = bool(before.speakers) and before.speakers.isdisjoint(clause.speakers)
        if not apart or before.noun != many or before.is_bare:
            return ""
        # "Another … Another …" would count the speakers aloud.
        return self._quantified(clause, 0 if n == 1 and before.is_another else 1)

    def _join(self, clause: Clause, said: Said, partner: Clause) -> tuple[str, Said]:
        head, items = self._introduced(partner, said.head, self._evidence.addressee)
        what = predicate(partner, items)
        if clause.speakers == partner.speakers:
            link = ", but" if clause.family == "approve" and is_reserve(partner) else " and"
            return f"{link} {what}", replace(said, head=head, family=partner.family)
        _, many = self._counting.words(partner.speakers)
        alone = len(partner.speakers) == 1 < len(clause.speakers)
        apart = said.noun == many and not alone and partner.speakers.isdisjoint(clause.speakers)
        who = self._quantified(partner, 2 if apart else 0)
        speakers = clause.speakers | partner.speakers
        return f", while {who} {what}", Said(speakers, "", partner.family, head, has_also=True)

    def _led(self, told: str, clause: Clause) -> str:
        """Return the sentence with what leads to it: the theme's name first, connectors later."""
        if self._before is None:
            name = self._orientation
            if not name or not self._is_long or names_it(told, name):
                return told
            return f"{_LEADS[self._place % len(_LEADS)]} {name}, {told}"
        lead = self._next_connector(clause)
        return f"{lead} {told}" if lead else told

    def _anew(self, clause: Clause, head: str) -> str:
        """Return the sentence with a noun for the verb just used, where there is one."""
        _, own = self._introduced(clause, "", self._evidence.addressee)
        slots = {item.slot for item in own}
        emphatic = any(one.emphasis for one in clause.remarks)
        if len(slots) > 1 or emphatic or len(clause.speakers) < 2:  # noqa: PLR2004
            return ""
        lead = ANEW.get((head, own[0].tail), "")
        return f"{lead} {run_in(own)}" if lead else ""

    def _quantified(self, clause: Clause, place: int = 0) -> str:
        one, many = self._counting.words(clause.speakers)
        if one == many:
            # One body of its kind, such as the secretariat.
            return f"the {many}"
        told = self._counting.counted(clause.speakers, place)
        self._whys.append(told.why)
        return told.text

    def _same(self, clause: Clause, one: str) -> str:  # noqa: ARG002 - named writers ask who
        return f"the same {one}"

    def _bare(self, clause: Clause) -> str:
        self._say_why_bare(clause)
        return self._counting.words(clause.speakers)[1]

    def _connectors_at(self, place: int) -> list[str]:
        return list(_CONNECTORS[place % len(_CONNECTORS)])

    def _add(self, text: str, rests_on: tuple[str, ...]) -> None:
        # "Two participants informed participants" would tell it to themselves.
        text = _TO_THEMSELVES.sub(r"\1the meeting", text)
        told = Sentence(sentence(capitalized(text)), rests_on, why="; ".join(self._whys))
        self.sentences.append(told)
        self._whys = []
