"""The agenda on the Floor: one key to the next item, and the head says where one is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.hands import CTRL, Hands
from townnotes.domain.commands.agenda import USUAL_ITEMS, add_items
from townnotes.domain.entities import AgendaItem, Intervention
from townnotes.domain.registers import new_id


def write_agenda(hands: Hands) -> None:
    ids = [new_id() for _ in USUAL_ITEMS]
    hands.desk.do("agenda", lambda state: add_items(state, ids, USUAL_ITEMS))


def caption(hands: Hands) -> str:
    labels = hands.floor.note.head.findChildren(QLabel)
    return next(one.text() for one in labels if one.property("role") == "caption")


def items(hands: Hands) -> list[str]:
    titles = {one.id: one.title for one in hands.state.all(AgendaItem)}
    return [titles.get(one.item, "") for one in hands.state.all(Intervention)]


# A5
def test_f7_opens_the_next_item_says_so_and_leaves_the_caret(hands: Hands) -> None:
    write_agenda(hands)
    hands.adds("kov", "idr")
    hands.next()

    hands.press(Qt.Key.Key_F7)

    assert hands.window.notice.text == "Agenda: Floor"
    assert hands.is_in_note
    hands.next()
    assert items(hands) == ["Briefing", "Floor"]


# A5
def test_the_head_names_the_item_of_who_speaks_and_the_open_one(hands: Hands) -> None:
    write_agenda(hands)
    hands.adds("kov")
    hands.next()
    assert caption(hands).startswith("Briefing · 1st intervention")
    assert "agenda:" not in caption(hands)

    hands.press(Qt.Key.Key_F7)

    assert caption(hands).startswith("Briefing · 1st intervention")
    assert caption(hands).endswith("agenda: Floor")


# A5
def test_one_undo_takes_the_step_of_the_agenda_back(hands: Hands) -> None:
    write_agenda(hands)
    hands.adds("kov")
    hands.next()
    hands.press(Qt.Key.Key_F7)

    hands.press(Qt.Key.Key_Z, CTRL)

    assert "agenda:" not in caption(hands)
    assert hands.spoke() == ["Marta Kovač"]


# A5, B8
def test_undo_of_the_first_next_closes_the_item_it_opened(hands: Hands) -> None:
    write_agenda(hands)
    hands.adds("kov")
    hands.next()

    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.spoke() == []
    assert {one.state for one in hands.state.all(AgendaItem)} == {"waiting"}


def test_without_an_agenda_f7_says_where_it_is_written(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F7)

    assert "Prepare" in hands.window.notice.text
