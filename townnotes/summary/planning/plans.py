"""What a sentence is to say, before any word of it: who, what, how joined, and what it rests on.

A plan is the same in every language; a `Realizer` puts it into words.
"""

from dataclasses import dataclass
from typing import Literal

from townnotes.domain.points.stances import Family
from townnotes.summary.evidence.gather import Remark

SubjectKind = Literal["counted", "bare", "body", "they", "same", "named", "again", "conveners",
                      "speaker", "speaker again"]  # fmt: skip
"""counted: "several stakeholders" · bare: "stakeholders" · body: "the secretariat", one of its kind
they: who was just told of · same: "the same stakeholder" · named: by name · again: named once more
conveners: by their role · speaker: whose turn a record tells · speaker again: the same, once more
"""

Joint = Literal["and", "but", "while", "or", "then", "opposed"]
"""What stands between two parts; "then" is the comma behind what "if" began, and
"opposed" leads by name to who spoke against what was said."""

Manner = Literal["active", "passive", "nobody", "view", "recorded"]
"""active: "called for a fund" · passive: "a fund was welcomed by …" · nobody: "there were calls"
view: "the view was expressed that" · recorded: as a record has what nobody marked, "said that"
"""

LeadKind = Literal["", "theme", "connector", "aside", "paragraph"]

Place = tuple[str, tuple[str, ...]]
"""A text by its short name, or nothing, and the numbers of its paragraphs."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who stands behind a thing.

    `nouns` are singular and plural as the session has them; `quantity` is a word of the
    quantifiers, `place` which of its patterns: 0 "several …", 1 "several other …", 2 "several
    others". Of names, `speakers` are ids in order, `rest` how many more there are, and `grouped`
    those of whom it is told for whom they speak. `turn` is the intervention of a record.
    """

    kind: SubjectKind
    n: int = 2
    nouns: tuple[str, str] = ("", "")
    quantity: str = ""
    place: int = 0
    speakers: tuple[str, ...] = ()
    grouped: frozenset[str] = frozenset()
    rest: int = 0
    turn: str = ""


@dataclass(frozen=True, slots=True)
class Predicate:
    """One verb with what it takes; without a subject that of the part before goes on.

    `stance` are the words chosen; `verb_again`: the sentence before had the verb; `again` counts
    how often the words that are quoted were told before: "those words", "them". `places` are the
    paragraphs that each remark is on, as far as it has to be told; `turn` chooses among verbs
    that say no more than that a thing was said.
    """

    subject: Subject | None
    family: Family
    stance: str
    remarks: tuple[Remark, ...]
    manner: Manner = "active"
    also: bool = False
    repeatedly: bool = False
    to_conveners: bool = True
    verb_again: bool = False
    again: int = 0
    places: tuple[tuple[Place, ...], ...] = ()
    turn: int = 0

    @property
    def speakers(self) -> frozenset[str]:
        """The distinct speakers behind it."""
        return frozenset(who for one in self.remarks for who in one.speakers)


@dataclass(frozen=True, slots=True)
class SentenceLead:
    """What a sentence begins with: its theme, a connector, or in what capacity it was said.

    `words` are the theme's name or the kind of what was said aside, `place` which of the leads;
    `turn` is the intervention that may name the statement it is on, `places` the paragraph.
    """

    kind: LeadKind = ""
    words: str = ""
    place: int = 0
    turn: str = ""
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class SentencePlan:
    """One sentence: its parts with what joins them, the points it rests on, and why it counts so.

    There is one joint less than parts; the sentence begins with "if" where the first is "then".
    """

    parts: tuple[Predicate, ...]
    joints: tuple[Joint, ...] = ()
    lead: SentenceLead = SentenceLead()
    rests_on: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class FurtherPlan:
    """The sentence that only names points, the last of a paragraph; `place` is the paragraph's."""

    remarks: tuple[Remark, ...]
    place: int
    rests_on: tuple[str, ...]
    why: str


Plan = SentencePlan | FurtherPlan
