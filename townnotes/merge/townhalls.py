"""Says which townhall a recording is of, seen from another: the same, another, or not told."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from rapidfuzz.fuzz import ratio

from townnotes.domain.dates import date_in_words
from townnotes.domain.readings.letters import plain_words
from townnotes.domain.readings.name_words import LINKING
from townnotes.errors import RuleError
from townnotes.merge.align import PROBABLE, Alignment
from townnotes.merge.clock_choice import ANOTHER_DAY_MS, ClockScene
from townnotes.merge.clock_prior import DAY_MS, NEAR_MS
from townnotes.merge.names import CONTRARY, NEAR, Degree
from townnotes.merge.recordings import Recording, TownhallHeading, places

TownhallVerdict = Literal["same", "shift", "align?", "another?", "beside", "unclear"]
"""The same; the same, noted at other times; the same but for a date that is wrong by whole days,
or another: both are asked; another, taken in beside at somebody's word; too little to tell."""

ASKED: frozenset[TownhallVerdict] = frozenset({"align?", "another?"})
RELATED: frozenset[TownhallVerdict] = frozenset({"same", "shift", "beside"})
"""Those whose people are compared."""

LEAST_FIT = 18.0
LEAST_BY_TIME, LEAST_BY_ORDER = 3.0, 2.0
"""How well notes of one townhall fit at least, as logarithms: in all, and a row of the shorter one.

On the half for tuning, note-takers of one debate had 20 and 3.4 at least; those who shared a third
of it had both in 86 of 100 debates; of pairs who heard different debates with many of the same
speakers, fewer than 1 in 100. Without times it was 18 and 2.2, and none of 768.
"""
MARGIN_MS = 60_000
OTHERS: frozenset[Degree] = CONTRARY - {"one in common"}
"""What nicknames are not called."""
FEWEST = 4
"""Rows of each from which two townhalls are told apart by what was heard."""
ALIKE = 0.5
"""The share of a title's words that two spellings of it have in common at least."""


class Contrary(NamedTuple):
    """What two headings say differently, such as `No. 3` and `No. 4`."""

    what: Literal["number", "date", "title"]
    one: str
    other: str


class Belonging(NamedTuple):
    """Which townhall one recording is of, seen from another, and why, in words.

    `days` is by how many days the other one's clock is ahead, where that is asked.
    """

    verdict: TownhallVerdict
    reasons: tuple[str, ...] = ()
    contrary: tuple[Contrary, ...] = ()
    days: int = 0

    @property
    def is_asked(self) -> bool:
        """Tell whether nothing of it may be taken in before somebody has said which it is."""
        return self.verdict in ASKED

    @property
    def is_related(self) -> bool:
        """Tell whether people of both may be one."""
        return self.verdict in RELATED

    def mirrored(self) -> "Belonging":
        """Return it seen from the other one."""
        turned = tuple(Contrary(it.what, it.other, it.one) for it in self.contrary)
        return self._replace(contrary=turned, days=-self.days)


class FileTownhall(NamedTuple):
    """Which townhall a file is of, seen from what it is merged with.

    `beside` says what that is, "this session" or other files; the belonging is of both, in this
    order: `beside`, then `file`.
    """

    file: str
    beside: str
    belonging: Belonging

    @property
    def verdict(self) -> TownhallVerdict:
        """Say it in a word."""
        return self.belonging.verdict

    @property
    def is_asked(self) -> bool:
        """Tell whether somebody has to say which it is before it is taken in."""
        return self.belonging.is_asked

    @property
    def days(self) -> int:
        """By how many days the clock of the file is ahead, where it is to be aligned."""
        return self.belonging.days

    @property
    def reasons(self) -> tuple[str, ...]:
        """Say in sentences why it is told so."""
        ours, theirs = (
            (
                ", ".join(said)
                for said in zip(*(it[1:] for it in self.belonging.contrary), strict=True)
            )
            if self.belonging.contrary
            else ("", "")
        )
        said = (f"{self.file} is {theirs}; {self.beside} is {ours}.",) if ours else ()
        return (*said, *self.belonging.reasons)

    @property
    def question(self) -> str:
        """Ask which it is, after saying why; nothing where that is clear."""
        if not self.is_asked:
            return ""
        asked = "Merge it anyway?"
        if self.verdict == "align?":
            asked = "Align it?" if self.days else "Is it the same townhall?"
        return " ".join([*self.reasons, asked])


