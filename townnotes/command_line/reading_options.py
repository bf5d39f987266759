"""What the command line may be told of a file of a call that is read."""

from collections.abc import Callable
from typing import Any

import click

_OPTIONS = (
    click.option("--as", "kind", default="", help="What it is, where it is not told by itself."),
    click.option(
        "--with",
        "with_",
        multiple=True,
        type=click.Choice(["host", "bot", "waiting", "absent", "withdrawn", "pending"]),
        help="Who is counted though left out by default; may be given several times.",
    ),
    click.option("--add", is_flag=True, help="Of a report, too, everybody becomes a participant."),
    click.option(
        "--column",
        "columns",
        multiple=True,
        metavar="HEADING=WHAT",
        help="What a column holds, such as Kurum=organization; it is remembered.",
    ),
    click.option("--meeting", type=int, help="Which of several meetings in a file, from 1."),
    click.option(
        "--first",
        "order",
        type=click.Choice(["day", "month"]),
        help="What stands first in a date such as 3/4/2026.",
    ),
    click.option(
        "--other-day", is_flag=True, help="Take a report or transcript of another call, too."
    ),
    click.option("--private", is_flag=True, help="Bring in private messages of a chat, too."),
)


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options of `ImportWish` that say how a file is read."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
