"""The plain tables: the session as anyone can read it, derived from the state, never read back."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache
from operator import attrgetter
from typing import Any, get_args, get_origin

from townnotes.domain.dates import as_text
from townnotes.domain.entities import (
    AgendaItem,
    Category,
    Clock,
    Contact,
    Convener,
    Edition,
    Entity,
    Intervention,
    Link,
    NextStep,
    NoteTaker,
    OwnStance,
    Participant,
    Pause,
    Point,
    ReferenceText,
    Reiteration,
    Request,
    SessionDetails,
    Statement,
    SummaryRemark,
    Theme,
)
from townnotes.domain.fields import About, about
from townnotes.domain.floor.speakers import held_interventions
from townnotes.domain.floor.timer import read_timer
from townnotes.domain.state import State

Row = dict[str, Any]
HIDDEN = {"source_id", "made"}

FOREIGN = {
    "by": "note_takers", "category": "categories", "clocks.session": "", "contact": "contacts",
    "inputs_on": "reference_texts", "intervention": "interventions", "item": "agenda",
    "paragraphs.text": "reference_texts", "parent": "themes", "participant": "participants",
    "point": "points", "point_cites.text": "reference_texts", "remarks.by": "",
    "request": "speakers_list",
    "session": "session", "speaker": "participants", "statement": "statements", "theme": "themes",
}  # fmt: skip
"""Which table a column points at by id; `table.column` where one table uses the word otherwise."""

_SHOWN_BY = {
    Contact.entity: (("inputs_contacts", SessionDetails.entity),),
    Intervention.entity: (("intervention", Point.entity), ("intervention", Pause.entity)),
    NoteTaker.entity: (("by", Point.entity), ("by", Edition.entity)),
    Participant.entity: (
        ("participant", Request.entity),
        ("speaker", Intervention.entity),
        ("mentions", Point.entity),
    ),
    Point.entity: (("rests_on", Statement.entity),),
    Theme.entity: (("parent", Theme.entity),),
}
"""Whose rows show an entity: the field and kind that refer to it."""

_BY = attrgetter("by")
"""Of thousands of points, read in a third of the time."""
MOST_IN_NOTE = 1000
"""Points that the row of an intervention repeats as its note: each key writes all of it anew."""

_Reader = Callable[[State, Any], Any]


@dataclass(frozen=True)
class PlainTable:
    """A table: its columns with SQL types, whose rows it holds, and how they are read."""

    name: str
    kind: type[Entity]
    columns: dict[str, str]
    rows: Callable[[State, Any], list[Row]]
    owner: str = "id"
    """The column that says which entity a row belongs to; unique where it is `id`."""


def rows_of(table: PlainTable, state: State, id_: str) -> list[Row]:
    """Return the rows an entity has: none while it is hidden or another stands for it."""
    entity = state.find(table.kind, id_)
    return table.rows(state, entity) if entity is not None and entity.id == id_ else []


def affected(
    state: State, touched: Iterable[tuple[str, str]], standing: Container[str] = ()
) -> dict[str, dict[str, None]]:
    """Return what a change makes stale, by entity: what was touched and what shows parts of it.

    Of interventions that are `standing`, shown before and now, the points stay as they are.
    """
    found: dict[str, dict[str, None]] = {}
    for entity, id_ in _with_linked(state, touched):
        found.setdefault(entity, {})[id_] = None
        if entity == Intervention.entity and id_ in standing:
            continue
        for shows, one in _shown_by(state, entity, id_):
            # Of those that are one, the first has the row.
            found.setdefault(shows, {}).update({one: None, state.leader(one): None})
    return found


def _with_linked(state: State, touched: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """Give what was touched, and all that a link, standing or not, joins with it."""
    given: set[tuple[str, str]] = set()
    waiting = list(touched)
    while waiting:
        entity, id_ = waiting.pop()
        if (entity, id_) in given:
            continue
        given.add((entity, id_))
        yield entity, id_
        waiting += [(entity, peer) for peer in state.ever_linked(id_)]
        if entity == Link.entity:
            kind = str(state.value(id_, "kind", ""))
            waiting += [(kind, str(state.value(id_, end, ""))) for end in ("one", "other")]


def _shown_by(state: State, entity: str, id_: str) -> Iterable[tuple[str, str]]:
    """Give the entities whose rows show parts of this one, or vanish with it."""
    if entity in {Point.entity, Pause.entity}:
        yield Intervention.entity, str(state.value(id_, Intervention.entity, ""))
    if entity == Theme.entity and state.ever_linked(id_):
        # A theme's words stand in its own row; only a link can change whose tag it is.
        yield from ((Point.entity, one) for one in state.referring(Point.entity, "themes", id_))
    for field, kind in _SHOWN_BY.get(entity, ()):
        for one in state.referring(kind, field, id_):
            yield kind, one
            if kind == Point.entity and entity == NoteTaker.entity:
                yield Intervention.entity, str(state.value(one, Intervention.entity, ""))


def _columns(kind: type[Entity], extra: dict[str, str] | None = None) -> dict[str, str]:
    columns = {"id": "TEXT"}
    types = {one.name: one.type for one in fields(kind)}
    for name, one in about(kind).items():
        has_table = one.kind == "mapping" or (one.kind == "members" and one.of)
        if name not in HIDDEN and not has_table:
            columns[name] = _sql_type(types[name], one)
    return {**columns, **(extra or {})}


def _sql_type(declared: Any, one: About) -> str:
    is_number = declared in {int, bool} or int in get_args(declared)
    return "INTEGER" if is_number and one.kind != "instant" else "TEXT"


def _plain(state: State, entity: Entity) -> Row:
    """Return an entity's own fields, as columns have them."""
    values, names, readers = _how_read(type(entity))
    row = dict(zip(names, values(entity), strict=True))
    for name, read in readers:
        row[name] = read(state, row[name])
    return row


