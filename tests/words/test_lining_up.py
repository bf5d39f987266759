"""The words of a call lined up with the notes."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import START, Townhall
from tests.words.recorded import RecordedHall
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.importers import read_call, read_call_file
from townnotes.importers.tables.content import Content
from townnotes.importers.words.lining_up import WordsAligner, hint_of
from townnotes.importers.words.offsets import centre
from townnotes.importers.words.words_preview import WordsPreview

VTT = Path(__file__).parents[3] / "shared" / "data" / "vtt"
MEETINGS = ("2006-10-12-ch003-00", "2006-10-24-ch005-00")
LATE_MS = 37_200
"""What the clocks of the samples in Teams' form say more than those in Zoom's."""


def recorded(program: str, meeting: str) -> CallFile:
    path = VTT / f"{program}_{meeting}.vtt"
    if not path.exists():
        pytest.skip("no samples")
    return read_call_file(path)


def speeches(*said: tuple[float, str]) -> CallFile:
    blocks = (f"0:0:{at} --> 0:0:{at + 5}\n<v {who}>Words</v>\n" for at, who in said)
    return read_call(Content("WEBVTT\n\n" + "\n".join(blocks)))


@pytest.mark.parametrize("meeting", MEETINGS)
@pytest.mark.parametrize(("noted", "read", "late"), [("zoom", "teams", -1), ("teams", "zoom", 1)])
@pytest.mark.parametrize("seed", [1, 2])
def test_a_transcript_is_lined_up_within_a_second_with_the_speaker_of_every_cue(
    meeting: str, noted: str, read: str, late: int, seed: int, tmp_path: Path
) -> None:
    hall = RecordedHall(tmp_path / "a.townnotes", recorded(noted, meeting).cues, seed)
    found = recorded(read, meeting)

    preview = WordsPreview(found, "call.vtt", WordsAligner(hall.state))

    assert abs(preview.lined[0].offset - START - late * LATE_MS) <= 1000
    assert preview.lined[0].is_sure
    for cue, whose in zip(found.cues, preview.aligner.speakers(preview.words("1")), strict=True):
        meant = hall.meant_by(cue.speaker)
        assert whose.participant in meant if meant else not whose.participant


@pytest.mark.parametrize("seed", [1, 2])
def test_a_transcript_of_another_meeting_is_said(seed: int, tmp_path: Path) -> None:
    hall = RecordedHall(tmp_path / "a.townnotes", recorded("zoom", MEETINGS[0]).cues, seed)

    preview = WordsPreview(recorded("zoom", MEETINGS[1]), "call.vtt", WordsAligner(hall.state))

    assert "is it of another call?" in next(preview.said())


def test_a_stamp_that_is_wrong_is_not_believed_where_who_spoke_tells_otherwise(
    townhall: Townhall,
) -> None:
    for name in ("Ada Nova", "Ben Ito", "Cy Otto"):
        townhall.speaks(townhall.participant(name))
    found = speeches((5, "Ada Nova"), (65, "Ben Ito"), (125, "Cy Otto"))

    preview = WordsPreview(found, "GMT20260311-090000_Recording.vtt", WordsAligner(townhall.state))

    assert preview.lined[0].by == "speakers"
    began = townhall.state.session.began or START
    assert abs(preview.lined[0].offset + 5000 - began) < 60_000


def test_a_transcript_without_names_stands_where_its_stamp_says(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Ada Nova"))
    found = read_call(Content("WEBVTT\n\n00:01.000 --> 00:02.000\nwords\n"))

    preview = WordsPreview(found, "GMT20260311-141500_Recording.vtt", WordsAligner(townhall.state))

    assert preview.lined[0].offset == START + 15 * 60_000
    assert list(preview.said()) == [
        "Its own stamp has it begin at 14:15:00; nothing else bears it out.",
        "It names nobody: whose words they are is not known.",
    ]


def test_each_recording_of_a_file_has_a_clock_of_its_own(townhall: Townhall) -> None:
    for name in ("Ada Nova", "Ben Ito", "Cy Otto", "Iris Vale"):
        townhall.speaks(townhall.participant(name))
    one = "WEBVTT\n\n0:0:5 --> 0:0:9\n<v Ada Nova>a</v>\n\n0:1:5 --> 0:1:9\n<v Ben Ito>b</v>\n\n"
    two = "WEBVTT\n\n0:0:1 --> 0:0:9\n<v Cy Otto>c</v>\n\n0:1:1 --> 0:1:9\n<v Iris Vale>d</v>\n"

    lined = WordsPreview(read_call(Content(one + two)), "a.vtt", WordsAligner(townhall.state)).lined

    assert [each.by for each in lined] == ["speakers", "speakers"]
    assert lined[1].offset - lined[0].offset == 2 * 60_000 + 4000


def test_a_clock_that_was_put_right_by_hand_moves_all_words(townhall: Townhall) -> None:
    preview = WordsPreview(speeches((5, "Ada")), "a.vtt", WordsAligner(townhall.state))
    before = preview.words("1").instant(0)

    preview.moved = -2500

    assert preview.words("1").instant(0) == before - 2500


def test_a_chat_stands_at_the_time_of_day_it_was_written(townhall: Townhall) -> None:
    found = read_call(Content(
        "2026-03-11 14:00:30 From Ada to Everyone:\n\tA\n2026-03-12 00:00:10 From Ada to "
        "Everyone:\n\tB\n"
    ))  # fmt: skip

    words = WordsPreview(found, "chat.txt", WordsAligner(townhall.state)).words("1")

    assert words.written() == [START + 30_000, START + 10 * 3_600_000 + 10_000]


def test_a_stamp_in_the_head_is_of_the_zone_of_the_session() -> None:
    found = read_call(Content(
        "Talk - 2026/03/11 14:00 CET - Transcript\nAttendees\nAda\nTranscript\nAda: Hi\n"
    ))  # fmt: skip

    assert hint_of(found.start, "", "Europe/Paris") == START - 3_600_000


@given(st.lists(st.integers(-5000, 5000), min_size=30, max_size=60), st.integers(0, 10**12))
def test_the_centre_of_offsets_lies_among_them(late: list[int], offset: int) -> None:
    found = centre([offset + one for one in late])

    assert offset + min(late) <= found <= offset + max(late)


@given(st.data())
def test_whoever_is_noted_in_the_order_of_the_call_is_found(data: Any) -> None:
    start = data.draw(st.integers(-(10**7), 10**7))
    at = sorted(data.draw(st.sets(st.integers(0, 10**4), min_size=3, max_size=20)))

    assert abs(centre([start + one for one in at]) - start) <= at[-1]
