"""Files that come out of a call, and lists of who will come: what is understood of each."""

import io
import json
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import pytest
import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]
from click.testing import CliRunner, Result

from tests.builders import Townhall
from townnotes.command_line.commands import command_line
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Category, Participant
from townnotes.domain.registers import new_id
from townnotes.importers.call.bringing import assigns, bringing
from townnotes.importers.call.importers import read_call_file
from townnotes.session import Session

SAMPLES = Path(__file__).parents[3] / "shared" / "data" / "call"
COMPARED = ("name", "email", "joins", "organization", "honorific", "country", "category")
WORDS = {
    "cues": ("start", "end", "speaker", "text"),
    "messages": ("at", "from", "to", "private", "kind", "text", "replies_to", "asks_for_floor"),
}
ZOOM = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\r\n"


def run(*words: object) -> Result:
    return CliRunner().invoke(command_line, [*map(str, words)], catch_exceptions=False)


@pytest.fixture
def session(townhall: Townhall) -> Path:
    """Return the file of a townhall of 12 March 2026 with one participant, Ada Nova."""
    townhall.session.submit(change_details(townhall.session.state, date="2026-03-12"))
    townhall.participant("Ada Nova")
    townhall.session.close()
    return townhall.session.path


def understood(session: Path, file: Path, *words: str) -> dict[str, Any]:
    found = run("import", session, file, "--dry-run", "--json", *words)
    return json.loads(found.stdout)[0]


def written(folder: Path, text: str | bytes, name: str = "file.csv") -> Path:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def names(found: dict[str, Any]) -> list[str]:
    return [one["name"] for one in found["people"]]


@pytest.mark.parametrize(
    "truth",
    sorted(SAMPLES.glob("*.json")) or [pytest.param(None, marks=pytest.mark.skip("no samples"))],
    ids=lambda one: one.stem if one else "none",
)
def test_a_sample_is_understood_as_its_truth_says(truth: Path, session: Path) -> None:
    wanted = json.loads(truth.read_text(encoding="utf-8"))
    found = understood(session, truth.with_suffix(""))

    for key in ("kind", "source", "unique", "questions"):
        if key in wanted:
            assert found[key] == wanted[key]
    for key, compared in WORDS.items():
        told = [{one: each.get(one) for one in compared} for each in wanted.get(key, ())]
        assert [{one: each.get(one) for one in compared} for each in found[key]] == told
    people = [{key: one.get(key) or "" for key in COMPARED} for one in wanted.get("people", ())]
    assert [{key: one.get(key) or "" for key in COMPARED} for one in found["people"]] == people


def test_a_rejoin_is_the_same_person_and_is_told_in_the_trail(
    session: Path, tmp_path: Path
) -> None:
    file = written(tmp_path, ZOOM + (
        "Ben Ito,,03/12/2026 02:00:00 PM,03/12/2026 02:10:00 PM,10,Yes\r\n"
        "Ben Ito,,03/12/2026 02:20:00 PM,03/12/2026 02:50:00 PM,30,Yes\r\n"
        "Cy Otto (Host),,03/12/2026 01:50:00 PM,03/12/2026 04:00:00 PM,130,No\r\n"
        "Fireflies.ai Notetaker,,03/12/2026 02:00:00 PM,03/12/2026 04:00:00 PM,120,Yes\r\n"
    ))  # fmt: skip

    run("import", session, file)

    with closing(Session.open(session, "x")) as opened:
        details = opened.state.session
    assert details.attendance == 1
    assert details.attendance_trail == "4 rows, 1 rejoin joined, 1 host and 1 bot excluded: 1"


def test_hosts_count_where_that_is_asked_for(session: Path, tmp_path: Path) -> None:
    file = written(
        tmp_path,
        f"{ZOOM}Cy Otto (Host),,03/12/2026 01:50:00 PM,03/12/2026 04:00:00 PM,130,No\r\n"
        "Ben Ito,,03/12/2026 02:00:00 PM,03/12/2026 02:10:00 PM,10,Yes\r\n",
    )

    assert "2 rows: 2" in run("import", session, file, "--with", "host").stdout


