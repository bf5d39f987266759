"""Erases a person from a session: registers, earlier words, backups and rescue texts.

What texts of the session still say is named, for the rapporteur to change: what they said before
goes with the person, or the next time. In backups and rescue texts, which nobody edits, other words
are put in the place of the name.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from townnotes.domain.commands.summary import final_edition
from townnotes.domain.entities import KINDS, Edition, Intervention, Participant, Point, Request
from townnotes.domain.erased import COUNTED, NAMELESS, UNNAMED, Erasure
from townnotes.domain.fields import label_of
from townnotes.domain.registers import Assign, Register, decode_value, encode_value
from townnotes.domain.state import State
from townnotes.errors import FileError, RuleError
from townnotes.folder.folder_reading import Reader
from townnotes.safety.privacy.people import (
    AllSaid,
    KnownPerson,
    PersonSearch,
    all_said,
    also_called,
    folded,
)
from townnotes.safety.privacy.session_copies import (
    Copied,
    backups_of_session,
    copied,
    drop_unfinished,
    rescue_journals,
    rescue_texts,
)
from townnotes.session import Session
from townnotes.settings import load_settings, save_settings
from townnotes.spelling.words import all_words, is_known
from townnotes.store.archive import forget_archive
from townnotes.summary.evidence.attribution import excerpt

_TELL_EVERY = 2000
"""So many registers are looked through in a few hundredths of a second."""
_WHERE = {
    "point": "a point", "statement": "a sentence of the summary", "edition": "the final summary",
    "session": "the townhall’s details", "note_taker": "a note-taker",
    "agenda_item": "the agenda", "remark": "a remark on the summary",
    "request": "the speakers’ list", "reiteration": "what an earlier townhall said",
}  # fmt: skip


class NamedText(NamedTuple):
    """A text of the session that names the person still: what it is, and how it begins."""

    where: str
    begins: str


class Traces(NamedTuple):
    """What a session holds of a person, before anything is erased."""

    interventions: int
    points: int
    earlier: int
    """Earlier words and those of others, of which nobody sees anything, that name the person."""
    texts: tuple[NamedText, ...]
    words: int = 0
    """Rows of the words of the call that name the person, or are theirs."""


class Swept(NamedTuple):
    """What was done beside the session: in how many files, and what could not be, in words."""

    backups: int = 0
    texts: int = 0
    left: tuple[str, ...] = ()


def look_for(
    said: AllSaid, person: KnownPerson, tell: Callable[[float], object] | None = None
) -> Traces:
    """Say what a session holds of a person; nothing is changed.

    `tell` hears now and then which share is looked through, from 0 to 1.
    """
    state = said.state
    turns = {
        one.id: one for id_ in person.ids for one in state.having(Intervention, "speaker", id_)
    }
    search = PersonSearch(person, state)
    return Traces(
        len(turns),
        sum(len(state.points_of(one)) for one in turns),
        len(_past(said, person, search, tell)),
        texts_naming(state, person, search),
        sum(any(map(search.says, texts)) for one in said.words for texts in one.texts()),
    )


def texts_naming(
    state: State, person: KnownPerson, search: PersonSearch | None = None
) -> tuple[NamedText, ...]:
    """Return the texts of a session that name a person, besides what is said of them as such."""
    looked = search or PersonSearch(person, state)
    return tuple(
        NamedText(_where(state, one), excerpt(_shown(one)))
        for one in _present(state, person)
        if looked.named_in(one)
    )


def erase(session: Session, person: KnownPerson, *, anonymize: bool = False) -> None:
    """Erase a person from an open session for good; no backup is made.

    Anonymized, they stay as a participant of their category, so that they are counted as before.
    Raises RuleError where there is nothing to erase, FileError where the disk does not take it.
    """
    erasure = _erasure(session, person, anonymize=anonymize)
    if not _reaches(erasure, session):
        raise RuleError("Nobody is called “{name}” here; nothing was erased.", name=person.name)
    session.erase(erasure)


class Sweeping(NamedTuple):
    """Who is to be erased from which session's copies, by whom; for any thread."""

    person: KnownPerson
    search: PersonSearch
    of: Copied
    author: str
    anonymize: bool


