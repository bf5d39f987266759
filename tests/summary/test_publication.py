"""The two versions: the internal one has the evidence beside its sentences, the public one none."""

from dataclasses import replace

import pytest

from tests.summary.townhalls import Townhall, with_others
from townnotes.domain.entities import Participant, Point
from townnotes.summary.document import SpreadsheetTable, Summary, Table, cell_text
from townnotes.summary.evidence.naming import Attribution
from townnotes.summary.paragraphs import StillToWord
from townnotes.summary.publication import Publication, publish


@pytest.fixture
def town() -> Townhall:
    """Return a townhall in which three of five called for night buses."""
    town = Townhall(time_zone="America/New_York")
    town.theme("buses")
    town.add(Participant, "ada", name="Ada", organization="Harbour Friends", category="stakeholder")
    town.turn("ada")
    for who in ("ada", "bo", "cy"):
        town.says(who, "called for", "night buses", "buses", at=1_773_237_600_000)
    return with_others(town, 2)


def published(town: Townhall, **wanted: object) -> Summary:
    return publish(town.state, town.draft, Publication(**wanted))  # pyright: ignore[reportArgumentType]


# X20
def test_the_public_version_has_no_notes_and_the_same_words(town: Townhall) -> None:
    public, internal = published(town), published(town, is_internal=True)

    assert public.notes == ()
    assert internal.notes
    assert internal.text == public.text


# X20
def test_a_note_says_how_many_said_it_and_who_when_and_how(town: Townhall) -> None:
    note = published(town, is_internal=True).notes[-1]

    assert note.splitlines() == [
        "3 of 5 · 3 stakeholders",
        "Ada, Harbour Friends, 10:00: called for night buses",
        "Speaker bo, 10:00: called for night buses",
        "Speaker cy, 10:00: called for night buses",
    ]


# X4, X20
@pytest.mark.parametrize(
    ("attribution", "row"),
    [("named", ("Speaker dee", "wages = w/out yrs")), ("none", ("wages = w/out yrs",))],
)
def test_what_waits_for_words_is_in_the_internal_version_alone(
    town: Townhall, attribution: Attribution, row: tuple[str, ...]
) -> None:
    point = town.says("dee", "", "wages = w/out yrs")
    draft = replace(town.draft, to_word=(StillToWord(point, "", "shorthand"),))

    public, internal = (
        publish(town.state, draft, Publication(attribution=attribution, is_internal=one))
        for one in (False, True)
    )

    assert public.annexes == ()
    assert [one.title for one in internal.annexes] == ["Still to word"]
    table = internal.annexes[0].blocks[-1]
    assert isinstance(table, Table)
    assert tuple(map(cell_text, table.rows[0])) == row


# G7
@pytest.mark.parametrize(
    ("attribution", "line"),
    [("category", "stakeholder: called for night buses"), ("none", "– called for night buses")],
)
def test_comments_follow_the_attribution_and_give_no_times_without_names(
    town: Townhall, attribution: Attribution, line: str
) -> None:
    note = published(town, is_internal=True, attribution=attribution).notes[-1]

    assert set(note.splitlines()[1:]) == {line}


def sheet(town: Townhall, name: str, attribution: Attribution = "named") -> SpreadsheetTable:
    summary = published(town, has_sheets=True, attribution=attribution)
    return next(one for one in summary.sheets if one.name == name)


# G5
def test_the_sheets_hold_sentences_interventions_points_themes_speakers_and_times(
    town: Townhall,
) -> None:
    summary = published(town, has_sheets=True)

    assert [one.name for one in summary.sheets] == [
        "sentences", "interventions", "points", "themes", "speakers", "times",
    ]  # fmt: skip
    assert [len(one.rows) for one in summary.sheets[1:5]] == [5, 3, 1, 5]
    assert all(len(row) == len(one.columns) for one in summary.sheets for row in one.rows)


# G5
def test_a_sentence_in_the_sheet_has_its_counts_and_its_evidence(town: Townhall) -> None:
    held = sheet(town, "sentences")
    said = [dict(zip(held.columns, row, strict=True)) for row in held.rows]

    about = next(one for one in said if "night buses" in str(one["text"]))
    assert (about["section"], about["points"], about["speakers"]) == ("buses", 3, 3)
    assert str(about["evidence"]).startswith("3 of 5 · 3 stakeholders\nAda, Harbour Friends")


# G7
@pytest.mark.parametrize("attribution", ["category", "none"])
def test_without_names_no_sheet_says_who_or_when(town: Townhall, attribution: Attribution) -> None:
    town.add(Point, intervention="turn ada", text="the bridge", at=1_773_237_600_000)
    summary = published(town, has_sheets=True, attribution=attribution)

    told = str(summary.sheets)

    assert "the bridge" in told
    assert not [word for word in ("Ada", "Harbour", "Speaker bo", "datetime") if word in told]
    assert "speakers" not in [one.name for one in summary.sheets]


# K7
def test_e_mail_addresses_are_in_no_sheet(town: Townhall) -> None:
    town.add(Participant, "zed", name="Zed", email="zed@example.org")

    assert "zed@example.org" not in str(published(town, has_sheets=True))


# X19, X20
def test_a_comment_says_what_is_to_be_looked_at_and_what_is_new(town: Townhall) -> None:
    (night, *_) = (one.id for one in town.state.all(Point))
    town.by_hand("buses", "Many called for night buses.", night)
    town.by_hand("buses", "All sang.")
    town.add(Point, night, text="day buses")

    public, internal = published(town), published(town, is_internal=True)
    check, unsupported = (one.splitlines() for one in internal.notes[-2:])

    assert "To check: a point behind this sentence has changed since it was written." in check
    assert "Ada, Harbour Friends, 10:00: called for day buses" in check
    assert unsupported[0] == "Unsupported: this sentence rests on no point."
    assert unsupported[1] == "New evidence, in no sentence yet:"
    assert unsupported[-2:] == ["Speaker cy, 10:00: called for night buses", "Edited by hand."]
    assert public.notes == ()
