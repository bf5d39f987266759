"""A townhall of 35 real speakers, taken at the window without the mouse at 8 keys a second."""

from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import START, Townhall
from tests.own_folders import keep_window_in, live_in
from tests.stories.debates import DEBATES, speeches
from tests.stories.heard import Heard, heard_in
from tests.stories.rapporteur import Rapporteur, open_floor, prepare
from townnotes.domain.entities import Participant, Request
from townnotes.domain.state import State
from townnotes.session import Session

pytestmark = pytest.mark.skipif(not DEBATES.exists(), reason="the debates are not on this machine")

SPEAKERS = 35
CLOSES_AT = START + 30 * 60_000
A_SECOND = 1000


class Held(NamedTuple):
    """A townhall that was held: what a tape would say, and what the session says."""

    by: Rapporteur
    kept: list[Heard]
    again: list[Heard]
    late: list[str]
    not_saved: str


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Generator[Held]:
    folder = tmp_path_factory.mktemp("simulated")
    keep_window_in(folder)
    with pytest.MonkeyPatch.context() as patch:
        live_in(folder, patch)
        yield _hold(folder / "debate.townnotes")


def _hold(path: Path) -> Held:
    hall = Townhall(path)
    said = speeches(SPEAKERS)
    prepare(hall, said, CLOSES_AT)
    window = open_floor(hall)
    by = Rapporteur(hall, window)
    by.hold(said, CLOSES_AT)
    not_saved = window.status.what_is_not_saved()
    if not (hall.session.is_saved and window.floor.note.editor.lines.is_saved):
        not_saved = not_saved or "something typed"
    kept, late = heard_in(hall.state), _late(hall.state)
    window.close()
    again = Session.open(path, "me")
    found = heard_in(again.state)
    again.close()
    return Held(by, kept, found, late, not_saved)


def _late(state: State) -> list[str]:
    people = {one.id: one.name for one in state.all(Participant)}
    asked = (one for one in state.all(Request) if (one.requested or 0) >= CLOSES_AT)
    return [people[one.participant] for one in asked]


def test_every_key_typed_arrives_in_its_line(held: Held) -> None:
    typed = [[note.text for note in one.notes] for one in held.by.heard]
    assert [[note.text for note in one.notes] for one in held.kept] == typed


def test_35_speakers_have_the_floor_in_the_order_of_the_list(held: Held) -> None:
    assert len(held.kept) == SPEAKERS
    assert held.by.moved > 2
    assert [one.name for one in held.kept] == [one.name for one in held.by.heard]


def test_marks_and_keys_become_the_fields_that_were_meant(held: Held) -> None:
    def fields(heard: list[Heard]) -> list[tuple[str, set[str], bool]]:
        return [(n.stance, n.themes, n.private) for one in heard for n in one.notes]

    assert fields(held.kept) == fields(held.by.heard)


def test_every_time_is_within_a_second_of_the_hands_clock(held: Held) -> None:
    kept = [instant for one in held.kept for instant in one.instants]
    meant = [instant for one in held.by.heard for instant in one.instants]
    apart = [abs(one - other) for one, other in zip(kept, meant, strict=True)]
    assert max(apart) <= A_SECOND


def test_every_half_minute_given_and_taken_is_kept(held: Held) -> None:
    given = [one.added_seconds for one in held.by.heard]
    assert {-30, 0, 30} <= set(given)
    assert [one.added_seconds for one in held.kept] == given


def test_who_asked_after_the_closing_of_the_list_is_late(held: Held) -> None:
    assert len(held.by.late) > 2
    assert held.late == held.by.late


def test_nothing_is_left_unsaved(held: Held) -> None:
    assert held.not_saved == ""


def test_the_file_opened_again_says_the_same(held: Held) -> None:
    assert held.again == held.kept
