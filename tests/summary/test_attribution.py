"""The search for names that a text without attribution must not hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Contact, Convener, Intervention, Participant, Request
from townnotes.summary.document import (
    Annex,
    Column,
    Paragraph,
    Run,
    SpreadsheetTable,
    Summary,
    Table,
)
from townnotes.summary.evidence.attribution import leaks, leaks_in


@pytest.fixture
def town() -> Townhall:
    town = Townhall(process="Night Sky Charter", audience=("stakeholders",))
    town.theme("climate change", topic="hope for the young")
    town.add(
        Participant,
        "ada",
        honorific="Ms.",
        name="Ada Pérez-Łukasz",
        organization="Women in Migration Network (WIMN)",
        email="ada@perez.example",
        aliases=("ada p. iPhone",),
    )
    town.add(Participant, "hope", name="Hope Mensah", organization="Climate Action Network")
    town.add(Participant, "li", name="王小明", organization="UN")
    town.add(Participant, "co", name="Inés Valcárcel", organization="Costa Serena")
    town.add(Convener, role="co-facilitator", name="Inés Valcárcel", of="Costa Serena")
    town.add(Contact, kind="email", value="sky@serena.example")
    town.add(Participant, "yo", name="", organization="Young Climate")
    town.add(Intervention, speaker="ada", kind="statement", began=1, on_behalf_of="Reef Alliance")
    return town


def found(town: Townhall, text: str) -> list[str]:
    return [leak.what for leak in leaks_in(town.state, [("here", text)])]


# X10
@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("as ada perez-lukasz said", "Ada Pérez-Łukasz"),
        ("Ms. PÉREZ asked", "Pérez"),
        ("the Women in  Migration Network asked", "Women in Migration Network"),
        ("WIMN asked", "WIMN"),
        ("said the climate action network", "Climate Action Network"),
        ("by Young Climate", "Young Climate"),
        ("write to ADA@perez.example", "ada@perez.example"),
        ("from ada p. iPhone", "ada p. iPhone"),
        ("for the Reef Alliance", "Reef Alliance"),
        ("as CAN had said", "CAN"),
        ("Mensah agreed", "Mensah"),
        ("and Hope agreed", "Hope"),
        ("HoPE agreed", "Hope"),
        ("王小明说", "王小明"),
    ],
)
def test_a_name_is_found_in_any_case_and_without_its_accents(
    town: Townhall, text: str, what: str
) -> None:
    assert what in found(town, text)


# X10
@pytest.mark.parametrize(
    "text",
    [
        "with the hope that they can act",
        "Hope was expressed. Can it last?",
        "women in many a migration network",
        "for the young climate of change",
        "adaptation to climate change by the UN",
        "the co-facilitators, H.E. Ms. Inés Valcárcel of Costa Serena",
        "inputs to sky@serena.example",
        "stakeholders on the Night Sky Charter",
    ],
)
def test_ordinary_words_and_what_is_published_on_purpose_are_no_leak(
    town: Townhall, text: str
) -> None:
    assert found(town, text) == []


# X10, G7: what Zoom names carry in brackets, and numbers.
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ada Mole (Moderator)", "The moderator thanked all; Moderator was the word."),
        ("Ada Mole (she/her)", "It was said that she had asked, and her words stay. She left."),
        ("Ada Mole [Deputy Director] 272", "Of 272 lamps, the Deputy Director counted 27."),
        ("Delegate 4711", "In all, 4711 lamps were counted by a delegate."),
        ("4711", "In all, 4711 lamps were counted."),
        ("Ada Mole (Zoom)", "It was held on Zoom."),
    ],
)
def test_posts_in_brackets_and_numbers_are_no_names(name: str, text: str) -> None:
    town = Townhall()
    town.add(Participant, "ada", name=name)

    assert found(town, text) == []


# X10, G7
@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        ("Ada Mole (IOM)", "as IOM said", ["IOM"]),
        ("Ada Mole (Reef Watch)", "as Reef Watch said", ["Reef Watch"]),
        ("Ada Mole (Moderator)", "as Ada Mole said", ["Ada Mole"]),
        ("Ada Mole (Moderator) 272", "as Mole said", ["Mole"]),
        ("Delegate 4711 Mole", "as delegate 4711 mole said", ["Delegate 4711 Mole"]),
    ],
)
def test_names_and_bodies_beside_brackets_are_still_found(
    name: str, text: str, what: list[str]
) -> None:
    town = Townhall()
    town.add(Participant, "ada", name=name)

    assert found(town, text) == what


# X10, G7: whoever was answered may be on no list of participants.
@pytest.mark.parametrize(
    "typed",
    ["Ola Zorblatt", "the statement of Ola Zorblatt", "remarks made by Ola Zorblatt",
     "la déclaration de Ola Zorblatt"],
)  # fmt: skip
def test_who_was_answered_is_found_with_and_without_their_statement(typed: str) -> None:
    town = Townhall()
    town.add(Intervention, "reply", kind="right of reply", in_relation_to=typed)

    assert found(town, "so Ola Zorblatt said") == ["Ola Zorblatt"]
    assert found(town, "the statement and remarks of others were noted") == []


# X10, G7: who asked for the floor may be named, whether they got it or not.
def test_a_group_whose_request_was_never_reached_is_found() -> None:
    town = Townhall()
    town.add(Request, "late", on_behalf_of="Reef Alliance", in_relation_to="Ola Zorblatt")

    assert found(town, "Ola Zorblatt, and the Reef Alliance") == ["Ola Zorblatt", "Reef Alliance"]


# X10
def test_the_longest_name_at_a_place_is_said_once(town: Townhall) -> None:
    assert found(town, "Hope Mensah, and Hope Mensah") == ["Hope Mensah"]


# G7
def test_every_part_of_a_summary_is_searched(town: Townhall) -> None:
    summary = Summary(
        "Mensah’s summary",
        (
            Paragraph("body", (Run("Mensah", note="Mensah"),)),
            Paragraph("body", (Run("here", link="https://example.org/mensah"),)),
        ),
        annexes=(
            Annex(
                "Speakers",
                (Paragraph("body", (Run("Mensah"),)), Table((Column("a"),), (("by Mensah",),))),
            ),
        ),
        sheets=(SpreadsheetTable("points", ("text",), (("Mensah",),)),),
    )

    where = [leak.where for leak in leaks(town.state, summary)]

    assert where == [
        "the title of the file",
        "the paragraph “Mensah”",
        "a link in the paragraph “here”",
        "the comment “Mensah”",
        "the annex “Speakers”",
        "the annex “Speakers”: “by Mensah”",
        "the sheet points, row 2",
    ]


@given(st.text(), st.text(), st.text())
def test_any_names_are_looked_for_in_any_text(name: str, organization: str, text: str) -> None:
    town = Townhall()
    town.add(Participant, "one", name=name, organization=organization, aliases=(text,))

    leaks_in(town.state, [("here", text), ("there", f"{name} and {organization}")])


# X10
@given(
    st.lists(st.text(st.characters(categories=["Ll", "Lu"]), min_size=3), min_size=2, max_size=3)
)
def test_a_full_name_is_always_found_where_it_stands_alone(words: list[str]) -> None:
    name = " ".join(words)
    town = Townhall()
    town.add(Participant, "one", name=name)

    assert found(town, f"so {name.title()}, who spoke, said: {name}")
