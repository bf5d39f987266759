"""Who of the session somebody in a file may be, as it is looked at and said at the window."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.bring_in.sheet_hands import cells, dropped, read_again
from tests.ui.hands import Hands
from townnotes.domain.entities import Participant
from townnotes_ui.bring_in.sheet import BringInSheet


def test_who_may_be_somebody_else_is_to_be_looked_at_and_n_goes_there(
    hands: Hands, tmp_path: Path
) -> None:
    hands.window.show_room("prepare")
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Organization\nBen Ito,Reed\nCy,Moss\nBen,\n")

    hands.press(Qt.Key.Key_N)

    assert "1 to check" in sheet.counts.text()
    assert sheet.list.currentIndex().row() == 2
    assert cells(sheet, 2) == ["check", "Ben", "", "may be Ben Ito"]


SHORT = "Name (Original Name),User Email,Join Time,Leave Time\n" + "".join(
    f"{one},{mail},03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM\n"
    for one, mail in (("A. Okoro", "a@x.example"), ("Jos Ibarra Pea", ""), ("Iris Vale", ""))
)


def with_short_names(hands: Hands, folder: Path) -> BringInSheet:
    for name in ("Anna Okoro", "José Ibarra Peña"):
        hands.townhall.participant(name)
    sheet = dropped(hands, folder, "report.csv", SHORT)
    sheet.list.setCurrentIndex(sheet.model.index(0, 1))
    sheet.list.setFocus()
    return sheet


def test_who_may_be_somebody_known_is_shown_as_a_doubt_with_the_reason(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = with_short_names(hands, tmp_path)

    assert (cells(sheet, 0)[0], cells(sheet, 0)[-1]) == ("check", "may be Anna Okoro")
    assert sheet.offers.text() == (
        "1 is Anna Okoro: the same name but for initials · 0 for somebody else"
    )
    assert cells(sheet, 1)[-1] == "is José Ibarra Peña"


def test_a_figure_says_who_it_is_and_the_name_is_remembered_in_one_undo_step(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = with_short_names(hands, tmp_path)

    hands.press(Qt.Key.Key_1)
    state = cells(sheet, 0)[0]
    hands.press(Qt.Key.Key_Return)
    (anna,) = (one for one in hands.state.all(Participant) if one.name == "Anna Okoro")
    hands.window.rooms.undo()
    (undone,) = (one for one in hands.state.all(Participant) if one.name == "Anna Okoro")

    assert state == "known"
    assert (anna.aliases, anna.email) == (("A. Okoro",), "a@x.example")
    assert (undone.aliases, undone.email) == ((), "")


def test_what_was_said_before_is_known_in_the_next_file(hands: Hands, tmp_path: Path) -> None:
    with_short_names(hands, tmp_path)
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Return)

    sheet = dropped(hands, tmp_path, "again.csv", SHORT)

    assert cells(sheet, 0)[0] == "known"
    assert not sheet.model.doubtful


def test_nought_says_that_it_is_somebody_else(hands: Hands, tmp_path: Path) -> None:
    sheet = with_short_names(hands, tmp_path)
    sheet.ticks.everybody.click()
    sheet.list.setFocus()

    hands.press(Qt.Key.Key_0)

    assert cells(sheet, 0)[0] == "new"
    assert not sheet.model.doubtful


def test_what_was_said_stays_where_the_columns_are_read_otherwise(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = with_short_names(hands, tmp_path)
    hands.press(Qt.Key.Key_1)

    sheet.kinds.activated.emit(sheet.kinds.currentIndex())
    read_again(hands, sheet)

    assert cells(sheet, 0)[0] == "known"
