"""What the side panel says and offers: of files looked at, of a merge done, of what is left."""

from typing import NamedTuple

from townnotes.domain.merge_batch import LastMerge
from townnotes.merge.report import MergeReport
from townnotes.merge.tracks import Tracks
from townnotes_ui.merge_room.words import (
    held_by,
    interventions,
    is_other_townhall,
    is_too_little,
    points,
    warnings,
    whose,
)
from townnotes_ui.wording import tr


class Offer(NamedTuple):
    """A title with what is below it, what is the matter, and the button with what stands below."""

    title: str
    about: str
    trouble: tuple[str, ...]
    button: str
    below: str
    is_possible: bool
    may_take_back: bool
    may_put_aside: bool = False
    report: tuple[str, ...] = ()
    backup: str = ""


def offer_of_files(report: MergeReport, tracks: Tracks, *, has_decided: bool) -> Offer:
    """Offer to take files in."""
    names = [one.name for one in report.files]
    who = whose(tracks, names)
    count, said = held_by(tracks)
    about = ", ".join([*names, interventions(count), points(said)])
    trouble = warnings(report)
    if is_other_townhall(tracks):
        trouble.insert(
            0,
            tr("Too few interventions to compare: nothing will be joined by itself.")
            if is_too_little(tracks)
            else tr("This seems to be another townhall: nothing will be joined."),
        )
    button, is_possible = _button(report, tracks, has_decided=has_decided)
    title = tr("{}’s notes").format(who) if len(names) == 1 else tr("Notes of {}").format(who)
    below = tr("A backup is made first; one undo takes it back.") if is_possible else ""
    return Offer(title, about, tuple(trouble), button, below, is_possible, may_take_back=False,
                 may_put_aside=True)  # fmt: skip


def _button(report: MergeReport, tracks: Tracks, *, has_decided: bool) -> tuple[str, bool]:
    coming = sum(
        not {side.id for side in row.theirs} <= {side.id for side in row.ours}
        for row in tracks.rows
        if row.kind == "intervention" and row.theirs
    )
    if coming and not report.changes_nothing:
        if is_other_townhall(tracks) and not is_too_little(tracks):
            return tr("Take in {} of another townhall").format(interventions(coming)), True
        return tr("Take in {}").format(interventions(coming)), True
    if not report.changes_nothing:
        return tr("Take in what is new"), True
    if has_decided:
        return tr("Write what you decided"), True
    return tr("Nothing new to take in"), False


def offer_of_session(report: MergeReport, done: "Done | None", last: LastMerge | None) -> Offer:
    """Offer what is left to do in the session itself, and to take the last merge back."""
    sure = len(report.comparison.sure)
    button = tr("Join {} that are surely one").format(sure) if sure else ""
    title, about = tr("In this session"), tr("What was taken in before, beside what is yours.")
    if last is not None:
        title, about = tr("Taken in"), last.about
    offer = Offer(title, about, (), button, "", bool(sure), last is not None)
    if done is None:
        return offer
    return offer._replace(trouble=done.trouble, report=done.lines, backup=done.backup)


class Done(NamedTuple):
    """A merge that was made: what to say of it until the next one."""

    lines: tuple[str, ...]
    trouble: tuple[str, ...] = ()
    backup: str = ""


def done_with(report: MergeReport) -> Done:
    """Return the report afterwards, in lines."""
    if report.changes_nothing and not report.backup:
        return Done((tr("All of it was here already: nothing was changed."),))
    new = report.new
    counted = (
        (new["interventions"], tr("{} new").format(interventions(new["interventions"]))),
        (new["points"], tr("{} new").format(points(new["points"]))),
        (new["participants"], tr("{} new").format(_participants(new["participants"]))),
        (report.links, tr("{} joined as one").format(report.links)),
        (len(report.differing), tr("{} said differently").format(len(report.differing))),
        (report.undecided, tr("{} left to decide").format(report.undecided)),
    )
    lines = tuple(words for count, words in counted if count)
    return Done(lines, tuple(warnings(report)), report.backup)


def _participants(count: int) -> str:
    return (tr("{} participant") if count == 1 else tr("{} participants")).format(count)
