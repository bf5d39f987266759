"""The first rows of a file: those of the session, at any moment, and none where they are not."""

import gzip
import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.builders import START, Townhall
from townnotes.domain.commands import speakers_list
from townnotes.domain.commands.participants import change_category
from townnotes.domain.commands.themes import merge_themes
from townnotes.domain.entities import FLOOR_KINDS, OTHER_KINDS, Intervention, Request
from townnotes.domain.floor.floor_reading import waiting_rows
from townnotes.domain.floor.floor_rows import MOST_SEEN, Spoken
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.registers import Assign, new_id
from townnotes.glance import read_glance
from townnotes.session import Session

FORMAT_1 = Path(__file__).parent / "format-1.0.townnotes.gz"


def _change(townhall: Townhall, request: Request, **fields: object) -> None:
    townhall.do(speakers_list.change_request(townhall.state, request.id, **fields))


# B4, B5, B7
def test_kind_limit_lateness_and_what_was_spoken_are_there_before_the_session_is_loaded(
    townhall: Townhall,
) -> None:
    un = townhall.category("UN entity", "UN entities", limit=180)
    ada = townhall.participant("Ada", organization="Harbour Friends", category=un.id)
    again = townhall.participant("A. Lovelace", organization="Harbour  friends")
    bo = townhall.participant("Bo", organization="HARBOUR FRIENDS")
    for one in (ada, again, bo):
        townhall.speaks(one, "a")
        townhall.later(5)
    townhall.do([Assign("link", "1" * 32, field, value) for field, value in (
        ("kind", "participant"), ("one", ada.id), ("other", again.id),
    )])  # fmt: skip
    for one in (ada, bo, townhall.participant("", organization="Pier")):
        townhall.asks(one)
    row = waiting(townhall.state)
    _change(townhall, row[1], kind="right of reply", limit=45)
    townhall.do(speakers_list.open_or_close_list(townhall.state, townhall.time))
    ids = (new_id(), new_id())
    townhall.do(speakers_list.request_for_unknown(townhall.state, ids, "iPhone", townhall.time + 1))
    expected = waiting_rows(townhall.state)
    assert expected[0].spoken == Spoken(2, 120)
    assert expected[0].others_spoken == Spoken(1, 60)

    townhall.session.close()
    glance = read_glance(townhall.session.path)

    assert glance
    assert glance.waiting == expected
    assert glance == glance_at(townhall.state)


@pytest.mark.parametrize("later_ms", [1, 500, 999])
def test_two_who_began_within_one_second_stand_in_the_order_of_the_session(
    townhall: Townhall, later_ms: int
) -> None:
    for number, (name, at) in enumerate((("Bo", START + later_ms), ("Ada", START))):
        speaker = townhall.participant(name).id
        fields = {"speaker": speaker, "began": at, "ended": at + 60_000}
        id_ = f"{number:032x}"
        townhall.do([Assign(Intervention.entity, id_, k, v) for k, v in fields.items()])
    expected = glance_at(townhall.state)
    townhall.session.close()

    found = read_glance(townhall.session.path)

    assert [one.name for one in expected.spoke] == ["Bo", "Ada"]
    assert found == expected


# E2, E5
def test_themes_show_both_levels_and_their_counts_before_the_session_is_loaded(
    townhall: Townhall,
) -> None:
    townhall.theme("water")
    labour = townhall.theme("labour")
    for name in ("wages", "hours"):
        townhall.theme(name, parent=labour)
    gone, kept = townhall.theme("pay"), townhall.theme("salaries")
    for name, line in (("Ada", "pay #wages #hours"), ("Bo", "rest #hours #pay"), ("Cy", "x #wat")):
        townhall.speaks(townhall.participant(name), line)
        townhall.later(5)
    townhall.do(merge_themes(townhall.state, new_id(), gone, kept))
    expected = glance_at(townhall.state)
    townhall.session.close()

    found = read_glance(townhall.session.path)

    assert found == expected
    assert [(row.label, row.speakers, bool(row.parent)) for row in expected.themes] == [
        ("water", 1, False), ("labour", 2, False), ("wages", 1, True), ("hours", 2, True),
        ("salaries", 1, False),
    ]  # fmt: skip


