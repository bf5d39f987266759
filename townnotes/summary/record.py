"""The record: what each speaker said, in the order of the floor."""

from collections.abc import Sequence

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.state import State
from townnotes.summary.actors import Actors
from townnotes.summary.clauses import Clause
from townnotes.summary.evidence import Evidence, Noted, Remark, remarks_of
from townnotes.summary.languages import Tongue
from townnotes.summary.named_prose import NamedRomanceWriter, NamedWriter
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.words import squeezed

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


def record(
    state: State, evidence: Evidence, tongue: Tongue
) -> dict[str, tuple[str, tuple[Sentence, ...]]]:
    """Return each intervention with notes: its id, its heading, its sentences."""
    by_turn: dict[str, list[Noted]] = {}
    for noted in evidence.notes:
        by_turn.setdefault(noted.intervention, []).append(noted)
    actors = Actors(tongue)
    kind = NamedWriter if tongue.code == "en" else NamedRomanceWriter
    # One writer for all: it looks up every point of the session once.
    writer = kind(evidence, tongue)
    told: dict[str, tuple[str, tuple[Sentence, ...]]] = {}
    for id_, notes in by_turn.items():
        turn = state.find(Intervention, id_)
        clauses = _in_order(list(remarks_of(state, notes)))
        if turn is None or not clauses:
            continue
        lead = _lead(state, turn, tongue)
        writer.sentences = []
        writer.write_turn(lead + actors.label(turn), actors.short(turn), clauses)
        told[id_] = (actors.heading(turn), tuple(writer.sentences))
    return told


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
        else squeezed(turn.in_relation_to)
    )
    if turn.kind != "right of reply":
        return lead
    return lead.rstrip(", ") + (_RELATION[tongue.code].format(name) if name else ", ")
