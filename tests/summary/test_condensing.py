"""A theme of many points: the heaviest told in full, the rest gathered by name."""

import re
from itertools import pairwise

from hypothesis import given

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall, on_bees, paragraph_of, with_others
from townnotes.domain.entities import Point
from townnotes.domain.stances import STANCES
from townnotes.summary.briefly import briefly
from townnotes.summary.paragraphs import DraftParagraph
from townnotes.summary.phrases import read_phrase

_KINDS = ("meadows", "orchards", "roofs", "verges", "gardens", "hedges", "banks", "fields")


def _crowded() -> Townhall:
    town = with_others(on_bees(), 30)
    for place, land in enumerate(_KINDS):
        who = f"s{place}"
        town.says(who, "welcomed", f"the new chapter on {land}", "bees")
        town.says(who, "called for", f"a fund for {land} near towns", "bees")
        town.says(who, "stressed", f"that {land} are lost every year", "bees")
        town.says(who, "expressed concern about", f"sprays on {land} in spring", "bees")
        town.says(who, "suggested", f"a yearly count of bees on {land}", "bees")
    return town


def _bees(town: Townhall) -> DraftParagraph:
    found = paragraph_of(town.draft, "bees")
    assert found
    return found


# F2
def test_a_crowded_theme_keeps_to_a_readable_length_and_covers_every_point() -> None:
    town = _crowded()

    assert len(_bees(town).text.split()) <= 160
    assert town.draft.uncovered == ()


# F2
def test_what_is_gathered_is_named_in_words_that_fit_all_of_it() -> None:
    text = _bees(_crowded()).text

    assert "Other requests and suggestions included" in text
    assert "Favourable comments were also made, among other things, on the new chapter on" in text
    assert "inter alia, that" in text


# F2
def test_praise_and_requests_of_others_share_the_first_sentence() -> None:
    first = _bees(_crowded()).sentences[0].text

    assert re.match(r".*welcomed .+, while .+ called for ", first)


# F2
def test_a_wording_and_an_emphasis_are_never_gathered() -> None:
    town = _crowded()
    town.says("s1", "", "shall", "bees", cites=("text/4",),
              wording={"ask": "replace", "old": "may", "new": "shall"})  # fmt: skip
    town.says("s2", "called for", "a ban on one spray", "bees", emphasis=True)

    text = _bees(town).text

    assert "“shall” instead of “may” in paragraph 4" in text
    assert "called especially for a ban on one spray" in text


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
def test_a_name_of_a_point_keeps_its_subject_and_drops_the_clauses() -> None:
    for line, name in {
        "lighting curfews that cover shops, signs and places of work": "lighting curfews",
        "a clear timeline for the replacement of street lamps before 2030":
            "a clear timeline for the replacement of street lamps",
        "savings of up to 40 per cent on electricity bills after dimming from midnight":
            "savings of up to 40 per cent",
        "a short list": "a short list",
        "the words “where, if at all, appropriate”, which weaken the whole of the invitation":
            "the words “where, if at all, appropriate”",
    }.items():  # fmt: skip
        assert briefly(read_phrase(line)) == name


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
