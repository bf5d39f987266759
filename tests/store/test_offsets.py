"""The plain tables say when a thing was said, by the clock and from the call's beginning."""

import sqlite3
from typing import Any

from tests.builders import START, Townhall
from townnotes.domain.commands.agenda import add_item, open_one
from townnotes.domain.commands.sessions import add_note_taker, change_details, set_reference_text
from townnotes.domain.commands.speakers_list import end_open, pause_or_go_on
from townnotes.domain.entities import AgendaItem, NoteTaker
from townnotes.domain.registers import Assign, new_id


def _rows(townhall: Townhall, sql: str) -> list[tuple[Any, ...]]:
    townhall.session.close()
    connection = sqlite3.connect(townhall.session.path)
    rows = connection.execute(sql).fetchall()
    connection.close()
    return rows


# D14
def test_wall_clock_time_with_zone_and_offset_from_the_calls_start_are_both_stored(
    townhall: Townhall,
) -> None:
    townhall.do(change_details(townhall.state, time_zone="Europe/Zagreb"))
    for name in ("Ada", "Bo"):
        townhall.asks(townhall.participant(name))
    townhall.next()
    townhall.later(90).next()
    townhall.later(7).types("night work")

    rows = _rows(
        townhall,
        "SELECT s.time_zone, s.began, i.began, i.offset_seconds, p.at, p.offset_seconds"
        " FROM session AS s, interventions AS i LEFT JOIN points AS p ON p.intervention = i.id"
        " ORDER BY i.began",
    )

    assert rows == [
        ("Europe/Zagreb", "2026-03-11T14:00:00Z", "2026-03-11T14:00:00Z", 0, None, None),
        (
            "Europe/Zagreb", "2026-03-11T14:00:00Z", "2026-03-11T14:01:30Z", 90,
            "2026-03-11T14:01:37Z", 97,
        ),
    ]  # fmt: skip


# D14
def test_the_first_next_keeps_when_the_call_began_and_undo_takes_it_back(
    townhall: Townhall,
) -> None:
    townhall.asks(townhall.participant("Ada"))

    townhall.next()
    began = townhall.state.session.began
    townhall.session.undo()

    assert (began, townhall.state.session.began) == (START, None)


# D14
def test_a_beginning_set_by_hand_stays_and_moves_every_offset(townhall: Townhall) -> None:
    townhall.do(change_details(townhall.state, began=START - 60_000))
    townhall.speaks(townhall.participant("Ada"), "night work")

    townhall.do(change_details(townhall.state, began=START - 120_000))

    assert townhall.session.faults() == []
    assert _rows(townhall, "SELECT offset_seconds FROM interventions") == [(120,)]


def test_a_point_moved_to_another_intervention_leaves_no_word_behind(townhall: Townhall) -> None:
    first = townhall.speaks(townhall.participant("Ada"), "night work")
    second = townhall.later(5).speaks(townhall.participant("Bo"))
    point = townhall.state.points_of(first.id)[0]

    townhall.do([Assign("point", point.id, "intervention", second.id)])

    assert townhall.session.faults() == []
    notes = _rows(townhall, "SELECT note FROM interventions ORDER BY began")
    assert notes == [("",), ("night work",)]


# D1, D2
def test_an_intervention_is_one_row_with_points_of_text_stance_tags_time_and_paragraph(
    townhall: Townhall,
) -> None:
    townhall.do(set_reference_text(townhall.state, new_id(), short="REV1"))
    townhall.do(add_note_taker(townhall.state, new_id(), "Noor Aziz"))
    townhall.do(add_item(townhall.state, new_id(), "Floor"))
    townhall.do(open_one(townhall.state, townhall.state.all(AgendaItem)[0].id))
    for label in ("pay", "rest"):
        townhall.theme(label)
    townhall.asks(townhall.participant("Ada", category=townhall.category("one", "ones").id))
    running = townhall.next()
    assert running
    townhall.later(10)
    townhall.do(pause_or_go_on(townhall.state, new_id(), townhall.time))
    townhall.later(5)
    townhall.do(pause_or_go_on(townhall.state, new_id(), townhall.time))
    first = townhall.types("> night buses in §12 #pay #rest")
    townhall.types("more rest")
    taker = townhall.state.all(NoteTaker)[0].id
    townhall.do([Assign("point", first.id, "by", taker)])
    townhall.later(30).do(end_open(townhall.state, townhall.time))

    assert townhall.session.faults() == []
    rows = _rows(
        townhall,
        'SELECT speaker_name, kind, began, ended, paused_seconds, spoken_seconds, "limit", note,'
        " note_takers, (SELECT title FROM agenda WHERE id = item) FROM interventions",
    )
    assert rows == [
        (
            "Ada", "statement", "2026-03-11T14:00:00Z", "2026-03-11T14:00:45Z", 5, 40, 120,
            "night buses in paragraph 12\nmore rest", "NA", "Floor",
        )
    ]  # fmt: skip
    points = _rows(townhall, "SELECT text, stance, at FROM points ORDER BY rank")
    assert points == [
        ("night buses in paragraph 12", "called for", "2026-03-11T14:00:15Z"),
        ("more rest", "", "2026-03-11T14:00:15Z"),
    ]
    assert _rows(townhall, "SELECT count(*) FROM point_themes") == [(2,)]
    assert _rows(townhall, "SELECT paragraph FROM point_cites") == [("12",)]
