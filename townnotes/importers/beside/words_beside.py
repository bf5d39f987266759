"""The words of a call beside the notes: in the order of time, whose, and what has no note."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from townnotes.domain.words.call_words import EVERYBODY, CallWords, ChatMessage
from townnotes.importers.folding import folded
from townnotes.importers.words.lining_up import CueSpeaker, WordsAligner, turns_of

MINUTE_MS = 60_000
_LONGEST_CUE_MS = 5 * 60_000
"""How long before its end a cue began at the most."""
_FAR = 500
"""Messages back that one reacts to at the most."""
LEAST_MS = 20_000
"""How long somebody speaks at the least whose words are an intervention, not a word of thanks."""


class WordsRow(NamedTuple):
    """A cue or a message: instants as UTC milliseconds, who said it, and of which file it is.

    `participant` and `intervention` are those it is of, empty where nothing tells. `reacted`
    are how many reacted to a message by which sign; `replies_to` is how that begins which
    a message replies to.
    """

    at: int
    ends: int
    who: str
    text: str
    file: CallWords
    participant: str = ""
    intervention: str = ""
    is_message: bool = False
    is_private: bool = False
    reacted: tuple[tuple[int, str], ...] = ()
    asks_for_floor: bool = False
    replies_to: str = ""


class UnnotedTurn(NamedTuple):
    """Somebody's words in a row that nobody noted."""

    began: int
    ended: int
    who: str
    participant: str
    text: str

    @property
    def seconds(self) -> int:
        """How long it took."""
        return (self.ended - self.began) // 1000


class WordsBeside:
    """All words of a session by time, found by time and by words."""

    def __init__(self, files: Iterable[CallWords], aligner: WordsAligner) -> None:
        """Order the words; in any thread."""
        self._aligner = aligner
        rows: list[WordsRow] = []
        unnoted: list[UnnotedTurn] = []
        for one in files:
            whose = aligner.speakers(one)
            rows += (*_cues(one, whose), *self._messages(one))
            unnoted += _unnoted_in(one, whose)
        self.rows: Sequence[WordsRow] = sorted(rows, key=lambda row: row.at)
        self.unnoted: Sequence[UnnotedTurn] = sorted(unnoted, key=lambda turn: -turn.seconds)
        """Who spoke for a while without a note, the longest first."""
        self._ats = [row.at for row in self.rows]
        self._folded = [folded(f"{row.who} {row.text}") for row in self.rows]

    def _messages(self, one: CallWords) -> Iterator[WordsRow]:
        reacted = reactions(one.messages)
        for place, (message, at) in enumerate(zip(one.messages, one.written(), strict=True)):
            if message.kind == "message":
                yield WordsRow(
                    at, at, message.sender, message.text, one,
                    self._aligner.participant(message.sender), is_message=True,
                    is_private=message.to != EVERYBODY, reacted=reacted.get(place, ()),
                    asks_for_floor=message.asks_for_floor, replies_to=message.replies_to,
                )  # fmt: skip

    def place_at(self, instant: int) -> int:
        """Return the place of what was said last at an instant; 0 before all, -1 without any."""
        return max(bisect_right(self._ats, instant) - 1, 0) if self.rows else -1

    def place_after(self, instant: int) -> int:
        """Return the place of what was said first from an instant on; the last where nothing was.

        What was begun before and goes on then counts.
        """
        before = self.place_at(instant)
        if before >= 0 and self.rows[before].ends > instant:
            return before
        return min(bisect_left(self._ats, instant), max(len(self.rows) - 1, 0))

    def found(self, typed: str) -> Sequence[WordsRow]:
        """Return the rows in which all words typed stand, the last maybe unfinished."""
        words = folded(typed).split()
        if not words:
            return self.rows
        found = [at for at, said in enumerate(self._folded) if words[0] in said]
        for word in words[1:]:
            found = [at for at in found if word in self._folded[at]]
        return [self.rows[at] for at in found]

    def said_between(self, began: int, ended: int, intervention: str) -> Sequence[WordsRow]:
        """Return what was said aloud from one instant to another, in an intervention if any was.

        Where nothing is known to be of the intervention, it is what anybody said.
        """
        last = bisect_right(self._ats, ended)
        heard = [row for row in self.rows[bisect_left(self._ats, began - _LONGEST_CUE_MS) : last]
                 if not row.is_message and max(row.ends, row.at) >= began]  # fmt: skip
        own = [row for row in heard if row.intervention == intervention]
        return own or heard


def _cues(one: CallWords, whose: Sequence[CueSpeaker]) -> Iterator[WordsRow]:
    for turn in turns_of(one.cues):
        for at in range(turn.first, turn.behind):
            cue, who = one.cues[at], whose[at]
            began = one.instant(cue.start, cue.part)
            ended = began if cue.end is None else one.instant(cue.end, cue.part)
            yield WordsRow(began, ended, turn.speaker, cue.text, one, who.participant,
                           who.intervention)  # fmt: skip


def reactions(messages: Sequence[ChatMessage]) -> dict[int, tuple[tuple[int, str], ...]]:
    """Return how many reacted to each message by which signs, by its place.

    A reaction quotes how the message begins; of several the last before it is meant.
    """
    counts: dict[int, Counter[str]] = {}
    texts = [" ".join(one.text.split()) if one.kind == "message" else "" for one in messages]
    for at, one in enumerate(messages):
        if one.kind == "message" or not one.replies_to:
            continue
        begins = " ".join(one.replies_to.removesuffix("...").removesuffix("…").split())
        before = range(at - 1, max(at - _FAR, 0) - 1, -1)
        meant = next((place for place in before if texts[place].startswith(begins)), -1)
        if begins and meant >= 0:
            counts.setdefault(meant, Counter())[one.text] += 1 if one.kind == "reaction" else -1
    told = {at: tuple((n, sign) for sign, n in each.items() if n > 0)
            for at, each in counts.items()}  # fmt: skip
    return {at: each for at, each in told.items() if each}


def _unnoted_in(one: CallWords, whose: Sequence[CueSpeaker]) -> Iterator[UnnotedTurn]:
    turns = turns_of(one.cues)
    for at, turn in enumerate(turns):
        held = whose[turn.first : turn.behind]
        if not turn.speaker or any(each.intervention for each in held):
            continue
        follows = turns[at + 1].start if at + 1 < len(turns) else turn.end
        # Some files tell no ends: somebody speaks until another does.
        ends = max(turn.end, follows) if one.cues[turn.behind - 1].end is None else turn.end
        if ends - turn.start >= LEAST_MS:
            said = " ".join(cue.text for cue in one.cues[turn.first : turn.behind])
            yield UnnotedTurn(
                one.instant(turn.start, turn.part), one.instant(ends, turn.part), turn.speaker,
                held[0].participant, said,
            )  # fmt: skip
