"""Three laptops through a whole townhall, from one start and apart, to one Word summary."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Generator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import Townhall
from tests.own_folders import keep_window_in, live_in
from tests.patience import PATIENCE_S
from tests.stories.laptops import (
    LEAD,
    SECOND,
    THIRD,
    handed_on,
    line,
    misheard,
    note,
    note_at_the_window,
    prepare,
    speakers,
    written_in_word,
)
from townnotes.domain.entities import Intervention, Participant, Point, SessionDetails
from townnotes.domain.floor.speakers import took_the_floor
from townnotes.merge.links import Decisions
from townnotes.merging import Merging
from townnotes.session import Session
from townnotes.summary.draft import finished, write_draft
from townnotes_exporters.formats import write

COUNT = 35
MISSED = {"Bea": (4, 11), "Cy": (0, 20, 34)}
CLOCKS = {"late": {"Bea": 25, "Cy": 1_800}, "early": {"Bea": -25, "Cy": -1_800}}
"""By how many seconds the others' clocks are late, and by how many they are early."""
WITHIN = 5
"""Seconds that an offset may be wrong."""
FROM_ONE_START, APART, ONE_IN_WORD = "from one start", "apart", "apart, one in Word"


class Merged(NamedTuple):
    """What the rapporteur ends with: the session, what the merge said, and the Word file read."""

    session: Session
    said: list[str]
    word: str
    asked: int
    has_times: bool
    clocks: dict[str, int]


@pytest.fixture(
    scope="module", params=[*product((FROM_ONE_START, APART, ONE_IN_WORD), CLOCKS)], ids=" ".join
)
def merged(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Generator[Merged]:
    folder = tmp_path_factory.mktemp("laptops")
    how, clocks = request.param
    keep_window_in(folder)
    with pytest.MonkeyPatch.context() as patch:
        live_in(folder, patch)
        lead, others = (_from_one_start if how == FROM_ONE_START else _apart)(folder)
        for (by, late), hall in zip(CLOCKS[clocks].items(), others, strict=True):
            hall.later(late)
            note(hall, by, MISSED[by])
            hall.session.close()
        note_at_the_window(lead, "Ann")
        session = Session.open(lead.session.path, LEAD, wall_clock=lambda: lead.time + 3_600_000)
        files = [hall.session.path for hall in others]
        if how == ONE_IN_WORD:
            files[1] = written_in_word(folder / "notes.docx", "Cy", MISSED["Cy"])
        merging = Merging(files, own=session.path)
        asked = merging.preview(session.state, LEAD).comparison.likely
        decided = Decisions(joined=asked)
        report = merging.merge_into(session, folder=folder, decided=decided)
        word = _exported(session, folder)
        has_times = how != ONE_IN_WORD
        yield Merged(session, report.words(), word, len(asked), has_times, CLOCKS[clocks])
        session.close()


def _from_one_start(folder: Path) -> tuple[Townhall, list[Townhall]]:
    """Ann prepares, and hands copies to the others."""
    start = prepare(folder / "start.townnotes", LEAD, speakers())
    start.session.close()
    return handed_on(start, LEAD), [handed_on(start, SECOND), handed_on(start, THIRD)]


def _apart(folder: Path) -> tuple[Townhall, list[Townhall]]:
    """Each prepares alone, and writes names as they heard them."""
    heard = [misheard(one, number) for number, one in enumerate(speakers())]
    cy = [one._replace(organization="") for one in heard[3:] + heard[:3]]
    ordered = [cy[(at - 3) % COUNT] for at in range(COUNT)]
    return prepare(folder / "ann.townnotes", LEAD, speakers()), [
        prepare(folder / "bea.townnotes", SECOND, heard),
        prepare(folder / "cy.townnotes", THIRD, ordered, themes=False),
    ]


def _exported(session: Session, folder: Path) -> str:
    """Write the summary to Word, and have another program read it."""
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        pytest.skip("pandoc is not on this machine")
    target = folder / "summary.docx"
    write(finished(write_draft(session.state)), target)
    ran = subprocess.run(
        [pandoc, "--wrap=none", "-t", "plain", str(target)],
        check=True, capture_output=True, text=True, timeout=PATIENCE_S,
    )  # fmt: skip
    return ran.stdout


# H8, X3
def test_the_summary_counts_thirty_five_speakers_by_category(merged: Merged) -> None:
    assert "35 participants (20 stakeholders, 8 UN entities and 7 Member States)" in merged.word


# H1
def test_one_question_at_most_is_left_to_the_rapporteur(merged: Merged) -> None:
    assert merged.asked <= (0 if merged.has_times else 1)


# H8, X3
def test_nobody_has_the_floor_twice(merged: Merged) -> None:
    turns = Counter(one.speaker for one in merged.session.state.all(Intervention))

    assert len(turns) == len(took_the_floor(merged.session.state)) == COUNT
    assert set(turns.values()) == {1}
    assert len(merged.session.state.all(Participant)) == COUNT


# O1
def test_everybody_speaks_for_their_organization_whoever_left_it_out(merged: Merged) -> None:
    state = merged.session.state
    people = [state.find(Participant, one.speaker) for one in state.all(Intervention)]

    assert [one.organization for one in people if one] == [one.organization for one in speakers()]


# O2
def test_all_stand_in_the_order_they_spoke_whatever_the_clocks(merged: Merged) -> None:
    state = merged.session.state
    heard = [state.points_of(one.id)[0].text for one in state.all(Intervention)]

    assert [int(_gist(text).split()[-1]) for text in heard] == list(range(COUNT))


# H4
def test_no_point_of_anybody_is_lost(merged: Merged) -> None:
    typed = [
        line(number, by)
        for by, missed in (("Ann", ()), *MISSED.items())
        for number in range(COUNT)
        if number not in missed
    ]

    kept = [one.text for one in merged.session.state.all(Point)]

    assert len(kept) == len(typed) == 3 * COUNT - 5
    assert {_gist(one) for one in kept} == {_gist(one) for one in typed}


def _gist(text: str) -> str:
    """Return the end of a line, which no mark changes."""
    return text[text.rindex(", as ") :]


# H4
def test_each_note_stands_under_the_speaker_it_was_of(merged: Merged) -> None:
    state = merged.session.state
    for number, one in enumerate(state.all(Intervention)):
        heard = {_gist(point.text).split()[-1] for point in state.points_of(one.id)}
        assert heard == {str(number)}


# X3
def test_one_heading_stands_above_all(merged: Merged) -> None:
    assert len(merged.session.state.all(SessionDetails)) == 1


# X3
@pytest.mark.parametrize("by", MISSED)
def test_how_far_the_clocks_were_apart_is_said(merged: Merged, by: str) -> None:
    shared = COUNT - len(MISSED[by])
    said = next(one for one in merged.said if f"{shared} interventions are in both" in one)
    if by == "Cy" and not merged.has_times:
        assert said.endswith("one of them has no times.")
        return
    apart = re.search(r"the clocks are (?:(\d+):)?(\d+)(?: s)? apart", said)

    assert apart is not None
    assert abs(60 * int(apart[1] or 0) + int(apart[2]) - abs(merged.clocks[by])) <= WITHIN
