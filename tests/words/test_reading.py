"""The words of a call: transcripts and captions, and chats, good and bad."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.command_line.commands import command_line
from townnotes.errors import FileError
from townnotes.importers.call.importers import read_call
from townnotes.importers.call.printed import as_json
from townnotes.importers.tables.content import Content

VTT = Path(__file__).parents[3] / "shared" / "data" / "vtt"


def read(text: str | bytes) -> dict[str, Any]:
    return as_json(read_call(Content(text if isinstance(text, bytes) else text.encode())))


def cues(found: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [(one["start"], one["end"], one["speaker"], one["text"]) for one in found["cues"]]


def messages(found: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [(one["at"], one["from"], one["to"], one["text"]) for one in found["messages"]]


def vtt(*blocks: str) -> str:
    return "\n\n".join(("WEBVTT", *blocks)) + "\n"


def samples(pattern: str) -> list[Any]:
    found = sorted(VTT.glob(pattern))
    return [*found] or [pytest.param(None, marks=pytest.mark.skip("no samples"))]


@pytest.mark.parametrize("file", samples("*.vtt"), ids=lambda one: one and one.stem)
def test_every_intervention_of_a_transcript_is_told_with_its_speaker(file: Path) -> None:
    truth = json.loads((VTT / f"{file.stem.partition('_')[2]}.expected.json").read_text("utf-8"))
    turns: list[str] = []
    for one in read(file.read_bytes())["cues"]:
        turns += [one["speaker"]] if turns[-1:] != [one["speaker"]] else []

    assert turns == truth["interventions"]


@pytest.mark.parametrize("file", samples("malformed/hand_*"), ids=lambda one: one and one.stem)
def test_a_malformed_transcript_is_read_or_told_by_its_line(file: Path, townhall: Townhall) -> None:
    session = townhall.session.path
    townhall.session.close()
    asked = ["import", str(session), str(file), "--dry-run", "--json"]

    done = CliRunner().invoke(command_line, asked)

    said = done.output
    assert "line 1" in said if done.exit_code else json.loads(done.stdout)[0]["kind"] == "zoom_vtt"


@pytest.mark.parametrize(
    ("text", "told", "why"),
    [
        ("00:61:01.000 --> 00:61:03.000\nAda: Yes", [(3661.0, 3663.0, "Ada", "Yes")], "beyond 59"),
        ("00:00:01,000 --> 00:00:02,000\nAda: Yes", [(1.0, 2.0, "Ada", "Yes")], "commas"),
        ("00:00:03.000 --> 00:00:02.000\nAda: Yes", [(3.0, None, "Ada", "Yes")], "before its"),
        ("00:00:03.000 --> 00:0\nAda: Yes", [(3.0, None, "Ada", "Yes")], "was left out"),
        ("00:00:03.000 -->\nAda: Yes", [(3.0, None, "Ada", "Yes")], "its end cannot be read"),
        ("00:00:03.000 --> 00:00:04.000", [], "the file ends before its words"),
        ("0x:00:03.000 --> 00:00:04.000\nAda: Yes", [], "no times"),
        ("00.00.03 --> 00:00:04.000\nAda: Yes", [], "times cannot be read"),
    ],
)  # fmt: skip
def test_odd_times_are_read_as_far_as_they_can_be_and_told_by_their_line(
    text: str, told: list[Any], why: str
) -> None:
    found = read(vtt(text))

    assert cues(found) == told
    assert any("line 3" in one and why in one for one in found["warnings"])


def test_negative_times_stand_as_they_are() -> None:
    found = read(vtt("-0:0:3.2 --> 0:0:0.5\n<v Nova, Ada [NA]>Good &amp; well"))

    assert found["kind"] == "teams_vtt"
    assert cues(found) == [(-3.2, 0.5, "Nova, Ada [NA]", "Good & well")]
    assert found["warnings"] == []


def test_words_without_times_are_nobodys_and_are_told() -> None:
    found = read(vtt("00:01.000 --> 00:02.000\nAda: One", "Ben said this", "00:03.000 --> 00:04.000"
                     "\nAda: Two"))  # fmt: skip

    assert cues(found)[1] == (2.0, None, None, "Ben said this")
    assert found["warnings"] == [
        "line 6: “Ben said this” has no times; it was put behind the cue before"
    ]


def test_a_second_recording_in_a_file_is_told_and_kept() -> None:
    one = vtt("00:10:00.000 --> 00:10:02.000\nAda: One")
    by_head = read(one + "\n" + vtt("00:00:01.000 --> 00:00:02.000\nAda: Two"))
    by_time = read(one + "\n00:00:01.000 --> 00:00:02.000\nAda: Two\n")

    for found in (by_head, by_time):
        assert [text for *_, text in cues(found)] == ["One", "Two"]
        assert any("recording" in said for said in found["warnings"])


def test_captions_without_names_name_nobody() -> None:
    found = read(vtt("00:01.000 --> 00:02.000\nLet me say: it is late", "00:03.000 --> 00:04.000"
                     "\nand so on"))  # fmt: skip

    assert [speaker for _, _, speaker, _ in cues(found)] == [None, None]


def test_a_colon_within_a_sentence_begins_no_name() -> None:
    found = read(vtt(
        "00:01.000 --> 00:02.000\nAda Nova: Note to self: yes",
        "00:03.000 --> 00:04.000\nand one more thing: no",
        "00:05.000 --> 00:06.000\nBen Ito: At 3:15",
    ))  # fmt: skip

    assert [(who, text) for _, _, who, text in cues(found)] == [
        ("Ada Nova", "Note to self: yes"), (None, "and one more thing: no"), ("Ben Ito", "At 3:15"),
    ]  # fmt: skip


def test_subtitles_are_known_by_their_commas() -> None:
    found = read("1\n00:00:01,000 --> 00:00:02,500\nAda: One\ntwo\n\n2\n00:00:03,000 --> "
                 "00:00:04,000\n<i>Ben:</i> Three\n")  # fmt: skip

    assert found["kind"] == "srt"
    assert cues(found) == [(1.0, 2.5, "Ada", "One\ntwo"), (3.0, 4.0, "Ben", "Three")]
    assert found["warnings"] == []


def test_several_who_speak_in_one_cue_are_told_apart_by_names_of_the_file() -> None:
    found = read(vtt("00:01.000 --> 00:02.000\nAda Nova: One\nBen Ito: Two\nNote: three",
                     "00:03.000 --> 00:04.000\nBen Ito: Four"))  # fmt: skip

    assert [(who, text) for _, _, who, text in cues(found)] == [
        ("Ada Nova", "One"), ("Ben Ito", "Two\nNote: three"), ("Ben Ito", "Four"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "A réagi à « bonjour » avec 👍", 'Reagiu a "bonjour" com 👍',
        'Hat auf "bonjour" mit 👍 reagiert', 'Ha reagito a "bonjour" con 👍',
    ],
)  # fmt: skip
def test_a_reaction_is_told_in_whatever_language_it_is_written(said: str) -> None:
    head = "15:00:00 From Ada to Everyone:\n\tbonjour\n15:01:00 From Ben to Everyone:"
    found = read(f"{head}\n\t{said}\n")

    (_, one) = found["messages"]
    assert (one["kind"], one["text"], one["reacts_to"]) == ("reaction", "👍", "bonjour")


def test_words_about_a_quotation_are_no_reaction() -> None:
    found = read('15:00:00 From Ada to Everyone:\n\tPlease change "may" to shall\n')

    assert found["messages"][0]["kind"] == "message"


def test_captions_go_on_past_midnight() -> None:
    found = read(
        "[Ada [NA] Nova] 23:59:58\nOne.\n\n[Ben] 00:00:02\nTwo.\nThree.\n\n[Ben] 0:99:02\n"
    )

    assert cues(found) == [
        ("23:59:58", None, "Ada [NA] Nova", "One."),
        ("24:00:02", None, "Ben", "Two.\nThree.\n\n[Ben] 0:99:02"),
    ]
    assert any("line 8" in one for one in found["warnings"])


def word(*paragraphs: str) -> bytes:
    document, held = Document(), io.BytesIO()
    for one in paragraphs:
        document.add_paragraph(one)
    document.save(held)
    return held.getvalue()


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Ada started transcription", "Nova, Ada   0:03\nOne.\nTwo.", "Ben\t1:02:03\nThree."),
        ("Nova, Ada   0:03", "One.", "Two.", "Ben   1:02:03", "Three."),
        ("0:0:3.0 --> 0:0:4.120", "Nova, Ada", "One.", "Two.", "1:2:3.5 --> 1:2:4.0", "Ben",
         "Three."),
    ],
)  # fmt: skip
def test_a_transcript_in_word_is_known_by_its_heads(paragraphs: tuple[str, ...]) -> None:
    found = read(word("Talk", "12 March 2026, 02:00pm", "1h 4m 10s", *paragraphs))

    assert found["kind"] == "teams_docx"
    assert cues(found) == [(3.0, None, "Nova, Ada", "One.\nTwo."), (3723.0, None, "Ben", "Three.")]


def test_a_transcript_in_word_that_declares_a_type_of_its_own_is_no_transcript() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("word/document.xml", "<!DOCTYPE a><a>Ada   0:03</a>")

    with pytest.raises(FileError, match=r"damaged|could not|workbook"):
        read(held.getvalue())


def test_a_meet_transcript_has_the_times_above_its_turns() -> None:
    found = read(
        "# Gespräch - 2026/03/12 14:00 MEZ - Transkript\n## Teilnehmer\nAda Nova, Ben Ito\n"
        "## Transkript\n**Ada Nova:** One\n### 00:05:00\n**Ben Ito:** Two\nNote: three\n"
        "Das Meeting wurde nach 00:06:14 beendet 👋\nDieser Text ist bearbeitbar.\n"
    )

    assert found["kind"] == "meet_transcript"
    assert cues(found) == [
        (0.0, None, "Ada Nova", "One"), (300.0, None, "Ben Ito", "Two\nNote: three"),
    ]  # fmt: skip


CHATS = [
    ("10:02:33\t From  Ada : hi: all\n10:03:00\t From  Ada  to  Ben(Privately) : psst\n",
     [("10:02:33", "Ada", "*", "hi: all"), ("10:03:00", "Ada", "Ben", "psst")]),
    (("10:02:33\t From  Ada  to  Everyone : hi\nyou\n"
     "10:03:00\t From  Ada to  Ben(Direct Message) : "
     "psst\n"), [("10:02:33", "Ada", "*", "hi\nyou"), ("10:03:00", "Ada", "Ben", "psst")]),
    ("00:21:14\tAda Nova:\thi\tyou\nthere\n00:21:20\tBen:\tyes\n",
     [("00:21:14", "Ada Nova", "*", "hi\nyou\nthere"), ("00:21:20", "Ben", "*", "yes")]),
    ("15:01:39 De Ada a Todos:\n\thola\n15:02:00 De Ada a Ben (Mensaje directo):\n\tsí\n",
     [("15:01:39", "Ada", "*", "hola"), ("15:02:00", "Ada", "Ben", "sí")]),
    ("15:01:39 De  Ada  à  Tout le monde:\n\tbonjour\n", [("15:01:39", "Ada", "*", "bonjour")]),
    ("15:01:39 От Ada кому Все:\n\tда\n", [("15:01:39", "Ada", "*", "да")]),
    (("15:01:39 開始 Ada 終了 皆様 : はい\n"
     "15:02:00 開始 Ada 終了 Ben（ダイレクトメッセージ） : いいえ\n"),
     [("15:01:39", "Ada", "*", "はい"), ("15:02:00", "Ada", "Ben", "いいえ")]),
    ("15:01:39 從 Ada 對 所有人:\n\t好\n", [("15:01:39", "Ada", "*", "好")]),
    (("15:01:39 Från Ada till Alla:\n\thej\n15:02:00 Från Ben till Alla:\n\thej\n"
     "15:03:00 Från Ben till Ada (privat):\n\tpst\n15:04:00 Från Cy till Alla:\n\thej\n"),
     [("15:01:39", "Ada", "*", "hej"), ("15:02:00", "Ben", "*", "hej"), ("15:03:00", "Ben", "Ada",
      "pst"), ("15:04:00", "Cy", "*", "hej")]),
    ("01:02:03 PM From Ada to Everyone:\n\thi\n", [("13:02:03", "Ada", "*", "hi")]),
    ("15:01:39 From Cy to Everyone:\n\thi\n15:02:00 From Cy to Ada to Ben (direct message):\n\tx\n",
     [("15:01:39", "Cy", "*", "hi"), ("15:02:00", "Cy", "Ada to Ben", "x")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CHATS)
def test_a_chat_is_read_in_the_frame_it_is_written_in(text: str, told: list[Any]) -> None:
    found = read(text)

    assert found["kind"] == "zoom_chat"
    assert messages(found) == told
    assert [one["private"] for one in found["messages"]] == [to != "*" for _, _, to, _ in told]


def test_a_chat_that_does_not_say_whom_it_was_for_says_so() -> None:
    found = read("10:02:33 From Ada : hi\n10:03:00 From Ben : yes\n")

    assert [(one["to"], one["private"]) for one in found["messages"]] == [(None, None)] * 2
    assert any("may be private" in one for one in found["warnings"])


def test_replies_and_reactions_are_told_as_such() -> None:
    found = read(
        '15:00:00 From Ada to Everyone:\n\tReplying to "Shall we..."\n\t\n\tYes\n\t\n'
        '15:01:00 From Ben to Everyone:\n\tReacted to "Yes" with 👍\n'
        '15:02:00 From Ben to Everyone:\n\tRemoved a 👍 reaction from "Yes"\n'
        '15:03:00 From Cy to Everyone:\n\tReacted to Yes... with "❤️"\n'
    )

    assert [(one["kind"], one["text"], one.get("replies_to") or one["reacts_to"])
            for one in found["messages"]] == [
        ("message", "Yes", "Shall we..."), ("reaction", "👍", "Yes"),
        ("reaction_removed", "👍", "Yes"), ("reaction", "❤️", "Yes..."),
    ]  # fmt: skip


def test_who_asks_for_the_floor_in_the_chat_is_told() -> None:
    found = read(
        "15:00:00 From Ada to Everyone:\n\tI would like the floor\n"
        "15:01:00 From Ben to Everyone:\n\t🙋\n"
        "15:02:00 From Cy to Everyone:\n\tWho has the floor?\n"
    )

    assert [one.get("asks_for_floor", False) for one in found["messages"]] == [True, True, False]


def test_a_chat_over_two_days_is_told_by_the_line_where_times_go_back() -> None:
    found = read("15:00:00 From Ada to Everyone:\n\tOne\n09:00:00 From Ada to Everyone:\n\tTwo\n")

    assert [at for at, *_ in messages(found)] == ["15:00:00", "09:00:00"]
    assert any("line 3" in one and "another day" in one for one in found["warnings"])


def test_the_chat_of_a_call_past_midnight_goes_on() -> None:
    found = read("23:59:50 From Ada to Everyone:\n\tOne\n00:00:10 From Ada to Everyone:\n\tTwo\n")

    assert [at for at, *_ in messages(found)] == ["23:59:50", "24:00:10"]
    assert found["warnings"] == []


WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="<>&:"),
    min_size=1, max_size=40,
).map(lambda one: " ".join(one.split())).filter(bool)  # fmt: skip


@given(st.lists(st.tuples(WORDS, st.integers(0, 50_000_000)), min_size=1, max_size=20))
def test_no_cue_of_a_transcript_is_lost_without_a_word(said: list[tuple[str, int]]) -> None:
    blocks = [
        f"{at // 3_600_000:02}:{at // 60_000 % 60:02}:{at // 1000 % 60:02}.{at % 1000:03} --> "
        f"99:00:00.000\n<v Ada>{text}</v>"
        for text, at in said
    ]

    found = read(vtt(*blocks))

    assert [(start, text) for start, _, _, text in cues(found)] == [
        (at / 1000, text) for text, at in said
    ]
