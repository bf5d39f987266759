"""The archive in the window: folders asked, answers seen, and what was found opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.archive.offices import harbour_folder
from tests.builders import Townhall
from tests.ui.hands import Hands
from tests.ui.measuring import SIZES, nothing_is_cut
from townnotes.domain.commands.summary import WordedSentence, write_paragraph
from townnotes.domain.entities import Participant, Point
from townnotes_ui.archive.page import ArchivePage
from townnotes_ui.desk import Desk
from townnotes_ui.window.main_window import MainWindow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    harbour_folder(tmp_path / "harbour")
    return tmp_path / "harbour"


def shown(window: MainWindow, folder: Path, qtbot: QtBot) -> ArchivePage:
    """Show the archive of a folder, once all of it is taken in."""
    window.rooms.show_archive()
    page = window.rooms.archive
    page.set_folders((folder,))
    qtbot.waitUntil(lambda: page.state.text().endswith("as they are now"))
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    return page


def ask(page: ArchivePage, words: str, qtbot: QtBot) -> list[str]:
    """Ask for words, and return what was said."""
    page.question.words.setText(words)
    QTest.keyClick(page.question.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    return [one.said for one in page.answer.said.rows.rows]


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """Return a window in which no session is open."""
    one = MainWindow(Desk("Noor"))
    qtbot.addWidget(one)
    one.resize(1280, 720)
    one.show()
    return one


def test_the_archive_is_asked_while_no_session_is_open(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    page = shown(window, folder, qtbot)

    assert ask(page, "crane crews", qtbot)[0] == "called for longer breaks for crane crews"
    assert page.answer.head.text() == "2 speakers · at 2 of 2 townhalls · 2 points"
    assert [one.date for one in page.answer.course.places] == ["2025-03-11", "2026-03-11"]
    page.finish()


def test_who_is_to_be_identified_is_said(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    page = shown(window, folder, qtbot)
    ask(page, "nurse pier", qtbot)

    assert "1 of them to identify" in page.answer.head.text()
    assert any("(1 to identify)" in one.name for one in page.answer.organizations.rows)
    page.finish()


def test_a_first_folder_is_asked_for_by_a_button(
    window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chosen(*_: object) -> str:
        return str(folder)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", chosen)
    window.rooms.show_archive()
    page = window.rooms.archive
    assert page.add_button.hasFocus()

    QTest.keyClick(page.add_button, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: page.state.text() == "2 files, as they are now")
    page.finish()


def test_a_file_that_is_put_there_is_found_by_and_by(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    page = shown(window, folder, qtbot)
    assert ask(page, "lighthouse", qtbot) == []

    townhall = Townhall(folder / "further.townnotes")
    townhall.speaks(townhall.participant("Ann Bird"), "> a lighthouse")
    townhall.session.close()

    qtbot.waitUntil(lambda: len(page.answer.said.rows.rows) == 1)
    page.finish()


def test_what_could_not_be_read_is_told_on_wish(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    (folder / "other.townnotes").write_bytes(b"minutes of something else\n" * 20)
    page = shown(window, folder, qtbot)

    assert page.remarks_button.text() == "1 remark"
    page.remarks_button.click()

    assert "is not a townnotes file" in page.remarks.toPlainText()
    page.finish()


def test_enter_asks_for_the_townhall_in_which_it_was_said(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    page = shown(window, folder, qtbot)
    ask(page, "tolls", qtbot)
    wanted: list[Path] = []
    window.file_wanted.connect(wanted.append)

    QTest.keyClick(page.answer.said, Qt.Key.Key_Return)

    assert wanted == [folder / "before.townnotes"]
    page.finish()


def test_a_point_of_the_session_open_here_is_shown_in_its_note(hands: Hands) -> None:
    townhall, qtbot = hands.townhall, hands.qtbot
    townhall.speaks(townhall.state.all(Participant)[0], "> a lighthouse")
    page = shown(hands.window, townhall.session.path.parent, qtbot)

    assert ask(page, "lighthouse", qtbot) == ["called for a lighthouse"]
    QTest.keyClick(page.answer.said, Qt.Key.Key_Return)

    assert hands.window.room == "floor"
    assert hands.floor.note.keeper.shown == hands.state.all(Point)[0].intervention
    page.finish()


def test_a_sentence_of_the_summary_is_shown_with_its_evidence(hands: Hands) -> None:
    townhall, qtbot = hands.townhall, hands.qtbot
    townhall.speaks(townhall.state.all(Participant)[0], "> a lighthouse")
    (point,) = hands.state.all(Point)
    sentence = WordedSentence("s" * 32, "One stakeholder called for a beacon.", (point.id,))
    townhall.do(write_paragraph(townhall.state, "overview", [sentence]))
    page = shown(hands.window, townhall.session.path.parent, qtbot)

    ask(page, "beacon", qtbot)
    QTest.keyClick(page.answer.said, Qt.Key.Key_Return)

    assert hands.window.room == "summary"
    assert hands.window.rooms.summary.evidence.statement == "s" * 32
    page.finish()


def test_esc_leads_back_to_where_one_was(hands: Hands) -> None:
    hands.window.rooms.show_review()
    hands.window.rooms.show_archive()
    page = hands.window.rooms.archive

    QTest.keyClick(page, Qt.Key.Key_Escape)

    assert hands.window.room == "review"
    page.finish()


def test_a_fill_that_was_cancelled_goes_on_the_next_time(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    window.rooms.show_archive()
    page = window.rooms.archive
    page.set_folders((folder,))
    page.cancel_button.click()
    assert page.state.text().startswith("Cancelled")

    page.keeper.look()

    qtbot.waitUntil(lambda: page.state.text() == "2 files, as they are now")
    page.finish()


def test_no_words_are_cut_in_the_archive_in_any_size_and_in_large_text(
    hands: Hands, folder: Path
) -> None:
    page = shown(hands.window, folder, hands.qtbot)
    ask(page, "nurse pier", hands.qtbot)

    for size in SIZES:
        hands.window.resize(*size)
        nothing_is_cut(hands, page)
    hands.desk.change_settings(text_zoom=200)
    nothing_is_cut(hands, page)
    page.finish()
