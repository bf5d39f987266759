"""Transcripts and chats in the preview: understood, mended, and brought in as one step."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt

from tests.ui.bring_in.sheet_hands import dropped, read_again, sheet_of
from tests.ui.hands import Hands
from tests.ui.measuring import SIZES, nothing_is_cut
from townnotes.domain.entities import Participant
from townnotes_ui.notes.sheet import NotesSheet

CHAT = (
    "14:00:30 From Marta Kovač to Everyone:\n\tHello\n"
    "14:01:00 From Idris Okoro to Marta Kovač (direct message):\n\tpsst\n"
)
TRANSCRIPT = (
    "WEBVTT\n\n0:0:5 --> 0:0:9\n<v Marta Kovač>We welcome it</v>\n\n"
    "0:61:15 --> 0:61:19\n<v Idris Okoro>A date</v>\n"
)


def test_a_dropped_chat_comes_without_its_private_messages(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "chat.txt", CHAT)
    said = (sheet.head.text(), sheet.words.said.text(), sheet.button.text())

    hands.press(Qt.Key.Key_Return)

    assert said[0] == "Zoom chat: 2 messages, 2 people"
    assert "1 private message is left out." in said[1]
    assert said[2] == "Bring in 1 message  ↵"
    (held,) = hands.townhall.session.words
    assert [one.text for one in held.messages] == ["Hello"]
    assert hands.window.sheets.shown is None


def test_a_private_message_that_is_ticked_comes_along(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "chat.txt", CHAT)

    sheet.words.private.click()
    sheet.take_over()

    assert [one.text for one in hands.townhall.session.words[0].messages] == ["Hello", "psst"]


def test_words_brought_in_are_taken_back_by_one_undo(hands: Hands, tmp_path: Path) -> None:
    dropped(hands, tmp_path, "chat.txt", CHAT).take_over()

    hands.window.floor.undo()

    assert hands.townhall.session.words == ()


def test_words_that_are_read_as_names_bring_in_people(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(
        hands, tmp_path, "chat.txt", "14:00:30 From Cy Otto to Everyone:\n\tAda Nova\n\tBen Ito\n"
    )
    sheet.kinds.setCurrentIndex(sheet.kinds.findData("names"))
    sheet.kinds.activated.emit(0)
    read_again(hands, sheet)
    shown = (sheet.caption.text(), sheet.words.head.isHidden(), sheet.stack.currentWidget())

    sheet.take_over()
    hands.until(lambda: hands.window.sheets.shown is None)

    assert shown == ("Bring people in", True, sheet.list)
    assert hands.townhall.session.words == ()
    assert "Ada Nova" in {one.name for one in hands.state.all(Participant)}


def test_an_odd_line_of_a_transcript_is_told_by_its_number(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "call.vtt", TRANSCRIPT)

    assert "Line 6: its minutes or seconds go beyond 59" in sheet.trouble.text()
    assert sheet.button.text() == "Bring in 2 cues  ↵"


def test_the_clock_of_a_transcript_is_put_right_before_it_is_brought_in(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "call.vtt", TRANSCRIPT)
    preview = sheet.words.preview
    assert preview is not None
    before = preview.words("1").offsets[0]

    sheet.words.moves[2].click()
    sheet.take_over()

    assert hands.townhall.session.words[0].offsets == (before + 1000,)


def test_a_transcript_in_another_language_than_the_notes_is_said(
    hands: Hands, tmp_path: Path
) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("We welcome that the text is kept as it is\n")
    hands.saves()

    sheet = dropped(hands, tmp_path, "call.vtt", (
        "WEBVTT\n\n0:0:5 --> 0:0:9\n<v Marta Kovač>Nous voulons que le texte soit dans la liste"
        "</v>\n"
    ))  # fmt: skip

    assert "The words are in French, the notes in English." in sheet.trouble.text()


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_in_the_preview_of_words(
    hands: Hands, tmp_path: Path, size: tuple[int, int]
) -> None:
    hands.window.resize(*size)

    dropped(hands, tmp_path, "chat.txt", CHAT)

    nothing_is_cut(hands, hands.window.sheets.shown)


def test_a_transcript_in_word_that_is_dropped_is_read_beside_the_window(
    hands: Hands, tmp_path: Path
) -> None:
    document = Document()
    for line in ("Talk", "Ben Ito started transcription", "Ben Ito   0:03", "One.",
                 "Cy Otto   0:09", "Two."):  # fmt: skip
        document.add_paragraph(line)
    path = tmp_path / "talk.docx"
    document.save(str(path))

    hands.window.rooms.take_dropped([path])
    shown = hands.window.sheets.shown
    sheet = sheet_of(hands)

    assert shown is None
    assert sheet.head.text() == "Teams transcript in Word: 2 cues, 2 people"


def test_notes_that_are_dropped_go_to_merge(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Lena Roth (Reed Bank)\n- asks for a date\n", encoding="utf-8")

    hands.window.rooms.take_dropped([path])

    hands.until(lambda: isinstance(hands.window.sheets.shown, NotesSheet))

    assert hands.window.rooms.shown == "review"
