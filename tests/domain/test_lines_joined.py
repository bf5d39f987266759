"""Lines emptied and lines joined: what becomes of their marks."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.points import (
    JoinedLine,
    TypedLine,
    apply_marks,
    remove_points,
    toggle_private,
    write_lines,
)
from townnotes.domain.commands.records import make
from townnotes.domain.entities import Intervention, Point, ReferenceText

SCENE = ("// ports are unsafe #pay @kov §12 !called", "wage floors #hours")


@pytest.fixture
def running(townhall: Townhall) -> Intervention:
    townhall.do(make(ReferenceText, "t" * 32, name="Draft", short="Draft"))
    townhall.theme("pay")
    townhall.theme("hours")
    kov = townhall.participant("Marta Kovač")
    townhall.asks(kov)
    one = townhall.next()
    assert one is not None
    return one


def _marks(point: Point) -> tuple[object, ...]:
    return point.private, point.stance, point.themes, point.mentions, point.cites


def _line(point: Point, text: str, *joined: JoinedLine, is_anew: bool = False) -> TypedLine:
    return TypedLine(point.id, text, point.at or 0, is_anew, joined)


def _write(townhall: Townhall, one: Intervention, line: TypedLine, *gone: Point) -> Point:
    written = write_lines(townhall.state, one.id, "", [line], {line.id})
    removed = remove_points(townhall.state, [point.id for point in gone])
    townhall.do([*written, *removed], "Typing")
    found = townhall.state.find(Point, line.id)
    assert found is not None
    return found


def _join(townhall: Townhall, one: Intervention, upper: str, lower: str) -> Point:
    first, second = townhall.types(upper), townhall.types(lower)
    joined = JoinedLine(second.id, second.text)
    return _write(townhall, one, _line(first, first.text + second.text, joined), second)


# D9
def test_a_line_emptied_and_typed_into_again_has_no_mark_of_before(
    townhall: Townhall, running: Intervention
) -> None:
    point = townhall.types(SCENE[0])
    assert all(_marks(point))
    townhall.do(write_lines(townhall.state, running.id, "", [_line(point, "")], {point.id}))

    again = _write(townhall, running, _line(point, "quiet hours"))

    assert again == Point(
        id=point.id,
        intervention=point.intervention,
        rank=point.rank,
        at=point.at,
        text="quiet hours",
        recorded_in=point.recorded_in,
    )


# D9
def test_a_line_emptied_and_typed_into_before_it_was_saved_has_none_either(
    townhall: Townhall, running: Intervention
) -> None:
    point = townhall.types(SCENE[0])

    again = _write(townhall, running, _line(point, "quiet hours", is_anew=True))

    assert not any(_marks(again))


def test_an_undo_brings_an_emptied_line_back_with_its_marks(
    townhall: Townhall, running: Intervention
) -> None:
    point = townhall.types(SCENE[0])
    _write(townhall, running, _line(point, "quiet hours", is_anew=True))

    townhall.session.undo()

    assert townhall.state.find(Point, point.id) == point


# D9
def test_two_lines_joined_keep_the_marks_of_both(townhall: Townhall, running: Intervention) -> None:
    first, second = townhall.types("ports #pay @kov"), townhall.types("wage #hours §12 //")

    joined = _write(
        townhall, running, _line(first, "ports wage", JoinedLine(second.id, "wage")), second
    )

    assert joined.themes == (*first.themes, *second.themes)
    assert joined.mentions == first.mentions
    assert joined.cites == second.cites
    assert joined.private
    assert joined.text == "ports wage"
    assert townhall.state.find(Point, second.id) is None


@pytest.mark.parametrize(
    ("upper", "lower", "stance", "text"),
    [
        ("> ports", "? wage", "called for", "ports asked wage"),
        ("ports", "? wage", "asked", "portswage"),
        ("> ports", "wage", "called for", "portswage"),
        ("> ports", "> wage", "called for", "portswage"),
    ],
)
def test_of_two_stances_the_upper_stays_and_the_other_goes_back_into_the_text(
    townhall: Townhall, running: Intervention, upper: str, lower: str, stance: str, text: str
) -> None:
    joined = _join(townhall, running, upper, lower)

    assert (joined.stance, joined.text) == (stance, text)


def test_of_two_wordings_the_upper_stays_and_the_others_words_are_in_the_text(
    townhall: Townhall, running: Intervention
) -> None:
    joined = _join(townhall, running, '"old" -> "new"', '"may" -> "shall"')

    assert joined.wording == {"ask": "replace", "old": "old", "new": "new"}
    assert '"may" -> "shall"' in joined.text


def test_a_wording_goes_along_into_a_line_without_one(
    townhall: Townhall, running: Intervention
) -> None:
    joined = _join(townhall, running, "in the text ", '"may" -> "shall"')

    assert joined.wording == {"ask": "replace", "old": "may", "new": "shall"}


def test_a_new_line_into_which_another_is_joined_has_its_marks(
    townhall: Townhall, running: Intervention
) -> None:
    second = townhall.types("> wage #hours")
    line = TypedLine("9" * 32, "ports wage", townhall.time, joined=(JoinedLine(second.id, "wage"),))

    joined = _write(townhall, running, line, second)

    assert (joined.stance, joined.themes) == ("called for", second.themes)


def test_a_mark_that_stays_a_word_is_read_no_second_time(
    townhall: Townhall, running: Intervention
) -> None:
    joined = _join(townhall, running, "> ports", "? wage")

    assert apply_marks(townhall.state, joined.id) == []


def test_joining_an_open_line_to_a_private_one_is_private_until_it_is_opened(
    townhall: Townhall, running: Intervention
) -> None:
    joined = _join(townhall, running, "ports ", "// wage")
    townhall.do(toggle_private(townhall.state, joined.id))

    opened = townhall.state.find(Point, joined.id)
    assert opened is not None
    assert not opened.private
