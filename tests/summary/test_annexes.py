"""The annexes: what each promises, and what is left of a name at each attribution."""

from dataclasses import asdict, replace
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Convener, Intervention, Participant, Point, ReferenceText
from townnotes.summary.annexes.annex_words import words_in
from townnotes.summary.annexes.proposals import by_number
from townnotes.summary.document import Bar, Paragraph, Table, cell_text
from townnotes.summary.evidence.naming import Attribution
from townnotes.summary.publication import ANNEXES, Publication, publish

MINUTE = 60_000


def rows(town: Townhall, name: str, attribution: Attribution = "named") -> list[list[str]]:
    """Return the rows of an annex's first table, bars as nothing."""
    table = next(one for one in blocks(town, name, attribution) if isinstance(one, Table))
    return [[cell_text(cell) for cell in row] for row in table.rows]


def blocks(
    town: Townhall, name: str, attribution: Attribution = "named"
) -> tuple[Paragraph | Table, ...]:
    summary = publish(town.state, town.draft, Publication(frozenset({name}), attribution))
    return summary.annexes[0].blocks


def spoke(
    town: Townhall, id_: str, minutes: float, category: str = "stakeholder", **own: Any
) -> str:
    """Let somebody speak for so many minutes."""
    if not any(one.id == id_ for one in town.state.all(Participant)):
        name = own.pop("name", f"Speaker {id_}")
        town.add(Participant, id_, name=name, category=category, **own)
    began = (len(town.state.all(Intervention)) + 1) * 60 * MINUTE
    ended = began + round(minutes * MINUTE)
    return town.add(Intervention, speaker=id_, kind="statement", began=began, ended=ended)


@pytest.fixture
def town() -> Townhall:
    """Return a townhall of four stakeholders and two UN entities, one of whom spoke twice."""
    town = Townhall()
    spoke(town, "ada", 2, honorific="Ms.", name="Ada Obi", organization="Harbour Friends")
    spoke(town, "bo", 1.5, name="Bo", organization="Reeds", speaks_for="River Group")
    spoke(town, "cy", 1, name="", organization="Delta Fishers")
    spoke(town, "guest", 1, name="Galaxy A52", to_identify=True)
    spoke(town, "un1", 3, "un", name="Dee", organization="ILO")
    spoke(town, "un2", 3, "un", name="Eve", organization="IOM")
    spoke(town, "ada", 1)
    return town


# G4
def test_the_list_of_speakers_names_each_once_in_the_order_they_spoke(town: Townhall) -> None:
    assert rows(town, "speakers") == [
        ["1", "Ms. Ada Obi", "Harbour Friends", "stakeholder", "3:00"],
        ["2", "Bo", "Reeds (on behalf of River Group)", "stakeholder", "1:30"],
        ["3", "Delta Fishers", "", "stakeholder", "1:00"],
        ["4", "Galaxy A52 (to be identified)", "", "stakeholder", "1:00"],
        ["5", "Dee", "ILO", "UN entity", "3:00"],
        ["6", "Eve", "IOM", "UN entity", "3:00"],
    ]


# G4
def test_the_speaking_time_is_summed_by_category_with_bars_as_long_as_it(town: Townhall) -> None:
    table = blocks(town, "times")[0]

    assert isinstance(table, Table)
    assert [[cell_text(cell) for cell in row[:5]] for row in table.rows] == [
        ["stakeholders", "4", "5", "6:30", "52%"],
        ["UN entities", "2", "2", "6:00", "48%"],
        ["Total", "6", "7", "12:30", "100%"],
    ]
    bars = [row[5] for row in table.rows]
    assert bars[:2] == [Bar(1.0), Bar(360 / 390)]
    assert table.has_sum


# G7
def test_by_category_a_category_of_fewer_than_three_is_merged_into_participants(
    town: Townhall,
) -> None:
    assert rows(town, "speakers", "category") == [
        ["stakeholders", "4"],
        ["participants", "2"],
        ["Total", "6"],
    ]
    assert [row[0] for row in rows(town, "times", "category")] == [
        "stakeholders",
        "participants",
        "Total",
    ]


# G7
def test_conveners_stay_what_they_are_by_category(town: Townhall) -> None:
    town.add(Convener, role="co-facilitator", name="Ilse")
    spoke(town, "ilse", 2, "convening")

    assert "co-facilitators" in [row[0] for row in rows(town, "times", "category")]


