"""What a file says of itself: its title and when it was made, and nothing of who made it."""

import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Participant
from townnotes.summary.publication import ANNEXES, Publication
from townnotes_exporters.publishing import Order, publish_to

TITLE = "Townhall on the Sky Charter"
_FILLED = re.compile(r"<([\w:]+)(?: [^>]*)?>([^<>]+)</\1>")
_OF_PERSONS = ("creator", "lastModifiedBy", "description", "subject", "keywords", "category",
               "contentStatus", "Company", "Manager", "HyperlinkBase")  # fmt: skip


@pytest.fixture
def town() -> Townhall:
    town = Townhall(name="townhall", process="Sky Charter")
    town.theme("buses")
    town.add(Participant, "ada", name="Ada Okonjo", organization="Harbour Friends",
             category="stakeholder", email="ada@example.org")  # fmt: skip
    town.turn("ada")
    for who in ("ada", "bo", "cy"):
        town.says(who, "called for", "night buses", "buses")
    return town


def _letterhead(folder: Path) -> Path:
    """Return a Word file that says of itself all that Word lets it say."""
    letter = Document()
    said = letter.core_properties
    said.author = said.last_modified_by = said.comments = "Ada Okonjo"
    said.subject = said.keywords = said.category = said.content_status = "Harbour Friends"
    letter.save(str(folder / "letter.docx"))
    return folder / "letter.docx"


def _properties(path: Path) -> dict[str, str]:
    """Return what stands in the parts of a package that hold its properties."""
    found: dict[str, str] = {}
    with ZipFile(path) as package:
        for name in package.namelist():
            if name.startswith(("docProps/", "customXml/")):
                text = package.read(name).decode("utf-8")
                found |= {tag.rpartition(":")[2]: said for tag, said in _FILLED.findall(text)}
    return found


# G7, X10
@pytest.mark.parametrize("ending", [".docx", ".xlsx"])
@pytest.mark.parametrize("attribution", ["named", "none"])
def test_the_properties_of_a_package_name_nobody(
    town: Townhall, tmp_path: Path, ending: str, attribution: str
) -> None:
    target = tmp_path / f"summary{ending}"
    wanted = Publication(
        frozenset(ANNEXES),
        attribution,  # pyright: ignore[reportArgumentType]
        is_internal=True,
        template=_letterhead(tmp_path) if ending == ".docx" else None,
    )

    publish_to(town.state, town.draft, Order(target, wanted))
    said = _properties(target)

    assert said["title"] == TITLE
    assert [name for name in _OF_PERSONS if name in said] == []
    assert not [one for one in said.values() if "Okonjo" in one or "Harbour" in one]


# G7, X10
def test_no_part_of_a_nameless_word_file_names_anybody(town: Townhall, tmp_path: Path) -> None:
    target = tmp_path / "summary.docx"
    wanted = Publication(frozenset(ANNEXES), "none", is_internal=True,
                         template=_letterhead(tmp_path))  # fmt: skip

    publish_to(town.state, town.draft, Order(target, wanted))

    with ZipFile(target) as package:
        whole = "".join(package.read(one).decode("utf-8", "ignore") for one in package.namelist())
        assert package.comment == b""
    assert not re.search(r"Okonjo|Harbour Friends|ada@example", whole)
    assert set(re.findall(r'w:author="([^"]*)"', whole)) == {"townnotes"}


# G7, X10
def test_the_head_of_a_web_page_names_nobody(town: Townhall, tmp_path: Path) -> None:
    target = tmp_path / "summary.html"

    publish_to(town.state, town.draft, Order(target, Publication(frozenset(ANNEXES), "named")))
    head = target.read_text(encoding="utf-8").partition("</head>")[0]

    assert f"<title>{TITLE}</title>" in head
    named = set(re.findall(r'<meta name="([^"]*)"', head))
    assert not named & {"author", "creator", "generator", "description", "keywords", "owner"}
    assert "Okonjo" not in head
