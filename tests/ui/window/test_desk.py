"""The desk: who is told of which changes, and for how long."""

from PySide6.QtCore import QObject
from shiboken6 import delete

from tests.builders import Townhall
from townnotes.domain.commands.themes import add_theme
from townnotes.domain.registers import new_id
from townnotes.domain.state import SessionChanged
from townnotes_ui.desk import Desk


def test_who_follows_a_kind_reads_again_at_its_changes_and_at_no_others(
    desk: Desk, townhall: Townhall
) -> None:
    owner, read = QObject(), list[str]()
    desk.follow(owner, {"theme", "link"}, lambda: read.append("themes"))

    townhall.participant("Ada")
    assert read == []

    townhall.theme("pay")
    assert read == ["themes"]


def test_who_is_gone_follows_nothing(desk: Desk, townhall: Townhall) -> None:
    owner, read = QObject(), list[str]()
    desk.follow(owner, {"theme"}, lambda: read.append("themes"))

    delete(owner)
    townhall.theme("pay")

    assert read == []


def test_a_change_says_what_it_touched_and_where_it_came_from(desk: Desk) -> None:
    changes: list[SessionChanged] = []
    desk.changed.connect(changes.append)

    desk.do("new theme", lambda state: add_theme(state, new_id(), "pay"))
    desk.undo()

    assert [change.kinds for change in changes] == [{"theme"}, {"theme"}]
    assert [change.origin for change in changes] == ["typing", "undo"]