# G7
def test_without_attribution_everybody_is_a_participant(town: Townhall) -> None:
    assert rows(town, "speakers", "none") == [["participants", "6"]]
    assert [row[:3] for row in rows(town, "times", "none")] == [["participants", "6", "7"]]


def on_pay() -> Townhall:
    """Return a townhall with two themes, one below the other, and points of three speakers."""
    town = Townhall()
    town.theme("pay")
    town.theme("overtime", parent="pay")
    for id_ in ("ada", "bo", "cy"):
        town.speaker(id_)
    town.says("bo", "called for", "night buses", "pay")
    town.says("ada", "welcomed", "the draft", "pay")
    town.says("ada", "", "a plain line", "pay")
    town.says("cy", "asked for", "rest days", "overtime")
    town.says("cy", "noted", "the hour")
    town.says("cy", "noted", "a secret", "pay", private=True)
    town.says("cy", "noted", "a gap", "pay", gap=True)
    return town


# G4
def test_points_stand_under_their_themes_in_the_order_they_were_said() -> None:
    found = blocks(on_pay(), "points")

    headings = [one.text for one in found if isinstance(one, Paragraph)]
    tables = [
        [[cell_text(c) for c in row] for row in one.rows] for one in found if isinstance(one, Table)
    ]
    assert headings == ["Pay", "Pay: overtime", "Without a theme"]
    assert tables == [
        [
            ["Speaker ada", "welcomed the draft"],
            ["", "a plain line"],
            ["Speaker bo", "called for night buses"],
        ],
        [["Speaker cy", "asked for rest days"]],
        [["Speaker cy", "noted the hour"]],
    ]


# D7
@pytest.mark.parametrize("attribution", get_args(Attribution))
def test_no_annex_holds_a_private_point(attribution: Attribution) -> None:
    everything = Publication(frozenset(ANNEXES), attribution, is_internal=True, has_sheets=True)
    town = on_pay()

    assert "secret" not in str(publish(town.state, town.draft, everything))


# G7
@pytest.mark.parametrize(
    ("attribution", "first"),
    [("category", ["stakeholder", "welcomed the draft"]), ("none", ["a plain line"])],
)
def test_points_say_who_spoke_as_far_as_the_attribution_allows(
    attribution: Attribution, first: list[str]
) -> None:
    assert rows(on_pay(), "points", attribution)[0] == first


def proposes(town: Townhall, who: str, paragraph: str, **wording: str) -> str:
    cites = (f"text/{paragraph}",) if paragraph else ()
    return town.says(who, "called for", "", cites=cites, wording=wording)


@pytest.fixture
def on_words() -> Townhall:
    """Return a townhall on a text, with the same wording asked for by two."""
    town = Townhall()
    town.add(ReferenceText, "text", name="second revised draft", short="REV2")
    for id_, organization in (("ada", "Harbour Friends"), ("bo", "Reeds")):
        town.add(Participant, id_, name=id_.title(), organization=organization,
                 category="stakeholder")  # fmt: skip
        town.turn(id_)
    proposes(town, "ada", "12", ask="replace", old="“health-care”", new="health care")
    proposes(town, "bo", "12", ask="replace", old="Health-care", new="health  care")
    proposes(town, "ada", "3", ask="add", new="and diasporas")
    proposes(town, "ada", "", ask="delete", old="where possible")
    return town


# X9
def test_proposals_stand_by_paragraph_with_the_ask_the_words_and_how_many_asked(
    on_words: Townhall,
) -> None:
    found = blocks(on_words, "proposals")

    tables = [
        [[cell_text(c) for c in row] for row in one.rows] for one in found if isinstance(one, Table)
    ]
    assert [one.text for one in found if isinstance(one, Paragraph)] == [
        "Second revised draft (REV2)",
        "Without a text",
    ]
    assert tables == [
        [
            ["3", "add", "–", "“and diasporas”", "1 stakeholder: Harbour Friends"],
            ["12", "replace", "“health-care”", "“health care”",
             "2 stakeholders: Harbour Friends; Reeds"],
        ],
        [["–", "delete", "“where possible”", "–", "1 stakeholder: Harbour Friends"]],
    ]  # fmt: skip


