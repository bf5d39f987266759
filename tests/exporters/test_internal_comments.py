"""The internal Word file says beside its sentences what a rapporteur has still to look at."""

from pathlib import Path

import pytest
from docx import Document

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Point
from townnotes.summary.draft import write_draft
from townnotes.summary.publication import Publication
from townnotes.summary.style.house_style import built_in, in_language
from townnotes_exporters.publishing import Order, publish_to


@pytest.fixture
def town() -> Townhall:
    """Return a townhall told by hand: a point has changed, a sentence rests on none, one is new."""
    town = Townhall()
    town.theme("buses")
    first = town.says("ada", "called for", "for night buses", "buses")
    town.by_hand("buses", "Ada called for night buses.", first)
    town.by_hand("buses", "All sang.")
    town.add(Point, first, text="for day buses")
    town.says("bo", "welcomed", "the new quay", "buses")
    return town


def comments(town: Townhall, target: Path, language: str) -> list[str]:
    draft = write_draft(town.state, in_language(built_in("townhall"), language))
    publish_to(town.state, draft, Order(target, Publication(is_internal=True)))
    return [one.text for one in Document(str(target)).comments]


# X19, X20
@pytest.mark.parametrize(
    ("language", "check", "unsupported", "new"),
    [
        ("en", "To check: a point", "Unsupported: this", "New evidence, in no sentence yet:"),
        ("fr", "À vérifier\u00a0: un point", "Sans source\u00a0: cette", "Éléments nouveaux"),
        ("es", "Por verificar: un punto", "Sin fuente: esta", "Elementos nuevos"),
    ],
)
def test_comments_say_what_to_check_what_rests_on_nothing_and_what_is_new(
    town: Townhall, tmp_path: Path, language: str, check: str, unsupported: str, new: str
) -> None:
    first, second = comments(town, tmp_path / "summary.docx", language)[-2:]

    assert check in first
    assert "called for day buses" in first
    assert new not in first
    assert unsupported in second
    assert new in second
    assert "welcomed the new quay" in second


# X20
def test_the_public_file_says_nothing_of_it(town: Townhall, tmp_path: Path) -> None:
    publish_to(town.state, town.draft, Order(tmp_path / "summary.docx", Publication()))

    assert list(Document(str(tmp_path / "summary.docx")).comments) == []
