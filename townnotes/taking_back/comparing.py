"""Compares an edited summary with ours, paragraph by paragraph; nothing is written."""

from collections.abc import Mapping, Sequence

from townnotes.domain.state import State
from townnotes.domain.texts.styles import StyledRange, moved
from townnotes.errors import RuleError
from townnotes.summary.annexes.annex_words import words_in
from townnotes.summary.by_hand.paragraphs import styles_in
from townnotes.summary.draft import draft_for
from townnotes.summary.marks import (
    ANNEXES,
    ParagraphMark,
    plain_words,
    read_mark,
    section_digests,
    text_digest,
    townhall_digests,
    was_before,
)
from townnotes.summary.paragraphs import Draft, DraftParagraph
from townnotes.taking_back.compared import BackRow, ComparedSummary, Doubt, Fate
from townnotes.taking_back.edited_file import EditedFile, EditedParagraph
from townnotes.taking_back.matching import Matching, Pairing

MOST_COMPARED = 400
"""Paragraphs of a file; a record of every speaker has half as many."""
_MANY = {"table": "tables", "footnote": "footnotes", "text box": "text boxes"}
_LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish"}


class OtherTownhallError(RuleError):
    """The file is a summary of another townhall; it can be compared all the same."""


def marks_of(file: EditedFile) -> dict[str, ParagraphMark]:
    """Return the marks in a file, by the names of their bookmarks."""
    names = {name for one in file.paragraphs for name in one.covered} | file.before.keys()
    return {name: mark for name in sorted(names) if (mark := read_mark(name)) is not None}


def is_marked(file: EditedFile, state: State) -> bool:
    """Tell by its marks whether a file is a summary of this townhall."""
    known = townhall_digests(state)
    return any(one.townhall in known for one in marks_of(file).values())


def compare(
    state: State, file: EditedFile, draft: Draft | None = None, *, any_townhall: bool = False
) -> ComparedSummary:
    """Compare a file with the summary as it is now; `draft` is that of names, if it is at hand.

    Raises RuleError where it is of another townhall, unless any is right, or in another language.
    """
    marks = marks_of(file)
    known = townhall_digests(state)
    own = {name: one for name, one in marks.items() if one.townhall in known}
    if marks and not own and not any_townhall:
        raise OtherTownhallError(
            f"“{file.name}” is the summary of another townhall. Nothing was changed."
        )
    first = next(iter(own.values()), None)
    attribution = first.attribution if first else "named"
    if draft is None or attribution != "named":
        draft = draft_for(state, attribution)
    if first is not None and first.language != draft.language[:2]:
        theirs, ours = (_LANGUAGES.get(one, one) for one in (first.language, draft.language[:2]))
        raise RuleError(
            "“{name}” is the summary in {theirs}, and here it is in "
            "{ours} now. Choose {theirs} for the summary first. Nothing "
            "was changed.",
            name=file.name,
            theirs=theirs,
            ours=ours,
        )
    comparing = _Comparing(state, file, draft, own)
    if len(comparing.within) > MOST_COMPARED:
        raise RuleError(
            "“{name}” holds {count} paragraphs, far more than a summary. Nothing was changed.",
            name=file.name,
            count=f"{len(comparing.within):,}",
        )
    return comparing.compared()


