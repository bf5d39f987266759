"""Who noted a point: in the tables, the annex and the internal version, where several did."""

import pytest

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import NoteTaker
from townnotes.summary.document import SpreadsheetTable, Table, cell_text
from townnotes.summary.evidence.naming import Attribution
from townnotes.summary.publication import Publication, publish


def town_of(*takers: tuple[str, str]) -> Townhall:
    """Return a townhall with a point by each note-taker: their name and initials."""
    town = Townhall()
    town.theme("water")
    for number, (name, initials) in enumerate(takers):
        by = town.add(NoteTaker, name=name, initials=initials)
        town.says(f"s{number}", "called for", f"wells number {number}", "water", by=by)
    return town


ANN, BEA = ("Ann Lindqvist", "AL"), ("Bea Okafor", "BO")


def points_sheet(town: Townhall, attribution: Attribution = "named") -> SpreadsheetTable:
    order = Publication(attribution=attribution, has_sheets=True)
    sheets = publish(town.state, town.draft, order).sheets
    return next(one for one in sheets if one.name == "points")


def column(town: Townhall, name: str) -> list[str]:
    sheet = points_sheet(town)
    return [str(row[sheet.columns.index(name)]) for row in sheet.rows]


def annex(town: Townhall, attribution: Attribution = "named") -> Table:
    order = Publication(frozenset({"points"}), attribution)
    blocks = publish(town.state, town.draft, order).annexes[0].blocks
    return next(one for one in blocks if isinstance(one, Table))


# H4
def test_the_table_of_points_names_who_noted_each() -> None:
    assert column(town_of(ANN, BEA), "note_taker") == ["Ann Lindqvist", "Bea Okafor"]


# H4
def test_the_annex_has_the_initials_where_several_noted() -> None:
    table = annex(town_of(ANN, BEA))

    assert [one.heading for one in table.columns] == ["Speaker", "Point", "Noted by"]
    assert [cell_text(row[-1]) for row in table.rows] == ["AL", "BO"]


# H4
def test_the_annex_says_nothing_of_it_where_one_noted_all() -> None:
    assert [one.heading for one in annex(town_of(ANN)).columns] == ["Speaker", "Point"]


# H4
def test_two_of_the_same_initials_are_named() -> None:
    table = annex(town_of(("Ann Lee", "AL"), ("Amir Lane", "AL")))

    assert [cell_text(row[-1]) for row in table.rows] == ["Ann Lee", "Amir Lane"]


# H4
@pytest.mark.parametrize(("takers", "told"), [((ANN, BEA), True), ((ANN,), False)])
def test_the_internal_version_says_who_noted_the_evidence_where_several_did(
    takers: tuple[tuple[str, str], ...], *, told: bool
) -> None:
    town = town_of(*takers)
    summary = publish(town.state, town.draft, Publication(is_internal=True))

    notes = " ".join(run.note for one in summary.paragraphs for run in one.runs)
    assert ("(noted by AL)" in notes) == told


# H4
def test_without_attribution_no_note_taker_is_named() -> None:
    town = town_of(ANN, BEA)

    assert "note_taker" not in points_sheet(town, "none").columns
    assert [one.heading for one in annex(town, "none").columns] == ["Point"]
