"""Takes a summary back that others edited in Word: the command `take-back`."""

import json
from pathlib import Path

import click

from townnotes.beginning import opened
from townnotes.command_line.terminal import shown
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError
from townnotes.session import Session

_FILE = click.Path(path_type=Path)
_STEP = "edited summary accepted"


@click.command("take-back")
@click.argument("session", metavar="FILE.townnotes", type=_FILE)
@click.argument("edited", metavar="EDITED.docx", type=_FILE)
@click.option("--dry-run", is_flag=True, help="Say what differs; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Say it as JSON.")
@click.option("--all", "takes_all", is_flag=True, help="Take what is in doubt, too.")
@click.option("--reopen", "reopens", is_flag=True, help="Reopen a summary that is final.")
@click.option("--other-townhall", is_flag=True, help="Compare it by its words, of whichever it is.")
def take_back(session: Path, edited: Path, *, as_json: bool, **wish: bool) -> None:
    """Take a summary back that others edited in Word.

    Each paragraph is compared with ours; what was changed is taken in as written by hand, with the
    points it rests on, and comments as remarks. What is in doubt stays as it is here, and is named:
    what was matched by its words, changed here as well, or comes from the townhall's details.
    """
    with opened(session) as open_session:
        for line in _taken_back(open_session, edited, as_json=as_json, **wish):
            click.echo(line if as_json else shown(line))


def _taken_back(
    session: Session,
    edited: Path,
    *,
    as_json: bool,
    dry_run: bool,
    takes_all: bool,
    reopens: bool,
    other_townhall: bool,
) -> list[str]:
    # They bring what drafting and reading Word files import.
    from townnotes.taking_back import printed
    from townnotes.taking_back.comparing import compare
    from townnotes.taking_back.edited_file import read_edited
    from townnotes.taking_back.taking import Answer, first_answers, taken

    compared = compare(session.state, read_edited(edited), any_townhall=other_townhall)
    every: dict[int, Answer] = dict.fromkeys(compared.changes, "take")
    answers = every if takes_all else first_answers(compared)
    if not dry_run:
        if compared.draft.is_final and answers:
            _reopen(session, is_wanted=reopens)
        session.submit(taken(session.state, compared, answers, new_id), _STEP, merge=_STEP)
        if not session.is_saved:
            raise RuleError(session.trouble)
    if as_json:
        return [json.dumps(printed.as_json(compared, answers), ensure_ascii=False, indent=1)]
    last = "Nothing was written." if dry_run else f"Written: {session.path}"
    return [*printed.as_lines(compared, answers), last]


def _reopen(session: Session, *, is_wanted: bool) -> None:
    """Reopen a final summary in the step that changes it, where that was asked for."""
    from townnotes.domain.commands.summary import reopen
    from townnotes.summary.by_hand.editions import digest_of
    from townnotes.summary.draft import write_draft

    if not is_wanted:
        raise RuleError(
            "The summary is final, and the file changes it. Say --reopen to take it in; nothing "
            "was written."
        )
    digest = digest_of(write_draft(session.state))
    assigns = reopen(session.state, new_id(), "", session.now(), digest)
    session.submit(assigns, _STEP, merge=_STEP)
