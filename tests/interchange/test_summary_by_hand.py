"""Paragraphs by hand as JSON: the round trip keeps every sentence with its points."""

import json

from tests.summary.townhalls import Townhall, state_from_json
from townnotes.domain.commands.summary import WordedSentence, write_paragraph, written_by_hand
from townnotes.domain.entities import Theme
from townnotes.interchange import write_session
from townnotes.summary.draft import write_draft

# F3, X19


def _round(
    town: Townhall, *sentences: WordedSentence
) -> tuple[list[tuple[str, list[str]]], list[str]]:
    state = town.state_after(write_paragraph(town.state, "bees", sentences))
    back = state_from_json(json.dumps(json.loads(write_session(state))))
    theme = back.all(Theme)[0].id
    held = written_by_hand(back, theme)
    paragraph = next(one for one in write_draft(back).paragraphs if one.section == theme)
    texts = [(one.text, [str(back.value(id_, "text", "")) for id_ in one.rests_on]) for one in held]
    return texts, [one.state for one in paragraph.sentences]


def test_sentences_by_hand_keep_order_points_and_standing() -> None:
    town = Townhall()
    town.theme("bees")
    first = town.says("a", "called for", "a fund", "bees")
    second = town.says("b", "called for", "a law", "bees")

    texts, states = _round(
        town,
        WordedSentence("z", "One asked for a law.", (second,)),
        WordedSentence("y", "All sang."),
        WordedSentence("x", "Another asked for a fund.", (first,)),
    )

    assert texts == [
        ("One asked for a law.", ["a law"]),
        ("All sang.", []),
        ("Another asked for a fund.", ["a fund"]),
    ]
    assert states == ["", "unsupported", ""]


def test_a_theme_only_named_is_so_after_the_round_trip() -> None:
    town = Townhall()
    town.theme("bees", as_topic=True)

    back = state_from_json(write_session(town.state))

    assert back.all(Theme)[0].as_topic
