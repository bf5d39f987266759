"""Pairs of small sessions by two note-takers, one trap each, merged by the front door.

They are read from the shared folder, and skipped where it is absent.
"""

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.merge.merged_records import ANN, BEA, Answer, Record, begun, merged_into
from tests.merge.note_takers import DATA
from townnotes.domain.entities import Convener, Intervention, Participant, Point
from townnotes.domain.floor.speakers import held_interventions
from townnotes.domain.state import State
from townnotes.session import Session

APART = DATA / "apart"
pytestmark = pytest.mark.skipif(not APART.exists(), reason="../shared/data/apart is not here")
OWN_WAYS = ("A", "B")
"""Whose file the other one is merged into."""


def _document(name: str) -> dict[str, Any]:
    return json.loads((APART / f"{name}.json").read_text("utf-8"))


class Pair:
    """Merges the two files of a pair, the one into the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ours: Session | None = None

    def merged(self, name: str, into: str = "A", answer: Answer = "") -> Record:
        halves = {"A": ANN, "B": BEA}
        other = "B" if into == "A" else "A"
        theirs = self.folder / f"{other}.townnotes"
        begun(theirs, _document(f"{name}-{other}"), halves[other]).close()
        self.ours = begun(self.folder / f"{into}.townnotes", _document(f"{name}-{into}"),
                          halves[into])  # fmt: skip
        return merged_into(self.ours, theirs, self.folder, answer=answer)

    def with_notes(self, name: str) -> Record:
        """Merge notes in plain text into the session beside which they were taken."""
        self.ours = begun(self.folder / "A.townnotes", _document("live-16"), ANN)
        return merged_into(self.ours, APART / f"{name}.txt", self.folder, joins_likely=True)


@pytest.fixture
def pair(tmp_path: Path) -> Generator[Pair]:
    one = Pair(tmp_path)
    yield one
    if one.ours is not None:
        one.ours.close()


def _spoke(state: State) -> list[str]:
    """Return the names of those who spoke, row by row."""
    people = [state.find(Participant, one.speaker) for one in held_interventions(state)]
    return [one.name if one else "" for one in people]


# O1
@pytest.mark.parametrize("into", OWN_WAYS)
def test_a_surname_noted_for_two_people_is_two_speakers(pair: Pair, into: str) -> None:
    record = pair.merged("smiths", into)

    assert record.speakers == 6
    assert _spoke(record.state) == ["Anna Smith", "John Smith", "Lena Horvat", "Taras Moreau",
                                    "Wei Okoye", "Zoe Klein"]  # fmt: skip


# O1
@pytest.mark.parametrize("into", OWN_WAYS)
def test_the_count_of_a_right_join_is_not_called_doubtful(pair: Pair, into: str) -> None:
    assert pair.merged("smiths", into).doubts == ()


# O1
@pytest.mark.parametrize("into", OWN_WAYS)
def test_conveners_typed_on_two_laptops_are_two(pair: Pair, into: str) -> None:
    record = pair.merged("two-conveners", into)

    assert len(record.state.all(Convener)) == 2
    assert "of Mexico and Senegal" in record.text
    assert record.speakers == 11


# O2
@pytest.mark.parametrize("into", OWN_WAYS)
def test_a_clock_seven_minutes_ahead_is_found_where_all_agree_on_it(pair: Pair, into: str) -> None:
    record = pair.merged("two-conveners", into)

    (fit,) = record.report.comparison.fits
    assert fit.offset is not None
    assert abs(abs(fit.offset) - 433_000) <= 5_000
    assert not record.is_asked


# O2
@pytest.mark.parametrize("into", OWN_WAYS)
def test_what_was_noted_by_a_clock_ahead_stands_in_speaking_order(pair: Pair, into: str) -> None:
    record = pair.merged("two-conveners", into)

    held = held_interventions(record.state)
    began = [one.began or 0 for one in held]
    assert began == sorted(began)
    # One turn was put in afterwards, at a time typed by hand, which no clock said.
    by_clock = [one.began or 0 for one in held if len(record.state.group(one.id)) > 1]
    assert by_clock[-1] - by_clock[0] < 8 * 60_000


# H8
@pytest.mark.parametrize("into", OWN_WAYS)
def test_after_a_shift_change_nothing_is_joined_and_who_speaks_again_is_one(
    pair: Pair, into: str
) -> None:
    record = pair.merged("panel-first-and-last", into)

    assert len(record.state.all(Intervention)) == 6
    assert record.speakers == 4
    assert not record.is_asked
    assert _spoke(record.state) == ["Amina Diallo", "Juan Berg", "Lena Horvat", "Taras Moreau",
                                    "Amina Diallo", "Juan Berg"]  # fmt: skip


# O3
@pytest.mark.parametrize("into", OWN_WAYS)
def test_a_date_a_day_late_is_asked_before_anything_is_taken_in(pair: Pair, into: str) -> None:
    record = pair.merged("a-day-late", into)

    assert record.is_asked
    assert record.speakers == 6
    assert len(record.state.all(Intervention)) == 6


# O3
@pytest.mark.parametrize("into", OWN_WAYS)
def test_a_date_a_day_late_is_aligned_at_a_word(pair: Pair, into: str) -> None:
    record = pair.merged("a-day-late", into, "same")

    assert record.speakers == 6
    assert len(record.state.all(Intervention)) == 6
    assert len(record.state.all(Point)) == 12


# O3
@pytest.mark.parametrize("into", OWN_WAYS)
def test_the_townhall_of_the_next_morning_is_not_taken_in_unasked(pair: Pair, into: str) -> None:
    record = pair.merged("next-morning", into)

    assert record.is_asked
    assert len(record.state.all(Intervention)) == 8
    assert len(record.state.all(Point)) == 8


# O3
@pytest.mark.parametrize("into", OWN_WAYS)
def test_another_townhall_is_taken_in_beside_at_a_word(pair: Pair, into: str) -> None:
    record = pair.merged("next-morning", into, "other")

    assert len(record.state.all(Intervention)) == 16
    assert len(record.state.all(Participant)) == 8
    assert record.speakers == 8


# H1
@pytest.mark.parametrize("into", OWN_WAYS)
def test_nicknames_are_joined_or_proposed(pair: Pair, into: str) -> None:
    record = pair.merged("nicknames", into)

    proposed = [one for one in record.report.comparison.proposals if one.kind == "intervention"]
    assert not record.is_asked
    assert len(proposed) == 6
    assert record.speakers == 6 or record.doubts


# H1
@pytest.mark.parametrize("name", ["notes-surname-dash", "notes-numbered"])
def test_words_of_notes_never_become_an_organization(pair: Pair, name: str) -> None:
    record = pair.with_notes(name)

    known = {one["organization"] for one in _document("live-16")["participants"]}
    heard = {one.organization for one in record.state.all(Participant)}
    assert heard <= known | {"", "CARE", "Oxfam"}


# H1
@pytest.mark.parametrize("name", ["notes-surname-dash", "notes-numbered"])
def test_each_line_of_notes_is_a_point_of_who_said_it(pair: Pair, name: str) -> None:
    record = pair.with_notes(name)
    state = record.state

    of = {
        point.text: _surname(state, one)
        for one in held_interventions(state)
        for point in state.points_of(one.id)
    }

    assert of["youth council on permanent basis"] == "Lindqvist"
    assert of["concern about the timeline"] == "Klein"
    assert of["loss and damage for small islands"] == "Mensah"
    assert of["local language versions"] == "Adeyemi"


# O1
@pytest.mark.parametrize("name", ["notes-surname-dash", "notes-numbered"])
def test_two_whom_only_the_notes_have_are_counted_once_each(pair: Pair, name: str) -> None:
    assert pair.with_notes(name).speakers == 16


def _surname(state: State, one: Intervention) -> str:
    who = state.find(Participant, one.speaker)
    return who.name.split()[-1] if who and who.name else ""
