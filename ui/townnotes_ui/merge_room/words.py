"""What the merge room says and offers, in a rapporteur's words: fields, clocks, counts, merges."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from townnotes.domain.entities import KINDS, Entity
from townnotes.domain.fields import about, label_of
from townnotes.merge.differing import Differing, Value
from townnotes.merge.report import MergeReport
from townnotes.merge.townhalls import FileTownhall
from townnotes.merge.tracks import AlignedRow, ClockFit, Tracks
from townnotes.merging_notes import is_warning
from townnotes.summary.record_change import RecordChange
from townnotes_ui.language.translation import tr
from townnotes_ui.wording import time_of_day

_MS = 1000
_PATH_PART = re.compile(r"[/\\]|\w{16}(?=\w)")


def kind_words(kind: str) -> str:
    """Return the heading of rows of a kind."""
    return {
        "intervention": tr("Interventions"), "participant": tr("People"), "theme": tr("Themes"),
        "category": tr("Categories"), "point": tr("Points"), "session": tr("The townhall"),
        "convener": tr("Conveners"), "contact": tr("Contacts"), "next_step": tr("Next steps"),
        "reference_text": tr("Texts"), "agenda_item": tr("Agenda"),
    }.get(kind, kind.replace("_", " ").capitalize())  # fmt: skip


def field_words(one: Differing) -> str:
    """Return what a field is called."""
    return tr(label_of(KINDS.get(one.kind, Entity), one.field))


def _is_instant(one: Differing) -> bool:
    said = about(KINDS.get(one.kind, Entity)).get(one.field)
    return said is not None and said.kind == "instant"


def value_words(value: Value, one: Differing, zone: str) -> str:
    """Return what is said of a field."""
    if value.words:
        return value.words
    raw: Any = value.value
    if isinstance(raw, bool):
        return tr("yes") if raw else tr("no")
    if isinstance(raw, int) and _is_instant(one):
        return time_of_day(raw, zone, seconds=True)
    return tr("nothing") if raw in (None, "", []) else str(raw)


def why_words(row: AlignedRow) -> str:
    """Return why a row is what it is."""
    if row.verdict == "ours":
        return tr("only in yours")
    return row.why or tr("only in theirs")


def whose(tracks: Tracks, names: Sequence[str]) -> str:
    """Return whose notes are laid beside ours: the note-taker's, else the file's name."""
    if len(tracks.takers) == 1:
        return tracks.takers[0]
    if len(names) == 1:
        return Path(names[0]).stem
    return tr("the others") if names or not tracks.takers else ", ".join(tracks.takers)


def clock_words(clocks: Sequence[ClockFit], who: str) -> tuple[str, str]:
    """Say how the clocks differ, and what that was found from."""
    known = [one for one in clocks if one.is_same_townhall]
    if not known:
        return "", ""
    if len(known) > 1:
        ahead = [one.ahead for one in known if one.ahead is not None]
        parts = ", ".join(signed(one) for one in ahead)
        return tr("Their clocks against yours: {parts}", parts=parts or tr("no times")), ""
    (one,) = known
    if one.ahead is None:
        return tr("One of the two has no times: compared by order and names."), ""
    found = tr(
        "found from {n} intervention, ± {max} s|found from {n} interventions, ± {max} s",
        one.shared,
        max=max(1, round(one.spread / _MS)),
    )
    if not round(abs(one.ahead) / _MS):
        return tr("The clocks agree"), found
    side = tr("ahead") if one.ahead > 0 else tr("behind")
    length = f"<b>{length_words(abs(one.ahead))}</b>"
    return tr("{who}’s laptop is {length} {side}", who=who, length=length, side=side), found


def head_words(tracks: Tracks, who: str) -> str:
    """Return whose track it is, and by how much it was shifted."""
    clocks = [one for one in tracks.clocks if one.is_same_townhall]
    if len(clocks) == 1 and clocks[0].ahead and round(clocks[0].ahead / _MS):
        return tr("{who} · shifted by {signed}", who=who, signed=signed(-clocks[0].ahead))
    return who


def backup_words(path: str) -> str:
    """Say where the backup is; a path has no blanks to break a line at, and an id is long."""
    parted = _PATH_PART.sub("\\g<0>\u200b", path)
    return tr("Backup: {parted}", parted=parted) if path else ""


def length_words(milliseconds: float) -> str:
    """Return a length as `1 min 30 s`."""
    minutes, seconds = divmod(round(milliseconds / _MS), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [tr("{hours} h", hours=hours)] if hours else []
    parts += [tr("{minutes} min", minutes=minutes)] if minutes else []
    parts += [tr("{seconds} s", seconds=seconds)] if seconds or not parts else []
    return " ".join(parts)


def signed(milliseconds: float) -> str:
    """Return a difference as `−1:30`."""
    minutes, seconds = divmod(round(abs(milliseconds) / _MS), 60)
    return f"{'−' if milliseconds < 0 else '+'}{minutes}:{seconds:02}"


def interventions(count: int) -> str:
    """Return `1 intervention`, `2 interventions`."""
    return tr("{n} intervention|{n} interventions", count)


def points(count: int) -> str:
    """Return `1 point`, `2 points`."""
    return tr("{n} point|{n} points", count)


def held_by(tracks: Tracks) -> tuple[int, int]:
    """Count the interventions and points of the others."""
    theirs = [side for row in tracks.rows if row.kind == "intervention" for side in row.theirs]
    return len(theirs), sum(len(side.points) for side in theirs)


def warnings(report: MergeReport) -> list[str]:
    """Return what was left out, and what was given twice."""
    found: list[str] = []
    damaged = sum(one.damaged for one in report.files)
    private = sum(one.private for one in report.files)
    if damaged:
        found.append(
            tr("{n} damaged entry was left out; the rest is intact.|{n} "
"damaged entries were left out; the rest is intact.", damaged)
        )  # fmt: skip
    if private:
        found.append(
            tr("{n} private point stays with its note-taker.|{n} private "
"points stay with their note-taker.", private)
        )  # fmt: skip
    found += filter(is_warning, report.remarks)
    found += [
        tr("{name} was given twice, and read once.", name=name) for name in report.given_twice
    ]
    return found


class MergeOffer(NamedTuple):
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
    asked: tuple[FileTownhall, ...] = ()


def record_words(change: RecordChange) -> tuple[str, str]:
    """Say how many people, interventions and points there are before and after, and the opening."""
    named = (tr("People who took the floor"), tr("Interventions"), tr("Points"))
    lines = [
        _figures(name, *three)
        for name, *three in zip(named, change.before, change.after, change.joined, strict=True)
    ]
    said = [
        tr("In the opening: “{before}” becomes “{after}”", before=one.before, after=one.after)
        if one.before
        else tr("In the opening comes: “{after}”", after=one.after)
        for one in change.opening
    ]
    return "\n".join(lines), "\n".join(said)


def _figures(name: str, before: int, after: int, joined: int) -> str:
    # Both figures stay in one line.
    said = f"{name}: {before}\u00a0→\u00a0{after}" if before != after else f"{name}: {after}"
    if joined != after:
        said += tr(" ({joined} once all likely matches are joined)", joined=joined)
    return said


def doubt_words(report: MergeReport) -> str:
    """Say whom the number of those who took the floor hangs on."""
    return "\n".join(one.words for one in report.hangs_on)


def offer_of_files(report: MergeReport, tracks: Tracks, *, has_decided: bool) -> MergeOffer:
    """MergeOffer to take files in."""
    names = [one.name for one in report.files]
    who = whose(tracks, names)
    count, said = held_by(tracks)
    about = ", ".join([*names, interventions(count), points(said)])
    trouble = [*_of_townhalls(report), *warnings(report)]
    button, is_possible = _button(report, tracks, has_decided=has_decided)
    if report.asked:
        button, is_possible = tr("Say which townhall it is first"), False
    title = tr("{who}’s notes|Notes of {who}", len(names), who=who)
    below = tr("A backup is made first; one undo reverses it.") if is_possible else ""
    return MergeOffer(title, about, tuple(trouble), button, below, is_possible, may_take_back=False,
                 may_put_aside=True, asked=report.asked)  # fmt: skip


def _of_townhalls(report: MergeReport) -> list[str]:
    """Say what is taken in beside, and what cannot be told; what is asked is asked elsewhere."""
    verdicts = {one.verdict for one in report.townhalls}
    said: list[str] = []
    if "beside" in verdicts:
        said.append(tr("Another townhall, added beside: no interventions are joined."))
    if "unclear" in verdicts:
        said.append(tr("Too few interventions to compare: nothing will be joined by itself."))
    return said


def _button(report: MergeReport, tracks: Tracks, *, has_decided: bool) -> tuple[str, bool]:
    coming = sum(
        not {side.id for side in row.theirs} <= {side.id for side in row.ours}
        for row in tracks.rows
        if row.kind == "intervention" and row.theirs
    )
    if coming and not report.changes_nothing:
        if all(one.verdict == "beside" for one in report.townhalls) and report.townhalls:
            # In one line it would be wider than the panel.
            return tr(
                "Merge {interventions}\nof another townhall", interventions=interventions(coming)
            ), True
        return tr("Merge {interventions}", interventions=interventions(coming)), True
    if not report.changes_nothing:
        return tr("Merge what is new"), True
    if has_decided:
        return tr("Apply your decisions"), True
    return tr("Nothing new to merge"), False


def offer_of_session(
    report: MergeReport, done: "MergeOutcome | None", last: str | None
) -> MergeOffer:
    """MergeOffer what is left to do in the session itself, and to take the last merge back."""
    sure = len(report.comparison.sure)
    button = tr("Join {n} sure match|Join {n} sure matches", sure) if sure else ""
    title, about = tr("In this session"), tr("What was merged before, beside your own.")
    if last is not None:
        title, about = tr("Merged"), last
    offer = MergeOffer(title, about, (), button, "", bool(sure), last is not None)
    if done is None:
        return offer
    return offer._replace(trouble=done.trouble, report=done.lines, backup=done.backup)


class MergeOutcome(NamedTuple):
    """A merge that was made: what to say of it until the next one."""

    lines: tuple[str, ...]
    trouble: tuple[str, ...] = ()
    backup: str = ""


def outcome_of(report: MergeReport) -> MergeOutcome:
    """Return the report afterwards, in lines."""
    if report.changes_nothing and not report.backup:
        return MergeOutcome((tr("All of it was here already: nothing was changed."),))
    new = report.new
    counted = (
        (
            new["interventions"],
            tr("{interventions} new", interventions=interventions(new["interventions"])),
        ),
        (new["points"], tr("{points} new", points=points(new["points"]))),
        (
            new["participants"],
            tr("{participants} new", participants=_participants(new["participants"])),
        ),
        (report.links, tr("{n} joined|{n} joined", report.links)),
        (
            len(report.differing),
            tr("{n} said differently|{n} said differently", len(report.differing)),
        ),
        (report.undecided, tr("{n} left to decide|{n} left to decide", report.undecided)),
    )
    lines = tuple(words for count, words in counted if count)
    return MergeOutcome(lines, tuple(warnings(report)), report.backup)


def _participants(count: int) -> str:
    return tr("{n} participant|{n} participants", count)
