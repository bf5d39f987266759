"""What other note-takers bring, without a window: for `merge`, `join` and `notes`.

Their files are merged into a new one, a townhall is continued from a shared folder, and notes taken
elsewhere are said line by line as they are understood.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from townnotes.beginning import begin_from, refuse_other_ending
from townnotes.command_line.terminal import counted
from townnotes.domain.dates import checked_date
from townnotes.domain.entities import Point
from townnotes.domain.floor.speakers import held_interventions
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.importers.notes.known import setting_in
from townnotes.importers.notes.notes_json import notes_as_json
from townnotes.importers.notes.understanding import UnderstoodLine
from townnotes.merge.report import MergeReport
from townnotes.merge.townhalls import UnansweredTownhallError
from townnotes.merging import Merging
from townnotes.merging_notes import is_notes, read_notes, said_of
from townnotes.private_files import gone_on_failure
from townnotes.settings import load_settings
from townnotes.sharing import choose_townhall, join
from townnotes.store.opening import read_source
from townnotes_exporters.atomic import write_file

LEAST = 2

WHO, SHORTEST = 40, 12


def merge_files(
    files: Sequence[Path],
    target: Path,
    *,
    report_to: Path | None = None,
    dry_run: bool = False,
    with_private: bool = False,
    notes_by: str = "",
    day: str = "",
    same: Sequence[Path] = (),
    other: Sequence[Path] = (),
    tell: Callable[[str], None],
) -> MergeReport:
    """Merge files into a new one, the same in whatever order they are named.

    Notes taken elsewhere may be among them: `notes_by` says whose they are, `day` of which date.
    Of those that are `same` it is said that they are of the same townhall, and of another of those
    that are `other`. `tell` hears what is being done.
    Raises RuleError or FileError before anything is written, or after taking the new file away.
    """
    if len(files) < LEAST:
        raise RuleError("Name two sessions to merge, or more. Nothing was written.")
    refuse_other_ending(target)
    day = checked_date(day)
    notes = [read_notes(one, notes_by, day) for one in dict.fromkeys(files) if is_notes(one)]
    others = [one for one in files if not is_notes(one)]
    _refuse_unknown(files, [*same, *other])
    merging = Merging(
        others, with_private=with_private, notes=notes, tell=tell, same=same, other=other
    )
    try:
        if dry_run:
            report = merging.preview(State(), load_settings().author)
            report.refuse_unanswered()
        else:
            report = _merge_into_new(merging, target)
    except UnansweredTownhallError as unanswered:
        raise RuleError(_how_to_go_on(unanswered)) from None
    if report_to is not None:
        text = json.dumps(report.as_json(), ensure_ascii=False, indent=1)
        write_file(report_to, text.encode(), what="report")
    return report


def _refuse_unknown(files: Sequence[Path], said: Sequence[Path]) -> None:
    """Refuse what is said of a file that is not merged, or twice of one."""
    merged = {one.absolute() for one in files}
    for one in said:
        if one.absolute() not in merged:
            raise RuleError("“{one}” is none of the files to merge. Nothing was written.", one=one)
        if sum(it.absolute() == one.absolute() for it in said) > 1:
            raise RuleError(
                "“{one}” is named twice with --same or --other. Nothing was written.", one=one
            )


def _how_to_go_on(unanswered: UnansweredTownhallError) -> str:
    lines = [one.question for one in unanswered.asked]
    for one in unanswered.asked:
        lines += [
            f"  It is the same townhall: add --same {one.file}",
            f"  It is another, take it in beside: add --other {one.file}",
        ]
    return "\n".join([*lines, "  Or name the other files alone. Nothing was written."])


def _merge_into_new(merging: Merging, target: Path) -> MergeReport:
    session = begin_from(target, [])
    with gone_on_failure(session):
        report = merging.fill(session)
    session.close()
    return report


def join_folder(folder: Path, target: Path, townhall: str = "") -> list[str]:
    """Continue a townhall in a new file; returns what was found, a line each."""
    chosen = choose_townhall(folder, townhall)
    joined = join(folder, chosen.session, target)
    state = joined.session.state
    joined.session.close()
    turns = counted(len(held_interventions(state)), "intervention")
    lines = [
        f"Townhall: {chosen.title or '–'}, shared by {', '.join(chosen.names) or '–'}",
        f"Received: {turns}, {counted(len(state.all(Point)), 'point')}",
    ]
    if joined.damaged:
        one = "damaged entry was left out until it arrives whole."
        several = "damaged entries were left out until they arrive whole."
        lines.append(counted(joined.damaged, one, several))
    lines += [
        f"{name} was written by a newer townnotes and left out. Update townnotes to read it."
        for name in joined.newer
    ]
    return lines


def tell_notes(path: Path, session: Path | None) -> Iterator[str]:
    """Give a line for each line of the notes, and what they come to.

    A session says who may be meant. Nothing is written. Raises FileError where a file cannot be
    read.
    """
    taken, state = read_notes(path), _state_of(session)
    notes = taken.understood(state)
    yield f"Notes of: {taken.whose}; date: {notes.day or 'not said'}"
    for line in notes.lines:
        yield _told(line)
    yield from said_of(path.name, notes)
    yield from taken.asked_of_day(notes, setting_in(state).day)


def notes_json(path: Path, session: Path | None) -> str:
    """Return how notes are understood as JSON; raises FileError where a file cannot be read."""
    taken, state = read_notes(path), _state_of(session)
    held = notes_as_json(taken.understood(state), setting_in(state))
    return json.dumps(held, ensure_ascii=False, indent=1)


def _state_of(session: Path | None) -> State:
    state = State()
    if session is not None:
        state.apply(read_source(session).registers)
    return state


def _told(line: UnderstoodLine) -> str:
    """Return a line as it was understood: number, kind, time, whose, what."""
    whose = line.whose
    name = " ".join(filter(None, (whose.honorific, whose.name)))
    who = " · ".join(filter(None, (name, whose.organization)))
    who = f"({who})" if line.inferred else who
    who = f"{who} ?".strip() if line.doubtful else who
    time = line.time.written if line.time else ""
    kind = f"{'…' if line.goes_on else ''}{line.kind}"
    said = line.said or ("" if line.kind in {"speaker", "time"} else line.text)
    return f"{line.number:>4}  {kind:<14}  {time:<8}  {who:<{WHO}}  {said}".rstrip()
