"""Page 1 of a few letterheads, in Word and in the PDF, beside the letterhead's own."""

from pathlib import Path
from shutil import which

import pytest

from tests.bench.outside_letters import SUMMARY, Trial, tried, unsound
from tests.exporters.letter_kinds import KINDS
from townnotes_exporters.word import to_word

CHOSEN = ("logo 6 cm", "vml on the page", "table with joined cells", "body", "cover")


@pytest.fixture(scope="module")
def trials(tmp_path_factory: pytest.TempPathFactory) -> list[Trial]:
    if which("pdftoppm") is None:
        pytest.skip("poppler is not on this machine")
    kinds = [one for one in KINDS if one.name in CHOSEN]
    return tried(kinds, tmp_path_factory.mktemp("letters"))


# Q1, Q2
def test_page_one_has_its_letterhead_where_the_template_has_it(trials: list[Trial]) -> None:
    assert [(one.kind.name, list(one.faults())) for one in trials] == [
        (one.kind.name, []) for one in trials
    ]


# G1, Q1
def test_files_on_letterheads_are_sound_to_two_checkers(trials: list[Trial]) -> None:
    found = list(unsound([one.word for one in trials]))
    if any("is not installed" in one for one in found):
        pytest.skip("; ".join(found))

    assert found == []


# G1
def test_a_file_on_our_own_letterhead_is_sound_to_them(tmp_path: Path) -> None:
    file = tmp_path / "ours.docx"
    file.write_bytes(to_word(SUMMARY))

    found = list(unsound([file]))
    if any("is not installed" in one for one in found):
        pytest.skip("; ".join(found))

    assert found == []
