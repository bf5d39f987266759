"""The tables a spreadsheet gets: sentences with their evidence, and what the session holds."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from townnotes.domain.entities import (
    AgendaItem,
    Intervention,
    Participant,
    Point,
    ReferenceText,
    Theme,
)
from townnotes.domain.floor.also_written import also_written
from townnotes.domain.floor.floor_rows import NOTHING
from townnotes.domain.floor.heard import Times, heard, times_of
from townnotes.domain.floor.speakers import number_of
from townnotes.domain.languages import language_of
from townnotes.domain.state import State
from townnotes.summary.document import SheetCell, SpreadsheetTable
from townnotes.summary.evidence.naming import Naming
from townnotes.summary.evidence.printed_points import (
    EvidenceNotes,
    PrintedPoint,
    local,
    printed_points,
)
from townnotes.summary.lines.wording import short_name
from townnotes.summary.lines.words import distinct, squeezed
from townnotes.summary.paragraphs import Draft

_T = TypeVar("_T")
_Column = tuple[str, Callable[[_T], SheetCell]]


def sheets(
    state: State, draft: Draft, naming: Naming, notes: EvidenceNotes
) -> tuple[SpreadsheetTable, ...]:
    """Return all sheets; what would name a speaker is in them only where speakers are named."""
    said = printed_points(state)
    found = [
        _sentences(state, draft, naming, notes),
        _interventions(state, said, naming),
        _points(state, said, naming),
        _themes(state, said),
    ]
    # Without attribution there is nothing in it that the recording would not turn into a name.
    if naming.attribution != "none":
        found.append(_times(state, naming))
    if naming.is_named:
        found.insert(4, _speakers(state, naming))
    return tuple(found)


def _sheet(name: str, columns: Sequence[_Column[_T]], items: Iterable[_T]) -> SpreadsheetTable:
    rows = tuple(tuple(read(one) for _, read in columns) for one in items)
    return SpreadsheetTable(name, tuple(heading for heading, _ in columns), rows)


def _sentences(
    state: State, draft: Draft, naming: Naming, notes: EvidenceNotes
) -> SpreadsheetTable:
    columns = ["section", "sentence", "text", "points", "speakers", "evidence"]
    rows: list[tuple[SheetCell, ...]] = []
    speaker_of = {one.point.id: one.speaker for one in printed_points(state)}
    for paragraph in draft.paragraphs:
        for number, one in enumerate(paragraph.sentences, start=1):
            points = [id_ for id_ in distinct(one.rests_on) if id_ in speaker_of]
            speakers = {naming.counted_as(speaker_of[id_]) for id_ in points} - {""}
            evidence = notes.beside(one)
            rows.append((paragraph.heading, number, one.text, len(points), len(speakers), evidence))
    return SpreadsheetTable("sentences", tuple(columns), tuple(rows))


def _interventions(state: State, said: list[PrintedPoint], naming: Naming) -> SpreadsheetTable:
    points: dict[str, int] = {}
    for one in said:
        points[one.turn.id] = points.get(one.turn.id, 0) + 1
    zone = state.session.time_zone
    columns: list[_Column[Intervention]] = [
        ("item", lambda one: _item(state, one)),
        *_who(state, naming, lambda one: one),
        ("kind", lambda one: one.kind),
    ]
    telling: list[_Column[Intervention]] = [
        ("on_behalf_of", lambda one: squeezed(one.on_behalf_of)),
        ("in_relation_to", lambda one: squeezed(one.in_relation_to)),
        ("began", lambda one: local(one.began, zone)),
        ("ended", lambda one: local(one.ended, zone)),
        ("heard_through_interpretation_from", lambda one: language_of(one.interpreted_from)),
    ]
    if naming.attribution == "none":
        return _in_no_order(_sheet("interventions", columns, state.all(Intervention)))
    columns.insert(0, ("number", lambda one: number_of(state, one.id) or ""))
    if naming.is_named:
        columns += telling
    columns.append(("points", lambda one: points.get(one.id, 0)))
    return _sheet("interventions", columns, state.all(Intervention))


def _in_no_order(sheet: SpreadsheetTable, *first: str) -> SpreadsheetTable:
    """Return a table without the order of the floor, which tells who spoke with the recording."""
    places = [sheet.columns.index(name) for name in first]

    def order(row: Sequence[SheetCell]) -> list[str]:
        return [str(row[place]).casefold() for place in places] + [str(cell) for cell in row]

    return replace(sheet, rows=tuple(sorted(sheet.rows, key=order)))


def _points(state: State, said: list[PrintedPoint], naming: Naming) -> SpreadsheetTable:
    zone = state.session.time_zone
    labels = {one.id: squeezed(one.label) for one in state.all(Theme)}
    columns: list[_Column[PrintedPoint]] = [
        *_who(state, naming, lambda one: one.turn),
        ("stance", lambda one: one.point.stance),
        ("text", lambda one: one.point.text),
        ("themes", lambda one: "; ".join(labels[theme] for theme in one.themes)),
        ("cites", lambda one: "; ".join(_cited(state, cite) for cite in one.point.cites)),
        ("ask", lambda one: _worded(one.point, "ask")),
        ("old_wording", lambda one: _worded(one.point, "old")),
        ("new_wording", lambda one: _worded(one.point, "new")),
        ("emphasis", lambda one: "yes" if one.point.emphasis else ""),
    ]
    if naming.attribution == "none":
        return _in_no_order(_sheet("points", columns, said), "category", "themes", "text")
    if naming.is_named:
        columns.insert(0, ("at", lambda one: local(one.point.at, zone)))
    columns.insert(0, ("intervention", lambda one: number_of(state, one.turn.id) or ""))
    return _sheet("points", columns, said)


def _themes(state: State, said: list[PrintedPoint]) -> SpreadsheetTable:
    points: dict[str, int] = {}
    speakers: dict[str, set[str]] = {}
    for one in said:
        for theme in one.themes:
            points[theme] = points.get(theme, 0) + 1
            speakers.setdefault(theme, set()).add(one.speaker)
    columns: list[_Column[Theme]] = [
        ("theme", lambda one: squeezed(one.label)),
        ("topic", lambda one: squeezed(one.topic)),
        ("parent", lambda one: _label(state, one.parent)),
        ("definition", lambda one: one.definition),
        ("keywords", lambda one: "; ".join(one.keywords)),
        ("speakers", lambda one: len(speakers.get(one.id, ()))),
        ("points", lambda one: points.get(one.id, 0)),
    ]
    return _sheet("themes", columns, state.all(Theme))


def _speakers(state: State, naming: Naming) -> SpreadsheetTable:
    """Return everybody who may speak; e-mail addresses stay in the session's own file."""
    spoken = heard(state).by_participant
    columns: list[_Column[Participant]] = [
        ("honorific", lambda one: one.honorific),
        ("name", lambda one: squeezed(one.name)),
        ("organization", lambda one: squeezed(one.organization)),
        ("category", lambda one: _category(naming, one.id)),
        ("subgroup", lambda one: one.subgroup),
        ("speaks_for", lambda one: one.speaks_for),
        ("also_written", lambda one: "; ".join(also_written(state, one.id))),
        ("took_the_floor", lambda one: "yes" if one.id in naming.floor else ""),
        ("interventions", lambda one: spoken.get(one.id, NOTHING).times),
        ("seconds", lambda one: spoken.get(one.id, NOTHING).seconds),
    ]
    return _sheet("speakers", columns, state.all(Participant))


