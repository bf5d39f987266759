"""What is said on themes: one test a rule of the house style."""

from itertools import pairwise

from tests.summary.townhalls import Townhall, on_bees, paragraph_of, with_others
from townnotes.domain.entities import Convener, Link, OwnStance


def test_three_mentions_by_one_person_are_one_stakeholder() -> None:
    town = on_bees()
    for text in ("a fund", "a school", "a law"):
        town.says("a", "called for", text, "bees")
    town.says("b", "welcomed", "the draft", "bees")

    assert town.paragraph("bees") == (
        "One stakeholder welcomed the draft, while another called for a fund, a school and a law."
    )


def test_a_un_entity_among_them_makes_participants() -> None:
    town = with_others(on_bees(), 9)
    for who in ("a", "b", "c"):
        town.says(who, "called for", "a fund", "bees")
    assert town.paragraph("bees") == "Some stakeholders called for a fund."

    town.speaker("u", "un")
    town.says("u", "called for", "a fund", "bees")

    assert town.paragraph("bees") == "Participants called for a fund."


def test_un_entities_alone_are_named_so() -> None:
    town = with_others(on_bees(), 9)
    for who in ("u", "v"):
        town.speaker(who, "un")
        town.says(who, "stressed", "a fund", "bees")

    assert town.paragraph("bees") == "Two UN entities stressed the importance of a fund."


def test_linked_participants_are_one_speaker() -> None:
    town = on_bees()
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")
    town.says("c", "called for", "a fund", "bees")
    town.add(Link, kind="participant", one="a", other="b")

    assert town.paragraph("bees") == "Two stakeholders repeatedly called for a fund."
    assert town.draft.took_the_floor == 2


def test_points_linked_as_the_same_are_one_statement_of_all_speakers() -> None:
    town = on_bees()
    first = town.says("a", "called for", "a fund for hives", "bees")
    second = town.says("b", "called for", "hive fund!!", "bees")
    town.same(first, second)

    found = paragraph_of(town.draft, "bees")

    assert found
    assert found.text == "Two stakeholders called for a fund for hives."
    assert found.sentences[0].rests_on == (first, second)
    assert found.speakers == 2


def test_who_opposes_is_never_told_as_asking_for_it() -> None:
    town = on_bees()
    first = town.says("a", "called for", "a fund", "bees")
    second = town.says("b", "opposed", "a fund", "bees")
    town.same(first, second)

    assert town.paragraph("bees") == (
        "One stakeholder called for a fund, while another opposed a fund."
    )


def test_the_same_speakers_welcome_but_suggest() -> None:
    town = with_others(on_bees(), 9)
    for who in ("a", "b"):
        town.says(who, "welcomed", "the chapter on hives", "bees")
        town.says(who, "suggested", "add a map", "bees")

    assert town.paragraph("bees") == (
        "Two stakeholders welcomed the chapter on hives, but suggested adding a map."
    )


def test_an_emphasized_point_ends_the_list() -> None:
    town = with_others(on_bees(), 9)
    town.says("a", "called for", "a ban on one spray", "bees", emphasis=True)
    town.says("a", "called for", "more meadows", "bees")
    town.says("b", "called for", "fewer sprays", "bees")

    assert town.paragraph("bees") == (
        "One stakeholder called for more meadows, and especially for a ban on one spray, while "
        "another called for fewer sprays."
    )


def test_forms_that_do_not_go_together_are_told_apart() -> None:
    town = with_others(on_bees(), 9)
    town.says("a", "asked for", "a fund", "bees")
    town.says("b", "asked for", "that meadows be kept", "bees")

    assert town.paragraph("bees") == (
        "One stakeholder asked for a fund, while another asked that meadows be kept."
    )


def test_a_long_list_goes_on_in_further_sentences() -> None:
    town = with_others(on_bees(), 90)
    for number in range(12):
        town.says(f"s{number}", "called for", f"measure {number} against a sickness", "bees")

    found = paragraph_of(town.draft, "bees")

    assert found
    assert len(found.sentences) >= 3
    assert all(len(one.text.split()) <= 55 for one in found.sentences)
    assert all(found.text.count(f"measure {number} ") == 1 for number in range(12))
    assert found.text.startswith("Stakeholders called for measure 0")


