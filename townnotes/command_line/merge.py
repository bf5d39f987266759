"""What `townnotes merge` does: several note-takers' files into a new one, without a window."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from townnotes.beginning import ENDING, begin_from, gone_on_failure
from townnotes.domain.dates import checked_date
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.merge.report import MergeReport
from townnotes.merging import Merging
from townnotes.merging_notes import is_notes, read_notes
from townnotes.settings import load_settings
from townnotes_exporters.atomic import write_file

LEAST = 2


def merge_files(
    files: Sequence[Path],
    target: Path,
    *,
    report_to: Path | None = None,
    dry_run: bool = False,
    with_private: bool = False,
    notes_by: str = "",
    day: str = "",
    tell: Callable[[str], None],
) -> MergeReport:
    """Merge files into a new one, the same in whatever order they are named.

    Notes taken elsewhere may be among them: `notes_by` says whose they are, `day` of which date.
    `tell` hears what is being done.
    Raises RuleError or FileError before anything is written, or after taking the new file away.
    """
    if len(files) < LEAST:
        raise RuleError("Name two sessions to merge, or more. Nothing was written.")
    if target.suffix.lower() != ENDING:
        raise RuleError(f"“{target}”: a session's name ends in {ENDING}.")
    day = checked_date(day)
    notes = [read_notes(one, notes_by, day) for one in dict.fromkeys(files) if is_notes(one)]
    others = [one for one in files if not is_notes(one)]
    merging = Merging(others, with_private=with_private, notes=notes, tell=tell)
    if dry_run:
        report = merging.preview(State(), load_settings().author)
    else:
        report = _merge_into_new(merging, target)
    if report_to is not None:
        text = json.dumps(report.as_json(), ensure_ascii=False, indent=1)
        write_file(report_to, text.encode(), what="report")
    return report


def _merge_into_new(merging: Merging, target: Path) -> MergeReport:
    session = begin_from(target, [])
    with gone_on_failure(session):
        report = merging.fill(session)
    session.close()
    return report
