"""What holds the words of a townhall is for its owner alone, from the first byte."""

import os
import stat
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.merge.files import copied, merged_into, saved
from townnotes.crash_report import write_report
from townnotes_ui.crash import write_rescue


@pytest.fixture(autouse=True)
def open_handed() -> Generator[None]:
    """Have the system let everybody read whatever is made."""
    before = os.umask(0)
    yield
    os.umask(before)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_session_and_the_journal_beside_it_are_their_owners_alone(townhall: Townhall) -> None:
    townhall.participant("Ada")

    assert {_mode(one) for one in townhall.session.path.parent.iterdir()} == {0o600}


def test_a_session_written_again_after_it_was_deleted_is_too(townhall: Townhall) -> None:
    townhall.session.path.unlink()

    townhall.participant("Ada")

    assert _mode(townhall.session.path) == 0o600


def test_a_backup_is_too(townhall: Townhall) -> None:
    bea = copied(townhall, "bea", "b")
    bea.participant("Idris")

    report = merged_into(townhall, saved(bea))

    assert _mode(Path(report.backup)) == 0o600


def test_a_report_of_a_crash_is_too() -> None:
    report = write_report(ValueError, None)

    assert report is not None
    assert _mode(report) == 0o600


def test_a_rescued_text_is_too() -> None:
    assert _mode(Path(write_rescue("half a \ud800 character"))) == 0o600