class UnansweredTownhallError(RuleError):
    """Files of which nobody said yet which townhall they are of; nothing was merged."""

    def __init__(self, asked: Sequence[FileTownhall]) -> None:
        super().__init__(" ".join([*(one.question for one in asked), "Nothing was merged."]))
        self.asked = tuple(asked)


def fits(alignment: Alignment) -> bool:
    """Tell whether what two recordings hold fits better than two townhalls ever would."""
    if not names_agree(alignment):
        return False
    least = LEAST_BY_ORDER if alignment.offset is None else LEAST_BY_TIME
    return alignment.fit >= max(LEAST_FIT, least * _rows_in_common(alignment))


def half_fits(alignment: Alignment) -> bool:
    """Tell whether half of the shorter recording's rows are probably in the other one, too."""
    probable = sum(pair.probability >= PROBABLE for pair in alignment.pairs)
    rows = min(len(alignment.evidence.ours), len(alignment.evidence.theirs))
    return 2 * probable >= max(1, rows)


def names_agree(alignment: Alignment) -> bool:
    """Tell whether those who spoke at the same moments are mostly not called otherwise.

    Townhalls with a strict limit keep the same time, whoever speaks.
    """
    probable = [pair for pair in alignment.pairs if pair.probability >= PROBABLE]
    degrees = [alignment.evidence.degree(pair.one, pair.other) for pair in probable]
    return 2 * sum(degree in CONTRARY for degree in degrees) <= len(degrees)


def _rows_in_common(alignment: Alignment) -> int:
    """Return how many rows the shorter one has in the stretch that both were noting."""
    ours, theirs = alignment.evidence.ours, alignment.evidence.theirs
    if alignment.offset is None or not ours or not theirs:
        return min(len(ours), len(theirs))
    held = [[alignment.offset.shift(at) for at in places(ours)], places(theirs)]
    first = max(one[0] for one in held) - MARGIN_MS
    last = min(one[-1] for one in held) + MARGIN_MS
    return min(bisect_right(one, last) - bisect_left(one, first) for one in held)


def standing_belonging(found: Belonging, alignment: Alignment) -> Belonging:
    """Return how two belong that a link makes one, as who takes notes in: few may do then."""
    if found.is_related:
        return found
    return found._replace(verdict="same" if half_fits(alignment) else "unclear")


def belonging_of(one: Recording, other: Recording, alignment: Alignment) -> Belonging:
    """Tell which townhall two recordings are of, by what they say of it and by what was heard."""
    contrary = tuple(_contrary(one.heading, other.heading))
    days = _days_apart(alignment)
    if any(it.what != "date" for it in contrary):
        return Belonging("another?", (), contrary, days)
    if contrary or (days and not _dates_agree(one, other)):
        return _of_another_date(alignment, contrary, days)
    return _by_what_was_heard(one, other, alignment)


def _of_another_date(alignment: Alignment, contrary: tuple[Contrary, ...], days: int) -> Belonging:
    if fits(alignment) and not alignment.is_guessed and _gaps_are_equal(alignment):
        alike = "The same people spoke in the same order and at the same intervals"
        when = f", {_many(abs(days), 'day')} apart by their clocks" if days else ""
        return Belonging("align?", (f"{alike}{when}.",), contrary, days)
    said = () if contrary else (_far_apart(days),)
    return Belonging("another?", said, contrary, days)


def _far_apart(days: int) -> str:
    return f"Their clocks are {_many(abs(days) or 1, 'day')} apart."


def _by_what_was_heard(one: Recording, other: Recording, alignment: Alignment) -> Belonging:
    if fits(alignment):
        return Belonging("same", ("Who spoke and when is the same in both.",))
    agree = _headings_agree(one.heading, other.heading)
    if alignment.offset is not None:
        scene = ClockScene.of(one, other)
        pause = scene.pause
        if pause >= ANOTHER_DAY_MS:
            return Belonging("another?", (_far_apart(round(pause / DAY_MS)),))
        if alignment.footing == "equal" and scene.is_apart:
            said = "One goes on where the other ends: nothing was heard by both."
            is_shift = agree or _share_people(one, other)
            return Belonging("shift" if is_shift else "unclear", (said,))
    rows = _rows_in_common(alignment)
    if agree and (rows < FEWEST or _moments_agree(alignment)):
        return Belonging("same", ("Date and title are the same in both.",))
    if rows < FEWEST:
        return Belonging("unclear", ("Too little was heard by both to tell.",))
    return Belonging("another?", ("Other people spoke, or at other moments.",))


