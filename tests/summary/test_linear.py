"""Four times as many points take four times the work, and no more: counted, not timed."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.state import State
from townnotes.summary.draft import Drafter
from townnotes.summary.publication import ANNEXES, Publication, publish
from townnotes_exporters.web_page import web_page_texts
from townnotes_exporters.word import to_word

FEW, MANY = 200, 800
WORDS = ("fee", "boats", "pier", "harbour", "reading", "copy", "notice", "call", "fund", "wells")


def _calls(work: Callable[[], object]) -> int:
    """Count the functions that a piece of work calls."""
    count = 0

    def see(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(see)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def _one_note(path: Path, texts: Iterator[str], count: int) -> State:
    hall = Townhall(path)
    hall.asks(hall.participant("Marta Kovač"))
    one = hall.next()
    assert one is not None
    lines = [TypedLine(hall.new_id(), next(texts), hall.time + n) for n in range(count)]
    hall.do(write_lines(hall.state, one.id, "", lines, {line.id for line in lines}))
    hall.session.close()
    return hall.state


def _same() -> Iterator[str]:
    while True:
        yield "calls for a fee for small boats"


def _many() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"line {number} on the {WORDS[number % 10]} and the {WORDS[number // 10 % 10]}"


# R10: 8,000 points that say the same in one note took 130 s, four times as many sixteen times.
@pytest.mark.parametrize("texts", [_same, _many])
def test_a_note_of_very_many_points_is_published_in_linear_work(
    tmp_path: Path, texts: Callable[[], Iterator[str]]
) -> None:
    def work(state: State) -> None:
        draft = Drafter().draft(state)
        summary = publish(state, draft, Publication(frozenset(ANNEXES), is_internal=True))
        to_word(summary)
        list(web_page_texts(summary))

    few, many = (_one_note(tmp_path / f"{n}.townnotes", texts(), n) for n in (FEW, MANY))
    # Every line was read once: what is counted is the rest.
    work(few)
    work(many)

    assert _calls(lambda: work(many)) < 1.5 * (MANY / FEW) * _calls(lambda: work(few))
