"""The earlier townhalls of a series, from the archive where it has them as their files are now."""

from pathlib import Path
from typing import cast

from townnotes.after_call.earlier import (
    SeriesPoint,
    SeriesTheme,
    SeriesTownhall,
    read_earlier,
    refuse_own,
)
from townnotes.domain.points.stances import Family, Stance
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.settings import data_folder
from townnotes.store.archive import index_path
from townnotes.store.archive.asking import ArchiveIndex, HeldTownhall, KnownPoint, PointFilter
from townnotes.summary.lines.reading import line_language, most_spoken
from townnotes.summary.lines.tidying import as_said


def earlier_townhall(path: Path, own: State) -> SeriesTownhall:
    """Return an earlier townhall, from the archive or else from its file.

    Raises FileError where the file cannot be read, or is of this townhall itself.
    """
    held = _in_archive(path)
    if held is None:
        return read_earlier(path, own)
    refuse_own(path, held.session, own)
    return held


def _in_archive(path: Path) -> SeriesTownhall | None:
    try:
        found = path.stat()
        index = ArchiveIndex.opened(index_path(data_folder()))
    except (OSError, FileError):
        # Whoever reads the file says what is wrong with it.
        return None
    if index is None:
        return None
    try:
        held = index.townhall_in(str(path.absolute()), found.st_size, found.st_mtime_ns)
        return _townhall(index, held) if held is not None else None
    except FileError:
        return None
    finally:
        index.close()


def _townhall(index: ArchiveIndex, held: HeldTownhall) -> SeriesTownhall:
    points = index.points(PointFilter(), [held.n])[held.n]
    spoken = most_spoken(one.text for one in points)
    return SeriesTownhall(
        session=held.session,
        title=held.called,
        date=held.date,
        themes=tuple(SeriesTheme(*one) for one in index.themes(held.n)),
        points=tuple(_point(one, spoken) for one in points if one.who and one.text),
    )


def _point(one: KnownPoint, spoken: str) -> SeriesPoint:
    family = cast("Family", one.family)
    return SeriesPoint(
        id=one.id,
        organization=one.organization,
        who=one.who,
        text=one.text,
        said=as_said(one.stance, one.text),
        stance=Stance(one.stance, family, one.strength) if family else None,
        language=line_language(one.text, spoken),
    )
