"""One call from its registration list to its transcript, chat and corrections in the summary."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.bring_in.sheet_hands import dropped
from tests.ui.hands import ALT, CTRL, SHIFT, Hands
from townnotes.domain.entities import CHAT_MESSAGE, Intervention, Participant, Point
from townnotes.summary.draft import finished, write_draft
from townnotes_ui.after_call.reply_sheet import ReplySheet
from townnotes_ui.bring_in.sheet import BringInSheet
from townnotes_ui.call_words.pane import WordsPane
from townnotes_ui.note.sheets import TellingSheet

REGISTERED = (
    "First Name,Last Name,Email,Registration Time,Approval Status\r\n"
    "Ada,Nova,ada@x.example,2026-03-01 10:00:00,approved\r\n"
    "Ben,Ito,ben@x.example,2026-03-01 10:01:00,approved\r\n"
)
TRANSCRIPT = (
    "WEBVTT\n\n00:00:00.000 --> 00:00:09.000\nAda Nova: We ask for quiet engines near seals.\n\n"
    "00:00:20.000 --> 00:00:29.000\nAda Nova: The ferries should slow down by night.\n\n"
    "00:02:00.000 --> 00:02:30.000\nBen Ito: Our boats are slow already.\n\n"
    "00:05:00.000 --> 00:05:40.000\nCy Otto: Nobody counted the pups this winter.\n"
)


def brings_in(hands: Hands, sheet: BringInSheet) -> None:
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.window.sheets.shown is not sheet)


def speaks(hands: Hands, name: str, *lines: str) -> None:
    hands.press(Qt.Key.Key_L, CTRL)
    hands.types(name)
    hands.press(Qt.Key.Key_Return)
    hands.next()
    hands.floor.go_to_note()
    for line in lines:
        hands.types(f"{line}\n")


def prepared_and_noted(hands: Hands, folder: Path) -> None:
    """Bring the registered people in, and note two of them, with a gap."""
    hands.townhall.theme("seals", topic="seals")
    brings_in(hands, dropped(hands, folder, "registration.csv", REGISTERED))
    assert {"Ada Nova", "Ben Ito"} <= {one.name for one in hands.state.all(Participant)}
    hands.window.show_room("floor")
    speaks(hands, "Ada Nova", "> quiet engines near seals #seals")
    hands.townhall.later(25)
    hands.press(Qt.Key.Key_F8)
    hands.townhall.later(35)
    speaks(hands, "Ben Ito", "slow boats already #seals")
    hands.townhall.later(600)


def words_brought_in(hands: Hands, folder: Path) -> WordsPane:
    """Bring in what was said, lined up with who was noted, and what was written in the chat."""
    brings_in(hands, dropped(hands, folder, "call.vtt", TRANSCRIPT))
    chat = "14:03:00 From Dee Oh to Everyone:\n\tSeals rest on the pier.\n"
    brings_in(hands, dropped(hands, folder, "chat.txt", chat))
    assert len(hands.townhall.session.words) == 2
    hands.press(Qt.Key.Key_W, ALT)
    pane = hands.floor.words
    assert pane is not None
    hands.until(lambda: pane.beside is not None and len(pane.list.rows.rows) == 5)
    return pane


def test_a_call_goes_from_its_registration_list_to_corrections_in_the_summary(
    hands: Hands, tmp_path: Path
) -> None:
    prepared_and_noted(hands, tmp_path)
    pane = words_brought_in(hands, tmp_path)

    # What was missed is taken from the words.
    ada = next(one for one in hands.state.all(Participant) if one.name == "Ada Nova")
    turn = next(one for one in hands.state.all(Intervention) if one.speaker == ada.id)
    hands.floor.show_intervention(turn.id)
    hands.press(Qt.Key.Key_F8, SHIFT)
    hands.until(lambda: not any(one.gap for one in hands.state.all(Point)))
    hands.floor.show_unnoted()
    hands.until(lambda: isinstance(hands.window.sheets.shown, TellingSheet))
    hands.press(Qt.Key.Key_Return)
    names = {one.id: one.name for one in hands.state.all(Participant)}
    assert "Cy Otto" in {names[one.speaker] for one in hands.state.all(Intervention)}
    place = next(at for at, row in enumerate(pane.list.rows.rows) if row.who == "Dee Oh")
    pane.list.go_to(place)
    pane.copy_chosen()
    assert any(one.kind == CHAT_MESSAGE for one in hands.state.all(Intervention))

    # A speaker corrects what was recorded.
    hands.window.sheets.show_round()
    hands.press(Qt.Key.Key_R)
    replies = hands.window.sheets.shown
    assert isinstance(replies, ReplySheet)
    hands.press(Qt.Key.Key_Return)
    replies.field.setText("silent engines near seals")
    replies.keep()
    replies.list.setCurrentIndex(replies.list.rows.index(0, 0))
    replies.use()

    said = " ".join(one.text for one in finished(write_draft(hands.state)).paragraphs)
    assert "silent engines near seals" in said