def _days_apart(alignment: Alignment) -> int:
    """Return by how many days the clocks are apart, where both heard the same."""
    offset = alignment.offset
    if offset is None or abs(offset.milliseconds) < ANOTHER_DAY_MS:
        return 0
    return round(offset.milliseconds / DAY_MS)


def _gaps_are_equal(alignment: Alignment) -> bool:
    """Tell whether most of what both heard began at one moment by the offset found."""
    return alignment.offset is None or _moments_agree(alignment)


def _moments_agree(alignment: Alignment) -> bool:
    """Tell whether half of the shorter recording began at moments that the other one has, too."""
    offset, evidence = alignment.offset, alignment.evidence
    if offset is None or alignment.is_guessed:
        return False
    near = 0
    for pair in alignment.pairs:
        ours, theirs = evidence.ours[pair.one].began, evidence.theirs[pair.other].began
        is_other = evidence.degree(pair.one, pair.other) in OTHERS
        if pair.probability >= PROBABLE and ours is not None and theirs is not None:
            near += not is_other and abs(offset.shift(ours) - theirs) <= NEAR_MS
    return 2 * near >= max(1, _rows_in_common(alignment))


def _share_people(one: Recording, other: Recording) -> bool:
    ours, theirs = ({plain_words(who.name) for who in each.everyone} for each in (one, other))
    return bool((ours & theirs) - {()})


def _dates_agree(one: Recording, other: Recording) -> bool:
    return bool(one.heading.date) and one.heading.date == other.heading.date


def _headings_agree(one: TownhallHeading, other: TownhallHeading) -> bool:
    """Tell whether both say the same date, and a number or a title that does not differ."""
    if not one.date or one.date != other.date:
        return False
    has_number = one.ordinal is not None and other.ordinal is not None
    return has_number or any(a and b for a, b in _titles(one, other))


def _contrary(one: TownhallHeading, other: TownhallHeading) -> Iterator[Contrary]:
    """Give what two headings say differently; what one does not say is not contrary."""
    if one.ordinal is not None and other.ordinal is not None and one.ordinal != other.ordinal:
        yield Contrary("number", f"No. {one.ordinal}", f"No. {other.ordinal}")
    if one.date and other.date and one.date != other.date:
        yield Contrary("date", f"of {date_in_words(one.date)}", f"of {date_in_words(other.date)}")
    whole = tuple(" ".join((*it.titles, it.name)) for it in (one, other))
    for ours, theirs in _titles(one, other):
        is_known = not ours or not theirs or _alike(ours, whole[1]) or _alike(whole[0], theirs)
        if not is_known and not _alike(ours, theirs):
            yield Contrary("title", f"called “{ours}”", f"called “{theirs}”")
            return


def _titles(one: TownhallHeading, other: TownhallHeading) -> Sequence[tuple[str, str]]:
    """Return what both are called, by what it is of, else by the kind of townhall."""
    pairs = [(a, b) for a, b in zip(one.titles, other.titles, strict=False) if a and b]
    return pairs or [(one.name, other.name)]


def _alike(one: str, other: str) -> bool:
    """Tell whether two titles may be of one: in other words, shortened, or by initials."""
    ours, theirs = _words(one), _words(other)
    numbers = [{word for word in words if word.isdigit()} for words in (ours, theirs)]
    if all(numbers) and not numbers[0] & numbers[1]:
        return False
    if not ours or not theirs or _are_initials(ours, theirs) or _are_initials(theirs, ours):
        return True
    few, many = sorted((ours, theirs), key=len)
    found = sum(any(_is_word(word, it) for it in many) for word in few)
    return found >= ALIKE * len(few)


def _words(title: str) -> list[str]:
    return [word for word in plain_words(title) if word not in LINKING]


def _is_word(one: str, other: str) -> bool:
    return one == other or ratio(one, other) >= NEAR


def _are_initials(few: Sequence[str], words: Sequence[str]) -> bool:
    letters = "".join(word[0] for word in words)
    return len(words) > 1 and any(word == letters for word in few)


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
