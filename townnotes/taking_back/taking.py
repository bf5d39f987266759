"""What an edited summary brings, as assignments: paragraphs by hand, and remarks."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

from townnotes.domain.commands.records import last_rank, make
from townnotes.domain.commands.summary import (
    WordedSentence,
    draft_again,
    put_paragraph_behind,
    write_paragraph,
)
from townnotes.domain.entities import Intervention, SummaryRemark, Theme
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.summary.by_hand.paragraphs import Rewording, parted_sentences, worded
from townnotes.summary.draft import SECTIONS
from townnotes.summary.paragraphs import DraftParagraph
from townnotes.taking_back.compared import BackRow, ComparedSummary
from townnotes.taking_back.edited_file import Comment, EditedParagraph

Answer = Literal["take", "keep", "both"]


def first_answers(compared: ComparedSummary) -> dict[int, Answer]:
    """Return what is done with each row unless somebody says otherwise; of doubts nothing."""
    doubtful = set(compared.doubtful)
    return {at: "take" for at in compared.changes if at not in doubtful}


def taken(
    state: State,
    compared: ComparedSummary,
    answers: Mapping[int, Answer],
    new_id: Callable[[], str],
) -> list[Assign]:
    """Return what the answers change, and the remarks that are not there yet.

    Raises RuleError where the summary is final and a paragraph would change.
    """
    taking = _Taking(state, compared, answers, new_id)
    taking.take_all()
    return [*taking.made, *taking.remarks()]


@dataclass
class _Taking:
    state: State
    compared: ComparedSummary
    answers: Mapping[int, Answer]
    new_id: Callable[[], str]
    made: list[Assign] = field(default_factory=list[Assign])
    _section_at: dict[int, str] = field(default_factory=dict[int, str])
    """The section in which each paragraph of the file stands here, by its place there."""
    _to_place: dict[int, tuple[WordedSentence, ...]] = field(
        default_factory=dict[int, tuple[WordedSentence, ...]]
    )
    """Paragraphs that the rules would put elsewhere, by their place in the file."""

    def take_all(self) -> None:
        for at, row in enumerate(self.compared.rows):
            self._take(row, self.answers.get(at, "keep"))
        for at, sentences in sorted(self._to_place.items()):
            before = max((one for one in self._section_at if one < at), default=-1)
            self.made += put_paragraph_behind(sentences, self._section_at.get(before, ""))

    def _take(self, row: BackRow, answer: Answer) -> None:
        """Take a row as its answer says."""
        if row.is_change and answer != "keep":
            if row.fate == "deleted":
                if answer == "take":
                    self._empty(row.ours[0].section)
                return
            if answer == "take" or not row.ours:
                self._write_theirs(row)
                return
            self._write_both(row)
        for at, one in zip(row.places, _stretched(row.ours, len(row.places)), strict=False):
            self._section_at[at] = one.section

    def _write_theirs(self, row: BackRow) -> None:
        """Write their paragraphs in the place of ours; what is over gets sections of its own."""
        for number, (at, one) in enumerate(zip(row.places, row.theirs, strict=True)):
            is_own = number >= len(row.ours)
            section = self.new_id() if is_own else row.ours[number].section
            sentences = self._sentences(row, section, one)
            self.made += write_paragraph(self.state, section, sentences)
            self._section_at[at] = section
            if is_own or row.is_moved:
                self._to_place[at] = sentences
        for one in row.ours[len(row.theirs) :]:
            self._empty(one.section)

    def _sentences(
        self, row: BackRow, section: str, one: EditedParagraph
    ) -> tuple[WordedSentence, ...]:
        if row.fate == "moved":
            return tuple(worded(each, each.statement or self.new_id())
                         for each in row.ours[0].sentences)  # fmt: skip
        styles = one.styles if all(own.kind == "body" for own in row.ours) else ()
        return Rewording(self._before(row.ours, section), self.new_id).of(one.text, styles)

    def _before(self, ours: Sequence[DraftParagraph], section: str) -> list[WordedSentence]:
        """Return our sentences; only those of the section keep the ids they have there."""
        return [
            said if one.section == section else said._replace(id=self.new_id())
            for one in ours
            for said in parted_sentences(one, self.new_id)
        ]

    def _write_both(self, row: BackRow) -> None:
        """Put what of theirs is not ours behind our words."""
        first = row.ours[0]
        ours = [worded(one, one.statement or self.new_id()) for one in first.sentences]
        known = {said.text for own in row.ours for said in parted_sentences(own, self.new_id)}
        more = [
            said._replace(id=self.new_id())
            for one in row.theirs
            for said in Rewording(self._before(row.ours, ""), self.new_id).of(one.text, one.styles)
            if said.text not in known
        ]
        self.made += write_paragraph(self.state, first.section, (*ours, *more))

    def _empty(self, section: str) -> None:
        """Leave a paragraph out; one that stands here by hand alone is taken away."""
        is_of_rules = (
            section in SECTIONS
            or self.state.find(Theme, section) is not None
            or self.state.find(Intervention, section) is not None
        )
        if is_of_rules:
            nothing = (WordedSentence(self.new_id(), ""),)
            self.made += write_paragraph(self.state, section, nothing)
        else:
            self.made += draft_again(self.state, section)

    # Remarks.

    def remarks(self) -> list[Assign]:
        """Return the comments as remarks, each beside the paragraph that it was made on."""
        placed = [
            (self._section_at.get(one.paragraph, ""), one) for one in comments_of(self.compared)
        ]
        ids = remark_ids(self.state, [one for _, one in placed])
        made: list[Assign] = []
        rank = last_rank(self.state, SummaryRemark)
        for section, one in placed:
            id_ = ids[one.said.id]
            if self.state.registers_of(id_):
                continue
            made += make(
                SummaryRemark, id_, rank=rank, on=section, words=one.words, text=one.said.text,
                by=one.said.by, date=one.said.date, source=self.compared.file.name,
                answers=ids.get(one.said.answers, ""), is_settled=one.said.is_settled,
            )  # fmt: skip
            rank = rank_between(rank, "")
        return made


def comments_of(compared: ComparedSummary) -> list[Comment]:
    """Return all comments of a file, those on paragraphs first."""
    return [*(one for row in compared.rows for one in row.comments), *compared.general]


def _stretched(ours: Sequence[DraftParagraph], count: int) -> list[DraftParagraph]:
    """Return one of ours for each of theirs: where there are more of these, the last again."""
    return [*ours, *list(ours[-1:]) * (count - len(ours))]


def remark_ids(state: State, comments: Sequence[Comment]) -> dict[str, str]:
    """Return the id of each comment's remark: the same whenever the file comes back."""
    met: Counter[tuple[str, ...]] = Counter()
    found: dict[str, str] = {}
    for one in comments:
        says = (state.session.id, one.said.by, one.said.date, one.said.text)
        met[says] += 1
        text = "\0".join((*says, str(met[says])))
        found[one.said.id] = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return found
