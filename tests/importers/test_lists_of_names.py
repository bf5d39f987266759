"""Lists of names in the shapes people paste: whom each line names."""

import json
from pathlib import Path

import pytest

from townnotes.domain.state import State
from townnotes.importers.call.importers import read_call
from townnotes.importers.call.known_record import KnownRecord
from townnotes.importers.call.preview import Preview
from townnotes.importers.call.printed import as_json
from townnotes.importers.known_participants import KnownParticipant
from townnotes.importers.listed_names import read_names
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
        ("Iris Vale <iris@r.museum>, Otto Finn, FAO <otto@m.org>",
         [("Iris Vale", ""), ("Otto Finn", "FAO")]),
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
        "Please find attached the names for tomorrow.",
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


def all_of(text: str, *fields: str) -> list[tuple[object, ...]]:
    people = read_call(Content(text)).people
    return [tuple(getattr(one, field) for field in ("name", *fields)) for one in people]


@pytest.mark.parametrize(
    "closing",
    ["Kind regards,", "Many thanks and best regards,", "Best,", "Bien cordialement,", "--",
     "Un cordial saludo,", "С уважением,", "مع خالص التحية", "Thanks!"],
)  # fmt: skip
def test_who_signs_the_mail_that_a_list_is_in_is_not_on_it_and_said_so(closing: str) -> None:
    mail = "Dear all,\n- Iris Vale, Reed Bank\n- Otto Finn, Moss Fund\n"

    found = read_call(Content(f"{mail}{closing}\nHelen Marsh\nOfficer\nhelen@r.example\n"))

    assert [one.name for one in found.people] == ["Iris Vale", "Otto Finn"]
    signed = [one.number for one in found.bad if "signs the mail" in one.why]
    assert signed == [5, 6, 7]


def test_a_list_goes_on_behind_a_signature_where_its_numbers_do() -> None:
    text = "1. Iris Vale, Reed Bank\nRegards,\nHelen\n2. Otto Finn, Moss Fund\nAna Lee, Fern\n"

    assert [one for one, *_ in all_of(text)] == ["Iris Vale", "Otto Finn", "Ana Lee"]


def test_the_head_of_a_mail_names_nobody() -> None:
    text = "From: Helen Marsh <h@r.example>\nTo: Desk <d@u.example>\nSubject: Names\n"

    assert all_of(f"{text}1. Iris Vale, Reed Bank\n2. Otto Finn\n") == [
        ("Iris Vale",), ("Otto Finn",),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("over", "group"),
    [
        ("Member States:", "Member States"),
        ("CIVIL SOCIETY", "Civil society"),
        ("## Private sector (2)", "Private sector"),
        ("Société civile :", "Société civile"),
        ("SOCIEDAD CIVIL", "Sociedad civil"),
        ("A. UN entities", "UN entities"),
        ("المجتمع المدني:", "المجتمع المدني"),
        ("Гражданское общество", "Гражданское общество"),
    ],
)
def test_a_heading_of_a_list_is_the_category_of_those_below(over: str, group: str) -> None:
    text = f"{over}\nIris Vale, Reed Bank\nOtto Finn, Moss Fund\n"

    assert all_of(text, "category") == [("Iris Vale", group), ("Otto Finn", group)]


def test_headings_over_people_from_nowhere_are_doubtfully_where_they_are_from() -> None:
    text = "Reed Bank\n- Iris Vale\n- Ana Lee\nMoss Fund\n- Otto Finn\n"

    assert all_of(text, "organization", "is_doubtful") == [
        ("Iris Vale", "Reed Bank", True), ("Ana Lee", "Reed Bank", True),
        ("Otto Finn", "Moss Fund", True),
    ]  # fmt: skip


def test_one_line_over_numbered_ones_stays_a_name() -> None:
    assert [one for one, *_ in all_of("Iris Vale\nOtto Finn\n1. Ana Lee\n")] == [
        "Iris Vale", "Otto Finn", "Ana Lee",
    ]  # fmt: skip


def test_a_state_over_its_delegates_is_whom_they_are_from() -> None:
    text = (
        "KENYA\nMs. Grace Wanjiru, Permanent Representative\nMr. John Otieno, First Secretary\n"
        "NORWAY\nMr. Lars Hagen, Counsellor\n"
    )

    assert all_of(text, "organization", "brackets") == [
        ("Grace Wanjiru", "Kenya", ("Permanent Representative",)),
        ("John Otieno", "Kenya", ("First Secretary",)),
        ("Lars Hagen", "Norway", ("Counsellor",)),
    ]


