"""The stage: what the call may see of the floor, and nothing else."""

import subprocess
import sys
from collections.abc import Generator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.floor.timer import Timing
from townnotes_ui.windows.beside_windows import MessageSheet
from townnotes_ui.windows.stage import SMALLEST_TYPE, Stage, stand
from townnotes_ui.windows.view import StageView

TALKING = StageView(
    Timing("running", 30_000, 120_000, 90_000),
    "Marta Kovač",
    "Harbour Friends",
    "Idris Okoro",
    ("Idris Okoro", "أمينة الهاشمي"),
    5,
)


@pytest.fixture
def stage(qtbot: QtBot) -> Generator[Stage]:
    """Open a stage that nothing but the test tells anything."""
    one = Stage()
    with qtbot.waitExposed(one):
        one.show()
    yield one
    one.close()
    one.deleteLater()


def texts(window: QWidget) -> list[str]:
    """Return all that any widget of a window says, to the eye or to the ear."""
    every = [window, *window.findChildren(QWidget)]
    said = [one.text() for one in every if isinstance(one, QLabel)]
    for one in every:
        said += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        said += [one.windowTitle(), one.whatsThis(), one.statusTip()]
    return [text for text in said if text]


def says(window: QWidget) -> str:
    return "\n".join(texts(window))


# X7
def test_a_name_that_nobody_knows_stands_on_the_stage_without_quotation_marks(hands: Hands) -> None:
    hands.adds("Fay Ito", "Galaxy A52")
    hands.next()
    stage = opened(hands)

    assert "Fay Ito" in texts(stage)
    assert "Galaxy A52" in says(stage)
    assert not set("‘’“”\"'«»") & set(says(stage).replace("’s ", ""))


def opened(hands: Hands) -> Stage:
    hands.press(Qt.Key.Key_D, CTRL | SHIFT)
    stage = hands.window.windows.stage
    assert stage is not None
    return stage


# C7
def test_the_stage_shows_time_speaker_next_ones_number_waiting_and_the_list(hands: Hands) -> None:
    hands.adds("kov", "idr", "ана")
    hands.next()
    hands.townhall.later(30)

    said = says(opened(hands))

    for text in ("1:30", "Marta Kovač", "Harbour Friends", "Idris Okoro", "Ана Петрова"):
        assert text in said
    assert "2 waiting · list open" in said


# X7
@pytest.mark.parametrize(
    ("spoken", "words"),
    [(30, "1:30 left"), (95, "▲ Please conclude"), (115, "◆ Please conclude now"), (120, "■ Time")],
)
def test_the_time_is_said_in_words(hands: Hands, spoken: int, words: str) -> None:
    hands.adds("kov")
    hands.next()
    hands.townhall.later(spoken)

    assert words in says(opened(hands))


