"""Who waits for the floor, and who was never heard: the command `list`."""

from pathlib import Path

import click

from townnotes.beginning import opened
from townnotes.command_line.terminal import shown
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes_exporters.times import as_lines, unheard_rows, write_unheard

_FILE = click.Path(path_type=Path)


@click.command("list")
@click.argument("session", metavar="FILE.townnotes", type=_FILE)
@click.option("--not-reached", is_flag=True, help="Who asked for the floor and was not heard.")
@click.option("--to", "target", type=_FILE, help="Write it as a table, such as list.csv.")
@click.option("--mail", is_flag=True, help="A mail to all of them, who may write instead.")
def list_(session: Path, target: Path | None, *, not_reached: bool, mail: bool) -> None:
    """Say who waits for the floor; with --not-reached who was never heard.

    A table is UTF-8 with a line of headings, and no cell of it computes anything. With --mail it is
    the text of a mail to everybody who was not heard, as blind copies; nothing is sent. Who has no
    e-mail address is named beside it.
    """
    with opened(session) as open_session:
        state = open_session.state
        if mail:
            _print_mail(state, target)
            return
        rows = unheard_rows(state)
    if not not_reached:
        rows = tuple(row for row in rows if row.state != "not reached")
    if target is not None:
        write_unheard(rows, target)
        click.echo(f"Written: {target}")
    elif rows:
        click.echo(shown(as_lines(rows)))


def _print_mail(state: State, target: Path | None) -> None:
    # It brings what drafting imports.
    from townnotes.after_call.letters import letter_words
    from townnotes.after_call.not_heard import not_heard_letter

    if target is not None:
        raise RuleError("A mail is printed, not written as a table: give --mail or --to, not both.")
    if not unheard_rows(state):
        click.echo("Everybody who asked for the floor was heard.", err=True)
        return
    written = not_heard_letter(state)
    click.echo(shown(written.letter.whole(letter_words(written.language))), nl=False)
    if written.without_email:
        named = "; ".join(written.without_email)
        click.echo(shown(f"Without an e-mail address: {named}"), err=True)
