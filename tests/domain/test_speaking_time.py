"""Limits by category and kind, half minutes given and taken, and limits as in a letter."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands.participants import change_category
from townnotes.domain.commands.speaking_time import PRESETS, add_time, apply_preset, preset
from townnotes.domain.entities import Category, Intervention, Participant, Request
from townnotes.domain.floor.speakers import default_limit, open_intervention
from townnotes.domain.registers import Assign
from townnotes.errors import RuleError


def _speaker(townhall: Townhall, **limits: int | None) -> Participant:
    category = townhall.category("stakeholder", "stakeholders", 120)
    townhall.do(change_category(townhall.state, category.id, **limits))
    return townhall.participant("Ada Obi", category=category.id)


def _running(townhall: Townhall) -> Intervention:
    found = open_intervention(townhall.state)
    assert found is not None
    return found


# C1
@pytest.mark.parametrize(
    ("kind", "seconds"),
    [
        ("statement", 120), ("video message", 120), ("group statement", 180),
        ("right of reply", 60), ("point of order", 60), ("convener reply", None),
        ("procedural", None),
    ],
)  # fmt: skip
def test_next_loads_the_limit_of_the_category_and_the_kind(
    townhall: Townhall, kind: str, seconds: int | None
) -> None:
    ada = _speaker(townhall, group_limit=180, reply_limit=60)
    townhall.asks(ada, kind)

    townhall.next()

    assert _running(townhall).limit == seconds


# C1
def test_a_group_and_a_reply_without_a_limit_of_their_own_have_the_category_s(
    townhall: Townhall,
) -> None:
    ada = _speaker(townhall)

    kinds = ("group statement", "right of reply", "point of order")

    assert [default_limit(townhall.state, ada, kind) for kind in kinds] == [120, 120, 120]


# C1
def test_the_limit_of_an_entry_overrides_the_category_s(townhall: Townhall) -> None:
    request = townhall.asks(_speaker(townhall))
    townhall.do([Assign(Request.entity, request, "limit", 300)])

    townhall.next()

    assert _running(townhall).limit == 300


# C4
def test_half_minutes_are_given_and_taken(townhall: Townhall) -> None:
    townhall.asks(_speaker(townhall))
    townhall.next()

    for seconds in (30, 30, -30):
        townhall.do(add_time(townhall.state, seconds))

    assert _running(townhall).added_seconds == 30


# C4
def test_a_limit_never_goes_below_nothing_and_the_next_press_says_so(townhall: Townhall) -> None:
    townhall.asks(_speaker(townhall, limit=50))
    townhall.next()
    for _ in range(2):
        townhall.do(add_time(townhall.state, -30))

    with pytest.raises(RuleError, match="at 0:00 already"):
        add_time(townhall.state, -30)

    assert _running(townhall).added_seconds == -50


# C4
def test_what_two_laptops_took_together_is_nothing_before_more_is_given(townhall: Townhall) -> None:
    townhall.asks(_speaker(townhall, limit=60))
    townhall.next()
    townhall.do([Assign(Intervention.entity, _running(townhall).id, "added_seconds", -90)])

    townhall.do(add_time(townhall.state, 30))

    assert _running(townhall).added_seconds == -30


# C4
@pytest.mark.parametrize("seconds", [30, -30])
def test_without_a_limit_there_is_nothing_to_add_to_or_take_from(
    townhall: Townhall, seconds: int
) -> None:
    townhall.asks(townhall.participant("Ada Obi"))
    townhall.next()

    with pytest.raises(RuleError, match="has no limit"):
        add_time(townhall.state, seconds)


def _limits(townhall: Townhall) -> dict[str, tuple[int | None, int | None]]:
    return {one.singular: (one.limit, one.group_limit) for one in townhall.state.all(Category)}


# X24
@pytest.mark.parametrize(
    ("id_", "groups", "alone"),
    [("gdc", 300, 180), ("pact-zero", 180, 120), ("pact-rev1", 180, 120), ("mgos", 180, 120)],
)
def test_a_preset_gives_every_category_the_limits_of_its_letter(
    townhall: Townhall, id_: str, groups: int, alone: int
) -> None:
    townhall.category("stakeholder", "stakeholders", 45)
    townhall.category("UN entity", "UN entities", 45)
    chosen = preset(id_)
    assert chosen is not None

    townhall.do(apply_preset(townhall.state, chosen))

    assert _limits(townhall) == {"stakeholder": (alone, groups), "UN entity": (alone, groups)}


# X24
def test_chairs_and_states_have_their_own_limit_where_the_letter_gives_one(
    townhall: Townhall,
) -> None:
    for word in ("co-chair", "Member State", "observer State", "non-State actor"):
        townhall.category(word, f"{word}s", 45)
    mgos, council = preset("mgos"), preset("hrc")
    assert mgos is not None
    assert council is not None

    townhall.do(apply_preset(townhall.state, mgos))
    assert _limits(townhall)["co-chair"] == (300, None)
    townhall.do(apply_preset(townhall.state, council))

    assert _limits(townhall) == {
        "co-chair": (120, None),
        "Member State": (180, None),
        "observer State": (120, None),
        "non-State actor": (120, None),
    }


# X24
def test_a_preset_is_one_step_to_undo(townhall: Townhall) -> None:
    for word in ("stakeholder", "UN entity"):
        townhall.category(word, word, 45)
    townhall.do(apply_preset(townhall.state, PRESETS[0]), "limits")

    townhall.session.undo()

    assert _limits(townhall) == {"stakeholder": (45, None), "UN entity": (45, None)}


# X24
def test_a_preset_leaves_who_speaks_now_alone(townhall: Townhall) -> None:
    townhall.asks(_speaker(townhall))
    townhall.next()

    townhall.do(apply_preset(townhall.state, PRESETS[0]))

    assert _running(townhall).limit == 120


# X24
def test_without_a_category_a_preset_is_refused(townhall: Townhall) -> None:
    with pytest.raises(RuleError, match="no category"):
        apply_preset(townhall.state, PRESETS[0])


# X24
def test_every_preset_says_where_it_is_written() -> None:
    assert all(one.source and one.name for one in PRESETS)
    assert len({one.id for one in PRESETS}) == len(PRESETS)
