"""Brings files of a call into a session: for `import`."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from townnotes.beginning import opened
from townnotes.command_line.importing_words import bring_words, lined_up, word_lines, words_head
from townnotes.command_line.terminal import counted
from townnotes.domain.dates import read_date
from townnotes.domain.registers import new_id
from townnotes.errors import FileError, RuleError
from townnotes.importers.call.bringing import assigns, bringing
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.importers import KINDS, WORDS, read_call, title_of
from townnotes.importers.call.people import Why
from townnotes.importers.call.preview import Bringing
from townnotes.importers.call.printed import as_json as printed
from townnotes.importers.folding import folded
from townnotes.importers.tables.choices import MEANINGS, Order, ReadingChoices, as_learned
from townnotes.importers.tables.columns import column_table, is_table
from townnotes.importers.tables.content import read_content
from townnotes.importers.words.lining_up import WordsAligner
from townnotes.importers.words.words_preview import WordsPreview
from townnotes.settings import load_settings, save_settings

_FIRST = 10


class ImportWish(NamedTuple):
    """What is wanted of files: as what they are read, who counts, and what they leave open."""

    kind: str = ""
    with_: Sequence[Why] = ()
    add: bool = False
    columns: Sequence[str] = ()
    meeting: int | None = None
    order: Order | None = None
    other_day: bool = False
    private: bool = False
    dry_run: bool = False


def import_files(
    path: Path, files: Sequence[Path], wish: ImportWish, *, as_json: bool
) -> list[str]:
    """Bring files in, each as one step, and return what to print of it, by lines.

    Raises RuleError for a kind that is none and where a file leaves open what must be said,
    FileError for a file that cannot be read; those before it are taken in.
    """
    if wish.kind and wish.kind not in KINDS:
        raise RuleError(
            "“{kind}” is not a kind of file. The kinds are: {kinds}.",
            kind=wish.kind,
            kinds=", ".join(KINDS),
        )
    choices = _choices(wish)
    told: list[str] = []
    every: list[dict[str, object]] = []
    with opened(path) as session:
        on = read_date(session.state.session.date)
        for file in files:
            found = _read(file, wish.kind, on, choices)
            if found.kind in WORDS:
                preview = WordsPreview(found, file.name, WordsAligner(session.state))
                every.append({"file": file.name, **printed(found), "lined_up": lined_up(preview)})
                said = (*word_lines(preview), *_doubtful(found))
                told += [f"{file.name}: {words_head(found)}", *(f"  {one}" for one in said)]
                if not wish.dry_run:
                    bring_words(session, preview, with_private=wish.private,
                                other_day=wish.other_day)  # fmt: skip
                continue
            what = bringing(session.state, found, with_=wish.with_, adds=wish.add or None)
            every.append({"file": file.name, **printed(found)})
            told += [f"{file.name}: {_head(found)}", *(f"  {one}" for one in _lines(found, what))]
            if not wish.dry_run:
                _refuse_open(file, found, wish)
                session.submit(assigns(session.state, what, new_id), f"bringing in {file.name}")
        if not wish.dry_run and not session.is_saved:
            raise RuleError(session.trouble)
    if as_json:
        return [json.dumps(every, ensure_ascii=False, indent=1)]
    return [*told, "Nothing was written." if wish.dry_run else f"Written: {path}"]


def _read(file: Path, kind: str, on: date | None, choices: ReadingChoices) -> CallFile:
    content = read_content(file, on=on, choices=choices)
    try:
        return read_call(content, kind=kind)
    except FileError as error:
        if not content.rows or not is_table(content):
            raise
        headings = " · ".join(filter(None, column_table(content).headings))
        if not headings:
            raise
        raise FileError(
            "{error} Its columns are {headings}: say what they hold by "
            '--column, such as --column "{split}=name".',
            error=error,
            headings=headings,
            split=headings.split(" · ")[0],
        ) from error


def _choices(wish: ImportWish) -> ReadingChoices:
    """Return the answers given, and keep what columns were said to hold; raises RuleError."""
    settings = load_settings()
    learned = as_learned(settings.headings)
    for one in wish.columns:
        heading, sign, meaning = one.rpartition("=")
        if not sign or meaning not in {"", *MEANINGS}:
            raise RuleError(
                "“{one}” does not say what a column holds: it is "
                "HEADING=WHAT, and WHAT one of {meanings}.",
                one=one,
                meanings=", ".join(MEANINGS),
            )
        learned[folded(heading)] = meaning
    if wish.columns and not wish.dry_run:
        settings.headings = dict(learned)
        save_settings(settings)
    place = None if wish.meeting is None else wish.meeting - 1
    return ReadingChoices(order=wish.order, meeting=place, learned=learned)


def _refuse_open(file: Path, found: CallFile, wish: ImportWish) -> None:
    """Refuse to guess which meeting is meant, and whether a report of another day is."""
    if found.asks_meeting:
        each = "; ".join(f"{at + 1}: {one.words(at)}" for at, one in enumerate(found.meetings))
        raise RuleError(
            "{name} has {count} meetings ({each}). Say which by "
            "--meeting; nothing of it was written.",
            name=file.name,
            count=len(found.meetings),
            each=each,
        )
    if found.is_of_another_day and not wish.other_day:
        raise RuleError(
            "{name}: {assumed} If not, say --other-day; nothing of it was written.",
            name=file.name,
            assumed=found.assumed[-1],
        )


def _doubts(what: Bringing) -> list[str]:
    """Return who may be somebody known, which the window settles by one key."""
    return [
        f"{one.person.name} may be {one.may_be[0][0]}: {one.may_be[0][1]}"
        for one in what.people
        if one.may_be
    ]


def _head(found: CallFile) -> str:
    """Return what a file is, with its count: "Zoom participants: 187 rows, 150 people"."""
    rows = counted(found.rows, "row")
    if found.questions and not found.people:
        answers = counted(len(found.questions), "answer or question", "answers or questions")
        return f"{title_of(found.kind)}: {rows}, {answers}"
    return f"{title_of(found.kind)}: {rows}, {counted(found.unique, 'person', 'people')}"


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
    yield from _first(_doubts(what), "more who may be somebody known")
    names = [one.name for one in found.people]
    offered = [f"may be one person: {names[one.one]} and {names[one.other]} ({one.why})"
               for one in found.offered]  # fmt: skip
    yield from _first(offered, "more who may be one person")
    yield from _doubtful(found)


def _doubtful(found: CallFile) -> Iterator[str]:
    """Give what a file leaves open, and its odd lines."""
    yield from (*found.assumed, *found.warnings)
    bad = [f"line {one.number}{'' if one.is_read else ' was left out'}: {one.why}"
           for one in found.bad]  # fmt: skip
    yield from _first(bad, "more lines were left out")


def _first(lines: Sequence[str], more: str) -> Iterator[str]:
    """Give the first of several lines, and how many more there are."""
    yield from lines[:_FIRST]
    if len(lines) > _FIRST:
        yield f"and {len(lines) - _FIRST} {more}"
