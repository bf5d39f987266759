"""Reads what of a townhall goes into the archive; nothing private is in it."""

from pathlib import Path
from typing import NamedTuple

from townnotes.after_call.letters import LettersTownhall
from townnotes.archive.tokens import tokens_of
from townnotes.domain.entities import (
    Category,
    OwnStance,
    Participant,
    SessionDetails,
    Statement,
    Theme,
)
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.points.stances import stances_of
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.merge.likeness.organizations import organization_key
from townnotes.safety.backups import newest_backup
from townnotes.store.archive import ArchivedFile, ArchivedPoint, ArchivedTheme, ArchivedTownhall
from townnotes.store.opening import Source, is_in_use, read_source
from townnotes.summary.evidence.printed_points import PrintedPoint, printed_points

AGAIN = -1
"""In the place of size and time: the file is to be read again at the next look."""


class FileRead(NamedTuple):
    """What is known of a file, and its townhall where it could be read."""

    file: ArchivedFile
    townhall: ArchivedTownhall | None = None


def read_file(path: Path) -> FileRead:
    """Read a townhall's file, or its newest backup where another townnotes has it open.

    What is wrong with it is its `remark`; nothing is raised for a file.
    """
    size, changed = AGAIN, AGAIN
    try:
        found = path.stat()
        size, changed = found.st_size, found.st_mtime_ns
        source = read_source(path)
    except (FileError, OSError) as error:
        if isinstance(error, FileError) and is_in_use(path):
            return _read_backup(path)
        return FileRead(ArchivedFile(str(path), size, changed, remark=str(error)))
    return _of_source(ArchivedFile(str(path), size, changed), source)


def _read_backup(path: Path) -> FileRead:
    backup = newest_backup(path)
    waiting = ArchivedFile(str(path), AGAIN, AGAIN)
    if backup is None:
        remark = (
            f"“{path}” is open in another townnotes, and this computer has no backup of it. It is "
            "read once it is closed there."
        )
        return FileRead(waiting._replace(remark=remark))
    remark = f"“{path}” is open in another townnotes; its newest backup was read."
    try:
        return _of_source(waiting._replace(remark=remark), read_source(backup))
    except FileError as error:
        return FileRead(waiting._replace(remark=str(error)))


def _of_source(file: ArchivedFile, source: Source) -> FileRead:
    with nothing_thrown_away():
        state = State()
        state.apply(source.registers)
        read = file_of(file, state, len(source.registers))
    if not source.damaged or read.townhall is None:
        return read
    lost = (
        f"“{source.path}”: {source.damaged} damaged "
        f"{'entry was' if source.damaged == 1 else 'entries were'} left out."
    )
    return read._replace(file=read.file._replace(remark=f"{file.remark} {lost}".strip()))


def file_of(file: ArchivedFile, state: State, registers: int) -> FileRead:
    """Return a file with what its session says; one without a townhall is told so."""
    if not state.all(SessionDetails):
        remark = f"“{file.path}” holds no townhall."
        return FileRead(file._replace(registers=registers, remark=remark))
    townhall = archived_townhall(state)
    return FileRead(file._replace(registers=registers, sessions=townhall.sessions), townhall)


def archived_townhall(state: State) -> ArchivedTownhall:
    """Return what of a townhall goes into the archive."""
    details = state.session
    said = printed_points(state)
    letters = LettersTownhall(state)
    ids = (details.id, *state.group(details.id), *(one.id for one in state.all(SessionDetails)))
    return ArchivedTownhall(
        sessions=tuple(dict.fromkeys(ids)),
        title=letters.title,
        called=letters.short,
        date=details.date,
        series=(details.series or details.process or details.name).strip(),
        themes=_themes(state, said),
        points=_PointReader(state, said).points(),
    )


def _themes(state: State, said: list[PrintedPoint]) -> tuple[ArchivedTheme, ...]:
    speakers: dict[str, set[str]] = {}
    for one in said:
        for theme in one.themes:
            speakers.setdefault(theme, set()).add(state.leader(one.speaker))
    return tuple(
        ArchivedTheme(one.id, one.label, one.topic, len(speakers[one.id]))
        for one in state.all(Theme)
        if one.id in speakers
    )


class _PointReader:
    """The points of one townhall as the archive has them."""

    def __init__(self, state: State, said: list[PrintedPoint]) -> None:
        self._state = state
        self._said = said
        self._language = state.session.language.partition("-")[0].lower() or "en"
        self._stances = stances_of(state.all(OwnStance))
        self._themes = {one.id: f"{one.label} {one.topic}" for one in state.all(Theme)}
        self._categories = {one.id: one.plural or one.singular for one in state.all(Category)}
        self._sentences = self._worded()

    def points(self) -> tuple[ArchivedPoint, ...]:
        """Return the points in the order in which they were said."""
        return tuple(map(self._point, self._said))

    def _worded(self) -> dict[str, Statement]:
        """Return the sentence on each point; what rests on a private point says what that says."""
        shown = {one.point.id for one in self._said}
        worded: dict[str, Statement] = {}
        for one in self._state.all(Statement):
            if one.text.strip() and shown.issuperset(one.rests_on):
                for point in one.rests_on:
                    worded.setdefault(point, one)
        return worded

    def _point(self, one: PrintedPoint) -> ArchivedPoint:
        point, state = one.point, self._state
        speaker = state.find(Participant, one.speaker) or Participant(id="", to_identify=True)
        behalf = one.turn.on_behalf_of.strip() or speaker.speaks_for.strip()
        organization = behalf or speaker.organization.strip()
        stance = self._stances.get(point.stance)
        sentence = self._sentences.get(point.id)
        text = point.text.strip() or " / ".join(filter(None, point.wording.values()))
        words = sentence.text if sentence else ""
        found_by = (
            point.stance, text, *(self._themes.get(theme, "") for theme in one.themes), words,
        )  # fmt: skip
        return ArchivedPoint(
            id=point.id,
            speaker=f"{state.leader(one.speaker)}\n{behalf}",
            who=speaker.name or speaker.organization,
            organization=organization,
            organization_key=organization_key(organization) or organization.casefold(),
            category=self._categories.get(speaker.category, ""),
            is_doubtful=speaker.to_identify,
            stance=point.stance,
            family=stance.family if stance else "",
            strength=stance.strength if stance else 0,
            text=text,
            sentence_id=sentence.id if sentence else "",
            sentence=words,
            tokens=tokens_of(" ".join(found_by), self._language),
        )
