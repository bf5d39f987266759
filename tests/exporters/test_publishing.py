"""From a session to the file: annexes, versions, and no name where none is wanted."""

import sys
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Participant
from townnotes.errors import FileError, RuleError
from townnotes.summary.publication import ANNEXES, Publication
from townnotes_exporters.publishing import NamesLeftError, Order, Published, publish_to
from townnotes_ui.pages.printing import printing_formats

FORMATS = printing_formats()
ENDINGS = sorted(FORMATS)
NAMELESS = Publication(frozenset(ANNEXES), "none", is_internal=True)


@pytest.fixture
def town() -> Townhall:
    """Return a townhall in which a point tells who else said it."""
    town = Townhall()
    town.theme("buses")
    town.add(Participant, "ada", name="Ada Okonjo", organization="Harbour Friends",
             category="stakeholder")  # fmt: skip
    town.turn("ada")
    for who in ("ada", "bo", "cy"):
        town.says(who, "called for", "night buses", "buses")
    return town


def published(town: Townhall, target: Path, wanted: Publication, **how: Any) -> Published:
    return publish_to(town.state, town.draft, Order(target, wanted, **how), FORMATS)


# G7
@pytest.mark.parametrize("ending", ENDINGS)
def test_without_attribution_a_name_left_is_said_and_nothing_is_written(
    town: Townhall, tmp_path: Path, ending: str
) -> None:
    town.says("bo", "noted", "what Okonjo of the harbour friends had said", "buses")
    target = tmp_path / f"summary{ending}"

    # A body has the name as "another speaker" already; tables have the notes in their order.
    named = "“Okonjo”, “Harbour Friends”|“Harbour Friends”, “Okonjo”"
    with pytest.raises(NamesLeftError, match=f"still name (?:{named})"):
        published(town, target, NAMELESS)

    assert list(tmp_path.iterdir()) == []


# G7
def test_the_table_that_is_written_is_the_one_searched_for_names(
    town: Townhall, tmp_path: Path
) -> None:
    town.theme("ferries", definition="what Okonjo asked for")
    target = tmp_path / "table.csv"

    with pytest.raises(NamesLeftError, match="Okonjo"):
        published(town, target, NAMELESS, sheet="themes")

    assert published(town, target, NAMELESS, sheet="points").files == (target,)


# G7
@pytest.mark.parametrize("ending", ENDINGS)
def test_without_a_name_left_it_is_written(town: Townhall, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"summary{ending}"

    assert published(town, target, NAMELESS) == Published((target,))
    assert target.stat().st_size > 0


# G7
def test_names_that_are_allowed_are_written_and_said(town: Townhall, tmp_path: Path) -> None:
    town.says("bo", "noted", "what Okonjo had said", "buses")

    done = published(town, tmp_path / "summary.docx", NAMELESS, allows_names=True)

    assert done.files == (tmp_path / "summary.docx",)
    assert {leak.what for leak in done.leaks} == {"Okonjo"}
    assert any(leak.where.startswith("a comment, “") for leak in done.leaks)


# G7
def test_by_category_a_name_left_is_said_and_the_file_written(
    town: Townhall, tmp_path: Path
) -> None:
    town.says("bo", "noted", "what Okonjo had said", "buses")
    wanted = Publication(frozenset({"points"}), "category")

    done = published(town, tmp_path / "summary.md", wanted)

    assert {leak.what for leak in done.leaks} == {"Okonjo"}
    assert (tmp_path / "summary.md").exists()


# X10
def test_the_name_of_the_file_is_searched_too(town: Townhall, tmp_path: Path) -> None:
    with pytest.raises(NamesLeftError) as refusal:
        published(town, tmp_path / "Notes of Okonjo.docx", NAMELESS)

    assert [leak.where for leak in refusal.value.leaks] == ["the name of the file"]


# X10
def test_the_letterhead_is_searched_too(town: Townhall, tmp_path: Path) -> None:
    letter = Document()
    letter.sections[0].header.paragraphs[0].text = "From the desk of Harbour Friends"
    letter.save(str(tmp_path / "letter.docx"))
    wanted = Publication(attribution="none", template=tmp_path / "letter.docx")

    with pytest.raises(NamesLeftError) as refusal:
        published(town, tmp_path / "summary.docx", wanted)

    (leak,) = refusal.value.leaks
    assert (leak.where.partition(",")[0], leak.what) == ("a header", "Harbour Friends")


# X20
def test_both_versions_are_written_at_once_side_by_side(town: Townhall, tmp_path: Path) -> None:
    done = published(town, tmp_path / "summary.docx", Publication(), has_both=True)

    public, internal = done.files
    assert internal.name == "summary (internal).docx"
    assert len(list(Document(str(internal)).comments)) > 0
    assert len(list(Document(str(public)).comments)) == 0


# G5
def test_an_ending_nobody_writes_is_refused_before_any_work(town: Townhall, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"not as “\.odt”"):
        published(town, tmp_path / "summary.odt", Publication())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_disk_that_fills_up_leaves_the_old_file_in_every_format(
    town: Townhall, tmp_path: Path, ending: str
) -> None:
    resource = pytest.importorskip("resource", reason="limits are POSIX's")
    target = tmp_path / f"summary{ending}"
    target.write_bytes(b"yesterday")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises(FileError, match="larger than the disk allows"):
            published(town, target, Publication(frozenset(ANNEXES)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert target.read_bytes() == b"yesterday"
    assert [one.name for one in tmp_path.iterdir()] == [target.name]
