"""Plans a paragraph: which clauses share a sentence, who stands behind, what joins them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from townnotes.summary.evidence.gather import Remark
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import Clause, points_of
from townnotes.summary.planning.plans import (
    FurtherPlan,
    Joint,
    Predicate,
    SentenceLead,
    SentencePlan,
    Subject,
)
from townnotes.summary.planning.sentence_planner import Preceding, SentencePlanner, Way
from townnotes.summary.planning.sharing import (
    LONG_FROM,
    LONGEST,
    OPENINGS,
    SHORT,
    are_quoted,
    by_speakers,
    is_reserve,
    partner_of,
)
from townnotes.summary.planning.subjects import conveners

_WITH_CALLS = {1, 3}
_LED = frozenset({"right of reply", "point of order", "reply"})
"""What was said aside and says so where it begins."""
_ASIDE = LONGEST - 8
"""Words of two lists that what was said aside may have in one sentence, besides their verbs."""

_OPENING_WAYS: tuple[tuple[Way, ...], ...] = (
    ("while",), ("if nobody", "if"), ("while",), ("and nobody",), ("if",),
)  # fmt: skip
_JOINTS: dict[Way, Joint] = {
    "if nobody": "then", "if": "then", "and nobody": "and", "and": "and", "while": "while",
}  # fmt: skip


@dataclass
class ParagraphPlanner(SentencePlanner):
    """Plans the sentences of one paragraph: what shares a sentence, and what joins it."""

    def write(self, clauses: Sequence[Clause], *, is_crowded: bool = False) -> None:
        """Plan the clauses of those who took the floor; `is_crowded`: not all is told."""
        waiting = self.subjects.apart(clauses)
        self._is_long = is_crowded or len(waiting) >= LONG_FROM
        waiting = [own for one in waiting for own in self._as_told(one)]
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
        lead = SentenceLead("aside", voice.kind) if voice.kind in _LED else SentenceLead()
        own = [each for one in clauses for each in by_speakers(one)]
        waiting = list(clauses) if voice.noun else self.subjects.apart(own)
        while waiting:
            clause = waiting.pop(0)
            said = self._worded(clause, to_conveners=False)
            parts, joints = [said], list[Joint]()
            if waiting and self._stays(voice, clause, waiting[0]):
                parts.append(self._further(waiting.pop(0), "", to_conveners=False))
                joints.append("and")
            subject = self._subject_aside(voice, clause)
            before = self._before
            also = lead.kind == "" and before is not None and not before.has_also
            parts[0] = replace(said, subject=subject, also=also)
            self._add(parts, joints, lead)
            self._before = Preceding(clause.speakers, has_also=also)
            lead = SentenceLead()

    def name_further(self, remarks: Sequence[Remark]) -> None:
        """Plan the sentence that names further points, if there are any; it rests on these."""
        if not remarks:
            return
        points = points_of(remarks)
        n, of = len(self.evidence.floor_speakers(points)), len(self.evidence.took_the_floor)
        why = f"{n} of {max(n, of)}: without a number, as each point has its own speakers"
        self.plans.append(FurtherPlan(tuple(remarks), self.place, points, why))

    def sentences(self) -> tuple[Sentence, ...]:
        """Return what was planned in the words of the language."""
        return tuple(self.language.told(plan, self.hide) for plan in self.plans)

    def _as_told(self, clause: Clause) -> list[Clause]:
        """Return a clause, or one for each speaker where neither a subject nor a turn suits all."""
        if self._is_counted(clause):
            return [clause]
        if self._is_long or len(clause.remarks) > 2:  # noqa: PLR2004 - two are told as a pair
            plain = self._without_speakers(self._worded(clause), may_repeat=True)
            if plain is not None:
                return [clause]
        single = by_speakers(clause)
        if len(single) == 2 and max(one.words for one in single) <= SHORT:  # noqa: PLR2004
            return [replace(single[0], partner=single[1])]
        return single

    def _stays(self, voice: Voice, clause: Clause, after: Clause) -> bool:
        same = bool(voice.noun) or clause.speakers == after.speakers
        return same and clause.words + after.words < _ASIDE

    def _subject_aside(self, voice: Voice, clause: Clause) -> Subject:
        before = self._before
        if voice.noun:
            return conveners(voice, goes_on=before is not None)
        if before is not None and before.speakers == clause.speakers:
            if len(clause.speakers) > 1:
                return self._they(clause)
            return self.subjects.same(clause.speakers)
        return self._counted(clause)

    def _plan_one(self, clause: Clause, partner: Clause | None) -> None:
        self._begin(clause)
        if partner is None:
            said, left = self._alone(clause)
            parts = [said]
            if len(clause.remarks) > 1:
                self._place_first(parts)
            self._add(parts, [], self._led(parts))
            self._before = left
            return
        self._plan_two(clause, partner)

    def _begin(self, clause: Clause) -> None:
        """Take what leads on; "furthermore, they also" would say it twice."""
        self._lead = SentenceLead()
        if self._before is not None:
            self._lead = self._next_connector(clause)
            if self._lead.kind:
                self._before = self._before._replace(has_also=True)

    def _next_connector(self, clause: Clause) -> SentenceLead:
        """Return what leads on where the family turns, or nothing."""
        place = len(self.plans)
        turned = self._before is not None and self._before.family != clause.family
        if not turned or not self._connectors or place < self._since + 2:
            return SentenceLead()
        self._since = place
        return SentenceLead("connector", place=self._connectors.pop(0))

    def _led(self, parts: Sequence[Predicate]) -> SentenceLead:
        """Return what leads to the sentence: the theme's name first, connectors later."""
        if self._before is not None or self._lead.places:
            return self._lead
        is_due = self._is_long or parts[0].remarks[0].phrase.form == "speech"
        if not self.theme or not is_due or _names_it(parts, self.theme):
            return SentenceLead()
        return SentenceLead("theme", self.theme, self.place)

    def _plan_two(self, clause: Clause, partner: Clause) -> None:
        said = self._worded(clause, self._before.verb if self._before else "")
        same = clause.is_shared and partner.is_shared and clause.speakers == partner.speakers
        is_own = same or clause.partner is not None or not self._counts_nobody(clause)
        plain = None if is_own else self._without_speakers(said)
        if plain is None and not self._is_counted(clause):
            plain = self._without_speakers(said, may_repeat=True)
        told, left = plain or self._with_subject(clause, said)
        parts, joints = [told], list[Joint]()
        if same:
            after = self._further(partner, left.verb)
            reserve = clause.family == "approve" and is_reserve(partner)
            joints.append("but" if reserve else "and")
            parts.append(after)
            left = left._replace(verb=self._verb(after), family=partner.family)
        else:
            left = self._apart(clause, left, partner, parts, joints)
        self._place_first(parts)
        self._add(parts, joints, self._led(parts), points_of((*clause.remarks, *partner.whole)))
        self._before = left

    def _place_first(self, parts: list[Predicate]) -> None:
        """Begin with the paragraph that different views are on: "On paragraph 17, one …"."""
        shared = self.asks.shared([one for part in parts for one in part.remarks])
        if shared and not self._lead.kind:
            self._lead = SentenceLead("paragraph", places=shared)
            parts[:] = [replace(one, places=()) for one in parts]

    def _apart(
        self, clause: Clause, left: Preceding, partner: Clause, parts: list[Predicate],
        joints: list[Joint],
    ) -> Preceding:  # fmt: skip
        """Add what others said, joined in one of several ways."""
        said = self._further(partner, left.verb)
        verb = self._verb(said)
        whole = Preceding(clause.speakers | partner.speakers, "", partner.family, has_also=True)
        for way in self._ways(clause, partner):
            if way.endswith("nobody"):
                beside = left._replace(has_also=left.has_also or way.startswith("if"))
                may_repeat = not self._is_counted(partner)
                plain = self._without_speakers(said, beside, may_repeat=may_repeat)
                if plain is None:
                    continue
                parts.append(plain[0])
                verb = plain[1].verb
            else:
                parts.append(replace(said, subject=self._others(left, clause, partner)))
            are_linked = self.opposites.are_linked(clause.remarks[0], partner.remarks[0])
            by_name = self.subjects.are_named and are_linked
            joints.append("opposed" if by_name else _JOINTS[way])
            if partner.partner is not None:
                parts.append(self._further(partner.partner, verb))
                joints.append("or")
            return whole._replace(verb=verb, way=way)
        raise AssertionError("there is always a way")

    def _further(self, clause: Clause, avoid: str, *, to_conveners: bool = True) -> Predicate:
        """Return the second verb of a sentence; of those that say little it is the next."""
        said = self._worded(clause, avoid, to_conveners=to_conveners)
        return replace(said, turn=said.turn + 1)

    def _ways(self, clause: Clause, partner: Clause) -> list[Way]:
        """Return the ways to join two clauses, the best first; the last always serves."""
        last = self._before.way if self._before else ""
        if not self._is_counted(partner):
            praised = self._before is None and clause.family == "approve"
            return ["if nobody" if praised and self.place % OPENINGS == 1 else "and nobody"]
        if not self._is_long or clause.partner is not None:
            return ["while"]
        ways: Sequence[Way] = ("and nobody",)
        if self._before is None and clause.family == "approve" and is_reserve(partner):
            ways = _OPENING_WAYS[self.place % OPENINGS]
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
        if found is not None and not (self._is_counted(clause) and self._is_counted(found)):
            found = None
        if found is not None and (self._is_view(clause) or self._is_view(found)):
            found = None
        if not self._is_long or (found is not None and found.speakers == clause.speakers):
            return found
        if self._before is None and clause.family == "approve":
            opening = self.place % OPENINGS
            if opening in _WITH_CALLS:
                return next((one for one in waiting if self._are_calls(clause, one)), found)
            return None if opening else found
        after_two = self._before is not None and self._before.way not in {"", "nobody"}
        lone = found is not None and len(clause.speakers) == len(found.speakers) == 1
        return None if after_two or (lone and not are_quoted(clause, found)) else found

    def _are_calls(self, praise: Clause, clause: Clause) -> bool:
        """Tell whether praise may lead to "there were calls for": no speaker is counted there."""
        too_long = clause.words + praise.words > LONGEST
        if clause.family != "ask" or too_long or clause.partner is not None:
            return False
        plain = self._without_speakers(self._worded(clause))
        return plain is not None and not plain[1].verb

    def _add(
        self,
        parts: Sequence[Predicate],
        joints: Sequence[Joint],
        lead: SentenceLead,
        rests_on: tuple[str, ...] = (),
    ) -> None:
        points = rests_on or points_of(one for part in parts for one in part.remarks)
        why = "; ".join(self._whys)
        self.plans.append(SentencePlan(tuple(parts), tuple(joints), lead, points, why))
        self._whys = []


def _names_it(parts: Iterable[Predicate], name: str) -> bool:
    """Tell whether a sentence says already what the theme is about."""
    wanted = {word for word in re.findall(r"\w+", name.casefold()) if len(word) > 3}  # noqa: PLR2004
    bodies = " ".join(one.phrase.body for part in parts for one in part.remarks)
    return 2 * len(wanted & set(re.findall(r"\w+", bodies.casefold()))) >= len(wanted)