# X7
def test_a_pause_is_said_in_words(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    stage = opened(hands)
    hands.townhall.later(30)

    hands.press(Qt.Key.Key_Space, CTRL)

    assert "❚❚ Paused · 1:30 left" in says(stage)


# X7
def test_the_time_goes_on_by_itself(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    stage = opened(hands)

    hands.townhall.later(150)

    hands.until(lambda: "−0:30" in says(stage))


# X7
def test_no_word_of_a_note_is_ever_on_the_stage(hands: Hands) -> None:
    stage = opened(hands)
    seen: list[str] = []

    def look(view: object) -> None:
        seen.append(says(stage))

    hands.window.windows.feed.pushed.connect(look)
    hands.adds("kov", "idr")
    hands.next()

    hands.types("// swordfish in confidence\n> swordfish #pay !welcomed\nswordf")
    hands.saves()
    hands.press(Qt.Key.Key_Space, CTRL)
    hands.press(Qt.Key.Key_Space, CTRL)
    hands.types("ish")
    hands.next()

    assert len(seen) > 2
    assert not any("swordf" in said or "pay" in said for said in [*seen, says(stage)])


# X7
def test_the_stage_is_made_without_anything_that_leads_to_notes() -> None:
    script = (
        "import sys, townnotes_ui.windows.stage; "
        "sys.exit(' '.join(sorted(m for m in sys.modules if m.startswith('townnotes'))))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )

    loaded = set(ran.stderr.split())
    ui = {f"townnotes_ui.{one}" for one in (
        "actions", "actions.help_rows", "actions.keys", "actions.table", "look", "tokens",
        "widgets", "widgets.parts", "widgets.small",
        "language", "language.translation",
        "window_memory", "windows", "windows.stage", "windows.view", "wording",
    )}  # fmt: skip
    words = {f"townnotes.domain.{one}" for one in (
        "floor", "floor.floor_rows", "floor.spoken", "floor.timer", "languages", "points",
        "points.stance_words",
    )}  # fmt: skip
    others = {
        "townnotes", "townnotes.domain", "townnotes.language", "townnotes.language.saying",
        "townnotes_resources", "townnotes_ui",
    }  # fmt: skip
    assert "townnotes_ui.windows.stage" in loaded, ran.stderr
    assert loaded <= ui | words | others


# X7
def test_all_a_stage_is_ever_given_are_the_values_of_a_view() -> None:
    assert Stage.__init__.__code__.co_varnames[: Stage.__init__.__code__.co_argcount] == ("self",)
    assert StageView._fields == (
        "timing", "speaker", "organization", "first", "next", "waiting", "is_open", "message",
    )  # fmt: skip


# C7
def test_opening_the_stage_leaves_the_caret_in_the_note(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("night ")

    stage = opened(hands)
    with hands.qtbot.waitExposed(stage):
        pass
    hands.until(lambda: hands.is_in_note)
    hands.types("work")

    assert stage.isVisible()
    assert not stage.isActiveWindow()
    assert hands.lines == ["night work"]


# C7
def test_the_same_key_closes_the_stage(hands: Hands) -> None:
    stage = opened(hands)

    hands.press(Qt.Key.Key_D, CTRL | SHIFT)

    assert not stage.isVisible()


# C7
def test_the_stage_names_as_many_of_the_next_as_the_settings_say(hands: Hands) -> None:
    hands.adds("kov", "idr", "ана")
    stage = opened(hands)
    hands.next()

    hands.desk.change_settings(stage_next=1)

    assert "Idris Okoro" in says(stage)
    assert "Ана Петрова" not in says(stage)


# C7
def test_the_stage_follows_the_list_being_closed(hands: Hands) -> None:
    stage = opened(hands)

    hands.desk.do("", lambda state: change_details(state, list_closed=hands.townhall.time))

    assert "list closed" in says(stage)


# C7
def test_a_message_is_written_shown_and_taken_away_again(hands: Hands) -> None:
    stage = opened(hands)
    hands.window.windows.write_message()
    hands.types("Choose French below\n")
    assert "Choose French below" in says(stage)
    assert hands.is_in_note

    hands.window.windows.write_message()
    sheet = hands.window.findChild(MessageSheet)
    assert sheet is not None
    hands.press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_Return)

    assert "Choose French below" not in says(stage)


# C7
def test_a_message_written_before_the_stage_is_open_is_shown_on_it(hands: Hands) -> None:
    hands.window.windows.write_message()
    hands.types("Welcome\n")

    assert "as soon as it is open" in hands.window.notice.text
    assert "Welcome" in says(opened(hands))


# C7
def test_the_stage_is_an_ordinary_window_from_320_by_180_on(stage: Stage) -> None:
    flags = stage.windowFlags()

    assert stage.windowTitle() == "Speaking time – townnotes"
    assert stage.minimumSize() == QSize(320, 180)
    assert stage.windowType() == Qt.WindowType.Window
    assert not flags & (Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)


# C7
@pytest.mark.parametrize("size", [(320, 180), (960, 540), (1920, 1080), (480, 900), (1600, 320)])
@pytest.mark.parametrize("message", ["", "Please choose your language " * 4])
def test_everything_on_the_stage_has_its_own_place_at_any_size(
    stage: Stage, size: tuple[int, int], message: str
) -> None:
    stage.resize(*size)
    stage.show_view(TALKING._replace(message=message))
    QApplication.processEvents()
    places = [one.geometry() for one in stage.findChildren(QLabel) if one.text()]

    assert all(stage.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


# C7
def test_the_clock_is_the_largest_and_grows_with_the_window() -> None:
    small, large = stand(320, 180, 0), stand(1920, 1080, 0)

    assert large.clock.pixels > 5 * small.clock.pixels
    assert small.clock.pixels > 2 * small.name.pixels
    assert small.next.pixels >= SMALLEST_TYPE


# C7
def test_long_names_are_shortened_and_stay_within_the_stage(stage: Stage) -> None:
    stage.resize(320, 180)
    stage.show_view(TALKING._replace(speaker="Excellency " * 20, organization="Mission " * 40))
    QApplication.processEvents()

    wide = [one for one in stage.findChildren(QLabel) if len(one.text()) > 100]
    assert len(wide) == 2
    assert all(stage.rect().contains(one.geometry()) for one in wide)


# C7
def test_the_stage_is_read_from_right_to_left_where_the_window_is(stage: Stage) -> None:
    stage.resize(640, 360)
    stage.show_view(TALKING)
    (clock,) = (one for one in stage.findChildren(QLabel) if one.text() == "1:30")

    stage.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.resize(641, 360)

    assert clock.alignment() & Qt.AlignmentFlag.AlignRight


# X7
def test_keys_typed_while_the_stage_has_the_focus_go_nowhere(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()
    stage = opened(hands)
    stage.activateWindow()
    hands.until(stage.isActiveWindow)

    QTest.keyClicks(stage, "secret")
    QTest.keyClick(stage, Qt.Key.Key_Return, CTRL)

    assert hands.spoke() == ["Marta Kovač"]
    assert hands.lines == [""]


# C7
def test_f11_and_a_double_click_fill_the_screen_and_escape_leaves_it_then_closes(
    stage: Stage,
) -> None:
    QTest.keyClick(stage, Qt.Key.Key_F11)
    assert stage.isFullScreen()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    assert not stage.isFullScreen()
    QTest.mouseDClick(stage, Qt.MouseButton.LeftButton)
    assert stage.isFullScreen()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    QTest.keyClick(stage, Qt.Key.Key_Escape)

    assert not stage.isVisible()


# C7
def test_the_stage_reads_the_time_four_times_a_second_and_rests_when_closed(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    stage = opened(hands)
    windows = hands.window.windows
    assert windows.feed.interval == 250
    assert windows.feed.is_running

    stage.close()

    assert not windows.feed.is_running


# C7
def test_the_stage_closes_with_the_window_and_keeps_no_program_alive(hands: Hands) -> None:
    stage = opened(hands)
    assert not stage.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)

    hands.window.close()

    assert not stage.isVisible()


# C7
def test_another_session_begins_with_an_empty_stage(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    stage = opened(hands)

    hands.window.close_session()

    assert stage.isVisible()
    assert "Marta" not in says(stage)


# C7
def test_nothing_of_these_windows_is_loaded_before_it_is_asked_for() -> None:
    script = (
        "import sys, townnotes_ui.app, townnotes_ui.app, townnotes_ui.window.main_window; "
        "sys.exit(any(m.startswith('townnotes_ui.windows') for m in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
