"""Notes of many shapes: each line has its kind and its speaker, and what is doubtful says so."""

import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.notes_halls import sentences
from tests.bench.notes_shapes import STYLES, Style
from tests.bench.outside_notes_bench import measured
from tests.importers.notes_at_hand import understood
from tests.summary.townhalls import shared_text
from townnotes.errors import FileError
from townnotes.importers.names import clean_line
from townnotes.importers.notes.file_reading import read_document
from townnotes.importers.notes.known import Setting
from townnotes.importers.notes.notes_json import notes_as_json
from townnotes.importers.notes.understanding import understand

SAID = {"speaker", "point"}
KINDS = {"speaker", "point", "heading", "present", "time", "left out"}


def told(text: str) -> dict[str, Any]:
    return notes_as_json(understood(text), Setting())


def spoken(text: str) -> list[tuple[str, str]]:
    """Return who said what, line by line; of what is no note the kind in brackets."""
    return [
        (one["speaker"], one["text"]) if one["kind"] in SAID else (f"({one['kind']})", "")
        for one in told(text)["lines"]
    ]  # fmt: skip


# shared data: every shape gives what the page expects
@pytest.mark.parametrize(
    ("name", "speakers"),
    [
        ("attendance.md", ["Carla Wynn"]),
        ("first_names.md", ["Carla Wynn", "Bruno Leitner", "Edo Marsh", "Carla Wynn",
                            "Bruno Leitner", "Dana Ohm", "Edo Marsh"]),
        ("headings.md", ["Dana Ohm"] * 3),
        ("shapes_fr.txt", ["Dana Ohm", "Bruno Leitner", "Carla Wynn", "La Présidente"]),
        ("shapes_irc.txt", ["bruno", "carla"]),
        ("shapes_onenote.txt", ["Bruno Leitner", "Carla Wynn"]),
        ("shapes_table.md", ["Dana Ohm", "Bruno Leitner"]),
        ("shapes_teams.txt", ["Dana Ohm", "Bruno Leitner"]),
    ],
)  # fmt: skip
def test_of_each_shape_the_speakers_and_nobody_else_are_found(
    name: str, speakers: list[str]
) -> None:
    text = shared_text(f"data/outside/{name}")
    lines = told(text)["lines"]

    assert [one["speaker"] for one in lines if one["kind"] == "speaker"] == speakers
    assert {one["number"] for one in lines} == {
        at for at, line in enumerate(text.splitlines(), 1) if line.strip()
    }


# the figures: speakers found, nobody's words under another's name unsaid
@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_in_every_style_speakers_are_found_and_what_is_wrong_is_in_doubt(style: Style) -> None:
    if not sentences():
        pytest.skip("the debates are not here")

    assert measured(style, 2).holds


@pytest.mark.parametrize(
    ("present", "line", "who"),
    [
        ("Present: Ingrid Solberg (IS), Bea Engel (BE)", "IS: who pays?", "Ingrid Solberg"),
        ("Présents : Ana Ruiz, Léo Petit", "Léo : qui paie ?", "Léo Petit"),
        ("Asistentes: Ana Ruiz, Tomás Vega", "Sr. Vega: ¿quién paga?", "Tomás Vega"),
        ("Присутствовали: Анна Зорина, Пётр Лунин", "Пётр: кто платит?", "Пётр Лунин"),
        ("الحضور: سامر قباني، ليلى حداد", "ليلى: من يدفع؟", "ليلى حداد"),
        ("出席：李伟（长江大学）、王芳", "王芳：谁付钱？", "王芳"),
        ("In attendance: Robert Hale, Ana Ruiz", "Bob: who pays?", "Robert Hale"),
    ],
)
def test_whoever_is_listed_as_present_is_known_by_a_part_of_the_name(
    present: str, line: str, who: str
) -> None:
    (_, _), (speaker, _) = spoken(f"{present}\n\n{line}")

    assert speaker == who


