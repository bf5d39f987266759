"""The file: what was committed is there again, and what is not ours is refused in words."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import Townhall
from tests.file_limits import needs_file_limits
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.registers import Assign
from townnotes.errors import FileError
from townnotes.glance import read_glance
from townnotes.merge.links import link
from townnotes.session import Session
from townnotes.store.session_file import SessionFile
from townnotes.store.tables import MOST_IN_NOTE

TABLES = ("session", "participants", "themes", "speakers_list", "interventions", "points")


def _rows(path: Path, table: str) -> list[dict[str, object]]:
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    rows = [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608
    connection.close()
    return rows


def _a_busy_session(townhall: Townhall) -> None:
    stakeholder = townhall.category("stakeholder", "stakeholders")
    townhall.theme("youth")
    ada = townhall.participant("Ada", category=stakeholder.id, organization="Harbour Trust")
    townhall.speaks(ada, "> places for the young #youth", "// sounded tired")
    townhall.later(5).asks(townhall.participant("أمينة"))
    townhall.next()
    townhall.types("+ the second draft 🙂")
    townhall.asks(ada)


def test_a_session_closed_and_opened_again_is_the_same(townhall: Townhall) -> None:
    _a_busy_session(townhall)
    before = glance_at(townhall.state)
    townhall.session.close()

    again = Session.open(townhall.session.path, "me")

    assert glance_at(again.state) == before
    again.close()


def test_a_closed_session_is_one_file_and_leaves_nothing_beside_it(townhall: Townhall) -> None:
    _a_busy_session(townhall)
    townhall.session.close()

    assert [one.name for one in townhall.session.path.parent.iterdir()] == ["session.townnotes"]


def test_the_first_rows_of_a_file_are_those_of_the_session(townhall: Townhall) -> None:
    _a_busy_session(townhall)
    expected = glance_at(townhall.state)
    townhall.session.close()

    assert read_glance(townhall.session.path) == expected


def test_each_intervention_is_one_row_that_reads_like_a_record(townhall: Townhall) -> None:
    _a_busy_session(townhall)
    townhall.session.close()

    first = _rows(townhall.session.path, "interventions")[0]

    assert first["speaker_name"] == "Ada"
    assert first["organization"] == "Harbour Trust"
    assert first["began"] == "2026-03-11T14:00:00Z"
    assert (first["spoken_seconds"], first["limit"]) == (60, 120)
    assert first["note"] == "places for the young\nsounded tired"


# R10: each slice of 20,000 pasted lines wrote all of them into the row of the intervention.
def test_the_row_of_an_intervention_says_how_many_points_it_does_not_repeat(
    townhall: Townhall,
) -> None:
    speaking = townhall.speaks(townhall.participant("Ada")).id
    lines = [TypedLine(f"{at:032x}", f"line {at}", 0) for at in range(MOST_IN_NOTE + 5)]
    ids = {line.id for line in lines}
    townhall.session.submit(write_lines(townhall.state, speaking, "", lines, ids))
    townhall.session.close()

    note = str(_rows(townhall.session.path, "interventions")[0]["note"]).split("\n")

    assert note[:2] == ["line 0", "line 1"]
    assert note[MOST_IN_NOTE:] == ["… and 5 more in the table points"]


# Each call of a speaker wrote all points of the one before anew: 1.6 s for 20,000 of them.
def test_the_next_speaker_leaves_the_rows_of_what_was_noted_as_they_are(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    for number in range(20):
        townhall.types(f"point {number}")
    townhall.asks(townhall.participant("Eve"))
    read: list[str] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_name == "rows_of":
            read.append(frame.f_locals["table"].name)

    sys.setprofile(note)
    try:
        townhall.next()
    finally:
        sys.setprofile(None)

    assert "interventions" in read
    assert "points" not in read


def test_plain_tables_kept_up_by_each_change_equal_those_made_anew(townhall: Townhall) -> None:
    _a_busy_session(townhall)
    townhall.session.undo()
    townhall.session.close()
    kept = {name: _rows(townhall.session.path, name) for name in TABLES}

    session = Session.open(townhall.session.path, "me")
    session.rebuild()
    session.close()

    for name in TABLES:
        made = _rows(townhall.session.path, name)
        by_id = [
            sorted(({k: v for k, v in row.items() if k != "n"} for row in rows), key=str)
            for rows in (kept[name], made)
        ]
        assert by_id[0] == by_id[1]


# F8
def test_a_name_corrected_once_is_corrected_in_every_row(townhall: Townhall) -> None:
    from townnotes.domain.commands.participants import change_participant

    ada = townhall.participant("Ada")
    townhall.speaks(ada, "a")

    townhall.do(change_participant(townhall.state, ada.id, name="Ada Quay"))
    townhall.session.close()

    assert _rows(townhall.session.path, "interventions")[0]["speaker_name"] == "Ada Quay"


def test_search_finds_words_as_they_are_typed_and_forgets_what_was_undone(
    townhall: Townhall,
) -> None:
    one = townhall.speaks(townhall.participant("Tomáš"), "community monitors are rarely paid")

    found = [
        townhall.session.search(typed) for typed in ("moni", "tomas", 'rarely "pai', "zzz", "*")
    ]

    assert found == [[one.id], [one.id], [one.id], [], []]


def test_search_finds_words_that_stand_in_several_lines_and_in_the_speaker_s_name(
    townhall: Townhall,
) -> None:
    one = townhall.speaks(townhall.participant("Tomáš Kovač"), "the harbour is closed", "so late")
    townhall.speaks(townhall.participant("Ada"), "the harbour is open")

    found = [townhall.session.search(typed) for typed in ("late harb", "kovac closed", "kovac op")]

    assert found == [[one.id], [one.id], []]


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_text_at_all_is_kept_and_searched_without_harm(townhall: Townhall, text: str) -> None:
    if not townhall.state.all(Intervention):
        townhall.speaks(townhall.participant("Ada"))
    one = townhall.state.all(Intervention)[0]

    townhall.do(write_lines(townhall.state, one.id, "", [TypedLine("p" * 32, text, 1)], {"p" * 32}))
    townhall.session.search(text)

    assert townhall.session.is_saved


def test_text_that_stood_for_five_seconds_is_kept_as_an_earlier_version(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    one = townhall.next()
    assert one
    point = townhall.types("the first words")
    for text in ("the first words, hasti", "the second words"):
        townhall.later(3)
        line = TypedLine(point.id, text, townhall.time)
        townhall.do(write_lines(townhall.state, one.id, "", [line], {point.id}))
    townhall.later(6)
    line = TypedLine(point.id, "the last words", townhall.time)
    townhall.do(write_lines(townhall.state, one.id, "", [line], {point.id}))
    townhall.session.close()

    earlier = [row["value"] for row in _rows(townhall.session.path, "earlier")]

    assert earlier == ['"the second words"']


def test_a_damaged_register_is_left_out_and_counted_and_the_rest_is_there(
    townhall: Townhall,
) -> None:
    _a_busy_session(townhall)
    townhall.session.close()
    connection = sqlite3.connect(townhall.session.path)
    connection.execute("UPDATE register SET value = '\"Eve\"' WHERE value = '\"Ada\"'")
    connection.commit()
    connection.close()

    again = Session.open(townhall.session.path, "me")

    assert again.damaged == 1
    assert len(again.state.all(Intervention)) == 2
    again.close()


def test_a_second_opening_is_told_who_is_in_the_way(townhall: Townhall) -> None:
    with pytest.raises(FileError, match="the session that is open here"):
        Session.open(townhall.session.path, "other")


def test_a_copy_of_the_file_made_while_it_is_open_is_whole(
    townhall: Townhall, tmp_path: Path
) -> None:
    _a_busy_session(townhall)
    copy = tmp_path / "copy.townnotes"

    shutil.copy(townhall.session.path, copy)

    again = Session.open(copy, "other")
    assert glance_at(again.state) == glance_at(townhall.state)
    again.close()


def _foreign(path: Path, kind: str) -> None:
    if kind == "text":
        path.write_text("notes of a meeting", encoding="utf-8")
    elif kind == "empty":
        path.touch()
    elif kind == "sqlite":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE t (x)")
        connection.commit()
        connection.close()
    else:
        SessionFile.create(path).close()
        connection = sqlite3.connect(path)
        if kind == "newer":
            connection.execute("PRAGMA user_version = 900")
        elif kind == "view":
            connection.execute("CREATE VIEW extra AS SELECT 1")
        else:
            connection.execute(
                "CREATE TRIGGER t AFTER INSERT ON register BEGIN DELETE FROM register; END"
            )
        connection.commit()
        connection.close()


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("text", "is not a townnotes file"),
        ("empty", "is not a townnotes file"),
        ("sqlite", "belongs to another program"),
        ("newer", "written by a newer townnotes"),
        ("view", "did not put there"),
        ("trigger", "did not put there"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_in_words_and_left_alone(
    tmp_path: Path, kind: str, said: str
) -> None:
    path = tmp_path / "strange.townnotes"
    _foreign(path, kind)
    before = path.read_bytes()

    with pytest.raises(FileError, match=said):
        Session.open(path, "me")

    assert path.read_bytes() == before


@pytest.mark.parametrize("seed", range(25))
def test_a_file_with_garbage_in_it_is_refused_or_read_without_it(
    townhall: Townhall, tmp_path: Path, seed: int
) -> None:
    import random

    _a_busy_session(townhall)
    townhall.session.close()
    whole = bytearray(townhall.session.path.read_bytes())
    place = random.Random(seed).randrange(100, len(whole) - 600)
    whole[place : place + 600] = random.Random(seed).randbytes(600)
    path = tmp_path / "damaged.townnotes"
    path.write_bytes(whole)

    said = ""
    try:
        Session.open(path, "me").close()
    except FileError as error:
        said = str(error)

    assert not said or "left as it is" in said


@needs_file_limits
def test_a_limit_on_the_size_of_files_keeps_what_was_typed_in_memory_and_says_so(
    tmp_path: Path,
) -> None:
    script = """