def sweeping(session: Session, person: KnownPerson, *, anonymize: bool = False) -> Sweeping:
    """Return what `sweep` needs to know of an open session."""
    search = PersonSearch(person, session.state)
    return Sweeping(person, search, copied(session), session.author, anonymize)


def sweep(what: Sweeping, folder: Path, *, with_backups: bool = True) -> Swept:
    """Erase a person from the session's backups under `folder`, and from rescue texts there.

    What cannot be done is told, and the rest is.
    """
    done = 0
    left: list[str] = []
    copies = backups_of_session(what.of, folder) if with_backups else []
    for path in copies:
        try:
            done += _erase_in_backup(path, what.person, what.author, anonymize=what.anonymize)
        except FileError as error:
            left.append(str(error))
    drop_unfinished(copies)
    _forget_own_words(what.person)
    left += _forget_archive(folder)
    texts = 0
    for path in (*rescue_texts(folder), *rescue_journals(folder)):
        try:
            texts += _erase_in_text(path, what.search, what.person.ids)
        except OSError as error:
            left.append(f"“{path}” could not be changed: {error.strerror}.")
    return Swept(done, texts, tuple(left))


def _forget_archive(folder: Path) -> list[str]:
    """Throw away the index over all townhalls; it is filled anew. Returns why it stays."""
    try:
        forget_archive(folder)
    except OSError as error:
        return [f"The index of the archive could not be deleted: {error.strerror}."]
    return []


def _forget_own_words(person: KnownPerson) -> None:
    """Take the words of a person's names out of those that the spelling has as one's own."""
    settings = load_settings()
    named = {word for name in person.names for word in all_words(folded(name))}
    kept = [
        one
        for one in settings.own_words
        if not any(is_known(word, named) for word in all_words(folded(one)))
    ]
    if kept != settings.own_words:
        settings.own_words = kept
        save_settings(settings)


def erase_in_file(path: Path, what: Sweeping) -> tuple[NamedText, ...]:
    """Erase a person from another file of the session; returns what names them there still.

    Raises FileError, and the file is as it was, where it does not open or takes nothing.
    """
    with closing(Session.open(path, what.author)) as session:
        there = also_called(what.person, session)
        erasure = _erasure(session, there, anonymize=what.anonymize)
        if _reaches(erasure, session):
            session.erase(erasure)
        return texts_naming(session.state, there)


def others_holding(what: Sweeping, folder: Path) -> tuple[str, ...]:
    """Return who else's files in a shared folder hold anything that names the person, by name."""
    reader = Reader(folder, what.of.ids)
    found: dict[str, None] = {}
    try:
        while True:
            for part in reader.read():
                if part.header.author != what.author and any(
                    one.id in what.person.ids or what.search.named_in(one) for one in part.registers
                ):
                    found[part.header.name or part.name] = None
            if not reader.has_more:
                break
    except OSError as error:
        raise FileError(
            "The shared folder “{folder}” cannot be read: {reason}.",
            folder=folder,
            reason=error.strerror,
        ) from None
    return tuple(found)


def _erasure(session: Session, person: KnownPerson, *, anonymize: bool) -> Erasure:
    state = session.state
    search = PersonSearch(person, state)
    kept = {id_: _kept(state, id_, anonymize=anonymize) for id_ in person.ids}
    return Erasure(kept, _past(all_said(session), person, search), search.says)


def _reaches(erasure: Erasure, session: Session) -> bool:
    """Tell whether there is anything to erase: entries, or words of the call."""
    said = (text for one in session.words for texts in one.texts() for text in texts)
    return bool(erasure.kept or erasure.versions) or any(map(erasure.says, said))


def _kept(state: State, id_: str, *, anonymize: bool) -> frozenset[str]:
    if anonymize:
        return NAMELESS | COUNTED
    has_part = any(
        state.referring(kind, field, id_)
        for kind, field in ((Intervention.entity, "speaker"), (Request.entity, "participant"))
    )
    return NAMELESS if has_part else frozenset()


