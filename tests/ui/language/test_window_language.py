"""The window speaks the language that is wanted; without its catalogue English, and says so."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import Hands
from tests.ui.language.pseudo import longer
from townnotes.errors import RuleError
from townnotes.language.catalogue import VARIABLE, offered
from townnotes.language.saying import Saying
from townnotes_ui.app import Application, ProgramStart
from townnotes_ui.language.translation import counted, tr, worded
from townnotes_ui.language.window_language import WindowLanguage, set_direction

ISOLATED = "\u2068{}\u2069"


def test_a_text_without_a_catalogue_is_the_one_of_the_source(qapp: QApplication) -> None:
    assert tr("{name} has the floor", name="Ada") == "Ada has the floor"
    assert [tr("{n} point|{n} points", n) for n in range(3)] == ["0 points", "1 point", "2 points"]
    assert (counted("{n} point|{n} points", 0), counted("{n} point|{n} points", 1)) == (
        "", "1 point",
    )  # fmt: skip


def test_a_text_comes_from_the_catalogue(language: WindowLanguage, longer_catalogue: Path) -> None:
    assert language.install(longer_catalogue)

    assert tr("Undo") == longer("Undo")


def test_a_refusal_is_worded_with_what_is_in_it(
    language: WindowLanguage, longer_catalogue: Path
) -> None:
    language.install(longer_catalogue)
    nothing = Saying("Nothing was changed.")

    said = worded(RuleError("“{name}” {what}", name="a.docx", what=nothing))

    # The sentence is in no catalogue, and what stands in it is.
    assert said == "“a.docx” Nothing was changed."
    assert worded("typed by hand") == "typed by hand"


def test_names_are_isolated_where_the_text_runs_from_right_to_left(qapp: QApplication) -> None:
    set_direction(is_right_to_left=True)
    said = tr("{name} has the floor for {clock}", name="Ada", clock=90)
    set_direction(is_right_to_left=False)

    assert said == f"{ISOLATED.format('Ada')} has the floor for 90"


def test_a_name_with_signs_of_direction_turns_nothing_round_it(qapp: QApplication) -> None:
    said = tr("{name} has the floor", name="Ada\u202e")

    assert said == f"{ISOLATED.format('Ada')} has the floor"


def test_a_language_whose_catalogue_is_not_whole_is_english_and_that_is_said(
    language: WindowLanguage,
) -> None:
    language.apply("xx")

    assert (language.code, tr("Undo")) == ("en", "Undo")
    assert "the window speaks English" in language.trouble


@pytest.mark.parametrize("content", [b"", b"no catalogue", b"\x3c\xb8\x64\x18" * 4])
def test_a_damaged_catalogue_is_not_loaded(
    content: bytes, language: WindowLanguage, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.qm"
    damaged.write_bytes(content)

    assert not language.install(damaged)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    townhall = Townhall(tmp_path / "a.townnotes")
    townhall.speaks(townhall.participant("Marta Kovač"), "night work")
    townhall.session.close()
    return tmp_path / "a.townnotes"


@pytest.fixture
def start(qapp: QApplication, file: Path) -> Generator[ProgramStart]:
    """Start the program on a file."""
    assert isinstance(qapp, Application)
    one = ProgramStart(qapp, file)
    yield one
    if one.program is not None:
        one.program.window.close()
    if one.sight is not None:
        one.sight.close()
    one.end()
    set_direction(is_right_to_left=False)
    QLocale.setDefault(QLocale.c())


@pytest.mark.skipif("fr" not in offered(), reason="There is no catalogue of French yet.")
def test_another_language_makes_the_window_anew_with_what_was_typed(
    start: ProgramStart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    qtbot.waitUntil(lambda: start.program is not None and start.program.desk.is_open)
    assert start.program is not None
    before = start.program.window
    before.floor.note.editor.textCursor().insertText("typed in English")

    start.program.desk.change_settings(language="fr")

    def spoken() -> None:
        assert start.program is not None
        assert start.program.window is not before
        assert start.program.desk.is_open
        assert "typed in English" in start.program.window.floor.note.editor.toPlainText()

    qtbot.waitUntil(spoken)
    assert tr("Undo") == "Annuler"


def test_the_direction_is_that_of_the_language(language: WindowLanguage, hands: Hands) -> None:
    set_direction(is_right_to_left=True)

    assert hands.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
