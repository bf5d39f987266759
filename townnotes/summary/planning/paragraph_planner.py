"""Plans a paragraph: which clauses share a sentence, who stands behind, what joins them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.planning.plans import (
    FurtherPlan,
    Joint,
    Lead,
    Plan,
    Said,
    SentencePlan,
    Subject,
)
from townnotes.summary.planning.realizer import Realizer
from townnotes.summary.planning.sharing import (
    LONG_FROM,
    LONGEST,
    are_quoted,
    is_reserve,
    partner_of,
    points_behind,
)
from townnotes.summary.planning.subjects import Subjects
from townnotes.summary.style.house_style import HouseStyle

_VIEW = "the view was expressed"
_OPENINGS = 5
"""In how many ways the paragraphs of a summary open, one after the other."""
_WITH_CALLS, _BY_SPEAKERS, _BY_NOBODY = {1, 3}, 2, 4
_CONNECTORS: tuple[tuple[int, ...], ...] = ((0, 1), (1,), (), (2,), ())
"""Which connectors lead from one sentence to the next, in the paragraph of each place."""
_LED = frozenset({"right of reply", "point of order", "reply"})
"""What was said aside and says so where it begins."""
_ASIDE = LONGEST - 8
"""Words of two lists that what was said aside may have in one sentence, besides their verbs."""

Way = Literal["", "if nobody", "if", "and nobody", "and", "while", "nobody"]
"""How two clauses were joined, or that nobody was named."""
_OPENING_WAYS: tuple[tuple[Way, ...], ...] = (
    ("while",), ("if nobody", "if"), ("while",), ("and nobody",), ("if",),
)  # fmt: skip
_JOINTS: dict[Way, Joint] = {
    "if nobody": "then", "if": "then", "and nobody": "and", "and": "and", "while": "while",
}  # fmt: skip


class Preceding(NamedTuple):
    """The sentence before, as far as the next one leans on it."""

    speakers: frozenset[str] = frozenset()
    noun: str = ""
    family: str = ""
    verb: str = ""
    is_bare: bool = False
    has_also: bool = False
    is_another: bool = False
    way: Way = ""
    said: Said | None = None


Told = tuple[Said, Preceding]
"""A part of a sentence, and what it leaves for the next to lean on."""


@dataclass
class ParagraphPlanner:
    """Plans the sentences of one paragraph; what was said before decides what comes next.

    `theme` is the name that may lead it, `place` the paragraph's in the summary.
    """

    evidence: Gathered
    style: HouseStyle
    language: Realizer
    subjects: Subjects
    theme: str = ""
    place: int = 0
    plans: list[Plan] = field(default_factory=list[Plan])

    def __post_init__(self) -> None:
        named = self.subjects.are_named
        # A report that names its actors goes from one to the next without connectors.
        self._connectors = [] if named else list(_CONNECTORS[self.place % len(_CONNECTORS)])
        self._before: Preceding | None = None
        self._since = 0
        self._is_long = False
        self._lead = Lead()
        self._aside = ""
        self._whys: list[str] = []

    def write(self, clauses: Sequence[Clause], *, is_crowded: bool = False) -> None:
        """Plan the clauses of those who took the floor; `is_crowded`: not all is told."""
        waiting = self.subjects.apart(clauses)
        self._is_long = is_crowded or len(waiting) >= LONG_FROM
        while waiting:
            clause = waiting.pop(0)
            partner = self._partner(clause, waiting)
            if partner is not None:
                at = next((at for at, one in enumerate(waiting) if one is partner), None)
                if at is not None:
                    del waiting[at]
                if partner.family == "approve" and partner.speakers == clause.speakers:
                    clause, partner = partner, clause
            self._plan_one(clause, partner)

    def write_aside(self, voice: Voice, clauses: Sequence[Clause], *, after: bool = False) -> None:
        """Plan what was said in another capacity, under its own noun, after all the rest.

        `after`: the sentence before has the same subject already.
        """
        # Conveners who explained and then replied are still the same.
        goes_on = after or bool(voice.noun and voice.noun == self._aside)
        self._aside = voice.noun
        self._before = Preceding() if goes_on else None
        lead = Lead("aside", voice.kind) if voice.kind in _LED else Lead()
        waiting = list(clauses) if voice.noun else self.subjects.apart(clauses)
        while waiting:
            clause = waiting.pop(0)
            said = self._worded(clause, to_conveners=False)
            parts, joints = [said], list[Joint]()
            if waiting and self._stays(voice, clause, waiting[0]):
                parts.append(self._worded(waiting.pop(0), to_conveners=False))
                joints.append("and")
            subject = self._subject_aside(voice, clause)
            before = self._before
            also = lead.kind == "" and before is not None and not before.has_also
            parts[0] = replace(said, subject=subject, also=also)
            self._add(parts, joints, lead)
            self._before = Preceding(clause.speakers, has_also=also)
            lead = Lead()

    def name_further(self, remarks: Sequence[Remark]) -> None:
        """Plan the sentence that names further points, if there are any; it rests on these."""
        if not remarks:
            return
        points = tuple(dict.fromkeys(id_ for one in remarks for id_ in one.rests_on))
        n, of = len(self.evidence.floor_speakers(points)), len(self.evidence.took_the_floor)
        why = f"{n} of {max(n, of)}: without a number, as each point has its own speakers"
        self.plans.append(FurtherPlan(tuple(remarks), self.place, points, why))

    def sentences(self) -> tuple[Sentence, ...]:
        """Return what was planned in the words of the language."""
        return tuple(self.language.told(plan) for plan in self.plans)

    def _stays(self, voice: Voice, clause: Clause, after: Clause) -> bool:
        same = bool(voice.noun) or clause.speakers == after.speakers
        return same and clause.words + after.words < _ASIDE

    def _subject_aside(self, voice: Voice, clause: Clause) -> Subject:
        before = self._before
        if voice.noun:
            # The conveners speak as one.
            n = 1 if voice.is_one else 2
            again = before is not None and not voice.is_one
            return Subject("they" if again else "conveners", n, (voice.noun, voice.noun))
        if before is not None and before.speakers == clause.speakers:
            if len(clause.speakers) > 1:
                return self._they(clause)
            return self.subjects.same(clause.speakers)
        return self._counted(clause)

    def _plan_one(self, clause: Clause, partner: Clause | None) -> None:
        self._begin(clause)
        if partner is None:
            said, left = self._alone(clause)
            self._add([said], [], self._led([said]))
            self._before = left
            return
        self._plan_two(clause, partner)

    def _begin(self, clause: Clause) -> None:
        """Take what leads on; "furthermore, they also" would say it twice."""
        self._lead = Lead()
        if self._before is not None:
            self._lead = self._next_connector(clause)
            if self._lead.kind:
                self._before = self._before._replace(has_also=True)

    def _next_connector(self, clause: Clause) -> Lead:
        """Return what leads on where the family turns, or nothing."""
        place = len(self.plans)
        turned = self._before is not None and self._before.family != clause.family
        if not turned or not self._connectors or place < self._since + 2:
            return Lead()
        self._since = place
        return Lead("connector", place=self._connectors.pop(0))

    def _led(self, parts: Sequence[Said]) -> Lead:
        """Return what leads to the sentence: the theme's name first, connectors later."""
        if self._before is not None:
            return self._lead
        is_due = self._is_long or parts[0].remarks[0].phrase.form == "speech"
        if not self.theme or not is_due or _names_it(parts, self.theme):
            return Lead()
        return Lead("theme", self.theme, self.place)

    def _worded(self, clause: Clause, avoid: str = "", *, to_conveners: bool = True) -> Said:
        """Return a clause with the verb it is told by, avoiding one where another is as true."""
        choices = self.style.verbs_for(clause.stance)
        first = Said(None, clause.family, choices[0], clause.remarks,
                     to_conveners=to_conveners, again=clause.again)  # fmt: skip
        if not avoid or self.language.verb(first) != avoid:
            return first
        for words in choices[1:]:
            said = replace(first, stance=words)
            if self.language.verb(said) != avoid:
                return said
        return replace(first, verb_again=True)

    def _alone(self, clause: Clause) -> Told:
        """Return the sentence of one clause."""
        before = self._before
        said = self._worded(clause, before.verb if before else "")
        if self._is_view(clause):
            also = before is not None and before.verb == _VIEW
            view = replace(said, manner="view", also=also)
            return view, Preceding(clause.speakers, family=clause.family, verb=_VIEW)
        plain = self._opening(clause, said)
        if plain is None and (said.verb_again or self._counts_nobody(clause)):
            plain = self._without_speakers(said)
        if plain is not None:
            return plain
        told, left = self._with_subject(clause, said)
        if before is not None and self._is_long and _is_again(told, before.said):
            # "Two stakeholders …" once more would only count them.
            plain = self._without_speakers(said)
            if plain is not None:
                self._whys = []
                return plain
            if not self._lead.kind and self._connectors and self._opens_thrice(told):
                self._lead = Lead("connector", place=self._connectors.pop(0))
        return told, left

    def _opens_thrice(self, said: Said) -> bool:
        """Tell whether two sentences of the paragraph open with this subject already."""
        opened = [one.parts[0].subject for one in self.plans
                  if isinstance(one, SentencePlan) and not one.lead.kind]  # fmt: skip
        return opened.count(said.subject) > 1

    def _opening(self, clause: Clause, said: Said) -> Told | None:
        """Return praise that opens a long paragraph with what was praised, in some of them."""
        opening = self.place % _OPENINGS
        if self._before is not None or clause.family != "approve" or not self._is_long:
            return None
        if opening == _BY_SPEAKERS and len(clause.speakers) > 1 and not self.subjects.are_named:
            if not self.language.has_passive(said):
                return None
            told, left = self._with_subject(clause, said)
            return replace(told, manner="passive"), left._replace(said=None)
        is_plain = opening == _BY_NOBODY or len(clause.speakers) == 1
        return self._without_speakers(said) if is_plain else None

    def _counts_nobody(self, clause: Clause) -> bool:
        """Tell whether a sentence is better told without who said it.

        One voice among many, or every other list of what single speakers said.
        """
        if not self._is_long or self._is_repeated(clause):
            return False
        if self._before is None:
            return len(clause.speakers) == 1 and clause.family == "approve"
        if len(clause.speakers) == 1:
            # Who informed the meeting is part of what it was told.
            return clause.family != "inform"
        is_many = len(clause.speakers) >= self.style.thresholds.bare
        if is_many or any(len(one.speakers) > 1 for one in clause.remarks):
            return False
        return self._before.way != "nobody"

    def _without_speakers(self, said: Said, beside: Preceding | None = None) -> Told | None:
        """Return the sentence that names no speaker, where the verb has such a turn.

        `beside`: what the first half of the same sentence says.
        """
        before = beside or self._before
        if self.subjects.are_named or any(one.emphasis for one in said.remarks):
            return None
        also = before is not None and not before.has_also
        told = replace(said, manner="nobody", also=also, verb_again=False)
        verb = self.language.nobody(told)
        if verb is None or (verb and before is not None and verb == before.verb):
            return None
        return told, Preceding(family=said.family, verb=verb, has_also=also, way="nobody")

    def _plan_two(self, clause: Clause, partner: Clause) -> None:
        said = self._worded(clause, self._before.verb if self._before else "")
        same = clause.speakers == partner.speakers
        is_own = same or clause.partner is not None or not self._counts_nobody(clause)
        plain = None if is_own else self._without_speakers(said)
        told, left = plain or self._with_subject(clause, said)
        parts, joints = [told], list[Joint]()
        if same:
            after = self._worded(partner, left.verb)
            reserve = clause.family == "approve" and is_reserve(partner)
            joints.append("but" if reserve else "and")
            parts.append(after)
            left = left._replace(verb=self.language.verb(after), family=partner.family)
        else:
            left = self._apart(clause, left, partner, parts, joints)
        self._add(parts, joints, self._led(parts), points_behind(clause, partner))
        self._before = left

    def _apart(
        self, clause: Clause, left: Preceding, partner: Clause, parts: list[Said],
        joints: list[Joint],
    ) -> Preceding:  # fmt: skip
        """Add what others said, joined in one of several ways."""
        said = self._worded(partner, left.verb)
        verb = self.language.verb(said)
        whole = Preceding(clause.speakers | partner.speakers, "", partner.family, has_also=True)
        for way in self._ways(clause, partner):
            if way.endswith("nobody"):
                beside = left._replace(has_also=left.has_also or way.startswith("if"))
                plain = self._without_speakers(said, beside)
                if plain is None:
                    continue
                parts.append(plain[0])
                verb = plain[1].verb
            else:
                parts.append(replace(said, subject=self._others(left, clause, partner)))
            joints.append(_JOINTS[way])
            if partner.partner is not None:
                parts.append(self._worded(partner.partner, verb))
                joints.append("or")
            return whole._replace(verb=verb, way=way)
        raise AssertionError("there is always a way")

    def _ways(self, clause: Clause, partner: Clause) -> list[Way]:
        """Return the ways to join two clauses, the best first; the last always serves."""
        last = self._before.way if self._before else ""
        if not self._is_long or clause.partner is not None:
            return ["while"]
        ways: Sequence[Way] = ("and nobody",)
        if self._before is None and clause.family == "approve" and is_reserve(partner):
            ways = _OPENING_WAYS[self.place % _OPENINGS]
        elif len(partner.speakers) > 1:
            by_turns: tuple[tuple[Way, ...], ...] = (("and nobody",), ("while",), ("and",))
            ways = by_turns[(self.place + len(self.plans)) % 3]
        kept: list[Way] = [one for one in ways if one != last or one != "while"]
        return [*kept, "and" if last == "while" else "while"]

    def _others(self, said: Preceding, clause: Clause, partner: Clause) -> Subject:
        """Return who else, "several others" where the noun has stood."""
        alone = len(partner.speakers) == 1 < len(clause.speakers)
        many = self.subjects.nouns(partner.speakers)[1]
        apart = said.noun == many and not alone and partner.speakers.isdisjoint(clause.speakers)
        whole = partner
        if partner.partner is not None:
            whole = Clause(partner.family, (*partner.remarks, *partner.partner.remarks))
        return self._counted(whole, 2 if apart else 0)

    def _partner(self, clause: Clause, waiting: Sequence[Clause]) -> Clause | None:
        """Return the clause that is told in the same sentence, if there is one.

        Praise leads to the first calls, and one sentence in two tells of others together.
        """
        if clause.partner is not None:
            # What stands against a view is told with it or nowhere.
            return clause.partner
        found = partner_of(clause, waiting, self.style.thresholds.bare)
        if found is not None and (self._is_view(clause) or self._is_view(found)):
            found = None
        if not self._is_long or (found is not None and found.speakers == clause.speakers):
            return found
        if self._before is None and clause.family == "approve":
            opening = self.place % _OPENINGS
            if opening in _WITH_CALLS:
                return next((one for one in waiting if self._are_calls(clause, one)), found)
            return None if opening else found
        after_two = self._before is not None and self._before.way not in {"", "nobody"}
        lone = found is not None and len(clause.speakers) == len(found.speakers) == 1
        return None if after_two or (lone and not are_quoted(clause, found)) else found

    def _are_calls(self, praise: Clause, clause: Clause) -> bool:
        """Tell whether praise may lead to "there were calls for": no speaker is counted there."""
        if clause.family != "ask" or clause.words + praise.words > LONGEST:
            return False
        plain = self._without_speakers(self._worded(clause))
        return plain is not None and not plain[1].verb

    def _with_subject(self, clause: Clause, said: Said) -> Told:
        """Return what was said with who said it."""
        nouns, before = self.subjects.nouns(clause.speakers), self._before
        n, verb = len(clause.speakers), self.language.verb(said)
        left = Preceding(clause.speakers, nouns[1], clause.family, verb)
        said = replace(said, repeatedly=self._is_repeated(clause))
        if before is None:
            is_bare = self.subjects.opens_bare(n)
            subject = self._bare(clause) if is_bare else self._counted(clause)
            return _both(replace(said, subject=subject), left._replace(is_bare=is_bare))
        also = before.family == clause.family and not before.has_also
        is_same = before.speakers == clause.speakers
        if (is_same and n > 1) or (
            before.is_bare and self.subjects.opens_bare(n) and nouns[1] == before.noun
        ):
            they = replace(said, subject=self._they(clause), also=also)
            return _both(they, left._replace(is_bare=before.is_bare, has_also=also))
        if is_same:
            also, same = not before.has_also, self.subjects.same(clause.speakers)
            told = replace(said, subject=same, also=also, repeatedly=False)
            return _both(told, left._replace(has_also=also))
        if self._is_other(clause, before):
            # "Another … Another …" would count the speakers aloud.
            again = n == 1 and before.is_another
            subject = self._counted(clause, 0 if again else 1)
            another = n == 1 and not again and not self.subjects.are_named
            return _both(replace(said, subject=subject), left._replace(is_another=another))
        subject = self._counted(clause)
        return _both(replace(said, subject=subject, also=also), left._replace(has_also=also))

    def _is_other(self, clause: Clause, before: Preceding) -> bool:
        """Tell whether nobody is in both, so that it is "another stakeholder"."""
        apart = bool(before.speakers) and before.speakers.isdisjoint(clause.speakers)
        nouns = self.subjects.nouns(clause.speakers)
        return apart and before.noun == nouns[1] and not before.is_bare

    def _they(self, clause: Clause) -> Subject:
        return Subject("they", 2, self.subjects.nouns(clause.speakers))

    def _counted(self, clause: Clause, place: int = 0) -> Subject:
        subject, why = self.subjects.counted(clause.speakers, place)
        self._whys += [why] if why else []
        return subject

    def _bare(self, clause: Clause) -> Subject:
        subject, why = self.subjects.bare(clause.speakers)
        self._whys += [why] if why else []
        return subject

    def _is_repeated(self, clause: Clause) -> bool:
        least = self.style.thresholds.repeated
        remark = clause.remarks[0]
        return len(clause.remarks) == 1 and len(clause.speakers) < least <= remark.interventions

    def _is_view(self, clause: Clause) -> bool:
        """Tell whether a clause is told as the view of nobody in particular."""
        if self.style.lone_view != _VIEW or clause.family != "emphasize":
            return False
        forms = {self.language.form(one) for one in clause.remarks}
        return len(clause.speakers) == 1 and forms == {"that"}

    def _add(
        self,
        parts: Sequence[Said],
        joints: Sequence[Joint],
        lead: Lead,
        rests_on: tuple[str, ...] = (),
    ) -> None:
        told = (id_ for part in parts for one in part.remarks for id_ in one.rests_on)
        points = rests_on or tuple(dict.fromkeys(told))
        why = "; ".join(self._whys)
        self.plans.append(SentencePlan(tuple(parts), tuple(joints), lead, points, why))
        self._whys = []


def _both(said: Said, left: Preceding) -> Told:
    return said, left._replace(said=said)


def _is_again(said: Said, before: Said | None) -> bool:
    """Tell whether a subject stands once more; "they" leans on the sentence before."""
    if before is None or said.subject is None or said.subject != before.subject:
        return False
    adverbs = (said.also, said.repeatedly) == (before.also, before.repeatedly)
    return adverbs or said.subject.kind not in {"they", "bare"}


def _names_it(parts: Iterable[Said], name: str) -> bool:
    """Tell whether a sentence says already what the theme is about."""
    wanted = {word for word in re.findall(r"\w+", name.casefold()) if len(word) > 3}  # noqa: PLR2004
    bodies = " ".join(one.phrase.body for part in parts for one in part.remarks)
    return 2 * len(wanted & set(re.findall(r"\w+", bodies.casefold()))) >= len(wanted)
