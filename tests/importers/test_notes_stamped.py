"""Notes whose days are slips, and lines of notes with our own marks: nothing of them does harm."""

from pathlib import Path

from tests.builders import START, Townhall
from tests.merge.files import merged_into, texts_of
from townnotes.domain.stamps import instant_of

SLIP = "Townhall, 11 March 2062\n\n14:05 Marta Kovač (Harbour Watch):\n- night work on the pier\n"
MARKED = "14:05 Marta Kovač (Harbour Watch):\n- the fee is too high\n- // resumed after a break\n"


def _notes(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text(text)
    return path


# a stamp of 2062 would be followed by every stamp made since.
def test_a_year_that_is_a_slip_does_not_set_the_session_s_clock_ahead(
    townhall: Townhall, tmp_path: Path
) -> None:
    townhall.speaks(townhall.participant("Marta Kovač"), "an open point")

    merged_into(townhall, _notes(tmp_path, SLIP))

    assert "night work on the pier" in texts_of(townhall.session)
    newest = max(instant_of(one.stamp) for one in townhall.state.registers())
    assert newest < START + 3_600_000


# nothing is left out of notes that somebody chose to take in.
def test_a_line_of_notes_with_two_strokes_in_front_is_taken_in(
    townhall: Townhall, tmp_path: Path
) -> None:
    report = merged_into(townhall, _notes(tmp_path, MARKED))

    assert "// resumed after a break" in texts_of(townhall.session)
    assert report.files[0].private == 0
