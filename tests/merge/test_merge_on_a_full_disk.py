"""A disk that fills while a merge is written: the session is as it was, and the words say so."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.builders import Townhall
from tests.file_limits import needs_file_limits
from tests.merge.files import all_of, merged_into, saved, texts_of
from tests.merge.halls import SPEAKERS, note_all
from townnotes.session import Session

ROOT = Path(__file__).parents[2]
SCRIPT = """
import json, resource, signal, sys
from pathlib import Path
from townnotes.errors import FileError
from townnotes.merging import Merging
from townnotes.session import Session
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
own, other, folder = map(Path, sys.argv[1:])
session = Session.open(own, "a" * 32)
before = sorted(session.state.registers())
# As much as the session and its backup take, and not a byte more.
resource.setrlimit(resource.RLIMIT_FSIZE, (own.stat().st_size, resource.RLIM_INFINITY))
try:
    Merging([other]).merge_into(session, folder=folder)
    said = ""
except FileError as error:
    said = str(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
same = sorted(session.state.registers()) == before
typed = session.submit([], "") or session.save()
session.close()
print(json.dumps({"said": said, "same": same, "saves": typed}))
"""

pytestmark = needs_file_limits


@pytest.fixture
def refused(ann: Townhall, bea: Townhall, tmp_path: Path) -> dict[str, Any]:
    """Merge on a disk that has no room left; returns what was said and held."""
    note_all(ann, SPEAKERS[:3])
    note_all(bea, SPEAKERS)
    before = all_of(ann.session)
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(ann.session.path), str(saved(bea)), str(tmp_path)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    return {"before": before, **json.loads(ran.stdout)}


# H6
def test_a_merge_on_a_full_disk_is_refused_in_words(refused: dict[str, Any]) -> None:
    assert "ann.townnotes" in refused["said"]
    assert refused["said"].endswith("Nothing was merged.")


# H6
def test_the_session_holds_what_it_held_and_saves_again(refused: dict[str, Any]) -> None:
    assert refused["same"]
    assert refused["saves"]


# H6
def test_the_file_is_as_it_was_to_the_last_row(refused: dict[str, Any], ann: Townhall) -> None:
    assert all_of(Session.open(ann.session.path, ann.author)) == refused["before"]


# H6
def test_the_backup_made_before_is_kept(
    refused: dict[str, Any], ann: Townhall, tmp_path: Path
) -> None:
    (backup,) = (tmp_path / "backups").rglob("*.townnotes")

    copy = Session.open(backup, ann.author)

    assert len(texts_of(copy)) == 1
    assert {k: v for k, v in all_of(copy).items() if k == "register"}["register"] == (
        refused["before"]["register"]
    )


# H6
def test_with_room_again_the_same_merge_goes_through(
    refused: dict[str, Any], ann: Townhall, bea: Townhall
) -> None:
    assert refused["said"]
    again = Townhall.reopened(ann.session.path, ann.author, ann.time + 9_000_000)

    report = merged_into(again, bea.session.path)

    assert not report.changes_nothing
    again.session.close()
