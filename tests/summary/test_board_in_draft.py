"""The draft follows the theme board: its order, its joined cards and their words."""

import pytest

from tests.summary.townhalls import Townhall, with_others


def harbours(places: dict[str, str] | None = None) -> Townhall:
    """Return a townhall whose speakers each say one thing of harbours; `places` puts some."""
    town = Townhall()
    town.theme("harbours")
    for who, stance, text in (("a", "welcomed", "the chapter on piers"),
                              ("b", "called for", "night ferries"),
                              ("c", "stressed", "the need for shade")):  # fmt: skip
        town.says(who, stance, text, "harbours", place=(places or {}).get(who, ""))
    return with_others(town, 20)


# F1
def test_the_draft_follows_the_order_of_the_board() -> None:
    said = ("piers", "ferries", "shade")
    usual = harbours().paragraph("harbours")
    put = harbours({"c": "1", "b": "2", "a": "3"}).paragraph("harbours")

    assert put != usual
    assert sorted(said, key=put.index) == ["shade", "ferries", "piers"]


# F1
def test_the_words_chosen_on_the_board_stand_in_the_draft() -> None:
    for leads, told in (("one", "ferries after midnight"), ("other", "later night ferries")):
        town = Townhall()
        town.theme("harbours")
        one = town.says("a", "called for", "ferries after midnight", "harbours",
                        leads=leads == "one")  # fmt: skip
        other = town.says("b", "called for", "later night ferries", "harbours",
                          leads=leads == "other")  # fmt: skip
        town.same(one, other)

        assert told in with_others(town, 20).paragraph("harbours")


# F1, X1
@pytest.mark.parametrize(
    ("stance", "told"),
    [
        ("expressed concern about", "Two stakeholders expressed concern about night ferries"),
        ("welcomed", "Two stakeholders welcomed night ferries"),
        ("called for", "Two stakeholders called for night ferries"),
    ],
)
@pytest.mark.parametrize("first", ["without", "with"])
def test_a_point_without_stance_is_told_with_the_one_it_was_joined_with(
    stance: str, told: str, first: str
) -> None:
    town = Townhall()
    town.theme("ferries")
    stances = ("", stance) if first == "without" else (stance, "")
    one, other = (
        town.says(who, how, "night ferries", "ferries")
        for who, how in zip("ab", stances, strict=True)
    )
    town.same(one, other)
    draft = with_others(town, 20).draft

    sentences = [said for one in draft.paragraphs for said in one.sentences if said.rests_on]

    assert [set(said.rests_on) for said in sentences] == [{one, other}]
    assert sentences[0].text.startswith(f"{told}")


# F1
def test_for_and_against_stay_apart_whatever_they_were_joined_with() -> None:
    town = Townhall()
    town.theme("ferries")
    points = [
        town.says(who, how, "night ferries", "ferries")
        for who, how in (("a", "called for"), ("b", "expressed concern about"), ("c", ""))
    ]
    for other in points[1:]:
        town.same(points[0], other)
    paragraph = with_others(town, 20).paragraph("ferries")

    assert "wo stakeholders called for night ferries" in paragraph
    assert "concern about" in paragraph
