"""Notes taken elsewhere: every style people have is read, and not a line is dropped."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.importers.notes_at_hand import (
    GOLDEN,
    kinds,
    reading_of,
    told,
    understood,
    word_with_headings,
    word_with_table,
)
from townnotes.importers.names import Named, clean_line
from townnotes.importers.notes.file_reading import BULLET, read_document
from townnotes.importers.notes.known import Setting, known_of
from townnotes.importers.notes.turns import turns_of
from townnotes.importers.notes.understanding import Notes, UnderstoodLine

SAMPLES = sorted(path.name for path in GOLDEN.iterdir() if path.suffix in {".txt", ".md"})
KINDS = {"speaker", "point", "time", "heading", "present", "left out", "not understood"}


# H1: notes of at least eight styles
@pytest.mark.parametrize("name", SAMPLES)
def test_notes_of_every_style_are_read_as_they_were_meant(name: str) -> None:
    path = GOLDEN / name

    assert reading_of(path) == path.with_suffix(".read").read_text("utf-8")


def test_there_are_eight_styles_and_more() -> None:
    assert len(SAMPLES) >= 8


@pytest.mark.parametrize(
    ("make", "golden"),
    [(word_with_headings, "word_headings.read"), (word_with_table, "word_table.read")],
)
def test_a_word_file_is_read_with_all_that_stands_in_it(
    make: type[Path], golden: str, tmp_path: Path
) -> None:
    path = make(tmp_path / "notes.docx")

    assert reading_of(path) == (GOLDEN / golden).read_text("utf-8")


def test_a_word_file_says_who_wrote_it(tmp_path: Path) -> None:
    assert read_document(word_with_headings(tmp_path / "n.docx")).author == "Lena Horvat"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("10:05 Amina Diallo (Coast Network): hello", Named("", "Amina Diallo", "Coast Network")),
        ("[10:05] Amina Diallo, Coastal Youth – hello", Named("", "Amina Diallo", "Coastal Youth")),
        ("10.05 pm – H.E. Ms. Amina Diallo: hello", Named("H.E. Ms.", "Amina Diallo")),
        ("DIALLO: hello", Named("", "DIALLO")),
        ("**Amina Diallo** hello", Named("", "Amina Diallo")),
        ("## Amina Diallo – Coastal Youth", Named("", "Amina Diallo", "Coastal Youth")),
        ("Coastal Youth Network: hello", Named("", "Coastal Youth Network")),
        ("Mme Aïcha Benali (Réseau Mer) : bonjour", Named("Mme", "Aïcha Benali", "Réseau Mer")),
        ("1. Amina Diallo (Coastal Youth): hello", Named("", "Amina Diallo", "Coastal Youth")),
        ("Chair: hello", Named("", "Chair")),
    ],
)  # fmt: skip
def test_a_line_that_names_a_speaker_is_known_as_one(line: str, who: Named) -> None:
    (found,) = understood(line).lines

    assert (found.kind, found.who) == ("speaker", who)


@pytest.mark.parametrize(
    "line",
    [
        "Note: the line is bad",
        "Question: who pays?",
        "Action: send the text",
        "Q: who pays?",
        "A: employers",
        "Next steps: a zero draft",
        "Human rights: the draft is weak",
        "Human Rights: the draft is weak",
        "Migrant Workers: more protection",
        "Women: more seats",
        "PDF: on the site",
        "## Fees\n- none",
        "## Zero Draft\n- too long",
        "**Data Protection**\n- weak",
        "10:30 Lunch Break",
        "- asked for visas: cheap ones",
        "She said: never again",
        "see https://example.org/a: there",
        "10.5 per cent of wages",
        "2.50 EUR an hour",
        "Gender equality – a priority for all",
        "We thank the co-chairs for the text.",
        "Welcomed the draft, and in particular Amina Diallo",
    ],
)
def test_text_is_not_taken_for_a_speaker(line: str) -> None:
    assert "speaker" not in kinds(line)


def test_who_takes_part_in_the_session_is_recognized_in_doubtful_lines() -> None:
    known = known_of([Named("", "Amina Diallo", "Coastal Youth")])
    line = "diallo: hello"

    assert kinds(line) == ["point"]
    assert [one.kind for one in understood(line, known=known).lines] == ["speaker"]


def test_who_is_surely_named_once_is_known_everywhere() -> None:
    found = kinds("Zoe: first\n\nZoe Berg (Harbour Friends): second\n\nBerg – third")

    assert found[1:] == ["speaker", "speaker"]


# "never silently dropped"
def test_what_stands_before_the_first_speaker_is_kept_for_somebody_to_identify() -> None:
    notes = understood("the sound is bad\n\nAmina Diallo (Coastal Youth): hello")

    turns = turns_of(notes, Setting(), "")

    assert [[point.text for point in one.points] for one in turns.turns] == [
        ["the sound is bad"],
        ["hello"],
    ]
    assert turns.people["", ""].to_identify


def test_a_line_in_doubt_is_kept_as_a_point_and_said() -> None:
    notes = understood("Amina Diallo (Coastal Youth): hello\n\nZoe Berg\n\nshe left")

    assert [line.kind for line in notes.lines][1] == "not understood"
    assert turns_of(notes, Setting(), "").turns[0].points[1].text == "Zoe Berg"


def test_a_person_s_word_on_a_line_counts_and_what_follows_goes_with_it() -> None:
    text = "Amina Diallo (Coastal Youth): hello\n\nZoe Berg\n\nshe left"

    notes = understood(text, choices={1: "speaker"})

    assert turns_of(notes, Setting(), "").turns[1].points[0].text == "she left"
    kept = understood(text, choices={0: "text"})
    assert kept.lines[0].said == text.splitlines()[0]


def test_the_same_speaker_under_a_surname_alone_is_one_person_with_that_name_kept() -> None:
    turns = turns_of(
        understood("Amina Diallo (Coastal Youth): a\nChair: thanks\nDIALLO: b"), Setting(), ""
    )

    person = turns.people["amina diallo", "coastal youth"]
    assert len(turns.people) == 2
    assert list(person.aliases) == ["DIALLO"]
    assert [turn.kind for turn in turns.turns] == ["statement", "procedural", "statement"]


def test_times_become_instants_across_noon_midnight_and_days() -> None:
    notes = understood(
        "11 March 2026\n\n2:05 Amina Diallo (Coastal Youth): a\n11:50 pm Zoe Berg (Pier Union): b\n"
        "12:10 am Wei Chen (Pier Union): c\n\nDay 2 – 12 March 2026\n\n9:00 Diallo: d"
    )
    middle = 1_773_237_600_000 + 2 * 3_600_000

    turns = turns_of(notes, Setting(zone="UTC", middle=middle), notes.day).turns

    hours = [((one.began or 0) - middle) // 1000 / 3600 for one in turns]
    assert [round(hour, 1) for hour in hours] == [-1.9, 7.8, 8.2, 17.0]
    assert all(one.ended is not None for one in turns)


def test_a_date_in_what_was_said_is_not_the_townhall_s() -> None:
    notes = understood(
        "11 March 2026\n\n10:05 Zoe Berg (Pier Union):\n\nInputs until 31 March 2026\n\n"
        "## Deadline 30 April 2026\n\n10:20 Wei Chen (Pier Union): hello"
    )

    turns = turns_of(notes, Setting(zone="UTC"), notes.day).turns

    assert (notes.day, notes.lines[2].kind) == ("2026-03-11", "point")
    assert ((turns[1].began or 0) - (turns[0].began or 0)) // 60_000 == 15


def test_without_a_date_times_stay_as_words() -> None:
    turns = turns_of(understood("10:05 Amina Diallo (Coastal Youth): hello\n11:00"), Setting(), "")

    assert [point.text for point in turns.turns[0].points] == ["10:05 hello", "11:00"]
    assert (turns.turns[0].began, turns.untimed) == (None, 2)


PIECES = st.sampled_from(
    ["10:05 ", "[10.07] ", "9h30 ", "2 pm ", "Amina Diallo", "Ms. ", " (Coastal Youth)", ": ", ":",
     " – ", "- ", "* ", "1. ", "\t", "\n", "\n\n", "\r\n", "## ", "**", "__", "| ", "|---|", "> ",
     "Note: ", "Q: ", "Chair", "NAME: ", "on behalf of ", "11 March 2026", "Day 2", "???", "---",
     "welcomed the text", "she/her", "a@b.org", "（", "）：", "李伟", "Speaker", "Time", "  ", "…",
     "Question from ", "x" * 300],
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join) | st.text()


def signs(text: str) -> Counter[str]:
    return Counter(one for one in clean_line(text) if one.isalnum())


@given(text=TEXTS)
def test_every_line_that_is_not_empty_becomes_a_line_of_a_known_kind(text: str) -> None:
    lines = understood(text).lines

    wanted = {at for at, line in enumerate(text.splitlines(), 1) if signs(line)}
    assert wanted <= {line.number for line in lines}
    assert {line.kind for line in lines} <= KINDS


@given(text=TEXTS)
def test_no_letter_and_no_figure_of_a_line_is_missing_from_what_was_understood(text: str) -> None:
    notes = understood(text)

    for number, line in enumerate(text.splitlines(), 1):
        bare = re.sub(r"^[#\s|]*", "", clean_line(line))
        marks = signs(bare[: found.end()]) if (found := BULLET.match(bare)) else Counter[str]()
        held = Counter[str]()
        for one in notes.lines:
            held += signs(one.text) if one.number == number else Counter()
        assert signs(line) - marks - held == Counter(), line


@given(text=TEXTS)
def test_what_was_understood_is_in_a_point_a_speaker_or_a_heading(text: str) -> None:
    notes = understood(text)
    turns = turns_of(notes, Setting(), "2026-03-11")
    points = [point.text for turn in turns.turns for point in turn.points]
    times = [at for turn in turns.turns for at in (turn.began, turn.ended)]
    times += [point.at for turn in turns.turns for point in turn.points]

    for line in notes.lines:
        assert _is_kept(line, points), line
        if line.kind == "speaker":
            fields = [
                " ".join((who.honorific, who.name, who.organization, who.email, *who.aliases))
                for who in turns.people.values()
            ]
            assert any(not signs(line.head) - signs(one) for one in fields), line
        if line.kind == "heading":
            assert line.said in turns.title or any(line.said in one for one in turns.items)
        if line.kind == "time":
            assert any(times) or (line.time and line.time.written in points)


def _is_kept(line: UnderstoodLine, points: list[str]) -> bool:
    if line.kind in {"heading", "time"} or not line.said.strip():
        return line.kind != "not understood" or not signs(line.said)
    return any(line.said in point for point in points)


@given(text=TEXTS)
def test_notes_are_understood_the_same_each_time(text: str) -> None:
    one, other = understood(text), understood(text)

    assert list(map(told, one.lines)) == list(map(told, other.lines))
    assert isinstance(one, Notes)
