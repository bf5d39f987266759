"""Turns of phrase in French and Spanish: with a verb of those who spoke, or without them."""

import re
from dataclasses import replace

from townnotes.summary.document import Run
from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.languages import Tongue
from townnotes.summary.languages.reporting import STRONG
from townnotes.summary.languages.romance import Romance
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.planning.paragraph_writer import ParagraphWriter, PrecedingSentence
from townnotes.summary.romance.items import Items
from townnotes.summary.romance.lists import Item, predicate, run_in
from townnotes.summary.style.patterns import Filled, PatternValue

# Where the subject is left out.
_SPACES = re.compile(r" {2,}")


class RomanceTurns(ParagraphWriter):
    """Words one clause; a subclass has its subjects and joins it with others."""

    def __init__(
        self, evidence: Gathered, tongue: Tongue, orientation: str = "", place: int = 0
    ) -> None:
        assert isinstance(tongue, Romance)
        self._voices = tongue.voices
        super().__init__(evidence, tongue, orientation, place)
        self._romance = tongue
        self._items = Items(evidence, tongue)
        self._foreign = False

    def _write_alone(self, clause: Clause) -> bool:
        """Write a clause that is better told without who said it, where it can be."""
        view = self._view(clause)
        if view:
            self._add(self._lead(clause) + view, clause.rests_on)
            self._before = PrecedingSentence(clause.speakers, family=clause.family)
            return True
        return self._counts_nobody(clause) and self._write_nobody(clause)

    def _write_nobody(self, clause: Clause) -> bool:
        """Write a sentence that names no speaker, where the verb has such a turn."""
        told = self._nobody(clause, "")
        head = self._head_like(clause)
        if not told or (head and self._before is not None and self._before.head == head):
            return False
        lead = self._lead(clause)
        also = not lead and self._before is not None and not self._before.has_also
        told = self._nobody(clause, self._voices.also) if also else told
        self._add(lead + told, clause.rests_on)
        left = PrecedingSentence(family=clause.family, head=head, way="nobody")
        self._before = left._replace(has_also=also or bool(lead))
        return True

    def _counts_nobody(self, clause: Clause) -> bool:
        """Tell whether one voice among many, or a list of what single speakers said, is told so."""
        before = self._before
        if not self._is_long or before is None or self._is_named or self._is_repeated(clause):
            return False
        if len(clause.speakers) == 1:
            # Who informed the meeting is part of what it was told.
            return clause.family != "inform"
        if self._opens_bare(len(clause.speakers)):
            return False
        if all(len(one.speakers) == 1 for one in clause.remarks) and before.way != "nobody":
            return True
        # "Two stakeholders …" once more would only count them.
        counted = self._counting.counted(clause.speakers).subject.text
        return counted == before.subject and before.speakers != clause.speakers

    def _head_like(self, clause: Clause) -> str:
        """Return the verb that a turn without a speaker has, too, where it has one."""
        words = self._voices.like.get(_turn_of(clause), "")
        return self._voices.verbs[words].noun.partition("|")[0] if words else ""

    def _nobody(self, clause: Clause, also: str) -> str:
        """Return what was said without who said it, no stronger than all of it was."""
        if self._is_named or any(one.emphasis for one in clause.remarks):
            return ""
        words = self._style.verbs_for(clause.stance)[0]
        key = _turn_of(clause)
        items = [self._items.unattributed(one, words, key) for one in clause.remarks]
        found = [one for one in items if one is not None]
        if not found or len(found) < len(items):
            return ""
        self._foreign = self._foreign or any(one.is_foreign for one in found)
        return predicate(self._romance, len(found), found, also)

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

    def _worded(self, clause: Clause, avoid: str, also: str, n: int = 0) -> tuple[str, str]:
        """Return what the clause says, avoiding a verb where an equal one is as true."""
        choices = self._style.verbs_for(clause.stance)
        items: list[Item] = []
        for words in (*choices, choices[0]):
            items = [self._items.of(one, words) for one in clause.remarks]
            if items[0].head != avoid:
                break
        said, equal = self._voices.said
        if avoid == said:
            items = [replace(one, head=equal) if one.head == said else one for one in items]
        self._foreign = self._foreign or any(one.is_foreign for one in items)
        return predicate(self._romance, n or len(clause.speakers), items, also), items[0].head

    def _lead(self, clause: Clause) -> str:
        """Return what leads to a sentence: the theme's name first, connectors later."""
        if self._before is not None:
            return self._next_connector(clause)
        if not self._orientation or not self._is_long:
            return ""
        name = self._romance.quoted(self._orientation)
        self._foreign = self._foreign or self._romance.is_foreign(self._orientation)
        return self._voices.leads[self._place % len(self._voices.leads)].replace("{}", name)

    def _connectors_at(self, place: int) -> list[str]:
        return list(self._voices.connectors[place % 2 :])

    def _add(
        self, text: str, rests_on: tuple[str, ...], subject: PatternValue | None = None
    ) -> None:
        foreign = self._foreign or bool(subject and subject.is_foreign)
        told = self._romance.finished(
            Filled((Run(_SPACES.sub(" ", text).strip()),), foreign), rests_on, is_frame=False
        )
        self.sentences.append(replace(told, why="; ".join(self._whys)))
        self._whys, self._foreign = [], False


def _turn_of(clause: Clause) -> str:
    """Return the turn of a clause's family that is no stronger than what anybody behind it said."""
    said = [strength for one in clause.remarks for strength, _ in one.reached.values()]
    weakest = min(said, default=0)
    is_strong = weakest >= STRONG.get(clause.family, weakest + 1)
    return f"{clause.family} strong" if is_strong else clause.family
