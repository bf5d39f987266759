"""The speaking time says in figures, words and buttons where the speaker stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.hands import CTRL, Hands
from townnotes.domain.registers import Assign
from townnotes_ui.floor.timer_panel import TimerPanel


@pytest.fixture
def note(hands: Hands) -> Hands:
    """Give the floor to the first speaker, for two minutes."""
    hands.adds("kov")
    hands.next()
    return hands


def _reads(hands: Hands) -> tuple[str, str]:
    hands.floor.timer.read()
    clock, words = (
        label.text()
        for label in hands.floor.timer.findChildren(QLabel)
        if label.property("role") != "caption"
    )
    return clock, words


# C2
@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, ("2:00", "left of 2:00")),
        (77, ("0:43", "left of 2:00")),
        (100, ("0:20", "▲ left of 2:00 · last half minute")),
        (115, ("0:05", "◆ left of 2:00 · last 10 seconds")),
        (132, ("−0:12", "■ over time · limit 2:00")),
    ],
)
def test_what_is_left_or_over_is_said_in_words(
    note: Hands, seconds: int, shown: tuple[str, str]
) -> None:
    note.townhall.later(seconds)

    assert _reads(note) == shown


# C2
@pytest.mark.parametrize(
    ("warning", "danger", "words"),
    [
        (60, 10, "▲ left of 2:00 · last minute"),
        (120, 10, "▲ left of 2:00 · last 2 minutes"),
        (45, 44, "◆ left of 2:00 · last 44 seconds"),
        (0, 0, "left of 2:00"),
    ],
)
def test_the_words_say_the_seconds_that_are_set(
    note: Hands, warning: int, danger: int, words: str
) -> None:
    note.desk.settings.warning_seconds = warning
    note.desk.settings.danger_seconds = danger
    note.townhall.later(77)

    assert _reads(note) == ("0:43", words)


# C3
def test_a_pause_stops_the_time_and_going_on_starts_it(note: Hands) -> None:
    note.townhall.later(20)
    note.press(Qt.Key.Key_Space, CTRL)
    note.townhall.later(60)

    assert _reads(note) == ("1:40", "❚❚ paused · left of 2:00")
    note.press(Qt.Key.Key_Space, CTRL)
    note.townhall.later(10)
    assert _reads(note) == ("1:30", "left of 2:00")
    assert note.is_in_note


# C3
def test_the_pause_is_not_in_the_recorded_speaking_time(note: Hands) -> None:
    note.townhall.later(20)
    note.press(Qt.Key.Key_Space, CTRL)
    note.next()

    row = note.floor.speakers.spoke.rows[0]

    assert row.seconds == 20


# C4
def test_half_minutes_are_given_and_taken_by_key(note: Hands) -> None:
    note.press(Qt.Key.Key_Up, CTRL)
    assert _reads(note) == ("2:30", "left of 2:30")

    note.press(Qt.Key.Key_Down, CTRL)
    note.press(Qt.Key.Key_Down, CTRL)
    assert _reads(note) == ("1:30", "left of 1:30")


# C4
def test_half_minutes_are_given_in_a_pause_too(note: Hands) -> None:
    note.townhall.later(20)
    note.press(Qt.Key.Key_Space, CTRL)
    note.townhall.later(20)

    note.press(Qt.Key.Key_Up, CTRL)

    assert _reads(note) == ("2:10", "❚❚ paused · left of 2:30")


# C4
def test_a_limit_taken_to_nothing_is_over_time_and_one_press_more_says_so(note: Hands) -> None:
    said: list[str] = []
    note.desk.noticed.connect(said.append)
    for _ in range(4):
        note.press(Qt.Key.Key_Down, CTRL)
    note.townhall.later(5)

    assert _reads(note) == ("−0:05", "■ over time · limit 0:00")
    note.press(Qt.Key.Key_Down, CTRL)
    assert said == ["The limit is at 0:00 already: no more can be taken."]
    assert note.is_in_note


# C4
def test_without_a_limit_half_minutes_are_refused_in_words(hands: Hands) -> None:
    said: list[str] = []
    hands.adds("Somebody New")
    hands.next()
    hands.desk.noticed.connect(said.append)

    hands.press(Qt.Key.Key_Down, CTRL)

    assert [one[:29] for one in said] == ["This intervention has no limi"]


def test_without_a_limit_the_time_counts_up(hands: Hands) -> None:
    hands.adds("Somebody New")
    hands.next()
    hands.townhall.later(77)

    assert _reads(hands) == ("1:17", "no limit")


def test_the_row_of_who_speaks_shows_the_time_spoken(note: Hands) -> None:
    note.townhall.later(77)
    note.floor.timer.read()

    assert note.floor.speakers.waiting.rows[0].seconds == 77


def test_before_anybody_spoke_there_is_nothing_to_pause(hands: Hands) -> None:
    assert _reads(hands) == ("0:00", "nobody has the floor")
    assert not hands.floor.timer.pause_button.isEnabled()


def _sounds(hands: Hands, *, zero: bool = False, warning: bool = False) -> list[int]:
    """Set what sounds, and return what will hold the seconds at which it did."""
    hands.desk.settings.sound_at_zero = zero
    hands.desk.settings.sound_at_warning = warning
    heard: list[int] = []
    began = hands.townhall.time
    hands.floor.timer.sound.sounded.connect(
        lambda: heard.append((hands.townhall.time - began) // 1000)
    )
    hands.floor.timer.read()
    return heard


def _pass(hands: Hands, *seconds: float) -> None:
    for one in seconds:
        hands.townhall.later(one)
        hands.floor.timer.read()


# C5
def test_nothing_sounds_unless_the_settings_ask_for_it(note: Hands) -> None:
    heard = _sounds(note)

    _pass(note, 89, 2, 28, 2, 60)

    assert heard == []


# C5
def test_at_zero_it_sounds_once(note: Hands) -> None:
    heard = _sounds(note, zero=True)

    _pass(note, 89, 2, 28, 2, 60)

    assert heard == [121]


# C5
def test_at_the_warning_it_sounds_once(note: Hands) -> None:
    heard = _sounds(note, warning=True)

    _pass(note, 89, 2, 28, 2, 60)

    assert heard == [91]


# C5
def test_a_freeze_over_both_marks_sounds_once(note: Hands) -> None:
    heard = _sounds(note, zero=True, warning=True)

    _pass(note, 600)

    assert heard == [600]


# C5
def test_nothing_sounds_in_a_pause(note: Hands) -> None:
    heard = _sounds(note, zero=True)
    note.press(Qt.Key.Key_Space, CTRL)

    _pass(note, 300)
    for _ in range(4):
        note.press(Qt.Key.Key_Down, CTRL)
    _pass(note, 300)

    assert heard == []


# C5
def test_time_given_after_the_sound_sounds_again_at_its_end(note: Hands) -> None:
    heard = _sounds(note, zero=True)
    _pass(note, 121)

    note.press(Qt.Key.Key_Up, CTRL)
    _pass(note, 10, 20, 20)

    assert heard == [121, 151]


# C5
def test_after_a_restart_a_mark_that_was_passed_stays_passed(note: Hands) -> None:
    note.desk.settings.sound_at_zero = True
    note.townhall.later(300)
    restarted = TimerPanel(note.desk, note.window)
    heard: list[bool] = []
    restarted.sound.sounded.connect(lambda: heard.append(True))

    restarted.show_session()
    note.townhall.later(10)
    restarted.read()

    assert heard == []


# C5
def test_a_wrong_next_taken_back_does_not_sound_for_who_was_over_time(note: Hands) -> None:
    heard = _sounds(note, zero=True)
    note.adds("okoro")
    _pass(note, 121)
    note.next()
    _pass(note, 5)

    note.press(Qt.Key.Key_Z, CTRL)
    _pass(note, 5)

    assert note.spoke() == ["Marta Kovač"]
    assert heard == [121]


# C5
def test_a_limit_given_later_that_is_over_already_sounds_nothing(hands: Hands) -> None:
    hands.adds("Somebody New")
    hands.next()
    heard = _sounds(hands, zero=True)
    _pass(hands, 90)
    running = hands.floor.note.keeper.shown

    hands.desk.do("limit", lambda _: [Assign("intervention", running, "limit", 60)])
    _pass(hands, 5)

    assert _reads(hands)[0] == "−0:35"
    assert heard == []


# C5
def test_it_sounds_while_another_room_is_shown(note: Hands) -> None:
    heard = _sounds(note, zero=True)
    note.window.show_room("review")

    note.townhall.later(121)

    note.until(lambda: heard)
    assert heard == [121]