class _Comparing:
    """One comparison; the marks are those of this townhall.

    `within` are the places of the file's paragraphs that may be of the summary.
    """

    def __init__(
        self, state: State, file: EditedFile, draft: Draft, marks: Mapping[str, ParagraphMark]
    ) -> None:
        self._state, self._file, self._draft, self._marks = state, file, draft, marks
        self._ours = {one.section: one for one in draft.paragraphs if one.text.strip()}
        self._section_of = {
            letters: section
            for section in (*self._ours, ANNEXES)
            for letters in section_digests(state, section)
        }
        self._digests = {
            section: one.text
            for one in marks.values()
            if (section := self._section_of.get(one.section))
        }
        self.within = self._region()
        self._exported = self._exported_words()
        self._found = Pairing()
        self._moved = frozenset[str]()

    def compared(self) -> ComparedSummary:
        """Return the rows in the order of the file, what is gone where it stood."""
        self._found = self._matched()
        self._moved = self._moved_sections()
        groups = [(places, sections) for sections, places in self._found.groups()]
        used = {at for places, _ in groups for at in places}
        first, last = min(used, default=0), max(used, default=-1)
        free = [at for at in self.within if at not in used]
        # Without marks, what stands before all of ours is a letterhead.
        own = [at for at in free if self._marks or at > first]
        rows = [
            self._row(places, sections, is_behind=places[0] > last)
            for places, sections in sorted([*groups, *(([at], list[str]()) for at in own)])
        ]
        rows = self._with_deleted(rows)
        told = {id(one) for row in rows for one in row.comments}
        general = tuple(one for one in self._file.comments if id(one) not in told)
        aside = {
            "paragraphs before the summary": self.within.start + len(free) - len(own),
            "paragraphs in annexes": len(self._file.paragraphs) - self.within.stop,
            **{_MANY[what]: count for what, count in self._file.aside.items()},
        }
        return ComparedSummary(
            self._file, self._draft, tuple(rows), general,
            {what: count for what, count in aside.items() if count},
        )  # fmt: skip

    # What of the file is looked at, and whose it is.

    def _region(self) -> range:
        """Return the places from the first paragraph with a mark to the annexes."""
        paragraphs = self._file.paragraphs
        begin = next((at for at, one in enumerate(paragraphs) if self._under_marks(one)), 0)
        annex = words_in(self._draft.language).annex
        for at, one in enumerate(paragraphs):
            is_annex = one.is_heading and at > begin and one.text.startswith(annex)
            if is_annex or ANNEXES in self._under_marks(one):
                return range(begin, at)
        return range(begin, len(paragraphs))

    def _under_marks(self, paragraph: EditedParagraph) -> dict[str, str]:
        """Return the words under each section's mark in a paragraph."""
        return {
            section: paragraph.text[place.start : place.stop].strip()
            for name, place in paragraph.covered.items()
            if (mark := self._marks.get(name))
            and (section := self._section_of.get(mark.section)) is not None
        }

    def _exported_words(self) -> dict[str, str]:
        """Return what was exported, where tracked changes tell it, by section."""
        found: dict[str, str] = {}
        for name, mark in self._marks.items():
            words, section = self._file.before.get(name, ""), self._section_of.get(mark.section)
            if section and text_digest(words) == mark.text:
                found[section] = words
        return found

    def _matched(self) -> Pairing:
        marked: dict[str, dict[int, str]] = {}
        for at in self.within:
            for section, words in self._under_marks(self._file.paragraphs[at]).items():
                marked.setdefault(section, {})[at] = words
        ours = {section: one.text for section, one in self._ours.items()}
        matching = Matching(ours, self._exported, self._file.paragraphs, self.within)
        return matching.match(marked)

    def _moved_sections(self) -> frozenset[str]:
        """Return the sections that stand elsewhere: the fewest that explain the order."""
        first = {one: places[0] for one in self._ours if (places := self._found.places_of(one))}
        return frozenset(first) - frozenset(_rising(first))

    # What became of each.

    def _row(self, places: Sequence[int], sections: Sequence[str], *, is_behind: bool) -> BackRow:
        ours = tuple(one for section, one in self._ours.items() if section in sections)
        theirs = tuple(self._file.paragraphs[at] for at in places)
        is_moved = any(one.kind == "body" and one.section in self._moved for one in ours)
        fate = self._fate(ours, theirs, is_moved=is_moved)
        return BackRow(
            fate,
            ours,
            theirs,
            self._doubts(ours, places, is_behind=is_behind),
            tuple(places),
            is_moved=is_moved,
            exported=" ".join(self._exported.get(one.section, "") for one in ours).strip(),
            comments=tuple(one for one in self._file.comments if one.paragraph in places),
        )

    def _fate(
        self, ours: Sequence[DraftParagraph], theirs: Sequence[EditedParagraph], *, is_moved: bool
    ) -> Fate:
        if not ours:
            return "new"
        if len(theirs) != len(ours):
            return "split" if len(theirs) > len(ours) else "merged"
        one, other = ours[0], theirs[0]
        if len(ours) > 1 or plain_words(one.text) != plain_words(other.text):
            is_of_then = text_digest(other.text) == self._digests.get(one.section)
            return "here" if is_of_then and len(ours) == 1 and not is_moved else "changed"
        if one.kind == "body" and _styles_of(one) != set(other.styles):
            return "changed"
        return "moved" if is_moved else "same"

    def _doubts(
        self, ours: Sequence[DraftParagraph], places: Sequence[int], *, is_behind: bool
    ) -> tuple[Doubt, ...]:
        found: dict[Doubt, None] = {}
        for one in ours:
            for at in places:
                how = self._found.pairs.get((one.section, at))
                if how == "likeness" or how == "place":  # noqa: PLR1714 - narrows the type
                    found[how] = None
            found |= self._changed_here(one)
        if any(one.kind != "body" for one in ours):
            found["details"] = None
        elif any(self._file.paragraphs[at].is_heading for at in places):
            found["heading"] = None
        if is_behind and not ours:
            found["behind"] = None
        return tuple(found)

    def _changed_here(self, one: DraftParagraph) -> dict[Doubt, None]:
        exported = self._digests.get(one.section)
        is_other = exported is not None and exported != text_digest(one.text)
        return {"changed here": None} if is_other else {}

    def _with_deleted(self, rows: Sequence[BackRow]) -> list[BackRow]:
        """Put what is gone behind what stood before it."""
        found = list(rows)
        before = ""
        for section, one in self._ours.items():
            if not self._found.places_of(section):
                at = next(
                    (
                        place
                        for place, row in enumerate(found)
                        if before in [own.section for own in row.ours]
                    ),
                    -1,
                )
                found.insert(at + 1, BackRow("deleted", (one,), (), self._doubts_of_gone(one)))
            before = section
        return found

    def _doubts_of_gone(self, one: DraftParagraph) -> tuple[Doubt, ...]:
        found = self._changed_here(one)
        was_there = one.section in self._digests or any(
            was_before(self._state, one.section, mark) for mark in self._marks.values()
        )
        if not was_there:
            found["not exported"] = None
        if one.kind != "body":
            found["details"] = None
        return tuple(found)


def _styles_of(paragraph: DraftParagraph) -> set[StyledRange]:
    """Return the bold and italic of a paragraph, counted in its text with single spaces."""
    found: list[StyledRange] = []
    at = 0
    for one in paragraph.sentences:
        own = styles_in(one.styled)
        found += [each._replace(start=each.start + at, end=each.end + at) for each in own]
        at += len(one.text) + 1
    return set(moved(found, paragraph.text, plain_words(paragraph.text)))


def _rising(places: Mapping[str, int]) -> list[str]:
    """Return the longest series of sections whose places rise, or are one."""
    series: list[list[str]] = [[]]
    for section, place in places.items():
        fitting = [one for one in series if not one or places[one[-1]] <= place]
        series.append([*max(fitting, key=len), section])
    return max(series, key=len)
