"""The recent townhalls: which are remembered, and how each stands."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.commands.summary import make_final, reopen
from townnotes.domain.registers import new_id
from townnotes.session import Session
from townnotes.settings import Settings
from townnotes.starting.recent import (
    MOST,
    RecentTownhall,
    forgotten,
    practice_folder,
    recent_paths,
    remembered,
)
from townnotes.starting.standing import look_at


def _follow(settings: Settings, path: Path) -> None:
    for name, value in remembered(settings, path).items():
        setattr(settings, name, value)


@given(st.lists(st.integers(0, 20), max_size=40))
def test_each_file_stands_once_the_latest_first_and_no_more_than_fit(opened: list[int]) -> None:
    settings = Settings()
    for number in opened:
        _follow(settings, Path(f"/townhalls/{number}.townnotes"))

    latest = list(dict.fromkeys(f"/townhalls/{n}.townnotes" for n in reversed(opened)))
    assert recent_paths(settings) == latest[:MOST]
    assert settings.last_session == (latest[0] if latest else "")


def test_what_an_earlier_version_kept_is_the_first() -> None:
    settings = Settings(last_session="/townhalls/a.townnotes")

    assert recent_paths(settings) == ["/townhalls/a.townnotes"]


def test_one_taken_off_is_not_the_last_session_either() -> None:
    settings = Settings()
    for name in "ab":
        _follow(settings, Path(f"/townhalls/{name}.townnotes"))

    left = forgotten(settings, Path("/townhalls/b.townnotes"))

    assert left == {"last_session": "", "recent": ["/townhalls/a.townnotes"]}


def test_a_practice_call_is_never_among_them() -> None:
    assert remembered(Settings(), practice_folder() / "Practice call.townnotes") == {}


def _stands(townhall: Townhall) -> RecentTownhall:
    townhall.session.close()
    return look_at(townhall.session.path)


def test_one_that_nobody_has_spoken_at_is_being_prepared(townhall: Townhall) -> None:
    townhall.do(change_details(townhall.state, process="River Basin Compact"))

    row = _stands(townhall)

    assert row == RecentTownhall(
        townhall.session.path, "prepared", 3, "virtual townhall", "River Basin Compact",
        "2026-03-11", 0,
    )  # fmt: skip


def test_the_floor_is_open_while_somebody_speaks_or_waits(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Ann Lee"), "one")
    townhall.asks(townhall.participant("Bea Moy"))

    row = _stands(townhall)

    assert (row.standing, row.held) == ("floor open", 1)


def test_the_floor_is_open_while_the_last_one_speaks(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ann Lee"))
    townhall.next()

    assert _stands(townhall).standing == "floor open"


def test_the_floor_is_closed_once_nobody_speaks_or_waits(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Ann Lee"), "one")

    assert _stands(townhall).standing == "closed"


def test_whoever_waits_still_after_the_end_keeps_no_floor_open(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Ann Lee"), "one")
    townhall.asks(townhall.participant("Bea Moy"))
    townhall.do(change_details(townhall.state, ended=townhall.later(60).time))

    assert _stands(townhall).standing == "closed"


def _make_final(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Ann Lee"), "> shorter sessions")
    townhall.do(make_final(townhall.state, new_id(), new_id(), townhall.now, "digest", "text"))


def test_a_summary_made_final_says_so(townhall: Townhall) -> None:
    _make_final(townhall)

    assert _stands(townhall).standing == "final"


def test_one_reopened_is_a_draft_again(townhall: Townhall) -> None:
    _make_final(townhall)
    townhall.do(reopen(townhall.state, new_id(), new_id(), townhall.now, "digest"))

    assert _stands(townhall).standing == "draft"


def test_a_file_that_is_gone_is_missing(tmp_path: Path) -> None:
    row = look_at(tmp_path / "gone.townnotes")

    assert (row.standing, row.is_there) == ("missing", False)


def test_the_one_that_is_open_here_is_left_alone(townhall: Townhall) -> None:
    assert look_at(townhall.session.path).standing == "in use"


def test_one_that_another_program_has_open_is_not_waited_for(townhall: Townhall) -> None:
    townhall.session.close()
    path = townhall.session.path
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN EXCLUSIVE")

        assert look_at(path).standing == "in use"


@pytest.mark.parametrize(
    "content", [b"", b"a letter", b"\0" * 5000, b"SQLite format 3\0" + bytes(90)]
)
def test_a_file_that_is_not_ours_cannot_be_looked_into(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.townnotes"
    path.write_bytes(content)

    assert look_at(path).standing == "unreadable"


@pytest.mark.parametrize(
    "made",
    [
        "DROP TABLE session; CREATE VIEW session AS SELECT 1 AS ordinal, 'x' AS name",
        'DROP TABLE editions; CREATE TABLE "editions" (state TEXT, rank TEXT AS (1), n INTEGER)',
        "DROP TABLE statements",
    ],
)
def test_a_file_with_something_that_computes_is_not_looked_into(
    townhall: Townhall, made: str
) -> None:
    townhall.session.close()
    path = townhall.session.path
    with closing(sqlite3.connect(path)) as db:
        db.executescript(made)

    assert look_at(path).standing == "unreadable"


def test_a_look_leaves_the_file_as_it_is(townhall: Townhall) -> None:
    townhall.session.close()
    path = townhall.session.path
    before = (path.read_bytes(), sorted(path.parent.iterdir()))

    look_at(path)

    assert (path.read_bytes(), sorted(path.parent.iterdir())) == before
    Session.open(path, "me").close()


def test_words_that_are_no_utf_8_keep_nobody_from_looking(townhall: Townhall) -> None:
    townhall.session.close()
    with closing(sqlite3.connect(townhall.session.path)) as db:
        db.execute("UPDATE session SET name = CAST(x'c328' AS TEXT)")
        db.commit()

    assert look_at(townhall.session.path).standing == "prepared"
