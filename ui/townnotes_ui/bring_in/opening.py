"""Opens the preview of what is brought in: of a file, or of what was copied."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from townnotes.domain.dates import read_date
from townnotes.importers.tables.choices import ReadingChoices, as_learned
from townnotes.importers.tables.content import Content, read_content
from townnotes_ui.bring_in.sheet import BringInSheet
from townnotes_ui.desk import Desk


def bring_in(desk: Desk, path: Path) -> None:
    """Show what a file brings, before anything is written."""
    _show_sheet(desk, partial(reading_of(desk), path))


def bring_in_content(desk: Desk, content: Content) -> None:
    """Show what a content brings that was read as `reading_of` has it."""
    _show_sheet(desk, lambda: content)


def reading_of(desk: Desk) -> Callable[[Path], Content]:
    """Return what reads a file for the session that is open; in any thread."""
    choices = _choices(desk)
    on = read_date(desk.state.session.date)
    return lambda path: read_content(path, on=on, choices=choices)


def bring_in_pasted(desk: Desk, text: str) -> None:
    """Show what a text that was copied brings, before anything is written."""
    on = read_date(desk.state.session.date)
    content = Content(text, on=on, choices=_choices(desk))
    _show_sheet(desk, lambda: content)


def _choices(desk: Desk) -> ReadingChoices:
    return ReadingChoices(learned=as_learned(desk.settings.headings))


def _show_sheet(desk: Desk, content: Callable[[], Content]) -> None:
    desk.sheet_wanted.emit(partial(BringInSheet, desk=desk, content=content))
