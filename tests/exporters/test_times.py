"""The table of speaking times, as a spreadsheet opens it."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.speakers_list import end_open, pause_or_go_on
from townnotes.domain.commands.speaking_time import add_time
from townnotes.domain.entities import AgendaItem
from townnotes.domain.registers import Assign, new_id
from townnotes.errors import FileError
from townnotes_exporters.spreadsheet import harmless
from townnotes_exporters.times import times_table, write_times


def _rows(townhall: Townhall) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(times_table(townhall.state, townhall.time))))


def _figures(row: dict[str, str]) -> list[str]:
    names = ("allotted", "added", "used", "paused")
    return [*(row[f"{name}_seconds"] for name in names), row["over_by"], row["interventions"]]


@pytest.fixture
def spoken(townhall: Townhall) -> Townhall:
    """Let one speak twice, the second time paused and over, and one without a limit."""
    category = townhall.category("stakeholder", "stakeholders", 60)
    ada = townhall.participant(
        "Ada Obi", honorific="Ms.", organization="Harbour Friends", category=category.id
    )
    townhall.do([Assign(AgendaItem.entity, "i", "title", "Lighting")])
    townhall.do([Assign(AgendaItem.entity, "i", "state", "open")])
    townhall.speaks(ada)
    townhall.asks(ada)
    townhall.next()
    townhall.do(add_time(townhall.state, 30))
    townhall.later(20)
    for seconds in (25, 80):
        townhall.do(pause_or_go_on(townhall.state, new_id(), townhall.time))
        townhall.later(seconds)
    townhall.do(end_open(townhall.state, townhall.time))
    townhall.speaks(townhall.participant("Bo"))
    return townhall


# C10
def test_the_table_has_a_row_an_intervention_with_allotted_and_used_seconds(
    spoken: Townhall,
) -> None:
    rows = [row for row in _rows(spoken) if row["row"] == "intervention"]

    assert [_figures(row) for row in rows] == [
        ["60", "0", "60", "0", "0", "1"],
        ["60", "30", "100", "25", "10", "1"],
        ["", "", "60", "0", "", "1"],
    ]


# C10
def test_a_row_names_item_speaker_organization_category_kind_and_times(spoken: Townhall) -> None:
    row = _rows(spoken)[0]

    assert (row["item"], row["speaker"], row["organization"], row["category"], row["kind"]) == (
        "Lighting", "Ms. Ada Obi", "Harbour Friends", "stakeholder", "statement",
    )  # fmt: skip
    assert (row["began"], row["ended"], row["time_zone"]) == (
        "2026-03-11 14:00:00", "2026-03-11 14:01:00", "UTC",
    )  # fmt: skip


# C10
def test_the_sums_of_each_speaker_and_each_category_follow(spoken: Townhall) -> None:
    rows = [row for row in _rows(spoken) if row["row"] != "intervention"]

    assert [(row["row"], row["speaker"], row["category"], *_figures(row)) for row in rows] == [
        ("speaker", "Ms. Ada Obi", "stakeholder", "120", "30", "160", "25", "10", "2"),
        ("speaker", "Bo", "", "", "", "60", "0", "", "1"),
        ("category", "", "stakeholder", "120", "30", "160", "25", "10", "2"),
        ("category", "", "", "", "", "60", "0", "", "1"),
    ]


# C10
def test_whoever_speaks_still_is_counted_up_to_now(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    townhall.next()
    townhall.later(42)

    row = _rows(townhall)[0]

    assert (row["used_seconds"], row["ended"]) == ("42", "")


# C10
def test_times_of_day_are_the_townhall_s_own(townhall: Townhall) -> None:
    townhall.do([Assign("session", townhall.state.session.id, "time_zone", "America/New_York")])
    townhall.speaks(townhall.participant("Ada"))

    row = _rows(townhall)[0]

    assert (row["began"], row["time_zone"]) == ("2026-03-11 10:00:00", "America/New_York")


# C10
def test_excel_reads_names_of_every_script(townhall: Townhall, tmp_path: Path) -> None:
    townhall.speaks(townhall.participant("Ана Петрова", organization="شبكة المرأة"))
    target = tmp_path / "times.csv"

    write_times(townhall.state, townhall.time, target)

    assert target.read_bytes().startswith(b"\xef\xbb\xbfrow,item,speaker")
    assert "Ана Петрова,شبكة المرأة" in target.read_text(encoding="utf-8-sig")


# C10
def test_a_name_that_is_a_formula_computes_nothing(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant('=HYPERLINK("http://x")', organization="@SUM(A1)"))

    row = _rows(townhall)[0]

    assert (row["speaker"], row["organization"]) == ('\'=HYPERLINK("http://x")', "'@SUM(A1)")


# C10
def test_a_disk_that_refuses_is_told_in_words(townhall: Townhall, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="speaking times was not written"):
        write_times(townhall.state, townhall.time, tmp_path / "no" / "times.csv")


@given(st.text())
def test_no_text_becomes_a_formula_or_a_second_line(text: str) -> None:
    cell = str(harmless(text))

    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert len(cell.splitlines()) <= 1


@given(st.lists(st.text(max_size=8), min_size=3, max_size=3))
def test_any_names_come_back_from_the_table_in_their_columns(names: list[str]) -> None:
    from townnotes_exporters.spreadsheet import as_csv

    read = list(csv.reader(io.StringIO(as_csv(("a", "b", "c"), [names]))))

    assert read[1] == [harmless(name) for name in names]
