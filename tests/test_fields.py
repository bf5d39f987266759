"""A field is declared once: JSON, the merge and the search for names know each, or leave it out."""

from collections.abc import Iterator, Mapping
from typing import get_origin

import pytest

from townnotes.domain.entities import KINDS, Entity
from townnotes.domain.fields import About, about
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.domain.state import State
from townnotes.interchange import read_session, write_session
from townnotes.interchange.keys import (
    CLOCKS,
    CONTACTS,
    CONVENERS,
    LISTS,
    NEXT_STEPS,
    PAUSES,
    POINTS,
)
from townnotes.merge.differing import COMPARED
from townnotes.summary.evidence.attribution import leaks_in

NOT_IN_JSON = {
    "link": "written as `joined`, `same_as` and `opposes`",
    "edition": "a final summary is its sentences",
}
WRITTEN_APART = {
    "source_id": "is the item's id",
    "rank": "is the item's place",
    "made": "is given anew on reading",
    "recorded_in": "stands under `recorded`, with what the clock said",
    "clock session": "is given anew on reading",
    "session list_closed": "stands beside the speakers’ list",
    "session clock_moved": "is of this computer",
    "session driver": "is of the moment",
    "intervention request": "the list's line says no more than the intervention",
    "pause intervention": "stands within it",
    "point intervention": "stands within it",
    "point cites": "is a list of its own",
    "point wording": "is a part of its own",
    "statement confirmed": "is of this file's history",
    "statement seen": "is of this file's history",
    "statement after": "is where the paragraph stands in this file's summary",
}
NAMES_NOBODY = {
    "the summary says it on purpose": (
        "session series", "session name", "session format", "session process", "session subject",
        "session audience", "session date", "session time_zone", "session platform",
        "session attendance_trail", "session gathering", "session overview", "session message",
        "session reception",
        "session inputs_deadline", "session keep_until", "session profile", "session language",
        "convener role",
        "convener honorific", "convener name", "convener post", "convener post_plural",
        "convener of", "convener to", "next_step what", "next_step when", "next_step where",
        "contact kind", "contact value", "contact label", "reference_text name",
        "reference_text short", "reference_text paragraphs", "category singular",
        "category plural", "category subgroups", "theme label", "theme topic", "theme colour",
        "theme key", "theme definition", "theme keywords", "agenda_item title",
    ),
    "a word of a closed list, or of the program's own, or free words that name nobody": (
        "agenda_item state", "stance words", "stance words_in", "stance family", "stance pattern",
        "request kind", "request state",
        "intervention kind", "intervention interpreted_from", "participant honorific",
        "participant subgroup", "note_taker role", "link kind", "link one", "link other",
        "participant joined", "intervention joined", "edition state", "edition digest",
        "statement section", "statement state", "statement seen", "point place", "point cites",
        "point worded", "point source", "point as_said",
        "request recorded_in", "intervention recorded_in", "pause recorded_in",
        "point recorded_in", "clock session", "statement after", "remark on", "remark date",
        "reiteration earlier", "reiteration was",
    ),
    "names who types, whom no summary names": (
        "note_taker name", "note_taker initials", "remark by",
    ),
    "is how a name sounds": ("participant pronunciation",),
    "is where names are looked for": (
        "point text", "point as_noted", "point stance", "point wording", "statement text",
        "statement styles", "edition text", "remark text", "remark words", "remark source",
        "reiteration townhall", "reiteration said",
    ),
}  # fmt: skip


def _fields() -> Iterator[tuple[type[Entity], str, About]]:
    for kind in KINDS.values():
        for name, one in about(kind).items():
            yield kind, name, one


def _called(kind: type[Entity], name: str) -> str:
    return f"{kind.entity} {name}"


def _is_text(kind: type[Entity], name: str, one: About) -> bool:
    declared = kind.__dataclass_fields__[name].type
    holds_text = declared is str or get_origin(declared) in {tuple, Mapping}
    return holds_text and not one.of and name not in {"source_id", "rank"}


def test_each_field_has_a_key_of_json_or_a_reason_for_none() -> None:
    lists = {
        **LISTS,
        "": CONVENERS,
        "1": NEXT_STEPS,
        "2": CONTACTS,
        "3": PAUSES,
        "4": POINTS,
        "5": CLOCKS,
    }
    written = {kept.entity.entity for kept in lists.values()} | {"session", *NOT_IN_JSON}

    assert {kind.entity for kind, *_ in _fields()} == written
    for kind, name, one in _fields():
        has_reason = bool({name, _called(kind, name)} & WRITTEN_APART.keys())
        assert (one.exchange in {"key", "inputs"}) != has_reason, _called(kind, name)


def test_each_text_names_somebody_or_has_a_reason_why_nobody() -> None:
    left_out = {name for names in NAMES_NOBODY.values() for name in names}

    for kind, name, one in _fields():
        if _is_text(kind, name, one):
            assert bool(one.names) != (_called(kind, name) in left_out), _called(kind, name)


def test_a_merge_compares_each_field_but_those_nobody_says_anything_with() -> None:
    silent = {(kind.entity, name) for kind, name, one in _fields() if one.compared == "never"}

    assert {name for _, name in silent} == {
        "source_id", "rank", "made", "place", "as_noted", "worded", "as_said", "recorded_in",
        "session", "offset_ms", "drift", "at", "reference", "driver",
    }  # fmt: skip
    assert {kind for kind, names in COMPARED.items() if names} == {"participant", "intervention"}


def _state(kind: str, **said: object) -> State:
    state = State()
    fields = {"source_id": "x", **said}
    assigns = [Assign(kind, "1" * 32, name, value) for name, value in fields.items()]
    registers = enumerate(assigns, start=1)
    state.apply(
        Register(*one[:3], "me", stamp, encode_value(one.value)) for stamp, one in registers
    )
    return state


@pytest.mark.parametrize(
    ("kind", "name", "one"),
    [pytest.param(kind, name, one, id=name) for kind, name, one in _fields() if one.names],
)
def test_what_a_field_names_is_found_in_a_text(kind: type[Entity], name: str, one: About) -> None:
    field, value = (f"{name}/Zorblatt", True) if one.kind == "members" else (name, "Zorblatt")
    state = _state(kind.entity, **{field: value})

    assert [leak.what for leak in leaks_in(state, [("here", "as Zorblatt said")])] == ["Zorblatt"]


def test_each_text_of_a_participant_comes_back_from_json() -> None:
    texts = {
        name: f"said of {name}"
        for name, one in about(KINDS["participant"]).items()
        if KINDS["participant"].__dataclass_fields__[name].type is str
        and one.exchange == "key"
        and not one.of
    }
    text = write_session(_state("participant", **texts))

    read = {
        one.field: one.value for one in read_session(text).assigns if one.value in texts.values()
    }

    assert read == texts