@cache
def _how_read(
    kind: type[Entity],
) -> tuple[Callable[[Entity], tuple[Any, ...]], tuple[str, ...], tuple[tuple[str, _Reader], ...]]:
    """Return what reads a kind's fields, which columns they are, and what words some otherwise."""
    types, said = {one.name: one.type for one in fields(kind)}, about(kind)
    names = tuple(_columns(kind))
    readers = ((name, _reader(name, types[name], said.get(name, About()))) for name in names)
    return attrgetter(*names), names, tuple((name, read) for name, read in readers if read)


def _reader(name: str, declared: Any, one: About) -> _Reader | None:
    if one.kind == "instant":
        return lambda _, value: None if value is None else as_text(value)
    if name in FOREIGN:
        return lambda state, value: state.leader(value) or None
    if get_origin(declared) is tuple:
        return lambda _, value: "; ".join(value)
    return (lambda _, value: int(value)) if declared is bool else None


def _table(name: str, kind: type[Entity]) -> PlainTable:
    columns = _columns(kind)
    return PlainTable(name, kind, columns, lambda state, entity: [_plain(state, entity)])


def _session_rows(state: State, session: SessionDetails) -> list[Row]:
    base = offsets_from(state)
    counted = {
        "offsets_from": None if base is None else as_text(base),
        "made": as_text(state.made_at(session.id)),
    }
    return [{**_plain(state, session), **counted}]


def offsets_from(state: State) -> int | None:
    """Return the instant that `offset_seconds` count from: when the call began.

    Where nobody said when that was, it is the beginning of the first intervention.
    """
    details = state.session
    if details.began is not None or not details.id:
        return details.began
    every = held_interventions(state)
    return every[0].began if every else None


def _offset(state: State, instant: int | None) -> int | None:
    base = offsets_from(state)
    return None if base is None or instant is None else (instant - base) // 1000


def _request_rows(state: State, request: Request) -> list[Row]:
    speaker = state.find(Participant, request.participant)
    named = {"participant_name": speaker.name if speaker else ""}
    return [{**_plain(state, request), **named}]


def _intervention_rows(state: State, one: Intervention) -> list[Row]:
    speaker = state.find(Participant, one.speaker)
    points = state.points_of(one.id)
    pauses = state.having(Pause, "intervention", one.id)
    timing = read_timer(one, pauses, one.ended or 0)
    length = (one.ended - one.began) if one.began is not None and one.ended is not None else None
    return [
        {
            **_plain(state, one),
            "speaker_name": speaker.name if speaker else "",
            "organization": speaker.organization if speaker else "",
            "spoken_seconds": None if length is None else timing.spoken // 1000,
            "paused_seconds": None if length is None else (length - timing.spoken) // 1000,
            "offset_seconds": _offset(state, one.began),
            "note": _note(points),
            "note_takers": ", ".join(dict.fromkeys(_note_takers(state, points))),
        }
    ]


def _note_takers(state: State, points: Iterable[Point]) -> Iterable[str]:
    """Give who noted these, the first of them first; stops where all of the session were met."""
    most, met = len(state.all(NoteTaker)), dict[str, NoteTaker | None]()
    for by in map(_BY, points):
        if by in met:
            continue
        met[by] = taker = state.find(NoteTaker, by)
        if taker is not None:
            yield taker.initials or taker.name
        if len({one.id for one in met.values() if one}) == most:
            return


def _note(points: Sequence[Point]) -> str:
    rest = len(points) - MOST_IN_NOTE
    lines = [one.text for one in points[:MOST_IN_NOTE]]
    return "\n".join([*lines, *([f"… and {rest} more in the table points"] if rest > 0 else [])])


