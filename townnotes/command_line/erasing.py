"""Erases a person from a session without a window: for `erase`."""

from collections.abc import Iterator
from pathlib import Path

from townnotes.beginning import opened
from townnotes.errors import FileError, RuleError
from townnotes.safety import erasing
from townnotes.safety.erasing import Sweeping, Traces
from townnotes.safety.people import KnownPerson, all_said, choose_person
from townnotes.safety.session_copies import backups_of_session, copied
from townnotes.session import Session
from townnotes.settings import Settings, data_folder, load_settings
from townnotes.sharing import SharedPlace, open_folder, place_of


def erase_person(
    path: Path, wanted: str, *, anonymize: bool, with_backups: bool, dry_run: bool
) -> Iterator[str]:
    """Erase whom a name or an id means; gives what was done, a line each.

    Raises RuleError where nobody, or more than one, is called so; FileError where anything is left.
    """
    with opened(path) as session:
        person = choose_person(session, wanted)
        traces = erasing.look_for(all_said(session), person)
        backups = len(backups_of_session(copied(session), data_folder()))
        yield from _found(person, traces, backups)
        if dry_run:
            yield "Nothing was erased."
            return
        what = erasing.sweeping(session, person, anonymize=anonymize)
        nobody = _erase_in(session, person, anonymize=anonymize)
        swept = erasing.sweep(what, data_folder(), with_backups=with_backups)
        if nobody and not swept.backups and not swept.texts:
            raise nobody
        if not nobody:
            yield "Anonymized in the session." if anonymize else "Erased from the session."
        if with_backups:
            yield f"Erased in {swept.backups} backups and {swept.texts} rescue texts."
        elif backups:
            yield f"{backups} backups hold the name still, as you wished."
        yield from _named_still(session, person)
        settings = load_settings()
        place = place_of(settings, session.state, session.path)
        if place is not None:
            yield from _shared(session, settings, place, what)
    if swept.left:
        raise FileError(f"Not everywhere: {' '.join(swept.left)}")


def _erase_in(session: Session, person: KnownPerson, *, anonymize: bool) -> RuleError | None:
    """Erase from the session; returns why not where it holds nothing, as backups still may."""
    try:
        erasing.erase(session, person, anonymize=anonymize)
    except RuleError as nobody:
        return nobody
    return None


def _found(person: KnownPerson, traces: Traces, backups: int) -> Iterator[str]:
    yield f"Person: {', '.join(person.names)}"
    yield (
        f"Interventions: {traces.interventions}, with {traces.points} points, which stay under "
        f"“{erasing.SOMEBODY}”"
    )
    yield f"Earlier words and those of others that go: {traces.earlier}"
    yield f"Backups: {backups}"


def _named_still(session: Session, person: KnownPerson) -> Iterator[str]:
    texts = erasing.texts_naming(session.state, person)
    if texts:
        yield (
            f"Texts that name the person still: {len(texts)}. Change them in the window, then "
            "erase the name once more, for what they said before."
        )
    for one in texts:
        yield f"  {one.where}: {one.begins}"


def _shared(
    session: Session, settings: Settings, place: SharedPlace, what: Sweeping
) -> Iterator[str]:
    folder = open_folder(session, place, settings.note_taker, "")
    folder.know(session.state.registers())
    while folder.look().has_more:
        pass
    folder.write()
    others = erasing.others_holding(what, place.folder)
    if others:
        yield (
            f"In the shared folder the copies of {', '.join(others)} hold the name still: they "
            "have to erase it, too. It comes into this session no more."
        )