# X9
@pytest.mark.parametrize("line", ["move the title", "déplacer le titre", "mover el título"])
def test_words_to_be_moved_need_no_place(on_words: Townhall, line: str) -> None:
    on_words.says("ada", "", line, cites=("text/2",))

    number, ask, old, new, _ = rows(on_words, "proposals")[0]

    assert (number, ask, old, new) == ("2", "move", line.partition(" ")[2], "–")


# X9
def test_one_who_asks_twice_for_the_same_words_is_counted_once(on_words: Townhall) -> None:
    proposes(on_words, "bo", "3", ask="add", new="and diasporas")
    proposes(on_words, "bo", "3", ask="add", new="and diasporas")

    assert rows(on_words, "proposals")[0][-1] == "2 stakeholders: Harbour Friends; Reeds"


# G7
@pytest.mark.parametrize(
    ("attribution", "asked"), [("category", "2 participants"), ("none", "2 participants")]
)
def test_proposals_count_without_names(
    on_words: Townhall, attribution: Attribution, asked: str
) -> None:
    assert rows(on_words, "proposals", attribution)[1][-1] == asked


# X9, X22
def test_in_french_a_space_that_does_not_break_stands_before_a_colon(on_words: Townhall) -> None:
    draft = replace(on_words.draft, language="fr")

    (annex,) = publish(on_words.state, draft, Publication(frozenset({"proposals"}))).annexes

    table = next(one for one in annex.blocks if isinstance(one, Table))
    assert cell_text(table.rows[0][-1]).endswith("\u00a0: Harbour Friends")


# X9
def test_paragraphs_are_sorted_as_their_text_numbers_them() -> None:
    given_ones = ["10", "", "2 bis", "PP5", "2", "12 (b)", "12 (a)", "PP12"]

    assert sorted(given_ones, key=by_number) == [
        "2", "2 bis", "10", "12 (a)", "12 (b)", "PP5", "PP12", "",
    ]  # fmt: skip


@given(st.lists(st.text(max_size=8), max_size=8))
def test_any_paragraph_numbers_can_be_sorted(numbers: list[str]) -> None:
    order = sorted(numbers, key=by_number)

    named = [one for one in numbers if one]
    assert "" not in order[: len(named)]


# G4
@pytest.mark.parametrize("name", ANNEXES)
def test_an_annex_of_nothing_says_so(name: str) -> None:
    (only,) = blocks(Townhall(), name)

    assert isinstance(only, Paragraph)
    assert only.text.endswith(".")


# G4
def test_several_annexes_are_numbered_and_one_is_not(town: Townhall) -> None:
    def titles(*names: str) -> list[str]:
        summary = publish(town.state, town.draft, Publication(frozenset(names)))
        return [one.title for one in summary.annexes]

    assert titles("points") == ["Annex. Points by theme"]
    assert titles("points", "speakers") == [
        "Annex I. List of speakers",
        "Annex II. Points by theme",
    ]


# X22
@pytest.mark.parametrize(
    ("language", "title"),
    [("fr", "Annexe. Liste des orateurs"), ("es", "Anexo. Lista de oradores")],
)
def test_annexes_are_called_in_the_summarys_language(
    town: Townhall, language: str, title: str
) -> None:
    draft = town.draft
    translated = type(draft)(
        draft.paragraphs, draft.uncovered, draft.took_the_floor, language=language
    )

    summary = publish(town.state, translated, Publication(frozenset({"speakers"})))

    assert summary.annexes[0].title == title


# I3
def test_a_point_whose_speaker_nobody_knows_is_there_and_says_so() -> None:
    town = Townhall()
    turn = town.add(Intervention, speaker="", kind="statement", began=1)
    town.add(Point, intervention=turn, text="clean wells")

    assert rows(town, "points") == [["Speaker to be identified", "clean wells"]]


def test_points_of_the_opening_note_stand_under_it() -> None:
    town = Townhall()
    turn = town.add(Intervention, speaker="", kind="opening")
    town.add(Point, intervention=turn, text="the chair opened the meeting")

    assert rows(town, "points") == [["Opening note", "the chair opened the meeting"]]


# X22
@pytest.mark.parametrize(
    ("language", "shared"),
    [
        ("fr", {"interventions", "total", "said", "participant", "participants", "page"}),
        ("es", {"total", "quoted", "colon", "hour"}),
    ],
)
def test_annexes_have_words_of_their_own_in_each_language(language: str, shared: set[str]) -> None:
    english, other = asdict(words_in("en")), asdict(words_in(language))

    assert {name for name, words in other.items() if words == english[name]} == shared
