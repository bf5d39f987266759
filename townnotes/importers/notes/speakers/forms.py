"""Forms of lines that recur in one file of notes: where most name people, the others do, too.

Where nobody is surely named, heads that come again and again name people as well: “Carla: …”.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.notes import vocabulary
from townnotes.importers.notes.pieces import Piece, Shape
from townnotes.importers.notes.speakers.cuts import Cut, signed_cuts
from townnotes.importers.notes.speakers.name_shapes import (
    is_capital_name,
    is_common,
    is_person_like,
    reads_like_a_body,
)

FEWEST, FEWEST_OF_COLONS = 3, 8
"""So many lines of a form must surely name somebody, and two of three.

Notes grow; what a colon parts is read otherwise only where that is no matter of a line or two.
"""
_FEWEST_HEADS, _FEWEST_AGAIN = 4, 2
_FEWEST_NEW = 6
"""Where no head comes again, so many lines must have one, and hardly any line none."""
_LONGEST_HEAD = 5
_LONG = 60


class LineForm(NamedTuple):
    """What a line looks like: its shape, how deep it stands, and what parts it."""

    shape: Shape
    depth: int
    sign: str


class FirstReading(NamedTuple):
    """What a line of the first reading did: whether it names a speaker, and says something.

    `text` is the line without the time in front of it; a line that is no notes has none.
    """

    is_speaker: bool
    has_words: bool
    text: str
    is_role: bool = False
    reported: str = ""
    """Whom it names, where it is a sentence that reports."""


class Forms(NamedTuple):
    """The forms whose lines mostly name speakers, and whether words mostly follow there.

    `often` counts the heads of lines that may name somebody, folded; `is_headed` says that most
    lines have a head of their own. `lower` are the words that stand in small letters somewhere.
    """

    naming: Mapping[LineForm, bool]
    often: Mapping[str, int]
    is_headed: bool = False
    lower: frozenset[str] = frozenset()
    named: int = 0
    """How many lines of another form than headings surely name somebody."""
    are_reports: bool = True
    """Whether sentences that report name a good part of the speakers."""
    are_minutes: bool = False
    """Whether they name most of them."""
    weak: frozenset[LineForm] = frozenset()
    """The forms of which hardly more than that they are usual here says that they name people."""
    usual: frozenset[str] = frozenset()
    """What parts lines of which two or more surely name somebody."""
    headed: frozenset[tuple[str, int]] = frozenset()
    """The shapes and depths of lines nearly all of which name somebody themselves."""
    levels: frozenset[int] = frozenset()
    """The levels of headings that mostly read like names, with words under them."""

    def headings_name(self, level: int) -> bool:
        """Tell whether headings of a level may name speakers, since nothing else does."""
        return level in self.levels and self.named <= 1


NO_FORMS = Forms({}, {})


class _Row(NamedTuple):
    """A line with what the first reading did of it, its form, and how its sign parts it."""

    form: LineForm
    first: FirstReading
    cut: Cut | None

    @property
    def head(self) -> str:
        """What may name somebody, folded."""
        return folded(self.cut.head) if self.cut else ""

    @property
    def is_sure(self) -> bool:
        """Tell whether the first reading found somebody, by more than a role."""
        return self.first.is_speaker and not self.first.is_role


@lru_cache(maxsize=4096)
def main_cut(text: str) -> tuple[str, Cut | None]:
    """Return what parts a line: the first sign behind a short head, or a comma, or nothing."""
    heads: dict[str, Cut] = {}
    for cut in signed_cuts(text):
        if cut.said and cut.sign not in heads and _is_short(cut.head):
            heads[cut.sign] = cut
    front = [cut for sign, cut in heads.items() if sign not in {"behind", "round"}]
    behind = heads.get("behind")
    if behind is not None and is_person_like(behind.head, 2):
        # “No, but that is what—. (Marta Kovač)”: what is broken off names nobody.
        front = [cut for cut in front if _may_name(cut.head)]
    if front:
        first = min(front, key=lambda cut: len(cut.head))
        return first.sign, first
    if behind is not None:
        return "behind", behind
    return ("comma" if "," in text[:_LONG] else "alone"), None


def _is_short(head: str) -> bool:
    return len(head) <= _LONG and len(head.split()) <= _LONGEST_HEAD


def form_of(piece: Piece, sign: str) -> LineForm:
    """Return the form of a piece, by what parts it."""
    return LineForm(piece.shape, 0 if piece.shape == "heading" else piece.depth, sign)


def forms_of(lines: Iterable[tuple[Piece, FirstReading]]) -> Forms:
    """Return the forms of a file's lines after a first reading."""
    lines = list(lines)
    rows = [_row(piece, first) for piece, first in lines if first.text]
    naming = _surely_named(rows)
    headed = defaultdict[LineForm, list[_Row]](list)
    for row in rows:
        if row.cut is not None and _may_name(row.cut.head):
            headed[row.form].append(row)
    weak = set[LineForm]()
    often = Counter(row.head for theirs in headed.values() for row in theirs)
    often.update(folded(row.first.reported) for row in rows if row.first.reported)
    for form, theirs in headed.items():
        habit = "" if form in naming else _habit(theirs, rows, often)
        if habit:
            naming[form] = True
        if habit == "weak":
            weak.add(form)
    texts = sum(row.form.shape in {"line", "bullet"} for row in rows)
    with_head = sum(len(theirs) for form, theirs in headed.items() if form in naming)
    named = sum(row.first.is_speaker and row.form.shape != "heading" for row in rows)
    is_headed = 2 * with_head > texts and with_head >= _FEWEST_HEADS
    reported = sum(bool(row.first.reported) for row in rows)
    return Forms(
        naming, often, is_headed, _lower(rows), named,
        are_reports=4 * reported >= named, are_minutes=2 * reported > named,
        weak=frozenset(weak), usual=_usual(rows),
        headed=_headed(rows, naming), levels=_levels(lines),
    )  # fmt: skip


