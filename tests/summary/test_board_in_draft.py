"""The draft follows the theme board: its order, its joined cards and their words."""

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