import resource, signal, sys
from pathlib import Path
from tests.file_limits import needs_file_limits
from tests.builders import Townhall
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
hall = Townhall(Path(sys.argv[1]))
hall.asks(hall.participant("Ada")); one = hall.next()
size = Path(sys.argv[1]).stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
hall.types("what was typed on a full disk " * 2000)
print(hall.session.is_saved, hall.session.trouble)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(hall.session.save(), len(hall.state.points_of(one.id)))
hall.session.close()
"""
    path = tmp_path / "full.townnotes"

    ran = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    first, second = ran.stdout.splitlines()
    assert first.startswith("False")
    assert "no file here may have more than" in first
    assert "What you typed is kept here" in first
    assert second == "True 1"
    again = Session.open(path, "me")
    note = again.state.points_of(again.state.all(Intervention)[0].id)[0].text
    again.close()
    assert note.startswith("what was typed on a full disk")


def test_a_session_in_a_folder_that_is_missing_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="cannot be opened: its folder is missing"):
        Session.create(tmp_path / "no" / "such.townnotes", "me")


def test_a_new_session_never_writes_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "there.townnotes"
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(FileError, match="exists already"):
        Session.create(path, "me")

    assert path.read_text(encoding="utf-8") == "mine"


def test_a_process_killed_while_writing_loses_nothing_it_said_was_saved(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from tests.file_limits import needs_file_limits
from tests.builders import Townhall
hall = Townhall(Path(sys.argv[1]))
hall.asks(hall.participant("Ada")); hall.next()
n = 0
while True:
    n += 1
    hall.types(f"line {n}")
    print(n, flush=True)
"""
    for run in range(4):
        path = tmp_path / f"killed-{run}.townnotes"
        child = subprocess.Popen(
            [sys.executable, "-c", script, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        assert child.stdout
        said = 0
        for line in child.stdout:
            said = int(line)
            if said >= 20 + 7 * run:
                break
        child.kill()
        said = max([said, *map(int, child.stdout.read().split())])
        child.stdout.close()
        child.wait()

        again = Session.open(path, "me")
        kept = len(again.state.points_of(again.state.all(Intervention)[0].id))
        again.close()
        assert kept >= said


def test_check_notices_a_plain_table_that_disagrees(townhall: Townhall) -> None:
    _a_busy_session(townhall)
    sound = townhall.session.faults()
    townhall.session.close()
    connection = sqlite3.connect(townhall.session.path)
    connection.execute("UPDATE participants SET name = 'Eve'")
    connection.commit()
    connection.close()

    again = Session.open(townhall.session.path, "me")

    assert (sound, again.faults()) == ([], ["the table participants"])
    again.close()


def test_what_comes_into_the_later_of_two_that_are_one_stands_in_the_note_of_the_first(
    townhall: Townhall,
) -> None:
    first, second = (townhall.speaks(townhall.participant(name)) for name in ("Ada", "Bea"))
    townhall.do(link(Intervention.entity, first.id, second.id))

    point = Assign(Point.entity, townhall.new_id(), "intervention", second.id)
    townhall.do([point, Assign(Point.entity, point.id, "text", "late")])

    assert townhall.session.faults() == []
