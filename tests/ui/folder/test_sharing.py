"""A townhall shared through a folder, as seen from the window: others' points come, keys stay."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.builders import Townhall
from tests.folder.mates import Mate
from tests.ui.hands import Hands
from townnotes import sharing
from townnotes.domain.entities import Participant
from townnotes.merging import Merging

SENTENCE = "night work on the pier needs a stand-alone paragraph"


# H8
def test_what_bea_types_stands_in_adas_note_within_seconds(ada: Hands, bea: Mate) -> None:
    bea.types(SENTENCE)

    ada.until(lambda: SENTENCE in ada.lines)


# H8
def test_what_ada_types_reaches_bea_within_seconds(ada: Hands, bea: Mate) -> None:
    ada.types(f"{SENTENCE}\n")

    def has_come() -> bool:
        bea.takes()
        return SENTENCE in bea.texts

    ada.until(has_come)


# H8
def test_while_beas_points_come_every_key_of_ada_arrives_where_her_caret_is(
    ada: Hands, bea: Mate
) -> None:
    ada.types("first\n")
    editor = ada.floor.note.editor
    line = editor.current_line().id
    typed = ""
    for number in range(6):
        bea.types(f"point {number} of Bea’s")
        for sign in "the fee for small boats ":
            ada.types(sign)
            typed += sign
            ada.qtbot.wait(15)
            assert editor.current_line().id == line
            assert editor.textCursor().positionInBlock() == len(typed)
    ada.until(lambda: "point 5 of Bea’s" in ada.lines)

    assert editor.current_line().text == typed
    assert ada.is_in_note


# H8
def test_beas_points_do_not_scroll_a_note_that_ada_reads(ada: Hands, bea: Mate) -> None:
    for number in range(60):
        ada.types(f"line {number}\n")
    editor = ada.floor.note.editor
    editor.go_to_line(editor.lines.lines[40].id)
    QApplication.processEvents()
    before = editor.cursorRect().top()
    line = editor.current_line().id

    # Bea has none of these lines yet, so hers is put in above them.
    bea.types(SENTENCE)
    ada.until(lambda: SENTENCE in ada.lines)
    QApplication.processEvents()

    assert ada.lines.index(SENTENCE) < 40
    assert editor.current_line().id == line
    assert editor.cursorRect().top() == before


# H8
def test_a_speaker_called_elsewhere_does_not_tear_the_line_that_ada_is_in(
    ada: Hands, bea: Mate
) -> None:
    shown = ada.floor.note.keeper.shown
    ada.types("half a sent")
    ada.saves()

    bea.hall.asks(bea.hall.state.all(Participant)[1])
    bea.hall.later(60).next()
    bea.gives()
    ada.until(lambda: len(ada.spoke()) == 2)
    ada.types("ence")

    assert ada.floor.note.keeper.shown == shown
    assert "half a sentence" in ada.lines
    ada.press(Qt.Key.Key_Escape)
    assert ada.floor.note.keeper.shown != shown


# H8
def test_a_speaker_called_elsewhere_comes_into_a_note_whose_line_is_empty(
    ada: Hands, bea: Mate
) -> None:
    shown = ada.floor.note.keeper.shown
    ada.types("a whole point\n")

    bea.hall.asks(bea.hall.state.all(Participant)[1])
    bea.hall.later(60).next()
    bea.gives()
    ada.until(lambda: len(ada.spoke()) == 2)

    assert ada.floor.note.keeper.shown != shown
    assert ada.is_in_note


# H8
def test_undo_takes_adas_own_change_back_and_not_what_bea_typed_later(
    ada: Hands, bea: Mate
) -> None:
    ada.types("mine\n")
    bea.takes()
    bea.types(SENTENCE)
    ada.until(lambda: SENTENCE in ada.lines)

    ada.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert SENTENCE in ada.lines
    assert "mine" not in ada.lines


# H6: what has gone to others cannot be taken back from them; so much is said.
def test_a_merge_taken_back_is_said_to_be_with_the_others_already(
    ada: Hands, tmp_path: Path
) -> None:
    other = Townhall(tmp_path / "other.townnotes", author="c" * 32)
    other.speaks(other.participant("Marta Kovač"), "merged in")
    other.session.close()
    Merging([other.session.path]).merge_into(ada.desk.session, folder=tmp_path / "data")
    ada.saves()

    ada.desk.session.undo_merge()

    assert "it comes back when this session is next opened" in ada.window.notice.text


# H8
def test_the_top_line_says_who_was_there_when(ada: Hands, bea: Mate) -> None:
    bea.types(SENTENCE)
    presence = ada.window.folder.presence
    assert presence is not None
    ada.until(lambda: presence.words.startswith("● Bea, "))
    ada.townhall.later(3)
    presence.show_now()
    assert presence.words == "● Bea, 3 s ago"

    ada.townhall.later(600)
    presence.show_now()

    assert presence.words.startswith("○ Bea not seen since ")


# H8
def test_who_leaves_is_said_to_have_left(ada: Hands, bea: Mate) -> None:
    presence = ada.window.folder.presence
    assert presence is not None
    bea.leaves()

    ada.until(lambda: presence.words.startswith("○ Bea left at "))


# H8
def test_a_private_point_stays_out_of_the_folder(ada: Hands, place: Path) -> None:
    ada.types("// the chair is tired\nan open point\n")
    sharing = ada.window.folder.sharing
    assert sharing is not None

    ada.until(lambda: "an open point" in _all_of(place))

    assert "the chair is tired" not in _all_of(place)


# H8
def test_a_point_made_private_later_is_said_to_be_out_already(ada: Hands, place: Path) -> None:
    ada.types("an open point")
    ada.until(lambda: "an open point" in _all_of(place))

    ada.press(Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)

    ada.until(lambda: "others have what it said" in ada.window.notice.text)


# K4
def test_a_folder_that_vanishes_is_said_in_a_banner_and_typing_goes_on(
    ada: Hands, bea: Mate, place: Path
) -> None:
    place.rename(place.with_name("away"))
    ada.types("typed while it was gone\n")
    banner = ada.window.folder.banner
    ada.until(lambda: "the folder is not there" in banner.text)
    assert "What you type is saved in your own file" in banner.text
    assert ada.desk.session.is_saved
    assert "typed while it was gone" in ada.texts()

    place.with_name("away").rename(place)

    ada.until(lambda: not banner.text)
    ada.until(lambda: "typed while it was gone" in _all_of(place))


# K4
def test_a_folder_that_became_something_else_is_said_and_what_waits_is_counted(
    ada: Hands, place: Path
) -> None:
    place.rename(place.with_name("away"))
    place.write_text("a file in the folder’s place")
    ada.types("typed while it was gone\n")
    sharing = ada.window.folder.sharing
    assert sharing is not None
    ada.until(lambda: "that is not a folder" in ada.window.folder.banner.text)
    ada.until(lambda: sharing.owed > 0)

    place.unlink()
    place.mkdir()

    ada.until(lambda: "typed while it was gone" in _all_of(place))
    ada.until(lambda: sharing.owed == 0)


def _all_of(place: Path) -> str:
    return "".join(path.read_text() for path in place.glob("*.registers"))


# H8
def test_a_line_that_was_left_goes_to_the_others_without_a_rest(
    ada: Hands, bea: Mate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "REST_S", 3600.0)

    ada.types(f"{SENTENCE}\nand a line that is not left")

    def has_come() -> bool:
        bea.takes()
        return SENTENCE in bea.texts

    ada.until(has_come)
    assert "and a line that is not left" not in bea.texts


# H8
def test_who_is_there_is_seen_in_a_small_window(ada: Hands, bea: Mate) -> None:
    presence = ada.window.folder.presence
    assert presence is not None
    ada.until(lambda: presence.words.startswith("● Bea"))

    ada.window.resize(900, 700)
    ada.until(lambda: ada.window.width() == 900)

    ada.until(lambda: presence.text() == "● Bea" and presence.isVisible())
