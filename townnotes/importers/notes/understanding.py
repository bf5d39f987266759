"""Understands a file of notes in two passes: first the whole of it, then its lines.

The first pass finds who is listed as present, how people are called, what heads recur and what form
the lines have; so whoever is surely named somewhere is known everywhere.
"""

from collections.abc import Iterable, Mapping, Sequence

from townnotes.importers.names import Named
from townnotes.importers.notes.attribution import attributed
from townnotes.importers.notes.clock_times import time_in_front
from townnotes.importers.notes.known import NOBODY as NOBODY_KNOWN
from townnotes.importers.notes.known import KnownNames, known_of
from townnotes.importers.notes.line_reading import NotesReader
from townnotes.importers.notes.parts.attendance import listed_alone, listed_in
from townnotes.importers.notes.parts.scribe import ScribeLine, scribe_log
from townnotes.importers.notes.parts.sections import Sections, sections_of
from townnotes.importers.notes.pieces import Document, Piece
from townnotes.importers.notes.speakers.calls import Listed, calls_of
from townnotes.importers.notes.speakers.forms import NO_FORMS, FirstReading, forms_of, main_cut
from townnotes.importers.notes.speakers.name_shapes import reads_like_a_body
from townnotes.importers.notes.speakers.speaker_line import is_given, is_turned_pair
from townnotes.importers.notes.understood_lines import Choice, Kind, Notes, UnderstoodLine, joined

__all__ = ["Choice", "Kind", "Notes", "UnderstoodLine", "joined", "understand"]


def understand(
    document: Document,
    known: KnownNames = NOBODY_KNOWN,
    choices: Mapping[int, Choice] | None = None,
) -> Notes:
    """Understand notes; `choices` are what a person has said of pieces, by their places."""
    chosen, pieces = choices or {}, document.pieces
    log = scribe_log(pieces)
    sections = (
        Sections({}, (), (), frozenset(), {}) if log else sections_of(pieces, known.organizations)
    )
    present = [*sections.present, *_in_log(log), *_chosen_present(pieces, chosen)]
    listed = [*(Listed(one) for one in known.calls.people), *present, *sections.others]
    known = known_of((one.who for one in present), known)._replace(
        calls=calls_of(listed), listed=calls_of(listed), surname_first=_is_surname_first(pieces)
    )
    first = NotesReader(pieces, known, chosen, sections, log, NO_FORMS).lines()
    forms = forms_of(zip(pieces, _readings(pieces, first, log), strict=True))
    # What a person says of one line is asked of the others, and not taken for granted.
    named = [
        one
        for at, (one, piece) in enumerate(zip(first, pieces, strict=True))
        if at not in chosen and _is_surely_named(one, piece)
    ]
    known = known_of((one.who for one in named), known)
    whole = [Listed(one.who) for one in named if not one.is_role and " " in one.who.name]
    known = known._replace(calls=calls_of([*listed, *whole]))
    speaking = frozenset(at for at, one in enumerate(first) if one.kind == "speaker")
    lines = NotesReader(pieces, known, chosen, sections, log, forms, speaking).lines()
    lines = attributed(lines, pieces, known, forms, chosen)
    return Notes(document, tuple(lines), _present(lines, present, known))


def _is_surname_first(pieces: Sequence[Piece]) -> bool:
    """Tell whether heads are surnames with given names behind a comma, one surely so."""
    heads = {cut.head for one in pieces if (cut := main_cut(_behind_time(one))[1]) is not None}
    pairs = [head for head in heads if is_turned_pair(head)]
    given = [head.partition(",")[2].strip() for head in pairs]
    is_body = any(map(reads_like_a_body, given))
    return len(pairs) > 1 and not is_body and any(map(is_given, given))


def _behind_time(piece: Piece) -> str:
    found = time_in_front(piece.text[:200])
    return found.rest if found else piece.text


def _readings(
    pieces: Sequence[Piece], first: Sequence[UnderstoodLine], log: Mapping[int, ScribeLine]
) -> Iterable[FirstReading]:
    for at, (piece, one) in enumerate(zip(pieces, first, strict=True)):
        is_note = one.kind in {"speaker", "point", "not understood"} and at not in log
        is_note = is_note or piece.shape == "heading"
        rest = one.time.rest if one.time and not piece.time else piece.text
        text = rest if is_note and piece.shape not in {"who", "columns"} else ""
        is_report = one.kind == "speaker" and one.sign == "report"
        yield FirstReading(
            one.kind == "speaker", bool(one.said), text, one.is_role, one.head if is_report else ""
        )


def _is_surely_named(line: UnderstoodLine, piece: Piece) -> bool:
    """Tell whether the first reading is to be believed: a heading alone may be a topic's."""
    if line.kind != "speaker" or line.doubtful:
        return False
    return piece.shape != "heading" or bool(line.who.honorific or line.who.organization)


def _chosen_present(pieces: Sequence[Piece], chosen: Mapping[int, Choice]) -> Iterable[Listed]:
    """Give whom the lines name of which a person said that they list those present."""
    for at, choice in chosen.items():
        if choice == "present" and at < len(pieces):
            text = pieces[at].text
            yield from listed_alone(text) or listed_in(text.partition(":")[2] or text)


def _in_log(log: Mapping[int, ScribeLine]) -> Iterable[Listed]:
    """Give whom a scribe's log lists as present."""
    for line in log.values():
        if line.what == "present":
            yield from listed_in(line.said)


def _present(
    lines: Sequence[UnderstoodLine], listed: Sequence[Listed], known: KnownNames
) -> tuple[Named, ...]:
    """Return those present, each once, as fully as they are known."""
    found: dict[Named, None] = {}
    unlabelled = (Listed(one.who) for one in lines if one.kind == "present" and one.who != Named())
    for one in (*listed, *unlabelled):
        theirs = known.calls.who(one.who.name, one.who.organization)
        found[theirs[0] if len(theirs) == 1 else one.who] = None
    return tuple(found)
