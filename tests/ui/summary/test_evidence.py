"""What sentences by hand rest on, how they stand, and when the summary is final."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import CTRL, Hands
from tests.ui.summary.pages import edit
from townnotes.domain.commands.cards import keep_apart
from townnotes.domain.commands.records import change, delete
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Edition, Intervention, NoteTaker, Point, Statement
from townnotes.domain.points.cards import cards_of
from townnotes_ui.desk import Desk
from townnotes_ui.summary.final import HistorySheet
from townnotes_ui.summary.room import SummaryRoom


def add_to(room: SummaryRoom, section: str, text: str) -> None:
    """Write a sentence behind a paragraph, and choose the sentence."""
    one = edit(room, section)
    one.write()
    one.moveCursor(one.textCursor().MoveOperation.End)
    QTest.keyClicks(one, f" {text}")
    QTest.keyClick(one, Qt.Key.Key_Return)
    one.sentence_chosen.emit(section, len(one.paragraph.sentences) - 1)


def states(room: SummaryRoom, section: str) -> list[str]:
    return [one.state for one in edit(room, section).paragraph.sentences]


def first_point(desk: Desk) -> Point:
    spoke = desk.state.all(Intervention)[0].id
    return next(one for one in desk.state.points_of(spoke) if one.themes)


def retype(desk: Desk) -> None:
    point = first_point(desk)
    desk.do("", lambda _: change(point, text="safe wells"))


# F3
def test_the_pointer_over_a_sentence_is_told_who_said_it_and_when(
    room: SummaryRoom, theme: str
) -> None:
    said_of = edit(room, theme).said_of
    assert said_of is not None

    badge, *lines = said_of(theme, 0).split("\n")

    assert badge == "3 of 3 · 3 stakeholders"
    assert [line.partition(" · ")[0] for line in lines] == ["14:00 Ada", "14:01 Bo", "14:02 Cy"]


# X5
@pytest.mark.parametrize(
    ("number", "said"), [(150, "Attendance: 187 rows, 37 rejoins joined: 150."), (151, "")]
)
def test_the_number_of_the_opening_says_how_it_was_come_to_unless_it_was_typed_since(
    number: int, said: str, room: SummaryRoom, desk: Desk, qtbot: QtBot
) -> None:
    trail = "187 rows, 37 rejoins joined: 150"
    desk.do("", lambda state: change_details(state, attendance=150, attendance_trail=trail))
    desk.do("", lambda state: change_details(state, attendance=number))
    qtbot.waitUntil(lambda: str(number) in edit(room, "opening").paragraph.text)

    sentences = edit(room, "opening").paragraph.sentences
    place = next(at for at, one in enumerate(sentences) if str(number) in one.text)
    edit(room, "opening").sentence_chosen.emit("opening", place)

    assert room.evidence.why.text() == said


def test_a_sentence_says_quietly_why_it_counts_as_it_does(room: SummaryRoom, theme: str) -> None:
    edit(room, theme).sentence_chosen.emit(theme, 0)

    assert room.evidence.why.text() == edit(room, theme).paragraph.sentences[0].why != ""


# F1
def test_a_sentence_says_that_one_more_seems_to_say_the_same_until_somebody_looked(
    room: SummaryRoom, desk: Desk, theme: str, townhall: Townhall, qtbot: QtBot
) -> None:
    townhall.speaks(townhall.participant("Di"), "clean wells / village #water")
    other = cards_of(desk.state, theme)[-1]
    room.redraft.now()
    edit(room, theme).sentence_chosen.emit(theme, 0)

    qtbot.waitUntil(room.evidence.more.isVisible)
    assert room.evidence.more.text().startswith("1 more seems to say the same")
    assert "seems" not in edit(room, theme).paragraph.text

    for card in cards_of(desk.state, theme)[:-1]:
        desk.do("", lambda state, id_=card.id: keep_apart(state, f"not {id_}", id_, other.id))
    room.redraft.now()

    qtbot.waitUntil(lambda: not room.evidence.more.isVisible())


def test_a_sentence_typed_behind_others_leaves_their_points_alone(
    room: SummaryRoom, desk: Desk, theme: str
) -> None:
    before = edit(room, theme).paragraph.sentences
    add_to(room, theme, "The weather was fine.")

    after = edit(room, theme).paragraph.sentences

    assert [one.rests_on for one in after] == [*(one.rests_on for one in before), ()]
    assert states(room, theme) == [*("" for _ in before), "unsupported"]
    assert "1 unsupported" in room.page.paragraphs[theme].mark.text()
    assert len(desk.state.all(Statement)) == len(after)


def test_a_point_changed_turns_its_sentence_to_check_and_says_whose(
    room: SummaryRoom, desk: Desk, theme: str
) -> None:
    add_to(room, theme, "The weather was fine.")
    retype(desk)
    room.redraft.now()

    edit(room, theme).sentence_chosen.emit(theme, 0)

    assert states(room, theme)[0] == "check"
    assert room.evidence.standing.text() == "Check: a point of Ada changed."


def test_a_deleted_point_turns_its_sentence_to_check(
    room: SummaryRoom, desk: Desk, theme: str
) -> None:
    add_to(room, theme, "The weather was fine.")
    point = first_point(desk)
    desk.do("", lambda _: delete(point))
    room.redraft.now()

    assert states(room, theme)[0] == "check"


def test_a_confirmed_sentence_stands_again(room: SummaryRoom, desk: Desk, theme: str) -> None:
    add_to(room, theme, "The weather was fine.")
    retype(desk)
    room.redraft.now()
    edit(room, theme).sentence_chosen.emit(theme, 0)

    room.evidence.confirm_button.click()

    assert states(room, theme)[0] == ""
    assert not room.evidence.confirm_button.isVisible()


def test_points_are_linked_by_search_and_enter(room: SummaryRoom, desk: Desk, theme: str) -> None:
    add_to(room, theme, "They greeted one another.")
    room.evidence.choose_button.click()
    choice = room.evidence.choice

    QTest.keyClicks(choice.field, "bo benches")
    QTest.keyClick(choice.field, Qt.Key.Key_Return)

    linked = edit(room, theme).paragraph.sentences[-1].rests_on
    assert states(room, theme)[-1] == ""
    assert [one.text for one in desk.state.all(Point) if one.id in linked] == ["more benches"]


def test_a_point_unticked_is_unlinked(room: SummaryRoom, theme: str) -> None:
    add_to(room, theme, "The weather was fine.")
    edit(room, theme).sentence_chosen.emit(theme, 0)
    before = edit(room, theme).paragraph.sentences[0].rests_on
    room.evidence.choose_button.click()
    choice = room.evidence.choice.list
    choice.setFocus()
    choice.setCurrentRow(0)

    QTest.keyClick(choice, Qt.Key.Key_Space)

    assert len(edit(room, theme).paragraph.sentences[0].rests_on) == len(before) - 1


# X19
def test_new_evidence_stands_beside_a_paragraph_by_hand_and_can_be_added(
    room: SummaryRoom, townhall: Townhall, theme: str
) -> None:
    add_to(room, theme, "The weather was fine.")
    written = edit(room, theme).toPlainText()
    townhall.speaks(townhall.participant("Di"), "!urged more boats #water")
    room.redraft.now()
    assert edit(room, theme).toPlainText() == written
    assert room.page.paragraphs[theme].new.text() == "1 new point"

    room.page.paragraphs[theme].new.click()
    room.evidence.beside.add_button.click()

    assert edit(room, theme).toPlainText().startswith(written)
    assert "boats" in edit(room, theme).toPlainText()
    assert not room.page.paragraphs[theme].new.isVisible()


# F5
def test_one_click_sends_a_theme_to_the_additional_topics_and_one_brings_it_back(
    room: SummaryRoom, desk: Desk, theme: str
) -> None:
    before = edit(room, theme).toPlainText()
    room.outline.chosen.emit(theme)
    room.evidence.topic_button.click()
    assert theme not in room.page.paragraphs
    assert "access to water" in edit(room, "additional").toPlainText()

    room.outline.chosen.emit("additional")
    room.evidence.topics.buttons[0].click()

    assert edit(room, theme).toPlainText() == before


# F6
def test_a_final_summary_is_locked_and_says_who_and_when(
    room: SummaryRoom, desk: Desk, theme: str
) -> None:
    room.finality.make()

    assert [one.state for one in desk.state.all(Edition)] == ["final"]
    assert desk.state.all(NoteTaker)[0].name in room.edition.words.text()
    told: list[str] = []
    desk.noticed.connect(told.append)
    edit(room, theme).write()
    assert "final" in told[0]
    assert not edit(room, theme).is_writing


def test_a_summary_reopened_is_written_again_and_both_are_in_the_history(
    room: SummaryRoom, desk: Desk, theme: str
) -> None:
    room.finality.make()
    room.edition.reopen_button.click()
    edit(room, theme).write()

    assert edit(room, theme).is_writing
    sheet = HistorySheet(room, desk.state)
    assert [row.text for row in sheet.list.rows.rows] == ["Reopened", "Made final"]


def test_a_final_summary_whose_notes_change_says_so(
    room: SummaryRoom, desk: Desk, theme: str
) -> None:
    room.finality.make()
    assert "changed" not in room.edition.words.text()

    retype(desk)
    room.redraft.now()

    assert "changed" in room.edition.words.text()


def test_the_keys_confirm_a_sentence_and_choose_its_points(hands: Hands) -> None:
    hands.window.show_room("summary")
    room = hands.window.rooms.summary
    add_to(room, "opening", "Marta spoke.")

    hands.press(Qt.Key.Key_L, CTRL)

    assert room.evidence.choice.field.hasFocus()
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_M, CTRL)
    assert hands.state.all(Statement)[-1].confirmed is not None


# X22, F9
def test_style_and_language_are_chosen_and_undone(room: SummaryRoom, desk: Desk) -> None:
    before = edit(room, "opening").toPlainText()
    box = room.style_choice.language_box
    box.setCurrentIndex(box.findData("fr"))
    box.activated.emit(box.currentIndex())
    room.redraft.now()
    assert desk.state.session.language == "fr"
    assert edit(room, "opening").toPlainText() != before

    desk.undo()
    room.redraft.now()

    assert edit(room, "opening").toPlainText() == before
    assert box.currentData() == "en"


def test_in_a_small_window_the_columns_give_way_to_the_page(room: SummaryRoom, theme: str) -> None:
    room.resize(683, 336)

    assert room.page.isVisible()
    assert not room.arrangement.left.isVisible()
    assert not room.arrangement.right.isVisible()
    assert room.width() == 683

    room.arrangement.tabs[2].click()

    assert room.arrangement.right.isVisible()
    assert not room.page.isVisible()


# X18, F7
def test_what_the_style_check_finds_is_counted_and_mended(room: SummaryRoom, theme: str) -> None:
    add_to(room, theme, "It rose by 7 % in all.")
    room.checking.now()
    assert room.aside.check_tab.text() != "Style"

    room.check.fix_all_wanted.emit([one for one in room.checking.findings if one.fix])

    assert "per cent" in edit(room, theme).toPlainText()


def test_a_theme_keeps_its_choice_when_the_file_is_opened_again(
    townhall: Townhall, room: SummaryRoom, desk: Desk, theme: str, qtbot: QtBot
) -> None:
    before = edit(room, theme).toPlainText()
    room.outline.chosen.emit(theme)
    room.evidence.topic_button.click()
    path = townhall.session.path
    desk.close()
    room.deleteLater()

    again = Desk("Noor")
    again.open(Townhall.reopened(path, "me", townhall.time).session)
    other = SummaryRoom(again)
    qtbot.addWidget(other)
    other.resize(1366, 720)
    other.show()

    assert theme not in other.page.paragraphs
    assert "access to water" in edit(other, "additional").toPlainText()

    other.outline.chosen.emit("additional")
    other.evidence.topics.buttons[0].click()

    assert edit(other, theme).toPlainText() == before
    again.close()
