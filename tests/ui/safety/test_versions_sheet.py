"""The sheet of versions: what each was, what differs from now, and two clicks back to it."""

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from tests.ui.hands import Hands
from townnotes.domain.entities import Point
from townnotes.domain.registers import Assign
from townnotes.safety.backups import AT_WORK, BEFORE_RESTORE, OPENED, back_up, backups
from townnotes.session import Session
from townnotes_ui.look import TEXT, text_font
from townnotes_ui.safety.versions_sheet import VersionsSheet


@pytest.fixture
def sheet(hands: Hands) -> VersionsSheet:
    """Keep two versions, with one point and with three; now there are two, one reworded."""
    back_up(hands.desk.session, OPENED)()
    marta = hands.townhall.participant("Zora", organization="Ferry")
    one = hands.townhall.speaks(marta, "more benches", "fewer cars", "trees")
    back_up(hands.desk.session, AT_WORK)()
    points = hands.state.points_of(one.id)
    hands.townhall.later(60).do([Assign(Point.entity, points[0].id, "text", "no benches")])
    hands.townhall.do([Assign(Point.entity, points[1].id, "deleted", True)])
    hands.window.sheets.show_versions()
    shown = hands.window.sheets.shown
    assert isinstance(shown, VersionsSheet)
    return shown


def _read(hands: Hands, sheet: VersionsSheet) -> None:
    hands.until(sheet.own.isEnabled)
    hands.until(lambda: all(row.below for row in sheet.list.rows.rows))


def _texts(hands: Hands) -> list[str]:
    return [one.text for one in hands.state.all(Point)]


def test_each_version_says_when_why_and_what_differs(hands: Hands, sheet: VersionsSheet) -> None:
    _read(hands, sheet)

    newest, oldest = sheet.list.rows.rows

    assert newest.text.endswith("while you worked")
    assert newest.below == "1 point more than now"
    assert oldest.text.endswith("when it was opened")
    assert oldest.below == "1 intervention, 2 points fewer than now"


def test_the_one_chosen_is_shown_with_speakers_and_points(
    hands: Hands, sheet: VersionsSheet
) -> None:
    _read(hands, sheet)

    said = [(one.name, one.text) for one in sheet.cards.said]

    assert said == [("Zora", "more benches"), ("Zora", "fewer cars"), ("Zora", "trees")]
    assert sheet.differs.text() == "1 point is not there now · 1 reads differently now"


def test_only_what_differs_can_be_shown(hands: Hands, sheet: VersionsSheet) -> None:
    _read(hands, sheet)

    sheet.only.click()

    assert [one.text for one in sheet.cards.said] == ["more benches", "fewer cars"]


def test_restored_here_everything_is_as_then_and_one_undo_takes_it_back(
    hands: Hands, sheet: VersionsSheet
) -> None:
    _read(hands, sheet)
    now = _texts(hands)

    sheet.here.click()
    hands.until(lambda: hands.window.sheets.shown is None)

    assert _texts(hands) == ["more benches", "fewer cars", "trees"]
    hands.desk.undo()
    assert _texts(hands) == now


def test_before_it_is_restored_here_a_version_of_now_is_kept(
    hands: Hands, sheet: VersionsSheet
) -> None:
    _read(hands, sheet)

    sheet.here.click()
    hands.until(lambda: hands.window.sheets.shown is None)

    assert backups(hands.desk.session.path)[0].why == BEFORE_RESTORE


def test_without_a_backup_of_now_nothing_is_restored(
    hands: Hands, sheet: VersionsSheet, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _read(hands, sheet)
    now = _texts(hands)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    (tmp_path / "elsewhere").write_text("in the way")

    sheet.here.click()
    hands.until(sheet.trouble.isVisible)

    assert "Nothing was restored" in sheet.trouble.text()
    assert _texts(hands) == now


def test_two_clicks_open_a_version_as_a_session_of_its_own(
    hands: Hands, sheet: VersionsSheet
) -> None:
    wanted: list[Path] = []
    hands.window.file_wanted.connect(wanted.append)
    _read(hands, sheet)

    place = sheet.list.visualRect(sheet.list.rows.index(1, 0)).center()
    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.until(sheet.own.isEnabled)
    QTest.mouseClick(sheet.own, Qt.MouseButton.LeftButton)
    hands.until(lambda: wanted)

    (path,) = wanted
    assert path.parent == hands.desk.session.path.parent
    assert path.name.startswith("session (of ")
    opened = Session.open(path, "me")
    assert opened.state.all(Point) == ()
    opened.close()


def test_esc_leaves_everything_as_it_is(hands: Hands, sheet: VersionsSheet) -> None:
    _read(hands, sheet)
    now = _texts(hands)

    hands.press(Qt.Key.Key_Escape)

    assert hands.window.sheets.shown is None
    assert _texts(hands) == now


def test_a_version_that_cannot_be_read_says_so(hands: Hands, sheet: VersionsSheet) -> None:
    _read(hands, sheet)
    hands.press(Qt.Key.Key_Escape)
    newest = backups(hands.desk.session.path)[0].path
    newest.write_bytes(newest.read_bytes()[:5000])

    hands.window.sheets.show_versions()
    shown = hands.window.sheets.shown
    assert isinstance(shown, VersionsSheet)
    hands.until(lambda: all(row.below for row in shown.list.rows.rows))

    assert shown.list.rows.rows[0].below == "cannot be read"
    hands.until(shown.trouble.isVisible)
    assert "damaged" in shown.trouble.text()
    assert not shown.own.isEnabled()


def test_a_session_without_versions_says_when_one_is_made(hands: Hands) -> None:
    hands.window.sheets.show_versions()
    shown = hands.window.sheets.shown
    assert isinstance(shown, VersionsSheet)

    assert "No version has been kept yet" in shown.about.text()
    assert shown.own.isHidden()


@pytest.mark.parametrize("size", [(640, 360), (640, 600), (800, 600), (1280, 720)])
def test_nothing_lies_over_anything_in_a_small_window(
    hands: Hands, sheet: VersionsSheet, size: tuple[int, int]
) -> None:
    _read(hands, sheet)

    hands.window.resize(*size)
    hands.until(lambda: sheet.width() <= size[0])
    parts = (sheet.list, sheet.cards, sheet.differs, sheet.only, sheet.hint, sheet.here, sheet.own)
    places = [one.geometry() for one in parts if one.isVisible()]

    assert len(places) >= 5
    assert all(sheet.rect().contains(one) for one in places)
    assert not [(one, two) for one, two in combinations(places, 2) if one.intersects(two)]


def test_in_a_window_of_800_pixels_the_rows_are_read_whole(
    hands: Hands, sheet: VersionsSheet
) -> None:
    _read(hands, sheet)

    hands.window.resize(800, 600)
    hands.until(lambda: sheet.width() < 800)

    metrics = QFontMetrics(text_font(TEXT))
    room = sheet.list.viewport().width() - 24
    assert all(metrics.horizontalAdvance(row.text) <= room for row in sheet.list.rows.rows)
    assert metrics.horizontalAdvance("Yesterday 14:02 · before restoring") <= room
    assert sheet.cards.height() > 250
