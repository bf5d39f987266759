"""Notes as registers: sound, each once, the same each time, and all that was understood in them."""

import zipfile
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importers.notes_at_hand import understood
from townnotes.domain.entities import AgendaItem, Intervention, NoteTaker, Participant, Point
from townnotes.domain.registers import clean_text, is_sound
from townnotes.domain.state import State
from townnotes.importers.names import clean_line
from townnotes.importers.notes.file_reading import read_document
from townnotes.importers.notes.known import Setting
from townnotes.importers.notes.turns import turns_of
from townnotes.importers.notes.understanding import understand
from townnotes.importers.notes.writing import Written, write_notes

SETTING = Setting(day="2026-03-11", zone="UTC", last=1_773_237_600_000)
PARTS = st.sampled_from(
    ["10:05 ", "[10.07] ", "Amina Diallo (Coastal Youth): ", "Zoe Berg", ": ", "- ", "\n", "\n\n",
     "welcomed the text", "## Opening\n", "DIALLO: ", "???\n", "11:00\n", "| Speaker | Text |\n",
     "Note: ", "\t", "e\u0301", "\x07", "\ud800"],
)  # fmt: skip
TEXTS = st.lists(PARTS | st.text(max_size=5), max_size=30).map("".join)


def written(text: str, taker: str = "Bea Lind") -> Written:
    return write_notes(understood(text), taker, SETTING)


@given(text=TEXTS)
def test_whatever_was_noted_makes_sound_registers_each_once(text: str) -> None:
    registers = written(text).registers

    assert all(map(is_sound, registers))
    assert max(Counter(one.key for one in registers).values()) == 1


# H2
@given(text=TEXTS)
def test_the_same_notes_make_the_same_registers(text: str) -> None:
    assert written(text) == written(text)


@given(text=TEXTS)
def test_every_point_that_was_understood_is_in_the_session_with_its_speaker(text: str) -> None:
    notes = understood(text)
    state = State()
    state.apply(write_notes(notes, "Bea Lind", SETTING).registers)

    points = Counter(one.text for one in state.all(Point))
    wanted = turns_of(notes, SETTING, notes.day or SETTING.day).turns
    assert points == Counter(clean_text(one.text) for turn in wanted for one in turn.points)
    for one in state.all(Intervention):
        assert state.find(Participant, one.speaker) is not None
    assert [one.name for one in state.all(NoteTaker)] == ["Bea Lind"]


# H2: a file that has grown
@given(text=TEXTS, more=st.sampled_from(["- one more", "Wei Chen (Pier Union): one more"]))
def test_notes_that_have_grown_keep_the_ids_of_what_was_there(text: str, more: str) -> None:
    text = f"Amina Diallo (Coastal Youth): hello\n{text}\n\nKofi Boateng (Pier Union):\n"

    before, after = (written(one) for one in (text, f"{text}{more}\n"))

    assert before.session == after.session
    assert before.author != after.author
    ids = {one.id for one in before.registers if one.entity in {"point", "participant"}}
    assert ids <= {one.id for one in after.registers}


def test_stamps_follow_what_was_recorded_live_and_grow_with_the_notes() -> None:
    short, long = written("Zoe Berg: a"), written("Zoe Berg: a\n- b")

    (stamp,) = {one.stamp for one in short.registers}
    assert stamp >> 16 > SETTING.last
    assert long.registers[0].stamp > stamp


def test_a_heading_is_what_was_spoken_under() -> None:
    state = State()
    text = "# Title\n\n## Opening\n\nChair: hello\n\n## Q&A\n\nZoe Berg (Pier): who?"
    state.apply(written(text).registers)

    titles = {one.id: one.title for one in state.all(AgendaItem)}
    assert [titles[one.item] for one in state.all(Intervention)] == ["Opening", "Q&A"]
    assert state.session.name == "Title"


WORDS = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=30)


# "never silently dropped", of a Word file
@settings(max_examples=60)
@given(texts=st.lists(st.tuples(WORDS, st.sampled_from("pbtdx")), min_size=1, max_size=8))
def test_every_letter_of_a_word_file_is_in_a_piece(
    texts: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("word") / "notes.docx"
    _write(path, "".join(_xml(text, how) for text, how in [*texts, ("end", "p")]))

    document = read_document(path)

    held = Counter(one for piece in document.pieces for one in piece.text if one.isalnum())
    wanted = Counter(one for text, _ in texts for one in clean_line(text) if one.isalnum())
    assert wanted - held == Counter()
    assert len(understand(document).lines) == len(document.pieces)


def _xml(text: str, how: str) -> str:
    """Return a paragraph, a bold one, a table's row, text put in while tracked, or a field."""
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    paragraph = f"<w:p>{run}</w:p>"
    return {
        "p": paragraph,
        "b": f"<w:p>{run.replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>')}{run}</w:p>",
        "t": f"<w:tbl><w:tr><w:tc>{paragraph}</w:tc><w:tc>{paragraph}</w:tc></w:tr></w:tbl>",
        "d": f"<w:p><w:ins>{run}</w:ins></w:p>",
        "x": f"<w:sdt><w:sdtContent>{paragraph}</w:sdtContent></w:sdt>",
    }[how]


def _write(path: Path, body: str) -> None:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    whole = f'<w:document xmlns:w="{w}"><w:body>{body}</w:body></w:document>'
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", whole.encode("utf-8", "replace"))
