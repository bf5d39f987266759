"""The draft of a summary: paragraphs of sentences, each with the points it rests on."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Literal

from townnotes.summary.document import ParagraphKind, Run

Standing = Literal["", "check", "unsupported"]
"""How a sentence by hand stands: its points changed since, or it has none."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and its evidence; `runs` stand only where a style or link is needed.

    `why` says in words why the sentence counts its speakers as it does; `statement` is the id
    under which a sentence by hand is kept.
    """

    text: str
    rests_on: tuple[str, ...] = ()
    runs: tuple[Run, ...] = ()
    why: str = ""
    state: Standing = ""
    statement: str = ""

    @property
    def styled(self) -> tuple[Run, ...]:
        """The sentence as runs, whether or not it needs any style."""
        return self.runs or (Run(self.text),)


def sentence_of(
    runs: tuple[Run, ...],
    rests_on: tuple[str, ...] = (),
    *,
    state: Standing = "",
    statement: str = "",
) -> Sentence:
    """Return a sentence made of runs; they are kept only where one of them has a style."""
    text = "".join(run.text for run in runs)
    plain = all(run.is_plain for run in runs)
    kept = () if plain else runs
    return Sentence(text, rests_on, kept, state=state, statement=statement)


@dataclass(frozen=True, slots=True)
class DraftParagraph:
    """One paragraph of the draft: its section, and how a list of paragraphs calls it.

    Where it is by hand, `new_evidence` are the points that belong here and are in no sentence,
    and `offered` the sentences that the rules would make of them.
    """

    section: str
    heading: str
    kind: ParagraphKind
    sentences: tuple[Sentence, ...]
    by_hand: bool = False
    speakers: int = 0
    new_evidence: tuple[str, ...] = ()
    offered: tuple[Sentence, ...] = ()

    @property
    def text(self) -> str:
        """The paragraph's words without their styles."""
        return " ".join(one.text for one in self.sentences)


@dataclass(frozen=True, slots=True)
class StillToWord:
    """A point whose line is no phrase, so that no sentence of the rules can hold it.

    `section` is that of the paragraph it belongs under, or empty; `why` is a word of
    `line_reader.Why`.
    """

    point: str
    section: str
    why: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole draft; `uncovered` are the points in no sentence, and `to_word` wait for words.

    Where it `is_final` it has the words it was made final with; it `has_moved` where the rules
    would say something else by now.
    """

    paragraphs: tuple[DraftParagraph, ...]
    uncovered: tuple[str, ...]
    took_the_floor: int
    language: str = "en-GB"
    is_final: bool = False
    has_moved: bool = False
    to_word: tuple[StillToWord, ...] = ()
    told_by: Mapping[str, str] = field(default_factory=dict[str, str])
    """Of one thing that two note-takers wrote down: the point that tells it, by the other one."""


def told_too(told_by: Mapping[str, str], told: Container[str]) -> set[str]:
    """Return the points that another one tells which is told itself."""
    return {one for one, teller in told_by.items() if teller in told}
