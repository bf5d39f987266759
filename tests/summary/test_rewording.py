"""A paragraph that is reworded: its sentences keep the points they rest on."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.commands.summary import WordedSentence
from townnotes.summary.by_hand.paragraphs import Rewording, split_sentences

WATER = WordedSentence("water", "Several participants called for clean wells.", ("p1", "p2"))
PAY = WordedSentence("pay", "Some suggested fair pay for harbour workers.", ("p3",))
BEES = WordedSentence("bees", "One participant regretted the loss of bees.", ("p4",))


def reworded(text: str, *before: WordedSentence) -> list[tuple[str, tuple[str, ...]]]:
    ids = (f"new {number}" for number in count(1))
    found = Rewording(before or (WATER, PAY, BEES), lambda: next(ids)).of(text)
    return [(one.id, one.rests_on) for one in found]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        ("One. Two.", ("One.", "Two.")),
        ("H.E. Ms. Ana Cho spoke. Some agreed.", ("H.E. Ms. Ana Cho spoke.", "Some agreed.")),
        ("They meant para. 7 and no. 8.", ("They meant para. 7 and no. 8.",)),
        ("She asked “why?” and left. They stayed.", ("She asked “why?” and left.", "They stayed.")),
        ("It rose by 3.5 per cent. “Good!” One said so.",
         ("It rose by 3.5 per cent.", "“Good!”", "One said so.")),
        ("Les États ont salué. Élargir plaît.", ("Les États ont salué.", "Élargir plaît.")),
    ],
)  # fmt: skip
def test_a_text_is_parted_where_its_sentences_end(text: str, parts: tuple[str, ...]) -> None:
    assert split_sentences(text) == parts


@given(st.text())
def test_no_letter_is_lost_between_sentences(text: str) -> None:
    assert " ".join(split_sentences(text)) == " ".join(text.split())


# X19
def test_a_sentence_in_other_words_keeps_its_points() -> None:
    text = f"{WATER.text} Some proposed fair pay for the harbour workers. {BEES.text}"

    assert reworded(text) == [("water", ("p1", "p2")), ("pay", ("p3",)), ("bees", ("p4",))]


def test_sentences_in_another_order_keep_their_own_points() -> None:
    assert reworded(f"{BEES.text} {WATER.text}") == [("bees", ("p4",)), ("water", ("p1", "p2"))]


# F3
def test_a_sentence_typed_new_rests_on_nothing() -> None:
    text = f"{WATER.text} The weather was fine that day. {PAY.text} {BEES.text}"

    assert ("new 1", ()) in reworded(text)


def test_two_sentences_joined_rest_on_the_points_of_both() -> None:
    text = "Several participants called for clean wells, and some suggested fair pay for harbour "
    found = reworded(f"{text}workers. {BEES.text}")

    assert [set(points) for _, points in found] == [{"p1", "p2", "p3"}, {"p4"}]


def test_both_parts_of_a_sentence_parted_rest_on_its_points() -> None:
    whole = WordedSentence(
        "whole", "Some called for clean wells, and asked for fair pay.", ("p1", "p2")
    )

    found = reworded("Some called for clean wells. They asked for fair pay.", whole)

    assert [points for _, points in found] == [("p1", "p2"), ("p1", "p2")]


def test_a_sentence_cut_out_and_typed_again_finds_its_points() -> None:
    rewording = Rewording((WATER, PAY), lambda: "new")
    rewording.of(PAY.text)

    assert rewording.of(f"{WATER.text} {PAY.text}") == (WATER, PAY)


def test_a_sentence_being_typed_is_one_sentence_all_the_time() -> None:
    ids = (f"new {number}" for number in count(1))
    rewording = Rewording((), lambda: next(ids))

    assert rewording.of("The wea")[0].id == rewording.of("The weather was fine.")[0].id


@given(st.lists(st.sampled_from((WATER, PAY, BEES)), unique=True), st.text(max_size=80))
def test_every_sentence_has_an_id_of_its_own(kept: list[WordedSentence], typed: str) -> None:
    text = " ".join([*(one.text for one in kept), typed])

    ids = [id_ for id_, _ in reworded(text)]

    assert len(set(ids)) == len(ids)
    assert {one.id for one in kept} <= set(ids)
