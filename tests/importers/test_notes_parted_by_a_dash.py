"""Words behind a name are what was said, and never become an organization."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.importers.notes_at_hand import understood
from tests.summary.townhalls import Townhall, shared_text, state_from_json
from townnotes.domain.entities import Participant
from townnotes.importers.notes.known import KnownNames, known_in
from townnotes.importers.notes.understanding import UnderstoodLine

PEOPLE = (
    ("Rosa Vane", "Harbour Friends"), ("Tomáš Novák", "Pier Workers"), ("Lena Berg", "CARE"),
    ("Kwame Osei", "WHO"), ("Elif Kaya", "Fishers’ Guild"), ("Juan Pérez", ""),
)  # fmt: skip


def known() -> KnownNames:
    town = Townhall()
    for name, organization in PEOPLE:
        town.add(Participant, name=name, organization=organization)
    return known_in(town.state)


def lines(text: str) -> tuple[UnderstoodLine, ...]:
    return understood(text, known=known()).lines


def told(line: UnderstoodLine) -> tuple[str, str, str]:
    return line.who.name, line.who.organization, line.said


# E
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Vane – a standing council of divers", ("Vane", "", "a standing council of divers")),
        ("Kaya - union fees are too high", ("Kaya", "", "union fees are too high")),
        ("Osei – Government offices close too early",
         ("Osei", "", "Government offices close too early")),
        ("Novák — no network on the piers", ("Novák", "", "no network on the piers")),
        ("Berg – bourses pour les filles", ("Berg", "", "bourses pour les filles")),
        ("Rosa Vane – Harbour Friends", ("Rosa Vane", "Harbour Friends", "")),
        ("Juan Pérez – Dock Workers Union", ("Juan Pérez", "Dock Workers Union", "")),
        ("Ana Lee, université de Dakar", ("Ana Lee", "université de Dakar", "")),
    ],
)  # fmt: skip
def test_behind_a_dash_stand_words_or_an_organization(
    line: str, expected: tuple[str, str, str]
) -> None:
    assert told(lines(line)[0]) == expected


# E
def test_whom_nobody_knows_is_named_in_a_line_of_the_form_of_the_others() -> None:
    found = lines(
        "Vane – fees are too high\nNovák – no night shifts\nBerg – a fund for nets\n"
        "Moreau – concern about the timeline\nOsei – more nurses"
    )

    assert [one.kind for one in found] == ["speaker"] * 5
    assert told(found[3]) == ("Moreau", "", "concern about the timeline")


# E
def test_whom_nobody_knows_is_named_in_a_numbered_list_of_speakers() -> None:
    found = lines(
        "1. Rosa Vane, Harbour Friends\n   fees are too high\n2. Tomáš Novák, Pier Workers\n"
        "   no night shifts\n3. Ida Moreau, Oxfam\n   the timeline\n4. Kwame Osei, WHO\n   nurses"
    )

    assert [told(one) for one in found[4:6]] == [
        ("Ida Moreau", "Oxfam", ""),
        ("", "", "the timeline"),
    ]


# E
def test_points_with_dashes_stay_points_where_few_lines_of_their_form_name_anybody() -> None:
    found = lines("Vane – fees\nFees – too high\nPiers – closed at night\nNets – torn")

    assert [one.who.name for one in found if one.kind == "speaker"] == ["Vane"]


# E
@pytest.mark.parametrize("name", ["notes-surname-dash", "notes-numbered"])
def test_a_colleagues_notes_give_each_their_own_words(name: str) -> None:
    state = state_from_json(shared_text("data/apart/live-16.json"))
    found = understood(shared_text(f"data/apart/{name}.txt"), known=known_in(state)).lines

    spoke = [one for one in found if one.kind == "speaker"]
    said = [one.said for one in found if one.said]
    assert len(spoke) == len(said) == 14
    assert all(one.who.name for one in spoke)
    assert {one.kind for one in found} <= {"speaker", "point"}
    assert not any(one.who.organization and one.said for one in spoke)


# E
@given(st.lists(st.sampled_from(["youth", "council", "on", "permanent", "basis", "NGOs", "the"]),
                min_size=1, max_size=6).map(" ".join))  # fmt: skip
def test_words_that_begin_in_small_letters_are_no_organization(words: str) -> None:
    if words[0].islower():
        assert lines(f"Vane – {words}")[0].who.organization == ""
