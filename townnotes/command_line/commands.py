"""The command line. Commands that need no window never import Qt."""

import sys
from pathlib import Path
from typing import Any

import click

from townnotes import __version__
from townnotes.beginning import begin_next, begin_session, opened, session_facts
from townnotes.command_line.after_call import corrections, series
from townnotes.command_line.archive import archive
from townnotes.command_line.lists import list_
from townnotes.command_line.reading_options import reading_options
from townnotes.command_line.server import server
from townnotes.command_line.styles import styles
from townnotes.command_line.taking_back import take_back
from townnotes.command_line.terminal import shown
from townnotes.command_line.wording import worded
from townnotes.errors import FileError, RuleError
from townnotes_exporters.times import write_times

_FILE = click.Path(path_type=Path)
_SESSION = click.argument("session", metavar="FILE.townnotes", type=_FILE)

HELP = """Notes of live virtual townhalls, from the speakers' list to the Word summary.

\b
townnotes                   opens the window
townnotes FILE.townnotes    opens the window on a session
"""


class InWords(click.Group):
    """A group whose commands end with a sentence and exit code 1 where something is wrong."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what the user or the disk did not do right is said in words."""
        try:
            return super().invoke(ctx)
        except (RuleError, FileError) as error:
            click.echo(f"townnotes: {shown(worded(error))}", err=True)
            ctx.exit(1)


@click.group(cls=InWords, help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="townnotes", message="%(prog)s %(version)s")
def command_line() -> None:
    """Hold the commands."""


command_line.add_command(styles)
command_line.add_command(take_back)
command_line.add_command(list_)
command_line.add_command(corrections)
command_line.add_command(series)
command_line.add_command(server)
command_line.add_command(archive)


@command_line.command()
@click.option(
    "--folder",
    type=_FILE,
    default=Path("townnotes-demo"),
    show_default=True,
    help="Where the practice session and its summary are written.",
)
@click.option("--no-window", is_flag=True, help="Do not open the window afterwards.")
def demo(folder: Path, *, no_window: bool) -> None:
    """Build a practice townhall, write its Word summary and open it.

    The townhall is invented. An earlier practice session in the folder is kept: the new one gets
    the next number.
    """
    from townnotes.demo import build_demo, has_screen

    built = build_demo(folder)
    click.echo(f"Session: {built.session}")
    click.echo(f"Summary: {built.summary}")
    click.echo()
    click.echo(built.first_lines)
    if no_window:
        return
    if not has_screen():
        click.echo("\nThere is no screen here, so the window was not opened.")
        return
    from townnotes_ui.app import run

    sys.exit(run(built.session))


@command_line.command()
@_SESSION
@click.option("--from", "source", type=_FILE, help="A session as JSON to begin from.")
@click.option("--after", type=_FILE, help="The townhall before it in its series.")
@click.option("--with-people", is_flag=True, help="With --after: its participants come along.")
def new(session: Path, source: Path | None, after: Path | None, *, with_people: bool) -> None:
    """Begin a session in a new file: empty, from a JSON file, or as the next of a series.

    The next of a series has the conveners, categories, themes, contacts and style of the one
    before, and its number is one more.

    Every entity of the JSON file gets an id of its own, so two sessions made from it share
    nothing. What the file says beyond the format is named and left out.
    """
    if after is not None:
        if source is not None:
            raise RuleError("A session begins --from a JSON file or --after a townhall, not both.")
        begin_next(session, after, with_people=with_people).close()
        click.echo(f"Session: {session}")
        return
    notices = begin_session(session, source)
    for notice in notices:
        click.echo(shown(f"{source}: {notice}"), err=True)
    click.echo(f"Session: {session}")


@command_line.command()
@_SESSION
@click.option("--to", "target", type=_FILE, required=True, help="summary.docx, .pdf, …, or .json")
@click.option("--name", default="", help="Its name in the folder --to: “{series} {number}.docx”.")
@click.option(
    "--annex",
    "annexes",
    multiple=True,
    type=click.Choice(["speakers", "times", "points", "proposals", "all"]),
    help="An annex to the summary; may be given several times.",
)
@click.option(
    "--attribution",
    type=click.Choice(["named", "category", "none"]),
    default="named",
    show_default=True,
    help="How annexes, comments and tables call the speakers.",
)
@click.option("--internal", is_flag=True, help="With the evidence beside each sentence.")
@click.option("--both", is_flag=True, help="The public version, and the internal one beside it.")
@click.option("--template", type=_FILE, help="A Word file for its letterhead and styles.")
@click.option("--style", default="", help="The house style: its name, or its .toml file.")
@click.option("--language", default="", help="The language of the summary: en, fr or es.")
@click.option("--table", "sheet", default="", help="For .csv: which table, such as interventions.")
@click.option("--allow-leaks", is_flag=True, help="Write it even if names are left in it.")
@click.option(
    "--without-private",
    is_flag=True,
    help="For .json and .townnotes: leave private points and e-mail addresses out.",
)
def export(session: Path, target: Path, *, without_private: bool, **chosen: Any) -> None:
    """Write the summary of a session, or the session itself as JSON.

    The ending of the target says in which format: .docx for Word, .pdf, .csv or another; .json is
    for the session in plain words, .townnotes for a clean copy to hand out, without what was
    deleted or said before. Private points are in no summary.

    With --attribution none a name left anywhere in the file, its properties or its own name is
    said, and nothing is written; categories of fewer than three speakers are participants.

    With --name, --to is a folder; the pattern has the places {kind}, {title}, {series}, {number},
    {date}, {time}, {version}, {speakers}, {state} and {language}. What Windows takes in no name of
    a file is mended, and an empty place takes its brackets with it.
    """
    from townnotes.command_line.exporting import export_session

    with opened(session) as open_session:
        written = export_session(open_session, target, without_private=without_private, **chosen)
    for one in written:
        click.echo(f"Written: {one}")


