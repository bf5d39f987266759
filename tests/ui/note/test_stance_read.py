"""A stance that a line's words alone tell is a broken chip, and one key takes or changes it."""

from PySide6.QtCore import QRect, Qt

from tests.ui.hands import ALT, Hands
from townnotes_ui.note.lines import NoteLine


def _line(note: Hands, place: int) -> NoteLine:
    return note.floor.note.editor.lines.lines[place]


def _picture(note: Hands, place: int) -> bytes:
    """Return how the stance column of a line looks."""
    editor = note.floor.note.editor
    block = editor.document().findBlockByNumber(place)
    line = editor.document().documentLayout().blockBoundingRect(block)
    sheet = editor.parentWidget()
    assert sheet is not None
    rect = QRect(50, int(line.top()) - 4, 125, int(line.height()) + 8)
    return bytes(sheet.grab(rect).toImage().constBits())


def test_a_stance_in_the_words_is_read_when_the_line_is_left(note: Hands) -> None:
    note.types("a fund\nwelcome the fund")
    note.saves()
    while_typed = _picture(note, 1)

    note.types("\n")
    note.saves()

    assert _line(note, 1).row.stance_read == "welcomed"  # pyright: ignore[reportOptionalMemberAccess]
    assert _line(note, 0).row.stance_read == ""  # pyright: ignore[reportOptionalMemberAccess]
    assert while_typed != _picture(note, 1)


def test_one_key_takes_the_stance_read_behind_the_line_that_was_left(note: Hands) -> None:
    note.types("we oppose the cuts\n")

    note.press(Qt.Key.Key_Period, ALT)

    (point,) = note.points()
    assert (point.stance, point.text) == ("opposed", "we oppose the cuts")


def test_the_same_key_again_changes_it_within_its_family(note: Hands) -> None:
    note.types("nous saluons le texte")

    told: list[str] = []
    for _ in range(3):
        note.press(Qt.Key.Key_Period, ALT)
        told.append(note.points()[0].stance)

    assert told == ["welcomed", "supported", "commended"]


def test_a_stance_taken_goes_by_one_undo(note: Hands) -> None:
    note.types("apoyamos el texto\n")
    note.press(Qt.Key.Key_Period, ALT)

    note.floor.note.keeper.turn(back=True)

    assert [one.stance for one in note.points()] == [""]
    assert note.texts() == ["apoyamos el texto"]


def test_where_words_tell_no_stance_the_key_says_how_to_mark_one(note: Hands) -> None:
    said: list[str] = []
    note.desk.noticed.connect(said.append)
    note.types("a fund for ports")

    note.press(Qt.Key.Key_Period, ALT)

    assert "!call" in said[-1]
    assert note.points()[0].stance == ""
