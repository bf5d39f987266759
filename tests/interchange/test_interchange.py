"""A session as JSON: the round trip loses nothing, and what is wrong is named by its path."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from townnotes.domain.entities import Intervention, Link, Participant, Point, Theme
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes.interchange import read_session, write_session
from townnotes_resources import path as resource

SHARED = Path(__file__).parents[3] / "shared"
TOP: dict[str, Any] = {"format": "townnotes-session", "version": 1}


def _state(text: str) -> State:
    state = State()
    state.apply(
        Register(*one[:3], "me", stamp, encode_value(one.value))
        for stamp, one in enumerate(read_session(text).assigns, start=1)
    )
    return state


def _round(document: dict[str, Any]) -> dict[str, Any]:
    return json.loads(write_session(_state(json.dumps(document))))


def test_the_practice_townhall_comes_back_as_it_went_in() -> None:
    text = resource("demo/townhall.json").read_text(encoding="utf-8")

    assert json.loads(write_session(_state(text))) == json.loads(text)


def test_the_shared_example_comes_back_as_it_went_in() -> None:
    example = SHARED / "example.json"
    if not example.exists():
        pytest.skip("the shared example is not on this machine")
    text = example.read_text(encoding="utf-8")

    assert json.loads(write_session(_state(text))) == json.loads(text)


def test_two_sessions_from_one_file_share_no_id() -> None:
    text = json.dumps({**TOP, "participants": [{"id": "p1", "name": "Ada"}]})

    one, other = (_state(text).all(Participant)[0] for _ in range(2))

    assert one.id != other.id
    assert one.source_id == other.source_id == "p1"


def test_only_format_and_version_are_needed() -> None:
    back = _round(TOP)

    assert (back["format"], back["version"], back["interventions"]) == ("townnotes-session", 1, [])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": "minutes"}, "format: not a townnotes session"),
        ({"version": 2}, "version: 2 is newer"),
        ({"version": "1"}, "version: a whole number"),
        ({"session": []}, "session: an object"),
        ({"session": {"date": "2026-02-30"}}, "session.date: There is no date"),
        ({"session": {"ordinal": "third"}}, "session.ordinal: a whole number is needed"),
        ({"session": {"ordinal": True}}, "session.ordinal: a whole number is needed"),
        ({"session": {"began": "noon"}}, 'session.began: "noon" is not an instant'),
        ({"session": {"audience": "all"}}, "session.audience: a list of texts"),
        ({"session": {"conveners": [{"name": "x"}]}}, r"session.conveners\[0\].id: every item"),
        ({"participants": {}}, "participants: a list is needed"),
        ({"participants": [{"id": "a"}, {"id": "a"}]}, r'participants\[1\].id: "a" is used twice'),
        (
            {"participants": [{"id": "a", "category": "c9"}]},
            r'participants\[0\].category: no category "c9"',
        ),
        (
            {"interventions": [{"id": "i", "speaker": "p99"}]},
            r'interventions\[0\].speaker: no participant "p99"',
        ),
        ({"interventions": [{"id": "i"}]}, r"interventions\[0\].speaker: an intervention needs"),
        (
            {
                "participants": [{"id": "p"}],
                "interventions": [{"id": "i", "speaker": "p", "kind": "song"}],
            },
            r'interventions\[0\].kind: "song" is not one of',
        ),
        (
            {
                "participants": [{"id": "p"}],
                "interventions": [
                    {"id": "i", "speaker": "p", "points": [{"id": "x", "themes": ["t"]}]}
                ],
            },
            r'interventions\[0\].points\[0\].themes\[0\]: no theme "t"',
        ),
    ],
)
def test_what_is_wrong_is_named_by_its_path(change: dict[str, Any], said: str) -> None:
    with pytest.raises(RuleError, match=said):
        read_session(json.dumps({**TOP, **change}))


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[" * 100_000, '{"format": "x"}'])
def test_what_is_no_session_is_refused_in_words(text: str) -> None:
    with pytest.raises(RuleError):
        read_session(text)


def test_an_unknown_key_is_left_out_with_a_notice_that_names_it() -> None:
    document = {**TOP, "mood": 1, "session": {"colour": "blue"}, "themes": [{"id": "t", "x": 1}]}

    notices = read_session(json.dumps(document)).notices

    assert notices == [
        "mood: unknown key, left out.",
        "session.colour: unknown key, left out.",
        "themes[0].x: unknown key, left out.",
    ]


def test_an_instant_without_a_zone_is_read_in_the_sessions_zone() -> None:
    session = {"time_zone": "America/New_York", "began": "2026-03-11T10:00:00"}

    assert _round({**TOP, "session": session})["session"]["began"] == "2026-03-11T14:00:00Z"


def test_points_that_say_the_same_are_linked_and_written_so_again() -> None:
    points = [{"id": "x1", "text": "a"}, {"id": "x2", "text": "b", "same_as": "x1"}]
    turn = {"id": "i", "speaker": "p", "points": points}
    document = {**TOP, "participants": [{"id": "p"}], "interventions": [turn]}

    state = _state(json.dumps(document))

    link = state.all(Link)[0]
    assert len(state.group(link.one)) == 2
    assert [p.get("same_as") for p in _round(document)["interventions"][0]["points"]] == [
        None,
        "x1",
    ]


def _noting(*points: dict[str, Any]) -> dict[str, Any]:
    turn = {"id": "i", "speaker": "p", "points": points}
    return {**TOP, "participants": [{"id": "p"}], "interventions": [turn]}


def test_points_against_others_are_joined_by_nothing_and_written_so_again() -> None:
    document = _noting(
        {"id": "x1", "text": "a", "opposes": ["x3"]},
        {"id": "x2", "text": "b", "opposes": ["x1", "x3"]},
        {"id": "x3", "text": "c", "opposes": ["x1"]},
    )

    state = _state(json.dumps(document))

    assert all(len(state.group(one.id)) == 1 for one in state.all(Point))
    assert [one["opposes"] for one in _round(document)["interventions"][0]["points"]] == [
        ["x3"], ["x1", "x3"], ["x1"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"opposes": ["x1"]}, "points[0].opposes[0]: a point cannot oppose itself."),
        ({"opposes": ["x9"]}, 'points[0].opposes[0]: no point "x9"'),
        ({"opposes": "x1"}, "points[0].opposes: a list of texts is needed."),
        ({"same_as": "x1"}, "points[0].same_as: a point cannot be the same as itself."),
    ],
)
def test_a_link_that_cannot_be_is_refused_by_its_path(said: dict[str, Any], refusal: str) -> None:
    with pytest.raises(RuleError) as refused:
        read_session(json.dumps(_noting({"id": "x1", "text": "a", **said})))

    assert str(refused.value) == f"interventions[0].{refusal}"


def test_a_worded_point_a_place_of_words_and_the_message_come_back() -> None:
    wording = {"ask": "add", "new": "and girls", "after": "women"}
    document = _noting({"id": "x", "text": "a", "wording": wording, "as_noted": "b", "worded": "c"})
    document["session"] = {"message": "Water first."}
    document["stances"] = [{"id": "s", "words": "pleaded for", "pattern": "-ing",
                            "words_in": {"fr": "ont plaidé pour"}}]  # fmt: skip

    back = _round(document)

    point = back["interventions"][0]["points"][0]
    assert (point["wording"], point["as_noted"], point["worded"]) == (wording, "b", "c")
    assert back["session"]["message"] == "Water first."
    assert back["stances"] == document["stances"]


def test_private_points_and_addresses_are_left_out_when_asked() -> None:
    points = [{"id": "x1", "text": "a"}, {"id": "x2", "text": "candid", "private": True}]
    document = {
        **TOP,
        "participants": [{"id": "p", "email": "a@example.org"}],
        "interventions": [{"id": "i", "speaker": "p", "points": points}],
    }
    state = _state(json.dumps(document))

    text = write_session(state, without_private=True)

    assert "candid" not in text
    assert "a@example.org" not in text
    assert "candid" in write_session(state)


def test_ids_that_would_be_equal_are_told_apart() -> None:
    state = State()
    stamp = 0
    for name in ("a", "b"):
        for one in read_session(
            json.dumps({**TOP, "themes": [{"id": "t", "label": name}]})
        ).assigns:
            stamp += 1
            state.apply([Register(*one[:3], "me", stamp, encode_value(one.value))])

    assert [one["id"] for one in json.loads(write_session(state))["themes"]] == ["t", "t~2"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(["session", "themes", "participants", "interventions", "summary"]), JSON)
def test_any_json_at_all_is_read_or_refused_in_words(key: str, value: object) -> None:
    try:
        read_session(json.dumps({**TOP, key: value}))
    except RuleError as refusal:
        said = str(refusal)
        assert said


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@settings(max_examples=200, deadline=None)
@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=3, unique=True))
def test_any_text_survives_the_round_trip(label: str, text: str, keywords: list[str]) -> None:
    points = [{"id": "x", "text": text, "themes": ["t"]}]
    document = {
        **TOP,
        "themes": [{"id": "t", "label": label, "keywords": keywords}],
        "participants": [{"id": "p", "name": label}],
        "interventions": [{"id": "i", "speaker": "p", "points": points}],
    }

    state = _state(json.dumps(document))
    again = _state(write_session(state))

    for kind in (Theme, Participant):
        assert _said(again.all(kind)[0]) == _said(state.all(kind)[0])
    one, other = (s.points_of(s.all(Intervention)[0].id)[0].text for s in (state, again))
    assert one == other
    assert isinstance(again.points_of(again.all(Intervention)[0].id)[0], Point)


def _said(entity: Any) -> list[object]:
    names = ("label", "name", "keywords", "source_id")
    return [getattr(entity, name, None) for name in names]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"session": {"ordinal": -7}}, "session.ordinal: -7 is too small"),
        ({"session": {"attendance": -1}}, "session.attendance: -1 is too small"),
        ({"session": {"began": "0001-01-01T00:00:00+14:00"}}, "is not an instant"),
        ({"summary": [{"section": "nowhere"}]}, r'summary\[0\].section: no theme "nowhere"'),
    ],
)
def test_values_out_of_range_are_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(RuleError, match=said):
        read_session(json.dumps({**TOP, **change}))


def test_a_key_given_twice_is_refused() -> None:
    with pytest.raises(RuleError, match='"name" is given twice'):
        read_session(
            '{"format": "townnotes-session", "version": 1,'
            ' "themes": [{"id": "t", "name": "a", "name": "b"}]}'
        )


def test_a_zone_nobody_knows_is_named() -> None:
    session = {"time_zone": "Nowhere/X", "began": "2026-03-11T10:00:00"}

    notices = read_session(json.dumps({**TOP, "session": session})).notices

    assert [one for one in notices if "Nowhere/X" in one]


def test_a_theme_called_like_a_section_does_not_take_its_place() -> None:
    document = {
        **TOP,
        "themes": [{"id": "opening", "label": "opening of borders"}],
        "summary": [{"section": "opening", "text": "by hand", "by_hand": True}],
    }

    assert _round(document)["summary"][0]["section"] == "opening"


def test_interventions_without_a_time_keep_their_order() -> None:
    turns = [{"id": f"i{n}", "speaker": "p"} for n in range(6)]
    document = {**TOP, "participants": [{"id": "p"}], "interventions": turns}

    assert [one["id"] for one in _round(document)["interventions"]] == [f"i{n}" for n in range(6)]


def test_what_is_written_can_be_read_again_when_a_speaker_is_gone() -> None:
    turn = {"id": "i", "speaker": "p", "points": [{"id": "x", "text": "said"}]}
    document = {**TOP, "participants": [{"id": "p"}], "interventions": [turn]}
    state = _state(json.dumps(document))
    gone = state.all(Participant)[0]
    state.apply([Register("participant", gone.id, "deleted", "me", 1 << 40, "true")])

    assert _state(write_session(state)).all(Intervention)
