"""A point looked up in the words of the call, and the minutes that have words and no note."""

import pytest

from townnotes.domain.state import State
from townnotes.domain.words.call_words import CallWords, Cue
from townnotes.importers.beside.checking import NEAR_MS, NotedPoint, WordsCheck
from townnotes.importers.beside.coverage import NoteCoverage
from townnotes.importers.beside.words_beside import MINUTE_MS, WordsBeside
from townnotes.importers.words.lining_up import WordsAligner

BEGAN = 1_773_237_600_000
SAID = (
    Cue(0, 9_000, "Ada", "Thank you, Chair. We welcome the work on the harbour."),
    Cue(9_000, 20_000, "Ada", "We ask for 30 per cent more funding"),
    Cue(20_000, 30_000, "Ada", "for the lighthouses of small islands."),
    Cue(8 * MINUTE_MS, 8 * MINUTE_MS + 9_000, "Ben", "Whales sleep in the bay at night."),
)


def beside(*cues: Cue) -> WordsBeside:
    words = CallWords("1", "zoom_vtt", "a.vtt", cues or SAID, (), (BEGAN,))
    return WordsBeside([words], WordsAligner(State()))


def point(text: str, at: int = BEGAN) -> NotedPoint:
    return NotedPoint(text, at, "")


@pytest.mark.parametrize(
    ("noted", "text", "is_sure"),
    [
        ("welcomed the harbour work", SAID[0].text, True),
        ("30 per cent more funding for lighthouses of small islands", SAID[1].text, True),
        ("40 per cent more funding for lighthouses of small islands", SAID[1].text, False),
        ("funding for the lighthouses, from tourism", SAID[1].text, False),
    ],
)
def test_a_point_is_found_where_it_was_said_and_a_figure_must_be_said_too(
    noted: str, text: str, *, is_sure: bool
) -> None:
    found = WordsCheck(beside()).find(point(noted))

    assert found is not None
    assert (found.is_sure, found.row.text in {text, SAID[2].text}) == (is_sure, True)


@pytest.mark.parametrize("noted", ["opposed dredging the northern channel", "whales in the bay"])
def test_a_point_that_nobody_said_then_is_not_found(noted: str) -> None:
    assert WordsCheck(beside()).find(point(noted)) is None


def test_words_said_long_after_a_point_was_noted_are_no_proof_of_it() -> None:
    check = WordsCheck(beside())

    near = point("whales sleep in the bay", BEGAN + 8 * MINUTE_MS - NEAR_MS)
    far = point("whales sleep in the bay", BEGAN + 8 * MINUTE_MS - NEAR_MS - 1)

    assert check.find(near) is not None
    assert check.find(far) is None


def test_a_point_of_small_words_is_not_looked_for() -> None:
    check = WordsCheck(beside())

    assert not check.can_tell(point("we do so"))
    assert check.find(point("we do so")) is None


def test_minutes_in_a_row_without_a_note_are_one_stretch_with_who_spoke() -> None:
    cues = tuple(
        Cue(minute * MINUTE_MS, minute * MINUTE_MS + 5_000, who, f"{who} {minute}")
        for minute, who in enumerate(("Ada", "Ada", "Ben", "Ada", "Cy"))
    )
    noted = [BEGAN + 3 * MINUTE_MS + 1]

    coverage = NoteCoverage(beside(*cues), noted)

    assert (coverage.silent, len(coverage.minutes)) == (4, 5)
    first, second = coverage.stretches()
    assert (first.began, first.minutes, first.who, first.text) == (
        BEGAN, 3, ("Ada", "Ben"), "Ada 0",
    )  # fmt: skip
    assert (second.began, second.minutes) == (BEGAN + 4 * MINUTE_MS, 1)


def test_the_minute_of_a_gap_has_the_words_that_go_on_in_it() -> None:
    said = beside().said_between(BEGAN + 15_000, BEGAN + 25_000, "")

    assert [row.text for row in said] == [SAID[1].text, SAID[2].text]