def _times(state: State, naming: Naming) -> SpreadsheetTable:
    # One that still runs has no times yet: the table of the times command counts up to now.
    ended = [one for one in state.all(Intervention) if one.began is not None and one.ended]
    read: dict[str, Times] = {one.id: times_of(state, one, one.ended or 0) for one in ended}
    columns: list[_Column[Intervention]] = [
        ("intervention", lambda one: number_of(state, one.id)),
        *_who(state, naming, lambda one: one),
        ("allotted_seconds", lambda one: read[one.id].allotted),
        ("added_seconds", lambda one: read[one.id].added),
        ("used_seconds", lambda one: read[one.id].used),
        ("paused_seconds", lambda one: read[one.id].paused),
        ("over_by", lambda one: read[one.id].over),
    ]
    return _sheet("times", columns, ended)


def _who(state: State, naming: Naming, turn_of: Callable[[_T], Intervention]) -> list[_Column[_T]]:
    """Return the columns that say who spoke, as far as the attribution allows."""

    def speaker(one: _T) -> str:
        return state.leader(turn_of(one).speaker)

    def organization(one: _T) -> str:
        known = state.find(Participant, speaker(one))
        return squeezed(known.organization) if known else ""

    if not naming.is_named:
        return [("category", lambda one: naming.category(speaker(one)))]
    return [
        ("speaker", lambda one: naming.name_in(turn_of(one), speaker(one))),
        ("organization", organization),
        ("category", lambda one: _category(naming, speaker(one))),
    ]


def _category(naming: Naming, speaker: str) -> str:
    known = naming.category_of(speaker)
    return squeezed(known.singular) if known else ""


def _item(state: State, one: Intervention) -> str:
    item = state.find(AgendaItem, one.item)
    return squeezed(item.title) if item else ""


def _label(state: State, theme: str) -> str:
    one = state.find(Theme, theme)
    return squeezed(one.label) if one else ""


def _cited(state: State, cite: str) -> str:
    id_, _, paragraph = cite.rpartition("/")
    return f"{short_name(state.find(ReferenceText, id_))} §{paragraph}".strip()


def _worded(point: Point, key: str) -> str:
    return point.wording.get(key) or ""
