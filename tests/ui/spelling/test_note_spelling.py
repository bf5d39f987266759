"""Misspelt words of the note: underlined in lines at rest, mended by a key or a click."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.patience import comes_true
from tests.ui.hands import CTRL, Hands
from townnotes_ui.actions.settings_sheet import SettingsSheet
from townnotes_ui.spelling.speller import speller_of
from townnotes_ui.spelling.suggestions import SpellingMenu


@pytest.fixture
def spelling(hands: Hands) -> Hands:
    """Give the floor to somebody, with the spelling looked at from now on."""
    hands.adds("kov")
    hands.next()
    hands.floor.note.spelling.look()
    return hands


def underlined(hands: Hands, line: int) -> list[str]:
    """Return what is underlined in a line of the note."""
    block = block_of(hands, line)
    formats = block.layout().formats()
    return [block.text()[one.start : one.start + one.length] for one in formats]  # pyright: ignore[reportAttributeAccessIssue]


def block_of(hands: Hands, line: int) -> QTextBlock:
    return hands.floor.note.editor.document().findBlockByNumber(line)


def menu(hands: Hands) -> SpellingMenu:
    hands.until(lambda: isinstance(QApplication.activePopupWidget(), SpellingMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, SpellingMenu)
    return found


def entries(shown: SpellingMenu) -> list[str]:
    return [one.text() for one in shown.actions() if one.text()]


def test_a_misspelt_word_is_underlined_once_its_line_is_left(spelling: Hands) -> None:
    spelling.types("more tarining for all")
    assert not underlined(spelling, 0)
    spelling.types("\n")
    spelling.until(lambda: underlined(spelling, 0) == ["tarining"])


def test_names_themes_marks_and_capitals_are_no_mistakes(spelling: Hands) -> None:
    spelling.types("Marta Kovač of Harbour Friends on ECOSOC and IGF interlinkages #pay\nwrnog\n")
    spelling.until(lambda: underlined(spelling, 1) == ["wrnog"])
    assert not underlined(spelling, 0)


def test_a_line_in_another_language_is_read_in_it(spelling: Hands) -> None:
    spelling.types("nous voulons le développement pour les jeunes et les femmes, devlopement\n")
    spelling.types("развитие for all\n")
    spelling.until(lambda: underlined(spelling, 0) == ["devlopement"])
    assert not underlined(spelling, 1)


def test_a_line_in_a_language_without_a_dictionary_is_left_alone(spelling: Hands) -> None:
    spelling.types("wir brauchen mehr Ausbildung für unsere Pflegekräfte\nwrnog\n")
    spelling.until(lambda: underlined(spelling, 1) == ["wrnog"])
    assert not underlined(spelling, 0)


def test_the_underline_goes_while_a_line_is_written_in(spelling: Hands) -> None:
    spelling.types("more tarining\n")
    spelling.until(lambda: underlined(spelling, 0))
    spelling.press(Qt.Key.Key_Up)
    spelling.types("s")
    assert not underlined(spelling, 0)


def test_the_key_offers_what_is_meant_and_enter_takes_it(spelling: Hands) -> None:
    spelling.types("more tarining\n")
    spelling.until(lambda: underlined(spelling, 0))
    spelling.press(Qt.Key.Key_Period, CTRL)
    shown = menu(spelling)
    assert entries(shown)[0] == "training"
    QTest.keyClick(shown, Qt.Key.Key_Return)
    spelling.saves()
    assert spelling.texts() == ["more training"]


def test_the_key_works_in_the_line_that_is_being_written(spelling: Hands) -> None:
    spelling.types("more tarining")
    spelling.press(Qt.Key.Key_Period, CTRL)
    assert entries(menu(spelling))[0] == "training"


def test_the_key_says_where_nothing_is_misspelt(spelling: Hands) -> None:
    said: list[str] = []
    spelling.desk.noticed.connect(said.append)
    spelling.types("more training")
    spelling.press(Qt.Key.Key_Period, CTRL)
    spelling.until(lambda: said)
    assert said == ["No misspelt words found here."]


def test_a_right_click_offers_suggestions_above_the_usual_menu(spelling: Hands) -> None:
    spelling.types("tarining\n")
    spelling.until(lambda: underlined(spelling, 0))
    right_click(spelling, 0)
    shown = menu(spelling)
    words = entries(shown)
    assert words[0] == "training"
    assert "Add to dictionary" in words
    assert {"stance", "paste"} <= {one.objectName() for one in shown.actions()}
    assert shown.childAt(shown.actionGeometry(shown.actions()[0]).center()) is None


def test_a_word_of_ones_own_is_right_from_then_on(spelling: Hands) -> None:
    spelling.types("zorbing\n")
    spelling.until(lambda: underlined(spelling, 0))
    right_click(spelling, 0)
    shown = menu(spelling)
    next(one for one in shown.actions() if one.text() == "Add to dictionary").trigger()
    shown.close()
    spelling.until(lambda: not underlined(spelling, 0))
    assert spelling.desk.settings.own_words == ["zorbing"]


def test_underlines_stand_behind_letters_that_qt_counts_twice(spelling: Hands) -> None:
    spelling.types("😀 tarining\n")
    spelling.until(lambda: block_of(spelling, 0).layout().formats())
    one = block_of(spelling, 0).layout().formats()[0]
    assert (one.start, one.length) == (3, 8)  # pyright: ignore[reportAttributeAccessIssue]


def test_a_child_that_was_killed_is_begun_again_quietly(spelling: Hands) -> None:
    said: list[str] = []
    spelling.types("tarining\n")
    spelling.until(lambda: underlined(spelling, 0))
    spelling.desk.noticed.connect(said.append)
    # Ends it at once on Windows, too.
    os.kill(speller_of(spelling.desk).child_pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    spelling.types("wrnog\n")
    spelling.until(lambda: underlined(spelling, 1) == ["wrnog"])
    assert not said


def test_no_child_is_left_when_the_session_is_closed(spelling: Hands) -> None:
    spelling.types("tarining\n")
    spelling.until(lambda: underlined(spelling, 0))
    child = speller_of(spelling.desk).child_pid
    spelling.desk.close()
    assert comes_true(lambda: not is_running(child))


def test_turned_off_nothing_is_underlined(spelling: Hands) -> None:
    spelling.types("tarining\n")
    spelling.until(lambda: underlined(spelling, 0))
    spelling.desk.change_settings(spelling=False)
    spelling.until(lambda: not underlined(spelling, 0))


def right_click(hands: Hands, line: int) -> None:
    editor = hands.floor.note.editor
    editor.put_caret(block_of(hands, line).position() + 2)
    at = editor.cursorRect().center()
    viewport = editor.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(QPoint(at)))
    QApplication.sendEvent(viewport, event)


def is_running(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_without_the_library_the_program_works_and_says_so_where_one_looks_for_it(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hunspell.py").write_text('raise ImportError("none")', encoding="ascii")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    said: list[str] = []
    hands.desk.noticed.connect(said.append)
    hands.adds("kov")
    hands.next()
    hands.types("more tarining")
    hands.press(Qt.Key.Key_Period, CTRL)
    hands.until(lambda: said)
    assert "chunspell" in said[0]
    hands.types(" and more")
    hands.saves()
    assert hands.texts() == ["more tarining and more"]
    sheet = SettingsSheet(hands.window, hands.desk)
    told = [one.text() for one in sheet.findChildren(QLabel)]
    assert any("chunspell" in one for one in told)
