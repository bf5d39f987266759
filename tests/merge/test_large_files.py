"""A file far longer than any townhall is merged within the memory of a small laptop, or refused.

20,000 registers here; TOWNNOTES_LONG=1 merges a million, in two minutes at most.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.merge.files import merged_into, saved
from tests.merge.halls import SPEAKERS, note_all
from townnotes.errors import FileError
from townnotes.store.opening import read_source

ROOT = Path(__file__).parents[2]
REGISTERS, MEGABYTES = (1_000_000, 1_000) if os.environ.get("TOWNNOTES_LONG") else (20_000, 150)
A_NOTE = 10
"""Registers of an intervention with two points."""
SCRIPT = """
import sys
from pathlib import Path
from time import process_time
from townnotes.domain.entities import Intervention, Participant, Point
from townnotes.domain.registers import Register, encode_value
from townnotes.merging import Merging
from townnotes.session import Session

folder, count = Path(sys.argv[1]), int(sys.argv[2])


def registers():
    values = {"name": "virtual townhall"}
    yield from made("session", "5" * 32, values)
    for at in range(count // 10):
        who, one = f"{at % 500:032x}", f"1{at:031x}"
        if at < 500:
            yield from made("participant", who, {"name": f"Speaker {at}", "made": True})
        began = 1_773_237_600_000 + at * 90_000
        times = {"began": began, "ended": began + 60_000}
        yield from made("intervention", one, {"speaker": who, "rank": f"a{at:06}", **times})
        for k in range(2):
            said = {"intervention": one, "rank": f"a{k}", "text": f"said {at} of the matter {k}"}
            yield from made("point", f"{k + 2}{at:031x}", said)


def made(entity, id_, values):
    for field, value in values.items():
        yield Register(entity, id_, field, "b" * 32, 1 << 40, encode_value(value))


if sys.argv[3] == "make":
    large = Session.create(folder / "large.townnotes", "b" * 32)
    large.take_in(registers())
    large.close()
else:
    session = Session.open(folder / "own.townnotes", "a" * 32)
    begun = process_time()
    large = folder / "large.townnotes"
    Merging([large], other=[large]).merge_into(session, folder=folder)
    seconds = process_time() - begun
    session.close()
    words = Path("/proc/self/status").read_text().split()
    memory = int(words[words.index("VmHWM:") + 1]) // 1024
    print(len(session.state.all(Point)), memory, round(seconds, 1))
"""


def _run(folder: Path, what: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), str(REGISTERS), what],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    return ran.stdout


# H1
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for the memory")
def test_a_very_long_file_is_merged_within_the_memory_of_a_small_laptop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hall = Townhall(tmp_path / "own.townnotes", "a" * 32)
    note_all(hall, SPEAKERS[:5])
    saved(hall)
    _run(tmp_path, "make")

    points, megabytes, seconds = _run(tmp_path, "merge").split()

    with capsys.disabled():
        print(f" [{REGISTERS:,} registers: {seconds} s, {megabytes} MB] ", end="")
    assert int(points) == 5 + REGISTERS // A_NOTE * 2
    assert int(megabytes) < MEGABYTES


# H1
def test_a_file_with_more_than_any_townhall_has_is_refused_in_words(bea: Townhall) -> None:
    note_all(bea, SPEAKERS[:5])
    path = saved(bea)
    before = path.read_bytes()

    with pytest.raises(FileError, match=r"entries, more than a townhall has \(100 at most\)"):
        read_source(path, most=100)

    assert path.read_bytes() == before


# H1
def test_a_file_within_the_bounds_is_read_whole(ann: Townhall, bea: Townhall) -> None:
    note_all(bea, SPEAKERS[:5])

    report = merged_into(ann, saved(bea))

    assert report.new["interventions"] == 5
