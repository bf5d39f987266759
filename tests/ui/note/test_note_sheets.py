"""Correcting, inserting and taking out interventions by keyboard, while the floor goes on."""

from PySide6.QtCore import Qt

from tests.ui.hands import ALT, CTRL, Hands
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.speakers import open_intervention
from townnotes_ui.floor.insert_sheet import InsertSheet
from townnotes_ui.note.intervention_sheets import CorrectSheet
from townnotes_ui.review.room import ReviewRoom

ENTER, ESC, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


def _correcting(note: Hands) -> CorrectSheet:
    note.press(Qt.Key.Key_F2)
    sheet = note.window.sheets.shown
    assert isinstance(sheet, CorrectSheet)
    return sheet


def _inserting(note: Hands) -> InsertSheet:
    note.press(Qt.Key.Key_I, CTRL)
    sheet = note.window.sheets.shown
    assert isinstance(sheet, InsertSheet)
    return sheet


def _retype(note: Hands, text: str) -> None:
    note.press(Qt.Key.Key_A, CTRL)
    note.types(text)


def _first(note: Hands) -> Intervention:
    return note.state.all(Intervention)[0]


# D11
def test_speaker_and_times_are_corrected_in_a_sheet_while_the_floor_goes_on(note: Hands) -> None:
    note.types("night work")
    note.townhall.later(100)
    sheet = _correcting(note)

    _retype(note, "ана")
    note.press(TAB)
    note.press(TAB)
    sheet.began.setFocus()
    _retype(note, "14:01:30")
    note.press(ENTER)

    speaker = note.state.find(Participant, _first(note).speaker)
    assert speaker
    assert speaker.name == "Ана Петрова"
    assert _first(note).began == note.townhall.time - 100_000 + 30_000
    assert note.window.sheets.shown is None
    assert note.is_in_note
    assert note.lines == ["night work"]


# D11
def test_times_that_cannot_be_are_refused_and_stay_in_the_sheet(note: Hands) -> None:
    note.next()
    note.floor.show_intervention(_first(note).id)
    before = _first(note)
    sheet = _correcting(note)

    for typed, why in (
        ("13:00", "cannot end before"),
        ("14:59", "in the future"),
        ("x", "not a time"),
    ):
        sheet.ended.setFocus()
        _retype(note, typed)
        note.press(ENTER)
        assert why in note.window.notice.text
        assert note.window.sheets.shown is sheet
    note.press(ESC)

    assert _first(note) == before


# D11
def test_an_overlap_is_allowed_and_said(note: Hands) -> None:
    note.next()
    note.townhall.later(30)
    note.floor.show_intervention(_first(note).id)
    sheet = _correcting(note)
    sheet.ended.setFocus()
    _retype(note, "14:02:20")
    note.press(ENTER)

    assert "Idris Okoro" in note.window.notice.text
    assert _first(note).ended == note.townhall.time - 10_000


# D11
def test_a_name_nobody_knows_is_added_by_the_correction(note: Hands) -> None:
    _correcting(note)
    _retype(note, "iPhone (2)")
    note.press(ENTER)
    note.press(ENTER)

    speaker = note.state.find(Participant, _first(note).speaker)
    assert speaker
    assert (speaker.name, speaker.to_identify) == ("iPhone (2)", True)


# D11
def test_a_missed_intervention_is_inserted_and_typed_into_while_the_other_runs(note: Hands) -> None:
    note.types("night work")
    note.next()
    note.townhall.later(200)
    running = open_intervention(note.state)
    sheet = _inserting(note)

    note.types("пет")
    note.press(ENTER)
    sheet.began.setFocus()
    _retype(note, "14:01:10")
    sheet.length.setFocus()
    _retype(note, "0:30")
    note.press(ENTER)
    note.types("more rest #pay\n")

    assert note.spoke() == ["Marta Kovač", "Ана Петрова", "Idris Okoro"]
    assert note.texts() == ["more rest"]
    assert open_intervention(note.state) == running
    note.press(ESC)
    assert note.floor.note.keeper.shown == (running.id if running else "")
    assert note.is_in_note


# D11
def test_an_intervention_is_taken_out_with_its_points_and_brought_back(note: Hands) -> None:
    note.types("night work\n")
    note.floor.note.sheets.take_out()

    assert note.state.all(Intervention) == ()
    assert "was removed, with its points (1)" in note.window.notice.text
    note.press(Qt.Key.Key_Z, CTRL)
    assert note.texts() == ["night work"]
    assert note.lines[0] == "night work"


# D11
def test_the_selected_intervention_is_corrected_from_the_review(note: Hands) -> None:
    note.press(Qt.Key.Key_3, ALT)
    room = note.window.rooms.currentWidget()
    assert isinstance(room, ReviewRoom)
    room.table.setFocus()
    room.table.selectRow(0)

    sheet = _correcting(note)
    sheet.spoken_in.setFocus()
    note.types("es")
    note.press(ENTER)

    assert _first(note).interpreted_from == "Spanish"


# X23
def test_interpretation_is_flagged_by_key_and_said_in_the_head(note: Hands) -> None:
    about = note.floor.note.head.about
    note.press(Qt.Key.Key_F5)
    flagged = _first(note).interpreted_from
    said = about.text()
    note.press(Qt.Key.Key_F5)

    assert flagged == "another language"
    assert "heard through interpretation" in said
    assert "interpretation" not in about.text()
    assert note.is_in_note


# X23
def test_quotes_heard_through_interpretation_say_so_in_the_review(note: Hands) -> None:
    from townnotes_ui.widgets.cards import said_in

    note.types("night work\n")
    sheet = _correcting(note)
    sheet.spoken_in.setFocus()
    note.types("fr")
    note.press(ENTER)

    (said,) = said_in(note.state, [note.points()[0].id])
    assert said.heard_through == "French"
    assert "heard through interpretation from French" in note.floor.note.head.about.text()


# B1
def test_a_name_to_identify_is_settled_by_one_key_on_the_floor(hands: Hands) -> None:
    hands.adds("Fay Ito")
    hands.next()
    assert "to identify (Alt+I" in hands.floor.note.head.about.text()

    hands.press(Qt.Key.Key_I, ALT)

    assert not any(one.to_identify for one in hands.state.all(Participant))
    assert "to identify" not in hands.floor.note.head.about.text()
    assert hands.is_in_note
