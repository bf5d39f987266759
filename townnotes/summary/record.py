"""The record: what each speaker said, in the order of the floor."""

from collections.abc import Sequence

from townnotes.domain.entities import Convener, Intervention, Participant, ReferenceText
from townnotes.domain.state import State
from townnotes.summary.cache import Memory
from townnotes.summary.evidence.gather import Gathered, Noted, remarks_of
from townnotes.summary.languages import Tongue
from townnotes.summary.languages.actors import Actors
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.realizer import as_it_is
from townnotes.summary.planning.turns import turn_plans
from townnotes.summary.theme_paragraphs import text_asks

Turn = tuple[str, tuple[Sentence, ...]]


def record(
    state: State, evidence: Gathered, tongue: Tongue, memory: Memory | None = None
) -> dict[str, Turn]:
    """Return each intervention with notes: its id, its heading, its sentences."""
    by_turn: dict[str, list[Noted]] = {}
    for noted in evidence.notes:
        by_turn.setdefault(noted.intervention, []).append(noted)
    memory = memory or Memory()
    recorder = _Recorder(state, evidence, tongue, memory)
    told: dict[str, Turn] = {}
    for id_, notes in by_turn.items():
        turn = state.find(Intervention, id_)
        if turn is None:
            continue
        made_of = recorder.made_of(turn, notes)
        made = memory.of("turn", id_, made_of, recorder.paragraph)
        if made is not None:
            told[id_] = made
    return told


class _Recorder:
    """Words one intervention after the other."""

    def __init__(self, state: State, evidence: Gathered, tongue: Tongue, memory: Memory) -> None:
        self._state = state
        self._style = tongue.style
        self._actors = Actors(tongue)
        # One realizer for all: it looks up every point of the session once.
        self._language = tongue.realizer(evidence)
        self._asks = text_asks(evidence, state)
        common = (
            tongue.style,
            tongue.notes_language,
            evidence.addressee,
            evidence.own_verbs,
            state.all(ReferenceText),
            state.all(Convener),
        )
        # Compared once: each intervention then has the very same.
        self._common = memory.same("record", common)

    def made_of(self, turn: Intervention, notes: Sequence[Noted]) -> tuple[object, ...]:
        """Return all that the sentences of an intervention are made of, for comparing."""
        state = self._state
        people = (
            state.find(Participant, turn.speaker),
            state.find(Participant, turn.in_relation_to),
        )
        same = [state.leader(one.point.id) for one in notes]
        return (turn, notes, same, people, self._common)

    def paragraph(self, turn: Intervention, notes: Sequence[Noted], *_: object) -> Turn | None:
        """Return the heading and the sentences, or nothing where nothing was noted."""
        plans = turn_plans(turn, list(remarks_of(self._state, notes)), self._style, self._asks)
        sentences = tuple(self._language.told(one, as_it_is) for one in plans)
        return (self._actors.heading(turn), sentences) if sentences else None
