"""A pasted list of names: every form people use, and no line lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.importers.known_participants import KnownParticipant
from townnotes.importers.listed_names import read_names
from townnotes.importers.names import Named, clean_line, read_line

KOVAC = KnownParticipant("k", ("Marta Kovač", "M. Kovač"), "Harbour Friends", is_waiting=False)
OKORO = KnownParticipant("i", ("Idris Okoro",), "Pier Workers’ Union", is_waiting=True)
TRUST = KnownParticipant("t", ("",), "Harbour Trust", is_waiting=False)
KNOWN = (KOVAC, OKORO, TRUST)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("1. Ana Lee, Coastal Youth", Named("", "Ana Lee", "Coastal Youth")),
        ("2) Ana Lee – Coastal Youth", Named("", "Ana Lee", "Coastal Youth")),
        ("(3) Ana Lee - Coastal Youth", Named("", "Ana Lee", "Coastal Youth")),
        ("4.Ana Lee — Coastal Youth", Named("", "Ana Lee", "Coastal Youth")),
        ("#5 Ana Lee | Coastal Youth", Named("", "Ana Lee", "Coastal Youth")),
        ("- Ana Lee (Coastal Youth)", Named("", "Ana Lee", "Coastal Youth")),
        ("• Ana Lee [Coastal Youth]", Named("", "Ana Lee", "Coastal Youth")),
        ("Ana Lee <ana@coast.org>", Named("", "Ana Lee", "", "ana@coast.org")),
        ("Ana Lee, Coastal Youth, ana@coast.org",
         Named("", "Ana Lee", "Coastal Youth", "ana@coast.org")),
        ("Coastal Youth: Ana Lee", Named("", "Ana Lee", "Coastal Youth")),
        ("6\tAna Lee\tCoastal Youth\tana@coast.org",
         Named("", "Ana Lee", "Coastal Youth", "ana@coast.org")),
        ("14:05 Ana Lee, Coastal Youth", Named("", "Ana Lee", "Coastal Youth")),
        ("H.E. Ms. Ana Lee, PhD, Coastal Youth",
         Named("H.E. Ms.", "Ana Lee, PhD", "Coastal Youth")),
        ("Ana Lee (she/her), Coastal Youth", Named("", "Ana Lee", "Coastal Youth")),
        ("Jean-Luc Martin", Named("", "Jean-Luc Martin")),
        ("Asia–Pacific Network: Bo", Named("", "Bo", "Asia–Pacific Network")),
        ("أمينة الهاشمي، شبكة المرأة", Named("", "أمينة الهاشمي", "شبكة المرأة")),
        ("李伟，长江大学", Named("", "李伟", "长江大学")),
    ],
)  # fmt: skip
def test_a_line_is_read_in_the_form_it_was_written_in(line: str, who: Named) -> None:
    assert read_line(line) == who


def test_an_organization_that_is_known_may_stand_first() -> None:
    read = read_names("Harbour Friends – Marta Kovac", KNOWN)[0]

    assert (read.who.name, read.who.organization) == ("Marta Kovac", "Harbour Friends")
    assert read.participant == "k"


@pytest.mark.parametrize(
    ("line", "participant"),
    [
        ("Marta Kovac", "k"),
        ("Kovač Marta, Harbour Friends", "k"),
        ("Ms. Marta Kovač", "k"),
        ("Martha Kovac, harbour friends", "k"),
        ("Harbour Trust", "t"),
        ("Marta Kovač, Another Union", ""),
        ("Martha Kovac", ""),
        ("Marta", ""),
    ],
)
def test_somebody_known_is_recognized_only_where_it_is_sure(line: str, participant: str) -> None:
    assert read_names(line, KNOWN)[0].participant == participant


def test_where_two_have_one_name_nobody_is_meant_for_sure() -> None:
    two = [KOVAC, KOVAC._replace(id="other", organization="Pier")]

    assert read_names("Marta Kovač", two)[0].participant == ""
    assert read_names("Marta Kovač, Pier", two)[0].participant == "other"


def test_a_line_of_the_chat_names_who_asks_or_whom_it_lists() -> None:
    chat = (
        "14:02:11 From Ana Lee (Coastal Youth) to Everyone: I would like to take the floor\n"
        "14:02:15 From Moderator to Everyone: 3. Bo Lind, Harbour\n"
        "14:02:20 From Cy Moe to Everyone:\n"
        "\tPlease put me on the list\n"
    )

    read = read_names(chat)

    assert [(one.number, one.who.name, one.problem) for one in read] == [
        (1, "Ana Lee", ""),
        (2, "Bo Lind", ""),
        (3, "", "who wrote the next line"),
        (4, "Cy Moe", ""),
    ]


def test_duplicates_are_said_within_the_list_and_with_who_waits() -> None:
    read = read_names("Ana Lee\nIdris Okoro\n\n2. ana lee\n", KNOWN)

    assert [(one.number, one.problem, one.same_as) for one in read] == [
        (1, "", 0),
        (2, "waiting already", 0),
        (4, "twice", 1),
    ]


def test_five_hundred_lines_with_empty_double_and_endless_ones_are_all_accounted_for() -> None:
    lines = [f"{at}. Speaker {at}, Network {at % 7}" for at in range(500)]
    lines[10] = ""
    lines[20] = "x" * 2000
    lines[30] = lines[29]

    read = {one.number: one for one in read_names("\n".join(lines))}

    assert len(read) == 499
    assert 11 not in read
    assert read[21].problem == "too long"
    assert len(read[21].text) <= 80
    assert (read[31].problem, read[31].same_as) == ("twice", 30)
    assert sum(not one.problem for one in read.values()) == 497


PIECES = st.sampled_from(
    ["1.", "2) ", "- ", "\t", ", ", " – ", "(", ")", ": ", "<a@b.org>", "From ", " to Everyone:",
     "14:02:11 ", "Ms. ", "Ana Lee", "Harbour Trust", "\n", " ", "\x00", "\u2028", "ا", "@", "/"],
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=30).map("".join) | st.text()


@given(text=TEXTS)
def test_no_line_is_dropped_without_a_word(text: str) -> None:
    read = read_names(text, KNOWN)

    wanted = [
        number for number, line in enumerate(text.splitlines(), start=1) if clean_line(line).strip()
    ]
    assert list(dict.fromkeys(one.number for one in read)) == wanted
    assert all(one.who.name or one.who.organization or one.problem for one in read)


@given(text=TEXTS)
def test_who_is_said_to_be_known_is_known(text: str) -> None:
    assert {one.participant for one in read_names(text, KNOWN)} <= {"", "k", "i", "t"}
