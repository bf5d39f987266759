"""What belongs to a session is recognized and linked like people, on whichever laptop it is typed.

Two note-takers each enter conveners, contacts, next steps, texts and the agenda.
"""

import pytest

from tests.builders import Townhall
from tests.merge.halls import SPEAKERS, compared, merge, note_all
from townnotes.domain.entities import AgendaItem, Contact, Convener, Entity, NextStep, ReferenceText
from townnotes.domain.registers import Assign
from townnotes.merge.proposals import Proposal

FEW = SPEAKERS[:8]
Both = tuple[Townhall, Townhall]


@pytest.fixture
def both(ann: Townhall, bea: Townhall) -> Both:
    note_all(ann, FEW)
    note_all(bea, FEW)
    return ann, bea


def _enters(hall: Townhall, kind: type[Entity], **fields: str) -> str:
    id_ = hall.new_id()
    values = {"rank": f"a{len(hall.state.all(kind))}", **fields}
    hall.do([Assign(kind.entity, id_, name, value) for name, value in values.items()])
    return id_


def _proposed(both: Both, kind: type[Entity]) -> list[Proposal]:
    ann, bea = both
    ann.session.take_in(bea.state.registers())
    return [one for one in compared(ann).proposals if one.kind == kind.entity]


# O1
def test_two_conveners_typed_on_two_laptops_stay_two(both: Both) -> None:
    ann, bea = both
    for hall in both:
        _enters(hall, Convener, name="Alicia Buen", role="co-facilitator", of="Mexico")
        _enters(hall, Convener, name="François N'Diaye", role="co-facilitator", of="Senegal")

    merge(ann, bea)

    assert [one.of for one in ann.state.all(Convener)] == ["Mexico", "Senegal"]


@pytest.mark.parametrize(
    ("kind", "ours", "theirs"),
    [
        (Contact, {"value": "mailto:inputs@example.org"}, {"value": "Inputs@example.org"}),
        (Contact, {"value": "https://www.example.org/in/"}, {"value": "http://example.org/in"}),
        (NextStep, {"what": "second reading", "when": "2026-04-01"}, {"what": "Second readings"}),
        (ReferenceText, {"name": "The zero draft"}, {"name": "Zero draft"}),
        (AgendaItem, {"title": "Opening"}, {"title": "OPENING"}),
        (Convener, {"name": "王小明", "of": "China"}, {"name": "Wang Xiaoming", "of": "China"}),
        (Convener, {"name": "Bob Kent", "of": "Fiji"}, {"name": "Robert Kent", "of": "Fiji"}),
        (Convener, {"name": "Buen", "of": "Mexico"}, {"name": "Alicia Buen", "of": "Mexico"}),
        (Convener, {"of": "Mexico", "role": "chair"}, {"name": "A. Buen", "of": "Mexico"}),
    ],
)
def test_what_says_the_same_is_linked(
    both: Both, kind: type[Entity], ours: dict[str, str], theirs: dict[str, str]
) -> None:
    ann, bea = both
    _enters(ann, kind, **ours)
    _enters(bea, kind, **theirs)

    merge(ann, bea)

    assert len(ann.state.all(kind)) == 1


@pytest.mark.parametrize(
    ("kind", "ours", "theirs"),
    [
        (Contact, {"value": "a@example.org"}, {"value": "b@sample.net"}),
        (NextStep, {"what": "second reading"}, {"what": "written inputs"}),
        (ReferenceText, {"name": "Draft, revision 1"}, {"name": "Draft, revision 2"}),
        (AgendaItem, {"title": "Item 1"}, {"title": "Item 2"}),
        (AgendaItem, {"title": ""}, {"title": ""}),
        (Convener, {"name": "A. Buen", "of": "Mexico"}, {"name": "B. Sow", "of": "Mexico"}),
        (Convener, {"name": "Lena Berg", "of": "Fiji"}, {"name": "Anna Berg", "of": "Fiji"}),
        (Convener, {"name": "", "of": "Mexico"}, {"name": "A. Buen", "of": "Senegal"}),
    ],
)
def test_what_says_something_else_stays_apart(
    both: Both, kind: type[Entity], ours: dict[str, str], theirs: dict[str, str]
) -> None:
    _enters(both[0], kind, **ours)
    _enters(both[1], kind, **theirs)

    assert _proposed(both, kind) == []


@pytest.mark.parametrize(
    ("kind", "ours", "theirs"),
    [
        (NextStep, {"what": "second reading", "when": "May"},
         {"what": "second reading", "when": "June"}),
        (ReferenceText, {"name": "Zero draft"}, {"name": "Zero draft of the Compact"}),
        (Contact, {"value": "all@rivers.example.org"}, {"value": "all@river.example.org"}),
        (Convener, {"name": "Ali Buen", "of": "Mexico"}, {"name": "Ali Buen", "of": "Peru"}),
        (Convener, {"name": "Shimanski", "of": "Poland"}, {"name": "Szymański", "of": "Poland"}),
        (AgendaItem, {"title": "Means of implementation"}, {"title": "Means of implementing"}),
    ],
)  # fmt: skip
def test_what_nearly_says_the_same_is_asked(
    both: Both, kind: type[Entity], ours: dict[str, str], theirs: dict[str, str]
) -> None:
    _enters(both[0], kind, **ours)
    _enters(both[1], kind, **theirs)

    assert [one.is_sure for one in _proposed(both, kind)] == [False]


def test_what_was_linked_is_not_proposed_again(both: Both) -> None:
    ann, bea = both
    for hall in both:
        _enters(hall, Convener, name="Alicia Buen", of="Mexico")

    merge(ann, bea)

    assert [one for one in compared(ann).proposals if one.kind == Convener.entity] == []
