"""Whom of the participants a name shown in a call means: joined where it is safe, else offered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.importers.display_names.resolver import Resolved, Resolver
from townnotes.importers.known_participants import KnownParticipant


def known(id_: str, *names: str, organization: str = "", email: str = "") -> KnownParticipant:
    return KnownParticipant(id_, names, organization, is_waiting=False, email=email)


ANNA = known("anna", "Anna Okoro", organization="Harbour Friends", email="anna@harbour.example")
EVERYBODY = (
    ANNA,
    known("jose", "José Ibarra Peña", organization="Reed Bank"),
    known("oyvind", "Øyvind Lund"),
    known("ivan", "Иван Петров"),
    known("wang", "王小明"),
    known("joern", "Jürgen Möller", organization="Tide Institute"),
    known("mogens", "Mogens Krag"),
    known("fatou", "Fatou Diop", "Fatou D. (Moss)"),
)


def resolved(shown: str, organization: str = "", email: str = "") -> Resolved:
    return Resolver(EVERYBODY).resolve(shown, organization, email)


def offered(shown: str, organization: str = "") -> list[str]:
    found = resolved(shown, organization)
    assert not found.participant
    return [one.participant for one in found.offered]


@pytest.mark.parametrize(
    ("shown", "participant"),
    [
        ("anna okoro", "anna"),
        ("Okoro, Anna", "anna"),
        ("OKORO Anna", "anna"),
        ("Anna Okoro (she/her)", "anna"),
        ("Anna Okoro she/her", "anna"),
        ("🌍 Anna Okoro 🇰🇪", "anna"),
        ("Anna Okoro (Host, me)", "anna"),
        ("Ms. Anna Okoro", "anna"),
        ("Anna Okoro - Harbour Friends", "anna"),
        ("Harbour Friends | Anna Okoro", "anna"),
        ("Anna Okoro from Harbour Friends", "anna"),
        ("IOM - Anna Okoro", "anna"),
        ("UNHCR Anna Okoro", "anna"),
        ("Anna Okoro's iPhone", "anna"),
        ("iPhone de Anna Okoro", "anna"),
        ("iPad (Anna Okoro)", "anna"),
        ("Galaxy S21 von Anna Okoro", "anna"),
        ("3. Anna Okoro", "anna"),
        ("anna.okoro", "anna"),
        ("AnnaOkoro", "anna"),
        ("Jose Ibarra Pena", "jose"),
        ("Jos Ibarra Pea", "jose"),
        ("Jos? Ibarra Pe?a", "jose"),
        ("JosÃ© Ibarra PeÃ±a", "jose"),
        ("Oeyvind Lund", "oyvind"),
        ("Juergen Moeller", "joern"),
        ("Петров Иван", "ivan"),
        ("王 小明", "wang"),
        ("Mogens N. J. Krag", "mogens"),
        ("Fatou D. (Moss)", "fatou"),
    ],
)
def test_a_display_name_is_joined_where_it_is_the_participants_own(
    shown: str, participant: str
) -> None:
    assert resolved(shown).participant == participant


@pytest.mark.parametrize(
    ("shown", "participant"),
    [
        ("Anna", "anna"),
        ("iPhone de Anna", "anna"),
        ("Okoro", "anna"),
        ("A. Okoro", "anna"),
        ("Anna O.", "anna"),
        ("aokoro", "anna"),
        ("Ana Okoro", "anna"),
        ("Anna Maria Okoro", "anna"),
        ("José Ibarra", "jose"),
        ("Pepe Ibarra Peña", "jose"),
        ("Ivan Petrov", "ivan"),
        ("Wang Xiaoming", "wang"),
        ("Anna Okoro & Ben Ito", "anna"),
        ("Assistant to Anna Okoro", "anna"),
        ("Ben Ito - Anna Okoro", "anna"),
        ("Ben (Anna Okoro)", "anna"),
    ],
)
def test_what_is_less_sure_is_offered_first_and_never_joined(shown: str, participant: str) -> None:
    assert offered(shown)[:1] == [participant]


@pytest.mark.parametrize(
    "shown", ["iPhone", "Galaxy S21", "Zoom user", "+41 79 555 01 02", "🌍", ""]
)
def test_a_device_or_a_number_means_nobody(shown: str) -> None:
    assert resolved(shown) == Resolved()


@pytest.mark.parametrize("shown", ["Anna Schmidt", "Ben Okoro", "Ivan Lund", "王大"])
def test_a_first_name_or_a_surname_that_others_have_too_means_nobody_else(shown: str) -> None:
    assert "anna" not in offered(shown)


def test_two_of_one_name_are_offered_both() -> None:
    twins = Resolver([ANNA, known("other", "Anna Okoro", organization="Reed Bank")])

    found = twins.resolve("Anna Okoro")

    assert not found.participant
    assert {one.participant for one in found.offered} == {"anna", "other"}


def test_the_same_name_of_another_organization_is_offered_with_that_reason() -> None:
    found = resolved("Anna Okoro", organization="Moss Fund")

    assert not found.participant
    assert found.offered[0].why == "the same name, another organization"


def test_an_organization_that_is_written_shorter_is_the_same() -> None:
    resolver = Resolver([known("k", "Kai Lo", organization="World Meteorological Organization")])

    assert resolver.resolve("Kai Lo", "WMO").participant == "k"


def test_the_same_organization_makes_a_shorter_name_sure_but_no_first_name() -> None:
    assert resolved("José Ibarra", "Reed Bank").participant == "jose"
    assert offered("José", "Reed Bank")[0] == "jose"


def test_an_own_address_makes_a_first_name_sure_but_not_another_name() -> None:
    assert resolved("Anna", email="ANNA@harbour.example").participant == "anna"
    assert resolved("Ben Ito", email="anna@harbour.example").offered[0].why == "the same address"


def test_three_are_offered_at_most_the_likeliest_first_each_with_a_reason() -> None:
    people = [
        known(str(at), f"Maria {name}") for at, name in enumerate(["Lund", "Berg", "Holm", "Dahl"])
    ]

    found = Resolver([*people, known("m", "Maria Lunde")]).resolve("Maria Lundt")

    assert len(found.offered) <= 3
    assert {one.participant for one in found.offered[:2]} == {"0", "m"}
    assert all(one.why for one in found.offered)


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=20))
def test_any_text_is_resolved_or_not_without_a_failure(
    shown: str, organization: str, inner: str
) -> None:
    found = Resolver(EVERYBODY).resolve(shown, organization, "", (inner,))

    assert not (found.participant and found.offered)
    assert len(found.offered) <= 3
