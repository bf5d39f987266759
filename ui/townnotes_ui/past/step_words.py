"""Says what changed at a step of a session: in a sentence, and beside each point."""

from collections import Counter
from collections.abc import Iterable, Mapping

from townnotes.domain.entities import Intervention, Participant, Point, Request
from townnotes.domain.history import History
from townnotes.domain.state import State
from townnotes_ui.language.translation import tr
from townnotes_ui.note.intervention_sheets import speaker_name
from townnotes_ui.wording import shown_name

_MOST_SAID = 3
"""So many things one line tells."""
_MADE = {Intervention.entity, "by", "rank"}
"""Fields of a point that are written when it is begun."""
_WORN = ("themes/", "cites/", "mentions/")


def point_marks(history: History, place: int) -> dict[str, str]:
    """Return in a word what a step did to each point, by its id."""
    return {
        id_: _mark_of(history.state, id_, fields)
        for (entity, id_), fields in history.changes(place).items()
        if entity == Point.entity
    }


def touched_interventions(history: History, place: int) -> list[str]:
    """Return the interventions whose notes a step changed, or that it began or ended."""
    state = history.state
    found: dict[str, None] = {}
    for (entity, id_), fields in history.changes(place).items():
        if entity == Intervention.entity and fields & {"began", "ended", "speaker"}:
            found[state.leader(id_)] = None
        elif entity == Point.entity:
            found[state.leader(str(state.value(id_, Intervention.entity, "")))] = None
    return [id_ for id_ in found if state.find(Intervention, id_)]


def step_words(history: History, place: int) -> str:
    """Say what changed at a step, the most telling first."""
    state, changes = history.state, history.changes(place)
    said: list[str] = []
    for (_, id_), fields in changes.items():
        one = state.find(Intervention, id_)
        if one is not None and "began" in fields and one.began is not None:
            said.append(tr("{speaker_name} has the floor", speaker_name=speaker_name(state, one)))
        elif one is not None and "ended" in fields and one.ended is not None:
            said.append(tr("{speaker_name} has ended", speaker_name=speaker_name(state, one)))
    said += _points_said(point_marks(history, place))
    for (_, id_), fields in changes.items():
        asked = state.find(Request, id_)
        who = state.find(Participant, asked.participant) if asked else None
        if who is not None and "participant" in fields:
            name = shown_name(who.name, who.organization, to_identify=who.to_identify)
            said.append(tr("{name} asked for the floor", name=name))
    said = said or _around(entity for entity, _ in changes)
    more = tr(" and more") if len(said) > _MOST_SAID else ""
    return " · ".join(said[:_MOST_SAID]) + more


def _around(entities: Iterable[str]) -> list[str]:
    """Say what changed around the notes."""
    names = {
        "session": tr("the townhall’s details"), "convener": tr("the conveners"),
        "next_step": tr("the next steps"), "contact": tr("the contacts"),
        "reference_text": tr("the texts"), "category": tr("the categories"),
        "theme": tr("the themes"), "participant": tr("the participants"),
        "note_taker": tr("the note-takers"), "stance": tr("the stances"),
        "agenda_item": tr("the agenda"), "request": tr("the speakers’ list"),
        "intervention": tr("an intervention"), "pause": tr("a pause"), "point": tr("a point"),
        "link": tr("what belongs together"), "statement": tr("the summary"),
        "edition": tr("the summary"), "remark": tr("the remarks"),
        "reiteration": tr("what is said again"),
    }  # fmt: skip
    found = list(dict.fromkeys(names.get(one, tr("something else")) for one in entities))
    if not found:
        return []
    last = found.pop() if len(found) > 1 else ""
    told = tr("{found} and {last}", found=", ".join(found), last=last) if last else found[0]
    return [tr("{told} changed", told=told)]


def _points_said(marks: Mapping[str, str]) -> list[str]:
    """Count what was done to points, as "2 points reworded"."""
    counts = Counter(marks.values())
    return [
        tr("1 point {mark}|{n} points {mark}", count, mark=mark) for mark, count in counts.items()
    ]


def _mark_of(state: State, id_: str, fields: frozenset[str]) -> str:
    if "deleted" in fields:
        return tr("deleted") if state.is_deleted(id_) else tr("restored")
    if fields & _MADE:
        return tr("noted")
    if "text" in fields:
        return tr("reworded")
    if any(field.startswith(_WORN) for field in fields) or "stance" in fields:
        return tr("marked")
    return tr("changed")
