"""Which points the summary tells, which wait for words: for `coverage` and `export`."""

import json
from collections.abc import Iterator
from pathlib import Path

from townnotes.beginning import draft_in, opened
from townnotes.command_line.terminal import counted
from townnotes.command_line.wording import worded
from townnotes.domain.entities import Point
from townnotes.domain.state import State
from townnotes.interchange import point_ids
from townnotes.summary.coverage import Coverage, LeftOut, coverage, left_out, reason
from townnotes.summary.lines.tidying import as_said
from townnotes.summary.paragraphs import Draft

_FIRST = 5


def tell_coverage(path: Path, style: str, language: str, *, as_json: bool) -> list[str]:
    """Return what to print of a session's coverage, by lines; raises as `draft_in` does."""
    with opened(path) as session:
        state = session.state
        draft = draft_in(state, style, language)
        found = coverage(state, draft)
        if as_json:
            return [json.dumps(found.as_json(point_ids(state)), ensure_ascii=False)]
        lists = (*_lists(state, left_out(state, draft, found)), *_told_by(state, found))
        return [*_counts(found), *lists]


def tell_waiting(state: State, draft: Draft) -> list[str]:
    """Return how many points wait for words and the first of them, by lines; nothing where none."""
    waiting = coverage(state, draft).to_word
    if not waiting:
        return []
    lines = [f"{_wait(len(waiting))} for words and {_are(len(waiting))} not in the summary:"]
    lines += [f"  {_said(state, one.point)}" for one in waiting[:_FIRST]]
    if len(waiting) > _FIRST:
        lines.append(f"  and {len(waiting) - _FIRST} more: townnotes coverage names them all.")
    return lines


def _counts(found: Coverage) -> Iterator[str]:
    if not found.points:
        yield "No points were noted."
        return
    yield f"{len(found.told)} of {_points(found.points)} {_are(found.points)} told."
    if found.told_by:
        twice = len(found.told_by)
        yield f"{_points(twice)} {_are(twice)} told by another note-taker’s of the same remark."
    if found.to_word:
        yield f"{_wait(len(found.to_word))} for words: no sentence can be made of them yet."
    if found.topics:
        yield f"Of {_points(len(found.topics))} only the theme is named."
    if found.left_out:
        yield f"{_points(len(found.left_out))} {_are(len(found.left_out))} told nowhere."


def _lists(state: State, groups: tuple[LeftOut, ...]) -> Iterator[str]:
    for title, is_waiting in (("Still to word", True), ("Told nowhere", False)):
        for group in groups:
            points = [one for one in group.points if (one in group.to_word) == is_waiting]
            if points:
                yield f"{title} · {group.label or 'without a theme'}"
            for one in points:
                why = f" ({worded(reason(group.to_word[one]))})" if is_waiting else ""
                yield f"  {_said(state, one)}{why}"


def _told_by(state: State, found: Coverage) -> Iterator[str]:
    if found.told_by:
        yield "Said twice? Each is told by the second"
    for one, teller in found.told_by.items():
        yield f"  {_said(state, one)} · {_said(state, teller)}"


def _said(state: State, id_: str) -> str:
    point = state.find(Point, id_)
    return " ".join(as_said(point.stance, point.text).split()) if point else ""


def _points(count: int) -> str:
    return counted(count, "point")


def _wait(count: int) -> str:
    return f"{_points(count)} {'waits' if count == 1 else 'wait'}"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
