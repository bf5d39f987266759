"""The archive over a folder of townhalls: what is asked, and how it is kept up."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.archive.offices import answer_to, filled, harbour_folder, one_townhall, said
from tests.builders import Townhall
from townnotes.after_call.earlier import townhall_of
from townnotes.archive.series import earlier_townhall
from townnotes.archive.updating import OwnSession, update_archive
from townnotes.command_line.commands import command_line
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.commands.summary import WordedSentence, write_paragraph
from townnotes.domain.entities import Participant, Point
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.settings import data_folder
from townnotes.store.archive import index_path
from townnotes.store.opening import read_source


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """Return a folder with the townhalls of two years, taken into the archive."""
    harbour_folder(tmp_path / "harbour")
    filled(tmp_path / "harbour")
    return tmp_path / "harbour"


def state_in(path: Path) -> State:
    state = State()
    state.apply(read_source(path).registers)
    return state


def test_who_asked_is_counted_by_organization_and_year(harbour: Path) -> None:
    answer = answer_to("break")

    assert answer.years == ("2025", "2026")
    assert {one.name: one.by_year for one in answer.organizations} == {
        "Harbour Friends": (1, 1), "Quay Board": (1, 0), "Dockers": (0, 1),
    }  # fmt: skip


def test_who_is_still_to_be_identified_is_counted_apart(harbour: Path) -> None:
    answer = answer_to("nurse pier")

    assert (answer.speakers, answer.doubtful) == (2, 1)
    assert [one.doubtful for one in answer.organizations if one.name == "Dockers"] == [1]


def test_the_newest_townhall_is_told_first(harbour: Path) -> None:
    assert said(answer_to("crane crews")) == [
        "called for longer breaks for crane crews",
        "called for longer breaks for the crews of cranes",
    ]


def test_a_theme_finds_what_was_noted_under_it(harbour: Path) -> None:
    assert "called for lower tolls" in said(answer_to("harbour tolls"))


def test_private_remarks_are_not_in_the_index(harbour: Path) -> None:
    assert said(answer_to("strike")) == []
    assert b"strike" not in index_path(data_folder()).read_bytes()


def test_an_organization_is_asked_for_by_a_part_of_its_name(harbour: Path) -> None:
    answer = answer_to(organization="quay")

    assert [one.name for one in answer.organizations] == ["Quay Board"]
    assert answer.speakers == 2


def test_the_course_over_a_series_has_the_townhalls_that_said_nothing(harbour: Path) -> None:
    course = answer_to("toll", series="harbour").course

    assert [(one.date, one.speakers, one.of_all) for one in course] == [
        ("2025-03-11", 1, 2), ("2026-03-11", 0, 3),
    ]  # fmt: skip


def test_a_question_is_asked_of_the_folders_named_alone(tmp_path: Path, harbour: Path) -> None:
    (tmp_path / "gulls").mkdir()
    one_townhall(tmp_path / "gulls" / "one.townnotes", "> longer breaks").session.close()
    filled(tmp_path / "gulls")

    assert answer_to("breaks").townhalls == 3
    asked = answer_to("breaks", folders=(tmp_path / "gulls",))
    assert [one.organization for one in asked.said] == ["Gulls"]


def test_a_sentence_leads_to_the_points_it_rests_on(tmp_path: Path) -> None:
    townhall = one_townhall(tmp_path / "a.townnotes", "> lamps", "// and a private lantern")
    shown, private = townhall.state.all(Point)
    sentences = (
        WordedSentence("s" * 32, "One stakeholder wished for beacons.", (shown.id,)),
        WordedSentence("t" * 32, "Secret lighthouses.", (shown.id, private.id)),
    )
    townhall.do(write_paragraph(townhall.state, "overview", sentences))
    townhall.session.close()
    filled(tmp_path)

    (one,) = answer_to("beacon").said
    assert (one.point, one.sentence_id) == (shown.id, "s" * 32)
    assert said(answer_to("lighthouse")) == []


def test_only_what_changed_is_read_again(tmp_path: Path, harbour: Path) -> None:
    assert filled(harbour).read == 0

    townhall = Townhall.reopened(harbour / "now.townnotes", "me", 1_773_300_000_000)
    townhall.speaks(townhall.state.all(Participant)[0], "> a lighthouse")
    townhall.session.close()

    assert filled(harbour).read == 1
    assert said(answer_to("lighthouse")) == ["called for a lighthouse"]


def test_a_file_that_is_gone_is_in_the_archive_no_more(harbour: Path) -> None:
    (harbour / "before.townnotes").unlink()

    assert filled(harbour).gone == 1
    assert answer_to("break").years == ("2026",)


def test_the_session_open_here_comes_from_its_state(tmp_path: Path) -> None:
    townhall = one_townhall(tmp_path / "own.townnotes", "> a lighthouse")

    update_archive([tmp_path], OwnSession(townhall.session.path, townhall.state))

    assert said(answer_to("lighthouse")) == ["called for a lighthouse"]
    # Its lock still keeps others out.
    with pytest.raises(FileError):
        read_source(townhall.session.path)
    townhall.session.close()


def test_the_memory_of_a_series_reads_the_same_from_the_archive(harbour: Path) -> None:
    path, own = harbour / "before.townnotes", state_in(harbour / "now.townnotes")
    from_file = townhall_of(state_in(path))
    # Nobody could read it any more, if its time and size did not tell that it is the same.
    facts = path.stat()
    path.write_bytes(b"\0" * facts.st_size)
    os.utime(path, ns=(facts.st_mtime_ns, facts.st_mtime_ns))

    assert earlier_townhall(path, own) == from_file


def test_without_an_archive_the_memory_reads_the_file(tmp_path: Path) -> None:
    before, now = harbour_folder(tmp_path / "harbour")

    assert earlier_townhall(before, state_in(now)) == townhall_of(state_in(before))


def test_a_townhall_is_no_earlier_one_of_itself(harbour: Path) -> None:
    path = harbour / "now.townnotes"

    with pytest.raises(FileError, match="of this townhall"):
        earlier_townhall(path, state_in(path))


def test_an_index_that_is_damaged_is_made_anew(harbour: Path) -> None:
    index_path(data_folder()).write_bytes(b"no index at all")

    assert filled(harbour).read == 2
    assert answer_to("break").speakers


def test_many_files_are_read_by_processes_of_their_own(tmp_path: Path) -> None:
    for at in range(15):
        townhall = one_townhall(tmp_path / f"{at:02}.townnotes", f"> lamp number {at}")
        townhall.do(change_details(townhall.state, date=f"20{10 + at}-01-01"))
        townhall.session.close()
    heard: list[tuple[int, int]] = []

    update_archive([tmp_path], tell=lambda done, of, _: heard.append((done, of)))

    assert answer_to("lamp").years == tuple(f"20{10 + at}" for at in range(15))
    assert heard[-1] == (15, 15)


def test_erasing_a_person_throws_the_index_away(harbour: Path) -> None:
    assert b"Ada Mill" in index_path(data_folder()).read_bytes()

    ran = CliRunner().invoke(
        command_line, ["erase", str(harbour / "now.townnotes"), "--participant", "Ada Mill"]
    )

    assert ran.exit_code == 0
    assert not index_path(data_folder()).exists()
