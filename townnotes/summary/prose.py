"""Makes the paragraph of a theme: subjects, connectors and short sentences joined into longer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from townnotes.summary.clauses import Clause, introduced, pack, predicate, run_in
from townnotes.summary.evidence import Evidence, Remark, Voice
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.quantifiers import SEVERAL_FROM, quantity
from townnotes.summary.verbs import ANEW
from townnotes.summary.words import capitalized, sentence

LONGEST = 55
"""Words that a sentence may have where it is a choice to join two."""
SHORT = 20
"""Words that a list may have to share its sentence with another."""

LONG_FROM = 4
"""Sentences from which a paragraph begins with the name of its theme."""

_LEADS = ("On", "Regarding", "With regard to", "On")
_CONNECTORS = (("furthermore,", "in addition,"), ("in addition,",), ("furthermore,",))
_TO_THEMSELVES = re.compile(r"(\bparticipants?\b[^.;]*\binformed )participants\b")
_APART = {
    "right of reply": "in exercise of the right of reply,",
    "point of order": "on a point of order,",
    "reply": "in response,",
}


@dataclass(slots=True)
class Said:
    """The sentence before, as far as the next one leans on it."""

    speakers: frozenset[str] = frozenset()
    noun: str = ""
    family: str = ""
    head: str = ""
    is_bare: bool = False
    has_also: bool = False
    is_another: bool = False


class Writer:
    """Writes one paragraph, sentence by sentence; what was said before decides the next words."""

    def __init__(self, evidence: Evidence, orientation: str = "", place: int = 0) -> None:
        self._evidence = evidence
        self._orientation = orientation
        self._place = place
        self._connectors = list(_CONNECTORS[place % len(_CONNECTORS)])
        self._before: Said | None = None
        self._since = 0
        self._is_long = False
        self._aside = ""
        self.sentences: list[Sentence] = []

    def write(self, clauses: Sequence[Clause]) -> None:
        """Write the clauses of those who took the floor."""
        waiting = list(clauses)
        self._is_long = len(waiting) >= LONG_FROM
        while waiting:
            clause = waiting.pop(0)
            partner = _partner(clause, waiting)
            if partner is not None:
                waiting.remove(partner)
                if partner.family == "approve" and partner.speakers == clause.speakers:
                    clause, partner = partner, clause
            self._write_one(clause, partner)

    def write_aside(self, voice: Voice, clauses: Sequence[Clause], *, after: bool = False) -> None:
        """Write what was said in another capacity, under its own noun, after all the rest.

        `after`: the sentence before has the same subject already.
        """
        # Conveners who explained and then replied are still the same.
        goes_on = after or bool(voice.noun and voice.noun == self._aside)
        self._aside = voice.noun
        self._before = Said() if goes_on else None
        lead = _APART.get(voice.kind, "")
        waiting = list(clauses)
        while waiting:
            clause = waiting.pop(0)
            said = self._told(clause)
            rests_on = clause.rests_on
            if waiting and self._stays(voice, clause, waiting[0], said):
                said += _joint(said) + " " + self._told(waiting[0])
                rests_on = (*rests_on, *waiting.pop(0).rests_on)
            subject = self._subject_aside(voice, clause)
            also = "" if lead or self._before is None or self._before.has_also else " also"
            self._add(f"{lead} {subject}{also} {said}".strip(), rests_on)
            self._before = Said(clause.speakers, has_also=bool(also))
            lead = ""

    def _told(self, clause: Clause) -> str:
        return predicate(clause, introduced(clause, "", "")[1])

    def _stays(self, voice: Voice, clause: Clause, after: Clause, said: str) -> bool:
        same = bool(voice.noun) or clause.speakers == after.speakers
        return same and said.count(" ") + self._told(after).count(" ") < LONGEST

    def _subject_aside(self, voice: Voice, clause: Clause) -> str:
        before = self._before
        if voice.noun:
            # The conveners speak as one.
            return "they" if before is not None and not voice.is_one else f"the {voice.noun}"
        if before is not None and before.speakers == clause.speakers:
            one, _ = self._evidence.nouns(clause.speakers)
            return "they" if len(clause.speakers) > 1 else f"the same {one}"
        return self._quantified(clause)

    def _write_one(self, clause: Clause, partner: Clause | None) -> None:
        before = self._before
        avoid = before.head if before else ""
        head, items = introduced(clause, self._evidence.addressee, avoid)
        anew = self._anew(clause, head) if head == avoid and partner is None else ""
        if anew:
            self._add(anew, clause.rests_on)
            self._before = Said(family=clause.family, head="", has_also=True)
            return
        subject, said = self._subject(clause, head)
        told = f"{subject} {predicate(clause, items)}"
        rests_on = clause.rests_on
        if partner is not None:
            joint, said = self._join(clause, said, partner)
            # A list with commas or an "and" of its own ends before the next verb.
            told += _joint(told) + joint.removeprefix(" and") if joint.startswith(" and") else joint
            rests_on = tuple(dict.fromkeys((*rests_on, *partner.rests_on)))
        self._add(self._led(told, clause), rests_on)
        self._before = said

    def _subject(self, clause: Clause, head: str) -> tuple[str, Said]:
        """Return who said it, and what the sentence leaves for the next to lean on."""
        one, many = self._evidence.nouns(clause.speakers)
        n, before = len(clause.speakers), self._before
        said = Said(clause.speakers, many, clause.family, head)
        repeatedly = " repeatedly" if clause.is_repeated else ""
        if before is None:
            is_bare = n >= SEVERAL_FROM
            subject = many if is_bare else self._quantified(clause)
            return subject + repeatedly, replace(said, is_bare=is_bare)
        also = before.family == clause.family and not before.has_also
        adverb = (" also" if also else "") + repeatedly
        said = replace(said, has_also=also)
        if before.speakers == clause.speakers:
            if n > 1:
                return f"they{adverb}", replace(said, is_bare=before.is_bare)
            return f"the same {one} also", replace(said, has_also=True)
        if before.is_bare and n >= SEVERAL_FROM and many == before.noun:
            return f"they{adverb}", replace(said, is_bare=True)
        other = self._other(clause, before)
        if other:
            is_another = other.startswith("another")
            return other + repeatedly, replace(said, has_also=False, is_another=is_another)
        return self._quantified(clause) + adverb, said

    def _other(self, clause: Clause, before: Said) -> str:
        """Return "another stakeholder", "some other stakeholders" where nobody is in both."""
        one, many = self._evidence.nouns(clause.speakers)
        n = len(clause.speakers)
        apart = bool(before.speakers) and before.speakers.isdisjoint(clause.speakers)
        if not apart or before.noun != many or before.is_bare:
            return ""
        word = self._word(n)
        if word == "most":
            return f"most {many}"
        if n == 1:
            # "Another … Another …" would count the speakers aloud.
            return f"one {one}" if before.is_another else f"another {one}"
        return f"{word} other {many}"

    def _join(self, clause: Clause, said: Said, partner: Clause) -> tuple[str, Said]:
        head, items = introduced(partner, self._evidence.addressee, said.head)
        what = predicate(partner, items)
        if clause.speakers == partner.speakers:
            joint = ", but" if clause.family == "approve" and _is_reserve(partner) else " and"
            return f"{joint} {what}", replace(said, head=head, family=partner.family)
        one, many = self._evidence.nouns(partner.speakers)
        n = len(partner.speakers)
        if n == 1:
            who = "another" if said.noun == many and len(clause.speakers) == 1 else f"one {one}"
        elif said.noun == many:
            who = f"{self._word(n)} others"
        else:
            who = f"{self._word(n)} {many}"
        speakers = clause.speakers | partner.speakers
        return f", while {who} {what}", Said(speakers, "", partner.family, head, has_also=True)

    def _led(self, told: str, clause: Clause) -> str:
        """Return the sentence with what leads to it: the theme's name first, connectors later."""
        if self._before is None:
            name = self._orientation
            if not name or not self._is_long or _names(told, name):
                return told
            return f"{_LEADS[self._place % len(_LEADS)]} {name}, {told}"
        turned = self._before.family != clause.family
        place = len(self.sentences)
        if turned and self._connectors and place >= self._since + 2:
            self._since = place
            return f"{self._connectors.pop(0)} {told}"
        return told

    def _anew(self, clause: Clause, head: str) -> str:
        """Return the sentence with a noun for the verb just used, where there is one."""
        _, own = introduced(clause, self._evidence.addressee, "")
        slots = {item.slot for item in own}
        emphatic = any(one.emphasis for one in clause.remarks)
        if len(slots) > 1 or emphatic or len(clause.speakers) < 2:  # noqa: PLR2004
            return ""
        lead = ANEW.get((head, own[0].tail), "")
        return f"{lead} {run_in(own)}" if lead else ""

    def _quantified(self, clause: Clause) -> str:
        one, many = self._evidence.nouns(clause.speakers)
        n = len(clause.speakers)
        if one == many:
            # One body of its kind, such as the secretariat.
            return f"the {many}"
        return f"{self._word(n)} {one if n == 1 else many}"

    def _word(self, n: int) -> str:
        return quantity(n, len(self._evidence.took_the_floor)).word

    def _add(self, text: str, rests_on: tuple[str, ...]) -> None:
        # "Two participants informed participants" would tell it to themselves.
        text = _TO_THEMSELVES.sub(r"\1the meeting", text)
        self.sentences.append(Sentence(sentence(capitalized(text)), rests_on))


