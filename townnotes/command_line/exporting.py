"""What `export` writes, and what it says of it to the terminal."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from townnotes.beginning import draft_in
from townnotes.command_line.covering import tell_waiting
from townnotes.command_line.terminal import shown
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.safety.privacy.clean_copy import ENDING, clean, write_clean_copy
from townnotes.session import Session
from townnotes.summary.evidence.attribution import Leak
from townnotes.summary.publication import ANNEXES, Attribution, Publication
from townnotes_exporters.formats import PDF, format_of
from townnotes_exporters.publishing import ARCHIVE, NamesLeftError, Order, publish_to, write_archive
from townnotes_exporters.targets.file_names import NamePlaces, named, places_of, unknown_places


def export_session(
    session: Session, target: Path, *, name: str, without_private: bool, **chosen: Any
) -> tuple[Path, ...]:
    """Write a session's summary, or the session itself, as the target's ending says.

    With the pattern of a name the target is the folder. Returns the files. Raises RuleError and
    FileError as the writers do.
    """
    if name:
        target = _named_target(session.state, target, name, **chosen)
    ending = target.suffix.lower()
    if ending == ARCHIVE:
        write_archive(session.state, target, without_private=without_private)
        if not without_private:
            click.echo("The file carries private points and e-mail addresses.", err=True)
        return (target,)
    if ending == ENDING:
        write_clean_copy(clean(session, without_private=without_private), target)
        return (target,)
    return _export_summary(session.state, target, **chosen)


def _named_target(
    state: State,
    folder: Path,
    pattern: str,
    *,
    language: str,
    attribution: Attribution,
    internal: bool,
    **_: Any,
) -> Path:
    """Return where a file of that pattern goes in a folder; raises RuleError for a wrong pattern.

    The pattern ends in the ending of the format.
    """
    stem, dot, ending = pattern.rpartition(".")
    if not dot or not ending.isalnum():
        raise RuleError("“{pattern}”: the name ends in the format, such as .docx.", pattern=pattern)
    unknown = unknown_places(stem)
    if unknown:
        known = ", ".join(f"{{{one}}}" for one in NamePlaces._fields)
        raise RuleError(
            "There is no place {unknown} in a name; there are: {known}.",
            unknown=unknown[0],
            known=known,
        )
    if not folder.is_dir():
        raise RuleError(
            "“{folder}” is not a folder: with --name, --to is the folder to write in.",
            folder=folder,
        )
    publication = Publication(attribution=attribution, is_internal=internal)
    is_archive = f".{ending.lower()}" in {ARCHIVE, ENDING}
    now = datetime.now().astimezone()
    places = places_of(state, publication, now, is_archive=is_archive)
    if language:
        places = places._replace(language=language)
    return folder / f"{named(stem, places).stem}.{ending}"


def _export_summary(
    state: State, target: Path, *, style: str, language: str, **chosen: Any
) -> tuple[Path, ...]:
    # It brings Qt, which the session as JSON is written without.
    from townnotes_ui.pages.printing import printing_formats

    order = _order(target, **chosen)
    _say_letterhead(order)
    draft = draft_in(state, style, language, order.publication.attribution)
    try:
        published = publish_to(state, draft, order, printing_formats())
    except NamesLeftError as refusal:
        _say_leaks(refusal.leaks)
        raise RuleError("{refusal} (--allow-leaks)", refusal=refusal) from None
    _say_leaks(published.leaks)
    for line in tell_waiting(state, draft):
        click.echo(shown(line))
    return published.files


def _order(
    target: Path,
    *,
    annexes: tuple[str, ...],
    attribution: Any,
    internal: bool,
    both: bool,
    template: Path | None,
    sheet: str,
    allow_leaks: bool,
) -> Order:
    wanted = frozenset(ANNEXES if "all" in annexes else annexes)
    publication = Publication(wanted, attribution, internal, template)
    return Order(target, publication, both, allow_leaks, sheet)


def _say_letterhead(order: Order) -> None:
    """Say what is not taken over of a letterhead, before the file with it is written."""
    publication, ending = order.publication, order.target.suffix.lower()
    if publication.template is None or not format_of(order.target).takes_letterhead:
        return
    # It brings python-docx, which who exports a table does without.
    from townnotes_exporters.letterheads.letterhead import letterhead_of

    letterhead = letterhead_of(publication.template)
    for line in letterhead.said if ending == PDF else letterhead.remarks:
        click.echo(shown(line), err=True)


def _say_leaks(leaks: Iterable[Leak]) -> None:
    for leak in leaks:
        click.echo(shown(f"Named: {leak.what} — {leak.where}"), err=True)
