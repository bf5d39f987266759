"""Undo takes back one's own changes, as long as they still stand."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Intervention
from townnotes.domain.registers import Register, encode_value
from townnotes.errors import RuleError


def _typed(townhall: Townhall, text: str, merge: str = "") -> None:
    one = townhall.next() if not townhall.state.all(_intervention()) else None
    held = one or townhall.state.all(_intervention())[0]
    line = TypedLine("a" * 32, text, townhall.time)
    townhall.do(write_lines(townhall.state, held.id, "", [line], {line.id}), "Typing", merge)


def _intervention():  # noqa: ANN202 - shorthand
    from townnotes.domain.entities import Intervention

    return Intervention


def _text(townhall: Townhall) -> str:
    held = townhall.state.all(_intervention())[0]
    return "|".join(point.text for point in townhall.state.points_of(held.id))


def test_a_hundred_changes_are_undone_and_made_again(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    for n in range(100):
        _typed(townhall, f"text {n}")

    for _ in range(100):
        townhall.session.undo()
    emptied = _text(townhall)
    for _ in range(100):
        townhall.session.redo()

    assert (emptied, _text(townhall)) == ("", "text 99")


def test_typing_in_a_row_is_undone_as_one(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    for text in ("w", "wo", "word"):
        _typed(townhall, text, merge="typing a")

    townhall.session.undo()
    gone = _text(townhall)
    townhall.session.redo()

    assert (gone, _text(townhall)) == ("", "word")


def test_undo_leaves_what_somebody_else_changed_since_and_says_so(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    _typed(townhall, "mine")
    _typed(townhall, "mine again")
    stamp = (townhall.time + 1000) << 16
    theirs = Register("point", "a" * 32, "text", "bea", stamp, encode_value("hers"))
    townhall.session.take_in([theirs])

    with pytest.raises(RuleError, match="somebody else has changed"):
        townhall.session.undo()

    assert _text(townhall) == "hers"


def test_with_nothing_done_undo_says_so(townhall: Townhall) -> None:
    with pytest.raises(RuleError, match="nothing to undo"):
        townhall.session.undo()
    with pytest.raises(RuleError, match="nothing to redo"):
        townhall.session.redo()


def _pasted(townhall: Townhall, *slices: int) -> list[str]:
    """Have lines come in by slices of these numbers, all of one paste; returns their words."""
    one = townhall.state.all(Intervention)[0]
    texts: list[str] = []
    for count in slices:
        new = [TypedLine(townhall.new_id(), f"line {len(texts) + at}", 0) for at in range(count)]
        texts += [line.text for line in new]
        held = [TypedLine(p.id, p.text, 0) for p in townhall.state.points_of(one.id)]
        ids = {line.id for line in new}
        lines = write_lines(townhall.state, one.id, "", [*held, *new], ids)
        townhall.do(lines, "typing", "pasting p")
    return texts


def test_a_long_paste_taken_back_in_parts_is_one_step_that_comes_again(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Ana"))
    texts = _pasted(townhall, 4, 3, 5)
    one = townhall.state.all(Intervention)[0]

    townhall.session.undo(5)
    assert [point.text for point in townhall.state.points_of(one.id)] == texts[:7]
    while townhall.session.is_taking_back:
        townhall.session.undo(5)
    assert townhall.state.points_of(one.id) == ()
    townhall.session.redo()

    assert [point.text for point in townhall.state.points_of(one.id)] == texts


def test_a_paste_of_which_a_part_was_taken_back_comes_again_and_goes_as_one(
    townhall: Townhall,
) -> None:
    townhall.speaks(townhall.participant("Ana"))
    texts = _pasted(townhall, 6, 6)
    one = townhall.state.all(Intervention)[0]
    townhall.session.undo(5)

    townhall.session.redo()
    assert [point.text for point in townhall.state.points_of(one.id)] == texts
    townhall.session.undo()

    assert townhall.state.points_of(one.id) == ()
