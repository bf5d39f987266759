"""The points in no sentence: counted, by theme, and each a way into the summary."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import Townhall
from tests.ui.hands import Hands
from tests.ui.summary.pages import edit
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Intervention, Statement
from townnotes.summary.style.house_style import styles_folder
from townnotes_ui.desk import Desk
from townnotes_ui.summary.left_out_points import UntoldPanel
from townnotes_ui.summary.room import SummaryRoom

BRIEF = """
extends = "townhall"
title = "Brief"
[length]
paragraph = 12
further = 0
"""


@pytest.fixture
def brief(desk: Desk) -> None:
    """Have the house style leave a paragraph room for a few words, so that much is not told."""
    folder = styles_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "brief.toml").write_text(BRIEF, encoding="utf-8")
    desk.do("", lambda state: change_details(state, profile="brief"))


@pytest.fixture
def untold(brief: None, room: SummaryRoom, townhall: Townhall, theme: str) -> UntoldPanel:
    """Show what is not told where a dozen said something each on a theme, and greeted."""
    for number, what in enumerate(("boats", "lamps", "quays", "nets", "gulls", "ropes")):
        one = townhall.participant(f"Guest {number}")
        townhall.speaks(one, f"!suggested more {what} of a good make along the shore #water")
    room.redraft.now()
    room.coverage.link.click()
    return room.evidence.untold


def texts(panel: UntoldPanel) -> list[str]:
    return [row.text for row in panel.list.rows.rows]


def go_to(panel: UntoldPanel, theme: str) -> None:
    rows = panel.list.rows.rows
    place = next(at for at, row in enumerate(rows) if row.theme == theme and row.point)
    panel.list.setCurrentIndex(panel.list.rows.index(place, 0))


# F5, X4
def test_points_without_a_theme_are_said_in_words_and_come_first(
    room: SummaryRoom, theme: str
) -> None:
    assert room.coverage.no_theme.text() == "3 points have no theme"

    room.coverage.no_theme.click()

    panel = room.evidence.untold
    assert texts(panel) == ["No theme", *["suggested more benches"] * 3]
    assert panel.list.hasFocus()
    assert "3 points have no theme" in room.evidence.about.text()
    assert not panel.tell_button.isVisible()


# F5
def test_enter_opens_the_note_of_a_point(room: SummaryRoom, desk: Desk, theme: str) -> None:
    room.coverage.no_theme.click()

    opened: list[str] = []
    room.open_intervention.connect(opened.append)
    QTest.keyClick(room.evidence.untold.list, Qt.Key.Key_Return)

    assert opened == [desk.state.all(Intervention)[0].id]


# F5
def test_from_the_list_one_key_leads_to_the_floor(hands: Hands) -> None:
    hands.adds("Marta Kovač")
    hands.next()
    hands.types("just a greeting\n")
    hands.saves()
    hands.window.show_room("summary")
    hands.window.rooms.summary.show_uncovered()

    hands.press(Qt.Key.Key_Return)

    assert hands.is_in_note
    assert "just a greeting" in hands.lines


# X4
def test_what_a_paragraph_has_no_room_for_stands_under_its_theme_with_its_number(
    room: SummaryRoom, desk: Desk, untold: UntoldPanel, theme: str
) -> None:
    heads = [(row.text, row.number) for row in untold.list.rows.rows if not row.point]
    draft = room.redraft.draft
    assert draft

    assert "The paragraphs of the others are full" in room.evidence.about.text()
    assert [text for text, _ in heads] == ["No theme", "water"]
    assert sum(number for _, number in heads) == len(draft.uncovered)


# X4
def test_one_key_tells_a_point_and_rests_the_sentence_on_it(
    room: SummaryRoom, desk: Desk, untold: UntoldPanel, theme: str
) -> None:
    before = edit(room, theme).toPlainText()
    go_to(untold, theme)
    row = untold.current
    assert row
    untold.list.setFocus()

    QTest.keyClick(untold.list, Qt.Key.Key_T)

    sentences = edit(room, theme).paragraph.sentences
    what = row.text.removeprefix("suggested ").split()[1]
    assert edit(room, theme).toPlainText().startswith(before)
    assert what in sentences[-1].text
    assert row.point in sentences[-1].rests_on
    assert all(one.state == "" for one in sentences)
    assert row.point not in {one.point for one in untold.list.rows.rows}

    desk.undo()
    room.redraft.now()

    assert edit(room, theme).toPlainText() == before
    assert not desk.state.all(Statement)


# F5
def test_one_key_only_names_the_theme_of_a_point(
    room: SummaryRoom, untold: UntoldPanel, theme: str
) -> None:
    go_to(untold, theme)
    untold.list.setFocus()

    QTest.keyClick(untold.list, Qt.Key.Key_N)

    assert theme not in room.page.paragraphs
    assert "access to water" in edit(room, "additional").toPlainText()
    assert texts(untold) == ["No theme", *["suggested more benches"] * 3]


# F6
def test_a_final_summary_offers_to_open_a_point_and_nothing_else(
    room: SummaryRoom, untold: UntoldPanel, theme: str
) -> None:
    go_to(untold, theme)
    room.finality.make()
    before = edit(room, theme).toPlainText()

    QTest.keyClick(untold.list, Qt.Key.Key_T)
    QTest.keyClick(untold.list, Qt.Key.Key_N)

    assert edit(room, theme).toPlainText() == before
    assert untold.open_button.isVisible()
    assert not untold.tell_button.isVisible()
    assert not untold.name_button.isVisible()


def test_a_point_that_was_chosen_stays_so_through_a_redraft(
    room: SummaryRoom, untold: UntoldPanel, townhall: Townhall, theme: str
) -> None:
    go_to(untold, theme)
    before = untold.current
    townhall.speaks(townhall.participant("Zed"), "no theme at all")
    room.redraft.now()

    assert before
    assert untold.current == before


def test_a_sentence_chosen_shows_its_cards_again(
    room: SummaryRoom, untold: UntoldPanel, theme: str
) -> None:
    edit(room, theme).sentence_chosen.emit(theme, 0)

    assert not untold.isVisible()
    assert room.evidence.cards.isVisible()
