"""F3: who has been heard, and who has not; only a hint for the chair."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import Hands
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.links import link
from townnotes.domain.registers import Assign
from townnotes_ui.floor.heard_sheet import HeardSheet


def _opened(hands: Hands) -> HeardSheet:
    hands.press(Qt.Key.Key_F3)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, HeardSheet)
    return sheet


@pytest.fixture
def heard(hands: Hands) -> Hands:
    """Let the first speak for a minute and the second for half of one; the third waits."""
    hands.adds("kov", "okoro", "петр")
    hands.next()
    hands.next()
    hands.townhall.later(30)
    return hands


# X17
def test_the_gauge_shows_minutes_and_speakers_of_categories_and_organizations(heard: Hands) -> None:
    sheet = _opened(heard)

    assert [(row.name, row.clock, row.beside) for row in sheet.categories.rows] == [
        ("stakeholders", "1:30", "2 speakers")
    ]
    assert [(row.name, row.clock, row.share) for row in sheet.organizations.rows] == [
        ("Harbour Friends", "1:00", 1.0),
        ("Pier Workers’ Union", "0:30", 0.5),
    ]


# X17
def test_the_gauge_names_who_has_not_spoken_and_whether_they_wait(heard: Hands) -> None:
    sheet = _opened(heard)

    assert sheet.silent_title.text() == "Not heard yet · 1"
    assert sheet.silent.text() == "Ана Петрова (waits)"


# X17
def test_the_gauge_follows_the_floor_while_it_is_open(heard: Hands) -> None:
    sheet = _opened(heard)

    heard.window.floor.call_next()
    heard.townhall.later(20)
    sheet.read()

    assert [row.clock for row in sheet.categories.rows] == ["1:50"]
    assert sheet.silent.text() == "Everybody who may take the floor has spoken."


# X17
def test_what_the_bars_show_is_said_to_who_cannot_see_them(heard: Hands) -> None:
    sheet = _opened(heard)

    assert sheet.organizations.accessibleName() == "Minutes by organization"
    assert sheet.organizations.accessibleDescription() == (
        "Harbour Friends, 1:00, 1 speaker; Pier Workers’ Union, 0:30, 1 speaker"
    )


# X17
def test_the_gauge_says_that_it_is_only_a_hint(heard: Hands) -> None:
    assert "only a hint for the chair" in _opened(heard).caption.text()


# X17
def test_the_gauge_is_put_away_and_the_caret_is_in_the_note(heard: Hands) -> None:
    _opened(heard)

    heard.press(Qt.Key.Key_Escape)

    assert heard.window.sheets.shown is None
    assert heard.is_in_note


# D3
def test_what_is_typed_while_only_the_gauge_is_open_closes_it_and_stands_in_the_note(
    heard: Hands,
) -> None:
    before = heard.lines
    _opened(heard)

    heard.types("Night buses")

    assert heard.window.sheets.shown is None
    assert heard.is_in_note
    assert heard.lines == [*before[:-1], f"{before[-1]}Night buses"]


def test_the_gauge_says_who_may_be_somebody_else_after_a_merge(heard: Hands) -> None:
    hall = heard.townhall
    kovac = hall.state.find(Intervention, hall.state.all(Intervention)[0].id)
    assert kovac
    name = hall.state.find(Participant, kovac.speaker)
    assert name
    surname = name.name.split()[-1]
    other = hall.participant(f"Zora {surname}")
    alone = hall.participant(surname)
    turns = [hall.new_id() for _ in range(3)]
    for turn, who in zip(turns, (other, alone, name), strict=True):
        hall.do([Assign(Intervention.entity, turn, "speaker", who.id)])
    hall.do(link(Intervention.entity, kovac.id, turns[2]))

    sheet = _opened(heard)

    assert sheet.undecided.isVisible()
    assert sheet.undecided.text() == (
        f"The number may be wrong: “{surname}” may be {name.name} or Zora {surname}."
    )