def _present(state: State, person: KnownPerson) -> Iterator[Register]:
    """Give what the session says now of anything but the person."""
    final = final_edition(state)
    for one in state.registers():
        is_final = one.entity != Edition.entity or (final is not None and one.id == final.id)
        says_something = one.value not in {"false", "null", '""'}
        if (
            one.id not in person.ids
            and is_final
            and says_something
            and state.is_visible(one.id)
            and state.current(one.id, one.field) is one
        ):
            yield one


def _past(
    said: AllSaid,
    person: KnownPerson,
    search: PersonSearch,
    tell: Callable[[float], object] | None = None,
) -> list[Register]:
    """Return what the session no longer says, or not to anybody, and names the person."""
    present = {one[1:5] for one in _present(said.state, person)}
    every = (*said.state.registers(), *said.earlier)
    found: list[Register] = []
    for at, one in enumerate(every):
        if tell is not None and at % _TELL_EVERY == 0:
            tell(at / len(every))
        if one.id not in person.ids and one[1:5] not in present and search.named_in(one):
            found.append(one)
    return found


def _where(state: State, one: Register) -> str:
    point = state.find(Point, one.id) if one.entity == Point.entity else None
    turn = state.find(Intervention, point.intervention) if point else None
    speaker = state.find(Participant, turn.speaker) if turn else None
    if speaker is not None and (speaker.name or speaker.organization):
        return f"a point of {speaker.name or speaker.organization}"
    kind = KINDS.get(one.entity)
    where = _WHERE.get(one.entity, one.entity.replace("_", " "))
    if kind is None or one.field in {"text", "name", "label", "title"}:
        return where
    return f"{where}, {label_of(kind, one.field).lower()}"


def _shown(one: Register) -> str:
    value = decode_value(one.value)
    if isinstance(value, str):
        return value
    return one.field.partition("/")[2] if value is True else one.value


def _erase_in_backup(path: Path, person: KnownPerson, author: str, *, anonymize: bool) -> bool:
    """Erase a person from a backup; returns whether there was anything of them."""
    # Not opened as the session itself is: no backup of a backup, nothing to be reopened.
    with closing(Session.open(path, author)) as session:
        there = also_called(person, session)
        session.submit(_in_other_words(session.state, there))
        if not session.is_saved:
            raise FileError(session.trouble)
        erasure = _erasure(session, there, anonymize=anonymize)
        is_there = _reaches(erasure, session)
        if is_there:
            session.erase(erasure)
        return is_there


def _in_other_words(state: State, person: KnownPerson) -> list[Assign]:
    search = PersonSearch(person, state)
    found: list[Assign] = []
    for one in list(_present(state, person)):
        if search.named_in(one):
            value = decode_value(one.value)
            said = search.replaced(value, UNNAMED)
            # Where the name is in the field itself, as of a keyword, or cannot be told from words
            # around it, the value goes.
            stays = said != value and not _still_names(search, one, said)
            found.append(Assign(one.entity, one.id, one.field, said if stays else None))
    return found


def _still_names(search: PersonSearch, one: Register, said: object) -> bool:
    return search.named_in(one._replace(value=encode_value(said)))


def _erase_in_text(path: Path, search: PersonSearch, ids: Iterable[str]) -> bool:
    """Put other words in the place of the name in a text file; in a journal its line goes blank."""
    raw = path.read_bytes()
    lines = raw.decode("utf-8", "surrogateescape").splitlines(keepends=True)
    is_journal = path.suffix != ".txt"
    done = [
        _line_without(line, search, ids, is_journal=is_journal) if line.strip("\0 \n") else line
        for line in lines
    ]
    if done == lines:
        return False
    with path.open("r+b") as file:
        # In place: a journal may be held open, and the old bytes are to go.
        file.write("".join(done).encode("utf-8", "surrogateescape"))
        file.truncate()
    return True


def _line_without(line: str, search: PersonSearch, ids: Iterable[str], *, is_journal: bool) -> str:
    if is_journal:
        is_named = any(id_ in line for id_ in ids) or search.says(line)
        kept = len(line.encode("utf-8", "surrogateescape")) - line.endswith("\n")
        return " " * kept + "\n" * line.endswith("\n") if is_named else line
    return search.replaced(line, UNNAMED)
