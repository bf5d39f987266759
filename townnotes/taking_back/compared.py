"""What became of each paragraph of the summary in a file that others edited."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from townnotes.summary.marks import plain_words
from townnotes.summary.paragraphs import Draft, DraftParagraph
from townnotes.taking_back.edited_file import Comment, EditedFile, EditedParagraph

Fate = Literal["same", "here", "changed", "split", "merged", "moved", "deleted", "new"]
"""What became of a paragraph; `here`: it changed here alone, and the file has the words of then."""
Doubt = Literal["likeness", "place", "changed here", "not exported", "details", "heading", "behind"]
"""Why it is asked: what it was matched by, or what it is.

`not exported`: it is not in the file, and may have been written here since. `behind`: it stands
behind all of ours, as the end of a letterhead does.
"""


@dataclass(frozen=True, slots=True)
class BackRow:
    """What became of some of our paragraphs, mostly of one; a new one has none of ours.

    `places` are those of theirs among the file's paragraphs. `exported` is what was exported, where
    the file tells; it may be moved and changed, too.
    """

    fate: Fate
    ours: tuple[DraftParagraph, ...]
    theirs: tuple[EditedParagraph, ...]
    doubts: tuple[Doubt, ...] = ()
    places: tuple[int, ...] = ()
    is_moved: bool = False
    exported: str = ""
    comments: tuple[Comment, ...] = ()

    @property
    def is_change(self) -> bool:
        """Whether there is anything that could be taken."""
        return self.fate not in {"same", "here"}

    @property
    def changed_by(self) -> tuple[str, ...]:
        """Who tracked changes in it."""
        return tuple(dict.fromkeys(by for one in self.theirs for by in one.changed_by))

    @property
    def differs_in_style(self) -> bool:
        """Whether nothing but bold and italic differs."""
        words = [[plain_words(one.text) for one in side] for side in (self.ours, self.theirs)]
        return self.fate == "changed" and words[0] == words[1]


@dataclass(frozen=True, slots=True)
class ComparedSummary:
    """An edited file beside the draft: rows in the order of the file, and what was left aside.

    `general` are comments on no paragraph of the summary; `aside` counts what was not looked at, in
    words such as "tables".
    """

    file: EditedFile
    draft: Draft
    rows: tuple[BackRow, ...]
    general: tuple[Comment, ...]
    aside: Mapping[str, int]

    @property
    def changes(self) -> tuple[int, ...]:
        """The places of the rows with something to take."""
        return tuple(at for at, one in enumerate(self.rows) if one.is_change)

    @property
    def doubtful(self) -> tuple[int, ...]:
        """The places of those that are asked."""
        return tuple(at for at in self.changes if self.rows[at].doubts)
