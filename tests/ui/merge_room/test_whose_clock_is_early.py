"""What is taken in reads the same whether the other's clock is late or early."""

from pathlib import Path

import pytest

from tests.ui.merge_room.conftest import Merge
from tests.ui.merge_room.two_takers import HEARD, LATE, bea_s
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.state import State

FULL = {bea: ann for ann, _, bea, _, _ in HEARD if bea and bea != ann and ann.split()[-1] in bea}
"""How Ann wrote whom Bea wrote by less."""


@pytest.fixture(params=[LATE, -LATE], ids=["late", "early"])
def taken_in(request: pytest.FixtureRequest, merge: Merge, tmp_path: Path) -> State:
    hall = bea_s(tmp_path / "bea.townnotes", late=request.param)
    hall.session.close()
    merge.reads(hall.session.path)
    merge.takes_in()
    return merge.hands.desk.state


def _joined(state: State) -> dict[str, set[object]]:
    """Return how each row's speaker is called, with all names that its notes have."""
    found: dict[str, set[object]] = {}
    for one in state.all(Intervention):
        shown = state.find(Participant, one.speaker)
        speakers = (str(state.value(id_, "speaker", "")) for id_ in state.group(one.id))
        found[shown.name if shown else ""] = {state.value(id_, "name", "") for id_ in speakers}
    return found


# O1
def test_a_joined_row_is_under_the_fullest_name(taken_in: State) -> None:
    rows = _joined(taken_in)

    poorer = {name for name, names in rows.items() if FULL.get(name) in names}
    assert poorer == set()
    assert sum(len(names) > 1 for names in rows.values()) >= 3


# O2
def test_the_rows_stand_in_the_order_they_were_spoken(taken_in: State) -> None:
    spoken: dict[object, int] = {}
    for at, (ann, _, bea, organization, _) in enumerate(HEARD):
        spoken |= dict.fromkeys((ann, bea or organization), at)

    shown = [spoken[name] for name in _joined(taken_in) if name in spoken]

    assert shown == sorted(shown)
