"""Makes points of the words of a call; each knows its source, so that it may be quoted."""

from typing import NamedTuple

from townnotes.domain.commands.interventions import Speaker, speaker_of
from townnotes.domain.commands.records import change, make
from townnotes.domain.entities import CHAT_MESSAGE, Intervention, Point
from townnotes.domain.points.worded import digest_of_words
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


class CopiedWords(NamedTuple):
    """What was said or written, when as UTC milliseconds, and where that is from."""

    text: str
    at: int
    source: str
    is_private: bool = False


def copy_words(
    state: State, id_: str, intervention: str, by: str, words: CopiedWords
) -> list[Assign]:
    """Make words a point of an intervention, behind what was said there before them."""
    before = following = ""
    for one in state.points_of(intervention):
        if one.at is None or one.at <= words.at:
            before = max(before, one.rank)
    following = min((one.rank for one in state.points_of(intervention) if one.rank > before),
                    default="")  # fmt: skip
    said = {"intervention": intervention, "by": by, "at": words.at, "text": words.text,
            "source": words.source, "as_said": digest_of_words(words.text)}  # fmt: skip
    private = {"private": True} if words.is_private else {}
    return make(Point, id_, rank=rank_between(before, following), **said, **private)


def copy_message(
    state: State, turn: str, id_: str, by: str, speaker: Speaker, words: CopiedWords
) -> list[Assign]:
    """Make a message of the chat a point of somebody who was not heard; `turn` is its new id.

    It is no turn at the floor: whoever wrote it does not count as heard.
    """
    who, adding = speaker_of(state, speaker, "nothing was copied")
    made = make(Intervention, turn, speaker=who, kind=CHAT_MESSAGE, began=words.at, ended=words.at)
    return [*adding, *made, *copy_words(state, id_, turn, by, words)]


def fill_gap(state: State, id_: str, text: str, source: str, *, is_of_one: bool) -> list[Assign]:
    """Fill a gap in the notes with what was said then; its time stays.

    Only what `is_of_one`, the speaker of the note, may be quoted.
    """
    held = state.find(Point, id_)
    if held is None or not held.gap:
        raise RuleError("There is no gap any more. Nothing was changed.")
    as_said = digest_of_words(text) if is_of_one else ""
    return change(held, text=text, source=source, as_said=as_said, gap=False)
