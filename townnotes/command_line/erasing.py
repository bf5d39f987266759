"""Erases a person from a session without a window: for `erase`."""

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from townnotes.beginning import opened
from townnotes.command_line.terminal import counted
from townnotes.domain.erased import UNNAMED
from townnotes.errors import FileError, RuleError
from townnotes.safety.privacy import erasing
from townnotes.safety.privacy.erasing import Sweeping, Traces
from townnotes.safety.privacy.other_files import Holding, OtherFiles
from townnotes.safety.privacy.people import KnownPerson, all_said, choose_person
from townnotes.safety.privacy.session_copies import backups_of_session
from townnotes.session import Session
from townnotes.settings import data_folder, load_settings
from townnotes.sharing import open_folder, place_of


class EraseWish(NamedTuple):
    """How to erase, and where besides the session's own file."""

    anonymize: bool
    keep_backups: bool
    other_files: bool
    dry_run: bool


def erase_person(path: Path, wanted: str, wish: EraseWish) -> Iterator[str]:
    """Erase whom a name or an id means; gives what was done, a line each.

    Raises RuleError where nobody, or more than one, is called so; FileError where anything is left.
    """
    with opened(path) as session:
        person = choose_person(session, wanted)
        what = erasing.sweeping(session, person, anonymize=wish.anonymize)
        others = OtherFiles(what.of, data_folder()).holding(what)
        traces = erasing.look_for(all_said(session), person)
        backups = len(backups_of_session(what.of, data_folder()))
        is_known = bool(person.ids or traces.earlier or traces.texts)
        if is_known:
            yield from _found(person, traces, backups)
        yield from _named(others, wish)
        if not wish.dry_run:
            yield from _erased(session, what, others, backups, wish)
        elif is_known or others.files:
            yield "Nothing was erased."
        else:
            yield f"Nobody is called “{person.name}” here; backups to be looked through: {backups}."


def _erased(
    session: Session, what: Sweeping, others: Holding, backups: int, wish: EraseWish
) -> Iterator[str]:
    """Erase in the session and everywhere else; gives what was done."""
    nobody = _erase_in(session, what.person, anonymize=what.anonymize)
    swept = erasing.sweep(what, data_folder(), with_backups=not wish.keep_backups)
    if nobody and not (swept.backups or swept.texts or others.files):
        raise nobody
    if not nobody:
        yield "Anonymized in the session." if what.anonymize else "Erased from the session."
    if not wish.keep_backups:
        backed_up = counted(swept.backups, "backup")
        yield f"Erased in {backed_up} and {counted(swept.texts, 'text')} kept aside."
    elif backups:
        hold = "holds" if backups == 1 else "hold"
        yield f"{counted(backups, 'backup')} still {hold} the name, as you wished."
    left = list(swept.left)
    if wish.other_files:
        left += yield from _erase_in_files(others.files, what)
    yield from _named_still(session, what.person)
    yield from _shared(session, what)
    if left:
        raise FileError("Not everywhere: {left}", left=" ".join(left))


def _erase_in(session: Session, person: KnownPerson, *, anonymize: bool) -> RuleError | None:
    """Erase from the session; returns why not where it holds nothing, as backups still may."""
    try:
        erasing.erase(session, person, anonymize=anonymize)
    except RuleError as nobody:
        return nobody
    return None


def _found(person: KnownPerson, traces: Traces, backups: int) -> Iterator[str]:
    yield f"Person: {', '.join(person.names)}"
    turns = counted(traces.interventions, "intervention")
    yield f"Kept under “{UNNAMED}”: {turns} with {counted(traces.points, 'point')}"
    yield f"Earlier words and those of others that go: {traces.earlier}"
    if traces.words:
        yield f"Words of the call that go: {counted(traces.words, 'row')}"
    yield f"Backups: {backups}"


def _named(others: Holding, wish: EraseWish) -> Iterator[str]:
    """Name the session's other files that hold the person, and those that nobody could read."""
    for path in others.files:
        yield f"“{path}” is of this session, too, and holds the person."
    for path in others.unread:
        yield f"“{path}” is of this session, too, and could not be looked into."
    if others.files and not wish.other_files:
        yield "With --other-files the person is erased there, too."


def _erase_in_files(files: Iterable[Path], what: Sweeping) -> Generator[str, None, list[str]]:
    """Erase from the session's other files; gives what was done, returns what was not."""
    left: list[str] = []
    for path in files:
        try:
            named = erasing.erase_in_file(path, what)
        except FileError as error:
            left.append(str(error))
            continue
        yield f"Erased in “{path}”."
        if named:
            yield f"  Texts there that name the person still: {len(named)}."
    return left


def _named_still(session: Session, person: KnownPerson) -> Iterator[str]:
    texts = erasing.texts_naming(session.state, person)
    if texts:
        yield (
            f"Texts that name the person still: {len(texts)}. Change them in the window, then "
            "erase the name once more, for what they said before."
        )
    for one in texts:
        yield f"  {one.where}: {one.begins}"


def _shared(session: Session, what: Sweeping) -> Iterator[str]:
    settings = load_settings()
    place = place_of(settings, session.state, session.path)
    if place is None:
        return
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
