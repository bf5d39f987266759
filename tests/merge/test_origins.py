"""What was recorded where is told apart, even after it was merged."""

from pathlib import Path

from tests.builders import Townhall
from tests.merge.halls import SPEAKERS, compared, continue_in, merge, note_all
from townnotes.domain.entities import Intervention
from townnotes.merge.proposals import compare
from townnotes.merge.recording_reading import read_sources


def test_it_is_the_same_before_the_files_are_put_together(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[2:11])
    apart = compare(*read_sources([bea.state, ann.state]))
    ann.session.take_in(bea.state.registers())

    assert compared(ann) == apart


def test_a_third_file_is_aligned_with_each_of_two_merged_ones(
    ann: Townhall, bea: Townhall, tmp_path: Path
) -> None:
    cy = Townhall(tmp_path / "cy.townnotes", author="c" * 32).later(-600)
    for hall, names in ((ann, SPEAKERS[:9]), (bea, SPEAKERS[:9]), (cy, SPEAKERS[:9])):
        note_all(hall, names)
    merge(ann, bea)

    found = merge(ann, cy)
    cy.session.close()

    assert len(ann.state.all(Intervention)) == 9
    assert sorted(abs(round((fit.offset or 0) / 1000)) for fit in found.fits) == [90, 600, 690]


def test_a_shift_that_continued_the_session_is_no_second_recording(
    ann: Townhall, tmp_path: Path
) -> None:
    note_all(ann, SPEAKERS[:5])
    continue_in(ann, tmp_path / "evening.townnotes", SPEAKERS[5:9])

    (recording,) = read_sources([ann.state]).recordings

    assert len(recording.heard) == 9


def test_a_shift_belongs_to_the_recording_it_continued(
    ann: Townhall, bea: Townhall, tmp_path: Path
) -> None:
    for hall, author in ((ann, "d"), (bea, "e")):
        note_all(hall, SPEAKERS[:5])
        continue_in(hall, tmp_path / f"{author}.townnotes", SPEAKERS[5:9], author)

    merge(ann, bea)

    assert len(ann.state.all(Intervention)) == 9
    assert [len(one.heard) for one in read_sources([ann.state]).recordings] == [9, 9]


def test_another_townhall_is_said_and_not_linked(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:12])
    note_all(bea.later(7 * 86_400), SPEAKERS[:12][::-1])

    found = merge(ann, bea)

    assert found.proposals == ()
    assert found.fits[0].words == "This seems to be another townhall: nothing was linked."


def test_other_speeches_of_the_same_speakers_at_the_same_hour_are_not_linked(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:12])
    note_all(bea, SPEAKERS[:12][::-1])

    assert merge(ann, bea).proposals == ()
