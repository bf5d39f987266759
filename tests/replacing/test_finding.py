"""Words found wherever people typed them, and what each place would say instead."""

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Townhall
from townnotes.domain.commands.replacing import replace_texts
from townnotes.domain.commands.summary import WordedSentence, gist_of, make_final, write_paragraph
from townnotes.domain.entities import Participant, Point, Statement, Theme
from townnotes.replacing.finding import FoundPlace, Wanted, WordSearch, changes_of


def found(townhall: Townhall, words: str, instead: str = "", *how: bool) -> list[FoundPlace]:
    return WordSearch(townhall.state, Wanted(words, instead, *how)).places()


def replaced(townhall: Townhall, words: str, instead: str) -> None:
    places = [one for one in found(townhall, words, instead) if not one.part_of]
    townhall.do(replace_texts(townhall.state, changes_of(places)), "replaced")


def texts(townhall: Townhall) -> list[str]:
    return sorted(one.text for one in townhall.state.all(Point))


def test_a_name_is_found_in_people_themes_notes_and_sentences(townhall: Townhall) -> None:
    marta = townhall.participant("Marta Kovac", organization="Kovac Fund")
    townhall.theme("the Kovac plan", topic="the Kovac plan")
    townhall.speaks(marta, "Kovac’s plan is good", "the KOVAC plan")
    townhall.do(write_paragraph(townhall.state, "opening", [WordedSentence("s", "Kovac spoke.")]))
    replaced(townhall, "Kovac", "Kovač")
    state = townhall.state
    assert [(one.name, one.organization) for one in state.all(Participant)] == [
        ("Marta Kovač", "Kovač Fund")
    ]
    assert [(one.label, one.topic) for one in state.all(Theme)] == [
        ("the Kovač plan", "the Kovač plan")
    ]
    assert texts(townhall) == ["Kovač’s plan is good", "the Kovač plan"]
    assert [one.text for one in state.all(Statement)] == ["Kovač spoke."]


def test_a_name_is_no_part_of_a_longer_word_unless_that_is_wanted(townhall: Townhall) -> None:
    marta = townhall.participant("Ivo Kovac")
    townhall.speaks(marta, "Kovacs and Kovac-Lind")
    assert [one.text[one.start : one.end + 1] for one in found(townhall, "Kovac")] == [
        "Kovac", "Kovac-",
    ]  # fmt: skip
    assert len(found(townhall, "Kovac", "", False, False)) == 3


def test_words_in_the_names_of_several_people_are_doubtful_within_these_names(
    townhall: Townhall,
) -> None:
    ana = townhall.participant("Ana Petrova")
    townhall.participant("Ana Souza")
    townhall.speaks(ana, "Ana Petrova and Ana spoke")
    notes = [one for one in found(townhall, "ana", "Anna") if one.where == "note"]
    assert [one.part_of for one in notes] == ["Ana Petrova", ""]
    names = [one.part_of for one in found(townhall, "ana", "Anna") if one.where == "name"]
    assert names == ["Ana Petrova", "Ana Souza"]


def test_capitals_go_with_the_words_found_or_must_be_as_typed(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Bo"), "Ports and ports")
    assert [one.instead for one in found(townhall, "ports", "harbours")] == ["Harbours", "harbours"]
    assert [one.start for one in found(townhall, "ports", "harbours", True)] == [10]


def test_words_are_found_over_any_space(townhall: Townhall) -> None:
    townhall.speaks(townhall.participant("Bo"), "the  old harbour")
    assert len(found(townhall, "the old")) == 1


def test_a_final_summary_is_left_as_it_is(townhall: Townhall) -> None:
    townhall.do(write_paragraph(townhall.state, "opening", [WordedSentence("s", "Bo spoke.")]))
    townhall.do(make_final(townhall.state, "e", "", 1, "d"))
    assert not found(townhall, "Bo")


def test_a_sentence_replaced_together_with_its_points_still_stands_on_them(
    townhall: Townhall,
) -> None:
    bo = townhall.participant("Bo")
    townhall.speaks(bo, "the ports are old")
    point = townhall.state.all(Point)[0].id
    sentence = WordedSentence("s", "Bo called the ports old.", (point,))
    townhall.do(write_paragraph(townhall.state, "opening", [sentence]))
    replaced(townhall, "ports", "harbours")
    held = townhall.state.all(Statement)[0]
    assert held.text == "Bo called the harbours old."
    assert held.seen == {point: gist_of(townhall.state, point)}


@given(
    st.lists(st.sampled_from(["ana", "Ana", "anas", "x", " ", "-", "’s"])),
    st.text("ab", max_size=4),
)
def test_any_text_is_replaced_at_its_places_and_nowhere_else(parts: list[str], new: str) -> None:
    text = "".join(parts)
    places = [
        FoundPlace(Point, "p", "text", text, at, at + 3, new, "note")
        for at in range(len(text))
        if text[at : at + 3].casefold() == "ana"
    ]
    made = changes_of(places)
    assert [one.text for one in made] == (
        [text.replace("Ana", new).replace("ana", new)] if places else []
    )
