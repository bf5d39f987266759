"""What is said on themes: one test a rule of the house style."""

from itertools import pairwise

from tests.summary.townhalls import Townhall, paragraph_of
from townnotes.domain.entities import Convener, Link, OwnStance, Participant, ReferenceText


def _town() -> Townhall:
    town = Townhall(inputs_on="text")
    town.add(ReferenceText, "text", short="REV2")
    town.theme("bees")
    return town


def _with_others(town: Townhall, count: int) -> Townhall:
    """Let more people take the floor, so that few stay few."""
    for number in range(count):
        town.speaker(f"other {number}")
    return town


def test_three_mentions_by_one_person_are_one_stakeholder() -> None:
    town = _town()
    for text in ("a fund", "a school", "a law"):
        town.says("a", "called for", text, "bees")
    town.says("b", "welcomed", "the draft", "bees")

    assert town.paragraph("bees") == (
        "One stakeholder welcomed the draft, while another called for a fund, a school and a law."
    )


def test_a_un_entity_among_them_makes_participants() -> None:
    town = _with_others(_town(), 9)
    for who in ("a", "b", "c"):
        town.says(who, "called for", "a fund", "bees")
    assert town.paragraph("bees") == "Some stakeholders called for a fund."

    town.speaker("u", "un")
    town.says("u", "called for", "a fund", "bees")

    assert town.paragraph("bees") == "Participants called for a fund."


def test_un_entities_alone_are_named_so() -> None:
    town = _with_others(_town(), 9)
    for who in ("u", "v"):
        town.speaker(who, "un")
        town.says(who, "stressed", "a fund", "bees")

    assert town.paragraph("bees") == "Two UN entities stressed the importance of a fund."


def test_linked_participants_are_one_speaker() -> None:
    town = _town()
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")
    town.says("c", "called for", "a fund", "bees")
    town.add(Link, kind="participant", one="a", other="b")

    assert town.paragraph("bees") == "Two stakeholders repeatedly called for a fund."
    assert town.draft.took_the_floor == 2


def test_points_linked_as_the_same_are_one_statement_of_all_speakers() -> None:
    town = _town()
    first = town.says("a", "called for", "a fund for hives", "bees")
    second = town.says("b", "called for", "hive fund!!", "bees")
    town.same(first, second)

    found = paragraph_of(town.draft, "bees")

    assert found
    assert found.text == "Two stakeholders called for a fund for hives."
    assert found.sentences[0].rests_on == (first, second)
    assert found.speakers == 2


def test_who_opposes_is_never_told_as_asking_for_it() -> None:
    town = _town()
    first = town.says("a", "called for", "a fund", "bees")
    second = town.says("b", "opposed", "a fund", "bees")
    town.same(first, second)

    assert town.paragraph("bees") == (
        "One stakeholder called for a fund, while another opposed a fund."
    )


def test_the_same_speakers_welcome_but_suggest() -> None:
    town = _with_others(_town(), 9)
    for who in ("a", "b"):
        town.says(who, "welcomed", "the chapter on hives", "bees")
        town.says(who, "suggested", "add a map", "bees")

    assert town.paragraph("bees") == (
        "Two stakeholders welcomed the chapter on hives, but suggested adding a map."
    )


def test_an_emphasized_point_ends_the_list() -> None:
    town = _with_others(_town(), 9)
    town.says("a", "called for", "a ban on one spray", "bees", emphasis=True)
    town.says("a", "called for", "more meadows", "bees")
    town.says("b", "called for", "fewer sprays", "bees")

    assert town.paragraph("bees") == (
        "Two stakeholders called for more meadows and fewer sprays, especially a ban on one spray."
    )


def test_a_wording_proposal_is_quoted_with_its_paragraph() -> None:
    town = _with_others(_town(), 9)
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
        town = _town()
        town.add(Convener, role="chair")
        town.says("a", stance, "", "bees", wording={"ask": ask, **words}, cites=("text/4",))
        town.says("b", "welcomed", "the draft", "bees")

        assert said in town.paragraph("bees")


def test_a_note_that_quotes_its_wording_keeps_its_own_words() -> None:
    town = _town()
    for who in ("a", "b"):
        town.says(who, "requested", "the retention of “hive” in the text", "bees",
                  wording={"ask": "retain", "old": "hive"})  # fmt: skip

    assert (
        town.paragraph("bees") == "Two stakeholders requested the retention of “hive” in the text."
    )


def test_forms_that_do_not_go_together_are_told_apart() -> None:
    town = _with_others(_town(), 9)
    town.says("a", "asked for", "a fund", "bees")
    town.says("b", "asked for", "that meadows be kept", "bees")

    assert town.paragraph("bees") == (
        "Two stakeholders asked for a fund, and asked that meadows be kept."
    )


def test_a_long_list_goes_on_in_further_sentences() -> None:
    town = _with_others(_town(), 90)
    for number in range(12):
        town.says(f"s{number}", "called for", f"measure {number} against a sickness", "bees")

    found = paragraph_of(town.draft, "bees")

    assert found
    assert len(found.sentences) >= 3
    assert all(len(one.text.split()) <= 55 for one in found.sentences)
    assert all(found.text.count(f"measure {number} ") == 1 for number in range(12))
    assert found.text.startswith("Stakeholders called for measure 0")


