import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.domain.entities import Contact, Convener, NextStep, ReferenceText
from townnotes_ui.desk import Desk
from townnotes_ui.prepare.date_field import DateField
from townnotes_ui.prepare.entity_rows import FormCard
from townnotes_ui.prepare.fields import Field
from townnotes_ui.prepare.room import PrepareRoom


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> PrepareRoom:
    one = PrepareRoom(desk)
    qtbot.addWidget(one)
    one.resize(1366, 720)
    one.show()
    return one


def field(room: QWidget, name: str) -> Field:
    return next(
        one
        for one in room.findChildren(Field)
        if one.editor.accessibleName() == name and not one.isHidden()
    )


def retype(qtbot: QtBot, one: Field, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    one.editor.setFocus()
    one.editor.selectAll()
    QTest.keyClicks(one.editor, text)
    QTest.keyClick(one.editor, end)


def test_what_is_typed_shows_in_the_preview(room: PrepareRoom, desk: Desk, qtbot: QtBot) -> None:
    retype(qtbot, field(room, "Process"), "River Compact")
    retype(qtbot, field(room, "Audience"), "stakeholders,  UN entities,")
    retype(qtbot, field(room, "Platform"), "Zoom")

    text = room.preview.page.toPlainText()
    assert "on the River Compact with stakeholders and UN entities" in text
    assert "11 March 2026 (Zoom)" in text
    assert desk.state.session.audience == ("stakeholders", "UN entities")


def test_the_preview_follows_before_the_field_is_left(
    room: PrepareRoom, desk: Desk, qtbot: QtBot
) -> None:
    process = field(room, "Process")
    QTest.keyClicks(process.editor, "River")

    qtbot.waitUntil(lambda: "on the River" in room.preview.page.toPlainText())
    assert process.editor.text() == "River"


def test_a_date_nobody_has_is_refused_and_the_earlier_stays(
    room: PrepareRoom, desk: Desk, qtbot: QtBot
) -> None:
    date = field(room, "Date")

    retype(qtbot, date, "30 February 2026")

    assert desk.state.session.date == "2026-03-11"
    assert date.refusal.isVisible()
    assert "Not saved" in date.refusal.text()
    assert "30 February 2026" in date.refusal.text()
    QTest.keyClick(date.editor, Qt.Key.Key_Escape)
    assert date.editor.text() == "11 March 2026"
    assert not date.refusal.isVisible()


def test_half_a_date_is_no_mistake_yet(room: PrepareRoom, desk: Desk, qtbot: QtBot) -> None:
    date = field(room, "Date")
    date.editor.selectAll()
    QTest.keyClicks(date.editor, "12 Ma")
    qtbot.wait(400)

    assert not date.refusal.isVisible()
    assert date.editor.text() == "12 Ma"


@pytest.mark.parametrize("typed", ["12 March 2026", "12 mar 2026", "Thursday, 12 March 2026"])
def test_a_date_is_typed_as_people_write_it(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, typed: str
) -> None:
    retype(qtbot, field(room, "Date"), typed)

    assert desk.state.session.date == "2026-03-12"


def test_a_date_that_may_be_two_days_is_asked_once_and_then_read_so(
    room: PrepareRoom, desk: Desk, qtbot: QtBot
) -> None:
    date = field(room, "Date")
    assert isinstance(date, DateField)

    retype(qtbot, date, "3/12/2026")
    assert desk.state.session.date == "2026-03-11"
    assert date.buttons[0].hasFocus()
    assert [one.text() for one in date.buttons] == ["3 December 2026", "12 March 2026"]
    QTest.keyClick(date.buttons[0], Qt.Key.Key_Space)

    assert desk.state.session.date == "2026-12-03"
    assert date.editor.text() == "3 December 2026"
    assert not date.asking.isVisible()
    retype(qtbot, field(room, "Deadline for written inputs"), "5/12/2026")
    assert desk.state.session.inputs_deadline == "2026-12-05"


def test_a_deadline_without_a_year_is_the_next_such_day_after_the_townhall(
    room: PrepareRoom, desk: Desk, qtbot: QtBot
) -> None:
    retype(qtbot, field(room, "Deadline for written inputs"), "5 Jan")

    assert desk.state.session.inputs_deadline == "2027-01-05"


def test_attendance_below_the_speakers_is_refused(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    for name in ("Ada", "Bo"):
        townhall.speaks(townhall.participant(name), "a point")
    attendance = field(room, "Attendance")
    retype(qtbot, attendance, "41")

    retype(qtbot, attendance, "1")

    assert desk.state.session.attendance == 41
    assert "2 of them took the floor" in attendance.refusal.text()


def test_a_word_where_a_number_belongs_is_refused(
    room: PrepareRoom, desk: Desk, qtbot: QtBot
) -> None:
    retype(qtbot, field(room, "Number in the series"), "third")

    assert desk.state.session.ordinal == 3
    assert "“third” is not a number" in field(room, "Number in the series").refusal.text()


def test_one_typing_is_undone_as_one(room: PrepareRoom, desk: Desk, qtbot: QtBot) -> None:
    process = field(room, "Process")
    QTest.keyClicks(process.editor, "River")
    qtbot.waitUntil(lambda: desk.state.session.process == "River")
    QTest.keyClicks(process.editor, " Compact")
    QTest.keyClick(process.editor, Qt.Key.Key_Return)

    desk.undo()

    assert desk.state.session.process == ""
    assert process.editor.text() == ""


def test_leaving_the_room_keeps_half_a_word(room: PrepareRoom, desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(field(room, "Process").editor, "Riv")

    room.hide()

    assert desk.state.session.process == "Riv"


def test_what_is_typed_is_kept_when_the_window_closes(
    room: PrepareRoom, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClicks(field(room, "Process").editor, "Riv")

    room.keep()

    assert desk.state.session.process == "Riv"
    assert field(room, "Process").editor.text() == "Riv"


def test_another_convener_is_taken_to_hold_the_same_post(
    room: PrepareRoom, desk: Desk, qtbot: QtBot
) -> None:
    conveners = room.details.conveners
    conveners.add_button.click()
    for word, text in (("Role", "co-facilitator"), ("Name", "Ana Sol"), ("Post", "Ambassador")):
        retype(qtbot, field(room, f"Convener: {word}"), text)

    conveners.add_button.click()

    assert [one.post for one in desk.state.all(Convener)] == ["Ambassador", "Ambassador"]
    second = conveners.list.rows[1]
    assert isinstance(second, FormCard)
    retype(qtbot, second.fields[2], "Bo Lind")
    assert "co-facilitators, Ana Sol and Bo Lind, Ambassadors" in room.preview.page.toPlainText()
    second.remove_button.click()
    assert [one.name for one in desk.state.all(Convener)] == ["Ana Sol"]


# F11
def test_the_closing_is_made_of_its_fields(room: PrepareRoom, desk: Desk, qtbot: QtBot) -> None:
    room.details.next_steps.add_button.click()
    retype(qtbot, field(room, "Next step: What"), "second reading")
    retype(qtbot, field(room, "Next step: When, if known"), "5 June 2026")
    retype(qtbot, field(room, "Short name of the text"), "REV2")
    new = room.details.contacts.new
    QTest.keyClicks(new, "office@example.org")
    QTest.keyClick(new, Qt.Key.Key_Return)

    text = room.preview.page.toPlainText()
    assert desk.state.all(NextStep)[0].when == "2026-06-05"
    assert desk.state.all(ReferenceText)[0].id == desk.state.session.inputs_on
    assert "The second reading will take place on 5 June 2026." in text
    assert "Written inputs on REV2 can be sent to office@example.org." in text


def test_what_is_no_address_is_not_added(room: PrepareRoom, desk: Desk, qtbot: QtBot) -> None:
    contacts = room.details.contacts
    QTest.keyClicks(contacts.new, "the office")
    QTest.keyClick(contacts.new, Qt.Key.Key_Return)

    assert not desk.state.all(Contact)
    assert "is not a web link" in contacts.refusal.text()
    QTest.keyClick(contacts.new, Qt.Key.Key_Escape)
    assert contacts.new.text() == ""
    assert contacts.refusal.isHidden()


def test_a_change_from_elsewhere_leaves_what_is_being_typed(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    process = field(room, "Process")
    QTest.keyClicks(process.editor, "Riv")

    townhall.participant("Somebody else")

    assert process.editor.text() == "Riv"


# A1
def test_every_field_has_an_example(room: PrepareRoom) -> None:
    room.details.conveners.add_button.click()
    room.details.next_steps.add_button.click()
    fields = room.findChildren(Field)

    bare = [one.editor.accessibleName() for one in fields if not one.editor.placeholderText()]
    assert len(fields) > 20
    assert bare == []


# A1
def test_the_sentence_that_a_field_changes_is_marked_and_in_sight(
    room: PrepareRoom, qtbot: QtBot
) -> None:
    page = room.preview.page
    room.preview.be_below(is_below=True)
    retype(qtbot, field(room, "Short name of the text"), "REV2")

    retype(qtbot, field(room, "Reception"), "was well received")
    (mark,) = page.extraSelections()
    assert mark.cursor.selectedText().startswith("Although this REV2 was well received")  # pyright: ignore[reportAttributeAccessIssue]
    retype(qtbot, field(room, "The message in one sentence"), "Ports are to be heard.")

    (mark,) = page.extraSelections()
    assert mark.cursor.selectedText() == "Ports are to be heard."  # pyright: ignore[reportAttributeAccessIssue]
    seen = page.viewport().rect()
    assert seen.intersects(page.cursorRect(mark.cursor))  # pyright: ignore[reportAttributeAccessIssue]


# A1
def test_in_a_narrow_window_the_preview_stands_below_the_form(
    room: PrepareRoom, qtbot: QtBot
) -> None:
    room.resize(900, 560)

    qtbot.waitUntil(lambda: room.preview.y() > room.details.y())
    assert room.preview.isVisible()
    assert room.details.height() > room.preview.height()
