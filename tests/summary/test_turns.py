"""Turns of phrase that name no speaker."""

import re

import pytest

import townnotes_resources
from tests.summary.townhalls import state_from_json
from townnotes.domain.points.stances import STANCES
from townnotes.summary.draft import write_draft
from townnotes.summary.english.impersonal import is_plural, unattributed
from townnotes.summary.lines.phrases import read_phrase
from townnotes.summary.lines.verbs import introduce

_TO = "the co-facilitators"
_LED = re.compile(r"^(?:On|Regarding|With regard to) [^,]*, ")


# F2
@pytest.mark.parametrize(
    ("stance", "lines", "told"),
    [
        ("called for", ("a fund",), "a call was made for a fund"),
        ("called for", ("a fund", "a school"), "there were calls for a fund and a school"),
        ("called for", ("a fund", "a law", "a map", "a school"),
         "there were several calls for a fund, a law, a map and a school"),
        ("requested", ("a fund", "a law"), "requests were made for a fund and a law"),
        ("suggested", ("add a map",), "a suggestion was made to add a map"),
        ("suggested", ("maps of wells",), "maps of wells were suggested"),
        ("welcomed", ("the words on wells",), "the words on wells were welcomed"),
        ("welcomed", ("the map of wells",), "the map of wells was welcomed"),
        ("stressed", ("wells", "rain"), "the importance of wells and rain was stressed"),
        ("stressed", ("the need to act",), "the need to act was stressed"),
        ("stressed", ("wells at sea", "elders, paid well"),
         "the importance of wells at sea and of elders, paid well, was stressed"),
        ("called for", ("elders, paid well", "wells"),
         "there were calls for elders, paid well, and for wells"),
        ("called for", ("salt and rain", "elders, paid well"),
         "there were calls for salt and rain, and for elders, paid well"),
        ("stressed", ("that wells run dry",), "it was stressed that wells run dry"),
        ("stressed", ("the lack of wells",), "attention was drawn to the lack of wells"),
        ("expressed concern about", ("dry wells",), "concern was expressed about dry wells"),
        ("opposed", ("a tax",), "opposition was expressed to a tax"),
        ("urged", ("add a map",), "the co-facilitators were urged to add a map"),
        ("urged", ("States to act", "add a map"),
         "States were urged to act and the co-facilitators to add a map"),
        ("reported", ("that wells run dry",), "it was reported that wells run dry"),
    ],
)  # fmt: skip
def test_a_stance_has_a_turn_of_phrase_without_its_speaker(
    stance: str, lines: tuple[str, ...], told: str
) -> None:
    items = [introduce(stance, read_phrase(line), _TO) for line in lines]

    family = STANCES[stance].family
    assert unattributed(family, items, "", len(lines))[0] == told


# F2
def test_also_stands_after_the_auxiliary() -> None:
    items = [introduce("called for", read_phrase(line), _TO) for line in ("a fund", "a law")]

    told, _ = unattributed("ask", items, " also", 2)

    assert told == "there were also calls for a fund and a law"


# F2
def test_what_has_no_such_turn_keeps_its_speaker() -> None:
    items = [
        introduce("called for", read_phrase(line), _TO) for line in ("a fund", "States to act")
    ]

    assert unattributed("ask", items, "", 2)[0] == ""


# F2
@pytest.mark.parametrize(
    ("phrase", "many"),
    [
        ("the words on wells", True), ("the map of wells", False), ("a series of maps", False),
        ("bats and moths in towns", True), ("women", True), ("access to wells", False),
        ("adding wells", False), ("news", False), ("wells, where dry", True),
    ],
)  # fmt: skip
def test_a_noun_phrase_takes_were_by_its_first_noun(phrase: str, *, many: bool) -> None:
    assert is_plural(phrase) == many


# F2
def test_no_paragraph_opens_three_sentences_with_the_same_words() -> None:
    path = townnotes_resources.path("demo/townhall.json")
    draft = write_draft(state_from_json(path.read_text(encoding="utf-8")))

    for one in draft.paragraphs:
        # What a paragraph begins with, before who said it: "On lamps, two stakeholders …".
        told = [_LED.sub("", said.text).casefold().split()[:2] for said in one.sentences]
        assert not [words for words in told if told.count(words) > 2], one.text