def test_a_neighbour_never_repeats_a_verb_that_has_a_gentler_twin() -> None:
    town = _with_others(_town(), 90)
    for number in range(10):
        town.says(f"s{number}", "stressed", f"the care of meadow {number}", "bees")

    found = paragraph_of(town.draft, "bees")

    assert found
    verbs = [one.text.split(" the importance")[0].split()[-1] for one in found.sentences]
    assert all(one != other for one, other in pairwise(verbs))


def test_a_verb_without_a_twin_becomes_a_noun() -> None:
    town = _with_others(_town(), 90)
    for number in range(10):
        town.says(f"s{number}", "called for", f"the care of meadow {number}", "bees")

    assert "There were also calls for the care" in town.paragraph("bees")


def test_a_theme_of_one_speaker_is_an_additional_topic() -> None:
    town = _town()
    town.theme("wasps", topic="the neglect of wasps")
    town.says("a", "raised", "wasps", "wasps")
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")

    assert town.paragraph("wasps") == ""
    assert town.paragraph("additional") == "Additional topics covered were: the neglect of wasps."
    assert town.draft.uncovered == ()


def test_themes_stand_in_the_order_of_their_speakers() -> None:
    town = _town()
    town.theme("moths")
    town.theme("flies")
    for who, theme in (("a", "bees"), ("b", "bees"), ("a", "flies"), ("b", "flies"),
                       ("a", "moths"), ("b", "moths"), ("c", "moths")):  # fmt: skip
        town.says(who, "called for", f"care for {theme}", theme)

    bodies = [one.section for one in town.draft.paragraphs if one.kind == "body"]

    assert bodies[1:] == ["moths", "bees", "flies"]
    assert [one.heading for one in town.draft.paragraphs if one.section == "moths"] == ["moths"]


def test_a_point_of_two_themes_is_told_once() -> None:
    town = _town()
    town.theme("moths")
    for who in ("a", "b", "c"):
        town.says(who, "called for", "bee paths", "bees")
    town.says("a", "called for", "moth traps", "moths")
    town.says("b", "called for", "dark corners", "moths", themes=("moths", "bees"))

    text = " ".join(one.text for one in town.draft.paragraphs)

    assert text.count("dark corners") == 1
    assert town.draft.uncovered == ()


def test_a_convener_who_replies_is_not_counted_and_stands_last() -> None:
    town = _town()
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
    town = _town()
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")
    town.turn("a", "right of reply", "turn reply")
    town.says("turn reply", "explained", "that no fund exists", "bees")

    assert town.paragraph("bees").endswith(
        "In exercise of the right of reply, one stakeholder explained that no fund exists."
    )


def test_points_without_a_theme_stay_uncovered() -> None:
    town = _town()
    lost = town.says("a", "called for", "peace")

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


def test_private_points_and_gaps_are_neither_told_nor_missed() -> None:
    town = _town()
    for who in ("a", "b"):
        town.says(who, "called for", "a fund", "bees")
        town.says(who, "called for", "my secret", "bees", private=True)
        town.says(who, "called for", "lost words", "bees", gap=True)

    text = " ".join(one.text for one in town.draft.paragraphs)

    assert "secret" not in text
    assert "lost" not in text
    assert town.draft.uncovered == ()


def test_a_stance_of_the_session_is_used_as_it_is() -> None:
    town = _town()
    town.add(OwnStance, words="applauded", family="approve", strength=9)
    for who in ("a", "b"):
        town.says(who, "applauded", "the chapter on hives", "bees")

    assert town.paragraph("bees") == "Two stakeholders applauded the chapter on hives."


def test_unmarked_points_are_told_in_neutral_words() -> None:
    town = _town()
    town.says("a", "", "the price of honey", "bees")
    town.says("b", "", "that prices fall", "bees")

    assert town.paragraph("bees") == (
        "Two stakeholders mentioned the price of honey and noted that prices fall."
    )


def test_a_line_that_says_its_stance_does_not_say_it_twice() -> None:
    town = _town()
    town.says("a", "called for", "Calls for a fund.", "bees")
    town.says("b", "", "calls for a fund", "bees")

    assert town.paragraph("bees") == "Two stakeholders called for a fund."


def test_names_in_any_script_stay_as_they_are() -> None:
    town = Townhall(name="лес 森林", process="اتفاق الغابات", date="2026-01-20")
    town.add(Convener, role="chair", name="أمينة النهري", of="مصر")

    assert "أمينة النهري of مصر" in town.paragraph("opening")
    assert "the اتفاق الغابات" in town.paragraph("title")


def test_a_speaker_nobody_knows_is_one_participant_and_gives_no_paragraph() -> None:
    town = _town()
    town.turn("", id_="turn lost")
    town.says("turn lost", "called for", "a fund", "bees")

    assert town.paragraph("bees") == ""
    assert town.paragraph("additional") == "Additional topics covered were: bees."


def test_a_demand_repeated_by_few_is_told_as_repeated() -> None:
    town = _with_others(_town(), 9)
    town.says("a", "called for", "a fund", "bees")
    town.says("b", "called for", "a fund", "bees")
    town.turn("a", id_="turn later")
    town.says("turn later", "called for", "a fund", "bees")

    assert town.paragraph("bees") == "Two stakeholders repeatedly called for a fund."


def test_participants_without_category_are_participants() -> None:
    town = _town()
    for who in ("a", "b"):
        town.add(Participant, who, name=who)
        town.turn(who)
        town.says(who, "called for", "a fund", "bees")

    assert town.paragraph("bees") == "Two participants called for a fund."