@command_line.command()
@_SESSION
@click.option("--json", "as_json", is_flag=True, help="Say it as JSON, with the ids of an export.")
@click.option("--style", default="", help="The house style: its name, or its .toml file.")
@click.option("--language", default="", help="The language of the summary: en, fr or es.")
def coverage(session: Path, *, as_json: bool, style: str, language: str) -> None:
    """Say which points the summary tells, which wait for words, and which are told nowhere.

    A point waits for words where its line is no phrase: shorthand, signs, a bare “no”. Every point
    that is not private is counted once.
    """
    from townnotes.command_line.covering import tell_coverage

    for line in tell_coverage(session, style, language, as_json=as_json):
        click.echo(line if as_json else shown(line))


@command_line.command()
@_SESSION
@click.option("--to", "target", type=_FILE, required=True, help="times.csv")
def times(session: Path, target: Path) -> None:
    """Write who spoke how long against what was allotted, as a table for a spreadsheet.

    One row an intervention, then the sums of each speaker and of each category; the first column
    says what a row is of. Names stand in it.
    """
    if target.suffix.lower() != ".csv":
        raise RuleError("“{target}”: the speaking times are written as .csv.", target=target)
    with opened(session) as open_session:
        now = open_session.in_one_time(open_session.now())
        write_times(open_session.state, now, target)
    click.echo(f"Written: {target}")


@command_line.command()
@click.argument("files", metavar="A.townnotes B.townnotes …", nargs=-1, required=True, type=_FILE)
@click.option("-o", "--to", "target", type=_FILE, required=True, help="merged.townnotes")
@click.option("--json", "report_to", type=_FILE, help="Write what was found as JSON, too.")
@click.option("--dry-run", is_flag=True, help="Say what would come of it, and write no session.")
@click.option("--with-private", is_flag=True, help="With other people's private points.")
@click.option("--notes-by", default="", help="Whose notes .txt, .md and .docx files are.")
@click.option("--date", "day", default="", help="Their date, such as 2026-03-11.")
@click.option("--same", type=_FILE, multiple=True, help="One of them, of the same townhall.")
@click.option("--other", type=_FILE, multiple=True, help="One of another, added beside.")
def merge(files: tuple[Path, ...], target: Path, **chosen: Any) -> None:
    """Merge what several note-takers recorded of one townhall into a new file.

    What is surely the same is linked; what may be is left for you to decide in the window. The
    files themselves stay as they are, and their order does not matter.

    Where the date, the number or the title of one speaks against it, or what was heard, nothing is
    written and the exit code is 1. Then say `--same FILE`: it is the same townhall, and a clock
    with a wrong date is aligned; or `--other FILE`: it is another, people are linked and no
    intervention is joined. Both may be given several times.

    Notes taken elsewhere, as .txt, .md or .docx, may be among them: see `townnotes notes`.
    """
    from townnotes.command_line.colleagues import merge_files

    def tell(step: str) -> None:
        if sys.stderr.isatty():
            click.echo(shown(f"{step} …"), err=True)

    report = merge_files(files, target, tell=tell, **chosen)
    for line in report.words():
        click.echo(shown(line))
    click.echo(f"Nothing was written to {target}." if chosen["dry_run"] else f"Written: {target}")


@command_line.command()
@click.argument("folder", metavar="FOLDER", type=_FILE)
@click.option("-o", "--to", "target", type=_FILE, required=True, help="mine.townnotes")
@click.option("--townhall", default="", help="Which, by its title, where the folder holds several.")
def join(folder: Path, target: Path, *, townhall: str) -> None:
    """Continue a townhall from a shared folder, in a new file of your own.

    Opened in the window, the file goes on sharing: what you type goes to the folder, and what
    others type comes from there.
    """
    from townnotes.command_line.colleagues import join_folder

    for line in join_folder(folder, target, townhall):
        click.echo(shown(line))
    click.echo(f"Written: {target}")


