"""The English writers of a paragraph: one counts those who spoke, the other names them."""

import re
from collections.abc import Sequence

from townnotes.summary.actors import ByName
from townnotes.summary.english.impersonal import further
from townnotes.summary.english.sentences import VIEW, SentenceWriter
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.lines.verbs import Introduced
from townnotes.summary.lines.words import capitalized, sentence
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import Clause, introduced, predicate, run_in
from townnotes.summary.planning.paragraph_writer import LONGEST, PrecedingSentence, joint

_LEADS = ("On", "Regarding", "With regard to", "On")
_CONNECTORS = (("furthermore,", "in addition,"), ("in addition,",), (), ("furthermore,",), ())
_TO_THEMSELVES = re.compile(r"(\bparticipants?\b[^.;]*\binformed )participants\b")
_APART = {
    "right of reply": "in exercise of the right of reply,",
    "point of order": "on a point of order,",
    "reply": "in response,",
}
_DAYS = (("today", "that day"), ("tomorrow", "the following day"), ("yesterday", "the day before"))


class Writer(SentenceWriter):
    """Writes one paragraph, sentence by sentence; what was said before decides the next words."""

    def write_aside(self, voice: Voice, clauses: Sequence[Clause], *, after: bool = False) -> None:
        """Write what was said in another capacity, under its own noun, after all the rest."""
        self._begin_aside(voice, after=after)
        lead = _APART.get(voice.kind, "")
        waiting = list(clauses)
        while waiting:
            clause = waiting.pop(0)
            said = self._worded(clause)
            rests_on = clause.rests_on
            if waiting and self._stays(voice, clause, waiting[0], said):
                said += joint(said) + " " + self._worded(waiting[0])
                rests_on = (*rests_on, *waiting.pop(0).rests_on)
            subject = self._subject_aside(voice, clause)
            also = "" if lead or self._before is None or self._before.has_also else " also"
            self._add(f"{lead} {subject}{also} {said}".strip(), rests_on)
            self._before = PrecedingSentence(clause.speakers, has_also=bool(also))
            lead = ""

    def _worded(self, clause: Clause) -> str:
        return predicate(clause, self._introduced(clause, "")[1])

    def _further(self, remarks: Sequence[Remark], place: int) -> str:
        return further(remarks, place)

    def _introduced(
        self, clause: Clause, avoid: str, addressee: str = ""
    ) -> tuple[str, list[Introduced]]:
        choices = self._style.verbs_for(clause.stance)
        return introduced(clause, addressee, avoid, choices)

    def _stays(self, voice: Voice, clause: Clause, after: Clause, said: str) -> bool:
        same = bool(voice.noun) or clause.speakers == after.speakers
        return same and said.count(" ") + self._worded(after).count(" ") < LONGEST

    def _subject_aside(self, voice: Voice, clause: Clause) -> str:
        before = self._before
        if voice.noun:
            # The conveners speak as one.
            return "they" if before is not None and not voice.is_one else f"the {voice.noun}"
        if before is not None and before.speakers == clause.speakers:
            one, _ = self._counting.words(clause.speakers)
            return "they" if len(clause.speakers) > 1 else self._same(clause, one)
        return self._quantified(clause)

    def _view(self, clause: Clause, items: Sequence[Introduced]) -> str:
        """Return what one person alone observed, as the view of nobody in particular."""
        if not self._is_view(clause):
            return ""
        also = " also" if self._before is not None and self._before.head == VIEW else ""
        return f"the view was{also} expressed that {run_in(items)}"

    def _is_view(self, clause: Clause) -> bool:
        if self._style.lone_view != VIEW or clause.family != "emphasize":
            return False
        forms = {one.phrase.form for one in clause.remarks}
        return len(clause.speakers) == 1 and forms == {"that"}

    def _subject(self, clause: Clause, head: str) -> tuple[str, PrecedingSentence]:
        """Return who said it, and what the sentence leaves for the next to lean on."""
        one, many = self._counting.words(clause.speakers)
        n, before = len(clause.speakers), self._before
        said = PrecedingSentence(clause.speakers, many, clause.family, head)
        repeatedly = " repeatedly" if self._is_repeated(clause) else ""
        if before is None:
            is_bare = self._opens_bare(n)
            subject = self._bare(clause) if is_bare else self._quantified(clause)
            return subject + repeatedly, said._replace(is_bare=is_bare)
        also = before.family == clause.family and not before.has_also
        adverb = (" also" if also else "") + repeatedly
        said = said._replace(has_also=also)
        if before.speakers == clause.speakers:
            if n > 1:
                return f"they{adverb}", said._replace(is_bare=before.is_bare)
            also = not before.has_also
            return self._same(clause, one) + " also" * also, said._replace(has_also=also)
        if before.is_bare and self._opens_bare(n) and many == before.noun:
            return f"they{adverb}", said._replace(is_bare=True)
        other = self._other(clause, before)
        if other:
            is_another = other.startswith("another")
            return other + repeatedly, said._replace(has_also=False, is_another=is_another)
        return self._quantified(clause) + adverb, said

    def _other(self, clause: Clause, before: PrecedingSentence) -> str:
        """Return "another stakeholder", "some other stakeholders" where nobody is in both."""
        _, many = self._counting.words(clause.speakers)
        n = len(clause.speakers)
        apart = bool(before.speakers) and before.speakers.isdisjoint(clause.speakers)
        if not apart or before.noun != many or before.is_bare:
            return ""
        # "Another … Another …" would count the speakers aloud.
        return self._quantified(clause, 0 if n == 1 and before.is_another else 1)

    def _finish(self, told: str, clause: Clause, rests_on: tuple[str, ...]) -> None:
        self._add(self._led(told, clause), rests_on)

    def _led(self, told: str, clause: Clause) -> str:
        """Return the sentence with what leads to it: the theme's name first, connectors later."""
        if self._before is not None:
            return f"{self._lead} {told}".strip()
        name = self._orientation
        is_due = self._is_long or clause.remarks[0].phrase.form == "speech"
        if not name or not is_due or _names_it(told, name):
            return told
        return f"{_LEADS[self._place % len(_LEADS)]} {name}, {told}"

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


