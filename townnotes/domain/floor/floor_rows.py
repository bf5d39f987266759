"""The rows of the Floor, plain enough to be there before anything else of a session is.

Named tuples: making one costs a seventh of making a dataclass, and these are made before the first
paint.
"""

from typing import Literal, NamedTuple

MOST_SEEN = 100
"""So many lines of a list are among the first rows; no screen shows more."""


class Spoken(NamedTuple):
    """How often somebody had the floor, and the whole seconds of it without pauses."""

    times: int = 0
    seconds: int = 0


NOTHING = Spoken()


class FloorTurn(NamedTuple):
    """What the window needs to know of an intervention to name it and to run its timer."""

    id: str
    kind: str
    on_behalf_of: str
    began: int | None
    ended: int | None
    limit: int | None
    added_seconds: int
    interpreted_from: str = ""


class PauseStretch(NamedTuple):
    """A pause in it."""

    began: int | None
    ended: int | None


class Heading(NamedTuple):
    """The session in the window's top line."""

    ordinal: int | None = None
    name: str = ""
    process: str = ""
    list_closed: int | None = None
    time_zone: str = ""


class ListRow(NamedTuple):
    """A line of the speakers' list; `seconds` is the limit of who waits, the length of who spoke.

    `id` is the request's while waiting and the intervention's once called; `number` counts from 1;
    `late` says that the list was closed when the request came. Of who waits, `spoken` is what they
    have spoken already, and `others_spoken` what others of their organization have.
    """

    id: str
    state: Literal["speaking", "waiting", "spoke"]
    number: int
    name: str
    organization: str
    to_identify: bool
    seconds: int | None
    late: bool = False
    kind: str = "statement"
    spoken: Spoken = NOTHING
    others_spoken: Spoken = NOTHING


class NowRow(NamedTuple):
    """Who has the floor, or had it last; `number` counts interventions, `turn` this speaker's.

    `item` is the title of the agenda item that the intervention stands under; `ahead` is by how
    many milliseconds the clock it was recorded by is ahead of the one time that it is shown in.
    """

    intervention: FloorTurn
    pauses: tuple[PauseStretch, ...]
    number: int
    turn: int
    honorific: str
    name: str
    organization: str
    category: str
    to_identify: bool
    item: str = ""
    ahead: int = 0


class Chip(NamedTuple):
    """A theme as a point wears it."""

    label: str
    colour: str


class PointRow(NamedTuple):
    """A line of the note: its text, and the fields that its marks became.

    `answers` say whom it supports or opposes: "+1 Ana", "≠ Bo"; `source` is where words of the
    call are from.
    """

    id: str
    at: int | None
    stance: str
    text: str
    chips: tuple[Chip, ...]
    cites: tuple[str, ...]
    private: bool
    gap: bool
    note_taker: str
    mentions: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    emphasis: bool = False
    source: str = ""

    @property
    def stance_read(self) -> str:
        """The stance that its words alone tell, where no mark says one; read when asked for."""
        # No words are read before the first paint, which their patterns would hold up by 8 ms.
        from townnotes.domain.points.stance_words import stance_in_words

        is_marked = self.stance or self.gap or self.private
        return "" if is_marked else stance_in_words(self.text)


class ThemeRow(NamedTuple):
    """A theme of the quick-tag panel, with the distinct speakers who took it up.

    `parent` is the id of the theme it stands under; that one's speakers include its own.
    """

    id: str
    key: str
    label: str
    colour: str
    speakers: int
    parent: str = ""


class Glance(NamedTuple):
    """All that the Floor shows at first: of long lists what can be seen, and how many there are.

    Of a long note that is its end, where the caret stands.
    """

    heading: Heading
    now: NowRow | None
    waiting: tuple[ListRow, ...]
    spoke: tuple[ListRow, ...]
    points: tuple[PointRow, ...]
    themes: tuple[ThemeRow, ...]
    opening: str
    """The id of the opening note, where nobody has had the floor yet and something was noted."""
    waiting_count: int
    spoke_count: int


def has_begun(glance: Glance) -> bool:
    """Tell whether anybody has had the floor or asked for it, or anything was noted."""
    return glance.now is not None or bool(glance.waiting or glance.opening)
