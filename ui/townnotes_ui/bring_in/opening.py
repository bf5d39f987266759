"""Opens the preview of what is brought in: of a file, or of what was copied."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from townnotes.domain.dates import read_date
from townnotes.errors import FileError
from townnotes.importers.call.importers import is_words
from townnotes.importers.tables.choices import ReadingChoices, as_learned
from townnotes.importers.tables.content import Content, read_content
from townnotes_ui.bring_in.sheet import BringInSheet
from townnotes_ui.desk import Desk


def bring_in(desk: Desk, path: Path) -> None:
    """Show what a file brings, before anything is written."""
    choices = _choices(desk)
    on = read_date(desk.state.session.date)
    _show_sheet(desk, lambda: read_content(path, on=on, choices=choices))


def bring_in_pasted(desk: Desk, text: str) -> None:
    """Show what a text that was copied brings, before anything is written."""
    on = read_date(desk.state.session.date)
    content = Content(text, on=on, choices=_choices(desk))
    _show_sheet(desk, lambda: content)


def holds_words(path: Path) -> bool:
    """Tell whether a file that may be notes is a transcript or a chat, by its content."""
    with suppress(FileError):
        return is_words(read_content(path))
    return False


def _choices(desk: Desk) -> ReadingChoices:
    return ReadingChoices(learned=as_learned(desk.settings.headings))


def _show_sheet(desk: Desk, content: Callable[[], Content]) -> None:
    desk.sheet_wanted.emit(partial(BringInSheet, desk=desk, content=content))
