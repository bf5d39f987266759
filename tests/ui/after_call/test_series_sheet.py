"""The memory of the series in the window: themes in sight, and each proposal settled by one key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.after_call.harbour import earlier_townhall
from tests.ui.hands import Hands
from townnotes.after_call.earlier_files import earlier_files
from townnotes.domain.entities import Point
from townnotes_ui.after_call.series_sheet import SeriesSheet

BREAKS = "longer breaks for crane crews"


def opened(hands: Hands) -> SeriesSheet:
    hands.window.sheets.show_series()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, SeriesSheet)
    hands.until(lambda: not sheet.reader.jobs.is_busy)
    return sheet


def stance(hands: Hands) -> str:
    return next(one for one in hands.state.all(Point) if one.text == BREAKS).stance


# X16
def test_themes_stand_as_new_returning_and_dropped(in_series: Hands) -> None:
    sheet = opened(in_series)

    assert [one.text() for one in sheet.themes] == [
        "New: nights", "Returning: rest", "Dropped: tolls",
    ]  # fmt: skip
    assert sheet.said.text() == "Compared with: 2nd virtual townhall, 11 March 2025"


# X16
def test_a_proposal_has_the_earlier_sentence_in_sight_and_nothing_is_changed_by_it(
    in_series: Hands,
) -> None:
    (row,) = opened(in_series).rows.rows

    assert row.before == "Earlier: “called for longer breaks for the crews of cranes”"
    assert stance(in_series) == "called for"


# X16
def test_r_settles_it_as_reiterated(in_series: Hands) -> None:
    sheet = opened(in_series)

    in_series.press(Qt.Key.Key_R)

    assert stance(in_series) == "reiterated"
    assert sheet.rows.rows == []
    assert sheet.head.text() == "Nothing is left to settle. · 1 settled as reiterated"


# X16
def test_x_settles_that_it_is_not_the_same(in_series: Hands) -> None:
    opened(in_series)

    in_series.press(Qt.Key.Key_X)

    assert stance(in_series) == "called for"
    in_series.window.sheets.close()
    assert opened(in_series).rows.rows == []


# X16
def test_undone_it_is_asked_again(in_series: Hands) -> None:
    sheet = opened(in_series)
    in_series.press(Qt.Key.Key_R)

    in_series.desk.undo()

    assert stance(in_series) == "called for"
    assert len(sheet.rows.rows) == 1


# X16
def test_files_that_are_added_are_read_and_known_the_next_time(
    held: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = earlier_townhall(tmp_path / "before.townnotes").session.path
    broken = tmp_path / "broken.townnotes"
    broken.write_bytes(b"nothing of ours")

    def choose(*_: object) -> tuple[list[str], str]:
        return [str(before), str(broken)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    sheet = opened(held)
    assert "No earlier townhall is known" in sheet.said.text()

    sheet.add_button.click()
    held.until(lambda: not sheet.reader.jobs.is_busy)

    assert len(sheet.rows.rows) == 1
    assert "broken.townnotes” is not a townnotes file" in sheet.unread.text()
    session = held.desk.session
    assert earlier_files(session.path, held.state.session.id) == (before,)


# X16
def test_closed_while_it_reads_nothing_is_heard_of_it(in_series: Hands) -> None:
    in_series.window.sheets.show_series()
    sheet = in_series.window.sheets.shown
    assert isinstance(sheet, SeriesSheet)

    in_series.press(Qt.Key.Key_Escape)

    assert not sheet.reader.jobs.is_busy
    sheet.reader.jobs.finish()
