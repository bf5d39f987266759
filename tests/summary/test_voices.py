"""Who speaks in which capacity: conveners, replies, speakers without a category or a name."""

from tests.summary.townhalls import Townhall, on_bees, paragraph_of
from townnotes.domain.entities import Convener, Participant


def test_a_convener_who_replies_is_not_counted_and_stands_last() -> None:
    town = on_bees()
    town.add(Convener, role="co-facilitator", name="Ida One")
    town.add(Convener, role="co-facilitator", name="Una Two")
    town.speaker("host", "convening", "convener reply")
    town.says("host", "explained", "that bees are covered by paragraph 2", "bees")
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")

    assert town.paragraph("bees") == (
        "Two stakeholders called for a fund. In response, the co-facilitators explained that bees "
        "are covered by paragraph 2."
    )
    assert town.draft.took_the_floor == 2


def test_a_right_of_reply_is_told_as_one() -> None:
    town = on_bees()
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")
    town.turn("a", "right of reply", "turn reply")
    town.says("turn reply", "explained", "that no fund exists", "bees")

    assert town.paragraph("bees").endswith(
        "In exercise of the right of reply, one stakeholder explained that no fund exists."
    )


def test_points_without_a_theme_stay_uncovered() -> None:
    town = on_bees()
    lost = town.says("a", "raised", "peace")

    assert town.draft.uncovered == (lost,)


def test_information_by_conveners_without_a_theme_belongs_to_the_overview() -> None:
    town = Townhall(overview="an overview of the draft")
    town.add(Convener, role="co-facilitator")
    town.speaker("host", "convening", "procedural")
    town.says("host", "provided an overview of", "the changes")
    town.says("host", "explained", "that time is short")

    found = paragraph_of(town.draft, "overview")

    assert found
    assert found.text == (
        "The co-facilitator provided an overview of the draft. The co-facilitator also explained "
        "that time is short."
    )
    assert town.draft.uncovered == ()
    assert found.speakers == 0


def test_a_speaker_nobody_knows_is_one_participant_and_gives_no_paragraph() -> None:
    town = on_bees()
    town.turn("", id_="turn lost")
    town.says("turn lost", "called for", "a fund", "bees")

    assert town.paragraph("bees") == ""
    assert town.paragraph("additional") == "Additional topics covered were: bees."


def test_participants_without_category_are_participants() -> None:
    town = on_bees()
    for who in ("a", "b"):
        town.add(Participant, who, name=who)
        town.turn(who)
        town.says(who, "called for", "a fund", "bees")

    assert town.paragraph("bees") == "Two participants called for a fund."


def test_sentences_that_a_note_quotes_are_quoted_and_not_bent_into_a_list() -> None:
    town = on_bees()
    town.says("a", "", "“Thank you, Chair. The hives are ‘too far’ from the fields.”", "bees")
    town.says("a", "", "“I would like to see a school.”", "bees")
    town.says("b", "welcomed", "the draft", "bees")

    text = town.paragraph("bees")

    assert "said: “Thank you, Chair. The hives are ‘too far’ from the fields”" in text
    assert "said: “I would like to see a school”" in text
