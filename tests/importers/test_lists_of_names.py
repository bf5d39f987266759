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
