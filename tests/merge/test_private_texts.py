"""What stays with its note-taker in a merge: lines about to be private, and texts that were."""

from tests.builders import Townhall
from tests.merge.files import copied, merged_into, saved, texts_of
from townnotes.domain.commands.points import TypedLine, toggle_private, write_lines
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.registers import Assign

REMARK = "the chair is tired"


def _in_session(hall: Townhall) -> Point:
    hall.speaks(hall.participant("Marta Kovač"), "an open point")
    return hall.state.all(Point)[0]


def _says(hall: Townhall, point: str, text: str) -> None:
    hall.do([Assign(Point.entity, point, "text", text)], "Typing")
    hall.later(60)


# H8: the file was copied, or the program killed, before the line was left.
def test_a_line_that_is_about_to_be_private_stays_with_its_note_taker(
    ann: Townhall, bea: Townhall
) -> None:
    _in_session(bea)
    running = bea.state.all(Intervention)[0]
    line = TypedLine("9" * 32, f"// {REMARK}", bea.time)
    bea.do(write_lines(bea.state, running.id, "", [line], {line.id}), "Typing")

    report = merged_into(ann, saved(bea))

    assert report.files[0].private == 1
    assert texts_of(ann.session) == {"an open point"}


# H8
def test_what_a_point_said_while_it_was_private_stays_with_its_note_taker(
    ann: Townhall, bea: Townhall
) -> None:
    point = _in_session(bea)
    bea.do(toggle_private(bea.state, point.id))
    _says(bea, point.id, REMARK)
    _says(bea, point.id, "what all may read")
    bea.do(toggle_private(bea.state, bea.state.all(Point)[0].id))

    merged_into(ann, saved(bea))

    assert texts_of(ann.session) == {"what all may read"}
    said = [one.value for one in ann.session.earlier(point.id, "text")]
    assert not any(REMARK in one for one in said)


# H8
def test_what_was_private_comes_where_it_is_asked_for(ann: Townhall, bea: Townhall) -> None:
    point = _in_session(bea)
    bea.do(toggle_private(bea.state, point.id))
    _says(bea, point.id, REMARK)
    _says(bea, point.id, "what all may read")
    bea.do(toggle_private(bea.state, bea.state.all(Point)[0].id))

    merged_into(ann, saved(bea), with_private=True)

    said = [one.value for one in ann.session.earlier(point.id, "text")]
    assert any(REMARK in one for one in said)


# H8
def test_of_ones_own_point_all_earlier_texts_come_back_from_a_copy(ann: Townhall) -> None:
    point = _in_session(ann)
    mine = copied(ann, "second", "a").later(60)
    mine.do(toggle_private(mine.state, point.id))
    _says(mine, point.id, REMARK)
    _says(mine, point.id, "what all may read")
    mine.do(toggle_private(mine.state, mine.state.all(Point)[0].id))

    merged_into(ann, saved(mine))

    assert any(REMARK in one.value for one in ann.session.earlier(point.id, "text"))


# H8: earlier versions of a point that is open all along are known to everybody.
def test_earlier_texts_of_an_open_point_travel(ann: Townhall, bea: Townhall) -> None:
    point = _in_session(bea)
    bea.later(60)
    _says(bea, point.id, "said better")

    merged_into(ann, saved(bea))

    assert any("an open point" in one.value for one in ann.session.earlier(point.id, "text"))
