"""What can be done on the floor, and what is refused in words."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands import participants, sessions, speakers_list, themes
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.commands.records import make
from townnotes.domain.entities import Intervention, Participant, Pause, Point, Request, Theme
from townnotes.domain.floor.floor_reading import waiting_rows
from townnotes.domain.floor.speakers import by_category, open_intervention, took_the_floor, waiting
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError


def test_next_ends_the_open_intervention_and_loads_the_limit(townhall: Townhall) -> None:
    stakeholder = townhall.category("stakeholder", "stakeholders", limit=90)
    for name in ("Ada", "Bo"):
        townhall.asks(townhall.participant(name, category=stakeholder.id))
    first = townhall.next()

    second = townhall.later(70).next()

    assert first
    assert second
    ended = townhall.state.find(Intervention, first.id)
    assert ended
    assert ended.ended == townhall.time
    assert (second.limit, second.began) == (90, townhall.time)


def test_a_second_press_of_next_within_a_second_does_nothing(townhall: Townhall) -> None:
    for name in ("Ada", "Bo", "Cy"):
        townhall.asks(townhall.participant(name))
    townhall.next()

    for _ in range(10):
        townhall.later(0.09).next()

    assert len(townhall.state.all(Intervention)) == 1
    assert len(waiting(townhall.state)) == 2


def test_next_within_a_second_is_no_slip_once_anything_was_typed(townhall: Townhall) -> None:
    for name in ("Ada", "Ben"):
        townhall.asks(townhall.participant(name))
    townhall.next()
    townhall.later(0.5).types("the young")

    townhall.next()

    ended, running = townhall.state.all(Intervention)
    assert ended.ended is not None
    assert running.ended is None


def test_next_with_nobody_waiting_says_so(townhall: Townhall) -> None:
    with pytest.raises(RuleError, match="Nobody is waiting"):
        townhall.next()


def test_an_unknown_name_is_on_the_list_at_once_to_be_identified(townhall: Townhall) -> None:
    ids = (new_id(), new_id())

    townhall.do(speakers_list.request_for_unknown(townhall.state, ids, "iPhone (2)", 5))

    known = townhall.state.find(Participant, ids[0])
    assert known
    assert known.to_identify
    assert [one.participant for one in waiting(townhall.state)] == [ids[0]]


def test_a_waiting_entry_moves_and_stays_moved(townhall: Townhall) -> None:
    ids = [townhall.asks(townhall.participant(name)) for name in ("Ada", "Bo", "Cy")]
    last = townhall.state.find(Request, ids[2])
    assert last

    townhall.do(speakers_list.move_request(townhall.state, last.id, 0))

    assert [one.id for one in waiting(townhall.state)] == [ids[2], ids[0], ids[1]]


def test_a_pause_ends_with_the_next_press_or_with_the_turn(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    townhall.do(speakers_list.pause_or_go_on(townhall.state, new_id(), townhall.time))

    townhall.do(speakers_list.end_open(townhall.state, townhall.later(5).time))

    assert [one.ended for one in townhall.state.all(Pause)] == [townhall.time]


def test_undo_of_a_wrong_next_restores_list_timer_and_note(townhall: Townhall) -> None:
    for name in ("Ada", "Bo"):
        townhall.asks(townhall.participant(name))
    townhall.next()
    townhall.types("the first thing said")
    before = (open_intervention(townhall.state), waiting(townhall.state))

    townhall.later(30).next()
    townhall.session.undo()

    assert (open_intervention(townhall.state), waiting(townhall.state)) == before


def test_who_has_spoken_cannot_be_removed(townhall: Townhall) -> None:
    ada = townhall.participant("Ada")
    townhall.speaks(ada, "something")

    with pytest.raises(RuleError, match="has taken the floor"):
        participants.remove_participant(townhall.state, ada.id)


def test_two_turns_of_one_person_count_as_one_who_took_the_floor(townhall: Townhall) -> None:
    stakeholder = townhall.category("stakeholder", "stakeholders")
    ada = townhall.participant("Ada", category=stakeholder.id)
    chair = townhall.participant("Chair")

    townhall.speaks(ada, "a")
    townhall.later(5).speaks(ada, "b")
    townhall.later(5).speaks(chair, "c", kind="procedural")

    assert list(took_the_floor(townhall.state)) == [ada.id]
    split = by_category(townhall.state, took_the_floor(townhall.state))
    assert [(kind.plural if kind else "", n) for kind, n in split] == [("stakeholders", 1)]


def test_who_spoke_at_a_time_that_nobody_noted_took_the_floor_too(townhall: Townhall) -> None:
    ada = townhall.participant("Ada")

    townhall.do(make(Intervention, townhall.new_id(), speaker=ada.id))

    assert list(took_the_floor(townhall.state)) == [ada.id]


@pytest.mark.parametrize("date", ["2026-02-30", "yesterday", "2026-13-01", "11.3.2026"])
def test_a_date_that_does_not_exist_is_refused_in_words(townhall: Townhall, date: str) -> None:
    with pytest.raises(RuleError, match=r"no date"):
        sessions.change_details(townhall.state, date=date)


def test_an_attendance_below_those_who_spoke_is_refused(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Ada"), "a")
    townhall.later(5).speaks(townhall.participant("Bo"), "b")

    with pytest.raises(RuleError, match="2 of them took the floor"):
        sessions.change_details(townhall.state, attendance=1)


def test_an_empty_name_is_refused_and_an_organization_alone_is_enough(townhall: Townhall) -> None:
    with pytest.raises(RuleError, match="needs a name"):
        participants.add_participant(townhall.state, new_id(), "  ")

    assert townhall.participant("", organization="Harbour Trust").organization == "Harbour Trust"


def test_two_themes_with_one_word_or_one_key_are_refused(townhall: Townhall) -> None:
    townhall.theme("Youth")
    townhall.theme("access")
    access = townhall.state.all(Theme)[1]

    with pytest.raises(RuleError, match="already"):
        themes.add_theme(townhall.state, new_id(), "youth")
    with pytest.raises(RuleError, match="belongs to"):
        themes.change_theme(townhall.state, access.id, key="1")


def test_a_theme_key_pressed_twice_leaves_the_point_as_it_was(townhall: Townhall) -> None:
    townhall.theme("youth")
    theme = townhall.state.all(Theme)[0]
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    point = townhall.types("more places for the young")

    townhall.do(themes.toggle_theme(townhall.state, point.id, theme.id))
    tagged = townhall.state.find(Point, point.id)
    assert tagged
    assert tagged.themes == (theme.id,)
    townhall.do(themes.toggle_theme(townhall.state, tagged.id, theme.id))

    again = townhall.state.find(Point, point.id)
    assert again
    assert again.themes == ()


def test_a_mark_that_fits_nothing_stays_in_the_text(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()

    point = townhall.types("more light #nosuchtheme !nosuchstance")

    assert point.text == "more light #nosuchtheme !nosuchstance"


def test_marks_become_stance_theme_and_privacy(townhall: Townhall) -> None:
    theme = townhall.theme("youth")
    townhall.asks(townhall.participant("Ada"))
    townhall.next()

    point = townhall.types("> places for the young #you //")

    assert (point.text, point.stance, point.themes, point.private) == (
        "places for the young",
        "called for",
        (theme,),
        True,
    )


def test_a_line_between_two_others_makes_a_point_between_them(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    one = townhall.next()
    assert one
    first, last = townhall.types("first"), townhall.types("last")
    between = TypedLine(new_id(), "between", townhall.time)
    lines = [TypedLine(first.id, "first", 0), between, TypedLine(last.id, "last", 0)]

    townhall.do(write_lines(townhall.state, one.id, "", lines, {between.id}))

    assert [p.text for p in townhall.state.points_of(one.id)] == ["first", "between", "last"]


def test_an_emptied_line_typed_into_again_is_the_same_point(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    one = townhall.next()
    assert one
    point = townhall.types("something")

    for text in ("", "something else"):
        line = TypedLine(point.id, text, townhall.time)
        townhall.do(write_lines(townhall.state, one.id, "", [line], {line.id}))

    assert [(p.id, p.text) for p in townhall.state.points_of(one.id)] == [
        (point.id, "something else")
    ]


def test_a_late_request_stands_after_the_others_and_can_be_called(townhall: Townhall) -> None:
    early = townhall.asks(townhall.participant("Ada"))
    townhall.do(sessions.change_details(townhall.state, list_closed=townhall.time))
    late = townhall.later(5).asks(townhall.participant("Bo"))

    assert [one.id for one in waiting(townhall.state)] == [early, late]
    assert [row.late for row in waiting_rows(townhall.state)] == [False, True]
    townhall.next()
    called = townhall.later(30).next()

    assert called
    assert called.request == late


# R15: what came between while the line was empty was placed where the emptied point had been.
def test_a_line_emptied_and_typed_into_again_stands_where_its_line_is(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Marta Kovač"))
    one = townhall.next()
    assert one is not None

    def types(*texts: str, changed: str) -> None:
        lines = [TypedLine(text[0], text[1:], 0) for text in texts]
        townhall.do(write_lines(townhall.state, one.id, "", lines, set(changed)))

    types("afirst", "bsecond", "cthird", changed="abc")
    types("afirst", "b", "cthird", changed="b")
    types("afirst", "xnew", "b", "cthird", changed="x")
    types("afirst", "xnew", "bsecond again", "cthird", changed="b")

    said = [point.text for point in townhall.state.points_of(one.id)]
    assert said == ["first", "new", "second again", "third"]
