"""What laptops with different clocks recorded is shown in one time, in speaking order."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import START, Townhall
from tests.merge.files import all_of, merged_into, saved
from tests.merge.laptops import HOUR, MINUTE, SPEAKERS, began, moment, noted, order, shown
from townnotes.domain.clocks import RECORDED_IN, Clocks, clock_id
from townnotes.domain.commands.interventions import correct
from townnotes.domain.commands.sessions import add_note_taker
from townnotes.domain.commands.speakers_list import end_open
from townnotes.domain.dates import as_text
from townnotes.domain.entities import Clock, Intervention, Point, Request
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.floor.timer import read_timer
from townnotes.domain.history import History
from townnotes.domain.registers import Register, encode_value
from townnotes.session import Session
from townnotes.store.glance import read_glance


@pytest.mark.parametrize("ahead", [-3 * HOUR, -90, -20, 20, 90, 7 * MINUTE + 13, 3 * HOUR])
def test_a_clock_that_is_off_leaves_the_speaking_order_as_it_was(
    tmp_path: Path, ahead: float
) -> None:
    ann = noted(tmp_path, "a", missed={3, 7})
    bea = noted(tmp_path, "b", ahead, missed={5, 11, 12})

    merged_into(ann, saved(bea))

    assert order(ann) == SPEAKERS
    assert began(ann) == shown()


def test_points_and_requests_of_another_laptop_stand_in_the_one_time(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3}), noted(tmp_path, "b", HOUR, missed={5, 6})

    merged_into(ann, saved(bea))

    third = next(one for one in ann.state.all(Intervention) if one.began == START + moment(3))
    assert [one.at for one in ann.state.points_of(third.id)] == [third.began]
    asked = [one.requested for one in ann.state.all(Request) if one.participant == third.speaker]
    assert asked == [third.began]


def test_what_the_clocks_said_stays_in_the_registers(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3}), noted(tmp_path, "b", HOUR, missed={5, 6})
    said = {one.id: one.began for one in bea.state.all(Intervention)}

    merged_into(ann, saved(bea))

    assert {id_: ann.state.value(id_, "began", None) for id_ in said} == said


def test_the_reference_clock_is_that_of_most_interventions(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3, 4}), noted(tmp_path, "b", HOUR, missed={5})

    merged_into(ann, saved(bea))

    assert began(ann) == shown(HOUR)


def test_the_reference_clock_is_that_of_the_lead(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3, 4}), noted(tmp_path, "b", HOUR, missed={5})
    ann.do(add_note_taker(ann.state, ann.new_id(), "Ann", "A"))

    merged_into(ann, saved(bea))

    assert began(ann)[0] == START


def test_a_merge_says_by_whose_clock_times_are_shown(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3, 4}), noted(tmp_path, "b", HOUR, missed={5})

    report = merged_into(ann, saved(bea))

    assert "All times are shown by the clock of b.townnotes." in report.words()


def test_both_come_to_the_same_record(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3, 4}), noted(tmp_path, "b", -400, missed={5})
    files = [saved(ann), saved(bea)]
    copies = [tmp_path / f"copy of {one.name}" for one in files]
    for one, copy in zip(files, copies, strict=True):
        copy.write_bytes(one.read_bytes())
    ann, bea = (
        Townhall.reopened(path, author * 32, START + 5_000_000)
        for path, author in zip(files, ("a", "b"), strict=True)
    )

    merged_into(ann, copies[1])
    merged_into(bea, copies[0])

    assert ann.state.all(Clock) == bea.state.all(Clock)
    assert began(ann) == began(bea)


def test_merging_again_changes_nothing(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3, 4}), noted(tmp_path, "b", 400, missed={5})
    path = saved(bea)
    merged_into(ann, path)
    once = sorted(ann.state.registers())

    report = merged_into(ann, path)

    assert report.changes_nothing
    assert sorted(ann.state.registers()) == once


def test_taking_a_merge_back_takes_the_clocks_back(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3, 4}), noted(tmp_path, "b", 400, missed={5})
    before = all_of(ann.session)
    ann = Townhall.reopened(ann.session.path, "a" * 32, START + 5_000_000)
    merged_into(ann, saved(bea))
    assert ann.state.all(Clock)

    ann.session.undo_merge()

    assert all_of(ann.session) == before


@pytest.mark.parametrize("taken_in", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_three_files_have_one_reference_whatever_their_order(
    tmp_path: Path, taken_in: tuple[int, ...]
) -> None:
    halls = [
        noted(tmp_path, "a", missed={3, 4}),
        noted(tmp_path, "b", 400, missed={5, 6}),
        noted(tmp_path, "c", -HOUR, missed={8}),
    ]
    paths = [saved(one) for one in halls]
    into = Townhall.reopened(paths[taken_in[0]], "abc"[taken_in[0]] * 32, START + 9_000_000)

    for at in taken_in[1:]:
        merged_into(into, paths[at])

    assert began(into) == shown(-HOUR)
    assert [one.reference for one in into.state.all(Clock)].count(True) == 1


def test_a_time_typed_after_the_merge_is_shown_as_typed(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3}), noted(tmp_path, "b", HOUR, missed={5, 6})
    merged_into(ann, saved(bea))
    third = ann.state.all(Intervention)[3]
    typed = START + moment(3) + 15_000

    ann.do(correct(ann.state, third.id, ann.now + HOUR * 1000, began=typed))

    assert ann.state.all(Intervention)[3].began == typed
    assert ann.state.value(third.id, "began", None) == typed + HOUR * 1000


@pytest.mark.parametrize("ahead", [-HOUR, 400])
def test_who_speaks_after_the_merge_is_timed_by_the_laptop_at_hand(
    tmp_path: Path, ahead: float
) -> None:
    ann, bea = noted(tmp_path, "a", missed={3, 4}), noted(tmp_path, "b", ahead, missed={5})
    merged_into(ann, saved(bea))
    ann.time = START + moment(len(SPEAKERS))
    ann.asks(ann.participant("Ida Last"))

    ann.next()
    ann.later(30)
    last = ann.state.all(Intervention)[-1]
    assert read_timer(last, [], ann.now).spoken == 30_000
    ann.do(end_open(ann.state, ann.now))

    assert order(ann)[-1] == "Ida Last"
    last = ann.state.all(Intervention)[-1]
    assert last.began == START + moment(len(SPEAKERS)) + round(ahead * 1000)
    assert ann.state.value(last.id, "ended", None) == ann.time


def test_what_is_made_says_which_clock_it_was_recorded_by(tmp_path: Path) -> None:
    ann = noted(tmp_path, "a")

    session = ann.state.session.id
    for kind in (Request, Intervention, Point):
        assert {one.recorded_in for one in ann.state.all(kind)} == {session}


def test_a_file_that_does_not_say_its_clock_is_told_it_by_the_merge(tmp_path: Path) -> None:
    ann = noted(tmp_path, "a", missed={3})
    bea = noted(tmp_path, "b", HOUR, missed={5, 6})
    older = [one for one in bea.state.registers() if one.field != RECORDED_IN]
    bea.session.close()
    bea = Townhall.__new__(Townhall)
    bea.session = Session.create(ann.session.path.with_name("older.townnotes"), "b" * 32)
    bea.session.take_in(older)

    report = merged_into(ann, saved(bea))

    assert "All times are shown by the clock of this session." in report.words()
    assert order(ann) == SPEAKERS
    session = next(one.id for one in older if one.entity == "session")
    third = ann.state.all(Intervention)[3]
    assert third.recorded_in == session
    assert [one.recorded_in for one in ann.state.points_of(third.id)] == [session]


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    ahead=st.integers(-14 * HOUR, 14 * HOUR), missed=st.frozensets(st.integers(0, 17), max_size=3)
)
def test_the_order_is_the_same_whatever_a_clock_is_ahead_or_behind(
    tmp_path_factory: pytest.TempPathFactory, ahead: int, missed: frozenset[int]
) -> None:
    folder = tmp_path_factory.mktemp("laptops")
    ann = noted(folder, "a", missed={2, 9})
    bea = noted(folder, "b", ahead, missed=(missed | {4, 13, 14}) - {2, 9})

    merged_into(ann, saved(bea))

    assert order(ann) == SPEAKERS


def test_every_moment_of_the_past_stands_in_the_one_time(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3}), noted(tmp_path, "b", 400, missed={5, 6})
    merged_into(ann, saved(bea))
    history = History(ann.state.registers())

    # Before the merge nothing was joined.
    history.go_to(len(history) - 2)

    every = [one.began or 0 for one in history.state.all(Intervention)]
    assert every == sorted(every)
    assert sorted(set(every)) == shown()


def test_the_plain_tables_stand_in_the_one_time_and_in_the_glance_too(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3}), noted(tmp_path, "b", HOUR, missed={5, 6})
    merged_into(ann, saved(bea))
    path = saved(ann)

    rows = sqlite3.connect(path).execute("SELECT began FROM interventions ORDER BY began")

    assert [began for (began,) in rows] == [as_text(one) for one in shown()]
    glance = read_glance(path)
    assert glance is not None
    assert [row.name for row in reversed(glance.spoke)] == SPEAKERS


def test_the_first_paint_times_whoever_speaks_by_this_computer(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3, 4}), noted(tmp_path, "b", -HOUR, missed={5})
    merged_into(ann, saved(bea))
    ann.asks(ann.participant("Ida Last"))
    ann.next()

    glance = read_glance(saved(ann))

    assert glance is not None
    assert glance.now is not None
    assert glance.now.ahead == HOUR * 1000
    assert (glance.now.intervention.began or 0) + glance.now.ahead == ann.time


def test_clocks_that_come_through_a_folder_move_what_was_read_before(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a", missed={3}), noted(tmp_path, "b", HOUR, missed={5, 6})
    ann.session.take_in(bea.state.registers())
    assert ann.session.floor.glance.now is not None
    session = bea.state.session.id
    told = {"session": session, "offset_ms": HOUR * 1000}

    ann.session.take_in(
        Register(Clock.entity, clock_id(session), field, "d" * 32, START << 16, encode_value(value))
        for field, value in told.items()
    )

    assert glance_at(ann.state) == ann.session.floor.glance
    assert sorted(began(ann)) == began(ann)
    assert began(ann)[-1] == shown()[-1]
    assert ann.session.faults() == []


@given(
    offset=st.integers(-(1 << 42), 1 << 42),
    drift=st.integers(-500, 500),
    instant=st.integers(0, 1 << 42),
)
def test_what_is_typed_is_shown_as_typed_to_the_thousandth(
    offset: int, drift: int, instant: int
) -> None:
    clocks = Clocks([Clock(id="1", session="s", offset_ms=offset, drift=drift, at=START)])

    assert 0 <= clocks.shown("s", clocks.said("s", instant)) - instant <= 1
    assert drift or clocks.shown("s", clocks.said("s", instant)) == instant


def test_a_clock_that_gains_is_followed(tmp_path: Path) -> None:
    ann, bea = noted(tmp_path, "a"), Townhall(tmp_path / "b.townnotes", "b" * 32)
    for at, name in enumerate(SPEAKERS[:-1]):
        bea.time = START + round(moment(at) * 1.0004) + 90_000
        bea.speaks(bea.participant(name), f"{name} spoke of water, b")

    merged_into(bea, saved(ann))

    far = [abs(one - there) for one, there in zip(began(bea), shown(), strict=True)]
    assert max(far) <= 1_000


def test_notes_that_tell_minutes_alone_are_no_reference(tmp_path: Path) -> None:
    ann = noted(tmp_path, "a", missed={1, 2, 3})
    clocks = ((START + moment(at)) // 60_000 * 60_000 for at in range(len(SPEAKERS)))
    times = (datetime.fromtimestamp(at / 1000, UTC).astimezone() for at in clocks)
    lines = (f"{at:%H:%M} {name}:\n- said so" for at, name in zip(times, SPEAKERS, strict=True))
    notes = tmp_path / "notes.txt"
    notes.write_text("\n".join(lines), "utf-8")
    before = began(ann)

    merged_into(ann, notes)

    assert set(before) <= set(began(ann))