@command_line.command()
@click.argument("file", metavar="NOTES.docx", type=_FILE)
@click.option("--session", type=_FILE, help="The townhall they are of: who may be meant.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def notes(file: Path, session: Path | None, *, as_json: bool) -> None:
    """Say how notes taken elsewhere (.txt, .md, .docx) are understood; nothing is written.

    Each line is a speaker, a point, a time, a heading, somebody present, or left out; what was not
    understood is named, and kept as a point. In brackets stands who is meant by the line before,
    with a question mark what is in doubt. `townnotes merge` takes them in.

    As JSON: date, participants, agenda, and lines with number, kind, speaker, organization, text,
    doubtful and inferred.
    """
    from townnotes.command_line.colleagues import notes_json, tell_notes

    if as_json:
        click.echo(notes_json(file, session))
        return
    for line in tell_notes(file, session):
        click.echo(shown(line))


@command_line.command("import")
@_SESSION
@click.argument("files", metavar="FILE …", nargs=-1, required=True, type=_FILE)
@reading_options
@click.option("--dry-run", is_flag=True, help="Say what was understood; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Say it as JSON.")
def import_(session: Path, files: tuple[Path, ...], *, as_json: bool, **chosen: Any) -> None:
    """Bring people in: registration lists, and reports of who attended a call.

    What a file is, it says by itself: Zoom's, Teams' and Meet's reports of attendance, a webinar's,
    its questions, a poll, answers to a form, or any table with a line of headings (.csv, .xlsx).
    Lists add participants and fill what is empty of known ones; reports give the number of who
    attended, with how it was counted, and the e-mails of known participants.
    """
    from townnotes.command_line.importing import ImportWish, import_files

    for line in import_files(session, files, ImportWish(**chosen), as_json=as_json):
        click.echo(line if as_json else shown(line))


@command_line.command()
@_SESSION
@click.option("--rebuild", is_flag=True, help="Make anew what search and other programs read.")
@click.pass_context
def check(ctx: click.Context, session: Path, *, rebuild: bool) -> None:
    """Read a whole session and say what state it is in and what to do; nothing is written.

    Exit code 0 where it is sound, 1 where it is not, 2 where it is in use.
    """
    from townnotes.command_line.salvaging import check_file

    verdict = check_file(session, rebuild=rebuild)
    if rebuild:
        click.echo("What is kept for search and other programs was made anew.")
    for line in verdict.words:
        click.echo(shown(line), err=bool(verdict.state))
    ctx.exit(verdict.state)


@command_line.command()
@_SESSION
@click.option("-o", "--to", "target", type=_FILE, required=True, help="new.townnotes")
@click.option("--json", "as_json", is_flag=True, help="Say what was read as JSON.")
def salvage(session: Path, target: Path, *, as_json: bool) -> None:
    """Write what can be read of a damaged session into a new file.

    The damaged file stays as it is. Each entry is believed only if its own checksum is right; what
    is missing is said, with the interventions it is missing from and the newest backup.
    """
    from townnotes.command_line.salvaging import salvage_file

    for line in salvage_file(session, target, as_json=as_json):
        click.echo(line if as_json else shown(line))


@command_line.command()
@_SESSION
@click.option("--participant", required=True, metavar="NAME", help="Who: the name, or the id.")
@click.option("--anonymize", is_flag=True, help="Keep them as “a participant” of their category.")
@click.option("--keep-backups", is_flag=True, help="Leave the session's backups as they are.")
@click.option("--other-files", is_flag=True, help="In the session's other files here, too.")
@click.option("--dry-run", is_flag=True, help="Say what would go; erase nothing.")
def erase(session: Path, *, participant: str, **wish: bool) -> None:
    """Erase a person from a session for good, its backups and texts kept aside included.

    What they said stays, under “a participant”. Texts that name them are listed, to be changed by
    you. It cannot be undone, and no backup is made. Other files of the session that this computer
    knows and that hold the person are named.
    """
    from townnotes.command_line.erasing import EraseWish, erase_person

    for line in erase_person(session, participant, EraseWish(**wish)):
        click.echo(shown(line))


@command_line.command()
@_SESSION
@click.option("--restore", "number", type=int, help="Write the backup of this number as a file.")
@click.option("-o", "--to", "target", type=_FILE, help="With --restore: restored.townnotes")
def backups(session: Path, number: int | None, target: Path | None) -> None:
    """Name the backups of a session, the newest first; --restore writes one as a new file.

    Each with its number, when and why it was made, its size, and whether it is sound. It works
    when the session's own file is damaged, in use or gone, too.
    """
    from townnotes.command_line.backups import restore_backup, tell_backups

    lines = tell_backups(session) if number is None else restore_backup(session, number, target)
    for line in lines:
        click.echo(shown(line))


@command_line.command()
@_SESSION
def info(session: Path) -> None:
    """Say what a session holds."""
    with opened(session) as open_session:
        for name, value in session_facts(open_session):
            click.echo(shown(f"{name:<15} {value}"))