# C1
@pytest.mark.parametrize("kind", [*FLOOR_KINDS, *OTHER_KINDS])
def test_the_limit_of_every_kind_is_there_before_the_session_is_loaded(
    townhall: Townhall, kind: str
) -> None:
    category = townhall.category("stakeholder", "stakeholders", 120)
    townhall.do(change_category(townhall.state, category.id, group_limit=180, reply_limit=60))
    ada = townhall.participant("Ada", category=category.id)
    for speaker in (ada, townhall.participant("Bo", category=category.id, speaks_for="Coast")):
        townhall.asks(speaker, kind)
    own = townhall.asks(ada, kind)
    townhall.do([Assign(Request.entity, own, "limit", 75)])
    path = townhall.session.path
    expected = [row.seconds for row in waiting_rows(townhall.state)]
    townhall.session.close()

    seen = read_glance(path)

    assert seen is not None
    assert [row.seconds for row in seen.waiting] == expected
    assert expected[-1] == 75


def test_of_long_lists_the_first_rows_hold_what_can_be_seen_and_how_many_there_are(
    townhall: Townhall,
) -> None:
    many = MOST_SEEN + 20
    ada = townhall.participant("Ada")
    for at in range(many):
        fields = {"speaker": ada.id, "began": START + at * 2000, "ended": START + at * 2000 + 1000}
        townhall.do([Assign(Intervention.entity, f"{at:032x}", k, v) for k, v in fields.items()])
        townhall.asks(townhall.participant(f"Bo {at}"))
    townhall.session.close()

    glance = read_glance(townhall.session.path)

    assert glance
    assert (glance.waiting_count, glance.spoke_count) == (many, many)
    assert [row.number for row in glance.waiting] == [*range(1, MOST_SEEN + 1)]
    assert [row.number for row in glance.spoke] == [*range(many, many - MOST_SEEN, -1)]


def test_a_copy_made_at_any_moment_holds_the_first_rows_of_that_moment(
    townhall: Townhall, tmp_path: Path
) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    for words in ("one", "two"):
        townhall.types(words)
        copy = tmp_path / "copy.townnotes"
        shutil.copy(townhall.session.path, copy)

        assert read_glance(copy) == glance_at(townhall.state)


def _in_file(path: Path, sql: str, *values: object) -> None:
    connection = sqlite3.connect(path)
    connection.execute(sql, values)
    connection.commit()
    connection.close()


def _spoiled(rows: list[Any], kind: str) -> str:
    if kind == "a field less":
        rows[0].pop()
    elif kind == "a text for a number":
        rows[-1] = "1"
    elif kind == "a number beyond all":
        rows[0][3] = 1 << 60
    elif kind == "a word for another":
        rows[2][0][1] = "sleeping"
    elif kind == "nothing for a list":
        rows[2] = None
    text = json.dumps(rows)
    return text[:-5] if kind == "half" else text


@pytest.mark.parametrize(
    "kind",
    [
        "half",
        "a field less",
        "a text for a number",
        "a number beyond all",
        "a word for another",
        "nothing for a list",
    ],
)
def test_rows_that_are_not_ours_are_not_shown_and_are_written_anew(
    townhall: Townhall, kind: str
) -> None:
    townhall.asks(townhall.participant("Ada"))
    path = townhall.session.path
    townhall.session.close()
    connection = sqlite3.connect(path)
    (held,) = connection.execute("SELECT rows FROM glance").fetchone()
    connection.close()
    _in_file(path, "UPDATE glance SET rows = ?", _spoiled(json.loads(held), kind))

    assert read_glance(path) is None
    session = Session.open(path, "me")
    assert session.faults() == ["the table glance"]
    session.keep_first_rows()
    assert session.faults() == []
    session.close()

    assert read_glance(path) == glance_at(session.state)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Unpack a file as the first version wrote it."""
    path = tmp_path / "older.townnotes"
    path.write_bytes(gzip.decompress(FORMAT_1.read_bytes()))
    return path


def test_a_file_of_the_first_format_opens_and_has_its_first_rows_from_then_on(older: Path) -> None:
    assert read_glance(older) is None

    session = Session.open(older, "me")
    assert [one.ended is None for one in session.state.all(Intervention)] == [False, True]
    session.keep_first_rows()
    assert session.faults() == []
    session.close()

    glance = read_glance(older)
    assert glance
    assert glance.now
    assert glance.now.name == "أمينة"
    assert [point.text for point in glance.points] == ["a second thing"]


def test_a_file_of_the_first_format_has_its_first_rows_with_its_first_change(older: Path) -> None:
    session = Session.open(older, "me")
    session.submit([Assign("session", session.state.session.id, "name", "the townhall")])
    session.close()

    glance = read_glance(older)

    assert glance
    assert glance.heading.name == "the townhall"


def test_a_program_of_the_first_format_finds_a_newer_one(older: Path) -> None:
    Session.open(older, "me").close()

    assert int.from_bytes(older.read_bytes()[60:64], "big") // 100 > 1
