"""Which files may be written over: those written from here, as long as nobody has changed them."""

from pathlib import Path

import pytest

from townnotes.errors import RuleError
from townnotes_exporters.targets.replacing import content_digest, refuse_to_replace


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "Summary 2026-03-11.docx"
    path.write_bytes(b"as written")
    return path


def known(path: Path) -> dict[Path, str]:
    return {path: content_digest(b"as written")}


def test_a_file_as_it_was_written_and_one_that_is_not_there_may_be_written(written: Path) -> None:
    refuse_to_replace([written, written.with_name("new.docx")], known(written))


def test_one_file_of_several_that_was_changed_is_enough_to_refuse(written: Path) -> None:
    other = written.with_name("Summary 2026-03-11 (internal).docx")
    other.write_bytes(b"with corrections")

    with pytest.raises(RuleError, match=r"“Summary 2026-03-11 \(internal\)\.docx” was changed"):
        refuse_to_replace([written, other], {**known(written), **known(other)})


def test_a_file_that_nobody_wrote_from_here_is_refused(written: Path) -> None:
    with pytest.raises(RuleError, match="not written from this townhall"):
        refuse_to_replace([written], {})


# Word puts its mark in the place of the first two letters of a long name.
@pytest.mark.parametrize("mark", [".~lock.Summary 2026-03-11.docx#", "~$mmary 2026-03-11.docx"])
def test_a_file_that_word_or_libreoffice_has_open_is_refused(written: Path, mark: str) -> None:
    written.with_name(mark).touch()

    with pytest.raises(RuleError, match="close it there first"):
        refuse_to_replace([written], known(written))
