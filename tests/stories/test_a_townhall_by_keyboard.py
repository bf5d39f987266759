"""A short townhall typed by keyboard in the real window, closed, opened again and exported."""

from collections.abc import Callable, Generator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from townnotes.domain.commands.participants import add_category, add_participant
from townnotes.domain.commands.sessions import add_convener, change_details
from townnotes.domain.commands.themes import add_theme
from townnotes.domain.entities import Category, Intervention, Participant, Theme
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.summary.draft import finished, write_draft
from townnotes_exporters.formats import write
from townnotes_ui.program import Program

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PEOPLE = (
    ("Marta Kovač", "Harbour Friends"),
    ("Idris Okoro", "Pier Workers’ Union"),
    ("林小雨", "Coastal Youth"),
)


class Rapporteur:
    """Types into whatever has the focus, as a person does."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot

    @property
    def state(self) -> State:
        return self.program.desk.state

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        target = QApplication.focusWidget() or self.program.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def types(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        for sign in text:
            if sign.isascii():
                QTest.keyClicks(target, sign)
            else:
                # QTest knows ASCII alone; an input method delivers the rest as text of a key.
                no_modifier = Qt.KeyboardModifier.NoModifier
                pressed = QKeyEvent(QKeyEvent.Type.KeyPress, 0, no_modifier, sign)
                QApplication.sendEvent(target, pressed)

    def line(self, text: str) -> None:
        self.types(text)
        self.press(Qt.Key.Key_Return)

    def adds(self, name: str) -> None:
        self.press(Qt.Key.Key_L, CTRL)
        self.line(name)

    def next(self) -> None:
        before = len(self.state.all(Intervention))
        # A second press within a second of the last is taken for a slip.
        self.qtbot.wait(1050 if before else 0)
        self.press(Qt.Key.Key_Return, CTRL)
        self.until(lambda: len(self.state.all(Intervention)) == before + 1)


@pytest.fixture
def rapporteur(qtbot: QtBot, tmp_path: Path) -> Generator[Rapporteur]:
    one = _open(qtbot)
    one.program.begin(tmp_path / "harbour.townnotes")
    one.until(lambda: one.program.desk.is_open)
    yield one
    one.program.window.close()
    one.program.end()


def _open(qtbot: QtBot, path: Path | None = None) -> Rapporteur:
    program = Program(path)
    with qtbot.waitExposed(program.window):
        program.window.show()
    program.window.activateWindow()
    program.window.go_on()
    program.load()
    return Rapporteur(program, qtbot)


def _prepare(state: State) -> list[Assign]:
    category = new_id()
    words = {"took_the_floor": True, "limit": 120}
    made = add_category(state, category, "stakeholder", "stakeholders", **words)
    made += change_details(
        state, ordinal=2, name="virtual townhall", process="Harbour Charter",
        subject="Harbour Charter", audience=("stakeholders",), date="2026-05-06",
        platform="Zoom", attendance=40, gathering="consultation",
    )  # fmt: skip
    made += add_convener(
        state, new_id(), role="co-chair", honorific="Ms.", name="Lea Strand", post="Harbour Master",
        of="Portville", to="the Harbour Council",
    )  # fmt: skip
    for n, (name, organization) in enumerate(PEOPLE):
        fields = {"organization": organization, "category": category, "rank": str(n + 1)}
        made += add_participant(state, new_id(), name, **fields)
    return made


def _prepare_themes(rapporteur: Rapporteur, *labels: str) -> None:
    for label in labels:
        rapporteur.program.desk.do(
            "theme", lambda state, label=label: add_theme(state, new_id(), label)
        )


def _hold(rapporteur: Rapporteur) -> None:
    """Hold the townhall: three known speakers and one nobody knows, without the mouse."""
    rapporteur.press(Qt.Key.Key_2, ALT)
    for name in ("mar", "idr", "iPhone (2)"):
        rapporteur.adds(name)
    rapporteur.next()
    rapporteur.line("> a stand-alone paragraph on night work #pay")
    rapporteur.line("+ the new wording on quiet hours #quiet")
    rapporteur.next()
    rapporteur.types("a paragraph on night work")
    rapporteur.press(Qt.Key.Key_1, CTRL)
    rapporteur.line("")
    rapporteur.line("// the line was bad")
    rapporteur.adds("lin")
    rapporteur.next()
    rapporteur.line("!stress that young people fish here too #quiet 🙂")


def test_a_townhall_typed_by_keyboard_is_recorded_and_exported(
    rapporteur: Rapporteur, qtbot: QtBot, tmp_path: Path
) -> None:
    rapporteur.program.desk.do("prepare", _prepare)
    _prepare_themes(rapporteur, "pay", "quiet hours")

    _hold(rapporteur)

    rapporteur.until(lambda: rapporteur.program.desk.session.is_saved)
    path = rapporteur.program.desk.session.path
    rapporteur.program.window.close()
    again = _open(qtbot, path)
    again.until(lambda: again.program.desk.is_open)
    state = again.state
    assert _record(state) == [
        ("Marta Kovač", [
            ("called for", "a stand-alone paragraph on night work", ["pay"], False),
            ("welcomed", "the new wording on quiet hours", ["quiet hours"], False),
        ]),
        ("Idris Okoro", [
            ("", "a paragraph on night work", ["pay"], False),
            ("", "the line was bad", [], True),
        ]),
        ("iPhone (2)", [
            ("stressed", "that young people fish here too 🙂", ["quiet hours"], False),
        ]),
    ]  # fmt: skip
    unknown = [one.name for one in state.all(Participant) if one.to_identify]
    assert unknown[0] == "iPhone (2)"
    target = tmp_path / "summary.docx"
    write(finished(write_draft(state)), target)
    again.program.window.close()
    again.program.end()
    texts = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert texts[:3] == [
        "Summary",
        "2nd virtual townhall between the co-chair of the Harbour Charter and stakeholders",
        "6 May 2026 (Zoom)",
    ]
    assert "took place on Wednesday, 6 May 2026" in texts[3]
    assert any("night work" in text for text in texts[4:])
    assert not any("line was bad" in text for text in texts)


def _record(state: State) -> list[tuple[str, list[tuple[str, str, list[str], bool]]]]:
    themes = {one.id: one.label for one in state.all(Theme)}
    people = {one.id: one.name for one in state.all(Participant)}
    assert state.all(Category)
    return [
        (
            people[one.speaker],
            [
                (point.stance, point.text, [themes[id_] for id_ in point.themes], point.private)
                for point in state.points_of(one.id)
            ],
        )
        for one in state.all(Intervention)
    ]
