"""What the summary keeps by hand, and what was settled of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from townnotes.domain.entities.entity import Ranked
from townnotes.domain.fields import fact, instant, mapping, members, ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Ranked):
    """One sentence of the summary, with the points it rests on; `confirmed` is when last.

    `styles` are its ranges in bold and italic (`texts/styles.py`). `seen` is the gist of each point
    when it was written or confirmed; older files hold a whole paragraph as one, and no gists.
    `after` is the section that its paragraph was put behind, where that is not its own place.
    """

    entity: ClassVar[str] = "statement"
    section: str = ""
    text: str = fact(label="Words")
    styles: tuple[str, ...] = fact((), is_newer=True, label="Bold and italic")
    rests_on: tuple[str, ...] = members("point")
    by_hand: bool = False
    state: str = fact("draft", among=("draft", "check", "final"))
    confirmed: int | None = instant(exchange="never")
    seen: Mapping[str, str] = mapping(exchange="never")
    after: str = fact(exchange="never")


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRemark(Ranked):
    """What somebody says beside a paragraph of the summary, as in a comment of a Word file.

    `on` is the paragraph's section, empty for the summary as a whole, `words` the ones commented
    on. `by`, `date` (ISO, as their clock had it) and `source` say who, when and in which file.
    One with a `point` is its speaker's correction, and `words` are what was recorded.
    """

    entity: ClassVar[str] = "remark"
    on: str = ""
    words: str = fact(label="Words commented on")
    text: str = fact(label="Words")
    by: str = ""
    date: str = ""
    source: str = ""
    answers: str = ref("remark")
    is_settled: bool = fact(False, label="Settled")
    point: str = ref("point", is_newer=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reiteration(Ranked):
    """Whether a point says what its organization `said` in an earlier townhall, as was settled.

    `earlier` is the point there, in a file of its own; `was` is the stance before "reiterated".
    """

    entity: ClassVar[str] = "reiteration"
    point: str = ref("point")
    earlier: str = ""
    townhall: str = ""
    said: str = fact(label="Words")
    is_same: bool = fact(False, label="The same")
    was: str = fact(label="Stance before")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Ranked):
    """The summary made final, or reopened: by whom, when, and the text's digest as it was.

    `text` is the summary as it was made final, with its evidence; see summary/by_hand/editions.py.
    """

    entity: ClassVar[str] = "edition"
    state: str = "final"
    by: str = ref("note_taker", label="Note-taker")
    at: int | None = instant(label="Time")
    digest: str = ""
    text: str = fact(label="Words")
