"""Words what a line of the note wears, for those who do not see it painted beside the text."""

from collections.abc import Iterator

from townnotes.domain.floor.floor_rows import PointRow
from townnotes_ui.language.translation import tr
from townnotes_ui.wording import time_of_day


def line_in_words(row: PointRow | None, zone: str) -> str:
    """Return time, stance, themes and all else of a line; nothing of one that is no point yet."""
    return ", ".join(filter(None, _parts(row, zone))) if row is not None else ""


def told_of_marks(before: PointRow | None, now: PointRow | None) -> str:
    """Return what a line wears that it did not wear before, and what it no longer wears."""
    return ", ".join(filter(None, _changes(before, now))) if now is not None else ""


def told_of_stance(before: PointRow | None, now: PointRow | None) -> str:
    """Return how a line was said, where that was not known before."""
    is_new = now is not None and now.stance != (before.stance if before else "")
    return now.stance if now is not None and is_new else ""


def _parts(row: PointRow, zone: str) -> Iterator[str]:
    yield time_of_day(row.at, zone)
    yield tr("gap") if row.gap else ""
    yield tr("private") if row.private else ""
    yield row.stance or (
        tr("likely {stance_read}", stance_read=row.stance_read) if row.stance_read else ""
    )
    yield tr("especially") if row.emphasis else ""
    yield from row.answers
    yield tr("themes: {themes}", themes=", ".join(_labels(row))) if row.chips else ""
    yield _cited(row)
    yield tr("names {names}", names=", ".join(row.mentions)) if row.mentions else ""
    yield tr("noted by {note_taker}", note_taker=row.note_taker) if row.note_taker else ""


def _changes(before: PointRow | None, now: PointRow) -> Iterator[str]:
    old, new = _labels(before), _labels(now)
    yield from (tr("theme {theme} on", theme=one) for one in new if one not in old)
    yield from (tr("theme {theme} off", theme=one) for one in old if one not in new)
    if now.private != (before is not None and before.private):
        yield tr("private") if now.private else tr("public")
    if now.cites != (before.cites if before else ()):
        yield _cited(now)


def _labels(row: PointRow | None) -> list[str]:
    return [chip.label for chip in row.chips] if row else []


def _cited(row: PointRow) -> str:
    return tr("cites {paragraphs}", paragraphs=", ".join(row.cites)) if row.cites else ""
