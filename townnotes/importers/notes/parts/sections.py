"""Which parts of notes are no notes: who was there, who was not, the agenda and the contents.

Found before any line is read, for whole files: a name under *Participants* takes no floor.
"""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.notes.clock_times import time_in_front
from townnotes.importers.notes.parts import section_words
from townnotes.importers.notes.parts.attendance import listed_alone, listed_in
from townnotes.importers.notes.pieces import Piece
from townnotes.importers.notes.speakers.calls import Listed
from townnotes.importers.notes.speakers.name_shapes import has_case
from townnotes.importers.notes.vocabulary import LABELS, ROLES

Part = Literal["present", "absent", "contents", "label", "initials", "lead"]

LONGEST_LABEL, LONGEST_TITLE, LONGEST_HEADING = 5, 14, 240
_ABOVE = 3
"""So many lines may stand above those that say who leads."""
_COUNT = re.compile(r"[\s(\[–—-]*\d+[\s)\]]*$")
_LINK = re.compile(r"^\[(?P<title>[^\[\]]+)\]\(#[^()]*(?:\([^()]*\)[^()]*)*\)$")
_LEADER = re.compile(r"^(?P<title>.*?\S)\s*(?:\t+|(?:\s?[.…·_]){3,}|\s{3,})\s*\d{1,3}$")
_EQUALS = re.compile(r"[A-Z][A-Za-z]{0,3}\s*=")
NUMBER = re.compile(r"^\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,4}|[a-hA-H])[.):、]\s*")


class Sections(NamedTuple):
    """What pieces are, by their places, those that are notes left out; whom lists name.

    `titles` are the folded headings that the agenda or the contents name, and `shown` how these
    lines name them, by place.
    """

    parts: dict[int, Part]
    present: tuple[Listed, ...]
    others: tuple[Listed, ...]
    """Who is listed as absent, or by initials alone."""
    titles: frozenset[str]
    shown: dict[int, str]


def sections_of(pieces: Sequence[Piece], organizations: frozenset[str] = frozenset()) -> Sections:
    """Go through the pieces of notes; `organizations` are known ones, folded."""
    reader = _Reader(pieces, organizations)
    for at in range(len(pieces)):
        reader.take(at)
    return Sections(
        reader.parts, tuple(reader.present), tuple(reader.others),
        frozenset(map(bare_title, reader.shown.values())), reader.shown,
    )  # fmt: skip


def bare_title(title: str) -> str:
    """Return a heading folded, without its number."""
    return folded(NUMBER.sub("", title.strip()))


def part_named(text: str) -> Part | None:
    """Return the part of which a short line is the heading; `label` of the notes themselves."""
    if len(text) > LONGEST_HEADING:
        return None
    plain = folded(_COUNT.sub("", text.strip().rstrip(":\uff1a ")))
    words = plain.split()
    if not words or len(words) > LONGEST_LABEL:
        return None
    if plain in section_words.CONTENTS_WHOLE:
        return "contents"
    kinds: tuple[tuple[Part, frozenset[str]], ...] = (
        ("absent", section_words.ABSENT), ("present", section_words.PRESENT),
        ("contents", section_words.CONTENTS), ("label", section_words.NOTES),
    )  # fmt: skip
    for part, theirs in kinds:
        if plain in theirs or (
            not theirs.isdisjoint(words)
            and not set(words) - theirs - section_words.FILLERS - section_words.NOTES
        ):
            return part
    return None


