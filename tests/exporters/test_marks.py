"""The Word file carries a hidden bookmark at each paragraph, which says nothing to a reader."""

import re
from pathlib import Path

from tests.office import made_by_libreoffice
from tests.summary.townhalls import Townhall
from tests.taking_back.conftest import debate
from tests.taking_back.word_hands import WordHands, w
from townnotes.summary.annexes.annexes import ANNEXES
from townnotes.summary.marks import read_mark, text_digest, townhall_digests
from townnotes.summary.publication import Publication
from townnotes_exporters.publishing import Order, publish_to


def bookmarks(town: Townhall, target: Path) -> list[str]:
    """Return the names of the bookmarks of an exported summary."""
    publication = Publication(frozenset(ANNEXES), is_internal=True)
    publish_to(town.state, town.draft, Order(target, publication))
    root = WordHands(target).root
    starts = {one.get(w("id")): one.get(w("name")) for one in root.iter(w("bookmarkStart"))}
    assert sorted(starts) == sorted(one.get(w("id")) for one in root.iter(w("bookmarkEnd")))
    return list(starts.values())


def test_each_paragraph_and_the_annexes_have_a_mark_of_their_own(tmp_path: Path) -> None:
    town = debate()

    names = bookmarks(town, tmp_path / "summary.docx")

    assert len(names) == len(town.draft.paragraphs) + 1
    assert all(re.fullmatch(r"_tn[a-z0-9]{1,37}", one) for one in names)
    assert len({name.casefold() for name in names}) == len(names)


def test_a_mark_holds_digests_of_the_townhall_and_of_the_words(tmp_path: Path) -> None:
    town = debate()

    marks = [read_mark(name) for name in bookmarks(town, tmp_path / "summary.docx")]

    assert {one.townhall for one in marks if one} <= townhall_digests(town.state)
    written = {text_digest(one.text) for one in town.draft.paragraphs}
    assert written <= {one.text for one in marks if one}


def test_libreoffice_keeps_the_marks(tmp_path: Path) -> None:
    names = bookmarks(debate(), tmp_path / "summary.docx")

    (odt,) = made_by_libreoffice(tmp_path / "summary.docx", to="odt")
    odt.with_suffix(".docx").rename(tmp_path / "sent.docx")
    (back,) = made_by_libreoffice(odt, to="docx")

    kept = {one.get(w("name")) for one in WordHands(back).root.iter(w("bookmarkStart"))}
    assert set(names) <= kept