def test_two_who_may_be_meant_are_left_as_they_are_written_and_in_doubt() -> None:
    line = told("Present: Ana Ruiz, Ana Solberg\n\nAna: who pays?")["lines"][1]

    assert (line["speaker"], line["doubtful"]) == ("Ana", True)


@pytest.mark.parametrize(
    "role",
    ["The Chair", "The Facilitator", "Le Président", "La Modératrice", "El Presidente",
     "La Secretaría", "Председатель", "Модератор", "الرئيس", "الميسرة", "主席", "主持人"],
)  # fmt: skip
def test_a_role_with_its_article_speaks_in_six_languages(role: str) -> None:
    assert spoken(f"{role}: 3") == [(role, "3")]


@pytest.mark.parametrize(
    ("line", "who", "said"),
    [
        ("Ana Ruiz from Tidewatch said that nobody pays.", "Ana Ruiz", "said that nobody pays."),
        ("Ana Ruiz (Tidewatch) asked who pays.", "Ana Ruiz", "asked who pays."),
        ("The representative of Tidewatch thanked them.", "Tidewatch", "thanked them."),
        ("The Chair closed the call.", "The Chair", "closed the call."),
        ("Ana Ruiz, de la Red Mar, señaló que no.", "Ana Ruiz", "señaló que no."),
        ("Léo Petit, du Réseau Mer, a salué le texte.", "Léo Petit", "a salué le texte."),
        ("Анна Зорина из «Сети школ» сказала, что нет.", "Анна Зорина", "сказала, что нет."),
        ("来自海岸青年会的李伟表示同意。", "李伟", "表示同意。"),
    ],
)
def test_a_sentence_that_reports_names_who_spoke_and_keeps_its_words(
    line: str, who: str, said: str
) -> None:
    assert spoken(line) == [(who, said)]


@pytest.mark.parametrize(
    "line",
    ["She said that nobody pays.", "It was agreed to write.", "The fund of the port paid late.",
     "Minister, thank you for that.", "The meeting closed at four."],
)  # fmt: skip
def test_a_sentence_about_nobody_by_name_reports_nobody(line: str) -> None:
    assert told(line)["lines"][0]["kind"] != "speaker"


def test_a_scribe_s_log_gives_each_their_words_and_agreement() -> None:
    found = told(
        "<kim> Topic: Nets\n<kim> ana: too many\n<kim> ... and too old\n<leo> q+\n<leo> +1\n"
        "<kim> ACTION: Leo to count\n<kim> we lost the line\n<Zakim> I see Leo"
    )["lines"]

    assert [(one["kind"], one["speaker"], one["doubtful"], one["inferred"]) for one in found] == [
        ("heading", "", False, False),
        ("speaker", "ana", False, False),
        ("point", "ana", False, True),
        ("left out", "", False, False),
        ("point", "leo", False, False),
        ("point", "", True, False),
        ("point", "", True, False),
        ("left out", "", False, False),
    ]


SIGNED = """\
The text is clearer than in May. (Dana Ohm)
Wells need guards on every shore. (Bruno Leitner)
{line}
Children should learn of the deep. (Carla Wynn)
We ask for one more reading of it. (Dana Ohm)
"""


@pytest.mark.parametrize(
    "line",
    [
        "Mr Ashe stated that the next meeting would be the first on wells. (Edo Marsh)",
        "No, but that's what we—. (Edo Marsh)",
    ],
)
def test_where_lines_are_signed_whoever_is_spoken_of_or_broken_off_in_front_said_nothing(
    line: str,
) -> None:
    assert [who for who, _ in spoken(SIGNED.format(line=line))] == [
        "Dana Ohm", "Bruno Leitner", "Edo Marsh", "Carla Wynn", "Dana Ohm",
    ]  # fmt: skip


