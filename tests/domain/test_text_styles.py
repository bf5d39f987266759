"""Ranges of bold and italic: kept with their words, found again, and moved with the text."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.texts.styles import StyledRange, kept_styles, moved, read_styles, tidied

TEXT = st.text(st.sampled_from("ab é😀.\u0301 "), max_size=30)
RANGES = st.lists(
    st.builds(
        StyledRange, st.sampled_from(["bold", "italic"]), st.integers(-3, 35), st.integers(-3, 35)
    ),
    max_size=6,
)


@given(TEXT, RANGES)
def test_what_is_kept_is_read_back(text: str, ranges: list[StyledRange]) -> None:
    assert read_styles(kept_styles(ranges, text), text) == tidied(ranges, text)


@given(TEXT, TEXT, RANGES)
def test_moved_ranges_lie_within_the_text_and_do_not_overlap(
    before: str, after: str, ranges: list[StyledRange]
) -> None:
    found = moved(ranges, before, after)
    assert found == tidied(found, after)


@given(TEXT, TEXT, RANGES)
def test_what_is_typed_behind_leaves_every_range_on_its_words(
    text: str, more: str, ranges: list[StyledRange]
) -> None:
    longer = f"{text}¶{more}"
    for one in tidied(ranges, text):
        (place,) = moved([one], text, longer)
        assert longer[place.start : place.end] == text[one.start : one.end]


def test_words_changed_elsewhere_take_their_style_to_where_they_are() -> None:
    kept = ("bold 4 ports",)
    assert read_styles(kept, "Then the ports are old.") == (StyledRange("bold", 9, 14),)
    assert read_styles(kept, "ports, and more ports") == (StyledRange("bold", 0, 5),)


def test_where_the_words_are_gone_the_style_goes_too() -> None:
    assert read_styles(("bold 4 ports", "italic 0 The"), "The quays") == (
        StyledRange("italic", 0, 3),
    )


def test_a_word_replaced_within_a_range_stays_in_it() -> None:
    before, after = "the tarining of nurses", "the training of nurses"
    assert moved([StyledRange("bold", 4, 22)], before, after) == (StyledRange("bold", 4, 22),)
    assert moved([StyledRange("bold", 4, 12)], before, "the schooling of nurses") == (
        StyledRange("bold", 4, 13),
    )


@given(st.lists(st.text(max_size=12)), TEXT)
def test_whatever_another_file_holds_gives_ranges_of_the_text(kept: list[str], text: str) -> None:
    found = read_styles([*kept, "bold 99999999999999 a", "bold ² a", "blink 0 a"], text)
    assert found == tidied(found, text)
