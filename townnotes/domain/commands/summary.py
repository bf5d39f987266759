"""The summary's paragraphs that a person has taken into their own hands, and when it is final.

Whether a point still says what it said is told by its gist: what it says and who said it, in a few
letters.
"""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from townnotes.domain.commands.records import change, delete, last_rank, make
from townnotes.domain.entities import Edition, Point, Statement, SummaryRemark, Theme
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

_LETTERS = 16


def gist_of(state: State, point: str) -> str:
    """Return letters that differ where what is said differs; nothing of a point that is gone.

    A theme, a place or an agenda item given later changes nothing of what was said.
    """
    held = state.find(Point, point)
    return "" if held is None else gist_of_point(state, held)


def gist_of_point(state: State, held: Point) -> str:
    """Return the same of a point at hand."""
    wording = tuple(sorted((part, words) for part, words in held.wording.items() if words))
    # A wrong name put right may be somebody else's view.
    speaker = state.value(held.intervention, "speaker", "")
    who = speaker if isinstance(speaker, str) else ""
    return _letters(held.text, held.stance, wording, held.emphasis, who)


@lru_cache(maxsize=8192)
def _letters(*said: object) -> str:
    return sha256(json.dumps(said).encode()).hexdigest()[:_LETTERS]


class WordedSentence(NamedTuple):
    """A sentence as the rapporteur words it: its id, its text and the points it rests on.

    `styles` are its ranges in bold and italic, as `kept_styles` gives them.
    """

    id: str
    text: str
    rests_on: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()


def write_paragraph(
    state: State, section: str, sentences: Sequence[WordedSentence]
) -> list[Assign]:
    """Keep a paragraph as the rapporteur words it; drafting again leaves it alone.

    Sentences that stay as they are are not written again: what changes under them later shows.
    """
    _refuse_final(state)
    held = {one.id: one for one in written_by_hand(state, section)}
    kept = {one.id for one in sentences}
    behind = next((one.after for one in held.values() if one.after), "")
    made = delete(*(one for one in held.values() if one.id not in kept))
    after = ""
    for place, one in enumerate(sentences):
        old = held.get(one.id)
        rank = old.rank if old else ""
        if rank <= after:
            later = (held[next_.id].rank for next_ in sentences[place + 1 :] if next_.id in held)
            rank = rank_between(after, next((next_ for next_ in later if next_ > after), ""))
        after = rank
        if old is None:
            made += make(Statement, one.id, section=section, rank=rank, text=one.text,
                         rests_on=one.rests_on, by_hand=True, styles=one.styles, after=behind,
                         seen=_gists(state, one.rests_on))  # fmt: skip
        else:
            seen = _seen(state, old, one.text, one.rests_on)
            made += change(old, rank=rank, text=one.text, rests_on=one.rests_on, seen=seen,
                           styles=one.styles)  # fmt: skip
    return made


def put_paragraph_behind(sentences: Sequence[WordedSentence], after: str) -> list[Assign]:
    """Have a paragraph by hand, just written, stand behind that of another section."""
    return [Assign(Statement.entity, one.id, "after", after) for one in sentences]


def draft_again(state: State, section: str) -> list[Assign]:
    """Give a paragraph back to the rules."""
    _refuse_final(state)
    return delete(*written_by_hand(state, section))


def written_by_hand(state: State, section: str) -> tuple[Statement, ...]:
    """Return what the rapporteur wrote for a section, sentence by sentence."""
    return tuple(one for one in state.all(Statement) if one.section == section and one.by_hand)


def link_point(state: State, statement: str, point: str) -> list[Assign]:
    """Have a sentence rest on a point."""
    held, found = _statement(state, statement), state.find(Point, point)
    if found is None:
        raise RuleError("This point was deleted meanwhile. The sentence is as it was.")
    points = tuple(dict.fromkeys((*held.rests_on, point)))
    return change(held, rests_on=points, seen={**held.seen, **_gists(state, (point,))})


def unlink_point(state: State, statement: str, point: str) -> list[Assign]:
    """Have a sentence rest on a point no longer; the point stays."""
    held = _statement(state, statement)
    points = tuple(one for one in held.rests_on if one != point)
    return change(held, rests_on=points, seen=_seen(state, held, held.text, points))


def confirm_statement(state: State, statement: str, at: int) -> list[Assign]:
    """Say that a sentence still holds; points that are gone are no part of it any more."""
    held = _statement(state, statement)
    there = tuple(one for one in held.rests_on if _is_ordinary(state, one))
    # Read from another file it may say `check` of itself.
    return change(held, confirmed=at, rests_on=there, state="draft", seen=_gists(state, there))


def name_only(state: State, id_: str, *, as_topic: bool) -> list[Assign]:
    """Only name a theme among the additional topics, or give it a paragraph again."""
    _refuse_final(state)
    return change(state.find(Theme, id_), as_topic=as_topic)


def settle_remark(state: State, id_: str, *, is_settled: bool) -> list[Assign]:
    """Say that a remark is dealt with, or open again."""
    return change(state.find(SummaryRemark, id_), is_settled=is_settled)


def make_final(
    state: State, id_: str, by: str, at: int, digest: str, text: str = ""
) -> list[Assign]:
    """Lock the summary as it is, and keep who did it and when; `text` is what stays."""
    _refuse_final(state)
    return _edition(state, id_, "final", by, at, digest, text)


def reopen(state: State, id_: str, by: str, at: int, digest: str) -> list[Assign]:
    """Let the summary be changed again."""
    if final_edition(state) is None:
        raise RuleError("The summary is not final: it can be changed as it is.")
    return _edition(state, id_, "reopened", by, at, digest)


def final_edition(state: State) -> Edition | None:
    """Return what made the summary final, if it is final now."""
    row = state.all(Edition)
    return row[-1] if row and row[-1].state == "final" else None


def _edition(
    state: State, id_: str, what: str, by: str, at: int, digest: str, text: str = ""
) -> list[Assign]:
    rank = last_rank(state, Edition)
    return make(Edition, id_, rank=rank, state=what, by=by, at=at, digest=digest, text=text)


def _refuse_final(state: State) -> None:
    if final_edition(state) is not None:
        raise RuleError("The summary is final. Reopen it to change it; nothing was changed.")


def _seen(state: State, held: Statement, text: str, points: Sequence[str]) -> dict[str, str]:
    """Return the gists a sentence stands on: the known ones while its words stay the same."""
    if held.text != text:
        return _gists(state, points)
    known = {one: held.seen[one] for one in points if one in held.seen}
    return {**known, **_gists(state, (one for one in points if one not in held.rests_on))}


def _gists(state: State, points: Iterable[str]) -> dict[str, str]:
    found = {one: gist_of(state, one) for one in points}
    return {one: gist for one, gist in found.items() if gist}


def _statement(state: State, id_: str) -> Statement:
    _refuse_final(state)
    held = state.find(Statement, id_)
    if held is None:
        raise RuleError("This sentence is no longer there. The others are as they were.")
    return held


def _is_ordinary(state: State, point: str) -> bool:
    held = state.find(Point, point)
    return held is not None and not held.private and not held.gap
