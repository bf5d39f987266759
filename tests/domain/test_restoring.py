"""Points get back what they said at another moment, and nothing else of the session moves."""

from tests.builders import Townhall
from townnotes.domain.commands.points import TypedLine, remove_points, toggle_private, write_lines
from townnotes.domain.commands.restoring import restore_points
from townnotes.domain.commands.themes import toggle_theme
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.history import History
from townnotes.domain.registers import Assign
from townnotes.domain.state import State


def _said(townhall: Townhall) -> tuple[Intervention, Point, State]:
    """Have somebody say something, and return the session as it was then."""
    townhall.theme("pay")
    said = townhall.speaks(townhall.participant("Ana"), "!call more light #pay", "less noise")
    then = History(list(townhall.state.registers()))
    then.go_to(len(then) - 1)
    point = townhall.state.points_of(said.id)[0]
    townhall.later(60)
    return said, point, then.state


def _restore(townhall: Townhall, then: State, *ids: str) -> None:
    townhall.do(restore_points(townhall.state, then, ids), "earlier text")


def test_words_stance_and_themes_come_back_and_undo_takes_them_away_again(
    townhall: Townhall,
) -> None:
    said, point, then = _said(townhall)
    line = TypedLine(point.id, "other words", point.at or 0)
    townhall.do(write_lines(townhall.state, said.id, "", [line], {line.id}))
    townhall.do(toggle_theme(townhall.state, point.id, point.themes[0]))
    townhall.do([Assign("point", point.id, "stance", "asked")])
    before = townhall.state.points_of(said.id)

    _restore(townhall, then, point.id)
    restored = townhall.state.find(Point, point.id)
    townhall.session.undo()

    assert restored == point
    assert townhall.state.points_of(said.id) == before


def test_what_was_added_since_stays(townhall: Townhall) -> None:
    said, point, then = _said(townhall)
    townhall.theme("noise")
    theme = townhall.theme("harbour")
    townhall.do(remove_points(townhall.state, [point.id]))
    line = TypedLine("f" * 32, "said later", townhall.time)
    townhall.do(write_lines(townhall.state, said.id, "", [line], {line.id}))
    townhall.do(toggle_theme(townhall.state, line.id, theme))

    _restore(townhall, then, *(one.id for one in then.points_of(said.id)))

    texts = [one.text for one in townhall.state.points_of(said.id)]
    assert sorted(texts) == ["less noise", "more light", "said later"]


def test_a_point_of_an_intervention_taken_out_brings_that_back(townhall: Townhall) -> None:
    said, point, then = _said(townhall)
    townhall.do([Assign("intervention", said.id, "deleted", True)])

    _restore(townhall, then, point.id)

    assert [one.text for one in townhall.state.points_of(said.id)] == ["more light", "less noise"]


def test_what_has_become_private_since_stays_private(townhall: Townhall) -> None:
    _, point, then = _said(townhall)
    townhall.do(toggle_private(townhall.state, point.id))
    townhall.do([Assign("point", point.id, "text", "other words")])

    _restore(townhall, then, point.id)

    restored = townhall.state.find(Point, point.id)
    assert restored is not None
    assert (restored.text, restored.private) == ("more light", True)


def test_a_point_that_says_what_it_said_and_one_without_words_are_left_alone(
    townhall: Townhall,
) -> None:
    said, point, then = _said(townhall)
    without_words = State()
    without_words.apply(one for one in then.registers() if one.field != "text")

    assert restore_points(townhall.state, then, [one.id for one in then.points_of(said.id)]) == []
    assert restore_points(townhall.state, without_words, [point.id]) == []
