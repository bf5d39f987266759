"""A theme of many points: the heaviest told in full, the rest gathered by name."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall, on_bees, paragraph_of, with_others
from townnotes.domain.entities import Point, SessionDetails
from townnotes.domain.points.stances import STANCES
from townnotes.errors import RuleError
from townnotes.summary.draft import finished, write_draft
from townnotes.summary.paragraphs import Draft, DraftParagraph
from townnotes.summary.style.house_style import built_in, read_style

_SAID: dict[str, tuple[str, ...]] = {
    "welcomed": ("the words on hives", "the map of meadows", "the care for old orchards",
                 "a simple register"),
    "called for": ("a fund for village beekeepers", "free courses in winter",
                   "a ban on one spray in May", "clear labels on honey"),
    "suggested": ("a telephone line for keepers", "maps of wild nests",
                  "a yearly count by schools", "smaller fields beside rivers"),
    "stressed": ("the price of wax", "dead trees in parks", "late mowing of verges",
                 "quiet near hives"),
    "expressed concern about": ("mites from abroad", "lamps near meadows",
                                "long transport of hives", "dry summers"),
}  # fmt: skip


def _crowded() -> Townhall:
    """Return a theme of twenty points, each of its own speaker."""
    town = with_others(on_bees(), 30)
    for stance, lines in _SAID.items():
        for place, line in enumerate(lines):
            town.says(f"{stance} {place}", stance, line, "bees")
    return town


def _bees(town: Townhall, **lengths: int) -> DraftParagraph:
    """Return the paragraph, in the townhall style or with other lengths."""
    style = built_in("townhall")
    draft = write_draft(town.state, replace(style, length=replace(style.length, **lengths)))
    found = paragraph_of(draft, "bees")
    assert found
    return found


# F2
def test_a_crowded_theme_keeps_to_the_length_of_the_house_style() -> None:
    town = _crowded()

    assert len(_bees(town).text.split()) <= 100
    assert len(_bees(town, paragraph=50).text.split()) <= 65


# F2, F9
@pytest.mark.parametrize(
    ("length", "text"),
    [
        (
            50,
            (
                "On bees, there were calls for a fund for village beekeepers, free courses in "
                "winter and a ban on one spray in May. Concern was also expressed about mites from "
                "abroad and lamps near meadows. Furthermore, the importance of the price of wax "
                "was stressed. Requests and suggestions also related to clear labels on honey and "
                "a telephone line for keepers."
            ),
        ),
        (
            160,
            (
                "On bees, stakeholders welcomed the words on hives, the map of meadows, the care "
                "for old orchards and a simple register. They called for a fund for village "
                "beekeepers, free courses in winter, a ban on one spray in May and clear labels on "
                "honey. They also suggested a telephone line for keepers, maps of wild nests, a "
                "yearly count by schools and smaller fields beside rivers. Furthermore, they "
                "stressed the importance of the price of wax, dead trees in parks, late mowing of "
                "verges and quiet near hives. Concern was also expressed about mites from abroad, "
                "lamps near meadows, long transport of hives and dry summers."
            ),
        ),
    ],
)
def test_a_crowded_theme_reads_as_its_length_has_it(length: int, text: str) -> None:
    assert _bees(_crowded(), paragraph=length).text == text


# F2, X4
def test_what_a_paragraph_has_no_room_for_is_listed_as_in_no_sentence() -> None:
    draft = _crowded().draft

    told = {id_ for one in draft.paragraphs for said in one.sentences for id_ in said.rests_on}
    assert len(told) > 10
    assert len(draft.uncovered) == 20 - len(told)
    assert not told & set(draft.uncovered)


# F2, X1
def test_a_sentence_of_a_crowded_theme_rests_on_just_the_points_it_tells() -> None:
    town = _crowded()
    text_of = {one.id: one.text for one in town.state.all(Point)}

    for said in _bees(town).sentences:
        assert [text for text in text_of.values() if text in said.text] == [
            text for id_, text in text_of.items() if id_ in said.rests_on
        ]


# X1, X4
def test_the_key_issues_of_the_tone_are_those_that_the_paragraphs_tell() -> None:
    town = _crowded()
    town.add(SessionDetails, "session", reception="was well received", inputs_on="text")
    draft = town.draft

    tone = paragraph_of(draft, "overview")
    bees = paragraph_of(draft, "bees")
    assert tone
    assert bees
    told = {id_ for said in bees.sentences for id_ in said.rests_on}
    assert "raised a number of key issues" in tone.text
    assert set(tone.sentences[0].rests_on) < told


# F3, X4
def test_what_a_crowded_paragraph_left_out_is_no_new_evidence_once_it_is_taken_in_hand() -> None:
    town = _crowded()
    town.by_hand("bees", "Bees were spoken of.", *_bees(town).sentences[0].rests_on)
    late = town.says("late", "stressed", "the smell of wax", "bees")

    found = paragraph_of(town.draft, "bees")

    assert found
    assert late in found.new_evidence
    offered = {id_ for said in found.offered for id_ in said.rests_on}
    assert set(found.new_evidence) - offered <= {late}
    assert len(town.draft.uncovered) > len(found.new_evidence)


# F2, F9
def test_a_house_style_may_have_everything_told() -> None:
    town = _crowded()
    style = read_style(
        'extends = "townhall"\ntitle = "Long"\n[length]\nparagraph = 0\n', "long.toml"
    )

    draft = write_draft(town.state, style)

    assert draft.uncovered == ()
    assert "quiet near hives" in finished(draft).text


# F9
@pytest.mark.parametrize("wrong", ["-1", "1.5", "true", '"long"'])
def test_a_length_that_is_no_whole_number_is_refused_with_its_line(wrong: str) -> None:
    with pytest.raises(RuleError, match=r"line 4, “length\.further”: it must be a whole number"):
        read_style(
            f'extends = "townhall"\ntitle = "Odd"\n[length]\nfurther = {wrong}\n', "odd.toml"
        )


# F2
def test_one_sentence_names_further_points_and_no_more_than_the_house_style_has() -> None:
    town = _crowded()

    assert _bees(town).text.endswith(
        "Suggestions also related to maps of wild nests, a telephone line for keepers and a yearly "
        "count by schools."
    )
    assert "also related" not in _bees(town, further=0).text


# F2
def test_what_most_have_in_mind_is_told_before_what_one_said_in_passing() -> None:
    town = _crowded()
    for who in ("a", "b", "c"):
        town.says(who, "asked for", "a very long line on the wax that every keeper must bring to "
                  "the market at the end of each summer", "bees")  # fmt: skip

    assert "some stakeholders asked for a very long line on the wax" in _bees(town).text


# F2
def test_the_families_of_stances_are_told_in_proportion_to_their_speakers() -> None:
    told = _bees(_crowded(), further=0).text

    heard = {stance: sum(line in told for line in lines) for stance, lines in _SAID.items()}
    assert heard["called for"] + heard["suggested"] >= max(heard["welcomed"], heard["stressed"])
    assert all(heard[one] for one in ("welcomed", "stressed", "expressed concern about"))


# F2
def test_a_wording_and_an_emphasis_are_told_however_crowded_the_theme_is() -> None:
    town = _crowded()
    town.says("s1", "", "shall", "bees", cites=("text/4",),
              wording={"ask": "replace", "old": "may", "new": "shall"})  # fmt: skip
    town.says("s2", "called for", "a school of wax in each district", "bees", emphasis=True)

    text = _bees(town, paragraph=20).text

    assert "“shall” instead of “may” in paragraph 4" in text
    assert "especially for a school of wax in each district" in text


# F2
def test_a_line_noted_in_haste_is_left_out_of_a_crowded_theme() -> None:
    town = _crowded()
    town.says("s1", "raised", "hives + wax: help missing", "bees")

    assert "help missing" not in _bees(town).text


_NOBODY = re.compile(r"there were|concern was|importance .+ was|were also", re.IGNORECASE)
"""Turns of phrase that name no speaker."""


# F2
def test_sentences_of_a_crowded_theme_take_turns_of_phrase() -> None:
    said = [one.text for one in _bees(_crowded(), paragraph=120).sentences]

    assert all(", while " not in one or ", while " not in other for one, other in pairwise(said))
    assert sum(bool(_NOBODY.search(one)) for one in said) in range(1, len(said))


_LEAD = re.compile(
    r"^(?:\w+(?: \w+)?,? )?(?:one|two|some|several|many|most|another|they|\w+)\b.*?\b("
    + "|".join(sorted((words.split()[0] for words in STANCES), key=len, reverse=True))
    + r")\b",
    re.IGNORECASE,
)


# X18
def test_neighbouring_sentences_of_a_crowded_theme_do_not_begin_with_one_verb() -> None:
    leads = [found[1] for one in _bees(_crowded()).sentences if (found := _LEAD.match(one.text))]

    assert len(leads) > 1
    assert all(one != other for one, other in pairwise(leads))


# X18
@SETTINGS
@given(sessions())
def test_no_verb_of_a_sentence_is_stronger_than_any_of_its_points_reached(town: Townhall) -> None:
    points = {one.id: one for one in town.state.all(Point)}
    for paragraph in town.draft.paragraphs:
        if paragraph.by_hand or not paragraph.section.startswith("theme"):
            continue
        for said in paragraph.sentences:
            stances = [STANCES.get(points[one].stance) for one in said.rests_on]
            for words in ("urged", "opposed", "commended", "stressed", "called for"):
                if re.search(rf"\b{words}\b", said.text):
                    least = STANCES[words]
                    assert any(
                        stance is not None
                        and stance.family == least.family
                        and stance.strength >= least.strength - _EQUALS.get(words, 0)
                        for stance in stances
                    ) or _in_a_line(words, said.rests_on, points), said.text


_EQUALS = {"stressed": 3}
"""How far below a verb those stand that the house style takes for its equals."""


def _in_a_line(words: str, rests_on: tuple[str, ...], points: dict[str, Point]) -> bool:
    """Tell whether a note of unmarked stance says it in its own words: "calls for wells"."""
    return any(words[:4] in points[one].text.lower() for one in rests_on)


# X2
@SETTINGS
@given(sessions())
def test_a_number_of_speakers_in_words_is_that_of_the_distinct_speakers(town: Townhall) -> None:
    points = {one.id: one for one in town.state.all(Point)}
    for paragraph in town.draft.paragraphs:
        if paragraph.by_hand or not paragraph.section.startswith("theme"):
            continue
        for said in paragraph.sentences:
            speakers = {points[one].intervention for one in said.rests_on}
            if re.match(r"(?:One|Another) \w+", said.text) and ", while " not in said.text:
                assert len(speakers) == 1, said.text


# F2, X1, X4
@SETTINGS
@given(sessions(), st.integers(1, 40), st.integers(0, 5))
def test_any_session_keeps_to_any_length_and_tells_or_lists_every_point(
    town: Townhall, paragraph: int, further: int
) -> None:
    style = built_in("townhall")
    state = town.state
    short = replace(style, length=replace(style.length, paragraph=paragraph, further=further))

    draft = write_draft(state, short)

    assert write_draft(town.state, short) == draft
    ordinary = {one.id for one in state.all(Point) if not one.private and not one.gap}
    told = {id_ for one in draft.paragraphs for said in one.sentences for id_ in said.rests_on}
    assert told | set(draft.uncovered) == ordinary
    assert not told & set(draft.uncovered)
    assert _themes_of(draft) == _themes_of(write_draft(state))
    for one in draft.paragraphs:
        for said in one.sentences:
            assert said.rests_on or one.by_hand or not one.section.startswith("theme")


def _themes_of(draft: Draft) -> list[str]:
    return [one.section for one in draft.paragraphs if one.section.startswith("theme")]
