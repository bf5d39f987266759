"""Ctrl+S is answered: where all is saved, and since when."""

from PySide6.QtCore import Qt

from tests.ui.hands import CTRL, Hands


def test_the_key_saves_what_is_typed_and_says_where_and_when(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    said: list[str] = []
    hands.desk.noticed.connect(said.append)
    hands.types("more benches #pay")
    hands.press(Qt.Key.Key_S, CTRL)
    assert hands.texts() == ["more benches #pay"]
    assert hands.is_in_note
    assert str(hands.desk.session.path) in said[-1]
    assert said[-1].startswith("Saved at ")