@pytest.mark.parametrize(
    ("line", "is_from"),
    [
        ("Iris Vale, Reed Bank – Kenya", ("Reed Bank", "KEN")),
        ("Iris Vale, Friends of the Harbour / Norvège", ("Friends of the Harbour", "NOR")),
        ("Ms. Iris Vale, Director, Reed Bank – Kenya", ("Reed Bank", "KEN")),
        ("Kenya – Iris Vale", ("Kenya", "")),
        ("Ms. Iris Vale, Director, Reed Bank", ("Reed Bank", "")),
        ("Iris Vale, Reed Bank, Deputy Head", ("Reed Bank", "")),
        ("Reed Bank: Iris Vale, Coordinator", ("Reed Bank", "")),
    ],
)
def test_a_post_and_a_country_beside_a_body_are_not_its_name(
    line: str, is_from: tuple[str, str]
) -> None:
    assert all_of(f"{line}\nOtto Finn, Moss Fund\n", "organization", "country")[0] == (
        "Iris Vale", *is_from,
    )  # fmt: skip


@pytest.mark.parametrize(
    "heading", ["Organization – Country", "Organisation / Country", "Organización (País)"]
)
def test_a_column_of_body_and_country_is_read_as_two(heading: str) -> None:
    table = f"Name\t{heading}\nIris Vale\tReed Bank – Kenya\nOtto Finn\tMoss Fund (Norway)\n"

    assert all_of(table, "organization", "country") == [
        ("Iris Vale", "Reed Bank", "KEN"), ("Otto Finn", "Moss Fund", "NOR"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "why"),
    [("Pending", "pending"), ("pending approval", "pending"), ("En attente", "pending"),
     ("Declined", "withdrawn"), ("refusé", "withdrawn"), ("В ожидании", "pending"),
     ("approved", ""), ("Completed", "")],
)  # fmt: skip
def test_who_is_not_confirmed_or_declined_is_shown_and_not_counted(status: str, why: str) -> None:
    table = f"Name,Organization,Status\nIris Vale,Reed Bank,{status}\nOtto Finn,Moss,approved\n"

    preview = Preview(read_call(Content(table)), KnownRecord(State()))

    assert [one.person.apart for one in preview.bringing().people] == [why, ""]
    assert preview.count("added") == (1 if why else 2)


@pytest.mark.parametrize(
    "cell",
    ['"Iris Vale; Otto Finn"', '"Iris Vale\nOtto Finn"', "Iris Vale and Otto Finn",
     '"Iris Vale, Otto Finn"', "Iris Vale y Otto Finn", "Iris Vale / Otto Finn"],
)  # fmt: skip
def test_several_people_of_one_cell_are_a_doubt(cell: str) -> None:
    table = f"Organisation,Representatives\nReed Bank,{cell}\nMoss Fund,Ana Lee\n"

    assert all_of(table, "organization", "is_doubtful") == [
        ("Iris Vale", "Reed Bank", True), ("Otto Finn", "Reed Bank", True),
        ("Ana Lee", "Moss Fund", False),
    ]  # fmt: skip


@pytest.mark.parametrize("cell", ["Vale, Iris", "Save the Children and Partners", "Vale and Sons"])
def test_a_cell_that_is_not_surely_of_several_names_is_one(cell: str) -> None:
    table = f'Name,Organization\n"{cell}",Reed Bank\nOtto Finn,Moss\n'

    assert len(all_of(table)) == 2


def test_a_row_that_only_counts_the_others_is_nobody() -> None:
    table = "Name,Organization\nIris Vale,Reed Bank\nTotal: 1,\n"

    assert all_of(table) == [("Iris Vale",)]


@pytest.mark.parametrize(
    "headings",
    ["Nom du délégué;Fonction;Structure", "Nombres y apellidos;Cargo;Institución",
     "الاسم الكامل;المسمى الوظيفي;الجهة", "Фамилия, имя, отчество;Должность;Организация",
     "氏名;役職;所属", "姓名;职务;单位", "Name of delegate;Designation;Entity"],
)  # fmt: skip
def test_headings_of_the_languages_of_the_united_nations_are_known(headings: str) -> None:
    table = f"{headings}\nIris Vale;Director;Reed Bank\nOtto Finn;Adviser;Moss Fund\n"

    assert all_of(table, "organization") == [
        ("Iris Vale", "Reed Bank"), ("Otto Finn", "Moss Fund"),
    ]  # fmt: skip


def test_columns_apart_by_blanks_alone_are_columns() -> None:
    table = (
        "Name            Organization      E-mail\n"
        "Iris Vale       Reed Bank         iris@r.example\n"
        "Otto Finn       Moss Fund         otto@m.example\n"
    )

    assert all_of(table, "organization", "email") == [
        ("Iris Vale", "Reed Bank", "iris@r.example"), ("Otto Finn", "Moss Fund", "otto@m.example"),
    ]  # fmt: skip
