"""Whatever a session holds, its draft holds to the rules."""

import re

from hypothesis import given

from tests.summary.any_townhall import PLAIN, SETTINGS, sessions, townhalls
from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Point, Statement
from townnotes.domain.floor.speakers import took_the_floor
from townnotes.summary.draft import finished, write_draft


@SETTINGS
@given(sessions())
def test_any_session_drafts_the_same_twice_and_covers_or_lists_every_point(town: Townhall) -> None:
    state = town.state

    draft = write_draft(state)

    assert write_draft(town.state) == draft
    ordinary = {one.id for one in state.all(Point) if not one.private and not one.gap}
    covered = {id_ for one in draft.paragraphs for said in one.sentences for id_ in said.rests_on}
    assert covered | set(draft.uncovered) == ordinary
    assert not covered & set(draft.uncovered)
    assert finished(draft).text == finished(draft).text
    by_hand = any(one.by_hand for one in state.all(Statement))
    assert by_hand or "SECRET" not in finished(draft).text


@SETTINGS
@given(sessions())
def test_a_quantifier_never_exceeds_its_evidence(town: Townhall) -> None:
    state = town.state
    draft = write_draft(state)
    least = {"two": 2, "some": 3, "several": 4, "many": 4, "most": 5}
    plurals = r"(?:other )?(?:stakeholders|UN entities|participants|others|co-facilitators)"

    assert draft.took_the_floor == len(took_the_floor(state))
    for paragraph in draft.paragraphs:
        for said in paragraph.sentences:
            speakers = {_speaker(town, one) for one in said.rests_on}
            first = re.match(rf"(\w+) {plurals} ", said.text)
            word = first[1].lower() if first else ""
            if not paragraph.by_hand and paragraph.section.startswith("theme"):
                assert len(speakers) >= least.get(word, 0), said.text


def _speaker(town: Townhall, point: str) -> str:
    found = town.state.find(Point, point)
    return found.intervention if found else ""


@SETTINGS
@given(townhalls(words=PLAIN))
def test_frames_are_clean_whatever_is_missing(town: Townhall) -> None:
    for one in town.draft.paragraphs:
        assert not re.search(r"  |,,|, ,|\( *\)| [,.;]|\.\.", one.text), one.text
        assert one.text == one.text.strip()
        assert not re.search(r"\b(?:and|of|with|between|to)\.?$", one.text) or "abc" not in one.text