def test_one_undo_takes_back_what_a_list_brought(session: Path, tmp_path: Path) -> None:
    file = written(tmp_path, "Name,Organization,Category\nBen Ito,Reef,NGOs\nCy Otto,Dune,NGOs\n")
    with closing(Session.open(session, "x")) as opened:
        what = bringing(opened.state, read_call_file(file))
        opened.submit(assigns(opened.state, what, new_id), "bringing in a list")
        assert len(opened.state.all(Participant)) == 3
        opened.undo()
        assert [one.name for one in opened.state.all(Participant)] == ["Ada Nova"]
        assert not opened.state.all(Category)


def test_a_known_participant_is_filled_and_never_doubled(session: Path, tmp_path: Path) -> None:
    file = written(tmp_path, "Nom,Organisme,Courriel\nNOVA Ada,Récif,ada@r.example\n")

    run("import", session, file)
    run("import", session, file)

    with closing(Session.open(session, "x")) as opened:
        (one,) = opened.state.all(Participant)
    assert (one.name, one.organization, one.email) == ("Ada Nova", "Récif", "ada@r.example")


def test_a_category_is_added_once_with_both_its_words(session: Path, tmp_path: Path) -> None:
    file = written(tmp_path, "Name\tCategory\nBen Ito\tTrade union\nCy Otto\tTrade unions\n")

    run("import", session, file)

    with closing(Session.open(session, "x")) as opened:
        assert [(one.singular, one.plural) for one in opened.state.all(Category)] == [
            ("Trade union", "Trade unions")
        ]


def test_a_list_keeps_its_order(session: Path, tmp_path: Path) -> None:
    file = written(tmp_path, "Name;Organization\nZoe Klein;A\nBen Ito;B\nYu Wan;C\n")

    run("import", session, file)

    with closing(Session.open(session, "x")) as opened:
        people = [one.name for one in opened.state.all(Participant)]
    assert people == ["Ada Nova", "Zoe Klein", "Ben Ito", "Yu Wan"]


def test_a_date_that_may_be_read_two_ways_is_that_of_the_session(
    session: Path, tmp_path: Path
) -> None:
    row = "Ben Ito,,12/03/2026 02:00:00 PM,12/03/2026 02:10:00 PM,10,Yes\r\n"
    found = understood(session, written(tmp_path, ZOOM + row))

    assert found["people"][0]["joins"][0][0] == "2026-03-12T14:00:00"
    assert found["warnings"] == []


def test_a_date_that_nothing_decides_is_read_as_english_and_said(
    session: Path, tmp_path: Path
) -> None:
    row = "Ben Ito,,05/04/2026 02:00:00 PM,05/04/2026 02:10:00 PM,10,Yes\r\n"
    found = understood(session, written(tmp_path, ZOOM + row))

    assert found["people"][0]["joins"][0][0] == "2026-05-04T14:00:00"
    assert "month" in found["warnings"][0]


def test_of_several_meetings_in_one_file_that_of_the_day_is_taken_and_said(
    session: Path, tmp_path: Path
) -> None:
    head = "Topic,Meeting ID,Start Time,Name (Original Name),User Email,Join Time,Leave Time\r\n"
    rows = (
        "First talk,1,03/05/2026 02:00:00 PM,Ben Ito,,03/05/2026 02:00:00 PM,\r\n"
        "Second talk,2,03/12/2026 02:00:00 PM,Cy Otto,,03/12/2026 02:00:00 PM,\r\n"
    )
    found = understood(session, written(tmp_path, head + rows))

    assert names(found) == ["Cy Otto"]
    assert "2 meetings" in found["warnings"][0]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_letters_are_read_in_any_encoding(encoding: str, session: Path, tmp_path: Path) -> None:
    text = "Prénom,Nom de famille,Société\nÉlodie,Nguésan,Réseau Volta\n" * 1
    found = understood(session, written(tmp_path, text.encode(encoding)))

    assert names(found) == ["Élodie Nguésan"]


@pytest.mark.parametrize(
    ("encoding", "head", "name"),
    [("cp1251", "Имя;Организация", "Айгуль Нурланова"), ("cp1256", "الاسم;المنظمة", "فاطمة علي"),
     ("cp932", "氏名,組織", "山田 花子")],
)  # fmt: skip
def test_old_encodings_are_told_by_the_words_of_headings(
    encoding: str, head: str, name: str, session: Path, tmp_path: Path
) -> None:
    sign = ";" if ";" in head else ","
    file = written(tmp_path, f"{head}\n{name}{sign}X\n".encode(encoding))

    assert names(understood(session, file)) == [name]


