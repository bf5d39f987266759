"""The record: what each speaker said, in the order of the floor."""

from collections.abc import Sequence

from townnotes.domain.entities import Convener, Intervention, Participant, ReferenceText
from townnotes.domain.state import State
from townnotes.summary.actors import Actors
from townnotes.summary.cache import Memory
from townnotes.summary.english.writer import NamedWriter
from townnotes.summary.evidence.gather import Gathered, Noted, Remark, remarks_of
from townnotes.summary.languages import Tongue
from townnotes.summary.lines.words import maker_of, squeezed
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import Clause
from townnotes.summary.romance.writer import NamedRomanceWriter

MOST_ITEMS = 4
_ENGLISH_ASIDES = {
    "right of reply": "in exercise of the right of reply",
    "point of order": "on a point of order, ",
    "convener reply": "in response, ",
    "video message": "in a video message, ",
}
_RELATION = {
    "en": " in relation to the statement of {}, ",
    "fr": " concernant la déclaration de {}, ",
    "es": " en relación con la declaración de {}, ",
}


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
        self._tongue = tongue
        self._actors = Actors(tongue)
        kind = NamedWriter if tongue.code == "en" else NamedRomanceWriter
        # One writer for all: it looks up every point of the session once.
        self._writer = kind(evidence, tongue)
        common = (
            tongue.style,
            tongue.notes_language,
            evidence.addressee,
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
        clauses = _in_order(list(remarks_of(self._state, notes)))
        if not clauses:
            return None
        lead = _lead(self._state, turn, self._tongue)
        writer, actors = self._writer, self._actors
        writer.sentences = []
        writer.write_turn(lead + actors.label(turn), actors.again(turn), clauses)
        return actors.heading(turn), tuple(writer.sentences)


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


def _lead(state: State, turn: Intervention, tongue: Tongue) -> str:
    """Return "in exercise of the right of reply in relation to the statement of …, "."""
    asides = tongue.asides or _ENGLISH_ASIDES
    lead = asides.get(turn.kind, "")
    about = state.find(Participant, turn.in_relation_to)
    name = (
        tongue.titled(squeezed(about.honorific), squeezed(about.name))
        or squeezed(about.organization)
        if about
        else maker_of(turn.in_relation_to)
    )
    if turn.kind != "right of reply":
        return lead
    return lead.rstrip(", ") + (_RELATION[tongue.code].format(name) if name else ", ")
