"""Plans one intervention of a record: what was said, in the order in which it was said."""

from collections.abc import Sequence
from dataclasses import replace

from townnotes.domain.entities import Intervention
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.planning.plans import Joint, Predicate, SentenceLead, SentencePlan, Subject
from townnotes.summary.planning.sharing import LONGEST
from townnotes.summary.planning.text_asks import TextAsks
from townnotes.summary.style.house_style import HouseStyle

MOST_ITEMS = 4
ENOUGH = LONGEST // 2 - 1
"""Words of a list from which it has its sentence for itself."""


def turn_plans(
    turn: Intervention, remarks: Sequence[Remark], style: HouseStyle, asks: TextAsks
) -> list[SentencePlan]:
    """Return the sentences of one speaker, two verbs in each where there is room."""
    plans: list[SentencePlan] = []
    waiting = _in_order(asks.read(remarks))
    subject, lead = (
        Subject("speaker", 1, turn=turn.id),
        SentenceLead("aside", turn.kind, turn=turn.id),
    )
    while waiting:
        clauses = [waiting.pop(0)]
        if waiting and clauses[0].words < ENOUGH:
            clauses.append(waiting.pop(0))
        first, *rest = [_recorded(one, style, asks) for one in clauses]
        also = len(plans) % 2 == 1
        parts = (replace(first, subject=subject, also=also), *rest)
        joints: tuple[Joint, ...] = ("and",) * len(rest)
        points = tuple(id_ for one in clauses for id_ in one.rests_on)
        plans.append(SentencePlan(parts, joints, lead, points))
        subject, lead = Subject("speaker again", 1, turn=turn.id), SentenceLead()
    return plans


def _recorded(clause: Clause, style: HouseStyle, asks: TextAsks) -> Predicate:
    words = style.verbs_for(clause.stance)[0]
    places = tuple(map(asks.places, clause.remarks))
    return Predicate(None, clause.family, words, clause.remarks, "recorded", places=places)


def _in_order(remarks: Sequence[Remark]) -> list[Clause]:
    """Return the remarks in the order they were made, neighbours of one stance as one list."""
    clauses: list[Clause] = []
    for one in remarks:
        alone = Clause(one.family, (one,))
        before = clauses[-1] if clauses else None
        fits = before is not None and before.stance == alone.stance
        lone = {"speech", "question"} & {one.phrase.form}
        if before is not None and fits and not lone and len(before.remarks) < MOST_ITEMS:
            clauses[-1] = Clause(before.family, (*before.remarks, one))
        else:
            clauses.append(alone)
    return clauses