def test_a_neighbour_never_repeats_a_verb_that_has_a_gentler_twin() -> None:
    town = with_others(on_bees(), 90)
    for number in range(10):
        town.says(f"s{number}", "stressed", f"the care of meadow {number}", "bees")

    found = paragraph_of(town.draft, "bees")

    assert found
    verbs = [one.text.split(" the importance")[0].split()[-1] for one in found.sentences]
    assert all(one != other for one, other in pairwise(verbs))


def test_a_verb_without_a_twin_becomes_a_noun() -> None:
    town = with_others(on_bees(), 90)
    for number in range(10):
        town.says(f"s{number}", "called for", f"the care of meadow {number}", "bees")

    assert "There were also calls for the care" in town.paragraph("bees")


def test_a_theme_of_one_speaker_is_an_additional_topic() -> None:
    town = on_bees()
    town.theme("wasps", topic="the neglect of wasps")
    town.says("a", "raised", "wasps", "wasps")
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")

    assert town.paragraph("wasps") == ""
    assert town.paragraph("additional") == "Additional topics covered were: the neglect of wasps."
    assert town.draft.uncovered == ()


def test_themes_stand_in_the_order_of_their_speakers() -> None:
    town = on_bees()
    town.theme("moths")
    town.theme("flies")
    for who, theme in (("a", "bees"), ("b", "bees"), ("a", "flies"), ("b", "flies"),
                       ("a", "moths"), ("b", "moths"), ("c", "moths")):  # fmt: skip
        town.says(who, "called for", f"care for {theme}", theme)

    bodies = [one.section for one in town.draft.paragraphs if one.kind == "body"]

    assert bodies[1:] == ["moths", "bees", "flies"]
    assert [one.heading for one in town.draft.paragraphs if one.section == "moths"] == ["moths"]


def test_a_point_of_two_themes_is_told_once() -> None:
    town = on_bees()
    town.theme("moths")
    for who in ("a", "b", "c"):
        town.says(who, "called for", "bee paths", "bees")
    town.says("a", "called for", "moth traps", "moths")
    town.says("b", "called for", "dark corners", "moths", themes=("moths", "bees"))

    text = " ".join(one.text for one in town.draft.paragraphs)

    assert text.count("dark corners") == 1
    assert town.draft.uncovered == ()


def test_private_points_and_gaps_are_neither_told_nor_missed() -> None:
    town = on_bees()
    for who in ("a", "b"):
        town.says(who, "called for", "a fund", "bees")
        town.says(who, "called for", "my secret", "bees", private=True)
        town.says(who, "called for", "lost words", "bees", gap=True)

    text = " ".join(one.text for one in town.draft.paragraphs)

    assert "secret" not in text
    assert "lost" not in text
    assert town.draft.uncovered == ()


def test_a_stance_of_the_session_is_used_as_it_is() -> None:
    town = on_bees()
    town.add(OwnStance, words="applauded", family="approve", strength=9)
    for who in ("a", "b"):
        town.says(who, "applauded", "the chapter on hives", "bees")

    assert town.paragraph("bees") == "Two stakeholders applauded the chapter on hives."


def test_unmarked_points_are_told_in_neutral_words() -> None:
    town = on_bees()
    town.says("a", "", "the price of honey", "bees")
    town.says("b", "", "that prices fall", "bees")

    assert town.paragraph("bees") == (
        "One stakeholder referred to the price of honey, while another noted that prices fall."
    )


def test_a_line_that_says_its_stance_does_not_say_it_twice() -> None:
    town = on_bees()
    town.says("a", "called for", "Calls for a fund.", "bees")
    town.says("b", "", "calls for a fund", "bees")

    assert town.paragraph("bees") == "Two stakeholders called for a fund."


def test_names_in_any_script_stay_as_they_are() -> None:
    town = Townhall(name="лес 森林", process="اتفاق الغابات", date="2026-01-20")
    town.add(Convener, role="chair", name="أمينة النهري", of="مصر")

    assert "أمينة النهري of مصر" in town.paragraph("opening")
    assert "the اتفاق الغابات" in town.paragraph("title")


def test_a_demand_repeated_by_few_is_told_as_repeated() -> None:
    town = with_others(on_bees(), 9)
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")
    town.turn("a", id_="turn later")
    town.says("turn later", "called for", "a fund", "bees")

    assert town.paragraph("bees") == "Two stakeholders repeatedly called for a fund."
