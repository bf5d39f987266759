"""Wording proposals: old and new words in quotation marks, with their paragraph."""

import pytest

from tests.summary.townhalls import on_bees, with_others
from townnotes.domain.entities import Convener
from townnotes.summary.lines.wording import said_beside


def test_a_wording_proposal_is_quoted_with_its_paragraph() -> None:
    town = with_others(on_bees(), 9)
    for who in ("a", "b"):
        town.says(
            who, "called for", '"hive" -> "colony" to cover wild bees', "bees",
            wording={"ask": "replace", "old": "hive", "new": "colony"}, cites=("text/4", "text/7"),
        )  # fmt: skip

    assert town.paragraph("bees") == (
        "Two stakeholders called for using “colony” instead of “hive” in paragraphs 4 and 7 of "
        "REV2, to cover wild bees."
    )


def test_each_kind_of_wording_has_its_own_verb() -> None:
    asked = {
        "retain": ("suggested", {"old": "hive"}, "suggested retaining “hive”"),
        "delete": ("urged", {"old": "hive"}, "urged the chair to delete “hive” from"),
        "add": ("proposed", {"new": "hive"}, "proposed adding “hive” to paragraph 4"),
        "strengthen": ("", {"old": "may", "new": "must"}, "strengthening “may” to read “must”"),
    }
    for ask, (stance, words, said) in asked.items():
        town = on_bees()
        town.add(Convener, role="chair")
        town.says("a", stance, "", "bees", wording={"ask": ask, **words}, cites=("text/4",))
        town.says("b", "welcomed", "the draft", "bees")

        assert said in town.paragraph("bees")


def test_a_note_that_quotes_its_wording_keeps_its_own_words() -> None:
    town = on_bees()
    for who in ("a", "b"):
        town.says(who, "requested", "the retention of “hive” in the text", "bees",
                  wording={"ask": "retain", "old": "hive"})  # fmt: skip

    assert (
        town.paragraph("bees") == "Two stakeholders requested the retention of “hive” in the text."
    )


@pytest.mark.parametrize(
    ("typed", "beside"),
    [
        ("keep “hives” in paragraph 8, keepers need them", "keepers need them"),
        ("add “and moths” after “bees” - moths feed at night", "moths feed at night"),
        ("delete “wild” because it is vague", ""),
        ("keep “hives”", ""),
    ],
)
def test_what_is_said_beside_proposed_words_is_no_part_of_them(typed: str, beside: str) -> None:
    assert said_beside(typed) == beside
