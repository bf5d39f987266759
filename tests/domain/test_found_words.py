"""The words of a search are told apart in any text, and found where they stand."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.points.found_words import around, search_words


def found(typed: str, text: str) -> list[str]:
    return [text[start:end] for start, end in search_words(typed).places_in(text)]


def test_words_are_found_without_case_and_accents_and_the_last_as_far_as_it_is_typed() -> None:
    assert found("kovac nig", "Kovač: night work, no NIGHTS, tonight") == [
        "Kovač", "night", "NIGHTS",
    ]  # fmt: skip


def test_a_word_before_the_last_is_found_whole_alone() -> None:
    assert found("night rest", "nights, a night and a restful one") == ["night", "restful"]


def test_accents_that_are_letters_of_their_own_belong_to_the_word() -> None:
    assert found("sante", "la sante\u0301 publique") == ["sante\u0301"]


def test_nothing_typed_finds_nothing() -> None:
    assert found(" ?", "anything") == []


def test_a_long_text_is_shown_from_the_beginning_of_a_word_before_the_place() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve harbour"
    asked = search_words("harbour")

    shown = around(text, asked.places_in(text))

    assert shown.startswith("…")
    assert shown.endswith("twelve harbour")
    assert f" {shown[1:].split()[0]} " in text
    assert around("harbour", asked.places_in("harbour")) == "harbour"


@given(st.text(max_size=80), st.text(max_size=12))
def test_any_place_is_in_the_text_and_no_two_overlap(text: str, typed: str) -> None:
    places = search_words(typed).places_in(text)

    ends = [0, *(end for pair in places for end in pair), len(text)]
    assert ends == sorted(ends)
    assert all(start < end for start, end in places)
    shown = around(text, places)
    assert not places or text[places[0][0] : places[0][1]] in shown
