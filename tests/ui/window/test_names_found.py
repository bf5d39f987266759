"""Names are found by what a Latin keyboard can type, wherever a name is typed."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.hands import Hands
from townnotes.domain.entities import Participant
from townnotes.domain.points.marks import participant_like
from townnotes_ui.completion.completion_list import CompletionList
from townnotes_ui.floor.speakers.request_sheet import RequestSheet
from townnotes_ui.note.intervention_sheets import CorrectSheet
from townnotes_ui.prepare.join_people_sheet import JoinPeopleSheet
from townnotes_ui.safety.erase_sheet import EraseSheet
from townnotes_ui.summary.evidence_parts import PointChoice
from townnotes_ui.widgets.cards import said_in

TYPED = {
    "oyvind": "Øyvind Strand", "oeyvind": "Øyvind Strand", "ivan": "Иван Соколов",
    "wang": "王小明", "fatima": "فاطمة المنصوري",
}  # fmt: skip


def found_in(field: QLineEdit, typed: str) -> Sequence[str]:
    """Return the names listed below a field; the last row is for a new name."""
    field.setFocus()
    QTest.keyClicks(field, typed)
    (shown,) = (one for one in field.window().findChildren(CompletionList) if one.isVisible())
    return [row.label for row in shown.rows.rows if row.id]


def in_the_speakers_field(hands: Hands, typed: str) -> Sequence[str]:
    return found_in(hands.floor.speakers.entry, typed)


def at_the_caret(hands: Hands, typed: str) -> Sequence[str]:
    hands.next()
    hands.types(f"as @{typed}")
    completion = hands.floor.note.editor.completion
    return [one.label for one in completion.choices] if completion else []


def typed_through_in_a_note(hands: Hands, typed: str) -> Sequence[str]:
    hands.next()
    hands.types(f"as @{typed} said\n")
    names = {one.id: one.name for one in hands.state.all(Participant)}
    return [names[one] for one in hands.points()[0].mentions]


def read_after_the_sign(hands: Hands, typed: str) -> Sequence[str]:
    found = participant_like(hands.state, typed)
    return [found.name] if found else []


def in_correcting_a_speaker(hands: Hands, typed: str) -> Sequence[str]:
    hands.next()
    hands.press(Qt.Key.Key_F2)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, CorrectSheet)
    sheet.speaker.clear()
    return found_in(sheet.speaker, typed)


def in_joining_two(hands: Hands, typed: str) -> Sequence[str]:
    hands.window.sheets.join_people()
    (sheet,) = hands.window.findChildren(JoinPeopleSheet)
    return found_in(sheet.one, typed)


def in_what_a_request_answers(hands: Hands, typed: str) -> Sequence[str]:
    hands.adds("kov")
    hands.floor.speakers.list.setFocus()
    hands.press(Qt.Key.Key_F2)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, RequestSheet)
    return found_in(sheet.in_relation_to, typed)


def in_on_behalf_of_whom_a_request_is(hands: Hands, typed: str) -> Sequence[str]:
    hands.adds("kov")
    hands.floor.speakers.list.setFocus()
    hands.press(Qt.Key.Key_F2)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, RequestSheet)
    return found_in(sheet.on_behalf_of, typed)


def in_correcting_on_whose_behalf_somebody_spoke(hands: Hands, typed: str) -> Sequence[str]:
    hands.next()
    hands.press(Qt.Key.Key_F2)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, CorrectSheet)
    return found_in(sheet.behalf, typed)


def in_the_name_of_a_convener(hands: Hands, typed: str) -> Sequence[str]:
    hands.window.show_room("prepare")
    conveners = hands.window.rooms.prepare.details.conveners
    conveners.add_button.click()
    editor = conveners.list.rows[0].fields[2].editor
    assert isinstance(editor, QLineEdit)
    return found_in(editor, typed)


def in_the_table_of_participants(hands: Hands, typed: str) -> Sequence[str]:
    hands.window.show_room("prepare")
    table = hands.window.rooms.prepare.participants
    (line,) = (one for one in table.findChildren(QLineEdit) if one.accessibleName() == "Filter…")
    QTest.keyClicks(line, typed)
    return [str(table.proxy.index(row, 1).data()) for row in range(table.proxy.rowCount())]


def in_the_search_of_review(hands: Hands, typed: str) -> Sequence[str]:
    hands.next()
    hands.window.show_room("review")
    model = hands.window.rooms.review.table.model()
    QTest.keyClicks(hands.window.rooms.review.search, typed)
    hands.until(lambda: model.rowCount() == 1)
    cells = (str(model.index(0, column).data()) for column in range(model.columnCount()))
    return [name for cell in cells for name in set(TYPED.values()) if name in cell]


def in_the_search_of_points(hands: Hands, typed: str) -> Sequence[str]:
    hands.next()
    hands.types("We need wells\n")
    choice = PointChoice()
    hands.qtbot.addWidget(choice)
    choice.show_points([], said_in(hands.state, [one.id for one in hands.points()]))
    QTest.keyClicks(choice.field, typed)
    texts = [choice.list.item(0).text()] if not choice.list.item(0).isHidden() else []
    return [name for text in texts for name in set(TYPED.values()) if name in text]


def in_erasing_somebody(hands: Hands, typed: str) -> Sequence[str]:
    hands.window.banners.privacy.show_erase()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, EraseSheet)
    hands.until(lambda: sheet.list.model().rowCount())
    QTest.keyClicks(sheet.field, typed)
    rows = sheet.list.model().rowCount()
    found = [str(sheet.list.model().index(row, 0).data()) for row in range(rows)]
    sheet.close_sheet()
    return found


PLACES: tuple[Callable[[Hands, str], Sequence[str]], ...] = (
    in_the_speakers_field, at_the_caret, typed_through_in_a_note, read_after_the_sign,
    in_correcting_a_speaker, in_joining_two, in_what_a_request_answers,
    in_on_behalf_of_whom_a_request_is, in_correcting_on_whose_behalf_somebody_spoke,
    in_the_name_of_a_convener, in_the_table_of_participants, in_the_search_of_review,
    in_the_search_of_points, in_erasing_somebody,
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.__name__)
@pytest.mark.parametrize("typed", TYPED)
def test_a_name_is_found_by_what_can_be_typed(
    hands: Hands, typed: str, place: Callable[[Hands, str], Sequence[str]]
) -> None:
    name = TYPED[typed]
    speaker = hands.townhall.participant(name)
    hands.townhall.asks(speaker)

    found = place(hands, typed)

    assert len(found) == 1
    assert name in found[0]


def test_words_in_whose_name_somebody_speaks_stay_as_typed_unless_a_name_is_chosen(
    hands: Hands,
) -> None:
    hands.townhall.participant("Norland Union")
    hands.adds("kov")
    hands.floor.speakers.list.setFocus()
    hands.press(Qt.Key.Key_F2)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, RequestSheet)

    assert found_in(sheet.on_behalf_of, "Norland") == ["Norland Union"]
    QTest.keyClick(sheet.on_behalf_of, Qt.Key.Key_Return)
    assert sheet.on_behalf_of.text() == "Norland"
