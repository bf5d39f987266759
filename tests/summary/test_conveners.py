"""Conveners in the opening: names, posts and their plurals."""

from typing import Any

import pytest

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Convener
from townnotes.summary.lines.words import plural_of


def _convener(town: Townhall, name: str, **fields: Any) -> None:
    given = {"role": "chair", "honorific": "H.E. Ms.", "post": "Permanent Representative",
             "of": "Northland", "to": "the League", **fields}  # fmt: skip
    town.add(Convener, name=name, **given)


def _known(**more: Any) -> Townhall:
    return Townhall(
        ordinal=2,
        name="hybrid forum",
        process="Forest Accord",
        subject="Forest Accord",
        audience=("stakeholders", "UN entities"),
        date="2026-01-20",
        **more,
    )


def test_two_conveners_of_one_post_share_its_plural() -> None:
    town = _known()
    _convener(town, "Ida One")
    _convener(town, "Una Two", of="Southland")

    assert town.paragraph("opening") == (
        "The second hybrid forum with stakeholders and UN entities on the Forest Accord convened "
        "by the chairs, H.E. Ms. Ida One and H.E. Ms. Una Two, Permanent Representatives of "
        "Northland and Southland to the League respectively, took place on Tuesday, "
        "20 January 2026."
    )


def test_three_conveners_are_listed_without_a_serial_comma() -> None:
    town = _known()
    for name, state in (("A. One", "Northland"), ("B. Two", "Southland"), ("C. Three", "Eastland")):
        _convener(town, name, of=state, honorific="")

    opening = town.paragraph("opening")

    assert "A. One, B. Two and C. Three, Permanent Representatives of" in opening
    assert "of Northland, Southland and Eastland to the League respectively, took" in opening


def test_one_convener_stands_without_respectively() -> None:
    town = _known()
    _convener(town, "Ida One")

    opening = town.paragraph("opening")

    assert "by the chair, H.E. Ms. Ida One, Permanent Representative of Northland to the" in opening
    assert "respectively" not in opening


def test_conveners_of_different_posts_carry_their_own() -> None:
    town = _known()
    _convener(town, "Ida One")
    _convener(town, "Una Two", post="Minister for Forests", of="Southland", to="")

    opening = town.paragraph("opening")

    assert (
        "H.E. Ms. Ida One, Permanent Representative of Northland to the League, and "
        "H.E. Ms. Una Two, Minister for Forests of Southland, took place"
    ) in opening


def test_conveners_of_one_state_name_it_once() -> None:
    town = _known()
    _convener(town, "Ida One")
    _convener(town, "Una Two")

    opening = town.paragraph("opening")

    assert "Permanent Representatives of Northland to the League, took place" in opening


def test_a_convener_without_post_or_state_is_only_named() -> None:
    town = _known()
    _convener(town, "Ida One", post="", of="", to="")

    assert "convened by the chair, H.E. Ms. Ida One, took place" in town.paragraph("opening")


def test_conveners_without_any_name_leave_no_comma_behind() -> None:
    town = _known()
    _convener(town, "", post="", of="", to="")

    assert "convened by the chair took place" in town.paragraph("opening")


def test_an_irregular_plural_of_a_post_wins() -> None:
    town = _known()
    _convener(town, "Ida One", post="Head of Chancery", post_plural="Heads of the Chanceries")
    _convener(town, "Una Two", post="Head of Chancery", of="Southland")

    assert "Heads of the Chanceries of Northland and" in town.paragraph("opening")


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("Permanent Representative", "Permanent Representatives"),
        ("Minister for Foreign Affairs", "Ministers for Foreign Affairs"),
        ("Chargé d'affaires", "Chargés d'affaires"),
        ("Chargé d’affaires ad interim", "Chargés d’affaires ad interim"),
        ("Secretary-General", "Secretaries-General"),
        ("Attorney General", "Attorneys General"),
        ("Director of Studies", "Directors of Studies"),
        ("Chairwoman", "Chairwomen"),
        ("chairperson", "chairpersons"),
        ("co-facilitator", "co-facilitators"),
        ("Fellow", "Fellows"),
        ("Embassy", "Embassies"),
        ("大使", "大使"),
    ],
)
def test_the_plural_of_a_post_is_its_head_noun_s(one: str, many: str) -> None:
    assert plural_of(one) == many
