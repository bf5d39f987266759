"""What the merge room writes: a merge and its way back, and decisions on what is here already."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from townnotes.errors import FileError, RuleError
from townnotes_ui.desk import Desk
from townnotes_ui.merge_room.deciding import by_hand, refused
from townnotes_ui.merge_room.offers import Done, done_with
from townnotes_ui.merge_room.rows import Answer

if TYPE_CHECKING:
    from townnotes.merge.decisions import Decisions
    from townnotes.merging import Merging, SideBySide


def take_in(desk: Desk, merging: "Merging", seen: "SideBySide", decided: "Decisions") -> Done:
    """Back up, and take all in with what was decided, in one commit; raises FileError."""
    report = merging.merge_into(desk.session, decided=decided, found=seen.report.comparison)
    desk.save()
    return done_with(report)


def take_back(desk: Desk) -> bool:
    """Take the last merge back, and say so; returns whether there was one."""
    if not desk.is_open:
        return False
    try:
        stays = desk.session.undo_merge()
    except (RuleError, FileError) as refusal:
        desk.noticed.emit(str(refusal))
        return False
    desk.save()
    said = _tr("The merge was taken back; all is as it was before.")
    if stays:
        said = _tr("The merge was taken back, except {} entries that later work stands on.")
    desk.noticed.emit(said.format(stays))
    return True


def join_sure(desk: Desk, seen: "SideBySide") -> None:
    """Join what is surely one, of what was taken in before."""
    from townnotes.merge.decisions import join

    sure = seen.report.comparison.sure
    desk.do(_tr("Join what is surely one"), lambda state: join(state, sure))


def join_two(desk: Desk, seen: "SideBySide", ours: str, theirs: str) -> None:
    """Join two rows of what was taken in before, though nothing was proposed."""
    from townnotes.merge.decisions import join

    rows = {row.id: row for row in seen.tracks.rows}
    proposal = by_hand(rows[ours], rows[theirs])
    desk.do(_tr("Join what is one"), partial(join, proposals=[proposal]))


def decide(desk: Desk, seen: "SideBySide", key: str, answer: Answer) -> None:
    """Decide of a row of what was taken in before: that is a change like any other."""
    from townnotes.merge.decisions import Chosen, choose, join, keep_apart

    for field in (one for one in seen.report.differing if one.id == key):
        if answer == "ours" or answer == "theirs":  # noqa: PLR1714 - told so to pyright
            chosen = Chosen(field, answer)
            desk.do(_tr("Choose a value"), partial(choose, chosen=chosen))
    for row in (one for one in seen.tracks.rows if one.id == key):
        if answer == "joined":
            desk.do(_tr("Join what is one"), partial(join, proposals=row.proposals))
        elif answer == "apart":
            name = _tr("Keep apart what is not one")
            desk.do(name, partial(keep_apart, proposals=refused(row)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("MergeRoom", text)
