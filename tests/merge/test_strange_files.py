"""Files that take in what cannot be, or bring nothing: what stands stays as it is."""

import pytest

from tests.builders import Townhall
from tests.merge.files import copied, merged_into, saved, texts_of
from townnotes.domain.entities import Intervention, Point, Theme
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.merge.incoming import File, choose
from townnotes.session import Session


def _one_said(hall: Townhall, text: str = "an open point") -> Intervention:
    return hall.speaks(hall.participant("Marta Kovač"), text)


# R8: another's file says of the id of our intervention that it is a theme.
@pytest.mark.parametrize("field", ["aaa", "label", "zzz"])
def test_an_id_that_is_given_to_something_else_as_well_stays_what_it_is(
    ann: Townhall, field: str
) -> None:
    said = _one_said(ann)
    strange = Register(Theme.entity, said.id, field, "0" * 32, 5, encode_value("X"))

    ann.session.take_in([strange])
    ann.session.close()

    again = Session.open(ann.session.path, "a" * 32)
    assert [one.id for one in again.state.all(Intervention)] == [said.id]
    assert again.state.all(Theme) == ()
    assert texts_of(again) == {"an open point"}
    again.close()


# R8
def test_in_a_merge_too_an_id_stays_what_it_is(ann: Townhall) -> None:
    said = _one_said(ann)
    strange = Register(Theme.entity, said.id, "aaa", "0" * 32, 5, encode_value("X"))

    incoming = choose([File("strange", [strange])], ann.state, "a" * 32)

    assert incoming.batch.came == ()
    assert incoming.files[0].damaged == 1


# H2
def test_a_merge_that_brings_nothing_leaves_the_one_before_to_be_taken_back(
    ann: Townhall, bea: Townhall
) -> None:
    _one_said(ann)
    ann.do([_text(ann, "said in haste")])
    old = copied(ann, "old", "c").session
    old.close()
    _one_said(bea, "of Bea")
    ann.later(1).do([_text(ann, "said better")])
    merged_into(ann, saved(bea))

    report = merged_into(ann, old.path)

    assert report.changes_nothing
    last = ann.session.last_merge()
    assert last == "bea.townnotes"
    assert "of Bea" in texts_of(ann.session)
    ann.session.undo_merge()
    assert "of Bea" not in texts_of(ann.session)


def _text(hall: Townhall, text: str) -> Assign:
    return Assign(Point.entity, hall.state.all(Point)[0].id, "text", text)
