"""Puts plans into French or Spanish sentences; the notes' own words stay as they were typed."""

import re
from collections.abc import Sequence
from dataclasses import replace

from townnotes.domain.entities import Convener
from townnotes.summary.document import Run
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.languages.actors import Actors
from townnotes.summary.languages.reporting import STRONG
from townnotes.summary.languages.romance import Romance
from townnotes.summary.lines.phrases import Form
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.plans import (
    FurtherPlan,
    Joint,
    Plan,
    Predicate,
    SentenceLead,
    Subject,
)
from townnotes.summary.planning.realizer import Realizer
from townnotes.summary.planning.weighing import strength
from townnotes.summary.romance.items import Items
from townnotes.summary.romance.lists import Item, and_then, predicate, run_in
from townnotes.summary.style.patterns import Filled, PatternValue

# Where the subject is left out.
_SPACES = re.compile(r" {2,}")


class RomanceRealizer(Realizer):
    """Writes French or Spanish, as the voices of the language say."""

    def __init__(self, evidence: Gathered, tongue: Romance) -> None:
        self._tongue = tongue
        self._voices = tongue.voices
        self._items = Items(evidence, tongue)
        self._actors = Actors(tongue)
        self._foreign = False
        self._n = 1

    def form(self, remark: Remark) -> Form:
        """Return the form of a line, read in the language of the summary where it is in it."""
        return self._items.form(remark)

    def verb(self, said: Predicate) -> str:
        """Return the head of the first thing said."""
        return self._item(said, said.remarks[0], "").head

    def nobody(self, said: Predicate) -> str | None:
        """Return the verb that the turn without speakers keeps."""
        if not self._without_speakers(said):
            return None
        words = self._voices.like.get(_turn_of(said.remarks), "")
        return self._voices.verbs[words].noun.partition("|")[0] if words else ""

    def has_passive(self, said: Predicate) -> bool:  # noqa: ARG002 - the verb comes first in any case
        """Tell that what was welcomed stands behind the verb."""
        return False

    def part(self, said: Predicate, before: str) -> tuple[str, str]:
        """Return the subject, if it has one of its own, and the verb with what it takes."""
        also = self._voices.also if said.also else ""
        if said.manner == "nobody":
            items = self._placed(said, self._without_speakers(said))
            told = predicate(self._tongue, 0, self._seen(items), also).strip()
            return "", told + (f", {self._voices.repeatedly}" if said.repeatedly else "")
        items = self._seen([self._item(said, one, before) for one in said.remarks])
        items = self._placed(said, items)
        if said.manner == "view":
            head, _, link = self._voices.view.rpartition(" ")
            return "", f"{head} {run_in(self._tongue, link, items)}"
        who = self._subject(said.subject) if said.subject else ""
        told = predicate(self._tongue, self._n, items, also)
        told = self._tongue.dated(told) if said.manner == "recorded" else told
        again = f", {self._voices.repeatedly}" if said.repeatedly else ""
        return who, f"{told}{again}"

    def joined(self, before: str, joint: Joint, said: Predicate, part: str, told: str) -> str:
        """Return both; a list with an "and" of its own ends with a comma."""
        if joint == "then":
            if_, before = self._tongue.meet(self._voices.if_, before)
            return f"{if_}{before}, {part}"
        if joint == "and":
            if said.subject is None and said.manner != "nobody":
                return before + and_then(self._tongue, told, part)[len(told) :]
            return f"{before},{self._voices.and_}{part}"
        links: dict[Joint, str] = {
            "but": self._voices.but, "while": self._voices.while_, "or": self._voices.or_,
        }  # fmt: skip
        link, part = self._tongue.meet(links[joint], part)
        return f"{before}{link}{part}"

    def opposed(self, before: str, names: str, told: str) -> str:
        """Return "…, avec l’opposition de REEF WATCH, qui a fait observer que …"."""
        against, which = self._voices.opposed
        begin, name = self._tongue.meet(f"{before}{against}", names.removesuffix(","))
        return f"{begin}{name}{which}{told}"

    def led(self, lead: SentenceLead, text: str) -> str:
        """Return a text with what it begins with."""
        if lead.kind == "theme":
            self._foreign = self._foreign or self._tongue.is_foreign(lead.words)
            leads, name = self._voices.leads, self._tongue.quoted(lead.words)
            return leads[lead.place % len(leads)].replace("{}", name) + text
        if lead.kind == "paragraph":
            return f"{self._tongue.placed(lead.places).strip()}, {text}"
        if lead.kind == "connector":
            return self._voices.connectors[lead.place] + text
        return (self._actors.aside(lead) if lead.kind else "") + text

    def finished(self, text: str, plan: Plan) -> Sentence:
        """Return a sentence, marked where words wait for their translation."""
        filled = Filled((Run(_SPACES.sub(" ", text).strip()),), self._foreign)
        self._foreign = False
        told = self._tongue.finished(filled, plan.rests_on, is_frame=False)
        return replace(told, why=plan.why)

    def further(self, plan: FurtherPlan) -> str:
        """Return the words that name further points."""
        leads, nouns = self._voices.further
        named = self._seen([self._items.name(one) for one in plan.remarks])
        lead = leads[plan.place % len(leads)].format(nouns[_kind(plan.remarks)])
        before, first = self._tongue.meet(f"{lead} ", named[0].text)
        named[0] = replace(named[0], text=first)
        return before + run_in(self._tongue, "", named)

    def demanded(self, demand: Remark, stance: str) -> PatternValue:
        """Return "ont demandé à plusieurs reprises un fonds"."""
        item = self._items.of(demand, stance)
        told = predicate(self._tongue, 2, [replace(item, emphasis=False)], "")
        return PatternValue(f"{told}, {self._voices.repeatedly}", is_foreign=item.is_foreign)

    def _item(self, said: Predicate, remark: Remark, before: str) -> Item:
        recorded = said.manner == "recorded"
        again = before if said.again else ""
        item = self._items.of(
            remark, said.stance, is_record=recorded, before=again, turn_at=said.turn
        )
        said_so, equal = self._voices.said
        same = said.verb_again and item.head == said_so
        return replace(item, head=equal) if same else item

    def _seen(self, items: Sequence[Item]) -> list[Item]:
        """Return items, having seen whether any of them waits for its translation."""
        self._foreign = self._foreign or any(one.is_foreign for one in items)
        return list(items)

    def _placed(self, said: Predicate, items: Sequence[Item]) -> list[Item]:
        """Return items with the paragraphs they are on."""
        if not any(said.places):
            return list(items)
        placed = zip(items, said.places, strict=True)
        return [replace(one, text=one.text + self._tongue.placed(on)) for one, on in placed]

    def _without_speakers(self, said: Predicate) -> list[Item]:
        """Return what was said without who said it, no stronger than all of it was; or nothing."""
        key = _turn_of(said.remarks)
        items = [self._items.unattributed(one, said.stance, key, said.turn) for one in said.remarks]
        found = [one for one in items if one is not None]
        return found if len(found) == len(items) else []

    def _subject(self, subject: Subject) -> str:
        told = self._worded(subject)
        self._n = told.n
        self._foreign = self._foreign or told.is_foreign
        return told.text

    def _worded(self, subject: Subject) -> PatternValue:
        tongue, nouns = self._tongue, subject.nouns
        match subject.kind:
            case "counted" | "bare":
                quantity = subject.quantity or "bare"
                return tongue.quantified(quantity, tongue.noun(*nouns), subject.place)
            case "body":
                return tongue.bodied(*nouns)
            case "they":
                many = tongue.noun(*nouns)[1]
                return PatternValue(self._voices.they[many.is_feminine])
            case "same":
                one = tongue.noun(*nouns)[0]
                text = self._voices.same[one.is_feminine].replace("{noun}", one.text)
                return PatternValue(text, n=1, is_foreign=one.is_foreign)
            case "conveners":
                return replace(tongue.roles(tongue.state.all(Convener)), n=subject.n)
            case _:
                return PatternValue(self._actors.told(subject), n=subject.n)


def _turn_of(remarks: Sequence[Remark]) -> str:
    """Return the turn of a family that is no stronger than what anybody behind it said."""
    family = remarks[0].family
    if all(words == "opposed" for one in remarks for _, words in one.reached.values()):
        # Who opposed a thing did more than express concern about it.
        return "opposed"
    weakest = min((said for one in remarks for said, _ in one.reached.values()), default=0)
    is_strong = weakest >= STRONG.get(family, weakest + 1)
    return f"{family} strong" if is_strong else family


def _kind(remarks: Sequence[Remark]) -> int:
    """Return the place of the noun: requests, suggestions, both, or points of any other kind."""
    if any(one.family != "ask" for one in remarks):
        return -1
    strong = [strength(one) >= STRONG["ask"] for one in remarks]
    return 0 if all(strong) else 2 if any(strong) else 1
