"""What comes after the call: the commands `corrections` and `series`."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from townnotes.after_call.earlier_files import earlier_files
from townnotes.beginning import opened
from townnotes.command_line.terminal import counted, shown
from townnotes.errors import RuleError

if TYPE_CHECKING:
    # Only who compares a series needs what reading notes imports.
    from townnotes.after_call.earlier import SeriesTownhall
    from townnotes.after_call.series import SaidBefore, SeriesMemory, ThemeCourse
    from townnotes.session import Session

_FILE = click.Path(path_type=Path)
_SESSION = click.argument("session", metavar="FILE.townnotes", type=_FILE)


@click.command()
@_SESSION
@click.option("--to", "folder", type=_FILE, help="The folder the extracts are written into.")
@click.option("--speaker", "speakers", multiple=True, help="Only of these; several may be given.")
@click.option("--mail", is_flag=True, help="As texts of mails, .txt, and not as .docx.")
@click.option("--template", type=_FILE, help="A Word file for its letterhead and styles.")
@click.option("--until", default="", help="By when replies are wanted, as 2026-03-18.")
def corrections(
    session: Path, folder: Path | None, *, speakers: tuple[str, ...], mail: bool,
    template: Path | None, until: str,
) -> None:  # fmt: skip
    """Write what was recorded from each speaker, for them to correct; nothing is sent.

    An extract holds a speaker's own interventions with their points, nothing private and nothing of
    others. Without --to it is said who gets one. Who is still to be identified gets one only where
    --speaker names them. No file is written over: a name that is taken gets a number.
    """
    from townnotes.after_call.extracts import ExtractWriter, extracts
    from townnotes.domain.dates import checked_date
    from townnotes_exporters.extracts import TEXT, WORD, write_extracts

    with opened(session) as open_session:
        every = extracts(open_session.state)
        chosen = [one for one in every if not one.is_doubtful or speakers]
        if speakers:
            wanted = {name.casefold() for name in speakers}
            chosen = [one for one in chosen if one.speaker.name.casefold() in wanted]
            known = {one.speaker.name.casefold() for one in chosen}
            missing = [one for one in speakers if one.casefold() not in known]
            if missing:
                raise RuleError(
                    "Nothing was recorded from “{missing}”. Nothing was written.",
                    missing=missing[0],
                )
        if folder is None:
            for one in every:
                click.echo(shown(_extract_line(one.name, len(one.points), one.speaker.email)))
            return
        writer = ExtractWriter(open_session.state, checked_date(until) if until else "")
        ending = TEXT if mail else WORD
        written = write_extracts(writer, chosen, folder, ending=ending, template=template)
    for file in written.files:
        click.echo(f"Written: {file}")
    click.echo(f"Written: {written.addresses}")
    for one in every:
        if one.is_doubtful and not speakers:
            click.echo(shown(f"To identify, so not written: {one.name}"), err=True)


def _extract_line(name: str, points: int, email: str) -> str:
    return f"{name}: {counted(points, 'point')}" + (f" <{email}>" if email else ", no e-mail")


@click.command()
@_SESSION
@click.option("--earlier", "files", multiple=True, type=_FILE, help="A townhall before it.")
@click.option("--json", "as_json", is_flag=True, help="Say it as JSON.")
def series(session: Path, files: tuple[Path, ...], *, as_json: bool) -> None:
    """Say what a series remembers: themes new, returning and dropped, and what may be said again.

    The earlier townhalls are those that `new --after` began from, and those of --earlier. They are
    read and stay as they are. What may be said again is proposed and changes nothing: it is settled
    in the window.
    """
    with opened(session) as open_session:
        memory, unread = _remembered(open_session, files)
        if not memory.townhalls and not unread:
            raise RuleError("No earlier townhall is known: name one with --earlier FILE.townnotes.")
        proposed = memory.open(open_session.state)
    if as_json:
        click.echo(json.dumps(_as_json(memory, proposed), ensure_ascii=False, indent=1))
    else:
        for line in _lines(memory, proposed):
            click.echo(shown(line))
    for line in unread:
        click.echo(shown(line), err=True)


def _remembered(session: "Session", files: tuple[Path, ...]) -> tuple["SeriesMemory", list[str]]:
    from townnotes.after_call.earlier import townhall_of
    from townnotes.after_call.series import remember
    from townnotes.archive.series import earlier_townhall
    from townnotes.errors import FileError
    from townnotes.summary.style.house_style import readable_style

    state = session.state
    found: list[SeriesTownhall] = []
    unread: list[str] = []
    known = earlier_files(session.path, state.session.id)
    for path in dict.fromkeys((*files, *known)):
        try:
            found.append(earlier_townhall(path, state))
        except FileError as error:
            if path in files:
                raise
            unread.append(str(error))
    tables = readable_style(state)[0].abbreviations
    return remember(townhall_of(state), found, tables), unread


def _lines(memory: "SeriesMemory", proposed: tuple["SaidBefore", ...]) -> list[str]:
    lines = [f"Compared with: {one}" for one in memory.townhalls]
    lines += [_theme_line(one) for one in memory.themes]
    for one in proposed:
        lines += [
            f"Said before? {one.point.who}, {one.organization}: {one.point.said}",
            f"  {one.earlier.townhall}: {one.earlier.said}",
        ]
    return lines


def _theme_line(one: "ThemeCourse") -> str:
    if one.course == "new":
        return f"New: {one.label}"
    if one.course == "dropped":
        return f"Dropped: {one.label} ({one.townhall})"
    doubt = f", called “{one.before}” there" if one.is_likely else ""
    return f"Returning{'?' * one.is_likely}: {one.label} ({one.townhall}{doubt})"


def _as_json(memory: "SeriesMemory", proposed: tuple["SaidBefore", ...]) -> dict[str, Any]:
    return {
        "townhalls": list(memory.townhalls),
        "themes": [one._asdict() for one in memory.themes],
        "said_before": [
            {
                "who": one.point.who,
                "organization": one.organization,
                "said": one.point.said,
                "townhall": one.earlier.townhall,
                "earlier": one.earlier.said,
                "share": round(one.share, 3),
            }
            for one in proposed
        ],
    }