def test_a_coding_that_was_assumed_is_said(session: Path, tmp_path: Path) -> None:
    file = written(tmp_path, "Имя;Организация\nАйгуль Нурланова;X\n".encode("cp1251"))

    assert "read as cp1251" in understood(session, file)["warnings"][0]


def test_a_report_of_another_day_is_said_to_be(session: Path, tmp_path: Path) -> None:
    row = "Ben Ito,,03/25/2026 02:00:00 PM,03/25/2026 02:10:00 PM,10,Yes\r\n"

    found = understood(session, written(tmp_path, ZOOM + row))

    assert "It is of 25 March 2026, the session of 12 March 2026" in found["warnings"][0]


def test_a_quotation_never_closed_costs_its_row_alone(session: Path, tmp_path: Path) -> None:
    file = written(tmp_path, 'Name,Organization\n"Ben Ito,Reef\nCy Otto,Dune\nYu Wan,Sand\n')
    found = understood(session, file)

    assert names(found) == ["Cy Otto", "Yu Wan"]
    assert found["warnings"] == ["line 2: a quotation mark is opened and never closed"]


def test_a_formula_is_a_name(session: Path, tmp_path: Path) -> None:
    file = written(tmp_path, 'Name,Organization\n"=HYPERLINK(""http://x"",""me"")",Reef\n')

    assert names(understood(session, file)) == ['=HYPERLINK("http://x","me")']


def test_a_file_that_is_nothing_is_refused_in_words(session: Path, tmp_path: Path) -> None:
    found = run("import", session, written(tmp_path, "the quick brown fox\njumps\n"))

    assert found.exit_code == 1
    assert "no row of headings with names was found" in found.stderr


def test_a_workbook_that_would_unpack_too_large_is_not_unpacked(
    session: Path, tmp_path: Path
) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b"0" * (101 * 1024 * 1024))
    found = run("import", session, written(tmp_path, held.getvalue(), "list.xlsx"))

    assert found.exit_code == 1
    assert "larger than any list" in found.stderr


def test_numbers_of_a_workbook_are_no_fractions(session: Path, tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    with cast("Any", xlsxwriter.Workbook(file)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["ID", "Name", "Organization"])
        sheet.write_row(1, 0, [1, "Ben Ito", 350])

    assert understood(session, file)["people"][0]["organization"] == "350"


def test_a_webinar_says_who_registered_and_did_not_come(session: Path, tmp_path: Path) -> None:
    file = written(tmp_path, (
        "Attendee Report,\r\n"
        "Topic,Webinar ID,Actual Start Time,# Registered\r\n"
        'Talk,1,"Mar 12, 2026 2:00 PM",2\r\n'
        "Attendee Details,\r\n"
        "Attended,User Name (Original Name),Email,Join Time,Leave Time,Which topic, if any?\r\n"
        'Yes,Ben Ito,b@x.example,"Mar 12, 2026 14:00:00","Mar 12, 2026 15:00:00",a\r\n'
        "No,Cy Otto,c@x.example,--,--,b\r\n"
    ))  # fmt: skip
    found = run("import", session, file).stdout

    assert "1 who did not come excluded: 1" in found


def test_a_poll_has_no_people_and_its_answers(session: Path, tmp_path: Path) -> None:
    file = written(tmp_path, (
        "#,User Name,User Email,Submitted Date/Time,Which day?,How long?\n"
        "1,Ben Ito,b@x.example,03/12/2026 02:00:00 PM,Monday,2 hours\n"
        "2,Anonymous Attendee,,03/12/2026 02:00:00 PM,Friday,\n"
    ))  # fmt: skip

    assert understood(session, file)["questions"] == [
        {"name": "Ben Ito", "text": "Which day?", "answer": "Monday"},
        {"name": "Ben Ito", "text": "How long?", "answer": "2 hours"},
        {"name": None, "text": "Which day?", "answer": "Friday"},
    ]