def _names_it(told: str, name: str) -> bool:
    """Tell whether a sentence says already what the theme is about."""
    wanted = {word for word in re.findall(r"\w+", name.casefold()) if len(word) > 3}  # noqa: PLR2004
    said = set(re.findall(r"\w+", told.casefold()))
    return 2 * len(wanted & said) >= len(wanted)


class NamedWriter(ByName, Writer):
    """Writes English with the names of those who spoke."""

    def _recorded(self, clause: Clause, *, is_further: bool = False) -> tuple[str, str]:
        _, items = self._introduced(clause, "", self._evidence.addressee)
        said = predicate(clause, [_recorded(one) if not clause.stance else one for one in items])
        return "also " if is_further else "", said

    def _and_then(self, said: str, after: str) -> str:
        return f"{said}{joint(said)} {after}"

    @property
    def _days(self) -> Sequence[tuple[str, str]]:
        return _DAYS

    def _quantified(self, clause: Clause, place: int = 0) -> str:  # noqa: ARG002 - the writer's own
        return self._named(clause).text

    def _bare(self, clause: Clause) -> str:
        return self._named(clause).text

    def _same(self, clause: Clause, one: str) -> str:  # noqa: ARG002 - the writer's own
        return self._named_again(clause)


def _recorded(item: Introduced) -> Introduced:
    """Return what nobody marked as a record has it: "said that"."""
    if item.tail == "that":
        return Introduced("said", "that", item.item, "that")
    if item.head == "mentioned":
        return Introduced("referred", f"to {item.tail}".strip(), item.item)
    return item