class _Reader:
    """Goes through the pieces."""

    def __init__(self, pieces: Sequence[Piece], organizations: frozenset[str]) -> None:
        self.parts: dict[int, Part] = {}
        self.present: list[Listed] = []
        self.others: list[Listed] = []
        self.shown: dict[int, str] = {}
        self._pieces = pieces
        self._organizations = organizations
        self._now: Part | None = None
        self._began = 0
        self._names = set[str]()
        self._notes_above = 0

    def take(self, at: int) -> None:
        """Tell what a piece is."""
        self._take(at)
        is_note = at not in self.parts and self._pieces[at].shape != "heading"
        self._notes_above += is_note

    def _take(self, at: int) -> None:
        piece = self._pieces[at]
        if piece.shape == "left out":
            return
        if piece.shape == "present":
            self._list(at, "present", _row(piece))
            return
        if piece.shape not in {"who", "columns"} and (self._labels(at) or self._links(at)):
            return
        if self._now in {"present", "absent"}:
            self._go_on_listing(at)
        elif self._now == "contents":
            self._go_on_with_contents(at)

    def _labels(self, at: int) -> bool:
        """Take a heading of a part, or a line that has its names beside it."""
        piece = self._pieces[at]
        part = part_named(piece.text)
        if part and (piece.shape == "heading" or self._stands_alone(at, part)):
            self._now = None if part == "label" else part
            self._began = at
            self.parts[at] = "label"
            return True
        head, sign, rest = _label_and_rest(piece.text)
        part = part_named(head) if sign and rest else None
        if part in {"present", "absent"}:
            people = listed_in(rest, self._organizations)
            if people and _is_mostly_names(rest, people):
                self._list(at, part or "present", people)
                self._now, self._began = part, at
                return True
        if _EQUALS.search(piece.text) and self._initials(at, rest if sign and rest else piece.text):
            return True
        return self._leads(at, head, rest) if sign in {":", "\uff1a", "="} and rest else False

    def _leads(self, at: int, head: str, rest: str) -> bool:
        """Take “Chair: Dana Ohm” in front of the notes: it says who leads, and nothing was said."""
        words = folded(head).split()
        if not 0 < len(words) <= LONGEST_LABEL or ROLES.isdisjoint(words):
            return False
        is_above = self._notes_above <= _ABOVE
        is_once = sum(one.text.startswith(head) for one in self._pieces) == 1
        people = listed_alone(f"{head}: {rest}", self._organizations)
        # Where no letter is a capital, a name is told by its standing elsewhere, too.
        is_name = has_case(rest) or any(
            rest in one.text for other, one in enumerate(self._pieces) if other != at
        )
        is_told = is_above and is_once and is_name
        if not (is_told and people and all(one.is_lead for one in people)):
            return False
        self._list(at, "present", people)
        return True

    def _stands_alone(self, at: int, part: Part) -> bool:
        """Tell whether a line without a mark is the heading of a list of names or titles."""
        piece = self._pieces[at]
        below = self._pieces[at + 1] if at + 1 < len(self._pieces) else None
        if piece.shape == "bullet" and not piece.text.rstrip().endswith((":", "\uff1a")):
            return False
        if below is None:
            return False
        if part in {"present", "absent"}:
            return below.shape in {"present", "who", "columns"} or bool(self._people(below))
        return part == "label" or below.shape != "heading"

    def _links(self, at: int) -> bool:
        """Take a line of a table of contents, which leads to a heading or names its page."""
        text = self._pieces[at].text
        if len(text) > LONGEST_HEADING:
            return False
        found = _LINK.match(text) or _LEADER.match(text)
        if not found or time_in_front(text):
            return False
        self.parts[at], self.shown[at] = "contents", found["title"].strip()
        return True

    def _initials(self, at: int, text: str) -> bool:
        """Take a line such as “DO = Dana Ohm, BL = Bruno Leitner”."""
        people = listed_in(text, self._organizations)
        if not people or not all(one.initials for one in people):
            return False
        self.parts[at] = "initials"
        self.others += people
        return True

    def _people(self, piece: Piece) -> tuple[Listed, ...]:
        """Return whom a piece of a list of people names."""
        if piece.shape == "heading" or time_in_front(piece.text):
            return ()
        return listed_alone(piece.text, self._organizations)

    def _go_on_listing(self, at: int) -> None:
        piece = self._pieces[at]
        people = self._people(piece)
        if piece.shape == "heading" or self._ends_list(at, people):
            self._now = None
            return
        if people:
            self._list(at, self._now or "present", people)
        elif self._is_group(at):
            self.parts[at] = self._now or "present"
        else:
            self._now = None

    def _ends_list(self, at: int, people: Sequence[Listed]) -> bool:
        """Tell whether somebody takes the floor here, who was listed above."""
        piece, above = self._pieces[at], self._pieces[at - 1]
        is_first = at == self._began + 1
        head = _label_and_rest(piece.text)[0] if ":" in piece.text or "\uff1a" in piece.text else ""
        again = any(self._was_listed(one) for one in (head, *(one.who.name for one in people)))
        if piece.after_blank and not is_first and head and not has_case(piece.text):
            return True
        is_inline = self.parts.get(self._began) != "label"
        if again and (is_inline or not is_first):
            return True
        if is_inline and not above.text.rstrip().endswith(
            (",", ";", "،", "؛", "、", "\uff0c", "\uff1b")
        ):
            return True
        if piece.after_blank and not is_first and piece.shape != above.shape:
            return True
        below = self._pieces[at + 1] if at + 1 < len(self._pieces) else None
        is_led = (
            below is not None
            and not below.after_blank
            and (below.depth > piece.depth or (piece.shape != "bullet" and below.shape == "bullet"))
        )
        return bool(people) and is_led and below is not None and not self._people(below)

    def _was_listed(self, name: str) -> bool:
        """Tell whether somebody was listed by that name, or has it as one of theirs."""
        plain = folded(name)
        return bool(plain) and any(
            plain == one or (" " not in plain and plain in one.split()) for one in self._names
        )

    def _is_group(self, at: int) -> bool:
        """Tell whether a line parts a list of people: “UN entities” above some of them."""
        piece = self._pieces[at]
        below = self._pieces[at + 1] if at + 1 < len(self._pieces) else None
        is_short = len(folded(piece.text).split()) <= LONGEST_LABEL
        return (
            is_short
            and below is not None
            and not piece.text.rstrip().endswith(".")
            and bool(self._people(below))
            and (below.shape, below.depth) != (piece.shape, piece.depth)
        )

    def _list(self, at: int, part: Part, people: Sequence[Listed]) -> None:
        self.parts[at] = part
        (self.present if part == "present" else self.others).extend(people)
        self._names.update(folded(one.who.name) for one in people)

    def _go_on_with_contents(self, at: int) -> None:
        piece = self._pieces[at]
        is_first, is_bullet = at == self._began + 1, piece.shape == "bullet"
        is_over = piece.shape == "heading" or (
            piece.after_blank and not is_first and not (self._is_listed() and is_bullet)
        )
        head, sign, rest = _label_and_rest(piece.text)
        is_said = bool(sign and rest) and folded(head).split()[:1] != ["item"]
        words = folded(piece.text).split()
        again = bare_title(piece.text) in {bare_title(one) for one in self.shown.values()}
        is_list = is_bullet or NUMBER.match(piece.text) or not self._is_listed()
        if is_over or again or is_said or len(words) > LONGEST_TITLE or not is_list:
            self._now = None
            return
        self.parts[at], self.shown[at] = "contents", piece.text

    def _is_listed(self) -> bool:
        """Tell whether the contents began as a list with marks."""
        first = self._pieces[self._began + 1]
        return first.shape == "bullet"


def _label_and_rest(text: str) -> tuple[str, str, str]:
    found = re.match(
        r"^([^:\uff1a]{1,60}?)\s*([:\uff1a]|\s[–—-]\s)\s*(.*)$", text[:2000], re.DOTALL
    )
    return (found[1].strip(), found[2].strip(), found[3].strip()) if found else (text, "", "")


def _is_mostly_names(text: str, people: Sequence[Listed]) -> bool:
    """Tell whether nearly all words of a line are those of people and their organizations."""
    held = sum(
        len(folded(f"{one.who.honorific} {one.who.name} {one.who.organization}").split())
        + bool(one.initials)
        + one.is_lead
        for one in people
    )
    words = [one for one in folded(text).split() if one not in section_words.FILLERS | LABELS]
    return held * 4 >= len(words) * 3


def _row(piece: Piece) -> tuple[Listed, ...]:
    """Return whom a row of a table of those present names."""
    return tuple(
        one
        if one.who.organization
        else one._replace(who=one.who._replace(organization=piece.organization))
        for one in listed_alone(piece.lead)
    )
