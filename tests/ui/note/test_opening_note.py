"""What is typed before anybody has the floor: the opening note of the session."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.hands import CTRL, Hands
from townnotes.domain.commands.opening import opening_id
from townnotes.domain.entities import OPENING, Intervention
from townnotes.domain.floor.speakers import held_interventions
from townnotes.session import Session


def _in_file(hands: Hands, tmp_path: Path) -> list[str]:
    """Return what a copy of the file holds as the opening note, as after a crash."""
    copy = tmp_path / "copy.townnotes"
    copy.write_bytes(hands.desk.session.path.read_bytes())
    session = Session.open(copy, "me")
    try:
        found = session.state.points_of(opening_id(session.state))
        return [point.text for point in found]
    finally:
        session.close()


# D9
def test_words_before_the_first_speaker_are_in_the_file_by_themselves(
    hands: Hands, tmp_path: Path
) -> None:
    hands.types("the moderator opened the meeting")

    hands.until(lambda: not hands.floor.note.keeper.is_waiting and hands.points())

    assert _in_file(hands, tmp_path) == ["the moderator opened the meeting"]
    assert hands.window.status.what_is_not_saved() == ""


def test_they_stay_in_the_opening_note_when_the_first_speaker_is_called(hands: Hands) -> None:
    hands.types("welcome #pay\n")
    hands.adds("kov")
    hands.next()
    hands.types("night work\n")

    assert hands.texts() == ["night work"]
    (opening, first) = hands.state.all(Intervention)
    assert (opening.kind, opening.speaker, opening.began) == (OPENING, "", None)
    (said,) = hands.state.points_of(opening.id)
    assert (said.text, hands.themes(said)) == ("welcome", ["pay"])
    assert held_interventions(hands.state) == (first,)


def test_the_head_says_that_it_is_the_opening_note(hands: Hands) -> None:
    head = hands.floor.note.head
    assert head.name.text() == "Opening note"
    hands.types("welcome\n")
    hands.adds("kov")
    hands.next()
    assert head.name.text() == "Marta Kovač"

    hands.floor.show_intervention(opening_id(hands.state))

    assert head.name.text() == "Opening note"
    assert "Earlier" in head.caption.text()
    assert hands.lines == ["welcome", ""]


def test_it_counts_as_no_intervention_anywhere_on_the_floor(hands: Hands) -> None:
    hands.types("welcome #pay\n")

    glance = hands.desk.session.floor.glance
    assert (glance.now, glance.spoke_count, glance.opening) == (None, 0, opening_id(hands.state))
    assert [row.text for row in glance.points] == ["welcome"]
    assert [row.speakers for row in glance.themes] == [0, 0]
    assert not hands.floor.speakers.waiting.rows

    hands.adds("kov")
    hands.next()
    now = hands.desk.session.floor.glance.now
    assert now
    assert (now.number, now.turn) == (1, 1)


def test_undo_of_next_leads_back_to_it(hands: Hands) -> None:
    hands.types("welcome\n")
    hands.adds("kov")
    hands.next()
    assert hands.lines == [""]

    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.lines == ["welcome", ""]
    hands.types("and thanks\n")
    assert hands.texts() == ["welcome", "and thanks"]


def test_undo_takes_it_back_altogether(hands: Hands) -> None:
    hands.types("welcome")
    hands.saves()

    hands.press(Qt.Key.Key_Z, CTRL)

    assert hands.lines == [""]
    assert hands.state.all(Intervention) == ()
    hands.press(Qt.Key.Key_Y, CTRL)
    assert hands.lines[0] == "welcome"


def test_it_stands_first_in_review_without_a_number(hands: Hands) -> None:
    hands.types("welcome\n")
    hands.adds("kov")
    hands.next()

    hands.window.show_room("review")
    table = hands.window.rooms.review.table.model()

    rows = [[table.index(at, column).data() for column in (0, 2)] for at in (0, 1)]
    assert rows == [["", "Opening note"], ["1", "Marta Kovač"]]


def test_there_is_nothing_to_correct_in_it(hands: Hands) -> None:
    hands.types("welcome\n")

    hands.press(Qt.Key.Key_F2)
    hands.press(Qt.Key.Key_F5)

    assert hands.window.sheets.shown is None
    assert "no speaker" in hands.window.notice.text
