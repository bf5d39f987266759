"""Many townhalls asked at once: the command `archive`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from townnotes.command_line.terminal import counted, shown
from townnotes.errors import FileError, RuleError

if TYPE_CHECKING:
    # Only who asks an archive needs what reading townhalls imports.
    from townnotes.archive.asking import ArchiveAnswer, CountedRow, SaidInArchive
    from townnotes.archive.updating import UpdatedArchive

_FOLDER = click.Path(path_type=Path)
_SHOWN_ROWS, _SHOWN_POINTS = 20, 30
_BAR = 24


@click.command()
@click.argument("folders", metavar="FOLDER…", nargs=-1, required=True, type=_FOLDER)
@click.option("--ask", "words", default="", help="Words that must all have been said.")
@click.option("--organization", default="", help="Only what this organization said.")
@click.option("--series", default="", help="Only townhalls of this series, and the course over it.")
@click.option("--json", "as_json", is_flag=True, help="Say it as JSON.")
def archive(
    folders: tuple[Path, ...], *, words: str, organization: str, series: str, as_json: bool
) -> None:
    """Ask all townhalls below folders who said what over the years.

    What they say is kept in an index in your data folder; only files that are new or have changed
    are read. No townhall is written to. Private points are not in the index. Words are found in any
    form, in English, French, Spanish, Russian, Arabic, Chinese and Japanese.
    """
    from townnotes.archive.asking import Archive, ArchiveQuestion
    from townnotes.archive.updating import update_archive

    for one in folders:
        if not one.is_dir():
            raise FileError("There is no folder “{one}”. Nothing was read.", one=one)
    updated = update_archive(folders, tell=_progress)
    held = Archive.opened()
    if held is None:
        raise FileError("The index of the archive cannot be read. The townhalls are untouched.")
    try:
        answer = held.ask(ArchiveQuestion(words, organization, series, folders))
        if answer.says_nothing:
            raise RuleError(
                "“{words}” is said everywhere: ask for a word that tells more.", words=words
            )
    finally:
        held.close()
    if as_json:
        click.echo(json.dumps(_as_json(updated, answer), ensure_ascii=False, indent=1))
    else:
        for line in _lines(updated, answer, has_course=bool(series)):
            click.echo(shown(line))
    for remark in updated.remarks:
        click.echo(shown(remark), err=True)


def _progress(done: int, of: int, _: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done} of {of} read…", err=True, nl=done == of)


def _lines(
    updated: "UpdatedArchive", answer: "ArchiveAnswer", *, has_course: bool
) -> Iterator[str]:
    yield (
        f"Archive: {counted(updated.files, 'file')}, {updated.read} read now; "
        f"{counted(answer.townhalls, 'townhall')} asked"
    )
    doubt = f", {answer.doubtful} of them to identify" if answer.doubtful else ""
    yield (
        f"Said by {counted(answer.speakers, 'speaker')}{doubt} in "
        f"{counted(answer.answered, 'townhall')}: {counted(answer.points, 'point')}"
    )
    if not answer.points:
        return
    yield from _table("By category", answer.categories, answer.years)
    yield from _table("By organization", answer.organizations, answer.years)
    if has_course:
        yield from _course(answer)
    yield ""
    for one in answer.said[:_SHOWN_POINTS]:
        yield from _said(one)
    left = answer.points - min(len(answer.said), _SHOWN_POINTS)
    if left:
        yield f"and {counted(left, 'point')} more (--json names {len(answer.said)})"


def _table(title: str, rows: "tuple[CountedRow, ...]", years: tuple[str, ...]) -> Iterator[str]:
    yield ""
    yield f"{title:<44}" + "".join(f"{year or 'no date':>8}" for year in years)
    for row in rows[:_SHOWN_ROWS]:
        name = f"{row.name or '–'}{f' ({row.category})' if row.category else ''}"
        doubt = f"  ({row.doubtful} to identify)" if row.doubtful else ""
        yield f"  {name:<42}" + "".join(f"{one or '·':>8}" for one in row.by_year) + doubt
    if len(rows) > _SHOWN_ROWS:
        yield f"  and {len(rows) - _SHOWN_ROWS} more"


def _course(answer: "ArchiveAnswer") -> Iterator[str]:
    yield ""
    yield "Townhall by townhall, speakers who said it of those who spoke"
    most = max(one.speakers for one in answer.course)
    for one in answer.course:
        bar = "█" * round(one.speakers / most * _BAR)
        said = f"{bar:<{_BAR}} {one.speakers} of {one.of_all}"
        yield f"  {one.date or 'no date':<10}  {said}  {one.title}"


def _said(one: "SaidInArchive") -> Iterator[str]:
    who = ", ".join(dict.fromkeys(filter(None, (one.who, one.organization)))) or "?"
    doubt = " (to identify)" if one.is_doubtful else ""
    yield f"{one.date or 'no date'}  {who}{doubt}: {one.said}"
    if one.sentence:
        yield f"            Summary: {one.sentence}"
    yield f"            {one.path}"


def _as_json(updated: "UpdatedArchive", answer: "ArchiveAnswer") -> dict[str, Any]:
    return {
        "files": updated.files,
        "read": updated.read,
        "remarks": list(updated.remarks),
        "townhalls": answer.townhalls,
        "speakers": answer.speakers,
        "to_identify": answer.doubtful,
        "points": answer.points,
        "years": list(answer.years),
        "categories": [_row(one, answer.years) for one in answer.categories],
        "organizations": [_row(one, answer.years) for one in answer.organizations],
        "course": [one._asdict() | {"path": str(one.path)} for one in answer.course],
        "said": [one._asdict() | {"path": str(one.path)} for one in answer.said],
    }


def _row(row: "CountedRow", years: tuple[str, ...]) -> dict[str, Any]:
    return {
        "name": row.name,
        "category": row.category,
        "by_year": dict(zip(years, row.by_year, strict=True)),
        "to_identify": row.doubtful,
    }