def test_the_point_of_agreement_and_what_is_nobody_s_are_taken_in_apart() -> None:
    held = told("<kim> ana: too many\n<leo> +1\n<kim> ... and too old\n<kim> leo: yes")

    assert [(one["speaker"], one["text"]) for one in held["lines"]] == [
        ("ana", "too many"), ("leo", "+1"), ("ana", "and too old"), ("leo", "yes"),
    ]  # fmt: skip


def test_who_was_there_takes_part_and_takes_no_floor() -> None:
    held = told(
        "# Round of comments\n\n| Name | Institution | E-mail |\n|---|---|---|\n"
        "| Ana Ruiz | Tidewatch | a@example.org |\n\n## Attendees\n\n- Léo Petit (Red Mar)\n\n"
        "## Nets\n\nAna: too many"
    )

    assert held["participants"] == [
        {"name": "Ana Ruiz", "organization": "Tidewatch"},
        {"name": "Léo Petit", "organization": "Red Mar"},
    ]
    assert [one["speaker"] for one in held["lines"] if one["kind"] == "speaker"] == ["Ana Ruiz"]
    assert held["agenda"] == ["Nets"]


def test_the_contents_are_the_agenda_and_their_headings_speak_nothing() -> None:
    held = told(
        "Round of comments\n\nAgenda:\n1. Net Sizes\n2. Harbour Fees\n\n1. Net Sizes\n\nAna Ruiz: "
        "too small\n\n2. Harbour Fees\n\nLéo Petit: too high"
    )

    assert held["agenda"] == ["Net Sizes", "Harbour Fees"]
    assert [one["speaker"] for one in held["lines"] if one["kind"] == "speaker"] == [
        "Ana Ruiz", "Léo Petit",
    ]  # fmt: skip


def test_names_that_follow_each_other_and_say_nothing_are_taken_for_those_present_in_doubt() -> (
    None
):
    lines = told("Ana Ruiz (Tidewatch)\nLéo Petit (Red Mar)\nKim Berg (Pier Fund)\n\n"
                 "Ana Ruiz (Tidewatch): too many")["lines"]  # fmt: skip

    assert [(one["kind"], one["doubtful"]) for one in lines] == [
        ("present", True), ("present", True), ("present", True), ("speaker", False),
    ]  # fmt: skip


def test_html_in_markdown_is_unwrapped_and_its_comments_are_left_out() -> None:
    assert spoken(
        "<!-- do not\nsend -->\n<p><b>Ana Ruiz</b>: too many &amp; too old<br></p>\n<hr>"
    ) == [
        ("(left out)", ""), ("(left out)", ""), ("Ana Ruiz", "too many & too old"),
        ("(left out)", ""),
    ]  # fmt: skip


def test_what_follows_a_line_in_doubt_is_in_doubt_until_somebody_is_named() -> None:
    lines = told("Ana Ruiz (Tidewatch): one\nLéo: two\nthree\nKim Berg (Pier Fund): four\n- five")

    assert [one["doubtful"] for one in lines["lines"]] == [False, True, True, False, False]
    assert [one["inferred"] for one in lines["lines"]] == [False, True, True, False, True]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The call was held on 11 March 2026 by Zoom.", "2026-03-11"),
        ("La réunion s’est tenue le 11 mars 2026.", "2026-03-11"),
        ("La reunión se celebró el 11 de marzo de 2026.", "2026-03-11"),
        ("Встреча состоялась 11 марта 2026 г.", "2026-03-11"),
        ("عقد الاجتماع في ١١ مارس ٢٠٢٦", "2026-03-11"),
        ("会议于2026年3月11日举行", "2026-03-11"),
        ("Call of 03/11/2026", ""),
        ("Call of Wednesday 03/11/2026", "2026-03-11"),
        ("Call of 03/11/2026\nheld on 11 March 2026", "2026-03-11"),
        ("Comments are welcome until 11 March 2026.", ""),
    ],
)
def test_the_day_of_the_call_is_found_in_a_sentence_and_never_guessed(text: str, day: str) -> None:
    assert told(f"{text}\n\nAna Ruiz (Tidewatch): too many")["date"] == day


