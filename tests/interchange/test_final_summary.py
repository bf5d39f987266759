"""A summary that is final comes back final from JSON, with its text and what it rests on."""

import json
from typing import Any

import pytest
from hypothesis import given

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall, paragraph_of, state_from_json
from townnotes.domain.commands.points import set_stance
from townnotes.domain.commands.records import delete
from townnotes.domain.commands.summary import final_edition, make_final, reopen
from townnotes.domain.entities import Intervention, Point, SessionDetails, Statement, Theme
from townnotes.domain.floor.kinds import KINDS
from townnotes.domain.registers import Assign, Register, encode_value
from townnotes.domain.state import State
from townnotes.interchange import write_session
from townnotes.summary.by_hand.editions import digest_of, text_of
from townnotes.summary.draft import finished, write_draft
from townnotes.summary.paragraphs import Draft


def _final(town: Townhall) -> State:
    state = town.state
    draft = write_draft(state)
    text = text_of(state, draft)
    return town.state_after(make_final(state, "e1", "", 5, digest_of(draft), text))


def _written(state: State) -> list[dict[str, Any]]:
    return json.loads(write_session(state))["summary"]


def _told(draft: Draft) -> list[tuple[str, bool]]:
    return [(one.text, one.by_hand) for one in draft.paragraphs if one.text]


def _points(state: State, draft: Draft) -> list[list[str]]:
    return [
        [str(state.value(id_, "source_id", "") or id_) for id_ in said.rests_on]
        for one in draft.paragraphs
        for said in one.sentences
    ]


@pytest.fixture
def town() -> Townhall:
    town = Townhall(ordinal=4, name="virtual townhall", process="process", audience=("all",))
    town.theme("bees")
    for who in ("Ada", "Bo", "Cy"):
        town.says(who, "called for", f"a fund of {who}", "bees")
    return town


def _after(state: State, assigns: list[Assign]) -> State:
    """Return a state after a change made later than all before it."""
    state.apply(
        Register(one.entity, one.id, one.field, "later", (1 << 40) + place, encode_value(one.value))
        for place, one in enumerate(assigns)
    )
    return state


# X19
@SETTINGS
@given(sessions())
def test_any_final_summary_is_final_and_says_the_same_after_the_round_trip(town: Townhall) -> None:
    # Dates and kinds that nobody knows are refused in JSON, whatever the summary is.
    town.add(SessionDetails, "session", date="2026-02-28", inputs_deadline="2026-02-28")
    for turn in town.state.all(Intervention):
        if turn.kind not in KINDS:
            town.add(Intervention, turn.id, kind="statement")
    state = _final(town)
    draft = write_draft(state)

    back = state_from_json(write_session(state))
    again = write_draft(back)

    assert again.is_final
    assert _told(again) == _told(draft)
    assert _points(back, again) == _points(state, draft)
    assert finished(again).language == finished(draft).language
    assert _written(back) == _written(state)


# X19
def test_a_point_changed_after_the_round_trip_turns_its_final_sentence_to_check(
    town: Townhall,
) -> None:
    back = state_from_json(write_session(_final(town)))

    _after(back, set_stance(back, back.all(Point)[0].id, "urged"))

    theme = back.all(Theme)[0].id
    paragraph = paragraph_of(write_draft(back), theme)
    assert paragraph
    assert [one.state for one in paragraph.sentences] == ["check"]


# X19
def test_a_final_sentence_to_check_is_so_after_the_round_trip(town: Townhall) -> None:
    state = _final(town)
    _after(state, set_stance(state, state.all(Point)[0].id, "urged"))

    assert [one["state"] for one in _written(state) if one["rests_on"]] == ["check"]
    back = write_draft(state_from_json(write_session(state)))
    assert back.is_final
    assert [s.state for one in back.paragraphs for s in one.sentences if s.rests_on] == ["check"]


# X19
def test_reopened_after_the_round_trip_the_rules_write_again_and_what_is_by_hand_stays(
    town: Townhall,
) -> None:
    point = town.state.all(Point)[0].id
    town.by_hand("closing", "Thanks to all.", point)
    back = state_from_json(write_session(_final(town)))
    assert [one.text for one in back.all(Statement)] == ["Thanks to all."]

    _after(back, reopen(back, "e2", "", 9, ""))

    assert final_edition(back) is None
    assert "final" not in {one["state"] for one in _written(back)}
    closing = paragraph_of(write_draft(back), "closing")
    assert closing
    assert closing.text == "Thanks to all."


# X19
def test_a_title_read_from_json_has_its_ordinal_raised(town: Townhall) -> None:
    state = _final(town)

    back = write_draft(state_from_json(write_session(state)))

    before = finished(write_draft(state)).paragraphs
    assert [one.runs for one in finished(back).paragraphs] == [one.runs for one in before]
    assert any(run.superscript for one in before for run in one.runs)


# X19
def test_a_paragraph_of_a_theme_that_is_gone_can_be_read_again(town: Townhall) -> None:
    town.by_hand("bees", "Bees came up.")
    theme = town.state.all(Theme)[0]

    back = state_from_json(write_session(town.state_after(delete(theme))))

    assert [(one.section, one.text) for one in back.all(Statement)] == [("", "Bees came up.")]


# X19
def test_a_speakers_paragraph_of_a_record_stays_with_the_speaker(town: Townhall) -> None:
    turn = town.state.all(Intervention)[1].id
    town.by_hand(turn, "Ms. B said little.")

    back = state_from_json(write_session(town.state))

    assert [one.section for one in back.all(Statement)] == [back.all(Intervention)[1].id]
