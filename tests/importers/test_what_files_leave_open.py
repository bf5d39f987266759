"""What a file leaves open, as the command line asks for it and takes the answer."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builders import Townhall
from townnotes.command_line.commands import command_line
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Participant
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.importers import read_call
from townnotes.importers.tables.choices import ReadingChoices
from townnotes.importers.tables.content import Content
from townnotes.session import Session

ZOOM = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\r\n"
BLOCK = "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\r\n"
MEETINGS = (
    "Topic,Meeting ID,Start Time,Name (Original Name),User Email,Join Time,Leave Time\r\n"
    "First talk,1,03/24/2026 02:00:00 PM,Ben Ito,,03/24/2026 02:00:00 PM,\r\n"
    "Second talk,2,03/25/2026 02:00:00 PM,Cy Otto,,03/25/2026 02:00:00 PM,\r\n"
)
UNKNOWN = "Ad;Kurum;Posta\nAyşe Yılmaz;Dernek;a@x.example\nMehmet Kaya;Liman;m@x.example\n"


def run(*words: object) -> Result:
    return CliRunner().invoke(command_line, [*map(str, words)], catch_exceptions=False)


@pytest.fixture
def session(townhall: Townhall) -> Path:
    """Return the file of a townhall of 12 March 2026."""
    townhall.session.submit(change_details(townhall.session.state, date="2026-03-12"))
    townhall.session.close()
    return townhall.session.path


def written(folder: Path, text: str, name: str = "file.csv") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def people(path: Path) -> list[tuple[str, str, str]]:
    with closing(Session.open(path, "x")) as opened:
        every = opened.state.all(Participant)
    return [(one.name, one.organization, one.email) for one in every]


def attendance(path: Path) -> int | None:
    with closing(Session.open(path, "x")) as opened:
        return opened.state.session.attendance


def read(text: str, choices: ReadingChoices | None = None) -> CallFile:
    return read_call(Content(text, on=date(2026, 3, 12), choices=choices or ReadingChoices()))


def names(found: CallFile) -> list[str]:
    return [one.name for one in found.people]


def test_of_several_meetings_it_is_asked_which_and_nothing_is_written(
    session: Path, tmp_path: Path
) -> None:
    found = run("import", session, written(tmp_path, MEETINGS))

    assert found.exit_code == 1
    assert "1: First talk, 2026-03-24; 2: Second talk, 2026-03-25" in found.stderr
    assert attendance(session) is None


def test_the_meeting_that_is_named_is_taken(session: Path, tmp_path: Path) -> None:
    found = run("import", session, written(tmp_path, MEETINGS), "--meeting", 2)

    assert found.exit_code == 0
    assert attendance(session) == 1


def test_a_report_of_another_day_is_written_only_where_that_is_said(
    session: Path, tmp_path: Path
) -> None:
    row = "Ben Ito,,03/25/2026 02:00:00 PM,03/25/2026 02:10:00 PM,10\r\n"
    file = written(tmp_path, ZOOM + row)
    refused = run("import", session, file)
    before = attendance(session)

    run("import", session, file, "--other-day")

    assert refused.exit_code == 1
    assert "--other-day" in refused.stderr
    assert (before, attendance(session)) == (None, 1)


def test_what_stands_first_in_a_date_is_said(session: Path, tmp_path: Path) -> None:
    row = "Ben Ito,,05/04/2026 02:00:00 PM,05/04/2026 02:10:00 PM,10\r\n"
    file = written(tmp_path, ZOOM + row)

    asked = run("import", session, file, "--dry-run")
    told = run("import", session, file, "--dry-run", "--first", "day")

    assert "The month was read first" in asked.stdout
    assert "read first" not in told.stdout
    assert "It is of 5 April 2026" in told.stdout


def test_a_table_of_unknown_headings_is_refused_with_its_headings(
    session: Path, tmp_path: Path
) -> None:
    found = run("import", session, written(tmp_path, UNKNOWN))

    assert found.exit_code == 1
    assert "Its columns are Ad · Kurum · Posta: say what they hold by --column" in found.stderr


def test_what_a_column_was_said_to_hold_is_remembered(session: Path, tmp_path: Path) -> None:
    said = ("--column", "Ad=name", "--column", "Kurum=organization")
    run("import", session, written(tmp_path, UNKNOWN), *said)

    again = run("import", session, written(tmp_path, "Kurum;Ad\nSu Vakfı;Deniz Ak\n", "b.csv"))

    assert again.exit_code == 0
    assert people(session)[-1] == ("Deniz Ak", "Su Vakfı", "")


@pytest.mark.parametrize("said", ["Ad", "Ad=nothing"])
def test_a_column_that_is_said_to_hold_nothing_known_is_refused(
    said: str, session: Path, tmp_path: Path
) -> None:
    found = run("import", session, written(tmp_path, UNKNOWN), "--column", said)

    assert found.exit_code == 1
    assert "HEADING=WHAT" in found.stderr


def test_reports_that_were_put_one_behind_the_other_are_several_meetings() -> None:
    rows = [f"P{n},,03/1{n}/2026 02:00:00 PM,03/1{n}/2026 03:00:00 PM,60\r\n" for n in (3, 4)]
    blocks = [f"{n},Talk {n},03/1{n}/2026 02:00:00 PM,,h@x.example,60,1,\r\n" for n in (3, 4)]
    text = "\r\n".join(BLOCK + block + "\r\n" + ZOOM + row * 150
                       for block, row in zip(blocks, rows, strict=True))  # fmt: skip

    found = read(text, ReadingChoices(meeting=1))

    assert [one.topic for one in found.meetings] == ["Talk 3", "Talk 4"]
    assert names(found) == ["P4"]


def test_headings_that_are_printed_on_each_page_are_no_people() -> None:
    rows = "".join(f"Ben {n},Reef\n" for n in range(150))
    found = read(f"Name,Organization\n{rows}Name,Organization\nCy Otto,Dune\n")

    assert len(found.people) == 151
    assert "Name" not in names(found)


def test_a_host_is_told_by_the_address_of_the_meeting() -> None:
    block = BLOCK + "3,Talk,03/12/2026 02:00:00 PM,,host@x.example,60,2,\r\n\r\n"
    rows = ("The Office,host@x.example,03/12/2026 02:00:00 PM,03/12/2026 03:00:00 PM,60\r\n"
            "Ben Ito,,03/12/2026 02:00:00 PM,03/12/2026 03:00:00 PM,60\r\n")  # fmt: skip

    assert [one.apart for one in read(block + ZOOM + rows).people] == ["host", ""]


@pytest.mark.parametrize(
    "head", ["Prénom;Nom", "Vorname;Name", "Nome;Cognome", "Nombre;Apellidos", "Имя;Фамилия"]
)
def test_a_heading_of_a_name_is_of_a_part_where_the_other_has_its_own_column(head: str) -> None:
    assert names(read(f"{head};E-mail\nInés;Valcárcel;i@x.example\n")) == ["Inés Valcárcel"]


def test_columns_that_are_told_go_before_their_headings() -> None:
    choices = ReadingChoices(columns=("organization", "name"), heading=1)

    found = read("Name,Organization\nReef,Ben Ito\n", choices)

    assert [(one.name, one.organization) for one in found.people] == [("Ben Ito", "Reef")]


EVENTS = "Full Name\tUser Action\tTimestamp\n"


def _listed(*rows: tuple[str, str, str]) -> str:
    return EVENTS + "".join(f'"{name}"\t{what}\t"3/12/2026, {at}"\n' for name, what, at in rows)


def test_a_list_of_two_meetings_of_teams_is_asked_which() -> None:
    text = _listed(
        ("Ben Ito", "Joined", "9:00:00 AM"), ("Cy Otto", "Joined", "9:01:00 AM"),
        ("Ben Ito", "Left", "10:00:00 AM"), ("Cy Otto", "Left", "10:01:00 AM"),
        ("Dana Ohm", "Joined", "2:00:00 PM"), ("Ben Ito", "Joined", "2:05:00 PM"),
    )  # fmt: skip

    found = read(text)
    second = read(text, ReadingChoices(meeting=1))

    assert [one.words(at) for at, one in enumerate(found.meetings)] == [
        "2026-03-12 09:00", "2026-03-12 14:00"
    ]  # fmt: skip
    assert found.asks_meeting
    assert names(found) == ["Ben Ito", "Cy Otto"]
    assert names(second) == ["Dana Ohm", "Ben Ito"]


def test_a_long_pause_in_which_somebody_stays_is_one_meeting() -> None:
    text = _listed(
        ("Ben Ito", "Joined", "9:00:00 AM"), ("Cy Otto", "Joined", "9:01:00 AM"),
        ("Cy Otto", "Left", "9:30:00 AM"), ("Cy Otto", "Joined", "11:00:00 AM"),
        ("Ben Ito", "Left", "11:10:00 AM"),
    )  # fmt: skip

    found = read(text)

    assert found.meetings == ()
    assert names(found) == ["Ben Ito", "Cy Otto"]
