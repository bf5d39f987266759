"""Brings files of a call into a session: for `import`."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from townnotes.beginning import opened
from townnotes.domain.dates import read_date
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError
from townnotes.importers.call.bringing import assigns, bringing
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.importers import KINDS, read_call_file, title_of
from townnotes.importers.call.people import Why
from townnotes.importers.call.preview import Bringing
from townnotes.importers.call.printed import as_json as printed

_FIRST = 10


def import_files(
    path: Path,
    files: Sequence[Path],
    *,
    kind: str,
    with_: Sequence[Why],
    add: bool,
    dry_run: bool,
    as_json: bool,
) -> list[str]:
    """Bring files in, each as one step, and return what to print of it, by lines.

    Raises RuleError for a kind that is none, FileError for a file that cannot be read; those before
    it are taken in.
    """
    if kind and kind not in KINDS:
        raise RuleError(f"“{kind}” is no kind of file. The kinds are: {', '.join(KINDS)}.")
    told: list[str] = []
    every: list[dict[str, object]] = []
    with opened(path) as session:
        for file in files:
            found = read_call_file(file, kind=kind, on=read_date(session.state.session.date))
            what = bringing(session.state, found, with_=with_, adds=add or None)
            every.append({"file": file.name, **printed(found)})
            told += [f"{file.name}: {_head(found)}", *(f"  {one}" for one in _lines(found, what))]
            if not dry_run:
                session.submit(assigns(session.state, what, new_id), f"bringing in {file.name}")
        if not dry_run and not session.is_saved:
            raise RuleError(session.trouble)
    if as_json:
        return [json.dumps(every, ensure_ascii=False, indent=1)]
    return [*told, "Nothing was written." if dry_run else f"Written: {path}"]


def _head(found: CallFile) -> str:
    """Return what a file is, with its count: "Zoom participants: 187 rows, 150 people"."""
    rows = f"{found.rows} {'row' if found.rows == 1 else 'rows'}"
    if found.questions and not found.people:
        return f"{title_of(found.kind)}: {rows}, {len(found.questions)} answers or questions"
    people = f"{found.unique} {'person' if found.unique == 1 else 'people'}"
    return f"{title_of(found.kind)}: {rows}, {people}"


def _lines(found: CallFile, what: Bringing) -> Iterator[str]:
    counts = [
        (what.count("added"), "added"),
        (what.count("filled"), "known, and filled in"),
        (what.count("known"), "known, nothing new"),
    ]
    if any(count for count, _ in counts):
        yield ", ".join(f"{count} {words}" for count, words in counts if count)
    if what.attendance is not None:
        yield what.trail
    for one in found.offered[:_FIRST]:
        names = (found.people[one.one].name, found.people[one.other].name)
        yield f"may be one person: {names[0]} and {names[1]} ({one.why})"
    if len(found.offered) > _FIRST:
        yield f"and {len(found.offered) - _FIRST} more who may be one person"
    yield from found.warnings
    for one in found.bad[:_FIRST]:
        yield f"line {one.number} was left out: {one.why}"
    if len(found.bad) > _FIRST:
        yield f"and {len(found.bad) - _FIRST} more lines were left out"
