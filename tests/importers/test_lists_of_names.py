"""Lists of names in the shapes people paste: whom each line names."""

import json
from pathlib import Path

import pytest

from townnotes.importers.call.importers import read_call
from townnotes.importers.call.printed import as_json
from townnotes.importers.known_participants import KnownParticipant
from townnotes.importers.names import read_names
from townnotes.importers.tables.content import Content

LISTS = Path(__file__).parents[3] / "shared" / "data" / "outside" / "lists.json"
SHAPES: list[dict[str, object]] = (
    json.loads(LISTS.read_text(encoding="utf-8")) if LISTS.exists() else []
)
SAID = ("name", "organization", "email", "category", "minutes")


def people(text: str) -> list[dict[str, object]]:
    found = as_json(read_call(Content(text)))["people"]
    return [{key: one[key] for key in SAID if one.get(key)} for one in found]


@pytest.mark.parametrize(
    "shape",
    SHAPES or [pytest.param(None, marks=pytest.mark.skip("no samples beside the project"))],
    ids=lambda one: one["shape"] if one else "none",
)
def test_a_list_of_a_known_shape_is_read_as_its_truth_says(shape: dict[str, object]) -> None:
    assert people(str(shape["text"])) == shape["people"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("1. Iris Vale, Reed Bank\n2. Otto Finn, Moss Fund",
         [("Iris Vale", "Reed Bank"), ("Otto Finn", "Moss Fund")]),
        ("Vale, Iris (Reed Bank)\nDE LA CRUZ, Ana (Moss Fund)",
         [("Iris Vale", "Reed Bank"), ("Ana De la Cruz", "Moss Fund")]),
        ("VALE Iris, Reed Bank\nFINN Otto, Moss Fund\nO’NEIL Mary, Fern",
         [("Iris Vale", "Reed Bank"), ("Otto Finn", "Moss Fund"), ("Mary O’Neil", "Fern")]),
        ("IOM Anna Keller\nUNHCR", [("IOM Anna Keller", ""), ("UNHCR", "")]),
        ("V. Petrov, Reed Bank", [("V. Petrov", "Reed Bank")]),
        ("🇰🇪 Iris Vale\n2️⃣ Otto Finn 👋", [("Iris Vale", ""), ("Otto Finn", "")]),
        ("Iris Vale (Co-host)\nOtto Finn (Guest) (she/her)",
         [("Iris Vale", ""), ("Otto Finn", "")]),
        ("11/03/2026, 14:05 - Iris Vale: could I speak?\n11/03/2026, 14:06 - Otto Finn: +1",
         [("Iris Vale", ""), ("Otto Finn", "")]),
        ("一、王 小明（环保会）\n2、李 雷", [("王 小明", "环保会"), ("李 雷", "")]),
        ("* **Iris Vale** – Reed Bank\n* ~~Otto Finn~~",
         [("Iris Vale", "Reed Bank"), ("Otto Finn", "")]),
        ("Iris Vale / Reed Bank\nOtto Finn / Moss Fund",
         [("Iris Vale", "Reed Bank"), ("Otto Finn", "Moss Fund")]),
        ("Vale, Iris <iris@r.example>; Finn, Otto <otto@m.example>",
         [("Iris Vale", ""), ("Otto Finn", "")]),
        ("Iris Vale, Reed Bank <iris@r.example>; Otto Finn, FAO <otto@m.example>",
         [("Iris Vale", "Reed Bank"), ("Otto Finn", "FAO")]),
        ("Jane Roe, PhD", [("Jane Roe, PhD", "")]),
        ("Iris Vale and Otto Finn's team", [("Iris Vale and Otto Finn's team", "")]),
    ],
    ids=lambda one: one[:24] if isinstance(one, str) else "",
)  # fmt: skip
def test_a_line_names_a_person_without_its_signs(text: str, named: list[tuple[str, str]]) -> None:
    found = [(one.who.name, one.who.organization) for one in read_names(text)]

    assert found == named


def test_several_names_of_one_line_are_a_doubt() -> None:
    found = read_names("Iris Vale, Otto Finn, Ana de la Cruz")

    assert [one.who.name for one in found] == ["Iris Vale", "Otto Finn", "Ana de la Cruz"]
    assert all(one.is_doubtful for one in found)


def test_a_known_organization_among_commas_is_nobody_s_name() -> None:
    known = [KnownParticipant("x", ("Mo Lee",), "Reed Bank", is_waiting=False)]

    (one,) = read_names("Iris Vale, Reed Bank, Moss Fund", known)

    assert one.who.name == "Iris Vale"


def test_a_surname_first_finds_who_is_known() -> None:
    known = [KnownParticipant("x", ("Iris Vale",), "Reed Bank", is_waiting=False)]

    (one,) = read_names("Vale, Iris", known)

    assert one.participant == "x"


@pytest.mark.parametrize(
    "line",
    [
        "Member States",
        "Société civile",
        "Dear all,",
        "Here is the list for tomorrow:",
        "Best regards,",
    ],
)
def test_a_heading_or_a_line_of_the_mail_around_a_list_is_nobody_and_said_so(line: str) -> None:
    found = read_call(Content(f"Iris Vale, Reed Bank\n{line}\nOtto Finn, Moss Fund\n"))

    assert [one.name for one in found.people] == ["Iris Vale", "Otto Finn"]
    assert [(one.number, line in one.why) for one in found.bad] == [(2, True)]


def test_a_body_that_the_session_knows_is_no_heading_of_a_list() -> None:
    known = (KnownParticipant("a", ("",), "Academia", is_waiting=False),)

    found = read_names("Iris Vale\nAcademia\nOtto Finn", known)

    assert [one.can_be_added for one in found] == [True, True, True]


def test_a_line_that_rules_off_the_headings_of_a_table_is_nobody() -> None:
    table = "| Name | Organisation |\n|------|:------------:|\n| Iris Vale | Reed Bank |\n"

    assert people(table) == [{"name": "Iris Vale", "organization": "Reed Bank"}]


@pytest.mark.parametrize("heading", ["Representative", "Head of delegation", "Représentant(e)"])
def test_who_represents_a_body_is_the_person(heading: str) -> None:
    table = f"Organisation,{heading}\nReed Bank,Iris Vale\nMoss Fund,Otto Finn\n"

    assert people(table) == [
        {"name": "Iris Vale", "organization": "Reed Bank"},
        {"name": "Otto Finn", "organization": "Moss Fund"},
    ]