def theme_paragraph(
    evidence: Evidence, remarks: Sequence[Remark], orientation: str, place: int
) -> tuple[Sentence, ...]:
    """Return the sentences on one theme: those who took the floor first, the conveners last."""
    writer = Writer(evidence, orientation, place)
    by_voice: dict[Voice, list[Remark]] = {}
    for remark in remarks:
        by_voice.setdefault(remark.voice, []).append(remark)
    for voice in sorted(by_voice, key=_place_of):
        own = by_voice[voice]
        clauses = pack(own, evidence.addressee)
        if voice.kind == "floor":
            writer.write(clauses)
        else:
            clauses.sort(key=lambda one: own.index(one.remarks[0]))
            writer.write_aside(voice, clauses)
    return tuple(writer.sentences)


def _place_of(voice: Voice) -> int:
    order = ("floor", "aside", "point of order", "right of reply", "convener", "reply")
    return order.index(voice.kind) if voice.kind in order else len(order)


def _partner(clause: Clause, waiting: Sequence[Clause]) -> Clause | None:
    """Return a later clause that makes one sentence with this: same speakers, or one apart."""
    if clause.words > SHORT:
        return None
    fitting = [one for one in waiting if one.words <= SHORT and clause.words + one.words <= LONGEST]
    for one in fitting:
        if one.speakers == clause.speakers:
            return one
    after = waiting[0] if waiting else None
    if after is None or after not in fitting or not after.speakers.isdisjoint(clause.speakers):
        return None
    if any(one.speakers == after.speakers for one in waiting[1:]):
        # They have more to say together.
        return None
    few = max(len(after.speakers), len(clause.speakers)) < SEVERAL_FROM
    return after if few else None


def _is_reserve(clause: Clause) -> bool:
    return clause.family in {"ask", "concern"}


def _joint(told: str) -> str:
    """Return what joins a second verb: a list with an "and" of its own ends with a comma."""
    return ", and" if re.search(r",| and ", told) else " and"


def _names(told: str, name: str) -> bool:
    """Tell whether a sentence says already what the theme is about."""
    wanted = {word for word in re.findall(r"\w+", name.casefold()) if len(word) > 3}  # noqa: PLR2004
    said = set(re.findall(r"\w+", told.casefold()))
    return 2 * len(wanted & said) >= len(wanted)
