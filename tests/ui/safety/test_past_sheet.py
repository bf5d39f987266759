"""Any moment of the session is read by keyboard, and earlier text is brought back from there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import ALT, CTRL, NO_KEY, Hands
from townnotes.domain.registers import Assign
from townnotes_ui.past.past_sheet import PastSheet

LEFT, RIGHT, HOME, END = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End
UP, PAGE_UP, PAGE_DOWN = Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown


def _noted(hands: Hands) -> None:
    """Have two speak, and correct what the second said a minute later."""
    hands.adds("Marta", "Idris")
    hands.next()
    hands.types("more light\n")
    hands.next()
    hands.types("less noise\n")
    hands.press(UP)
    hands.townhall.later(60)
    hands.types(" at night")
    hands.saves()
    hands.townhall.later(60)


def _opened(hands: Hands) -> PastSheet:
    hands.press(Qt.Key.Key_H, ALT)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, PastSheet)
    hands.until(lambda: sheet.slider.maximum() > 0)
    return sheet


def _texts(sheet: PastSheet) -> list[str]:
    return [point.said.text for point in sheet.note.points]


def test_a_step_back_shows_the_note_as_it_was_and_changes_nothing(hands: Hands) -> None:
    _noted(hands)
    registers = set(hands.state.registers())

    sheet = _opened(hands)
    now = _texts(sheet)
    hands.press(LEFT)

    assert now == ["less noise at night"]
    assert _texts(sheet) == ["less noise"]
    assert "Idris Okoro" in sheet.name.text()
    assert sheet.time.text() == "14:02:00"
    assert set(hands.state.registers()) == registers


def test_what_changed_at_the_step_is_marked(hands: Hands) -> None:
    _noted(hands)

    sheet = _opened(hands)
    last = [point.mark for point in sheet.note.points]
    said = sheet.words.text()
    hands.press(PAGE_UP)

    assert last == ["reworded"]
    assert "1 point reworded" in said
    assert [point.mark for point in sheet.note.points] == ["noted"]
    assert "Idris Okoro has the floor" in sheet.words.text()


def test_the_latest_change_around_the_notes_is_said_once(hands: Hands) -> None:
    _noted(hands)
    hands.townhall.theme("quiet nights")
    id_ = hands.state.session.id
    hands.townhall.do([Assign("session", id_, "venue", "online")])
    hands.townhall.do([Assign("contact", hands.townhall.new_id(), "value", "a@example.org")])

    sheet = _opened(hands)

    said = "Latest: the themes, the townhall’s details and the contacts changed"
    assert sheet.words.text() == said


def test_keys_lead_from_speaker_to_speaker_and_to_both_ends(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)

    def at(key: Qt.Key) -> str:
        hands.press(key)
        return sheet.name.text().partition(" ")[0]

    assert [at(PAGE_UP), at(PAGE_UP), at(HOME)] == ["Idris", "Marta", "Nobody"]
    assert [at(PAGE_DOWN), at(PAGE_DOWN), at(END)] == ["Marta", "Idris", "Idris"]
    assert sheet.slider.value() == sheet.slider.maximum()


def test_an_earlier_text_is_restored_and_undo_takes_it_back(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)
    hands.press(LEFT)
    since = [point.since for point in sheet.note.points]

    sheet.note.restore_wanted.emit(sheet.note.points[0].said.id)
    restored = hands.texts()
    hands.press(Qt.Key.Key_Z, CTRL)

    assert since == ["now: less noise at night"]
    assert restored == ["less noise"]
    assert hands.texts() == ["less noise at night"]


def test_the_whole_note_is_restored_and_what_was_added_since_stays(hands: Hands) -> None:
    _noted(hands)
    hands.press(END)
    hands.types("\nshorter days\n")
    hands.saves()
    sheet = _opened(hands)
    hands.press(PAGE_UP)

    sheet.restore_button.click()

    assert hands.texts() == ["less noise", "shorter days"]


def test_after_a_change_the_moment_looked_at_stays(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)
    hands.press(LEFT)
    steps, time = sheet.slider.maximum(), sheet.time.text()

    sheet.restore_button.click()
    hands.until(lambda: sheet.slider.maximum() > steps)

    assert sheet.time.text() == time
    assert [point.since for point in sheet.note.points] == [""]


def test_at_the_end_it_stays_with_what_is_now(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)
    (point,) = hands.points()

    hands.desk.do("stance", lambda _: [Assign("point", point.id, "stance", "stressed")])
    hands.until(lambda: sheet.note.points[0].said.stance == "stressed")

    assert sheet.slider.value() == sheet.slider.maximum()


def test_space_plays_to_the_end_and_stops(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)
    for key in (HOME, UP, Qt.Key.Key_Space):
        hands.press(key)
    playing = sheet.player.is_playing

    hands.until(lambda: not sheet.player.is_playing)

    assert playing
    assert sheet.slider.value() == sheet.slider.maximum()
    assert _texts(sheet) == ["less noise at night"]


def test_a_key_that_moves_stops_the_playing(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)
    hands.press(HOME)
    hands.press(Qt.Key.Key_Space)

    hands.press(RIGHT)

    assert not sheet.player.is_playing
    assert sheet.play_button.text() == "Play"


def test_what_is_typed_meanwhile_goes_into_the_note(hands: Hands) -> None:
    _noted(hands)
    _opened(hands)

    hands.types("!")

    assert hands.window.sheets.shown is None
    assert hands.is_in_note
    assert hands.lines[0] == "less noise at night!"


def test_the_floor_goes_on_while_the_past_is_read(hands: Hands) -> None:
    _noted(hands)
    hands.townhall.asks(hands.townhall.participant("Ana"))
    sheet = _opened(hands)

    hands.press(Qt.Key.Key_Return, CTRL)

    hands.until(lambda: "Ana has the floor" in sheet.words.text())
    assert hands.spoke()[-1] == "Ana"


def test_a_click_on_who_spoke_shows_their_note_at_that_moment(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)
    hands.press(LEFT)
    row = sheet.speakers.rows.index(1, 0)

    QTest.mouseClick(
        sheet.speakers.list.viewport(),
        Qt.MouseButton.LeftButton,
        NO_KEY,
        sheet.speakers.list.visualRect(row).center(),
    )

    clicked = _texts(sheet)
    hands.press(RIGHT)

    assert clicked == ["more light"]
    assert sheet.slider.value() == sheet.slider.maximum()


def test_a_press_on_the_slider_goes_there(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)

    QTest.mouseClick(sheet.slider, Qt.MouseButton.LeftButton, NO_KEY, QPoint(1, 9))

    assert sheet.slider.value() == 0


def test_a_point_whose_words_were_being_typed_is_not_made_up(hands: Hands) -> None:
    hands.adds("Marta")
    hands.next()
    hands.types("more")
    hands.saves()
    for word in " light", " at", " night", " now":
        hands.townhall.later(4)
        hands.types(word)
        hands.saves()
    sheet = _opened(hands)

    hands.press(PAGE_UP)

    assert _texts(sheet) == [""]
    assert [point.since for point in sheet.note.points] == [""]


def test_from_the_list_of_who_spoke_letters_go_to_the_note_and_arrows_step(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)
    sheet.speakers.list.setFocus()

    hands.press(LEFT)
    stepped = _texts(sheet)
    hands.types("!")

    assert stepped == ["less noise"]
    assert hands.lines[0] == "less noise at night!"


def test_up_and_down_in_the_list_of_who_spoke_show_their_notes(hands: Hands) -> None:
    _noted(hands)
    sheet = _opened(hands)
    sheet.speakers.list.setFocus()

    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)

    assert _texts(sheet) == ["more light"]


def test_a_session_left_while_its_past_is_read_is_left_in_peace(hands: Hands) -> None:
    _noted(hands)
    said: list[str] = []
    hands.desk.noticed.connect(said.append)
    hands.press(Qt.Key.Key_H, ALT)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, PastSheet)

    hands.desk.close()
    for _ in range(5):
        QApplication.processEvents()

    assert said == []
    assert sheet.slider.maximum() == 0


def test_what_is_still_being_typed_is_part_of_what_is_now(hands: Hands) -> None:
    hands.adds("Marta")
    hands.next()
    hands.townhall.later(60)
    hands.types("more light")

    sheet = _opened(hands)

    assert _texts(sheet) == ["more light"]


def test_in_a_small_window_the_note_has_the_room(hands: Hands) -> None:
    _noted(hands)
    hands.window.resize(683, 384)
    sheet = _opened(hands)

    assert not sheet.speakers.isVisible()
    assert sheet.note.isVisible()
    assert hands.window.rect().contains(sheet.geometry())
