"""The words of a call as a session keeps them: one step, in the file, reached by erasing."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builders import Townhall
from tests.file_limits import needs_file_limits, no_file_longer_than
from tests.windows import needs_open_files_to_move
from townnotes.command_line.commands import command_line
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.words.call_words import CallWords, ChatMessage, Cue
from townnotes.errors import FileError
from townnotes.interchange import write_session
from townnotes.safety.privacy.clean_copy import clean, write_clean_copy
from townnotes.safety.privacy.erasing import erase, look_for
from townnotes.safety.privacy.people import all_said, choose_person
from townnotes.safety.salvaging import salvage, write_salvaged
from townnotes.session import Session

CHAT = (
    "14:01:00 From Ada Nova to Everyone:\n\tHello\n"
    "14:02:00 From Ben Ito to Ada Nova (direct message):\n\tpsst\n"
)


def words(id_: str = "w1") -> CallWords:
    said = (Cue(1000, 2500, "Ada Nova", "We welcome it", 3), Cue(-200, None, "", "…", 7, 1))
    wrote = ChatMessage(5000, "2026-03-11", "Ben Ito", "*", "Me too", "message", "We…", 9, 0, True)
    return CallWords(id_, "zoom_vtt", "call.vtt", said, (wrote,), (1_773_237_600_000, 5))


def again(townhall: Townhall) -> Session:
    townhall.session.close()
    return Session.open(townhall.session.path, "me")


def run(*asked: object) -> Result:
    return CliRunner().invoke(command_line, [*map(str, asked)], catch_exceptions=False)


@pytest.fixture
def held(townhall: Townhall) -> Townhall:
    townhall.session.bring_words([words()], "call.vtt")
    return townhall


def test_words_brought_in_are_there_when_the_session_is_opened_again(held: Townhall) -> None:
    with closing(again(held)) as session:
        assert session.words == (words(),)
        assert session.faults() == []


def test_words_are_taken_back_in_one_step_and_brought_again(held: Townhall) -> None:
    assert held.session.undo() == "call.vtt"
    taken_back = held.session.words
    held.session.redo()

    assert taken_back == ()
    with closing(again(held)) as session:
        assert session.words == (words(),)


def test_undo_after_words_takes_what_was_done_last(held: Townhall) -> None:
    held.do(change_details(held.state, series="Series"), "Details")

    held.session.undo()

    assert held.session.words == (words(),)
    assert held.state.session.series == ""


@needs_open_files_to_move
@pytest.mark.parametrize("size", [0, 8192])
def test_words_go_along_where_the_session_goes_on_beside_a_file_that_was_cut(
    held: Townhall, size: int
) -> None:
    os.truncate(held.session.path, size)

    held.session.look_after_file()

    assert "(mine)" in held.session.path.name
    with closing(again(held)) as session:
        assert session.words == (words(),)


@needs_open_files_to_move
def test_words_go_along_into_another_file_where_the_own_one_cannot_be_read(
    held: Townhall, tmp_path: Path
) -> None:
    os.truncate(held.session.path, 8192)

    held.session.go_on_in(tmp_path / "elsewhere.townnotes")

    with closing(again(held)) as session:
        assert session.path.name == "elsewhere.townnotes"
        assert session.words == (words(),)


@needs_file_limits
def test_words_that_a_full_disk_did_not_let_go_are_taken_back_later(held: Townhall) -> None:
    with no_file_longer_than(1), pytest.raises(FileError):
        held.session.undo()
    standing = held.session.words

    assert held.session.undo() == "call.vtt"
    assert (standing, held.session.words) == ((words(),), ())


def test_words_are_in_the_salvaged_copy_of_a_damaged_file(held: Townhall, tmp_path: Path) -> None:
    path = held.session.path
    held.session.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM call_file WHERE n = 2")
        db.execute("DROP TABLE points")
        db.commit()

    write_salvaged(salvage(path), tmp_path / "whole.townnotes")

    with closing(Session.open(tmp_path / "whole.townnotes", "me")) as session:
        (kept,) = session.words
        assert (kept.name, kept.cues, kept.messages) == (
            "call.vtt", words().cues[:1], words().messages
        )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "said", "lost"),
    [
        ("SELECT 1", "All {all} lines of the words of calls could be read.", 0),
        ("DELETE FROM call_file WHERE n = 2",
         "{but_one} of {all} lines of the words of calls could be read.", 1),
        ("UPDATE call_file SET text = 'other' WHERE n = 1",
         "{but_one} of {all} lines of the words of calls could be read.", 1),
    ],
)  # fmt: skip
def test_a_salvage_says_how_many_lines_of_the_words_of_calls_are_lost(
    held: Townhall, change: str, said: str, lost: int
) -> None:
    path = held.session.path
    held.session.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(change)
        db.execute("DROP TABLE points")
        db.commit()

    found = salvage(path)

    every = len(words().cues) + len(words().messages)
    assert found.words()[-1] == said.format(all=every, but_one=every - 1)
    assert found.as_json()["call_words"] == {"read": every - lost, "lost": lost}


def test_a_salvage_of_a_table_of_words_that_is_not_ours_claims_no_number(held: Townhall) -> None:
    path = held.session.path
    held.session.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE call_file")
        db.execute("CREATE TABLE call_file (x)")
        db.execute("DROP TABLE points")
        db.commit()

    found = salvage(path)

    assert "more may be lost" in found.words()[-1]
    assert found.as_json()["call_words"] == {"read": 0, "lost": None}


def test_words_taken_out_leave_the_others(held: Townhall) -> None:
    held.session.bring_words([words("w2")], "again.vtt")

    held.session.drop_words("w1", "Take out")

    with closing(again(held)) as session:
        assert [one.id for one in session.words] == ["w2"]


def test_who_hears_of_changes_hears_of_words(townhall: Townhall) -> None:
    heard: list[str] = []
    townhall.session.on_change.append(lambda change: heard.extend(id_ for _, id_ in change.touched))

    townhall.session.bring_words([words()], "call.vtt")

    assert heard == ["w1"]


def test_words_are_not_in_the_json_nor_in_a_clean_copy(held: Townhall, tmp_path: Path) -> None:
    copy = tmp_path / "copy.townnotes"
    write_clean_copy(clean(held.session, without_private=False), copy)

    assert "We welcome it" not in write_session(held.state)
    with closing(Session.open(copy, "me")) as session:
        assert session.words == ()


def test_erasing_a_person_takes_what_they_said_and_wrote(held: Townhall) -> None:
    held.participant("Ada Nova")
    traces = look_for(all_said(held.session), choose_person(held.session, "Ada Nova"))

    erase(held.session, choose_person(held.session, "Ada Nova"))

    assert traces.words == 1
    (kept,) = held.session.words
    assert [one.text for one in kept.cues] == ["…"]
    path = held.session.path
    held.session.close()
    assert b"Ada Nova" not in path.read_bytes()


def test_a_person_whom_only_the_words_name_can_be_erased(held: Townhall) -> None:
    erase(held.session, choose_person(held.session, "Ben Ito"))

    assert held.session.words[0].messages == ()


def test_a_damaged_row_of_words_is_left_out_and_told(held: Townhall) -> None:
    held.session.close()
    with closing(sqlite3.connect(held.session.path)) as db, db:
        db.execute("UPDATE call_file SET text = 'otherwise' WHERE n = 1")

    with closing(Session.open(held.session.path, "me")) as session:
        assert [one.text for one in session.words[0].cues] == ["…"]
        assert session.faults() == ["1 rows of the words of a call damaged"]


def test_erasing_a_person_makes_no_damaged_row_a_sound_one(held: Townhall) -> None:
    held.session.close()
    with closing(sqlite3.connect(held.session.path)) as db:
        db.execute("UPDATE call_file SET name = 'Ada Nova.vtt', more = '[17732' WHERE n = 0")
        db.commit()

    with closing(Session.open(held.session.path, "me")) as session:
        erase(session, choose_person(session, "Ada Nova"))

        (kept,) = session.words
        assert (kept.name, kept.messages) == ("", words().messages)


def test_a_private_message_is_brought_in_only_when_asked_for(
    townhall: Townhall, tmp_path: Path
) -> None:
    file, path = tmp_path / "chat.txt", townhall.session.path
    file.write_text(CHAT, encoding="utf-8")
    townhall.session.close()

    said = run("import", path, file).output
    with closing(Session.open(path, "me")) as session:
        first = session.words[0].messages
    run("import", path, file, "--private")

    assert "1 private message is left out." in said
    assert [one.text for one in first] == ["Hello"]
    with closing(Session.open(path, "me")) as session:
        assert [one.text for one in session.words[0].messages] == ["Hello", "psst"]


def test_a_file_brought_in_twice_is_there_once(townhall: Townhall, tmp_path: Path) -> None:
    file, path = tmp_path / "chat.txt", townhall.session.path
    file.write_text(CHAT, encoding="utf-8")
    townhall.session.close()

    for _ in range(2):
        run("import", path, file)

    with closing(Session.open(path, "me")) as session:
        assert len(session.words) == 1
