"""Copying lines for the chat: what is on the clipboard, and what is said about it."""

from PySide6.QtGui import QGuiApplication

from tests.ui.hands import Hands
from townnotes.domain.commands.sessions import add_contact
from townnotes.domain.registers import new_id
from townnotes_ui.actions.table import ACTIONS


def copied() -> str:
    return QGuiApplication.clipboard().text()


# X21
def test_the_next_speakers_are_copied_and_the_caret_stays_in_the_note(hands: Hands) -> None:
    hands.adds("kov", "idr")

    hands.window.windows.chat.copy_next_speakers()

    line = "Next speakers: 1. Marta Kovač (Harbour Friends); 2. Idris Okoro (Pier Workers’ Union)."
    assert copied() == line
    assert hands.window.notice.text == f"Copied: {line}"


# X21
def test_the_time_left_is_copied(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.townhall.later(60)

    hands.window.windows.chat.copy_time_left()

    assert copied() == "One minute left, please."


# X21
def test_the_contact_block_is_copied_whole(hands: Hands) -> None:
    hands.desk.do("", lambda state: add_contact(state, new_id(), "email", "a@example.org"))

    hands.window.windows.chat.copy_contacts()

    assert copied() == "Written inputs are welcome:\na@example.org"


# X21
def test_where_there_is_nothing_to_copy_the_clipboard_stays_as_it_was(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("mine")
    chat = hands.window.windows.chat

    for copy in (chat.copy_next_speakers, chat.copy_time_left, chat.copy_contacts):
        copy()
        assert "nothing was copied" in hands.window.notice.text

    assert copied() == "mine"


# X21
def test_every_line_for_the_chat_is_an_action_without_keys(hands: Hands) -> None:
    rows = [row for row in ACTIONS if row.id.startswith("chat-")]

    assert len(rows) == 5
    assert not any(row.keys for row in rows)
    for row in rows:
        (action,) = (action for one, action in hands.window.keys.awake() if one.id == row.id)
        action.trigger()
        assert hands.window.notice.text
