"""Understands notes piece by piece: who speaks, what was said, when; nothing is left out.

Every piece becomes a line that names a speaker, a point, a time, a heading, or one that was not
understood, which is kept as a point, too. What has no letter and no figure, such as a stroke across
the page, is among those not understood and makes no point.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.names import Named
from townnotes.importers.notes import speaker_line
from townnotes.importers.notes.clock_times import TimeInFront, day_in, time_in_front
from townnotes.importers.notes.forms import FirstReading, LineForm, form_of, recurring
from townnotes.importers.notes.known import NOBODY as NOBODY_KNOWN
from townnotes.importers.notes.known import KnownNames, known_of
from townnotes.importers.notes.pieces import Document, Piece
from townnotes.importers.notes.vocabulary import DAYS, HEADINGS

Kind = Literal["speaker", "point", "time", "heading", "not understood"]
Choice = Literal["speaker", "text"]
SHORT_HEADING = 8
LONG_ENOUGH_TO_WRAP = 50


class UnderstoodLine(NamedTuple):
    """A line of the notes as it was understood; `text` is all of it, as it stands there.

    `said` is the point it makes, and joins the point above where it `goes_on`. Of a speaker's line
    `head` is the part that names them. `day` is the ISO date that a heading names.
    """

    number: int
    text: str
    kind: Kind
    time: TimeInFront | None = None
    who: Named = Named()
    said: str = ""
    head: str = ""
    on_behalf_of: str = ""
    is_role: bool = False
    goes_on: bool = False
    day: str = ""
    depth: int = 0


class Notes(NamedTuple):
    """A file of notes as it was understood, a line for each of its pieces."""

    document: Document
    lines: tuple[UnderstoodLine, ...]

    def count(self, kind: Kind) -> int:
        """Count the lines of a kind."""
        return sum(line.kind == kind for line in self.lines)

    @property
    def day(self) -> str:
        """The first date that the notes name."""
        return next((line.day for line in self.lines if line.day), "")


def understand(
    document: Document,
    known: KnownNames = NOBODY_KNOWN,
    choices: Mapping[int, Choice] | None = None,
) -> Notes:
    """Understand notes; `choices` are what a person has said of pieces, by their places.

    They are gone through twice: whoever is surely named somewhere is known everywhere, and the form
    of line that mostly names people does so where nobody knows them.
    """
    chosen = choices or {}
    first = _Reader(document.pieces, known, chosen).lines()
    named = known_of((line.who for line in first if line.kind == "speaker"), known)
    readings = (FirstReading(one.kind == "speaker", bool(one.said)) for one in first)
    forms = recurring(zip(document.pieces, readings, strict=True))
    return Notes(document, tuple(_Reader(document.pieces, named, chosen, forms).lines()))


class _Reader:
    """Goes through the pieces once."""

    def __init__(
        self,
        pieces: Sequence[Piece],
        known: KnownNames,
        choices: Mapping[int, Choice],
        forms: Mapping[LineForm, bool] = MappingProxyType({}),
    ) -> None:
        self._forms = forms
        self._pieces = pieces
        self._known = known
        self._choices = choices
        self._has_spoken = False

    def lines(self) -> list[UnderstoodLine]:
        """Return a line for each piece."""
        found: list[UnderstoodLine] = []
        for at, piece in enumerate(self._pieces):
            found.append(self._line(at, piece, found[-1] if found else None))
            self._has_spoken = self._has_spoken or found[-1].kind == "speaker"
        return found

    def _line(self, at: int, piece: Piece, above: UnderstoodLine | None) -> UnderstoodLine:
        time = time_in_front(piece.time or piece.text)
        rest = piece.text if time is None else time.rest
        choice = self._choices.get(at)
        line = UnderstoodLine(piece.number, piece.text, "point", time, said=rest, depth=piece.depth)
        if choice == "text":
            return line
        if piece.shape == "columns" and choice is None:
            # It said what the columns are, which was heeded.
            return line._replace(kind="heading", said="")
        if choice == "speaker" or piece.shape == "who":
            return self._certain(line, piece, rest)
        if not any(map(str.isalnum, rest)):
            return _without_words(line, rest)
        return self._guessed(line, piece, self._speaker(at, piece, rest), above)

    def _guessed(
        self,
        line: UnderstoodLine,
        piece: Piece,
        speaker: speaker_line.Speaker,
        above: UnderstoodLine | None,
    ) -> UnderstoodLine:
        if speaker.sureness >= speaker_line.SPEAKER:
            return _of(line, speaker)
        if _is_heading(piece, line.said, speaker, is_first=not self._has_spoken):
            return line._replace(kind="heading", day=day_in(line.said))
        doubtful = speaker_line.DOUBTFUL_WITH_TEXT if speaker.said else speaker_line.DOUBTFUL
        if speaker.sureness >= doubtful and piece.shape == "line":
            return line._replace(kind="not understood")
        return line._replace(goes_on=_goes_on(piece, line, above))

    def _certain(self, line: UnderstoodLine, piece: Piece, rest: str) -> UnderstoodLine:
        """Read a line that a person, or a table, says a speaker is named in."""
        if piece.shape != "who":
            return _of(line, speaker_line.speaker_named(rest or piece.text, self._known))
        if not piece.lead and not piece.organization:
            return line._replace(kind="time", said="")
        named = speaker_line.speaker_named(
            piece.lead or piece.organization, self._known, piece.organization
        )
        return _of(line, named)

    def _speaker(self, at: int, piece: Piece, rest: str) -> speaker_line.Speaker:
        below = self._pieces[at + 1] if at + 1 < len(self._pieces) else None
        marked = folded(piece.lead) if piece.lead else ""
        is_line = piece.shape != "bullet"
        has_words = self._forms.get(form_of(piece))
        signs = speaker_line.Signs(
            has_time=rest is not piece.text and rest != piece.text,
            is_marked=piece.shape == "heading" or bool(marked),
            is_bullet=piece.shape == "bullet" and not marked,
            leads_bullets=below is not None and below.shape == "bullet"
            and (is_line or below.depth > piece.depth),
            leads_text=is_line and piece.after_blank and below is not None
            and not below.after_blank and below.shape == "line",
            recurs=has_words is not None,
            has_words=bool(has_words),
        )  # fmt: skip
        found = speaker_line.speaker_of(rest, signs, self._known)
        if marked and found.sureness < speaker_line.SPEAKER and rest.startswith(piece.lead):
            # What is bold in front names somebody without a sign behind it, too.
            said = rest[len(piece.lead) :].lstrip(" :–—-\t")
            lead = speaker_line.speaker_of(piece.lead, signs, self._known)
            said = " ".join(filter(None, (lead.said, said)))
            found = max(found, lead._replace(said=said), key=lambda one: one.sureness)
        return found if found.sureness > 0 else speaker_line.NOBODY


def _of(line: UnderstoodLine, speaker: speaker_line.Speaker) -> UnderstoodLine:
    return line._replace(
        kind="speaker",
        who=speaker.who,
        said=speaker.said,
        head=speaker.head,
        on_behalf_of=speaker.on_behalf_of,
        is_role=speaker.is_role,
    )


def _without_words(line: UnderstoodLine, rest: str) -> UnderstoodLine:
    """Read a line without letters and figures: a time alone, a lost thread, or a stroke."""
    if line.time is not None and not rest:
        return line._replace(kind="time", said="")
    if set(rest) <= set("?….… "):
        return line
    return line._replace(kind="not understood", said=rest if line.time else "")


def _is_heading(piece: Piece, rest: str, speaker: speaker_line.Speaker, *, is_first: bool) -> bool:
    """Tell whether a line is a heading; `is_first` while nobody has spoken."""
    words = folded(rest).split()
    if piece.shape == "heading":
        return True
    if piece.shape == "bullet" or len(words) > SHORT_HEADING or speaker.said:
        return False
    is_open = not rest.rstrip().endswith((".", "!", ";", ","))
    is_named = words[0] in HEADINGS and (piece.after_blank or words[-1].isdigit())
    may_be_day = is_first or words[0][0].isdigit() or words[0] in DAYS
    return is_open and (is_named or (may_be_day and bool(day_in(rest))))


def _goes_on(piece: Piece, line: UnderstoodLine, above: UnderstoodLine | None) -> bool:
    """Tell whether a line was broken off the one above it by its width."""
    if above is None or line.time is not None or piece.shape != "line":
        return False
    if piece.after_blank or not piece.is_broken_off:
        return False
    if above.kind not in {"point", "speaker"} or not above.said:
        return False
    is_under = piece.depth > above.depth
    ended = above.said.rstrip().endswith((".", "!", "?", ":", ";", "…"))
    is_wide = len(above.text) >= LONG_ENOUGH_TO_WRAP
    is_more = is_wide or is_under or (above.goes_on and piece.depth == above.depth)
    return not ended and line.said[:1].islower() and is_more


def joined(lines: Iterable[UnderstoodLine]) -> Iterator[UnderstoodLine]:
    """Give the lines with those that go on joined to the ones above them."""
    held: UnderstoodLine | None = None
    for line in lines:
        if line.goes_on and held is not None:
            held = held._replace(said=f"{held.said} {line.said}", text=f"{held.text}\n{line.text}")
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held
