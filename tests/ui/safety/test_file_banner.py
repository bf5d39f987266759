"""The window says what became of the session's file, and merges what took its place."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from tests.builders import Townhall
from tests.ui.hands import Hands
from townnotes.domain.entities import Point
from townnotes.safety.backups import AT_WORK, back_up
from townnotes.safety.opening import keep_safe, open_file
from townnotes.session import Session
from townnotes.settings import load_settings


@pytest.fixture
def colleagues_copy(hands: Hands) -> Path:
    """Give a copy of the session in which somebody else typed, while the townhall goes on."""
    hands.adds("kov")
    hands.next()
    hands.types("before\n")
    path = hands.desk.session.path
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    theirs = Townhall.reopened(copy, "colleague", hands.desk.now())
    theirs.types("what a colleague typed")
    theirs.session.close()
    hands.types("typed meanwhile\n")
    return copy


def _banner(hands: Hands) -> str:
    return hands.window.banners.file.banner.text


def _saved_in(path: Path) -> set[str]:
    again = Session.open(path, "later")
    found = {one.text for one in again.state.all(Point)}
    again.close()
    return found


def test_a_replaced_file_is_said_at_the_next_key_and_what_is_typed_is_saved_beside(
    hands: Hands, colleagues_copy: Path
) -> None:
    old = hands.desk.session.path
    colleagues_copy.replace(old)

    hands.types("after\n")

    assert "Another file was put in the place of" in _banner(hands)
    assert "“session (mine).townnotes”" in _banner(hands)
    assert "session (mine)" in hands.window.windowTitle()
    assert load_settings().last_session == str(old.with_name("session (mine).townnotes"))
    assert hands.window.banner.text == ""
    hands.desk.close()
    assert _saved_in(old.with_name("session (mine).townnotes")) == {
        "before", "typed meanwhile", "after",
    }  # fmt: skip


def test_a_replaced_file_is_said_while_nobody_types(hands: Hands, colleagues_copy: Path) -> None:
    colleagues_copy.replace(hands.desk.session.path)

    hands.until(lambda: "Another file" in _banner(hands))

    assert hands.is_in_note


def test_the_file_in_its_place_is_merged_by_one_click(hands: Hands, colleagues_copy: Path) -> None:
    colleagues_copy.replace(hands.desk.session.path)
    hands.types("after\n")

    QTest.mouseClick(hands.window.banners.file.banner.choices[0], Qt.MouseButton.LeftButton)
    hands.until(lambda: "Both are one session now" in _banner(hands))

    held = {one.text for one in hands.state.all(Point)}
    assert held == {"before", "typed meanwhile", "after", "what a colleague typed"}
    assert [one.text() for one in hands.window.banners.file.banner.choices] == ["Undo"]
    assert hands.is_in_note


def test_a_merge_by_the_banner_is_taken_back_by_its_button(
    hands: Hands, colleagues_copy: Path
) -> None:
    colleagues_copy.replace(hands.desk.session.path)
    hands.types("after\n")
    hands.window.banners.file.merge()
    hands.until(lambda: "Both are one session now" in _banner(hands))

    QTest.mouseClick(hands.window.banners.file.banner.choices[0], Qt.MouseButton.LeftButton)
    hands.until(lambda: _banner(hands) == "")

    held = {one.text for one in hands.state.all(Point)}
    assert held == {"before", "typed meanwhile", "after"}


def test_what_is_no_session_in_its_place_is_refused_in_words_and_may_be_tried_again(
    hands: Hands, colleagues_copy: Path
) -> None:
    hands.desk.session.path.write_text("a shopping list", encoding="utf-8")
    hands.types("after\n")

    hands.window.banners.file.merge()
    hands.until(lambda: "is not a townnotes file" in _banner(hands))

    assert "Nothing was merged" in _banner(hands)
    assert len(hands.window.banners.file.banner.choices) == 1


def test_a_file_replaced_just_before_the_window_closes_is_said_first(
    hands: Hands, colleagues_copy: Path
) -> None:
    hands.floor.note.keeper.save()
    colleagues_copy.replace(hands.desk.session.path)

    assert not hands.window.close()

    assert "Another file" in _banner(hands)
    assert hands.window.close()


def test_a_file_replaced_while_the_last_words_are_not_saved_is_said_before_the_window_closes(
    hands: Hands, colleagues_copy: Path
) -> None:
    colleagues_copy.replace(hands.desk.session.path)
    hands.types("the last words")

    assert not hands.window.close()

    assert "Another file" in _banner(hands)
    assert hands.window.close()


def test_a_renamed_file_is_followed_and_said_until_it_is_settled(hands: Hands) -> None:
    new = hands.desk.session.path.with_name("renamed.townnotes")
    hands.desk.session.path.rename(new)

    hands.until(lambda: "was given another name" in _banner(hands))

    assert hands.desk.session.path == new
    assert load_settings().last_session == str(new)
    assert "Open it by that name from now on" in _banner(hands)
    hands.types("typed on\n")
    assert _banner(hands)
    hands.window.banners.file.banner.findChildren(QPushButton)[0].click()
    assert _banner(hands) == ""


def test_a_deleted_file_is_said_until_it_is_settled_with_what_is_safe_and_what_to_do(
    hands: Hands,
) -> None:
    path = hands.desk.session.path
    path.unlink()

    hands.until(lambda: "was deleted" in _banner(hands))

    assert path.exists()
    assert "written there again, with all that you noted" in _banner(hands)
    assert "To delete it, close the session first" in _banner(hands)


def test_a_file_deleted_just_before_the_window_closes_is_said_first(hands: Hands) -> None:
    hands.saves()
    hands.desk.session.path.unlink()

    assert not hands.window.close()

    assert "was deleted" in _banner(hands)
    assert hands.window.close()


def test_what_is_not_merged_yet_is_not_forgotten_when_the_file_is_moved_again(
    hands: Hands, colleagues_copy: Path
) -> None:
    colleagues_copy.replace(hands.desk.session.path)
    hands.types("after\n")
    hands.desk.session.path.rename(hands.desk.session.path.with_name("renamed.townnotes"))

    hands.until(lambda: "was given another name" in _banner(hands))

    assert "Not merged yet: “session.townnotes”." in _banner(hands)
    hands.window.banners.file.banner.choices[0].click()
    hands.until(lambda: "Both are one session now" in _banner(hands))
    assert "what a colleague typed" in {one.text for one in hands.state.all(Point)}


def test_a_session_that_goes_on_in_a_folder_of_ours_can_be_saved_where_one_finds_it(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = hands.desk.session.path.parent / "gone"
    folder.mkdir()
    hands.desk.go_on_in(folder / "a.townnotes")
    keep_safe(hands.desk.session)
    shutil.rmtree(folder)
    hands.until(lambda: "was deleted" in _banner(hands))
    assert "a folder of townnotes itself" in _banner(hands)
    target = tmp_path / "found.townnotes"

    def choose(*_: object) -> tuple[str, str]:
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)

    choices = hands.window.banners.file.banner.choices
    assert [one.text() for one in choices] == ["Save elsewhere…"]
    choices[0].click()

    assert hands.desk.session.path == target
    assert _banner(hands) == ""


def test_an_older_copy_is_told_and_one_click_takes_in_what_the_backup_has(hands: Hands) -> None:
    keep_safe(hands.desk.session)
    hands.adds("kov")
    hands.next()
    path = hands.desk.session.path
    copy = Path(shutil.copy(path, path.with_name("copy")))
    hands.types("after the copy\n")
    back_up(hands.desk.session, AT_WORK)()
    hands.desk.close()
    copy.replace(path)

    hands.desk.open(open_file(path, "me"))
    hands.window.show_room("floor")

    assert "This file is older than what was in it last" in _banner(hands)
    (choice,) = hands.window.banners.file.banner.choices
    assert choice.text() == "Merge what the backup has"
    choice.click()
    hands.until(lambda: "Both are one session now" in _banner(hands))
    assert "after the copy" in {one.text for one in hands.state.all(Point)}
