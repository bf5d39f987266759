"""Begins, opens and describes sessions for the command line and the practice townhall."""

import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from townnotes.after_call.earlier_files import keep_earlier
from townnotes.domain.commands.series import next_in_series
from townnotes.domain.commands.sessions import open_session
from townnotes.domain.entities import Participant, Point, Theme
from townnotes.domain.floor.speakers import by_category, held_interventions, took_the_floor
from townnotes.domain.registers import Assign, Register, new_id
from townnotes.domain.state import State
from townnotes.errors import DamageError, FileError, RuleError
from townnotes.held_files import refuse_held
from townnotes.interchange import SessionReading, read_session
from townnotes.language.saying import Saying
from townnotes.private_files import gone_on_failure
from townnotes.safety.opening import open_file
from townnotes.safety.salvaging import DAMAGED
from townnotes.session import STILL_OPEN, OlderCopy, Session
from townnotes.settings import load_settings
from townnotes.store.damage.salvage import holds_entries

if TYPE_CHECKING:
    # Only who exports needs what drafting imports.
    from townnotes.summary.evidence.naming import Attribution
    from townnotes.summary.paragraphs import Draft
    from townnotes.summary.style.house_style import HouseStyle

ENDING = Saying(".townnotes")


def refuse_other_ending(path: Path) -> None:
    """Refuse a name that no session has; raises RuleError."""
    if path.suffix.lower() != ENDING:
        raise RuleError("“{path}”: a session's name ends in {ending}.", path=path, ending=ENDING)


def begin_session(path: Path, source: Path | None = None) -> list[str]:
    """Begin a session in a new file, from a JSON file where one is given; returns its notices.

    The JSON is read whole before the file is made, so that a wrong one leaves nothing behind.
    """
    refuse_other_ending(path)
    reading = read_json(source) if source else SessionReading(open_session(new_id()))
    begin_from(path, reading.assigns).close()
    return reading.notices


def read_json(source: Path) -> SessionReading:
    """Read a session's JSON file; what is wrong is said with the file's name."""
    if source.exists() and not source.is_file():
        raise FileError("“{source}” is not an ordinary file.", source=source)
    refuse_held(source)
    try:
        text = source.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleError(
            "{source}: this is not UTF-8 text (byte {byte}).", source=source, byte=error.start
        ) from None
    except OSError as error:
        raise FileError(
            "“{source}” could not be read: {reason}.", source=source, reason=error.strerror
        ) from error
    try:
        return read_session(text)
    except RuleError as refusal:
        raise RuleError("{source}: {refusal}", source=source, refusal=refusal) from None


def begin_from(path: Path, assigns: list[Assign]) -> Session:
    """Begin a session with what is given, through the same door as typing."""
    return _begun(path, lambda session: session.submit(assigns))


def begin_next(path: Path, past: Path, *, date: str = "", with_people: bool = False) -> Session:
    """Begin the next townhall of a series from the file of the one before, which stays as it is."""
    refuse_other_ending(path)
    before = open_file(past, load_settings().author)
    try:
        assigns = next_in_series(before.state, new_id, date=date, with_people=with_people)
    finally:
        before.close()
    session = begin_from(path, assigns)
    keep_earlier(path, session.state.session.id, (past,))
    return session


def begin_as_written(path: Path, registers: list[Register]) -> Session:
    """Begin a session with registers that keep the instants they are stamped at."""
    return _begun(path, lambda session: session.take_in(registers))


def _begun(path: Path, fill: Callable[[Session], object]) -> Session:
    session = Session.create(path, load_settings().author)
    with gone_on_failure(session):
        fill(session)
        _refuse_unsaved(session)
    return session


def _refuse_unsaved(session: Session) -> None:
    if not session.is_saved:
        wrong = session.trouble.removesuffix(STILL_OPEN).strip()
        raise FileError("{wrong} No session was begun.", wrong=wrong)


@contextmanager
def opened(path: Path) -> Generator[Session]:
    """Open a session for as long as it is needed; what is to be said of it goes to the terminal."""
    try:
        session = open_file(path, load_settings().author)
    except DamageError as damage:
        if not holds_entries(path):
            raise
        look = "townnotes check says what of it can be read."
        raise FileError(
            "“{path}” {damaged}. It was left as it is. {look}",
            path=path,
            damaged=DAMAGED,
            look=look,
        ) from damage
    try:
        for remark in _remarks(session):
            sys.stderr.write(f"{remark}\n")
        yield session
    finally:
        session.close()