def _point_rows(state: State, point: Point) -> list[Row]:
    wording = {f"wording_{part}": point.wording.get(part) for part in ("ask", "old", "new")}
    offset = {"offset_seconds": _offset(state, point.at)}
    return [{**_plain(state, point), **wording, **offset}]


def _tag_rows(state: State, point: Point) -> list[Row]:
    themes = dict.fromkeys(state.leader(theme) for theme in point.themes)
    return [{"point": point.id, "theme": theme} for theme in themes]


def _mention_rows(state: State, point: Point) -> list[Row]:
    mentioned = dict.fromkeys(state.leader(one) for one in point.mentions)
    return [{"point": point.id, "participant": one} for one in mentioned if state.is_visible(one)]


def _cite_rows(_: State, point: Point) -> list[Row]:
    parts = [cite.partition("/") for cite in point.cites]
    return [{"point": point.id, "text": text, "paragraph": number} for text, _, number in parts]


def _paragraph_rows(_: State, text: ReferenceText) -> list[Row]:
    return [{"text": text.id, "number": k, "content": v} for k, v in text.paragraphs.items()]


def _evidence_rows(state: State, statement: Statement) -> list[Row]:
    points = [point for point in statement.rests_on if state.is_visible(point)]
    return [{"statement": statement.id, "point": point} for point in points]


def _input_rows(state: State, session: SessionDetails) -> list[Row]:
    contacts = dict.fromkeys(map(state.leader, filter(state.is_visible, session.inputs_contacts)))
    return [{"session": session.id, "contact": contact} for contact in contacts]


def _remark_rows(state: State, remark: SummaryRemark) -> list[Row]:
    # Who wrote it is a name in a file, and no note-taker of ours.
    return [{**_plain(state, remark), "by": remark.by}]


def _clock_rows(state: State, clock: Clock) -> list[Row]:
    # Each session has a clock of its own, even where it is shown as one with another.
    return [{**_plain(state, clock), "session": clock.session}]


def _pairs(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "TEXT")


_SPOKEN = {
    "speaker_name": "TEXT", "organization": "TEXT", "spoken_seconds": "INTEGER",
    "paused_seconds": "INTEGER", "offset_seconds": "INTEGER", "note": "TEXT", "note_takers": "TEXT",
}  # fmt: skip
_WORDING = {
    "wording_ask": "TEXT", "wording_old": "TEXT", "wording_new": "TEXT",
    "offset_seconds": "INTEGER",
}  # fmt: skip
_POINT_COLUMNS = {
    k: v for k, v in _columns(Point, _WORDING).items() if k not in {"wording", "cites"}
}

TABLES: tuple[PlainTable, ...] = (
    PlainTable(
        "session",
        SessionDetails,
        _columns(SessionDetails, {"offsets_from": "TEXT", "made": "TEXT"}),
        _session_rows,
    ),
    PlainTable("inputs", SessionDetails, _pairs("session", "contact"), _input_rows, "session"),
    _table("conveners", Convener),
    _table("next_steps", NextStep),
    _table("contacts", Contact),
    _table("reference_texts", ReferenceText),
    PlainTable(
        "paragraphs", ReferenceText, _pairs("text", "number", "content"), _paragraph_rows, "text"
    ),
    _table("categories", Category),
    _table("themes", Theme),
    _table("participants", Participant),
    _table("note_takers", NoteTaker),
    _table("stances", OwnStance),
    _table("agenda", AgendaItem),
    PlainTable(
        "speakers_list", Request, _columns(Request, {"participant_name": "TEXT"}), _request_rows
    ),
    PlainTable("interventions", Intervention, _columns(Intervention, _SPOKEN), _intervention_rows),
    _table("pauses", Pause),
    PlainTable("points", Point, _POINT_COLUMNS, _point_rows),
    PlainTable("point_themes", Point, _pairs("point", "theme"), _tag_rows, "point"),
    PlainTable("point_mentions", Point, _pairs("point", "participant"), _mention_rows, "point"),
    PlainTable("point_cites", Point, _pairs("point", "text", "paragraph"), _cite_rows, "point"),
    _table("links", Link),
    _table("statements", Statement),
    PlainTable(
        "statement_points", Statement, _pairs("statement", "point"), _evidence_rows, "statement"
    ),
    PlainTable("remarks", SummaryRemark, _columns(SummaryRemark), _remark_rows),
    _table("reiterations", Reiteration),
    _table("editions", Edition),
    PlainTable("clocks", Clock, _columns(Clock), _clock_rows),
)
"""Every plain table of a file. To show a new field add it to its entity; the table follows."""
