"""What the note does to interventions and points beyond typing, and what it reads of them."""

from typing import Any, NamedTuple

from townnotes.domain.commands.interventions import (
    Speaker,
    correct,
    flag_interpretation,
    insert_missed,
    overlapping,
    remove_intervention,
)
from townnotes.domain.commands.points import bring_back, mark_gap
from townnotes.domain.entities import Intervention, NoteTaker, Participant, Point
from townnotes.domain.registers import Assign, Register, decode_value
from townnotes.domain.state import State
from townnotes.session import Session
from townnotes_ui.desk import Command, Desk
from townnotes_ui.widgets.matching import Candidate, as_candidate
from townnotes_ui.widgets.row_list import ListedRow
from townnotes_ui.wording import shown_name, time_of_day, tr


class Version(NamedTuple):
    """What a point said once: its id, the words, and who had written them when."""

    point: str
    text: str
    below: str


# What is done.


def correcting(id_: str, now: int, fields: dict[str, Any]) -> Command:
    """Return the command that corrects an intervention."""

    def command(state: State) -> list[Assign]:
        one = state.find(Intervention, id_)
        return correct(state, one, now, **fields) if one else []

    return command


def inserting(
    id_: str, now: int, *, began: int, ended: int, speaker: Speaker, kind: str
) -> Command:
    """Return the command that puts in a missed intervention."""
    return lambda state: insert_missed(
        state, id_, now, began=began, ended=ended, speaker=speaker, kind=kind
    )


def removing(id_: str) -> Command:
    """Return the command that takes an intervention out, with its points."""

    def command(state: State) -> list[Assign]:
        one = state.find(Intervention, id_)
        return remove_intervention(state, one) if one else []

    return command


def flagging_interpretation(id_: str) -> Command:
    """Return the command that says a speaker was heard through interpretation, or was not."""

    def command(state: State) -> list[Assign]:
        one = state.find(Intervention, id_)
        return flag_interpretation(one) if one else []

    return command


def marking_gap(id_: str, intervention: str, by: str, after: str, now: int) -> Command:
    """Return the command that leaves a marker where the thread was lost."""
    return lambda state: mark_gap(state, id_, intervention, by, after, now)


def bringing_back(version: Version) -> Command:
    """Return the command that gives a point earlier words again."""
    return lambda state: bring_back(state, version.point, version.text)


def take_out(desk: Desk, one: Intervention) -> bool:
    """Take an intervention out, and say so; returns whether it was."""
    name = speaker_name(desk.state, one)
    points = len(desk.state.points_of(one.id))
    if not desk.do(tr("intervention taken out"), removing(one.id)):
        return False
    words = tr("{} was taken out, with {} points. Undo brings all back.")
    desk.noticed.emit(words.format(name, points))
    return True


# What is read.


def people(state: State) -> list[Candidate]:
    """Return all who may have spoken."""
    return [
        as_candidate(one.id, (one.name, one.organization, *one.aliases), is_waiting=False)
        for one in state.all(Participant)
    ]


def speaker_name(state: State, one: Intervention) -> str:
    """Return how an intervention's speaker is called."""
    speaker = state.find(Participant, one.speaker)
    if speaker is None:
        return tr("Somebody")
    return shown_name(speaker.name, speaker.organization, to_identify=speaker.to_identify)


def overlap_words(state: State, id_: str) -> str:
    """Return a sentence on who else spoke at the same time; nothing where nobody did."""
    one = state.find(Intervention, id_)
    others = overlapping(state, one.began, one.ended, id_) if one else ()
    names = ", ".join(speaker_name(state, other) for other in others)
    return tr("At the same time the record has {} speaking.").format(names) if names else ""


def versions_of(session: Session, point: str) -> list[Version]:
    """Return what a point said before, the latest first, each text once."""
    state = session.state
    now = state.value(point, "text", "")
    found: dict[str, Version] = {}
    for register in session.earlier(point, "text"):
        text = decode_value(register.value)
        if isinstance(text, str) and text.strip() and text != now and text not in found:
            found[text] = Version(point, text, _who_and_when(session, register))
    return list(found.values())


def taken_out(session: Session, intervention: str) -> list[Version]:
    """Return the points that were taken out of an intervention, the latest first."""
    state = session.state
    found: list[tuple[int, Version]] = []
    for id_ in state.referring(Point.entity, "intervention", intervention):
        text = state.value(id_, "text", "")
        gone = state.current(id_, "deleted")
        if gone is not None and state.is_deleted(id_) and isinstance(text, str) and text.strip():
            below = tr("taken out {}").format(_who_and_when(session, gone))
            found.append((gone.stamp, Version(id_, text, below)))
    return [version for _, version in sorted(found, key=lambda pair: -pair[0])]


def gap_rows(state: State) -> list[ListedRow]:
    """Return where the thread was lost, as it was: the point's id, who spoke, when, after what."""
    gaps = [one for one in state.all(Point) if one.gap]
    zone = state.session.time_zone
    return [
        ListedRow(one.id, _speaker_of(state, one), _where(state, one, zone))
        for one in sorted(gaps, key=lambda one: one.at or 0)
    ]


def intervention_of(state: State, point: str) -> str:
    """Return the id of the intervention that a point belongs to."""
    one = state.find(Point, point)
    return state.leader(one.intervention) if one else ""


def _speaker_of(state: State, point: Point) -> str:
    one = state.find(Intervention, point.intervention)
    return speaker_name(state, one) if one else ""


def _where(state: State, gap: Point, zone: str) -> str:
    time = time_of_day(gap.at, zone, seconds=True)
    before = [one.text for one in state.points_of(gap.intervention) if one.rank < gap.rank]
    after = tr("after “{}”").format(before[-1]) if before else tr("at the beginning")
    return f"{time} · {after}"


def _who_and_when(session: Session, register: Register) -> str:
    state = session.state
    time = time_of_day(register.stamp >> 16, state.session.time_zone, seconds=True)
    return f"{_author(session, register)} · {time}"


def _author(session: Session, register: Register) -> str:
    """Name the note-taker whose laptop wrote a register, as far as that can be known."""
    state = session.state
    by = state.current(register.id, "by")
    taker = None
    if by is not None and by.author == register.author:
        taker = state.find(NoteTaker, str(decode_value(by.value)))
    if taker is None:
        made = [one for one in state.all(NoteTaker) if _made_by(state, one.id) == register.author]
        taker = made[0] if len(made) == 1 else None
    if taker is not None:
        return taker.name or taker.initials
    return tr("you") if register.author == session.author else tr("another note-taker")


def _made_by(state: State, id_: str) -> str:
    name = state.current(id_, "name")
    return name.author if name else ""
