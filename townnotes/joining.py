"""Continues a townhall from a shared folder, in a new file of one's own."""

from pathlib import Path
from typing import NamedTuple

from townnotes.beginning import ENDING, begin_from, gone_on_failure
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.registers import Register, union
from townnotes.errors import FileError, RuleError
from townnotes.folder import files
from townnotes.folder.lines import Header, Newer, read_header
from townnotes.folder.folder_reading import Reader
from townnotes.session import Session
from townnotes.settings import load_settings, save_settings
from townnotes.sharing import Place, keep_place

_LONGEST_HEADER = 64 * 1024


class Townhall(NamedTuple):
    """A townhall found in a folder, and who writes of it there."""

    session: str
    title: str
    names: tuple[str, ...]


class Joined(NamedTuple):
    """What was taken from a folder into a new session."""

    session: Session
    registers: int
    damaged: int
    newer: tuple[str, ...]


def townhalls_in(folder: Path) -> tuple[Townhall, ...]:
    """Return the townhalls of a folder; refuses one that holds none, and says why."""
    found: dict[str, list[Header]] = {}
    newer = 0
    try:
        names = sorted(files.candidates(folder))
        for name in names:
            with (folder / name).open("rb") as file:
                header = read_header(file.readline(_LONGEST_HEADER))
            newer += isinstance(header, Newer)
            if isinstance(header, Header):
                found.setdefault(header.session, []).append(header)
    except OSError as error:
        raise files.in_words(error, folder) from error
    if newer and not found:
        raise FileError(
            f"What is in “{folder}” was written by a newer townnotes. Update townnotes to continue "
            "it. Nothing was changed."
        )
    if not found:
        raise FileError(
            f"No townhall is shared in “{folder}”: it holds no whole file that ends in "
            f"{files.SUFFIX}. If it was shared a moment ago, it may still be on its way."
        )
    return tuple(_townhall(session, headers) for session, headers in found.items())


def _townhall(session: str, headers: list[Header]) -> Townhall:
    title = next((one.title for one in headers if one.title), "")
    return Townhall(session, title, tuple(dict.fromkeys(one.name for one in headers if one.name)))


def choose_townhall(folder: Path, wanted: str = "") -> Townhall:
    """Return the one townhall of a folder, or the one whose title or id begins as wanted."""
    found = townhalls_in(folder)
    fitting = [one for one in found if _begins(one, wanted)] if wanted else list(found)
    if len(fitting) == 1:
        return fitting[0]
    said = "; ".join(f"“{one.title}” ({one.session[:8]})" for one in found)
    if not fitting:
        raise RuleError(f"No townhall in “{folder}” is called “{wanted}”; there are: {said}.")
    raise RuleError(f"“{folder}” holds several townhalls: {said}. Say which one.")


def _begins(one: Townhall, wanted: str) -> bool:
    return one.title.casefold().startswith(wanted.casefold()) or one.session.startswith(wanted)


def join(folder: Path, session: str, target: Path) -> Joined:
    """Begin a file with everything a folder holds of a townhall, and share it there from now on.

    Where that fails the new file is taken away again.
    """
    if target.suffix.lower() != ENDING:
        raise RuleError(f"“{target}”: a session's name ends in {ENDING}.")
    place = folder.absolute()
    reader = Reader(place, {session})
    with nothing_thrown_away():
        registers = _read_all(reader)
        if not registers:
            raise FileError(f"Nothing in “{folder}” could be read yet; it may still be on its way.")
        opened = begin_from(target, [])
        with gone_on_failure(opened):
            opened.take_in(registers)
            if not opened.is_saved:
                raise FileError(f"{opened.trouble} No session was begun.")
    settings = load_settings()
    settings.folders = keep_place(settings, Place(place, session))
    save_settings(settings)
    damaged = reader.damaged + opened.left_out
    return Joined(opened, len(registers) - opened.left_out, damaged, reader.newer)


def _read_all(reader: Reader) -> list[Register]:
    found: list[Register] = []
    try:
        while True:
            found += [one for part in reader.read() for one in part.registers]
            if not reader.has_more:
                break
    except OSError as error:
        raise files.in_words(error, reader.place) from error
    return sorted(union(found).values())
