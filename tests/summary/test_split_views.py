"""What shares a sentence, what a few words name, and what is quoted of a speech."""

from dataclasses import replace

from tests.summary.townhalls import on_bees, paragraph_of, with_others
from townnotes.summary.draft import write_draft
from townnotes.summary.lines.phrases import briefly, read_phrase
from townnotes.summary.style.house_style import built_in
from townnotes.summary.style.quantifiers import Lengths


# F2
def test_two_groups_on_one_object_are_told_as_split_views() -> None:
    town = with_others(on_bees(), 30)
    for who in ("a", "b", "c"):
        town.says(who, "asked for", "the retention of the words “wild bees”", "bees")
    for who in ("d", "e", "f"):
        town.says(who, "opposed", "the words “wild bees”", "bees")
    town.says("g", "called for", "meadows", "bees")

    assert (
        "Some stakeholders asked for the retention of the words “wild bees”, while others "
        "opposed those words."
    ) in town.paragraph("bees")


# F2
def test_views_of_one_person_for_and_against_are_no_split() -> None:
    town = with_others(on_bees(), 30)
    for who in ("a", "b"):
        town.says(who, "asked for", "the retention of the words “wild bees”", "bees")
    town.says("a", "opposed", "the words “wild bees”", "bees")

    assert "others" not in town.paragraph("bees")


# F2
def test_a_name_of_a_point_is_a_whole_noun_phrase_or_nothing() -> None:
    for line, name in {
        "a clear timeline for the replacement of street lamps before 2030":
            "a clear timeline for the replacement of street lamps",
        "a short list": "a short list",
        "the words “where, if at all, appropriate”, which weaken the whole of the invitation": "",
        "a code of conduct, reviewed every two years": "a code of conduct",
        # A clause that says which ones is never cut, nor what one wants it without.
        "dark seasons during which path lighting near habitats is turned off every night": "",
        "bats and hedgehogs that return to the unlit lanes behind the old school": "",
        "switching off lamps in whole districts without an alternative for people on foot": "",
        "solar and batteries: recycling missing": "",
        "rq zones 100 km not 30": "",
    }.items():  # fmt: skip
        assert briefly(read_phrase(line)) == name


# F2
def test_views_for_and_against_the_same_words_are_told_once() -> None:
    town = with_others(on_bees(), 30)
    town.says("a", "requested", "the retention of the words “wild bees”", "bees")
    town.says("b", "opposed", "the words “wild bees”, which leave out hives", "bees")
    town.says("c", "urged", "the co-facilitators to drop the words “wild bees”", "bees")

    said = paragraph_of(town.draft, "bees")

    assert said

    assert said.text == (
        "One stakeholder requested the retention of the words “wild bees”, while two others "
        "opposed those words or urged the co-facilitators to drop them."
    )
    assert len(said.sentences[0].rests_on) == 3


_SPEECH = (
    "“Thank you, Chair. I am glad to be here today with all of you. Hives need shelter from the "
    "wind in winter, as village {} has shown to everybody. We will now go to the next speaker, who "
    "has some questions on that.”"
)


# F2
def test_of_a_long_speech_a_crowded_theme_quotes_the_sentence_on_the_theme() -> None:
    town = with_others(on_bees(), 30)
    town.theme("hives", topic="the shelter of hives in winter")
    for who in ("a", "b", "c"):
        town.says(who, "", _SPEECH.format(who), "hives")
    town.says("d", "", "“Thank you very much. Over to you.”", "hives")

    said = paragraph_of(town.draft, "hives")

    assert said
    assert "“Hives need shelter from the wind in winter, as village a has shown" in said.text
    assert "Thank you" not in said.text
    assert "next speaker" not in said.text


# F2, F9
def test_a_style_that_has_everything_told_leaves_out_nobody_on_either_side() -> None:
    town = with_others(on_bees(), 30)
    town.says("a", "requested", "the retention of the words “wild bees”", "bees")
    town.says("a", "welcomed", "the words “wild bees”", "bees")
    town.says("b", "opposed", "the words “wild bees”", "bees")
    town.says("a", "opposed", "the words “wild bees” in the title", "bees", emphasis=True)

    long = replace(built_in("townhall"), length=Lengths(0, 3, 34))

    assert write_draft(town.state, long).uncovered == ()
