"""The list of who asked for the floor and was not heard."""

import csv
from pathlib import Path

from tests.builders import Townhall
from townnotes.domain.commands.speakers_list import end_townhall
from townnotes_exporters.times import as_lines, unheard_rows, write_unheard


def _rows(townhall: Townhall, path: Path) -> list[list[str]]:
    write_unheard(unheard_rows(townhall.state), path)
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))


# B10
def test_the_table_says_who_from_where_how_to_write_to_them_and_when_they_asked(
    townhall: Townhall, tmp_path: Path
) -> None:
    ada = townhall.participant("Ada", honorific="Dr.", organization="Harbour", email="a@h.org")
    townhall.asks(ada)
    townhall.do(end_townhall(townhall.state, townhall.time))

    assert _rows(townhall, tmp_path / "list.csv") == [
        ["name", "organization", "email", "requested_at", "kind", "state"],
        ["Dr. Ada", "Harbour", "a@h.org", "2026-03-11T14:00:00Z", "statement", "not reached"],
    ]


# B10
def test_a_name_that_begins_like_a_formula_is_a_text_in_the_table(
    townhall: Townhall, tmp_path: Path
) -> None:
    for name in ("=1+1", "@sum", "-2", "+3"):
        townhall.asks(townhall.participant(name))

    names = [row[0] for row in _rows(townhall, tmp_path / "list.csv")[1:]]

    assert names == ["'=1+1", "'@sum", "'-2", "'+3"]


# B10
def test_as_text_each_is_a_line_to_write_to(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada", organization="Harbour", email="a@h.org"))
    townhall.asks(townhall.participant("", organization="Pier"))

    assert as_lines(unheard_rows(townhall.state)) == "Ada, Harbour <a@h.org>\nPier"
