"""What the index holds of a file: its townhall, who spoke, the points with their tokens."""

from typing import NamedTuple


class ArchivedTheme(NamedTuple):
    """A theme that was taken up, and how many speakers took it up."""

    id: str
    label: str
    topic: str
    speakers: int


class ArchivedPoint(NamedTuple):
    """A point that is not private: whose it is, its words, and what it is found by.

    `speaker` tells the speakers of one townhall apart; `is_doubtful` says that who it was is still
    to be settled. `sentence` is what the summary says on it, worded by somebody.
    """

    id: str
    speaker: str
    who: str
    organization: str
    organization_key: str
    category: str
    is_doubtful: bool
    stance: str
    family: str
    strength: int
    text: str
    sentence_id: str
    sentence: str
    tokens: tuple[str, ...]


class ArchivedTownhall(NamedTuple):
    """The townhall of a file; `sessions` are the ids it goes by, its own first.

    `called` is its title with the date, as letters call it.
    """

    sessions: tuple[str, ...]
    title: str
    called: str
    date: str
    series: str
    themes: tuple[ArchivedTheme, ...]
    points: tuple[ArchivedPoint, ...]


class ArchivedFile(NamedTuple):
    """A file as it was when it was looked at; `remark` says in words what is to be known of it.

    `size` is in bytes, `changed` in nanoseconds; both are -1 where it is to be read again.
    `registers` are how many it holds; of two files of one townhall the fuller one counts. `copy_of`
    is the file that counts in its place.
    """

    path: str
    size: int
    changed: int
    registers: int = 0
    remark: str = ""
    copy_of: str = ""
    sessions: tuple[str, ...] = ()