def _remarks(session: Session) -> Iterator[str]:
    yield from session.remarks
    aside = len(session.aside.unseen())
    if aside:
        were = "1 damaged entry was" if aside == 1 else f"{aside} damaged entries were"
        yield f"{were} set aside. The window says whose, and brings back what a backup has."
    if session.later is not None:
        yield (
            f"This session went on in “{session.later}”. What was noted since this file was left "
            "may not be in it."
        )
    if session.older is not None:
        yield _older_words(session.older)


def _older_words(older: OlderCopy) -> str:
    ends, known = (
        f"{datetime.fromtimestamp(one / 1000, UTC).astimezone():%Y-%m-%d %H:%M}"
        for one in (older.ends, older.known_until)
    )
    goes_on = "No backup here goes on where it ends."
    if older.backup is not None:
        goes_on = f"“{older.backup}” goes on where it ends: townnotes merge makes one of the two."
    return (
        f"This file is older than what was in it last: it ends at {ends}, and its session went on "
        f"until {known}. {goes_on}"
    )


def session_facts(session: Session) -> list[tuple[str, str]]:
    """Return what a session holds as names and values to print."""
    state = session.state
    details = state.session
    speakers = took_the_floor(state)
    split = ", ".join(
        f"{count} {_noun(category, count)}" for category, count in by_category(state, speakers)
    )
    points = state.all(Point)
    return [
        ("File", str(session.path)),
        ("Townhall", " ".join(filter(None, [_number(details.ordinal), details.name])) or "–"),
        ("Process", details.process or "–"),
        ("Date", details.date or "–"),
        ("Participants", str(len(state.all(Participant)))),
        ("Took the floor", f"{len(speakers)} ({split})" if split else str(len(speakers))),
        ("Interventions", str(len(held_interventions(state)))),
        ("Points", f"{len(points)}, {sum(point.private for point in points)} of them private"),
        ("Themes", str(len(state.all(Theme)))),
    ]


def _number(ordinal: int | None) -> str:
    return f"No. {ordinal}" if ordinal else ""


def _noun(category: object, count: int) -> str:
    words = (getattr(category, "singular", ""), getattr(category, "plural", ""))
    return (words[0] if count == 1 else words[1]) or "without a category"


def draft_in(
    state: State, style: str = "", language: str = "", attribution: "Attribution" = "named"
) -> "Draft":
    """Draft the summary in the house style and language named, else in the session's own.

    `style` is the name of one or the path of its .toml file; without attribution categories of
    few speakers are called participants. Raises RuleError where there is no
    such style or language, FileError where the file cannot be read.
    """
    from townnotes.domain.commands.summary import final_edition
    from townnotes.summary.draft import write_draft
    from townnotes.summary.evidence.anonymity import worded_for
    from townnotes.summary.style.house_style import in_language, style_of

    own = style_of(state)
    chosen = _style_called(style) if style else own
    wanted = language or own.language
    if wanted not in chosen.frames:
        known = ", ".join(chosen.frames)
        raise RuleError(
            "There is no summary in “{wanted}”; it can be in {known}.", wanted=wanted, known=known
        )
    if (chosen.name, wanted) != (own.name, own.language) and final_edition(state) is not None:
        raise RuleError(
            "The summary is final: it has one text, in one style and language. Reopen it in the "
            "window to have another; nothing was written."
        )
    return write_draft(state, worded_for(in_language(chosen, wanted), attribution))


def _style_called(name: str) -> "HouseStyle":
    from townnotes.summary.style.house_style import read_copy, style_named, styles

    if name.endswith(".toml"):
        refuse_held(Path(name))
        try:
            return read_copy(Path(name).read_text(encoding="utf-8"), name)
        except UnicodeDecodeError as error:
            raise RuleError(
                "{name}: this is not UTF-8 text (byte {byte}).", name=name, byte=error.start
            ) from None
        except OSError as error:
            raise FileError(
                "“{name}” could not be read: {reason}.", name=name, reason=error.strerror
            ) from error
    known = [one.name for one in styles()]
    if name not in known:
        raise RuleError(
            "There is no house style “{name}”; there are: {known}.",
            name=name,
            known=", ".join(known),
        )
    return style_named(name)