def test_notes_of_nobody_but_headings_name_nobody() -> None:
    held = told(
        "# Round\n\n## Strategic Initiatives\n\n## Upcoming Meetings\n\n## Harbour Overview"
    )

    assert {one["kind"] for one in held["lines"]} == {"heading"}
    assert held["participants"] == []


def test_a_line_of_a_megabyte_is_one_point_in_doubt_and_is_said(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("word " * 200_000, "utf-8")

    document = read_document(path)

    (line,) = understand(document).lines
    assert (line.kind, line.doubtful, len(line.said)) == ("point", True, 999_999)
    assert "Line 1 has 999,999 signs" in document.remarks[0]


def test_a_file_that_word_saved_as_strict_is_read(tmp_path: Path) -> None:
    path = tmp_path / "strict.docx"
    w = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    run = "<w:p><w:r><w:t>Ana Ruiz (Tidewatch): too many</w:t></w:r></w:p>"
    with zipfile.ZipFile(path, "w") as package:
        body = f'<w:document xmlns:w="{w}"><w:body>{run}</w:body></w:document>'
        package.writestr("word/document.xml", body)

    (line,) = understand(read_document(path)).lines
    assert (line.whose.name, line.said) == ("Ana Ruiz", "too many")


def test_a_text_of_another_office_with_the_ending_of_word_is_refused_by_what_it_is(
    tmp_path: Path,
) -> None:
    path = tmp_path / "notes.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", "<x/>")

    with pytest.raises(FileError, match="OpenDocument text"):
        read_document(path)


def test_of_a_word_file_the_table_of_those_present_takes_no_floor(tmp_path: Path) -> None:
    path = tmp_path / "notes.docx"
    document: Any = docx.Document()
    document.add_heading("Participants", 1)
    table = document.add_table(rows=0, cols=2)
    for name, body in (("Ana Ruiz", "Tidewatch"), ("Léo Petit", "Red Mar")):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = name, body
    document.add_heading("Net Sizes", 1)
    document.add_paragraph("Ana: too small")
    document.save(str(path))

    held = notes_as_json(understand(read_document(path)), Setting())

    assert [one["kind"] for one in held["lines"]] == [
        "heading", "present", "present", "heading", "speaker",
    ]  # fmt: skip
    assert held["lines"][-1]["organization"] == "Tidewatch"


PARTS = st.sampled_from(
    ["\n", "\n\n", "<kim> ", "<leo> q+", "... ", "Present: ", "Ana Ruiz", ", ", " (Tidewatch)",
     "[Ana] ", ": ", " said that ", "## ", "- ", "1. ", "| Name | E-mail |\n|---|---|\n", "| ",
     "Agenda:\n", "<b>", "</b>", "<!-- ", " -->", "0:0:4.1 --> 0:0:9.3\n", "Ohm, Dana", "  00:04",
     "الحضور: ", "李伟", "出席：", "Председатель: ", "قال ", "\u202e", "03/11/2026", "too many",
     "&amp;", "[X](#x)", "\t3", "= ", "IS", "The Chair", "«", "»", "……", "表示"],
)  # fmt: skip
TEXTS = st.lists(PARTS | st.text(max_size=6), max_size=40).map("".join)


@given(text=TEXTS)
def test_every_line_of_a_file_stands_in_what_is_told_with_a_kind_and_nobody_is_invented(
    text: str,
) -> None:
    held = told(text)

    lines = dict(enumerate(map(clean_line, text.splitlines()), 1))
    wanted = {at for at, line in lines.items() if any(map(str.isalnum, line))}
    bare = {one["number"] for one in held["lines"]}
    assert {one["kind"] for one in held["lines"]} <= KINDS
    # A line of tags and no more has no letter of its own.
    assert all("<" in lines[at] or "&" in text for at in wanted - bare)
    for one in held["lines"]:
        assert one["kind"] in {"speaker", "point"} or not one["speaker"]
        assert not one["inferred"] or one["kind"] == "point"