def _usual(rows: Sequence[_Row]) -> frozenset[str]:
    often = Counter(row.form.sign for row in rows if row.first.is_speaker)
    return frozenset(sign for sign, count in often.items() if count >= _FEWEST_AGAIN)


def _headed(rows: Sequence[_Row], naming: Mapping[LineForm, bool]) -> frozenset[tuple[str, int]]:
    """Return the shapes and depths of lines of which four in five name somebody and say words."""
    often, named = Counter[tuple[str, int]](), Counter[tuple[str, int]]()
    for form, first, cut in rows:
        often[form.shape, form.depth] += 1
        is_named = (first.is_speaker and first.has_words) or (form in naming and cut is not None)
        named[form.shape, form.depth] += is_named
    return frozenset(
        of for of, count in often.items() if count >= _FEWEST_HEADS and 5 * named[of] >= 4 * count
    )


def _levels(lines: Sequence[tuple[Piece, FirstReading]]) -> frozenset[int]:
    """Return the levels of headings most of which read like somebody's name above some words."""
    often, named = Counter[int](), Counter[int]()
    for at, (piece, first) in enumerate(lines):
        if piece.shape != "heading":
            continue
        below = lines[at + 1][0].shape if at + 1 < len(lines) else "heading"
        is_name = is_person_like(first.text, 2) and not is_common(first.text)
        often[piece.depth] += 1
        named[piece.depth] += below != "heading" and (is_name or first.is_speaker)
    return frozenset(level for level, count in often.items() if 3 * named[level] >= 2 * count)


def _row(piece: Piece, first: FirstReading) -> _Row:
    sign, cut = main_cut(first.text)
    return _Row(form_of(piece, sign), first, cut)


def _lower(rows: Iterable[_Row]) -> frozenset[str]:
    words = {word for row in rows for word in row.first.text[:2000].split() if word[:1].islower()}
    return frozenset(folded(word) for word in words)


def _surely_named(rows: Iterable[_Row]) -> dict[LineForm, bool]:
    often, named, worded = Counter[LineForm](), Counter[LineForm](), Counter[LineForm]()
    for form, one, _ in rows:
        often[form] += 1
        named[form] += one.is_speaker
        worded[form] += one.is_speaker and one.has_words
    return {
        form: 2 * worded[form] > count
        for form, count in named.items()
        if form.sign != "alone"
        and 3 * count >= 2 * often[form]
        and count >= (FEWEST_OF_COLONS if form.sign == "colon" else FEWEST)
    }


def _may_name(head: str) -> bool:
    """Tell whether a head may be what somebody, or a body, is called by."""
    words = folded(head).split()
    if not words or not vocabulary.LABELS.isdisjoint((words[0], words[-1])):
        return False
    is_low = head.islower() and len(words) == 1 and head.isalpha()
    is_name = is_person_like(head) or is_capital_name(head) or reads_like_a_body(head)
    return is_name or (is_low and _is_odd(head))


def _is_odd(word: str) -> bool:
    """Tell whether a word in small letters is none of those that sentences begin with."""
    return not is_common(word) and word not in vocabulary.SENTENCE | vocabulary.TOPICS


Habit = Literal["", "weak", "strong"]


def _habit(theirs: Sequence[_Row], rows: Sequence[_Row], often: Mapping[str, int]) -> Habit:
    """Tell whether the heads of a form name people, since they come again or since all have one."""
    form, count = theirs[0].form, len(theirs)
    same = [row for row in rows if row.form[:2] == form[:2]]
    of_form = [row for row in same if row.form == form and not _is_label(row.head)]
    others = sum(row.is_sure for row in rows) - sum(row.is_sure for row in theirs)
    if count < _FEWEST_HEADS - 1 or 4 * count < 3 * len(of_form) or 3 * others > count:
        return ""
    again = [row for row in theirs if often[row.head] >= _FEWEST_AGAIN]
    heads = {row.head for row in again}
    is_much = 2 * len(again) >= count and 2 * count >= len(same)
    if len(heads) >= _FEWEST_AGAIN and is_much and count >= _FEWEST_HEADS:
        return "strong"
    common = sum(is_common(row.head) for row in theirs)
    if others or 5 * common > count or 5 * count < 3 * len(same):
        return ""
    whole = sum(row.cut is not None and is_person_like(row.cut.head, 2) for row in theirs)
    is_all = count >= _FEWEST_NEW and 5 * count >= 4 * len(same)
    is_weak = is_all or bool(heads) or (whole >= FEWEST and 3 * whole >= 2 * count)
    return "weak" if is_weak else ""


def _is_label(head: str) -> bool:
    return bool(head) and head.split(maxsplit=1)[0] in vocabulary.LABELS
